// The clock of a session, with invented clocks: hidden tabs, sleep, clocks that are set, midnight, minutes below zero (D07).
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>

#include "base/steady_clock.hpp"
#include "derive/case_hints.hpp"
#include "derive/evaluation.hpp"
#include "derive/wall_session.hpp"
#include "io/wall_file.hpp"
#include "model/running_session.hpp"
#include "support/builders.hpp"
#include "support/lindewaard.hpp"

using namespace driehoek;
using namespace driehoek::tests;

namespace {

constexpr std::int64_t hour = 60 * minute;

// The two clocks of a machine.
struct Machine {
    std::int64_t even = 1000, wall = 1'665'043'200'000;
    SteadyClock clock{};

    void pass(std::int64_t milliseconds) {
        even += milliseconds;
        wall += milliseconds;
    }
    // In some browsers the even clock stands still meanwhile.
    void sleep(std::int64_t milliseconds) { wall += milliseconds; }
    void set_clock(std::int64_t by) { wall += by; }
    std::int64_t now() { return clock.read(even, wall); }
};

RunningSession one_step(int minutes) {
    RunningSession session;
    session.steps = {
        {StepKind::information_questions, minutes}, {StepKind::analysis, 10}, {StepKind::advice_round, 10}};
    return session;
}

RunningSession sample_session() {
    const Organisation organisation = build_lindewaard();
    const auto next = next_on_wall(organisation, sample_day);
    REQUIRE(next);
    auto session = begin_session(organisation, *next);
    REQUIRE(session);
    return *session;
}

void go_to_kind(RunningSession& session, StepKind kind, std::int64_t now) {
    while (session.step().kind != kind) session.go_to(*session.next(), now);
}

}  // namespace

TEST_CASE("time goes on through a hidden tab, sleep and midnight, and a clock that is set does not touch it") {
    Machine machine;
    const std::int64_t begin = machine.now();
    machine.pass(6 * minute);  // hidden: nobody looked
    CHECK(machine.now() - begin == 6 * minute);
    machine.sleep(12 * minute);
    CHECK(machine.now() - begin == 18 * minute);
    CHECK(machine.clock.slept() == 12 * minute);
    machine.set_clock(-hour);
    CHECK(machine.now() - begin == 18 * minute);
    CHECK(machine.clock.slept() == 0);
    machine.pass(1000);
    machine.set_clock(hour);
    CHECK(machine.now() - begin == 18 * minute + 1000);
    machine.set_clock(-20);  // two clocks are never quite alike
    machine.pass(1000);
    CHECK(machine.now() - begin == 18 * minute + 2000);
    machine.pass(30 * hour);  // over midnight, twice
    CHECK(machine.now() - begin == 30 * hour + 18 * minute + 2000);
    machine.even -= 5;  // never back
    CHECK(machine.now() - begin == 30 * hour + 18 * minute + 2000);
}

TEST_CASE("a machine whose even clock goes on in its sleep counts it once") {
    Machine machine;
    const std::int64_t begin = machine.now();
    machine.pass(45 * minute);
    CHECK(machine.now() - begin == 45 * minute);
    CHECK(machine.clock.slept() == 0);
}

TEST_CASE("each second is shown once and for one second, also around zero") {
    CHECK(shown_seconds(10 * minute) == 600);
    std::int64_t before = shown_seconds(35'000) + 1;
    for (std::int64_t left = 35'000; left > -35'000;) {
        const std::int64_t shown = shown_seconds(left);
        CHECK(shown == before - 1);
        before = shown;
        const int due = until_next_second(left);
        CHECK(due >= 1);
        CHECK(due <= 1000);
        CHECK(shown_seconds(left - due + 1) == shown);
        left -= due;
    }
    CHECK(shown_seconds(1) == 1);
    CHECK(shown_seconds(0) == 0);
    CHECK(shown_seconds(-999) == 0);
    CHECK(shown_seconds(-1000) == -1);
}

TEST_CASE("the words of a step change at a fifth, a twentieth and zero") {
    const std::int64_t planned = 10 * minute;
    CHECK(phase_of(2 * minute + 1, planned) == StepPhase::calm);
    CHECK(phase_of(2 * minute, planned) == StepPhase::closing);
    CHECK(phase_of(minute / 2, planned) == StepPhase::last);
    CHECK(phase_of(1, planned) == StepPhase::last);
    CHECK(phase_of(0, planned) == StepPhase::over);
    CHECK(phase_of(-hour, planned) == StepPhase::over);
}

TEST_CASE("a step can be paused, gets and gives minutes, also below zero, and never ends by itself") {
    RunningSession session = one_step(10);
    CHECK(session.left(0) == 10 * minute);
    session.go_on(0);
    CHECK(session.left(9 * minute + 30'000) == 30'000);
    CHECK(session.change_minutes(-1));
    CHECK(session.left(9 * minute + 30'000) == -30'000);
    CHECK(session.change_minutes(1));
    std::int64_t now = 10 * minute + 40'000;
    CHECK(session.left(now) == -40'000);
    CHECK(session.change_minutes(-1));
    CHECK(session.left(now) == -100'000);  // a minute less is never a positive time
    CHECK(session.change_minutes(2));
    CHECK(session.left(now) == 20'000);
    session.pause(now);
    now += 8 * hour;  // over midnight
    CHECK(session.left(now) == 20'000);
    session.go_on(now);
    CHECK(session.left(now + hour) == 20'000 - hour);
    CHECK(session.at == 0);
    while (session.may_shorten()) CHECK(session.change_minutes(-1));
    CHECK_FALSE(session.change_minutes(-1));
    CHECK(session.step().minutes == 0);
}

TEST_CASE("going back loses nothing, and the clock goes on where it went") {
    RunningSession session = one_step(15);
    session.go_on(0);
    session.go_to(1, 4 * minute);
    CHECK(session.is_running());
    CHECK(session.left(4 * minute) == 10 * minute);
    session.go_to(0, 6 * minute);
    CHECK(session.left(6 * minute) == 11 * minute);
    session.go_to(1, 7 * minute);
    CHECK(session.left(7 * minute) == 8 * minute);
    session.pause(8 * minute);
    session.go_to(2, 9 * minute);
    CHECK_FALSE(session.is_running());
    CHECK(session.left(20 * minute) == 10 * minute);
    CHECK_FALSE(session.next());
}

TEST_CASE("what is over is given up by the longest steps that come, so that the end stays where it was") {
    RunningSession session = one_step(15);
    session.go_on(0);
    CHECK(session.minutes_to_give(14 * minute) == 0);
    const std::int64_t late = 19 * minute - 5000;
    CHECK(session.minutes_to_give(late) == 4);
    CHECK(session.to_go(late) == 20 * minute);
    session.give_up_minutes(late);
    CHECK(session.steps[0].minutes == 19);
    CHECK(session.steps[1].minutes == 8);
    CHECK(session.steps[2].minutes == 8);
    CHECK(session.to_go(late) == 16 * minute + 5000);
    CHECK(session.minutes_to_give(2 * hour) == 14);  // each that comes keeps a minute
    session.give_up_minutes(2 * hour);
    CHECK(session.steps[1].minutes == 1);
    CHECK(session.minutes_to_give(2 * hour) == 0);
}

TEST_CASE("the next session is chosen, and a course of two hours stands ready") {
    const RunningSession session = sample_session();
    CHECK(session.number == 4);
    CHECK(session.facilitator);
    CHECK_FALSE(session.has_begun());
    CHECK(session.to_go(0) == usual_length * minute);
    CHECK(session.rows(0).size() == 7);
    CHECK(session.count_present() == static_cast<int>(session.people.size()));
    CHECK_FALSE(next_on_wall(Organisation{}, sample_day));
    CHECK_FALSE(begin_session(Organisation{}, {}));
    // Nobody has two roles.
    for (const PersonId& role : session.roles) {
        CHECK(role);
        CHECK(std::ranges::count(session.roles, role) == 1);
    }
}

TEST_CASE("a method comes in the place where it is chosen, and leaves out what the frame has done") {
    RunningSession session = sample_session();
    session.cases = {{session.people[0].person}, {session.people[1].person}};
    session.go_on(0);
    go_to_kind(session, StepKind::method, 30 * minute);
    session.choose(0);
    session.use_method(Method::incident, 31 * minute);
    CHECK(session.step().kind == StepKind::information_questions);
    CHECK(session.method()->listed == Method::incident);
    CHECK(session.to_go(31 * minute) == 70 * minute);
    CHECK(session.spare(31 * minute) == 19 * minute);
    const auto rows = session.rows(31 * minute);
    CHECK(rows.size() == 7);
    CHECK(rows[3].is_on);
    CHECK(rows[3].minutes == 45);
    CHECK(session.steps[*session.previous()].kind == StepKind::case_choice);

    // A second case, when minutes are left at the end of the first.
    CHECK_FALSE(session.may_add_case(31 * minute));
    session.go_to(session.at + 3, 66 * minute);
    CHECK(session.may_add_case(66 * minute));
    session.add_case(1, 66 * minute);
    CHECK(session.method()->listed == Method::lightning);
    CHECK(session.chosen_case()->presenter == session.people[1].person);
    CHECK(session.discussed.size() == 1);
    CHECK(session.rows(66 * minute).size() == 8);
    CHECK(session.roles[0] == session.people[1].person);
}

TEST_CASE("each method has steps, minutes that a frame can hold, and somebody who speaks") {
    for (int index = 0; index < method_count; ++index) {
        const MethodInfo& info = info_of(static_cast<Method>(index));
        CAPTURE(index);
        CHECK(info.steps.size() >= 4);
        CHECK(minutes_of(info) <= 90);
        CHECK(info.least_people <= info.most_people);
        for (const MethodStep& step : info.steps) CHECK(step.minutes > 0);
    }
    CHECK(minutes_of(info_of(Method::incident)) == 65);
    CHECK(minutes_of(info_of(Method::ten_steps)) == 90);
    CHECK(minutes_of(info_of(Method::successes)) == 58);
    CHECK(minutes_of(info_of(Method::lightning)) == 14);
    CHECK(info_of(Method::raguse).is_concept);
    CHECK(info_of(Method::ideal).is_concept);
    CHECK_FALSE(info_of(Method::incident).is_concept);
    CHECK(voice_of(StepKind::information_questions) == Voice::questions);
}

TEST_CASE("hands are never more than who is there, and most hands choose nothing") {
    RunningSession session = sample_session();
    const int there = session.count_present();
    session.cases = {{session.people[0].person}, {session.people[1].person}};
    session.people[0].turns = 1;
    for (int hand = 0; hand < there; ++hand) CHECK(session.raise_hand(0));
    CHECK_FALSE(session.raise_hand(1));
    CHECK_FALSE(session.chosen);
    CHECK(session.cases_in_order() == std::vector<std::size_t>{1, 0});
    CHECK(session.waits_longest() == session.people[1].person);
    session.set_presence(session.people[2].person, Presence::excused);
    CHECK(session.hands() == there - 1);
    CHECK(session.lower_hand(0));
    CHECK_FALSE(session.lower_hand(1));
    session.people[1].turns = 1;
    CHECK_FALSE(session.waits_longest());
}

TEST_CASE("when somebody is missing the role goes to somebody without one, and nobody else changes") {
    RunningSession session = sample_session();
    const Roles before = session.roles;
    session.set_presence(before[2], Presence::absent);
    CHECK(session.roles[0] == before[0]);
    CHECK(session.roles[1] == before[1]);
    CHECK(session.roles[3] == before[3]);
    CHECK(session.roles[2] != before[2]);
    for (const PersonHere& each : session.people) session.set_presence(each.person, Presence::excused);
    CHECK(session.count_present() == 0);
    CHECK_FALSE(session.roles[0]);
}

TEST_CASE("forms that were counted come back as forms that add up, and no one is what somebody filled in") {
    Evaluation evaluation;
    const std::vector<EvaluationForm> filled{{5, 5, 5, 5, 5, 5}, {1, 1, 1, 1, 1, 1}, {0, 0, 0, 0, 0, 3}};
    for (const EvaluationForm& form : filled) add_form(evaluation, form);
    const std::vector<EvaluationForm> forms = forms_of(evaluation);
    REQUIRE(forms.size() == 3);
    Evaluation again;
    for (const EvaluationForm& form : forms) {
        CHECK(form != EvaluationForm{});
        add_form(again, form);
    }
    CHECK(again == evaluation);
    CHECK(std::ranges::none_of(forms, [&](const EvaluationForm& form) { return form == filled[0]; }));
    CHECK(forms_of({}).empty());
}

TEST_CASE("a question is looked at again when somebody could be recognised in it, or it is not about who asks") {
    const Organisation organisation = build_lindewaard();
    Names names;
    const auto hints = [&](std::string_view question) { return hints_about(organisation, names, question); };
    CHECK(hints("Hoe kan ik de jobcoach eerder betrekken als iemand vastloopt?").empty());
    CHECK(hints("").empty());
    CHECK(hints("Hoe kan ik Mila helpen?") == std::vector{CaseHint::names_somebody});
    CHECK(hints("Hoe kan ik K-05 helpen?") == std::vector{CaseHint::names_somebody});
    CHECK(hints("Hoe bel ik 06 12 34 56 78?") == std::vector{CaseHint::phone});
    CHECK(hints("Hoe schrijf ik a.b@c.nl?") == std::vector{CaseHint::email});
    CHECK(hints("Mag ik 123456782 noemen?") == std::vector{CaseHint::citizen_number});
    CHECK(hints("Hoe praat ik over een diagnose?") == std::vector{CaseHint::health});
    CHECK(hints("Waarom luistert hij nooit?") == std::vector{CaseHint::not_about_self});
    CHECK(hints("Hoe kan ik een roos geven?").empty());  // a name, and also a word
    names.open({{"K-05", "Anouk Vliet"}});
    CHECK(hints("Hoe kan ik Anouk helpen?") == std::vector{CaseHint::names_somebody});
}

TEST_CASE("what was on the wall comes back after a reload, and what ran has gone on") {
    RunningSession session = sample_session();
    session.cases = {{session.people[0].person, CaseTheme::cooperation, Side::lead_third, "Hoe kan ik ...?", 2}};
    session.agreed.set(1);
    session.agreement = "Ik bel eerder.";
    session.go_on(0);
    go_to_kind(session, StepKind::method, 20 * minute);
    session.choose(0);
    session.use_method(Method::incident, 30 * minute);
    WallContent content{session, {{session.round, session.group, "Hoe?", "Ik doe"}}};
    const io::Moment kept{34 * minute, 1'000'000'000'000};
    const std::string text = io::write_wall(content, kept);
    // Another page, another clock; two minutes later.
    const io::Moment now{5000, kept.wall + 2 * minute};
    const auto read = io::read_wall(text, now);
    REQUIRE(read);
    REQUIRE(read->running);
    CHECK(read->running->left(now.steady) == 9 * minute);
    CHECK(read->running->is_running());
    CHECK(read->kept == content.kept);
    WallContent again = *read;
    again.running->pause(now.steady);
    content.running->pause(36 * minute);
    CHECK(again == content);

    // A clock that was set back meanwhile takes nothing away.
    CHECK(io::read_wall(text, {0, kept.wall - hour})->running->left(0) == 11 * minute);
    CHECK_FALSE(io::read_wall("{}", now));
    CHECK_FALSE(io::read_wall(text.substr(0, text.size() / 2), now));
    const WallContent nothing;
    CHECK(io::read_wall(io::write_wall(nothing, now), now) == nothing);
    CHECK_FALSE(nothing.is_worth_keeping());
}

TEST_CASE("a session lasts as long as it was planned, and its steps fit in that") {
    const Organisation sample = build_lindewaard();
    const auto next = next_on_wall(sample, sample_day);
    REQUIRE(next);
    const auto planned_for = [&](std::optional<TimeOfDay> begin, std::optional<TimeOfDay> end) {
        Organisation organisation = sample;
        for (Round& round : organisation.rounds.edit()) {
            for (IntervisieGroup& group : round.groups) {
                for (Session& session : group.sessions) {
                    if (round.id != next->round || group.id != next->group || session.id != next->session) continue;
                    session.begin = begin;
                    session.end = end;
                }
            }
        }
        return *begin_session(organisation, *next);
    };
    const auto at = [](int minutes) { return TimeOfDay::from_minutes(minutes); };
    const auto minutes_in = [](const RunningSession& session, StepKind kind) {
        return std::ranges::find(session.steps, kind, &CourseStep::kind)->minutes;
    };
    CHECK(planned_for(std::nullopt, at(900)) == sample_session());
    CHECK(planned_for(at(810), at(930)) == sample_session());
    for (const int length : {45, 60, 90, 100, 119, 150, 240}) {
        const RunningSession session = planned_for(at(600), at(600 + length));
        CAPTURE(length);
        CHECK(session.length == length);
        CHECK(session.to_go(0) == length * minute);
        CHECK(session.spare(0) == 0);
        for (const CourseStep& step : session.steps) CHECK(step.minutes >= 1);
    }
    // Longer: the method gets it. Shorter: all give in the same measure.
    CHECK(minutes_in(planned_for(at(600), at(750)), StepKind::method) == 95);
    CHECK(minutes_in(planned_for(at(600), at(750)), StepKind::check_in) == 10);
    CHECK(minutes_in(planned_for(at(600), at(660)), StepKind::check_in) == 5);
    CHECK(std::abs(minutes_in(planned_for(at(600), at(660)), StepKind::method) - 32) <= 1);
    // Fewer minutes than steps: each keeps one.
    std::vector<CourseStep> steps{{.kind = StepKind::check_in, .minutes = 10},
                                  {.kind = StepKind::method, .minutes = 60}};
    fit_minutes(steps, 1);
    CHECK(steps[0].minutes == 1);
    CHECK(steps[1].minutes == 1);
}

TEST_CASE("the group sees its result from three forms on, and no form comes in after that") {
    RunningSession session = sample_session();
    const int there = session.count_present();
    REQUIRE(there > 3);
    session.hand_in({5, 4, 3, 2, 1, 0});
    session.hand_in({5, 4, 3, 2, 1, 0});
    session.show_result();
    CHECK_FALSE(session.shows_result);  // of two, each would know the other's
    session.hand_in({4, 4, 3, 2, 1, 5});
    CHECK_FALSE(session.shows_result);
    session.show_result();
    CHECK(session.shows_result);
    session.hand_in({1, 1, 1, 1, 1, 1});
    CHECK(session.evaluation.forms == 3);
    const auto means = group_means_of(session.evaluation);
    REQUIRE(means.size() == statement_count);
    CHECK(means[0]->tenths == 47);
    CHECK(means[1]->tenths == 40);
    CHECK_FALSE(means[5]);  // one answered

    RunningSession everybody = sample_session();
    for (int form = 0; form < there; ++form) {
        CHECK_FALSE(everybody.shows_result);
        everybody.hand_in({3, 3, 3, 3, 3, 3});
    }
    CHECK(everybody.shows_result);
}

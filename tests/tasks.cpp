// What there is to do: which findings become which task, in which order, and how that is said.
#include "derive/tasks.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <iterator>

#include "derive/generate.hpp"
#include "derive/intervisie.hpp"
#include "model/rules.hpp"
#include "support/builders.hpp"
#include "support/lindewaard.hpp"
#include "words/tables.hpp"
#include "words/words.hpp"

using namespace driehoek;
using namespace driehoek::tests;

namespace {

std::vector<Task> tasks_in(const Organisation& organisation) {
    return tasks_of(organisation, check_organisation(organisation, sample_day), sample_day);
}

std::vector<TaskKind> kinds_of(const std::vector<Task>& tasks) {
    std::vector<TaskKind> kinds;
    for (const Task& task : tasks) kinds.push_back(task.kind);
    return kinds;
}

struct Said {
    std::string title, sentence;
};
Said say(const Organisation& organisation, const Task& task, Language language = Language::dutch) {
    const Names names;
    const Words& words = words_in(language);
    return {title_of(words, organisation, names, task), sentence_of(words, organisation, names, task, sample_day)};
}

const Task& task_of(const std::vector<Task>& tasks, TaskKind kind) {
    const auto found = std::ranges::find(tasks, kind, &Task::kind);
    REQUIRE(found != tasks.end());
    return *found;
}

void check_agreement(const Organisation& organisation) {
    const std::vector<Finding> findings = check_organisation(organisation, sample_day);
    const std::vector<Task> tasks = tasks_of(organisation, findings, sample_day);
    CHECK(std::ranges::is_sorted(tasks, std::ranges::less(), &Task::kind));
    CHECK(std::ranges::adjacent_find(tasks, std::ranges::equal_to(), &Task::kind) == tasks.end());
    std::size_t in_tasks = 0;
    for (const Task& task : tasks) {
        CHECK(task.count() > 0);
        in_tasks += task.findings.size();
        for (const Language language : {Language::dutch, Language::english}) {
            const Said said = say(organisation, task, language);
            CAPTURE(said.title);
            CAPTURE(said.sentence);
            CHECK_FALSE(said.title.empty());
            CHECK_FALSE(said.title.contains("{}"));
            CHECK_FALSE(said.title.ends_with(": "));
            CHECK((said.sentence.ends_with('.') || said.sentence.ends_with('?')));
            CHECK_FALSE(said.sentence.contains("{}"));
            CHECK_FALSE(said.sentence.contains("  "));
        }
    }
    std::size_t loud = 0;
    for (const Finding& finding : findings) {
        const auto holds = [&](const Task& task) { return std::ranges::count(task.findings, finding); };
        std::ptrdiff_t times = 0;
        for (const Task& task : tasks) times += holds(task);
        const bool silent = is_silent(organisation, finding);
        CHECK(times == (silent ? 0 : std::ranges::count(findings, finding)));
        loud += silent ? 0 : 1;
    }
    CHECK(loud == in_tasks);
}

}  // namespace

TEST_CASE("the sample has the six tasks of the picture, in its order and in its words") {
    const Organisation organisation = build_lindewaard();
    const std::vector<Task> tasks = tasks_in(organisation);
    REQUIRE(kinds_of(tasks) == std::vector{TaskKind::open_corner, TaskKind::extra_contacts, TaskKind::wrong_function,
                                           TaskKind::load, TaskKind::session_date, TaskKind::training});
    const std::vector<Said> expected{
        {"K-09 heeft geen jobcoach", "Lotte Hazelhof begeleidt K-09 nu alleen."},
        {"2 keer 3 contactpersonen", "K-05 en K-12. De afspraak is 2 contactpersonen per 3-hoek."},
        {"W-13 heeft een voorman als leiding", "In een 3-hoek van type B hoort een afdelingsmanager."},
        {"Nadia Lindehof heeft 12 3-hoeken", "Het is druk: de afspraak is 10. Kaan Veldspaat heeft er 5."},
        {"Groep 3 heeft nog geen datum", "Sessie 4 past het best tussen 6 en 20 oktober 2022."},
        {"2 taken bij opleiding", "Tess Molenkamp: praktijkleren starten. Sami Waterlelie: SBB aanvragen."},
    };
    for (std::size_t index = 0; index < tasks.size(); ++index) {
        const Said said = say(organisation, tasks[index]);
        CHECK(said.title == expected[index].title);
        CHECK(said.sentence == expected[index].sentence);
    }
}

TEST_CASE("tasks and findings agree, whatever the organisation") {
    check_agreement(build_lindewaard());
    check_agreement(generate_full_size(2022));
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        CAPTURE(seed);
        check_agreement(generate_small(seed, static_cast<int>(seed) * 3 % 61));
    }
}

TEST_CASE("many of a kind are counted, and most are said to be where they are") {
    const Organisation organisation = generate_full_size(2022);
    const std::vector<Task> tasks = tasks_in(organisation);
    const Said open = say(organisation, task_of(tasks, TaskKind::open_corner));
    CHECK(open.title == "41 open hoeken");
    CHECK(open.sentence == "De meeste bij Detachering: 13.");
    const Said contacts = say(organisation, task_of(tasks, TaskKind::extra_contacts));
    CHECK(contacts.title == "63 keer 3 contactpersonen");
    CHECK(contacts.sentence == "De meeste bij Detachering: 17. De afspraak is 2 contactpersonen per 3-hoek.");
    CHECK(say(organisation, task_of(tasks, TaskKind::wrong_function)).title == "9 keer verkeerde functie");
}

TEST_CASE("no unit is named when there are few, or nowhere more than elsewhere") {
    const Organisation organisation = generate_full_size(2022);
    const std::vector<Finding> open = only(Rule::corner_is_open, check_organisation(organisation, sample_day));
    const auto in_unit = [&](std::string_view unit, std::size_t count) {
        std::vector<Finding> found;
        for (const Finding& finding : open) {
            const UnitId where = unit_of(organisation, *find_triad(organisation, finding.triad));
            if (business_unit_of(organisation, where).text == unit && found.size() < count) found.push_back(finding);
        }
        return found;
    };
    std::vector<Finding> findings = in_unit("G", 3);
    CHECK_FALSE(tasks_of(organisation, findings, sample_day)[0].unit);
    std::ranges::copy(in_unit("S", 3), std::back_inserter(findings));
    CHECK_FALSE(tasks_of(organisation, findings, sample_day)[0].unit);
    findings.push_back(in_unit("S", 4).back());
    CHECK(tasks_of(organisation, findings, sample_day)[0].unit == UnitId("S"));
    CHECK(tasks_of(organisation, findings, sample_day)[0].in_unit == 4);
    const auto said = [&] { return say(organisation, tasks_of(organisation, findings, sample_day)[0]).sentence; };
    CHECK(said() == "De meeste bij Schoonmaak & Facilitair: 4.");  // a task names who: it hides no number
    findings.push_back(in_unit("S", 5).back());
    CHECK(said() == "De meeste bij Schoonmaak & Facilitair: 5.");
}

TEST_CASE("what lies in the past is no task") {
    Organisation organisation = sound_organisation();
    const Round& round = organisation.rounds->front();
    IntervisieGroup& group = find_round_to_edit(organisation, round.id)->groups.front();
    group.sessions = {make_session("S-1", "2022-01-10"), make_session("S-2", "2022-06-10")};
    const Finding interval =
        only(Rule::session_interval_outside_window, check_organisation(organisation, sample_day))[0];
    CHECK(is_silent(organisation, interval));
    group.sessions[1].status = SessionStatus::planned;
    CHECK_FALSE(is_silent(organisation, interval));
}

TEST_CASE("a group that has begun or is definitief asks for the day of its next session") {
    Organisation organisation = sound_organisation();
    Round& round = *find_round_to_edit(organisation, organisation.rounds->front().id);
    for (IntervisieGroup& group : round.groups) {
        group.sessions.clear();
        group.is_final = false;
    }
    CHECK(missing_dates_of(organisation).empty());
    round.groups[0].is_final = true;
    REQUIRE(missing_dates_of(organisation).size() == 1);
    CHECK(missing_dates_of(organisation)[0] ==
          MissingDate{.round = round.id, .group = round.groups[0].id, .session = 1});
    round.groups[0].sessions = {make_session("S-1", "2022-08-25")};
    const MissingDate second = missing_dates_of(organisation)[0];
    CHECK(second.session == 2);
    CHECK(second.first == make_date(2022, 10, 6));
    CHECK(second.last == make_date(2022, 10, 20));
    round.groups[0].sessions.push_back(make_session("S-2", "2022-10-10", SessionStatus::planned));
    CHECK(missing_dates_of(organisation).empty());
}

TEST_CASE("somebody in two groups at one time is named, over all rounds, until the times do not overlap") {
    Organisation organisation = sound_organisation();
    organisation.rounds.edit().push_back(organisation.rounds->front());
    Round& one = organisation.rounds.edit()[organisation.rounds->size() - 2];
    Round& another = organisation.rounds.edit().back();
    for (Round* round : {&one, &another}) {
        round->groups.resize(1);
        round->groups[0].is_final = true;
        round->groups[0].sessions = {make_session("S-" + round->id.text, "2022-11-20", SessionStatus::planned)};
    }
    another.id = RoundId("R-9");
    another.name = "Ronde 9";
    another.groups[0].members.resize(1);
    another.groups[0].facilitator = {};
    IntervisieGroup& here = one.groups[0];
    Session& there = another.groups[0].sessions[0];

    const Date day = make_date(2022, 11, 20);
    const DoubleBooking both{here.members[0], day, one.id, here.id, another.id, here.id, there.id};
    CHECK(double_bookings_of(organisation, sample_day) == std::vector<DoubleBooking>{both});
    CHECK(double_bookings_of(organisation, day + 1).empty());
    const std::vector<Task> tasks = tasks_of(organisation, {}, sample_day);
    const auto task = std::ranges::find(tasks, TaskKind::double_booking, &Task::kind);
    REQUIRE(task != tasks.end());
    CHECK(say(organisation, *task).title.contains(" zit op 20 november 2022 in twee groepen"));

    Session planned = here.sessions[0];
    CHECK(double_bookings_with(organisation, one, here, planned) == std::vector<DoubleBooking>{both});
    planned.date = day + 1;
    CHECK(double_bookings_with(organisation, one, here, planned).empty());

    here.sessions[0].begin = TimeOfDay::from_minutes(9 * 60);
    here.sessions[0].end = TimeOfDay::from_minutes(11 * 60);
    there.begin = TimeOfDay::from_minutes(10 * 60);
    there.end = TimeOfDay::from_minutes(12 * 60);
    CHECK(double_bookings_of(organisation, sample_day).size() == 1);
    there.begin = TimeOfDay::from_minutes(11 * 60);
    CHECK(double_bookings_of(organisation, sample_day).empty());
    there.begin = {};
    there.status = SessionStatus::cancelled;
    CHECK(double_bookings_of(organisation, sample_day).empty());
}

TEST_CASE("a begeleider of two groups of one round that meet on one day is named too") {
    Organisation organisation = sound_organisation();
    Round& round = *find_round_to_edit(organisation, organisation.rounds->front().id);
    REQUIRE(round.groups.size() > 1);
    for (IntervisieGroup& group : round.groups) {
        group.is_final = true;
        group.facilitator = round.groups[0].facilitator;
        group.sessions = {make_session("S-" + group.id.text, "2022-11-20", SessionStatus::planned)};
    }
    const std::vector<DoubleBooking> doubles = double_bookings_of(organisation, sample_day);
    CHECK(std::ranges::contains(doubles, round.groups[0].facilitator, &DoubleBooking::person));
}

TEST_CASE("of a round with other groups in each session only the next session asks for a day") {
    Organisation organisation = sound_organisation();
    Round first = organisation.rounds->front();
    first.planned_sessions = 1;
    for (IntervisieGroup& group : first.groups) {
        group.sessions.clear();
        group.is_final = true;
    }
    Round second = first;
    second.id = RoundId("R-9");
    second.series = first.id;
    second.proposal.sitting = 1;
    organisation.rounds.edit() = {first, second};
    const std::size_t groups = first.groups.size();
    CHECK(missing_dates_of(organisation).size() == groups);
    CHECK(missing_dates_of(organisation)[0].round == first.id);
    for (IntervisieGroup& group : find_round_to_edit(organisation, first.id)->groups)
        group.sessions = {make_session("S-1", "2022-08-25")};
    REQUIRE(missing_dates_of(organisation).size() == groups);
    const MissingDate next = missing_dates_of(organisation)[0];
    CHECK(next.round == second.id);
    CHECK(next.first == make_date(2022, 10, 6));
    CHECK(next.last == make_date(2022, 10, 20));
}

TEST_CASE("a session beyond the last of a round is never asked for") {
    Organisation organisation = build_lindewaard();
    const Round& round = organisation.rounds->front();
    IntervisieGroup& group = find_round_to_edit(organisation, round.id)->groups[2];
    const auto number = [&](const char* session) {
        const auto found = find_session_to_date(round, group, SessionId(session));
        return found ? found->session : 0;
    };
    CHECK(number("") == 4);
    CHECK(number("S-2") == 2);
    CHECK(find_session_to_date(round, group, {})->first == make_date(2022, 10, 6));
    group.sessions.back().date = make_date(2022, 10, 7);
    CHECK(number("") == 0);
    CHECK(number("S-4") == 4);
    CHECK(number("S-9") == 0);
}

TEST_CASE("a group is named with its round where there are more rounds") {
    Organisation organisation = build_lindewaard();
    Round second = organisation.rounds->front();
    second.id = RoundId("R-2");
    second.name = "Ronde 2";
    for (IntervisieGroup& group : second.groups) group.sessions.clear();
    second.groups.resize(2);
    insert_round(organisation, second);
    const Deed dated{.kind = DeedKind::session_date_set, .round = second.id, .group = second.groups[0].id};
    CHECK(sentence_of(words_in(Language::dutch), organisation, {}, dated) == "Groep 1 van Ronde 2 heeft een datum");
    CHECK(sentence_of(words_in(Language::english), organisation, {}, dated) == "Group 1 of Ronde 2 has a date");
    const Said dates = say(organisation, task_of(tasks_in(organisation), TaskKind::session_date));
    CHECK(dates.title == "3 groepen hebben nog geen datum");
    CHECK(dates.sentence == "Groep 3 van Ronde 1. Groep 1 en 2 van Ronde 2.");
    find_round_to_edit(organisation, RoundId("R-2"))->groups.resize(1);
    find_round_to_edit(organisation, RoundId("R-1"))->groups.resize(2);
    CHECK(say(organisation, task_of(tasks_in(organisation), TaskKind::session_date)).title ==
          "Groep 1 van Ronde 2 heeft nog geen datum");
    find_round_to_edit(organisation, RoundId("R-2"))->groups.front().members.clear();
    const Said group = say(organisation, task_of(tasks_in(organisation), TaskKind::group));
    CHECK(group.title == "Groep 1 van Ronde 2: groep te klein");
    const Said english_group = say(organisation, task_of(tasks_in(organisation), TaskKind::group), Language::english);
    CHECK(english_group.title == "Group 1 of Ronde 2: group too small");
}

TEST_CASE("the round that goes on is shown, with how many of each function take part") {
    Organisation organisation = build_lindewaard();
    const Round* round = current_round(organisation);
    REQUIRE(round != nullptr);
    CHECK(coverage_of(organisation, *round) == std::vector<Coverage>{{Function::foreman, 9, 9},
                                                                     {Function::department_manager, 3, 3},
                                                                     {Function::job_coach, 4, 4}});
    CHECK(next_session(round->groups[1])->date == make_date(2022, 10, 18));
    CHECK(next_session(round->groups[2]) == nullptr);
    CHECK(count_groups_past(*round, 3) == 3);
    CHECK(count_groups_past(*round, 4) == 0);
    CHECK(current_round(Organisation()) == nullptr);

    Round next;
    next.id = RoundId("R-2");
    insert_round(organisation, next);
    CHECK(current_round(organisation)->id == RoundId("R-1"));
    Round& second = *find_round_to_edit(organisation, RoundId("R-2"));
    second.groups = {make_group("G-1", {"V-G1"}, "TC-1")};
    CHECK(current_round(organisation)->id == RoundId("R-1"));
    // Who is in it is settled: that is where the work is now.
    find_round_to_edit(organisation, RoundId("R-2"))->groups.front().is_final = true;
    CHECK(current_round(organisation)->id == RoundId("R-2"));
    find_round_to_edit(organisation, RoundId("R-2"))->groups.front().is_final = false;
    for (IntervisieGroup& group : find_round_to_edit(organisation, RoundId("R-1"))->groups) {
        for (Session& session : group.sessions) session.status = SessionStatus::held;
    }
    CHECK(current_round(organisation)->id == RoundId("R-2"));
}

TEST_CASE("the latest round is the one that was made last, and of changing groups the session that is next") {
    Organisation organisation = build_lindewaard();
    CHECK(latest_round(Organisation()) == nullptr);
    CHECK(latest_round(organisation)->id == RoundId("R-1"));
    Round next;
    next.id = RoundId("R-2");
    insert_round(organisation, next);
    CHECK(latest_round(organisation)->id == RoundId("R-2"));  // also without groups
    Round session = *current_round(organisation);
    session.id = RoundId("R-3");
    session.series = RoundId("R-2");
    session.proposal.sitting = 1;
    insert_round(organisation, session);
    CHECK(latest_round(organisation)->id == RoundId("R-2"));
    Round& first = *find_round_to_edit(organisation, RoundId("R-2"));
    first.planned_sessions = 1;
    first.groups = {make_group("G-1", {"V-G1"}, "TC-1")};
    first.groups.front().sessions = {make_session("S-1", "2022-10-06")};
    CHECK(latest_round(organisation)->id == RoundId("R-3"));
}

TEST_CASE("dates and lists read as people say them") {
    CHECK(two_dates(dutch, make_date(2022, 10, 6), make_date(2022, 10, 20)) == "6 en 20 oktober 2022");
    CHECK(two_dates(dutch, make_date(2022, 9, 25), make_date(2022, 10, 9)) == "25 september en 9 oktober 2022");
    CHECK(two_dates(dutch, make_date(2022, 12, 20), make_date(2023, 1, 3)) == "20 december 2022 en 3 januari 2023");
    CHECK(listed(dutch, {}).empty());
    CHECK(listed(dutch, {"K-01"}) == "K-01");
    CHECK(listed(dutch, {"K-01", "K-02", "K-03"}) == "K-01, K-02 en K-03");
}

#include <doctest/doctest.h>

#include <algorithm>

#include "base/text.hpp"
#include "edit/document.hpp"
#include "support/builders.hpp"
#include "support/lindewaard.hpp"

using namespace driehoek;
using namespace driehoek::tests;

namespace {

const Date spring = make_date(2022, 3, 14);
const Date summer = make_date(2022, 6, 1);
const TriadId k1("K-01");
const PersonId ana("V-1");
const PersonId ben("V-2");
const PersonId coach("JC-1");

Person staff(const PersonId& id, std::string name, Function function) {
    Person person;
    person.id = id;
    person.name = std::move(name);
    person.functions = {function};
    return person;
}

Organisation small_organisation() {
    Organisation organisation;
    insert_person(organisation, staff(ana, "Ana Berk", Function::foreman));
    insert_person(organisation, staff(ben, "Ben Wilg", Function::foreman));
    insert_person(organisation, staff(coach, "Nadia Linde", Function::job_coach));
    Person third;
    third.id = PersonId("K-01");
    third.code = "K-01";
    third.trajectory = Trajectory{};
    insert_person(organisation, third);
    Triad triad;
    triad.id = k1;
    triad.begin = make_date(2022, 1, 1);
    triad.seat(Corner::lead) = {ana, triad.begin};
    triad.seat(Corner::third) = {third.id, triad.begin};
    insert_triad(organisation, triad);
    return organisation;
}

const Triad& triad_in(const Document& document) { return *find_triad(document.organisation(), k1); }

}  // namespace

TEST_CASE("setting a corner fills it, keeps who held it before, and undo puts it back") {
    Document document(small_organisation());
    const Organisation before = document.organisation();

    CHECK(document.run(SetCorner{k1, Corner::job_coach, coach, spring}));
    CHECK(triad_in(document).seat(Corner::job_coach) == Seat{coach, spring});
    CHECK(triad_in(document).past.empty());

    CHECK(document.run(SetCorner{k1, Corner::lead, ben, summer}));
    CHECK(triad_in(document).person_at(Corner::lead) == ben);
    CHECK(triad_in(document).past == std::vector<PastSeat>{{Corner::lead, ana, make_date(2022, 1, 1), summer}});

    CHECK(document.undo());
    CHECK(document.undo());
    CHECK(document.organisation() == before);
    CHECK_FALSE(document.undo());
    CHECK(document.redo());
    CHECK(triad_in(document).person_at(Corner::job_coach) == coach);
}

TEST_CASE("a refusal leaves no trace") {
    Document document(small_organisation());
    const Organisation before = document.organisation();
    CHECK(document.run(SetCorner{k1, Corner::job_coach, ana, spring}).error() == Refusal::person_holds_another_corner);
    CHECK(document.run(SetCorner{k1, Corner::lead, ana, spring}).error() == Refusal::person_holds_corner_already);
    CHECK(document.run(SetCorner{TriadId("K-99"), Corner::lead, ana, spring}).error() == Refusal::triad_is_gone);
    CHECK(document.run(SetCorner{k1, Corner::lead, PersonId("V-9"), spring}).error() == Refusal::person_is_gone);
    CHECK(document.run(EndCorner{k1, Corner::job_coach, spring}).error() == Refusal::corner_is_open_already);
    CHECK(document.run(EndTriad{k1, make_date(2021, 1, 1)}).error() == Refusal::end_is_before_begin);
    CHECK(document.run(AddContact{k1, ana, ContactReason::other, spring}).error() == Refusal::person_is_in_the_triad);
    CHECK(document.run(EndContact{k1, ben, spring}).error() == Refusal::contact_is_gone);
    CHECK(document.run(StartTriad{.code = "Jan Jansen", .begin = spring}).error() == Refusal::code_is_not_a_code);
    CHECK(document.run(StartTriad{.code = "123456782", .begin = spring}).error() == Refusal::code_is_not_a_code);
    CHECK(document.run(StartTriad{.code = "V-1", .begin = spring}).error() == Refusal::code_is_staff);
    CHECK(document.run(StartTriad{.code = "K-01", .begin = spring}).error() == Refusal::triad_exists_already);
    CHECK(document.run(StartTriad{.code = "K-02", .lead = ana, .job_coach = ana, .begin = spring}).error() ==
          Refusal::person_holds_another_corner);
    CHECK(document.run(AddPerson{PersonId("V-3"), "  ", Function::foreman, {}}).error() == Refusal::name_is_empty);
    for (const char* same : {"Ana Berk", " Ana\u00A0Berk", "Ana\u200B  Berk "})
        CHECK(document.run(AddPerson{PersonId("V-3"), same, Function::foreman, {}}).error() == Refusal::name_is_taken);
    CHECK(document.run(SetTriadPeriod{k1, summer, spring}).error() == Refusal::end_is_before_begin);
    CHECK(document.organisation() == before);
    CHECK(document.revision() == 0);
    CHECK_FALSE(document.can_undo());
}

TEST_CASE("a name that is typed is neither too long nor a citizen service number, whatever it names") {
    Document document(small_organisation());
    std::string longest;
    for (std::size_t count = 0; count < longest_name; ++count) longest += "é";
    const auto refuses = [&](const auto& with_name) {
        CHECK(document.run(with_name(longest + "é")).error() == Refusal::name_is_too_long);
        CHECK(document.run(with_name("Bo de Beer 1234.56.782")).error() == Refusal::name_is_forbidden);
        CHECK(document.run(with_name(longest)));
    };
    refuses([](const std::string& name) { return AddPerson{PersonId("V-3"), name, Function::foreman, {}}; });
    refuses([](const std::string& name) { return AddUnit{UnitId("E-9"), name}; });
    refuses([](const std::string& name) { return RenameOrganisation{name}; });
    const std::vector<Function> targets{Function::foreman};
    refuses(
        [&](const std::string& name) { return StartRound{RoundId("R-9"), name, Composition::mixed, targets, 2, 1}; });
    refuses([](const std::string& name) { return RenameRound{RoundId("R-9"), name}; });
}

TEST_CASE("a 3-hoek starts with a new code, and a code can start again after its end") {
    Document document(small_organisation());
    CHECK(document.run(StartTriad{.code = "K-02", .lead = ana, .job_coach = coach, .begin = spring}));
    const Person* third = find_person(document.organisation(), PersonId("K-02"));
    REQUIRE(third);
    CHECK(third->name.empty());
    CHECK(third->trajectory->kind == TrajectoryKind::participation_act);
    CHECK(find_triad(document.organisation(), TriadId("K-02"))->person_at(Corner::lead) == ana);

    CHECK(document.run(EndTriad{k1, spring}));
    CHECK(document.run(SetCorner{k1, Corner::lead, ben, summer}).error() == Refusal::triad_has_ended);
    // It is called after what it became.
    const Deed started{.kind = DeedKind::triad_started, .triad = TriadId("K-01.2"), .person = PersonId("K-01")};
    CHECK(document.run(StartTriad{.code = "K-01", .begin = summer}) == started);
    CHECK(document.deed_to_undo() == started);
    CHECK(find_triad(document.organisation(), started.triad) != nullptr);
    CHECK(document.run(EndTriad{started.triad, summer}));
    CHECK(document.run(StartTriad{.code = "K-01", .begin = summer + 1})->triad == TriadId("K-01.3"));
}

TEST_CASE("what was recorded wrongly is corrected: days, the type, who never was there") {
    Document document{small_organisation()};
    REQUIRE(document.run(SetCorner{k1, Corner::lead, ben, summer}));
    REQUIRE(document.run(AddContact{k1, ana, ContactReason::handover, summer}));
    const auto triad = [&]() -> const Triad& { return *find_triad(document.organisation(), k1); };
    CorrectTriad correct = correction_of(triad());
    REQUIRE(correct.past.size() == 1);
    correct.type = TriadType::b;
    correct.past.front().until = summer - 7;
    correct.since[static_cast<std::size_t>(Corner::lead)] = summer - 7;
    correct.extra_contacts.clear();
    CHECK(document.run(correct));
    CHECK(triad().type == TriadType::b);
    CHECK(triad().seat(Corner::lead).since == summer - 7);
    CHECK(triad().past.front().until == summer - 7);
    CHECK(triad().extra_contacts.empty());
    CHECK(correction_of(triad()) == correct);

    const auto refusal = [&](auto change) {
        CorrectTriad wrong = correct;
        change(wrong);
        return document.run(wrong).error().why;
    };
    CHECK(refusal([](CorrectTriad& wrong) { wrong.past.front().until = summer; }) == Refusal::corner_is_held_twice);
    CHECK(refusal([](CorrectTriad& wrong) {
              wrong.past.front().until = wrong.past.front().since.value_or(summer) - 900;
          }) == Refusal::end_is_before_begin);
    CHECK(refusal([](CorrectTriad& wrong) { wrong.end = spring - 900; }) == Refusal::end_is_before_begin);
    CHECK(refusal([](CorrectTriad& wrong) { wrong.past.front().person = PersonId("none"); }) ==
          Refusal::person_is_gone);
    CHECK(refusal([](CorrectTriad& wrong) { wrong.extra_contacts = {{ben, ContactReason::other, summer, {}}}; }) ==
          Refusal::person_is_in_the_triad);
    CHECK(correction_of(triad()) == correct);
}

TEST_CASE("one that has ended goes on again, unless its third corner has another one by then") {
    Document document{small_organisation()};
    REQUIRE(document.run(EndTriad{k1, summer}));
    CHECK(document.run(SetTriadPeriod{k1, spring, {}}));
    CHECK_FALSE(find_triad(document.organisation(), k1)->end);
    REQUIRE(document.run(EndTriad{k1, summer}));
    REQUIRE(document.run(StartTriad{.code = "K-01", .begin = summer + 30}));
    CHECK(document.run(SetTriadPeriod{k1, spring, {}}).error() == Refusal::triad_exists_already);
    CHECK(document.run(SetTriadPeriod{k1, spring, summer + 29}));
}

TEST_CASE("an extra contact is added, ended, and ends by itself when he takes a corner") {
    Document document(small_organisation());
    CHECK(document.run(AddContact{k1, ben, ContactReason::handover, spring}));
    CHECK(document.run(AddContact{k1, ben, ContactReason::handover, spring}).error() ==
          Refusal::contact_is_there_already);
    CHECK(document.run(SetCorner{k1, Corner::lead, ben, summer}));
    CHECK(triad_in(document).extra_contacts.front().until == summer);
    CHECK(document.run(EndContact{k1, ben, summer}).error() == Refusal::contact_is_gone);
}

TEST_CASE("two hundred steps can be undone and done again") {
    Document document(small_organisation());
    const Organisation before = document.organisation();
    for (int step = 0; step < 250; ++step) {
        CHECK(document.run(RenameOrganisation{"Naam " + std::to_string(step)}));
    }
    const Organisation after = document.organisation();
    int undone = 0;
    while (document.undo()) ++undone;
    CHECK(undone == 250);
    CHECK(document.organisation() == before);
    while (document.redo()) {
    }
    CHECK(document.organisation() == after);
    CHECK(document.revision() == 750);
}

TEST_CASE("the oldest step is forgotten first, and a new step drops what was undone") {
    Document document(small_organisation());
    for (std::size_t step = 0; step < Document::most_steps + 5; ++step) {
        CHECK(document.run(RenameOrganisation{"Naam " + std::to_string(step)}));
    }
    CHECK(document.states().size() == Document::most_steps + 1);
    document.undo();
    CHECK(document.run(RenameOrganisation{"Anders"}));
    CHECK_FALSE(document.can_redo());
    CHECK(document.deed_to_undo().kind == DeedKind::organisation_renamed);
}

TEST_CASE("opening another organisation is one step, so undo brings the old one back") {
    Document document(small_organisation());
    const Organisation before = document.organisation();
    CHECK(document.run(OpenOrganisation{Organisation{}, DeedKind::organisation_imported}));
    CHECK(document.organisation().people->empty());
    document.undo();
    CHECK(document.organisation() == before);
}

TEST_CASE("several commands of one gesture are one step, or none of them happens") {
    Document document(small_organisation());
    const Organisation before = document.organisation();
    const std::vector<Command> gesture{AddUnit{UnitId("E-1"), "Groen"},
                                       StartTriad{.code = "K-02", .unit = UnitId("E-1"), .begin = spring}};
    CHECK(document.run_together(gesture)->kind == DeedKind::triad_started);
    CHECK(document.revision() == 1);
    CHECK(document.deed_to_undo().kind == DeedKind::triad_started);
    document.undo();
    CHECK(document.organisation() == before);

    const std::vector<Command> refused{AddUnit{UnitId("E-2"), "Post"}, StartTriad{.code = "V-1", .begin = spring}};
    CHECK(document.run_together(refused).error() == Refusal::code_is_staff);
    CHECK(document.organisation() == before);
}

TEST_CASE("a session gets its day, also in a group that is definitief; a new one when none was planned") {
    Organisation organisation = sound_organisation();
    Round& round = organisation.rounds.edit().front();
    IntervisieGroup& group = round.groups.front();
    group.is_final = true;
    group.sessions = {make_session("S-1", "2022-05-10")};
    const SetSessionDate set{round.id, group.id, {}, make_date(2022, 7, 1)};
    auto next = apply(organisation, set);
    REQUIRE(next);
    CHECK(next->organisation.rounds->front().groups.front().sessions.size() == 2);
    CHECK(next->organisation.rounds->front().groups.front().sessions.back().date == make_date(2022, 7, 1));
    const SessionId added = next->organisation.rounds->front().groups.front().sessions.back().id;
    next = apply(next->organisation, SetSessionDate{round.id, group.id, added, make_date(2022, 7, 8)});
    CHECK(next->organisation.rounds->front().groups.front().sessions.back().date == make_date(2022, 7, 8));
    CHECK(apply(organisation, SetSessionDate{round.id, GroupId("x"), {}, make_date(2022, 7, 1)}).error() ==
          Refusal::group_is_gone);
    for (int session = 2; session <= round.planned_sessions; ++session)
        next = apply(next->organisation, SetSessionDate{round.id, group.id, {}, make_date(2022, 7, 8) + 7 * session});
    CHECK(next.error() == Refusal::session_is_gone);
}

TEST_CASE("a session's day is refused where the group has another, and before one that was held") {
    Organisation organisation = sound_organisation();
    Round& round = organisation.rounds.edit().front();
    IntervisieGroup& group = round.groups.front();
    group.sessions = {make_session("S-1", "2022-05-10"), make_session("S-2", "2022-06-28"),
                      make_session("S-3", "2022-09-13", SessionStatus::planned),
                      make_session("S-4", "2022-08-01", SessionStatus::cancelled)};
    const auto set = [&](const char* session, Date day) {
        const auto next = apply(organisation, SetSessionDate{round.id, group.id, SessionId(session), day});
        return next ? std::nullopt : std::optional(next.error());
    };
    for (const char* planned : {"", "S-3"}) {
        CHECK(set(planned, make_date(2022, 6, 28)) == Refusal::session_is_on_day);
        CHECK(set(planned, make_date(2022, 5, 10)) == Refusal::session_is_on_day);
        CHECK(set(planned, make_date(2022, 6, 27)) == Refusal::session_was_held_later);
        CHECK_FALSE(set(planned, make_date(2022, 6, 29)));
        CHECK_FALSE(set(planned, make_date(2022, 8, 1)));  // a cancelled session was none
    }
    CHECK(set("", make_date(2022, 9, 13)) == Refusal::session_is_on_day);
    CHECK_FALSE(set("S-3", make_date(2022, 9, 13)));
    CHECK_FALSE(set("S-1", make_date(2022, 5, 12)));  // the day it really was on
    CHECK(set("S-1", make_date(2022, 6, 28)) == Refusal::session_is_on_day);
    // Offered is the first working day that is free: not Saturday 25 June, and after what was held.
    CHECK(day_for_session(group, {}, make_date(2022, 6, 25)) == make_date(2022, 6, 29));
    CHECK(day_for_session(group, {}, make_date(2022, 9, 13)) == make_date(2022, 9, 14));
    CHECK(day_for_session(group, {}, make_date(2022, 9, 17)) == make_date(2022, 9, 19));
}

TEST_CASE("training and Praktijkleren are noted together, each learner once") {
    const Organisation organisation = sound_organisation();
    const Person& trainer = organisation.people->front();
    const auto third =
        std::ranges::find_if(*organisation.people, [](const Person& each) { return each.trajectory.has_value(); });
    SetTraining set{.person = trainer.id, .learner = third->id, .begin = make_date(2022, 9, 1)};
    set.training.status = ProgrammeStatus::finished;
    set.training.sbb_registered = make_date(2022, 8, 1);
    auto next = apply(organisation, set);
    REQUIRE(next);
    const std::size_t count = next->organisation.practice_learning->size();
    CHECK(count == organisation.practice_learning->size() + 1);
    CHECK(find_person(next->organisation, trainer.id)->training == set.training);
    set.begin = make_date(2022, 9, 8);
    next = apply(next->organisation, set);
    CHECK(next->organisation.practice_learning->size() == count);
    CHECK(std::ranges::is_sorted(*next->organisation.practice_learning, {}, &PracticeLearning::trainer));
    set.person = PersonId("nobody");
    CHECK(apply(organisation, set).error() == Refusal::person_is_gone);
}

TEST_CASE("maatwerk is asked for after the basisprogramma, once, and can be taken back") {
    const Organisation organisation = build_lindewaard();
    const UnitId late("T-4");  // Schoonmaak avond, which asked too early
    CHECK(apply(organisation, RequestCustomTraining{UnitId("nothing"), sample_day}).error() == Refusal::unit_is_gone);
    CHECK(apply(organisation, RequestCustomTraining{late, sample_day}).error() ==
          Refusal::base_programme_is_not_finished);
    auto next = apply(organisation, WithdrawCustomTraining{late});
    REQUIRE(next);
    CHECK_FALSE(find_custom_training(next->organisation, late));
    CHECK(apply(next->organisation, WithdrawCustomTraining{late}).error() == Refusal::request_is_gone);
    next = apply(next->organisation, SetBasePart{late, PartId("D-3"), ProgrammeStatus::finished, sample_day});
    REQUIRE(next);
    next = apply(next->organisation, RequestCustomTraining{late, sample_day});
    REQUIRE(next);
    REQUIRE(find_custom_training(next->organisation, late));
    CHECK(find_custom_training(next->organisation, late)->requested == sample_day);
    CHECK(std::ranges::is_sorted(*next->organisation.custom_training, {}, &CustomTrainingRequest::id));
    CHECK(apply(next->organisation, RequestCustomTraining{late, sample_day}).error() ==
          Refusal::request_is_there_already);
    CHECK(apply(organisation, SetBasePart{UnitId("nothing"), PartId("D-1"), ProgrammeStatus::busy, {}}).error() ==
          Refusal::unit_is_gone);
}

TEST_CASE("a reporting line is set, and never made a circle") {
    const Organisation organisation = sound_organisation();
    const auto below = std::ranges::find_if(*organisation.people,
                                            [](const Person& each) { return static_cast<bool>(each.line_manager); });
    const Refused refused = apply(organisation, SetLineManagers{below->line_manager, {below->id}}).error();
    CHECK(refused == Refusal::manager_is_below);
    CHECK(refused.person == below->line_manager);
    CHECK(refused.other == below->id);
    CHECK(apply(organisation, SetLineManagers{below->id, {below->id}}).error() == Refusal::person_manages_himself);
    const auto next = apply(organisation, SetLineManagers{below->id, {}});
    REQUIRE(next);
    CHECK_FALSE(find_person(next->organisation, below->id)->line_manager);
}

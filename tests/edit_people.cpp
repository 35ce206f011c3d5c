#include <doctest/doctest.h>

#include <algorithm>

#include "edit/document.hpp"
#include "model/rules.hpp"
#include "support/builders.hpp"
#include "words/tables.hpp"
#include "words/words.hpp"

using namespace driehoek;
using namespace driehoek::tests;

namespace {

const Date first_day = make_date(2022, 3, 14);
const Date last_day = make_date(2022, 6, 1);
const PersonId berk("V-1"), wilg("V-2"), linde("JC-1"), k_01("K-01");
const TriadId triad_k1("K-01");
const RoundId round_id("R-1");

// Ana leads K-01 with Nadia as job linde; Ben is an extra contact and reports to Ana; a draft round with Ana in a group.
Document some_people() {
    Organisation organisation;
    organisation.locations.edit().push_back({LocationId("L-1"), "Erf 1"});
    Document document{organisation};
    CHECK(document.run(AddUnit{UnitId("E-1"), "Groen"}));
    CHECK(document.run(AddPerson{berk, "Ana Berk", Function::foreman, UnitId("E-1")}));
    CHECK(document.run(AddPerson{wilg, "Ben Wilg", Function::foreman}));
    CHECK(document.run(AddPerson{linde, "Nadia Linde", Function::job_coach}));
    CHECK(document.run(StartTriad{.code = "K-01", .lead = berk, .job_coach = linde, .begin = first_day}));
    CHECK(document.run(AddContact{triad_k1, wilg, ContactReason::handover, first_day}));
    CHECK(document.run(SetLineManagers{wilg, {berk}}));
    CHECK(document.run(StartRound{round_id, "Ronde 1", Composition::mixed, {Function::foreman}, 2, 1}));
    CHECK(document.run(PlaceMember{round_id, berk, GroupId("G-1")}));
    return document;
}

const Person& person_in(const Document& document, const PersonId& id) {
    return *find_person(document.organisation(), id);
}
const Round& round_in(const Document& document) { return *find_round(document.organisation(), round_id); }

std::vector<DependentKind> kinds_of(const Document& document, const PersonId& person) {
    std::vector<DependentKind> kinds;
    for (const Dependent& dependent : dependents_of(document.organisation(), person)) kinds.push_back(dependent.kind);
    return kinds;
}

std::string why_of(const Document& document, const Result<Deed, Refused>& result) {
    return sentence_of(words_in(Language::dutch), document.organisation(), Names(), result.error());
}

}  // namespace

TEST_CASE("a person gets other functions, a level, a unit, a place and days in one step") {
    Document document = some_people();
    const Organisation before = document.organisation();
    EditPerson edit{.person = berk,
                    .name = " Ana  van Berk ",
                    .functions = {Function::foreman, Function::works_council_member, Function::foreman},
                    .level = Level::senior,
                    .unit = UnitId("E-1"),
                    .location = LocationId("L-1"),
                    .working_days = 0b0000111,
                    .is_external = true};
    CHECK(document.run(edit));
    const Person& person = person_in(document, berk);
    CHECK(person.name == "Ana van Berk");
    CHECK(person.functions == std::vector{Function::foreman, Function::works_council_member});
    CHECK(person.level == Level::senior);
    CHECK(person.location == LocationId("L-1"));
    CHECK(person.working_days == 0b0000111);
    CHECK(person.is_external);
    document.undo();
    CHECK(document.organisation() == before);

    const auto refusal = [&](auto change) {
        EditPerson changed = edit;
        change(changed);
        return document.run(changed).error().why;
    };
    CHECK(refusal([](EditPerson& each) { each.person = PersonId("V-9"); }) == Refusal::person_is_gone);
    CHECK(refusal([](EditPerson& each) { each.person = k_01; }) == Refusal::person_has_code_alone);
    CHECK(refusal([](EditPerson& each) { each.name = " "; }) == Refusal::name_is_empty);
    CHECK(refusal([](EditPerson& each) { each.name = "Ben Wilg"; }) == Refusal::name_is_taken);
    CHECK(refusal([](EditPerson& each) { each.name = "Ana 123456782"; }) == Refusal::name_is_forbidden);
    CHECK(refusal([](EditPerson& each) { each.unit = UnitId("E-9"); }) == Refusal::unit_is_gone);
    CHECK(refusal([](EditPerson& each) { each.location = LocationId("L-9"); }) == Refusal::location_is_gone);
    CHECK(refusal([](EditPerson& each) { each.working_days = 0b10000000; }) == Refusal::person_works_no_day);
    CHECK(document.run(AddPerson{PersonId("V-9"), "Cas", Function::foreman, UnitId("E-9")}).error() ==
          Refusal::unit_is_gone);
    CHECK(document.organisation() == before);
}

TEST_CASE("a circle in the reporting lines is refused with both names") {
    Document document = some_people();
    CHECK(why_of(document, document.run(SetLineManagers{berk, {wilg}})) ==
          "Ben Wilg werkt zelf onder Ana Berk. Dan loopt de lijn in een kring. Kies iemand anders.");
    CHECK(document.run(SetLineManagers{wilg, {}}));
    CHECK(document.run(SetLineManagers{berk, {wilg}}));
}

TEST_CASE("somebody may answer to several, each once, and none of them below him") {
    Document document = some_people();
    CHECK(document.run(AddPerson{PersonId("V-3"), "Cas Es", Function::foreman}));
    CHECK(document.run(SetLineManagers{PersonId("V-3"), {{}, wilg, berk, wilg}}));
    CHECK(person_in(document, PersonId("V-3")).managers() == std::vector{wilg, berk});
    CHECK(document.run(SetLineManagers{berk, {linde, PersonId("V-3")}}).error() == Refusal::manager_is_below);
    CHECK(document.run(LeavePerson{wilg, last_day}));
    CHECK(person_in(document, PersonId("V-3")).line_manager == berk);
    CHECK(person_in(document, PersonId("V-3")).more_managers.empty());
}

TEST_CASE("employment ends by leaving, is corrected afterwards, and ends no sooner than it began") {
    Document document = some_people();
    EditPerson edit{
        .person = wilg, .name = "Ben Wilg", .functions = {Function::foreman}, .employment_begin = first_day};
    CHECK(document.run(edit));
    edit.employment_end = last_day;
    CHECK(document.run(edit).error() == Refusal::person_has_not_left);
    CHECK(document.run(LeavePerson{wilg, first_day}).error() == Refusal::end_is_before_begin);
    CHECK(document.run(LeavePerson{wilg, last_day}));
    CHECK(person_in(document, wilg).employment_end == last_day - 1);
    CHECK_FALSE(person_in(document, wilg).is_employed_on(last_day));
    CHECK(person_in(document, wilg).is_employed_on(last_day - 1));
    CHECK_FALSE(person_in(document, wilg).is_employed_on(first_day - 1));
    edit.employment_end = first_day - 1;
    CHECK(document.run(edit).error() == Refusal::end_is_before_begin);
    edit.employment_end = {};
    CHECK(document.run(edit));
    CHECK(person_in(document, wilg).is_employed_on(last_day));
}

TEST_CASE("who has left is not asked for a new round, until somebody gives him a place") {
    Document document = some_people();
    CHECK(document.run(LeavePerson{wilg, last_day}));
    const RoundId next("R-2");
    CHECK(document.run(
        StartRound{.round = next, .name = "Ronde 2", .target_functions = {Function::foreman}, .group_count = 1}));
    const Round& round = *find_round(document.organisation(), next);
    CHECK(round.proposal.sits_out == std::vector{wilg});
    CHECK_FALSE(is_asked(round, person_in(document, wilg)));
    CHECK(document.run(PlaceMember{next, wilg, round.groups.front().id}));
    CHECK(is_asked(*find_round(document.organisation(), next), person_in(document, wilg)));
}

TEST_CASE("what depends on a person is told by kind, and is in the way of his removal") {
    Document document = some_people();
    CHECK(kinds_of(document, berk) ==
          std::vector{DependentKind::holds_corner, DependentKind::member, DependentKind::manages});
    CHECK(kinds_of(document, wilg) == std::vector{DependentKind::contact});
    CHECK(kinds_of(document, k_01) == std::vector{DependentKind::holds_corner});
    const auto refused = document.run(RemovePerson{berk});
    CHECK(refused.error() == Refusal::person_is_in_use);
    CHECK(refused.error().dependents == dependents_of(document.organisation(), berk));
    CHECK(why_of(document, refused) ==
          "Ana Berk hoort nog bij: leiding van K-01, groep 1 van Ronde 1 en leidinggevende van Ben Wilg. Haal Ana Berk "
          "daar eerst weg, of leg vast vanaf welke dag Ana Berk weg is.");
    CHECK(document.run(RemovePerson{PersonId("V-9")}).error() == Refusal::person_is_gone);
}

TEST_CASE("a person nothing depends on is removed, with the wishes about him alone, and comes back by undo") {
    Document document = some_people();
    const PersonId new_one("V-3");
    CHECK(document.run(AddPerson{new_one, "Cas Es", Function::foreman}));
    Proposal wishes = round_in(document).proposal;
    wishes.sits_out = {new_one};
    CHECK(document.run(SetWishes{round_id, wishes}));
    const Organisation before = document.organisation();
    const auto removed = document.run(RemovePerson{new_one});
    REQUIRE(removed);
    CHECK_FALSE(find_person(document.organisation(), new_one));
    CHECK(round_in(document).proposal.sits_out.empty());
    CHECK(sentence_of(words_in(Language::dutch), document.organisation(), document.organisation_before(), Names(),
                      *removed) == "Cas Es is verwijderd");
    document.undo();
    CHECK(document.organisation() == before);
}

TEST_CASE("who leaves has no open corner, no contact and no seat in a draft, and stays in what was") {
    Document document = some_people();
    const Organisation before = document.organisation();
    CHECK(document.run(LeavePerson{berk, last_day}));
    const Triad& triad = *find_triad(document.organisation(), triad_k1);
    CHECK_FALSE(triad.person_at(Corner::lead));
    CHECK(triad.past == std::vector<PastSeat>{{Corner::lead, berk, first_day, last_day}});
    CHECK_FALSE(triad.end);
    CHECK_FALSE(group_of(round_in(document), berk));
    CHECK(round_in(document).proposal.sits_out == std::vector{berk});
    CHECK_FALSE(person_in(document, wilg).line_manager);
    document.undo();
    CHECK(document.organisation() == before);

    CHECK(document.run(LeavePerson{wilg, last_day}));
    CHECK(find_triad(document.organisation(), triad_k1)->extra_contacts.front().until == last_day);
    CHECK(document.run(LeavePerson{k_01, last_day}));
    CHECK(find_triad(document.organisation(), triad_k1)->end == last_day - 1);
    CHECK(find_triad(document.organisation(), triad_k1)->person_at(Corner::third) == k_01);
    CHECK(document.run(LeavePerson{PersonId("V-9"), last_day}).error() == Refusal::person_is_gone);
}

TEST_CASE("who leaves before anything began leaves no history, and an ended 3-hoek stays as it was") {
    Document document = some_people();
    CHECK(document.run(LeavePerson{wilg, first_day}));
    CHECK(kinds_of(document, wilg) == std::vector{DependentKind::sits_out});
    CHECK(document.run(LeavePerson{k_01, first_day}));
    CHECK_FALSE(find_triad(document.organisation(), triad_k1)->person_at(Corner::third));
    CHECK(document.run(RemovePerson{k_01}));
    CHECK(document.run(EndTriad{triad_k1, last_day}));
    CHECK(document.run(LeavePerson{linde, last_day + 1}));
    CHECK(find_triad(document.organisation(), triad_k1)->person_at(Corner::job_coach) == linde);
}

TEST_CASE("nobody leaves a group that is definitief while it has sessions to come") {
    Organisation organisation = sound_organisation();
    Round& round = organisation.rounds.edit().front();
    IntervisieGroup& group = round.groups.front();
    group.is_final = true;
    const PersonId member = group.members.front();
    Document document{organisation};
    for (const PersonId& person : {member, group.facilitator}) {
        const auto refused = document.run(LeavePerson{person, sample_day});
        REQUIRE_FALSE(refused);
        CHECK(refused.error() == Refusal::person_is_in_final_group);
        REQUIRE_FALSE(refused.error().dependents.empty());
        CHECK(refused.error().dependents.front().group == group.id);
    }
    CHECK(document.organisation() == organisation);
    CHECK(document.run(ReopenRound{round.id}));
    CHECK(document.run(LeavePerson{member, sample_day}));
}

TEST_CASE("who was in a group that has held all its sessions leaves, and stays in it") {
    Organisation organisation = sound_organisation();
    Round& round = organisation.rounds.edit().front();
    IntervisieGroup& group = round.groups.front();
    group.is_final = true;
    round.planned_sessions = 1;
    group.sessions = {make_session("S-1", "2022-05-10")};
    const PersonId member = group.members.front();
    Document document{organisation};
    CHECK(document.run(LeavePerson{member, sample_day}));
    CHECK(std::ranges::contains(document.organisation().rounds->front().groups.front().members, member));
    CHECK(document.run(LeavePerson{group.facilitator, sample_day}));
    CHECK(find_facilitator(document.organisation(), group.facilitator));
}

TEST_CASE("many are added in one step, with managers among them, and are gone in one") {
    Document document = some_people();
    const Organisation before = document.organisation();
    const auto newcomer = [](const char* id, const char* name, const char* manager) {
        Person person;
        person.id = PersonId(id);
        person.name = name;
        person.functions = {Function::foreman};
        person.line_manager = PersonId(manager);
        return person;
    };
    const auto added =
        document.run(ReadTable{.people = {newcomer("V-8", "Gijs Es", "V-9"), newcomer("V-9", "Lotte Iep", "V-1")},
                               .deed = DeedKind::people_added});
    REQUIRE(added.has_value());
    CHECK((added->kind == DeedKind::people_added));
    CHECK(person_in(document, PersonId("V-8")).name == "Gijs Es");
    CHECK(document.undo());
    CHECK(document.organisation() == before);

    const auto refusal_of_these = [&](std::vector<Person> people) {
        const auto result = document.run(ReadTable{.people = std::move(people)});
        REQUIRE_FALSE(result.has_value());
        CHECK(document.organisation() == before);
        return result.error().why;
    };
    CHECK((refusal_of_these({newcomer("V-8", "Gijs Es", "V-77")}) == Refusal::person_is_gone));
    CHECK((refusal_of_these({newcomer("V-8", "Gijs Es", "V-9"), newcomer("V-9", "Lotte Iep", "V-8")}) ==
           Refusal::manager_is_below));
    CHECK((refusal_of_these({newcomer("V-8", "Gijs Es", "V-8")}) == Refusal::person_manages_himself));
}

#include <doctest/doctest.h>

#include <algorithm>
#include <array>

#include "model/organisation.hpp"
#include "support/builders.hpp"

using namespace driehoek;
using namespace driehoek::tests;

namespace {}

TEST_CASE("what is there is found by its id, and what is not gives null") {
    const Organisation organisation = sound_organisation();
    for (const Person& person : *organisation.people) CHECK(find_person(organisation, person.id) == &person);
    CHECK(find_person(organisation, PersonId("V-9")) == nullptr);
    CHECK(find_person(organisation, PersonId()) == nullptr);
    CHECK(find_unit(organisation, UnitId("U-2"))->name == "Twee");
    CHECK(find_unit(organisation, UnitId("U-3")) == nullptr);
    CHECK(find_location(organisation, LocationId("L-1")) == nullptr);
    CHECK(find_triad(organisation, TriadId("W-01"))->type == TriadType::b);
    CHECK(find_facilitator(organisation, PersonId("TC-1"))->kind == FacilitatorKind::team_coach);
    CHECK(find_facilitator(organisation, PersonId("AM-1")) == nullptr);
    const Round* round = find_round(organisation, RoundId("R-1"));
    REQUIRE(round);
    CHECK(find_group(*round, GroupId("G-2"))->members.front() == PersonId("AM-2"));
    CHECK(find_group(*round, GroupId("G-3")) == nullptr);
}

TEST_CASE("editing one thing leaves a copy of the organisation as it was") {
    Organisation organisation = sound_organisation();
    const Organisation before = organisation;
    find_person_to_edit(organisation, PersonId("V-1"))->name = "Anders";
    CHECK(find_person(before, PersonId("V-1"))->name == "Naam V-1");
    CHECK(find_person(organisation, PersonId("V-1"))->name == "Anders");
    CHECK(organisation.triads.is_same_object(before.triads));
    CHECK_FALSE(organisation == before);
}

TEST_CASE("looking in vain for something to edit copies nothing") {
    Organisation organisation = sound_organisation();
    const Organisation before = organisation;
    CHECK(find_person_to_edit(organisation, PersonId("nobody")) == nullptr);
    CHECK(find_triad_to_edit(organisation, TriadId("none")) == nullptr);
    CHECK(find_round_to_edit(organisation, RoundId("none")) == nullptr);
    CHECK(organisation.people.is_same_object(before.people));
    CHECK(organisation.triads.is_same_object(before.triads));
    CHECK(organisation.rounds.is_same_object(before.rounds));
}

TEST_CASE("a group can be edited inside its round") {
    Organisation organisation = sound_organisation();
    Round* round = find_round_to_edit(organisation, RoundId("R-1"));
    REQUIRE(round);
    find_group_to_edit(*round, GroupId("G-1"))->is_final = true;
    CHECK(find_group_to_edit(*round, GroupId("G-9")) == nullptr);
    CHECK(find_group(*find_round(organisation, RoundId("R-1")), GroupId("G-1"))->is_final);
}

TEST_CASE("what is inserted stands in its sorted place") {
    Organisation organisation;
    for (const char* id : {"V-2", "AM-1", "V-1", "W-01"})
        insert_person(organisation, make_staff(id, Function::foreman));
    CHECK(std::ranges::is_sorted(*organisation.people, {}, &Person::id));
    CHECK(organisation.people->size() == 4);
    for (const char* id : {"W-02", "K-01", "W-01"}) insert_triad(organisation, make_triad(id, TriadType::a, "V-1", ""));
    CHECK(std::ranges::is_sorted(*organisation.triads, {}, &Triad::id));
}

TEST_CASE("a 3-hoek counts in the unit of the third corner, else in that of the lead, else in none") {
    Organisation organisation = sound_organisation();
    Triad triad = make_triad("W-01", TriadType::b, "V-3", "JC-1");
    CHECK(unit_of(organisation, triad) == UnitId("U-1"));
    find_person_to_edit(organisation, PersonId("W-01"))->unit = UnitId();
    CHECK(unit_of(organisation, triad) == UnitId("U-2"));
    triad.seat(Corner::lead).person = PersonId();
    CHECK(unit_of(organisation, triad) == UnitId());
}

TEST_CASE("bedrijfsonderdeel and afdeling are found upwards from a team") {
    Organisation organisation = sound_organisation();
    insert_unit(organisation,
                {.id = UnitId("U-1-A"), .name = "A", .kind = UnitKind::department, .parent = UnitId("U-1")});
    insert_unit(organisation,
                {.id = UnitId("U-1-A-x"), .name = "x", .kind = UnitKind::team, .parent = UnitId("U-1-A")});
    insert_unit(organisation, {.id = UnitId("los"), .name = "los", .kind = UnitKind::team, .parent = UnitId("weg")});
    CHECK(business_unit_of(organisation, UnitId("U-1-A-x")) == UnitId("U-1"));
    CHECK(business_unit_of(organisation, UnitId("U-1")) == UnitId("U-1"));
    CHECK(department_of(organisation, UnitId("U-1-A-x")) == UnitId("U-1-A"));
    CHECK(department_of(organisation, UnitId("U-1")) == UnitId());
    CHECK(business_unit_of(organisation, UnitId("los")) == UnitId());
    CHECK(business_unit_of(organisation, UnitId("nergens")) == UnitId());
    CHECK(business_unit_of(organisation, UnitId()) == UnitId());
}

TEST_CASE("a circle of units ends the walk, and the longest chain is walked to its end") {
    Organisation organisation;
    insert_unit(organisation, {.id = UnitId("top"), .name = "", .parent = {}});
    insert_unit(organisation, {.id = UnitId("under"), .name = "", .kind = UnitKind::team, .parent = UnitId("top")});
    CHECK(business_unit_of(organisation, UnitId("under")) == UnitId("top"));
    insert_unit(organisation, {.id = UnitId("a"), .name = "a", .kind = UnitKind::team, .parent = UnitId("b")});
    insert_unit(organisation, {.id = UnitId("b"), .name = "b", .kind = UnitKind::team, .parent = UnitId("a")});
    insert_unit(organisation, {.id = UnitId("c"), .name = "c", .kind = UnitKind::team, .parent = UnitId("c")});
    CHECK(business_unit_of(organisation, UnitId("a")) == UnitId());
    CHECK(department_of(organisation, UnitId("c")) == UnitId());
}

TEST_CASE("the next code is one past the largest in use, at least two digits wide") {
    Organisation organisation;
    CHECK(next_third_code(organisation, TriadType::a) == "K-01");
    CHECK(next_third_code(organisation, TriadType::b) == "W-01");
    insert_person(organisation, make_third("W-26", TrajectoryKind::sheltered_act));
    insert_person(organisation, make_third("K-14", TrajectoryKind::participation_act));
    insert_person(organisation, make_third("K-3a", TrajectoryKind::participation_act));
    CHECK(next_third_code(organisation, TriadType::a) == "K-15");
    CHECK(next_third_code(organisation, TriadType::b) == "W-27");
}

TEST_CASE("the next code is as wide as those in use, and knows codes and 3-hoeken too") {
    Organisation organisation;
    insert_person(organisation, make_third("K-0099", TrajectoryKind::participation_act));
    CHECK(next_third_code(organisation, TriadType::a) == "K-0100");
    Person foreman = make_staff("V-1", Function::foreman);
    foreman.code = "W-07";
    insert_person(organisation, foreman);
    CHECK(next_third_code(organisation, TriadType::b) == "W-08");
    insert_triad(organisation, make_triad("W-99", TriadType::b, "", ""));
    CHECK(next_third_code(organisation, TriadType::b) == "W-100");
    insert_person(organisation, make_third("W-99999999999999999999999", TrajectoryKind::new_sheltered));
    CHECK(next_third_code(organisation, TriadType::b) == "W-100");
}

TEST_CASE("the next id is free") {
    CHECK(next_id("R", {}) == "R-1");
    const std::array<std::string_view, 4> taken{"R-1", "R-9", "G-20", "R-x"};
    CHECK(next_id("R", taken) == "R-10");
}

TEST_CASE("a 3-hoek is active from its begin to its last day") {
    Triad triad = make_triad("K-01", TriadType::a, "V-1", "JC-1");
    triad.begin = sample_day;
    triad.end = sample_day;
    CHECK(triad.is_active_on(sample_day));
    CHECK_FALSE(triad.is_active_on(sample_day - 1));
    CHECK_FALSE(triad.is_active_on(sample_day + 1));
    triad.begin.reset();
    triad.end.reset();
    CHECK(triad.is_active_on(sample_day));
}

TEST_CASE("a person's first corner is found in the order of the corners, and nobody holds none") {
    Triad triad = make_triad("K-01", TriadType::a, "V-1", "V-1");
    CHECK(triad.first_corner_of(PersonId("V-1")) == Corner::lead);
    CHECK(triad.first_corner_of(PersonId("K-01")) == Corner::third);
    CHECK_FALSE(triad.first_corner_of(PersonId("V-2")));
    triad.seat(Corner::job_coach).person = PersonId();
    CHECK_FALSE(triad.first_corner_of(PersonId()));
}

TEST_CASE("contact persons are lead, job coach and the extra contacts that go on") {
    Triad triad = make_triad("K-01", TriadType::a, "V-1", "JC-1");
    CHECK(count_contact_persons(triad, sample_day) == 2);
    CHECK(last_extra_contact(triad, sample_day) == nullptr);
    triad.extra_contacts = {{.person = PersonId("V-2"), .since = make_date(2022, 3, 14), .until = {}},
                            {.person = PersonId("ST-1"), .since = make_date(2022, 3, 14), .until = sample_day},
                            {.person = PersonId("ST-2"), .since = sample_day + 1, .until = {}}};
    CHECK(count_contact_persons(triad, sample_day) == 3);
    CHECK(count_contact_persons(triad, sample_day - 1) == 4);
    CHECK(last_extra_contact(triad, sample_day)->person == PersonId("V-2"));
    triad.seat(Corner::job_coach).person = PersonId();
    triad.seat(Corner::lead).person = PersonId();
    CHECK(count_contact_persons(triad, sample_day) == 1);
}

TEST_CASE("an extra contact counts from its first day, and one rounded off today no longer counts today") {
    const ExtraContact contact{.person = PersonId("V-2"), .since = make_date(2022, 3, 14), .until = sample_day};
    CHECK_FALSE(is_active_on(contact, make_date(2022, 3, 13)));
    CHECK(is_active_on(contact, make_date(2022, 3, 14)));
    CHECK(is_active_on(contact, sample_day - 1));
    CHECK_FALSE(is_active_on(contact, sample_day));
}

TEST_CASE("somebody who is contact twice is one contact person") {
    Triad triad = make_triad("K-01", TriadType::a, "V-1", "V-1");
    CHECK(count_contact_persons(triad, sample_day) == 1);
    triad.seat(Corner::job_coach).person = PersonId("JC-1");
    triad.extra_contacts = {{.person = PersonId("JC-1"), .since = {}, .until = {}},
                            {.person = PersonId("ST-1"), .since = {}, .until = {}},
                            {.person = PersonId("ST-1"), .since = {}, .until = {}}};
    CHECK(count_contact_persons(triad, sample_day) == 3);
    CHECK(last_extra_contact(triad, sample_day)->person == PersonId("ST-1"));
}

TEST_CASE("a person has the functions that were given, and no others") {
    Person person = make_staff("V-1", Function::foreman);
    person.functions.push_back(Function::workplace_trainer);
    CHECK(person.has(Function::foreman));
    CHECK(person.has(Function::workplace_trainer));
    CHECK_FALSE(person.has(Function::job_coach));
}

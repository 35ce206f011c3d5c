#include <doctest/doctest.h>

#include <set>
#include <string>

#include "model/rules.hpp"
#include "support/builders.hpp"

using namespace driehoek;
using namespace driehoek::tests;

namespace {

Person& person_to_edit(Organisation& organisation, const char* person) {
    return *find_person_to_edit(organisation, PersonId(person));
}

std::vector<PersonId> on_circles(const Organisation& organisation) {
    std::vector<PersonId> people;
    for (const Finding& finding : check_reporting_lines(organisation)) people.push_back(finding.person);
    return people;
}

}  // namespace

TEST_CASE("every rule has a name of its own") {
    std::set<std::string_view> names;
    for (int rule = 0; rule < rule_count; ++rule) {
        const std::string_view name = name_of(static_cast<Rule>(rule));
        CHECK_FALSE(name.empty());
        names.insert(name);
    }
    CHECK(names.size() == static_cast<std::size_t>(rule_count));
    CHECK(name_of(Rule::corner_is_open) == "corner_is_open");
}

TEST_CASE("the distance along reporting lines is counted upwards") {
    const Organisation organisation = sound_organisation();
    CHECK(reporting_distance(organisation, PersonId("AM-1"), PersonId("V-1")) == 1);
    CHECK(reporting_distance(organisation, PersonId("D-1"), PersonId("V-1")) == 2);
    CHECK(reporting_distance(organisation, PersonId("V-1"), PersonId("AM-1")) == 0);
    CHECK(reporting_distance(organisation, PersonId("AM-2"), PersonId("V-1")) == 0);
    CHECK(reporting_distance(organisation, PersonId("V-1"), PersonId("V-1")) == 0);
    CHECK(reporting_distance(organisation, PersonId(), PersonId("D-1")) == 0);
    CHECK(reporting_distance(organisation, PersonId("D-1"), PersonId("nobody")) == 0);
}

TEST_CASE("nobody stands above himself, and circles end the walk") {
    Organisation organisation = sound_organisation();
    person_to_edit(organisation, "D-1").line_manager = PersonId("V-1");
    CHECK(reporting_distance(organisation, PersonId("V-1"), PersonId("AM-1")) == 2);
    CHECK(reporting_distance(organisation, PersonId("V-1"), PersonId("V-1")) == 0);
    CHECK(reporting_distance(organisation, PersonId("JC-1"), PersonId("V-1")) == 0);
    CHECK(reporting_distance(organisation, PersonId("JC-1"), PersonId("V-3")) == 0);
}

TEST_CASE("a circle of reporting lines is found once, by its first person") {
    Organisation organisation = sound_organisation();
    person_to_edit(organisation, "D-1").line_manager = PersonId("V-1");
    const std::vector<Finding> findings = check_organisation(organisation, sample_day);
    CHECK(only(Rule::reporting_line_is_circular, findings) ==
          std::vector<Finding>{
              {.rule = Rule::reporting_line_is_circular, .severity = Severity::wrong, .person = PersonId("AM-1")}});
}

TEST_CASE("who answers to two stands below both of them, by the shortest way") {
    Organisation organisation = sound_organisation();
    Person& foreman = person_to_edit(organisation, "V-1");
    foreman.more_managers = {PersonId("AM-2"), PersonId("AM-1"), PersonId("D-1")};
    CHECK(foreman.managers() == make_people({"AM-1", "AM-2", "D-1"}));
    CHECK(reporting_distance(organisation, PersonId("AM-1"), PersonId("V-1")) == 1);
    CHECK(reporting_distance(organisation, PersonId("AM-2"), PersonId("V-1")) == 1);
    CHECK(reporting_distance(organisation, PersonId("D-1"), PersonId("V-1")) == 1);
    CHECK(managers_above(organisation, PersonId("V-1")).size() == 3);
    person_to_edit(organisation, "D-1").more_managers = {PersonId("V-1")};
    CHECK(on_circles(organisation) == make_people({"AM-1"}));  // one circle, whatever its ways
    CHECK(managers_above(organisation, PersonId("V-1")).size() == 3);
}

TEST_CASE("every circle is found, also that of one person, in the order of ids") {
    Organisation organisation = sound_organisation();
    person_to_edit(organisation, "JC-2").line_manager = PersonId("JC-2");
    person_to_edit(organisation, "V-3").line_manager = PersonId("V-4");
    person_to_edit(organisation, "V-4").line_manager = PersonId("V-3");
    person_to_edit(organisation, "AM-2").line_manager = PersonId("V-4");  // leads into a circle, is not on it
    CHECK(on_circles(organisation) == make_people({"JC-2", "V-3"}));
}

TEST_CASE("a long circle of everybody is found without hanging") {
    Organisation organisation;
    constexpr int size = 3000;
    const auto id_of = [](int number) { return "P-" + std::to_string(10000 + number); };
    std::vector<Person>& people = organisation.people.edit();
    for (int number = 0; number < size; ++number) {
        people.push_back(make_staff(id_of(number), Function::foreman, id_of((number + 1) % size)));
    }
    CHECK(on_circles(organisation) == std::vector{PersonId(id_of(0))});
    CHECK(reporting_distance(organisation, PersonId(id_of(0)), PersonId(id_of(1))) == size - 1);
}

TEST_CASE("who is called the same but for blanks is found, and namesakes are not") {
    Organisation organisation = sound_organisation();
    const auto call = [&](const char* person, const char* name) { person_to_edit(organisation, person).name = name; };
    CHECK(check_names(organisation).empty());
    call("V-1", "Jan de Vries");
    call("V-2", "Jan de Vries");
    CHECK(check_names(organisation).empty());
    call("V-3", "Jan de vries");
    CHECK(check_names(organisation).empty());
    for (const char* name : {"Jan de\u00A0Vries", "Jan de  Vries", " Jan de Vries", "Jan de\u200B Vries"}) {
        CAPTURE(name);
        call("V-3", name);
        CHECK(only(Rule::name_differs_by_blanks, check_organisation(organisation, sample_day)) ==
              std::vector<Finding>{{.rule = Rule::name_differs_by_blanks,
                                    .severity = Severity::to_do,
                                    .person = PersonId("V-3"),
                                    .other = PersonId("V-1")}});
    }
    // Each of the others with the first; somebody without a name is nobody's namesake.
    call("V-1", "Jan de\u2003Vries");
    call("V-4", "\u00A0");
    CHECK(check_names(organisation).size() == 2);
}

TEST_CASE("a line to somebody who is not there is no circle") {
    Organisation organisation = sound_organisation();
    person_to_edit(organisation, "D-1").line_manager = PersonId("weg");
    CHECK(on_circles(organisation).empty());
}

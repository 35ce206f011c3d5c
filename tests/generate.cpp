#include "derive/generate.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>

#include "base/text.hpp"
#include "model/rules.hpp"
#include "support/builders.hpp"

using namespace driehoek;
using namespace driehoek::tests;

namespace {

const Organisation& full_size() {
    static const Organisation organisation = generate_full_size(1);
    return organisation;
}

std::string kind_of(TrajectoryKind kind) {
    switch (kind) {
        case TrajectoryKind::participation_act: return "PW";
        case TrajectoryKind::guaranteed_job: return "GB";
        case TrajectoryKind::new_sheltered: return "NB";
        case TrajectoryKind::sheltered_act: return "Wsw";
    }
    return "";
}

// "G Wsw" -> 300, "G foreman" -> 40, and the same without a unit for the totals.
std::map<std::string, int> counts_of(const Organisation& organisation) {
    std::map<std::string, int> counts;
    for (const Person& person : *organisation.people) {
        const std::string unit = business_unit_of(organisation, person.unit).text + " ";
        const auto count = [&](const std::string& what) {
            ++counts[what];
            ++counts[unit + what];
        };
        if (person.trajectory) count(kind_of(person.trajectory->kind));
        if (person.has(Function::foreman)) count(person.trajectory ? "foreman in target" : "foreman");
        if (person.has(Function::department_manager)) count("manager");
        if (person.has(Function::unit_manager)) count("unit manager");
        if (person.has(Function::director)) count("director");
        if (person.has(Function::job_coach)) count("job coach");
    }
    return counts;
}

template <class Thing, class Key>
bool is_sorted_without_doubles(const std::vector<Thing>& things, Key Thing::* id) {
    return std::ranges::adjacent_find(things, std::ranges::greater_equal(), id) == things.end();
}

bool is_there(const Organisation& organisation, const PersonId& id) { return !id || find_person(organisation, id); }

void check_references(const Organisation& organisation) {
    CHECK(is_sorted_without_doubles(*organisation.units, &Unit::id));
    CHECK(is_sorted_without_doubles(*organisation.locations, &Location::id));
    CHECK(is_sorted_without_doubles(*organisation.people, &Person::id));
    CHECK(is_sorted_without_doubles(*organisation.triads, &Triad::id));
    CHECK(is_sorted_without_doubles(*organisation.rounds, &Round::id));
    CHECK(is_sorted_without_doubles(*organisation.facilitators, &Facilitator::person));
    CHECK(is_sorted_without_doubles(*organisation.practice_learning, &PracticeLearning::trainer));
    CHECK(is_sorted_without_doubles(*organisation.custom_training, &CustomTrainingRequest::id));
    for (const Person& person : *organisation.people) {
        CHECK(is_there(organisation, person.line_manager));
        CHECK((!person.unit || find_unit(organisation, person.unit)));
        CHECK((!person.location || find_location(organisation, person.location)));
    }
    for (const Triad& triad : *organisation.triads) {
        for (const Corner corner : all_corners) CHECK(is_there(organisation, triad.person_at(corner)));
        for (const PastSeat& past : triad.past) CHECK(is_there(organisation, past.person));
        for (const ExtraContact& contact : triad.extra_contacts) CHECK(is_there(organisation, contact.person));
    }
}

// Of which afdeling a 3-hoek is, and who coaches there.
std::map<UnitId, std::set<PersonId>> coaches_by_department(const Organisation& organisation) {
    std::map<UnitId, std::set<PersonId>> coaches;
    for (const Triad& triad : *organisation.triads) {
        const PersonId& coach = triad.person_at(Corner::job_coach);
        if (coach) coaches[department_of(organisation, unit_of(organisation, triad))].insert(coach);
    }
    return coaches;
}

}  // namespace

TEST_CASE("the full size has the totals of the domain") {
    const Organisation& organisation = full_size();
    const auto counts = counts_of(organisation);
    CHECK(organisation.people->size() == 2700);
    CHECK(organisation.triads->size() == 1030);
    CHECK(std::ranges::count(*organisation.triads, TriadType::a, &Triad::type) == 300);
    CHECK(organisation.rounds->size() == 1);
    CHECK(organisation.settings.is_sample);
    CHECK(organisation.settings.name == "Groot voorbeeld");
    const std::map<std::string, int> expected{{"Wsw", 1430},    {"NB", 330},         {"GB", 400},
                                              {"PW", 300},      {"foreman", 96},     {"foreman in target", 48},
                                              {"manager", 28},  {"unit manager", 7}, {"director", 2},
                                              {"job coach", 40}};
    for (const auto& [what, count] : expected) {
        CAPTURE(what);
        CHECK(counts.at(what) == count);
    }
    // Staf: what is left of the 240 regular employees.
    CHECK(std::ranges::count_if(*organisation.people, [](const Person& person) {
              return person.id.text.starts_with("ST-") && !person.trajectory;
          }) == 67);
}

TEST_CASE("every bedrijfsonderdeel of the full size has the numbers of its row") {
    struct Row {
        const char* unit;
        int wsw, sheltered, guaranteed, candidates, foremen, managers;
    };
    auto counts = counts_of(full_size());
    for (const Row& row :
         {Row{"G", 300, 40, 70, 60, 40, 5}, Row{"S", 230, 45, 80, 50, 24, 5}, Row{"P", 380, 130, 20, 70, 36, 6},
          Row{"L", 150, 40, 40, 40, 14, 3}, Row{"D", 260, 10, 160, 0, 10, 4}, Row{"K", 110, 55, 30, 60, 14, 3},
          Row{"W", 0, 10, 0, 20, 6, 2}}) {
        CAPTURE(row.unit);
        const std::string unit = std::string(row.unit) + " ";
        CHECK(counts[unit + "Wsw"] == row.wsw);
        CHECK(counts[unit + "NB"] == row.sheltered);
        CHECK(counts[unit + "GB"] == row.guaranteed);
        CHECK(counts[unit + "PW"] == row.candidates);
        CHECK(counts[unit + "foreman"] + counts[unit + "foreman in target"] == row.foremen);
        CHECK(counts[unit + "manager"] == row.managers);
        CHECK(counts[unit + "unit manager"] == 1);
        CHECK(std::ranges::count_if(*full_size().units, [&](const Unit& department) {
                  return department.kind == UnitKind::department && department.parent == UnitId(row.unit);
              }) == row.managers);
        CHECK(std::ranges::count_if(*full_size().units, [&](const Unit& team) {
                  return team.kind == UnitKind::team && business_unit_of(full_size(), team.id) == UnitId(row.unit);
              }) == row.foremen);
    }
}

TEST_CASE("the full size shows 113 signals in its 3-hoeken, one busy job coach, and some tasks in the programme") {
    for (const std::uint64_t seed : {1U, 2U, 3U}) {
        const Organisation organisation = generate_full_size(seed);
        std::map<Rule, int> found;
        for (const Finding& finding : check_organisation(organisation, sample_day)) ++found[finding.rule];
        CHECK(found[Rule::corner_is_open] == 41);
        CHECK(found[Rule::too_many_contact_persons] == 63);
        CHECK(found[Rule::function_does_not_fit_corner] == 9);
        CHECK(found[Rule::job_coach_is_busy] == 1);
        for (const Rule rule :
             {Rule::trainer_is_not_registered, Rule::trainer_without_learner, Rule::custom_training_gate_is_closed}) {
            CHECK(found[rule] >= 1);
            CHECK(found[rule] <= 15);
        }
        CHECK(found[Rule::direct_reporting_line] == 2);
        CHECK(found.size() == 8);
    }
}

TEST_CASE("the full size has a round in the making: 212 people in 30 groups, of which two break a rule") {
    for (const std::uint64_t seed : {1U, 2U, 3U, 2022U}) {
        CAPTURE(seed);
        const Organisation organisation = generate_full_size(seed);
        REQUIRE(organisation.rounds->size() == 1);
        const Round& round = organisation.rounds->front();
        std::vector<Finding> findings = check_round(organisation, round);
        REQUIRE(findings.size() == 2);
        CHECK(findings[0].group == GroupId("G-09"));
        CHECK(findings[1].group == GroupId("G-22"));
        std::size_t people = 0;
        int without_manager = 0;
        for (const IntervisieGroup& group : round.groups) {
            people += group.members.size();
            CHECK(group.members.size() == (group.name == "1" || group.name == "18" ? 8 : 7));
            const GroupCounts counts = count_group(organisation, round, group, sample_day);
            if (counts.missing_functions == std::vector{Function::department_manager}) ++without_manager;
        }
        CHECK(people == 212);
        CHECK(round.groups.size() == 30);
        CHECK(without_manager == 2);
    }
}

TEST_CASE("the signals of the full size stand where the picture has them") {
    const Organisation& organisation = full_size();
    std::map<std::string, int> open;
    std::map<std::string, int> third_contacts;
    for (const Finding& finding : check_organisation(organisation, sample_day)) {
        if (!finding.triad) continue;
        const auto unit =
            business_unit_of(organisation, unit_of(organisation, *find_triad(organisation, finding.triad))).text;
        if (finding.rule == Rule::corner_is_open) ++open[unit];
        if (finding.rule == Rule::too_many_contact_persons) ++third_contacts[unit];
    }
    CHECK(open == std::map<std::string, int>{{"G", 6}, {"S", 7}, {"P", 5}, {"L", 4}, {"D", 13}, {"K", 5}, {"W", 1}});
    CHECK(third_contacts ==
          std::map<std::string, int>{{"G", 8}, {"S", 14}, {"P", 9}, {"L", 6}, {"D", 17}, {"K", 8}, {"W", 1}});
}

TEST_CASE("a job coach of the full size serves one or two afdelingen, and an afdeling has two to five of them") {
    for (const std::uint64_t seed : {1U, 2U, 3U, 4U, 5U}) {
        const Organisation organisation = generate_full_size(seed);
        std::map<PersonId, int> departments;
        for (const auto& [department, coaches] : coaches_by_department(organisation)) {
            CHECK(coaches.size() >= 2);
            CHECK(coaches.size() <= 5);
            for (const PersonId& coach : coaches) ++departments[coach];
        }
        CHECK(departments.size() == 40);
        CHECK(std::ranges::count_if(departments, [](const auto& entry) { return entry.second <= 2; }) >= 30);
    }
}

TEST_CASE("everybody on the staff of the full size has a line manager, except the two directors") {
    const Organisation& organisation = full_size();
    for (const Person& person : *organisation.people) {
        if (person.name.empty()) continue;
        if (person.has(Function::director)) {
            CHECK_FALSE(person.line_manager);
        } else {
            const bool has_director = reporting_distance(organisation, PersonId("D-1"), person.id) > 0 ||
                                      reporting_distance(organisation, PersonId("D-2"), person.id) > 0;
            CHECK(has_director);
        }
    }
}

TEST_CASE("who is in a third corner of the full size has a code and no name, and staff have different names") {
    std::set<std::string> names;
    std::size_t staff = 0;
    for (const Person& person : *full_size().people) {
        CHECK(person.name.empty() != person.code.empty());
        if (person.name.empty()) continue;
        ++staff;
        names.insert(person.name);
    }
    CHECK(staff == 288);
    CHECK(names.size() == staff);
}

TEST_CASE("the full size is sorted, and points at what is there") { check_references(full_size()); }

TEST_CASE("the same seed gives the same organisation, another seed another") {
    CHECK(generate_full_size(1) == full_size());
    CHECK_FALSE(generate_full_size(2) == full_size());
    CHECK(generate_small(7, 20) == generate_small(7, 20));
    CHECK_FALSE(generate_small(7, 20) == generate_small(8, 20));
}

TEST_CASE("a seed means the same on every machine") {
    const auto fingerprint = [](const Organisation& organisation) {
        std::uint64_t hash = hash_of("");
        for (const Person& person : *organisation.people) hash = hash_of(person.name, hash_of(person.unit.text, hash));
        for (const Triad& triad : *organisation.triads) {
            for (const Corner corner : all_corners) hash = hash_of(triad.person_at(corner).text, hash);
            if (triad.begin) hash = hash_of(iso_from_date(*triad.begin), hash);
        }
        return hash;
    };
    // Changes when a generator changes, and only then.
    CHECK(fingerprint(full_size()) == 17486736758795474158ULL);
    CHECK(fingerprint(generate_small(1, 30)) == 11864804827213719594ULL);
}

TEST_CASE("a small organisation has as many 3-hoeken as were asked for, and points at what is there") {
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        const int triads = static_cast<int>(seed);
        CAPTURE(seed);
        const Organisation organisation = generate_small(seed, triads);
        CHECK(organisation.triads->size() == seed);
        check_references(organisation);
    }
    CHECK(generate_small(1, -3).triads->empty());
}

TEST_CASE("small organisations together break every rule, and none of them hangs a check") {
    std::set<Rule> found;
    std::set<std::size_t> coach_counts;
    for (std::uint64_t seed = 0; seed < 400; ++seed) {
        Organisation organisation = generate_small(seed, static_cast<int>(seed % 61));
        organisation.settings.foreman_busy = 2;
        organisation.settings.foreman_very_busy = 6;
        organisation.settings.job_coach_very_busy = 35;
        for (const Finding& finding : check_organisation(organisation, sample_day)) found.insert(finding.rule);
        coach_counts.insert(static_cast<std::size_t>(std::ranges::count_if(
            *organisation.people, [](const Person& person) { return person.has(Function::job_coach); })));
    }
    for (int rule = 0; rule < rule_count; ++rule) {
        const auto each = static_cast<Rule>(rule);
        CAPTURE(name_of(each));
        CHECK((found.contains(each)));
    }
    CHECK(coach_counts == std::set<std::size_t>{1, 2, 3, 4, 5, 6, 7, 8});
}

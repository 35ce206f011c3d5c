#include "support/lindewaard.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <map>
#include <string>

#include "model/rules.hpp"
#include "support/builders.hpp"

using namespace driehoek;
using namespace driehoek::tests;

namespace {

struct StaffOfTriad {
    std::string lead;
    std::string job_coach;
    std::string unit;
};

// Who belongs to whom by the design's own counting, written apart from the tables of the builder.
std::map<std::string, StaffOfTriad> pairs_of_the_design() {
    std::map<std::string, StaffOfTriad> pairs;
    const auto two_digits = [](std::size_t number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    const std::array<std::pair<const char*, int>, 9> led{{{"V-G1", 2},
                                                          {"V-G2", 1},
                                                          {"V-G3", 1},
                                                          {"V-S1", 2},
                                                          {"V-S2", 2},
                                                          {"V-S3", 1},
                                                          {"V-P1", 2},
                                                          {"V-P2", 1},
                                                          {"V-P3", 2}}};
    const std::string candidate_coaches = "12131214213121";
    for (const auto& [foreman, count] : led) {
        for (int number = 0; number < count; ++number) {
            const std::size_t at = pairs.size();
            pairs["K-" + two_digits(at + 1)] = {foreman, std::string("JC-") + candidate_coaches[at],
                                                std::string(1, foreman[2])};
        }
    }
    const std::string managers = "GSP";
    const std::string guaranteed_coaches = "2131241323";
    const std::string sheltered_coaches = "34124314";
    for (std::size_t at = 0; at < 18; ++at) {
        const bool is_guaranteed = at < 10;
        const char unit = managers[is_guaranteed ? at % 3 : (at - 10 + 1) % 3];
        const char coach = is_guaranteed ? guaranteed_coaches[at] : sheltered_coaches[at - 10];
        pairs["W-" + two_digits(at + 1)] = {std::string("AM-") + unit, std::string("JC-") + coach,
                                            std::string(1, unit)};
    }
    pairs["K-09"].job_coach = "";
    pairs["W-13"] = {"V-P2", pairs["W-13"].job_coach, "P"};
    return pairs;
}

std::ptrdiff_t count_trajectories(const Organisation& organisation, TrajectoryKind kind) {
    return std::ranges::count_if(*organisation.people, [&](const Person& person) {
        return person.trajectory && person.trajectory->kind == kind;
    });
}

std::ptrdiff_t count_functions(const Organisation& organisation, Function function) {
    return std::ranges::count_if(*organisation.people, [&](const Person& person) { return person.has(function); });
}

}  // namespace

TEST_CASE("De Lindewaard has 60 people and 32 3-hoeken") {
    const Organisation organisation = build_lindewaard();
    CHECK(organisation.people->size() == 60);
    CHECK(std::ranges::count_if(*organisation.people, [](const Person& person) { return person.code.empty(); }) == 20);
    CHECK(count_functions(organisation, Function::director) == 1);
    CHECK(count_functions(organisation, Function::department_manager) == 3);
    CHECK(count_functions(organisation, Function::foreman) == 9);
    CHECK(count_functions(organisation, Function::job_coach) == 4);
    CHECK(count_trajectories(organisation, TrajectoryKind::participation_act) == 14);
    CHECK(count_trajectories(organisation, TrajectoryKind::guaranteed_job) == 10);
    CHECK(count_trajectories(organisation, TrajectoryKind::new_sheltered) == 8);
    CHECK(count_trajectories(organisation, TrajectoryKind::sheltered_act) == 8);
    CHECK(organisation.triads->size() == 32);
    CHECK(std::ranges::count(*organisation.triads, TriadType::a, &Triad::type) == 14);
}

TEST_CASE("the pairs of De Lindewaard are those of the design") {
    const Organisation organisation = build_lindewaard();
    const auto pairs = pairs_of_the_design();
    CHECK(pairs.size() == organisation.triads->size());
    for (const Triad& triad : *organisation.triads) {
        CAPTURE(triad.id.text);
        REQUIRE(pairs.contains(triad.id.text));
        const StaffOfTriad& pair = pairs.at(triad.id.text);
        CHECK(triad.person_at(Corner::third).text == triad.id.text);
        CHECK(triad.person_at(Corner::lead).text == pair.lead);
        CHECK(triad.person_at(Corner::job_coach).text == pair.job_coach);
        CHECK(unit_of(organisation, triad).text == pair.unit);
    }
}

TEST_CASE("what is planted in De Lindewaard is found, and nothing else") {
    const std::vector<Finding> expected{
        {.rule = Rule::too_many_contact_persons,
         .triad = TriadId("K-05"),
         .person = PersonId("V-S2"),
         .count = 3,
         .limit = 2},
        {.rule = Rule::corner_is_open, .triad = TriadId("K-09"), .corner = Corner::job_coach},
        {.rule = Rule::too_many_contact_persons,
         .triad = TriadId("K-12"),
         .person = PersonId("ST-2"),
         .count = 3,
         .limit = 2},
        {.rule = Rule::function_does_not_fit_corner,
         .triad = TriadId("W-13"),
         .corner = Corner::lead,
         .person = PersonId("V-P2")},
        {.rule = Rule::job_coach_is_busy, .person = PersonId("JC-1"), .count = 12, .limit = 10},
        {.rule = Rule::session_interval_outside_window,
         .round = RoundId("R-1"),
         .group = GroupId("G-1"),
         .session = SessionId("S-3"),
         .count = 77},
        {.rule = Rule::trainer_without_learner, .severity = Severity::to_do, .person = PersonId("V-G1")},
        {.rule = Rule::trainer_is_not_registered, .severity = Severity::to_do, .person = PersonId("V-S2")},
        {.rule = Rule::custom_training_gate_is_closed, .unit = UnitId("T-4")},
    };
    const Organisation organisation = build_lindewaard();
    for (const Date day :
         {make_date(2022, 10, 6), make_date(2022, 10, 7), make_date(2023, 1, 1), make_date(2049, 12, 31)}) {
        CHECK(check_organisation(organisation, day) == expected);
    }
    CHECK(find_unit(organisation, UnitId("T-4"))->name == "Schoonmaak avond");
}

TEST_CASE("the job coaches of De Lindewaard have 12, 7, 7 and 5 3-hoeken") {
    const Organisation organisation = build_lindewaard();
    const Date day = make_date(2022, 10, 6);
    CHECK(count_active_triads(organisation, Corner::job_coach, PersonId("JC-1"), day) == 12);
    CHECK(count_active_triads(organisation, Corner::job_coach, PersonId("JC-2"), day) == 7);
    CHECK(count_active_triads(organisation, Corner::job_coach, PersonId("JC-3"), day) == 7);
    CHECK(count_active_triads(organisation, Corner::job_coach, PersonId("JC-4"), day) == 5);
}

TEST_CASE("in every group of De Lindewaard three of four sessions were held, and all three functions sit in it") {
    const Organisation organisation = build_lindewaard();
    const Round& round = *find_round(organisation, RoundId("R-1"));
    int shared = 0;
    for (const IntervisieGroup& group : round.groups) {
        CHECK(count_sessions(round, group) == SessionProgress{.held = 3, .planned = 4});
        const GroupCounts counts = count_group(organisation, round, group, make_date(2022, 10, 6));
        CHECK(counts.missing_functions.empty());
        CHECK(counts.units >= 2);
        shared += counts.shared_triads;
    }
    CHECK(round.groups.size() == 3);
    CHECK(shared == 4);
    CHECK(count_size_difference(round) == 1);
}

TEST_CASE("who is in a third corner of De Lindewaard has a code and nothing that tells more") {
    for (const Person& person : *build_lindewaard().people) {
        if (!person.trajectory) continue;
        CHECK(person.code == person.id.text);
        CHECK(person.name.empty());
        CHECK(person.functions.empty());
        CHECK_FALSE(person.location);
        CHECK_FALSE(person.line_manager);
    }
}

TEST_CASE("every collection of De Lindewaard is sorted and points at what is there") {
    const Organisation organisation = build_lindewaard();
    CHECK(std::ranges::is_sorted(*organisation.units, {}, &Unit::id));
    CHECK(std::ranges::is_sorted(*organisation.people, {}, &Person::id));
    CHECK(std::ranges::is_sorted(*organisation.triads, {}, &Triad::id));
    CHECK(std::ranges::is_sorted(*organisation.practice_learning, {}, &PracticeLearning::trainer));
    for (const PracticeLearning& learning : *organisation.practice_learning) {
        CHECK(find_person(organisation, learning.trainer));
        CHECK(find_person(organisation, learning.learner));
    }
    for (const Triad& triad : *organisation.triads) {
        for (const PastSeat& past : triad.past) CHECK(find_person(organisation, past.person));
        for (const ExtraContact& contact : triad.extra_contacts) CHECK(find_person(organisation, contact.person));
    }
}

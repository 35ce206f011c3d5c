// What the composer must reach in rounds that are known to have a plan, and over many rounds of the same people.
#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <numeric>
#include <vector>

#include "compose/breaches.hpp"
#include "compose/build.hpp"
#include "compose/proposing.hpp"
#include "model/group_making.hpp"
#include "support/lindewaard.hpp"
#include "support/random_rounds.hpp"

using namespace driehoek;
using namespace driehoek::compose;
using tests::sample_day;

namespace {

Report report_of(Proposing& proposing) {
    while (!proposing.is_done()) proposing.run(1'000);
    return proposing.report();
}

// Eleven people in two groups of four to eight, four times; two pairs stay together, six must not meet, two are locked.
Problem eleven_people() {
    Problem problem;
    problem.people = 11;
    Sitting sitting;
    sitting.groups.assign(2, {4, 8});
    sitting.present.assign(11, 1);
    problem.sittings.assign(4, sitting);
    problem.blocks = {{0, 5}, {8, 10}};
    for (const auto& [one, other] : {std::pair{8, 9}, {0, 2}, {2, 4}, {2, 8}, {1, 9}, {2, 3}})
        problem.barriers.push_back({one, other, BarrierKind::apart});
    for (int at = 0; at < 4; ++at) {
        problem.locks.push_back({at, 7, 1});
        problem.locks.push_back({at, 1, 0});
    }
    problem.weights[static_cast<std::size_t>(Term::meetings)] = 12;
    problem.weights[static_cast<std::size_t>(Term::sizes)] = 4;
    return problem;
}

}  // namespace

TEST_CASE(
    "two pairs that stay together, six that must not meet and two locks over four sessions: a legal plan is found") {
    const Problem problem = eleven_people();
    Proposing proposing(problem, {.seed = 2022, .steps = 2'000, .searches = 1});
    const Report report = report_of(proposing);
    REQUIRE_FALSE(report.proposals.empty());
    CHECK(report.proposals.front().hard == 0);
    CHECK(score_of(problem, report.proposals.front().plan).hard() == 0);
}

TEST_CASE("a round around a plan that is known to exist is solved, whatever its shape") {
    Random random(2022);
    for (int round = 0; round < 60; ++round) {
        CAPTURE(round);
        const Problem problem = tests::random_round(random, tests::random_shape(random, 2, 5)).build().problem;
        REQUIRE(is_sound(problem));
        Search search(problem, 1);
        for (int turn = 0; turn < 100 && search.best_hard() > 0; ++turn) search.run(200);
        CHECK(search.best_hard() == 0);
        CHECK(score_of(problem, search.best()).hard() == 0);
    }
}

TEST_CASE("what the search calls its best is what it says, after any number of steps") {
    Random random(7);
    for (int round = 0; round < 100; ++round) {
        CAPTURE(round);
        Problem problem;
        problem.people = 6 + random.below(7);
        Sitting sitting;
        for (int left = problem.people; left > 0;) {  // sizes of their own for each group, and nothing else
            const int smallest = std::min(left, 1 + random.below(3));
            sitting.groups.push_back({smallest, smallest + random.below(5)});
            left -= smallest;
        }
        sitting.present.assign(static_cast<std::size_t>(problem.people), 1);
        problem.sittings.assign(1, sitting);
        const auto people = static_cast<std::size_t>(problem.people);
        problem.pair_costs.assign(people * people, 0);
        for (std::size_t one = 0; one < people; ++one) {
            for (std::size_t other = 0; other < one; ++other)
                problem.pair_costs[one * people + other] = problem.pair_costs[other * people + one] = random.below(100);
        }
        problem.weights[static_cast<std::size_t>(Term::pairs)] = random.below(2) == 0 ? -1 : 1;
        Search search(problem, 1);
        for (int turn = 0; turn < 20; ++turn) {
            search.run(7);
            const Score score = score_of(problem, search.best());
            REQUIRE(score.hard() == search.best_hard());
            REQUIRE(score.cost(problem) == search.best_cost());
            REQUIRE(search.best_hard() == 0);
        }
    }
}

TEST_CASE("the breaches of a plan are of the rules that its score counts as broken, and of no other") {
    Random random(3);
    for (int round = 0; round < 100; ++round) {
        CAPTURE(round);
        Problem problem = eleven_people();
        problem.sittings.resize(1);
        std::erase_if(problem.locks, [](const Lock& lock) { return lock.sitting > 0; });
        problem.sittings.front().present[4] = 0;
        problem.covers = {{.least = 1, .is_required = true}};
        problem.covers_of.assign(11, 0);
        problem.covers_of[2] = problem.covers_of[6] = 1;
        problem.working_days.assign(11, 0b11111);
        problem.working_days[3] = 0b00001;
        problem.leaders = {{.most_groups = 1, .working_days = 0b11110, .barred = {0, 3}},
                           {.most_groups = 1, .working_days = 0b00010, .barred = {9}}};
        problem.leader_locks = {{0, 1, 0}};
        REQUIRE(is_sound(problem));
        Plan plan = empty_plan(problem);
        for (std::int32_t& group : plan.group_of.front())
            group = random.below(12) - 1 > 4 ? 1 : random.below(9) == 0 ? -1 : 0;
        for (std::int32_t& leader : plan.leader_of.front()) leader = random.below(3) - 1;
        const Score score = score_of(problem, plan);
        std::array<bool, hard_count> told{};
        for (const Breach& breach : breaches_of(problem, plan, 0)) told[static_cast<std::size_t>(breach.rule)] = true;
        for (std::size_t rule = 0; rule < told.size(); ++rule) {
            CAPTURE(rule);
            CHECK(told[rule] == (score.broken[rule] > 0));
        }
    }
}

TEST_CASE("going on never leaves a proposal for a worse one, and tables in another order are no other proposal") {
    Random random(11);
    const Problem problem = tests::random_round(random, {.groups = 4, .slack = 2, .apart = 5}).build().problem;
    Proposing first(problem, {.seed = 1, .steps = 400});
    Report report = report_of(first);
    for (int seed = 10; seed < 50; seed += 10) {
        std::vector<Proposed> known = report.proposals;
        for (Proposed& each : known) {
            for (std::vector<std::int32_t>& groups : each.plan.group_of) {
                for (std::int32_t& group : groups) group = problem.group_count(0) - 1 - group;
            }
        }
        const Order order{.seed = seed, .steps = 400, .known = known};
        auto again = read_order(write_order(order, problem));
        REQUIRE(again.has_value());
        const Report next = report_of(*again);
        REQUIRE(next.proposals.size() >= known.size());
        for (std::size_t at = 0; at < known.size(); ++at) CHECK(next.proposals[at].cost <= known[at].cost);
        for (std::size_t one = 0; one < next.proposals.size(); ++one) {
            for (std::size_t other = 0; other < one; ++other)
                CHECK(count_different_pairs(next.proposals[one].plan, next.proposals[other].plan) > 0);
        }
        report = next;
    }
}

TEST_CASE("the curve of a proposal never rises, whatever weighs most") {
    Proposal wishes;
    wishes.changes_groups = true;
    const Organisation organisation = tests::build_lindewaard();
    const Built built = build_problem(organisation, organisation.rounds->front(), wishes_of(wishes), sample_day);
    Proposing proposing(built.problem, {.seed = 2022, .steps = 2'000, .searches = 1});
    const Report report = report_of(proposing);
    REQUIRE_FALSE(report.curve.empty());
    CHECK(std::ranges::is_sorted(report.curve, std::greater<>()));
    CHECK(report.curve.back() == report.proposals.front().cost);
}

TEST_CASE("over eight rounds of the same people earlier meetings never outdo the functions at each table") {
    Organisation organisation = tests::build_lindewaard();
    Round round = organisation.rounds->front();
    for (int number = 2; number <= 9; ++number) {
        CAPTURE(number);
        round.id = RoundId("R-" + std::to_string(number));
        round.groups.clear();
        for (int group = 0; group < 3; ++group) add_group(round);
        const Built built = build_problem(organisation, round, Wishes{}, sample_day);
        for (const compose::PairCount& pair : built.problem.earlier_meetings)
            CHECK(built.problem.weight(Term::meetings) * pair.count <= 12);
        Search search(built.problem, 2022);
        search.run(2'000);
        REQUIRE(search.best_hard() == 0);
        CHECK(score_of(built.problem, search.best()).counts[static_cast<std::size_t>(Term::missing_functions)] == 0);
        round = round_with(built, round, search.best(), 0);
        organisation.rounds.edit().push_back(round);
    }
}

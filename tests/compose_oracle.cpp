// The search beside every possible plan: De Lindewaard (domain 7a), and small cases made at random.
#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "compose/build.hpp"
#include "compose/random.hpp"
#include "compose/search.hpp"
#include "support/lindewaard.hpp"

using namespace driehoek;
using namespace driehoek::compose;
using tests::sample_day;

namespace {

Built build_three_groups() {
    const Organisation organisation = tests::build_lindewaard();
    Wishes wishes{.leading = Leading::none, .groups = 3, .smallest = 5, .largest = 6, .functions_required = true};
    wishes.weights = {};
    wishes.weights[static_cast<std::size_t>(Term::shared_triads)] = 1;
    Round round = organisation.rounds->front();
    for (IntervisieGroup& group : round.groups) group.locked.clear();
    Built built = build_problem(organisation, round, wishes, sample_day);
    built.problem.covers.front().least = 3;  // voorlieden: the nine of them evenly, as the domain counts
    return built;
}

Built build_two_groups() {
    const Organisation organisation = tests::build_lindewaard();
    Wishes wishes{.leading = Leading::none, .groups = 2, .smallest = 8, .largest = 8};
    Round round = organisation.rounds->front();
    for (IntervisieGroup& group : round.groups) group.locked.clear();
    return build_problem(organisation, round, wishes, sample_day);
}

// Everybody's places in turn, the last person's first. False after the last arrangement.
bool go_on(std::vector<std::int32_t>& groups, int group_count) {
    for (std::int32_t& group : groups) {
        if (++group < group_count) return true;
        group = 0;
    }
    return false;
}

}  // namespace

TEST_CASE("of the plans for De Lindewaard in three groups 2,016 are legal, and the search finds one that shares four") {
    const Built built = build_three_groups();
    REQUIRE(built.problem.people == 16);
    std::vector<std::size_t> managers;
    std::vector<std::size_t> others;
    for (std::size_t person = 0; person < built.roster.people.size(); ++person) {
        (built.roster.people[person].text.starts_with("AM") ? managers : others).push_back(person);
    }
    REQUIRE(managers.size() == 3);
    // A manager in each group; nobody may sit where he has a barrier; sizes and functions are then looked at by the score.
    std::array<std::vector<std::int32_t>, 16> allowed;
    for (const std::size_t person : others) {
        for (std::int32_t group = 0; group < 3; ++group) {
            const auto manager = static_cast<int>(managers[static_cast<std::size_t>(group)]);
            const bool is_barred = std::ranges::any_of(built.problem.barriers, [&](const Barrier& barrier) {
                return barrier.one == manager && barrier.other == static_cast<int>(person);
            });
            if (!is_barred) allowed[person].push_back(group);
        }
    }
    Plan plan = empty_plan(built.problem);
    for (std::size_t group = 0; group < 3; ++group)
        plan.group_of[0][managers[group]] = static_cast<std::int32_t>(group);
    std::array<int, 3> size{1, 1, 1};
    int legal = 0;
    std::int64_t least = 1000;
    const auto visit = [&](const auto& next, std::size_t at) -> void {
        if (at == others.size()) {
            const Score score = score_of(built.problem, plan);
            if (score.hard() > 0) return;
            ++legal;
            least = std::min(least, score.cost(built.problem));
            return;
        }
        for (const std::int32_t group : allowed[others[at]]) {
            if (++size[static_cast<std::size_t>(group)] <= 6) {
                plan.group_of[0][others[at]] = group;
                next(next, at + 1);
            }
            --size[static_cast<std::size_t>(group)];
        }
    };
    visit(visit, 0);
    CHECK(legal == 2016);
    CHECK(least == 4);
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
        Search search(built.problem, seed);
        search.run(2000);
        CHECK(search.best_hard() == 0);
        CHECK(search.best_cost() == 4);
    }
}

TEST_CASE("two groups of eight can be made in 12 ways, and the search finds one of them") {
    const Built built = build_two_groups();
    Plan plan = empty_plan(built.problem);
    int legal = 0;
    for (std::uint32_t mask = 1; mask < 0x10000; mask += 2) {
        int size = 0;
        for (std::size_t person = 0; person < 16; ++person) {
            plan.group_of[0][person] = static_cast<std::int32_t>(mask >> person & 1U);
            size += plan.group_of[0][person];
        }
        if (size == 8 && score_of(built.problem, plan).hard() == 0) ++legal;
    }
    CHECK(legal == 12);
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
        Search search(built.problem, seed);
        search.run(2000);
        CHECK(search.best_hard() == 0);
    }
}

TEST_CASE("the search finds the optimum of small cases, and no bound is above it") {
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        Random random(seed);
        Problem problem;
        problem.people = 8;
        const int groups = 2 + random.below(2);
        problem.sittings = {{.groups = std::vector<GroupSize>(static_cast<std::size_t>(groups), {2, 4}),
                             .present = std::vector<std::uint8_t>(8, 1)}};
        for (const Term term : {Term::functions, Term::units}) {
            Attribute& attribute = problem.attributes.emplace_back(Attribute{.term = term});
            for (int person = 0; person < 8; ++person) attribute.values.push_back(random.below(3));
        }
        problem.covers = {{1, false}, {1, true}};
        for (int person = 0; person < 8; ++person) {
            problem.covers_of.push_back(static_cast<std::uint32_t>(random.below(4)));
            problem.working_days.push_back(static_cast<std::uint8_t>(1 + random.below(31)));
            const int other = (person + 1 + random.below(7)) % 8;
            if (random.below(3) == 0) problem.barriers.push_back({person, other, BarrierKind::apart});
            if (random.below(2) == 0) problem.earlier_meetings.push_back({person, other, 1});
            if (random.below(2) == 0) problem.shared_triads.push_back({person, other, 1});
        }
        if (seed % 3 == 0) problem.blocks = {{1, 4}};
        if (seed % 2 == 0) problem.locks = {{0, 3, 1}};
        for (std::int32_t& weight : problem.weights) weight = random.below(9) - 2;
        REQUIRE(is_sound(problem));

        std::int64_t least_hard = 1000;
        std::int64_t least_cost = 0;
        Plan plan = empty_plan(problem);
        std::ranges::fill(plan.group_of[0], 0);
        do {
            const Score score = score_of(problem, plan);
            const std::int64_t cost = score.cost(problem);
            if (score.hard() < least_hard || (score.hard() == least_hard && cost < least_cost)) {
                least_hard = score.hard();
                least_cost = cost;
            }
        } while (go_on(plan.group_of[0], groups));

        Search search(problem, seed);
        search.run(3000);
        CAPTURE(seed);
        CHECK(search.best_hard() == least_hard);
        if (least_hard == 0) {
            CHECK(search.best_cost() == least_cost);
            CHECK(search.bounds().cost <= least_cost);
        }
    }
}

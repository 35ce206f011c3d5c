// The search for a plan: legality, deltas against recomputation, determinism, what stays where.
#include <doctest/doctest.h>

#include <algorithm>
#include <span>

#include "compose/random.hpp"
#include "compose/search.hpp"
#include "compose/search_start.hpp"
#include "compose/search_state.hpp"
#include "compose/wire.hpp"

using namespace driehoek;
using namespace driehoek::compose;

namespace {

// A million in all; sanitizers make each of them slow, so there it is a tenth of that.
#if __has_feature(address_sanitizer)
constexpr int moves_tried = 100'000;
#else
constexpr int moves_tried = 1'000'000;
#endif

// People with every kind of rule and term, from a seed.
Problem random_problem(Random& random, int people, int sittings) {
    Problem problem;
    problem.people = people;
    const int groups = std::max(2, people / 5);
    for (int sitting = 0; sitting < sittings; ++sitting) {
        Sitting made;
        for (int group = 0; group < groups; ++group) made.groups.push_back({2 + random.below(2), 7 + random.below(2)});
        for (int person = 0; person < people; ++person) made.present.push_back(random.below(12) == 0 ? 0 : 1);
        problem.sittings.push_back(std::move(made));
    }
    for (const Term term : {Term::functions, Term::units, Term::locations, Term::levels}) {
        Attribute attribute{.term = term};
        for (int person = 0; person < people; ++person) attribute.values.push_back(random.below(5) - 1);
        problem.attributes.push_back(std::move(attribute));
    }
    problem.covers = {{1, false}, {1, true}, {.least = 2, .is_wish = false}};
    const auto other_than = [&](int person) { return (person + 1 + random.below(people - 1)) % people; };
    for (int person = 0; person < people; ++person) {
        problem.covers_of.push_back(static_cast<std::uint32_t>(random.below(8)));
        problem.working_days.push_back(static_cast<std::uint8_t>(1 + random.below(31)));
        if (random.below(2) == 0) problem.barriers.push_back({person, other_than(person), BarrierKind::apart});
        if (random.below(2) == 0) problem.shared_triads.push_back({person, other_than(person), 1 + random.below(3)});
        if (random.below(2) == 0) problem.earlier_meetings.push_back({person, other_than(person), 1 + random.below(3)});
    }
    problem.blocks = {{0, 1}, {2, 3, 4}};
    problem.given_blocks = 1;
    problem.locks = {{0, 5, 1}, {sittings - 1, 6, 0}};
    for (int leader = 0; leader < 1 + groups; ++leader) {
        Leader made{.most_groups = 1, .working_days = static_cast<std::uint8_t>(1 + random.below(31))};
        made.barred = {random.below(people / 2), people / 2 + random.below(people / 2)};
        problem.leaders.push_back(std::move(made));
    }
    problem.leader_locks = {{0, 0, 1}};
    for (std::int32_t& weight : problem.weights) weight = random.below(12) - 3;
    const auto wide = static_cast<std::size_t>(people);
    problem.pair_costs.resize(wide * wide);
    for (int one = 0; one < people; ++one) {
        for (int other = 0; other < one; ++other) {
            const int cost = random.below(20) - 5;
            problem.pair_costs[static_cast<std::size_t>(one) * wide + static_cast<std::size_t>(other)] = cost;
            problem.pair_costs[static_cast<std::size_t>(other) * wide + static_cast<std::size_t>(one)] = cost;
        }
    }
    return problem;
}

void check_against_recount(const Problem& problem, const SearchState& state) {
    Plan plan = empty_plan(problem);
    state.write_to(plan);
    const Score score = score_of(problem, plan);
    CHECK(state.hard() == score.hard());
    CHECK(state.cost() == score.cost(problem));
}

}  // namespace

TEST_CASE("what a move costs is what a recount says, after every kind of move") {
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        Random random(seed);
        const Problem problem = random_problem(random, 14 + random.below(20), seed % 2 == 0 ? 1 : 4);
        REQUIRE(is_sound(problem));
        SearchState state(problem);
        place_everybody(state, random, nullptr);
        check_against_recount(problem, state);
        for (int moves = 0; moves < moves_tried / 20; ++moves) {
            const int sitting = random.below(problem.sitting_count());
            const int person = random.below(problem.people);
            const int group = random.below(problem.group_count(sitting));
            const std::int64_t before = state.weighed();
            std::int32_t delta = 0;
            if (random.below(4) == 0 && (sitting != 0 || group != 1)) {  // that group has its leader for good
                if (random.below(2) == 0) {
                    const int leader = random.below(static_cast<int>(problem.leaders.size()));
                    if (leader == state.leader_of(sitting, group)) continue;
                    delta = state.delta_of_leader(sitting, group, leader);
                    state.change_leader(sitting, group, leader);
                } else {
                    const int other = random.below(problem.group_count(sitting));
                    if (state.leader_of(sitting, other) == state.leader_of(sitting, group)) continue;
                    if (sitting == 0 && other == 1) continue;
                    delta = state.delta_of_leader_swap(sitting, group, other);
                    state.swap_leaders(sitting, group, other);
                }
            } else {
                if (!state.may_move(sitting, person) || state.group_of(sitting, person) == group) continue;
                SearchMove move{sitting, person, group, nobody};
                if (random.below(4) > 0 && state.size(sitting, group) > 0) {
                    move.other = state.member(sitting, group, random.below(state.size(sitting, group)));
                    if (!state.may_move(sitting, move.other)) continue;
                } else if (!state.has_room(sitting, group)) {
                    continue;
                }
                delta = state.delta_of(move);
                state.make(move);
            }
            REQUIRE(state.weighed() - before == delta);
            if (moves % 1000 == 0) check_against_recount(problem, state);
        }
        check_against_recount(problem, state);
    }
}

TEST_CASE("a search says of its best plan what a recount says") {
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        Random random(seed);
        const Problem problem = random_problem(random, 20 + random.below(20), seed % 2 == 0 ? 1 : 3);
        Search search(problem, seed);
        for (int part = 0; part < 5; ++part) {
            search.run(500);
            const Score score = score_of(problem, search.best());
            CHECK(score.hard() == search.best_hard());
            CHECK(score.cost(problem) == search.best_cost());
            if (search.best_hard() == 0) CHECK(search.best_cost() >= search.bounds().cost);
        }
        Search at_once(problem, seed);
        at_once.run(2500);
        CHECK(at_once.best() == search.best());
    }
}

TEST_CASE("a problem and a plan come back from the wire as they were") {
    Random random(7);
    const Problem problem = random_problem(random, 30, 2);
    const std::vector<std::int32_t> numbers = write_problem(problem);
    CHECK(read_problem(numbers) == problem);
    for (std::size_t length = 0; length < numbers.size(); length += 7) {
        CHECK_FALSE(read_problem(std::span(numbers).first(length)));
    }
    Search search(problem, 1);
    CHECK(read_plan(problem, write_plan(search.best())) == search.best());
}

TEST_CASE("a search gives the same plan on every machine") {
    Random random(5);
    const Problem problem = random_problem(random, 40, 3);
    Search search(problem, 2022);
    search.run(4000);
    CHECK(hash_of(search.best()) == 12659718188881338296ULL);
    Search fixed(random_problem(random, 60, 1), 7);
    fixed.run(4000);
    CHECK(hash_of(fixed.best()) == 9344861816425751431ULL);
    Search other(problem, 2023);
    other.run(4000);
    CHECK(other.best() != search.best());
}

TEST_CASE("locks are kept and who is absent has no group") {
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        Random random(seed);
        const Problem problem = random_problem(random, 20 + random.below(30), 1 + static_cast<int>(seed % 4));
        Search search(problem, seed);
        search.run(1500);
        for (const Lock& lock : problem.locks) {
            const bool is_present = problem.is_present(lock.sitting, lock.person);
            CHECK(
                search.best().group_of[static_cast<std::size_t>(lock.sitting)][static_cast<std::size_t>(lock.person)] ==
                (is_present ? lock.group : nobody));
        }
        for (std::size_t sitting = 0; sitting < problem.sittings.size(); ++sitting) {
            for (std::size_t person = 0; person < problem.sittings[sitting].present.size(); ++person) {
                CHECK((search.best().group_of[sitting][person] == nobody) ==
                      (problem.sittings[sitting].present[person] == 0));
            }
        }
    }
}

TEST_CASE("a search that starts from a plan is never worse than it") {
    Random random(11);
    const Problem problem = random_problem(random, 40, 2);
    Search first(problem, 1);
    first.run(2000);
    Search second(problem, 2, first.best());
    CHECK(second.best() == first.best());
    second.run(500);
    CHECK((second.best_hard() < first.best_hard() ||
           (second.best_hard() == first.best_hard() && second.best_cost() <= first.best_cost())));
}

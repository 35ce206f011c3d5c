// Whether a plan exists, what collides when none does, the ways out, repair and alternatives: each against trying everything.
#include <doctest/doctest.h>

#include <algorithm>
#include <vector>

#include "compose/exact.hpp"
#include "compose/leaders.hpp"
#include "compose/random.hpp"
#include "compose/repair.hpp"
#include "compose/ways_out.hpp"
#include "compose/why.hpp"
#include "support/small_problems.hpp"

using namespace driehoek;
using namespace driehoek::compose;
using namespace driehoek::tests;

namespace {

constexpr std::int64_t plenty = 10'000'000;

int moved_between(const Plan& one, const Plan& other) {
    int count = 0;
    for (std::size_t person = 0; person < one.group_of.front().size(); ++person) {
        const std::int32_t from = one.group_of.front()[person];
        if (from != nobody && other.group_of.front()[person] != nobody && from != other.group_of.front()[person])
            ++count;
    }
    return count;
}

}  // namespace

TEST_CASE("nobody leads two groups while somebody who may lead one leads none") {
    Problem problem;
    problem.leaders = {{.most_groups = 4}, {.most_groups = 4}};
    using Leaders = std::vector<std::int32_t>;
    const auto matched = [&](const LeaderTable& may_lead, const Leaders& now) {
        return match_leaders(problem, may_lead, now);
    };
    CHECK(matched({{1, 1}, {1, 1}}, {nobody, nobody}) == Leaders{0, 1});
    CHECK(matched({{1, 1}, {1, 0}}, {nobody, nobody}) == Leaders{1, 0});
    CHECK(matched({{1, 1}, {1, 1}}, {nobody, 0}) == Leaders{1, 0});  // who leads one, stays
    CHECK(matched({{1, 1}, {1, 0}}, {0, nobody}) == Leaders{1, 0});
    CHECK(matched({{1, 0}, {1, 0}}, {nobody, nobody}) == Leaders{0, 0});  // the other may not
    CHECK(matched({{1, 1}, {1, 1}, {1, 1}, {1, 1}}, Leaders(4, nobody)) == Leaders{0, 1, 0, 1});
    CHECK(matched({{0, 0}, {1, 1}}, {nobody, nobody}).empty());
    problem.leaders[1].most_groups = 1;
    CHECK(matched({{1, 1}, {1, 1}, {1, 1}}, Leaders(3, nobody)) == Leaders{0, 1, 0});
}

TEST_CASE("a plan is found exactly when trying everything finds one") {
    int without = 0;
    for (std::uint64_t seed = 1; seed <= 400; ++seed) {
        Random random(seed);
        const Problem problem = small_problem(random);
        REQUIRE(is_sound(problem));
        const bool exists = exists_by_trying(problem);
        const ExactAnswer answer = find_legal_plan(problem, plenty);
        CAPTURE(seed);
        CHECK(answer.existence == (exists ? Existence::exists : Existence::does_not_exist));
        if (answer.existence == Existence::exists) CHECK(score_of(problem, answer.plan).hard() == 0);
        if (!exists) ++without;
    }
    CHECK(without > 60);
    CHECK(without < 340);
}

TEST_CASE("what collides has no plan, and without any one of it has one") {
    int conflicts = 0;
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        Random random(seed);
        const Problem problem = small_problem(random);
        const Conflict conflict = find_conflict(problem, plenty);
        CAPTURE(seed);
        if (conflict.existence != Existence::does_not_exist) {
            CHECK(conflict.causes.empty());
            continue;
        }
        ++conflicts;
        CHECK(conflict.is_smallest);
        CHECK_FALSE(exists_by_trying(with_rules(problem, conflict.causes)));
        for (std::size_t place = 0; place < conflict.causes.size(); ++place) {
            std::vector<Cause> rest = conflict.causes;
            rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(place));
            CHECK(exists_by_trying(with_rules(problem, rest)));
        }
        for (const WayOut& way : find_ways_out(problem, conflict, plenty, 5)) {
            const Problem changed = changed_by(problem, way);
            CHECK(is_sound(changed));
            CHECK(exists_by_trying(changed));
        }
    }
    CHECK(conflicts > 40);
}

TEST_CASE("a manager with more of his own people than the others can hold is named with the sizes") {
    Problem problem;
    problem.people = 12;
    problem.sittings = {{.groups = {{4, 6}, {4, 6}}, .present = std::vector<std::uint8_t>(12, 1)}};
    for (int person = 1; person <= 7; ++person) problem.barriers.push_back({0, person, BarrierKind::direct_line});
    const Conflict conflict = find_conflict(problem, plenty);
    REQUIRE(conflict.existence == Existence::does_not_exist);
    CHECK(conflict.is_smallest);
    CHECK(std::ranges::find(conflict.causes, Cause{CauseKind::largest_size, 0}) != conflict.causes.end());
    const std::vector<WayOut> ways = find_ways_out(problem, conflict, plenty, 3);
    CHECK(std::ranges::find(ways, WayOut{WayOutKind::another_group_count, 3}) != ways.end());
    CHECK(std::ranges::find(ways, WayOut{WayOutKind::larger_groups, 7}) != ways.end());
}

TEST_CASE("more people of one unit than there are groups are told as one rule, with ways out that were tried") {
    Problem problem;
    problem.people = 12;
    problem.sittings = {{.groups = {{4, 8}, {4, 8}}, .present = std::vector<std::uint8_t>(12, 1)}};
    for (const auto& [one, other] : {std::pair{0, 1}, {0, 2}, {1, 2}})
        problem.barriers.push_back({one, other, BarrierKind::same_unit, 4});
    problem.barriers.push_back({5, 6, BarrierKind::same_unit, 7});
    REQUIRE(is_sound(problem));
    const Conflict conflict = find_conflict(problem, plenty);
    REQUIRE(conflict.existence == Existence::does_not_exist);
    CHECK(conflict.causes == std::vector<Cause>{{CauseKind::unit, 4}});
    const std::vector<WayOut> ways = find_ways_out(problem, conflict, plenty, 5);
    CHECK(ways == std::vector<WayOut>{{WayOutKind::another_group_count, 3},
                                      {WayOutKind::drop_units},
                                      {WayOutKind::leave_out, 0},
                                      {WayOutKind::leave_out, 1},
                                      {WayOutKind::leave_out, 2}});
    problem.barriers[0].unit = nobody;
    CHECK_FALSE(is_sound(problem));
}

TEST_CASE("far too few groups: the nearest number that holds everybody is offered, and none beyond it") {
    Problem problem;
    problem.people = 30;
    problem.sittings = {{.groups = {{4, 8}, {4, 8}}, .present = std::vector<std::uint8_t>(30, 1)}};
    const Conflict conflict = find_conflict(problem, plenty);
    REQUIRE(conflict.existence == Existence::does_not_exist);
    const std::vector<WayOut> ways = find_ways_out(problem, conflict, plenty, 4);
    CHECK(ways == std::vector<WayOut>{{WayOutKind::another_group_count, 4}});
}

TEST_CASE(
    "one person more than there are seats: leaving one out is offered beside other steps, first who is kept apart "
    "most") {
    Problem problem;
    problem.people = 21;
    problem.sittings = {{.groups = {{4, 10}, {4, 10}}, .present = std::vector<std::uint8_t>(21, 1)}};
    problem.barriers = {{3, 17, BarrierKind::apart}, {17, 8, BarrierKind::apart}};
    const auto ways = [&] { return find_ways_out(problem, find_conflict(problem, plenty), plenty, 4); };
    CHECK(ways() == std::vector<WayOut>{
                        {WayOutKind::another_group_count, 3}, {WayOutKind::leave_out, 17}, {WayOutKind::leave_out, 3}});
    problem.people = 22;  // one fewer is not enough
    problem.sittings[0].present.push_back(1);
    CHECK(ways() == std::vector<WayOut>{{WayOutKind::another_group_count, 3}});
}

TEST_CASE(
    "far too many groups: the nearest number that fills them all is offered, unless somebody is locked beyond it") {
    Problem problem;
    problem.people = 12;
    problem.sittings = {{.groups = std::vector<GroupSize>(6, {4, 8}), .present = std::vector<std::uint8_t>(12, 1)}};
    const auto ways = [&] { return find_ways_out(problem, find_conflict(problem, plenty), plenty, 4); };
    CHECK(ways() == std::vector<WayOut>{{WayOutKind::another_group_count, 3}});
    problem.locks = {{0, 0, 4}};
    CHECK(ways().empty());
}

TEST_CASE("one absence that leaves a sitting too small, or without a function, is taken back as the smallest step") {
    Problem problem;
    problem.people = 12;
    problem.sittings.assign(3, {.groups = {{4, 6}, {4, 6}, {4, 6}}, .present = std::vector<std::uint8_t>(12, 1)});
    problem.sittings[1].present[7] = 0;
    const auto ways = [&] { return find_ways_out(problem, find_conflict(problem, plenty), plenty, 4); };
    CHECK(ways() == std::vector<WayOut>{{WayOutKind::another_group_count, 2},
                                        {.kind = WayOutKind::come_along, .index = 7, .sitting = 1}});
    problem.sittings[1].present[8] = 0;  // now one of them alone is not enough
    CHECK(ways() == std::vector<WayOut>{{WayOutKind::another_group_count, 2}});

    const Conflict conflict = find_conflict(problem, plenty);
    REQUIRE(conflict.causes.front().kind == CauseKind::smallest_size);
    const std::vector<Shortage> shortages = shortages_of(problem, conflict.causes.front());
    REQUIRE(shortages.size() == 1);
    CHECK(shortages[0].sitting == 1);
    CHECK(shortages[0].absent == std::vector<int>{7, 8});
    CHECK(shortages_of(problem, {CauseKind::largest_size, 0}).empty());

    problem.people = 13;
    problem.sittings.assign(2, {.groups = {{4, 6}, {4, 6}, {4, 6}}, .present = std::vector<std::uint8_t>(13, 1)});
    problem.covers = {{.is_required = true, .is_wish = false}};
    problem.covers_of = {0, 0, 1, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0};
    problem.sittings[0].present[9] = 0;
    CHECK(std::ranges::contains(ways(), WayOut{.kind = WayOutKind::come_along, .index = 9}));
    CHECK(shortages_of(problem, {CauseKind::cover, 0}).front().absent == std::vector<int>{9});
    problem.sittings[0].present[9] = 1;
    problem.sittings[1].present[4] = 0;  // is missed by nobody
    CHECK(ways().empty());
}

TEST_CASE("too few begeleiders are told without trying arrangements") {
    Problem problem;
    problem.people = 40;
    problem.sittings = {{.groups = std::vector<GroupSize>(5, {4, 8}), .present = std::vector<std::uint8_t>(40, 1)}};
    problem.leaders = {{.most_groups = 4}};
    const Conflict conflict = find_conflict(problem, 100'000);
    REQUIRE(conflict.existence == Existence::does_not_exist);
    CHECK(conflict.causes == std::vector<Cause>{{CauseKind::leader, 0}});
    const std::vector<WayOut> ways = find_ways_out(problem, conflict, plenty, 3);
    REQUIRE_FALSE(ways.empty());
    CHECK(ways.back() == WayOut{WayOutKind::leader_carries_more, 0, 1});
}

TEST_CASE("with more to try than allowed the answer is open, not no") {
    Random random(5);
    Problem problem;
    problem.people = 60;
    problem.sittings = {{.groups = std::vector<GroupSize>(10, {6, 6}), .present = std::vector<std::uint8_t>(60, 1)}};
    for (int pair = 0; pair < 400; ++pair) {
        const int one = random.below(60);
        const int other = (one + 1 + random.below(59)) % 60;
        problem.barriers.push_back({one, other, BarrierKind::apart});
    }
    CHECK(find_legal_plan(problem, 1000).existence == Existence::unknown);
    CHECK(find_conflict(problem, 1000).causes.empty());
}

TEST_CASE("a repair moves as few people as trying everything can") {
    int repaired = 0;
    for (std::uint64_t seed = 1; seed <= 250; ++seed) {
        Random random(seed);
        const Problem problem = small_problem(random);
        Plan start = empty_plan(problem);
        for (std::int32_t& group : start.group_of.front()) group = random.below(problem.group_count(0) + 1) - 1;
        for (std::size_t person = 0; person < start.group_of.front().size(); ++person) {
            if (!problem.is_present(0, static_cast<int>(person))) start.group_of.front()[person] = nobody;
        }
        int fewest = problem.people + 1;
        for_each_plan(problem, [&](const Plan& plan) {
            if (score_of(problem, plan).hard() == 0) fewest = std::min(fewest, moved_between(start, plan));
        });
        const Repair result = repair(problem, start, 0, problem.people, 200'000);
        CAPTURE(seed);
        CHECK(result.is_legal == (fewest <= problem.people));
        if (!result.is_legal) continue;
        ++repaired;
        CHECK(result.is_fewest);
        CHECK(score_of(problem, result.plan).hard() == 0);
        CHECK(moved_between(start, result.plan) == fewest);
    }
    CHECK(repaired > 30);
}

TEST_CASE("the past stays as it is, also where it breaks a rule") {
    Problem problem;
    problem.people = 8;
    const Sitting sitting{.groups = {{3, 5}, {3, 5}}, .present = std::vector<std::uint8_t>(8, 1)};
    problem.sittings = {sitting, sitting};
    problem.barriers = {{0, 1, BarrierKind::apart}};
    Plan start = empty_plan(problem);
    start.group_of = {{0, 0, 0, 0, 1, 1, 1, 1}, {0, 0, 0, 0, 1, 1, 1, 1}};
    const Repair result = repair(problem, start, 1, 4, 10'000);
    REQUIRE(result.is_legal);
    CHECK(result.plan.group_of[0] == start.group_of[0]);
    REQUIRE(result.moved.size() == 1);
    CHECK(result.moved.front().sitting == 1);
}

TEST_CASE("an alternative costs what the plan after it costs") {
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        Random random(seed);
        const Problem problem = small_problem(random);
        const ExactAnswer answer = find_legal_plan(problem, plenty);
        if (answer.existence != Existence::exists) continue;
        for (int person = 0; person < problem.people; ++person) {
            if (!problem.is_present(0, person)) continue;
            const std::vector<Alternative> found = alternatives_for(problem, answer.plan, 0, person);
            CHECK(static_cast<int>(found.size()) == problem.group_count(0) - 1);
            for (const Alternative& each : found) {
                Plan after = plan_after(problem, answer.plan, 0, person, each);
                CHECK(after.group_of.front()[static_cast<std::size_t>(person)] == each.group);
                const std::int64_t before_leaders = score_of(problem, after).hard();
                lead_sitting(problem, after, 0);
                CHECK(each.after.hard() == std::min(before_leaders, score_of(problem, after).hard()));
            }
        }
    }
}

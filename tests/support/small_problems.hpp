// Rounds of one session, so small that every arrangement of them can be tried.
#pragma once
#include <cstdint>
#include <utility>
#include <vector>

#include "compose/plan.hpp"
#include "compose/random.hpp"

namespace driehoek::tests {

// Tight, so that about half of them have no plan.
inline compose::Problem small_problem(compose::Random& random) {
    compose::Problem problem;
    problem.people = 3 + random.below(4);
    const int groups = 2 + random.below(2);
    compose::Sitting sitting;
    for (int group = 0; group < groups; ++group) sitting.groups.push_back({1 + random.below(2), 2 + random.below(2)});
    for (int person = 0; person < problem.people; ++person) sitting.present.push_back(random.below(8) == 0 ? 0 : 1);
    problem.sittings.push_back(sitting);
    const auto other_than = [&](int person) {
        return (person + 1 + random.below(problem.people - 1)) % problem.people;
    };
    problem.covers = {{1, random.below(2) == 0}};
    for (int person = 0; person < problem.people; ++person) {
        problem.covers_of.push_back(static_cast<std::uint32_t>(random.below(2)));
        problem.working_days.push_back(static_cast<std::uint8_t>(1 + random.below(7)));
        if (random.below(2) == 0) problem.barriers.push_back({person, other_than(person), compose::BarrierKind::apart});
        if (random.below(3) == 0) problem.shared_triads.push_back({person, other_than(person), 1});
    }
    if (random.below(8) == 0) {  // three of one unit
        for (const auto& [one, other] : {std::pair{0, 1}, {0, 2}, {1, 2}})
            problem.barriers.push_back({one, other, compose::BarrierKind::same_unit, 3});
    }
    if (random.below(2) == 0) problem.blocks = {{0, 1}};
    if (random.below(2) == 0) problem.locks = {{0, 2, random.below(groups)}};
    if (random.below(3) == 0) problem.locks.push_back({0, random.below(problem.people), random.below(groups)});
    for (int leader = random.below(4); leader > 0; --leader) {
        problem.leaders.push_back({.most_groups = 1 + random.below(2),
                                   .working_days = static_cast<std::uint8_t>(1 + random.below(7)),
                                   .barred = {random.below(problem.people)}});
    }
    if (!problem.leaders.empty() && random.below(4) == 0) problem.leader_locks = {{0, 0, random.below(groups)}};
    problem.weights[static_cast<std::size_t>(compose::Term::shared_triads)] = 3;
    problem.weights[static_cast<std::size_t>(compose::Term::sizes)] = 1;
    return problem;
}

// Calls back with each arrangement of the one sitting that this problem has; leaders as the rules choose them.
template <class Act>
void for_each_plan(const compose::Problem& problem, const Act& act) {
    compose::Plan plan = compose::empty_plan(problem);
    std::vector<std::int32_t>& groups = plan.group_of.front();
    const auto next = [&]() {
        for (std::size_t person = 0; person < groups.size(); ++person) {
            if (!problem.is_present(0, static_cast<int>(person))) continue;
            if (++groups[person] < problem.group_count(0)) return true;
            groups[person] = 0;
        }
        return false;
    };
    for (std::size_t person = 0; person < groups.size(); ++person) {
        groups[person] = problem.is_present(0, static_cast<int>(person)) ? 0 : compose::nobody;
    }
    do {
        std::vector<std::int32_t>& leaders = plan.leader_of.front();
        leaders.assign(leaders.size(), problem.leaders.empty() ? compose::nobody : 0);
        while (true) {
            act(plan);
            std::size_t group = 0;
            while (group < leaders.size() && !problem.leaders.empty() &&
                   ++leaders[group] == static_cast<std::int32_t>(problem.leaders.size())) {
                leaders[group++] = 0;
            }
            if (problem.leaders.empty() || group == leaders.size()) break;
        }
    } while (next());
}

inline bool exists_by_trying(const compose::Problem& problem) {
    bool exists = false;
    for_each_plan(problem,
                  [&](const compose::Plan& plan) { exists = exists || compose::score_of(problem, plan).hard() == 0; });
    return exists;
}

}  // namespace driehoek::tests

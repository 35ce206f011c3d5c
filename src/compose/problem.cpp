#include "compose/problem.hpp"

#include <cstdlib>

namespace driehoek::compose {
namespace {

constexpr std::int32_t largest_number = 1'000'000;  // of counts and costs between two people

bool is_index(int number, int end) { return number >= 0 && number < end; }

bool is_pair(const Problem& problem, int one, int other) {
    return is_index(one, problem.people) && is_index(other, problem.people) && one != other;
}

// For each person one number, or none at all.
template <class Number>
bool is_for_all(const Problem& problem, const std::vector<Number>& numbers) {
    return numbers.empty() || numbers.size() == static_cast<std::size_t>(problem.people);
}

bool are_sittings_sound(const Problem& problem) {
    if (problem.sittings.empty() || problem.sittings.size() > most_sittings) return false;
    for (const Sitting& sitting : problem.sittings) {
        if (sitting.groups.empty() || sitting.groups.size() > most_groups) return false;
        if (sitting.present.size() != static_cast<std::size_t>(problem.people)) return false;
        for (const GroupSize& group : sitting.groups) {
            if (group.smallest < 1 || group.largest < group.smallest || group.largest > most_people) return false;
        }
    }
    return true;
}

bool is_pair_list_sound(const Problem& problem, const std::vector<PairCount>& pairs, int most) {
    for (const PairCount& pair : pairs) {
        if (!is_pair(problem, pair.one, pair.other) || pair.count < 0 || pair.count > most) return false;
    }
    return true;
}

bool are_attributes_sound(const Problem& problem) {
    for (const Attribute& attribute : problem.attributes) {
        if (attribute.term < Term::functions || attribute.term > Term::levels) return false;
        if (attribute.values.size() != static_cast<std::size_t>(problem.people)) return false;
        for (const std::int32_t value : attribute.values) {
            if (value != nobody && !is_index(value, most_people)) return false;
        }
    }
    if (problem.covers.size() > 32) return false;
    for (const Cover& cover : problem.covers) {
        if (cover.least < 1 || cover.least > most_people) return false;
    }
    return is_for_all(problem, problem.covers_of) && is_for_all(problem, problem.working_days);
}

bool are_blocks_sound(const Problem& problem) {
    if (problem.given_blocks < 0 || static_cast<std::size_t>(problem.given_blocks) > problem.blocks.size())
        return false;
    std::vector<std::uint8_t> is_in_block(static_cast<std::size_t>(problem.people));
    for (const std::vector<std::int32_t>& block : problem.blocks) {
        for (const std::int32_t person : block) {
            if (!is_index(person, problem.people) || is_in_block[static_cast<std::size_t>(person)]++ > 0) return false;
        }
    }
    return true;
}

bool are_locks_sound(const Problem& problem, const std::vector<Lock>& locks, int people) {
    for (const Lock& lock : locks) {
        if (!is_index(lock.sitting, problem.sitting_count()) || !is_index(lock.person, people)) return false;
        if (!is_index(lock.group, problem.group_count(lock.sitting))) return false;
    }
    return true;
}

bool are_leaders_sound(const Problem& problem) {
    if (problem.leaders.size() > most_people) return false;
    for (const Leader& leader : problem.leaders) {
        if (leader.most_groups < 0 || leader.most_groups > most_people) return false;
        std::int32_t last = -1;
        for (const std::int32_t person : leader.barred) {
            if (person <= last || !is_index(person, problem.people)) return false;
            last = person;
        }
    }
    return true;
}

bool are_pair_costs_sound(const Problem& problem) {
    const auto people = static_cast<std::size_t>(problem.people);
    const std::vector<std::int32_t>& costs = problem.pair_costs;
    if (costs.empty()) return true;
    if (costs.size() != people * people) return false;
    for (std::size_t one = 0; one < people; ++one) {
        if (costs[one * people + one] != 0) return false;
        for (std::size_t other = 0; other < one; ++other) {
            const std::int32_t cost = costs[one * people + other];
            if (cost != costs[other * people + one] || cost < -largest_number || cost > largest_number) return false;
        }
    }
    return true;
}

}  // namespace

bool is_sound(const Problem& problem) {
    if (problem.people < 1 || problem.people > most_people || !are_sittings_sound(problem)) return false;
    for (const std::int32_t weight : problem.weights) {
        if (weight < -largest_weight || weight > largest_weight) return false;
    }
    for (const Barrier& barrier : problem.barriers) {
        if (!is_pair(problem, barrier.one, barrier.other)) return false;
        if (barrier.kind < BarrierKind::direct_line || barrier.kind > BarrierKind::same_unit) return false;
        if ((barrier.kind == BarrierKind::same_unit) != is_index(barrier.unit, most_people)) return false;
    }
    constexpr int most_earlier = 100;
    return are_attributes_sound(problem) && are_blocks_sound(problem) &&
           are_locks_sound(problem, problem.locks, problem.people) &&
           are_locks_sound(problem, problem.leader_locks, static_cast<int>(problem.leaders.size())) &&
           is_pair_list_sound(problem, problem.shared_triads, 10'000) &&
           is_pair_list_sound(problem, problem.earlier_meetings, most_earlier) && are_leaders_sound(problem) &&
           are_pair_costs_sound(problem);
}

}  // namespace driehoek::compose

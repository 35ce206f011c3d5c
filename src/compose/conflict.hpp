// Why no legal plan exists: the smallest set of rules and people that collide.
#pragma once
#include <cstdint>
#include <vector>

#include "compose/exact.hpp"
#include "compose/problem.hpp"

namespace driehoek::compose {

enum class CauseKind : std::uint8_t {
    smallest_size,  // groups have too few people to choose from
    largest_size,  // so many people do not fit in so few groups
    barrier,  // index in Problem::barriers, of any kind but same_unit
    unit,  // people of one unit do not share a group: which unit, as in Barrier::unit
    cover,  // a function that every group needs: index in Problem::covers
    block,  // people who stay together: index in Problem::blocks
    lock,  // somebody who was put in a group: index in Problem::locks
    leader,  // every group has a begeleider who may and can lead it
    leader_lock,  // index in Problem::leader_locks
};
inline constexpr int cause_kind_count = static_cast<int>(CauseKind::leader_lock) + 1;
struct Cause {
    CauseKind kind{};
    int index = 0;
    friend bool operator==(const Cause&, const Cause&) = default;
};

struct Conflict {
    Existence existence = Existence::unknown;
    std::vector<Cause> causes{};  // only with does_not_exist: together they cannot be kept
    bool is_smallest = false;  // leave out any one of the causes and a plan exists; proved for each
    friend bool operator==(const Conflict&, const Conflict&) = default;
};
// What collides. `most_tries` as in find_legal_plan, for each of the questions asked.
Conflict find_conflict(const Problem& problem, std::int64_t most_tries);
// A sitting that has too few of the people whom a rule counts, because some of them are absent.
struct Shortage {
    int sitting = 0;
    std::vector<int> absent{};
};
// Of the rules on sizes and on functions; none of any other.
std::vector<Shortage> shortages_of(const Problem& problem, const Cause& cause);
// The problem with these rules alone, for find_legal_plan: without a smallest size a group may stay empty.
Problem with_rules(const Problem& problem, const std::vector<Cause>& causes);
std::vector<Cause> all_rules(const Problem& problem);
// How many people a sitting needs so that each group is filled to its smallest size.
int fewest_people(const Sitting& sitting);

}  // namespace driehoek::compose

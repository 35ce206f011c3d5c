// Why no legal plan exists: the smallest set of rules and people that collide, and the changes that free it.
#pragma once
#include <cstdint>
#include <vector>

#include "compose/exact.hpp"
#include "compose/problem.hpp"

namespace driehoek::compose {

enum class CauseKind : std::uint8_t {
    smallest_size,  // groups have too few people to choose from
    largest_size,  // so many people do not fit in so few groups
    barrier,  // index in Problem::barriers
    cover,  // a function that every group needs: index in Problem::covers
    block,  // people who stay together: index in Problem::blocks
    lock,  // somebody who was put in a group: index in Problem::locks
    leader,  // every group has a begeleider who may and can lead it
    leader_lock,  // index in Problem::leader_locks
};
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
// The problem with these rules alone, for find_legal_plan: without a smallest size a group may stay empty.
Problem with_rules(const Problem& problem, const std::vector<Cause>& causes);
std::vector<Cause> all_rules(const Problem& problem);

// From the smallest step to the largest.
enum class WayOutKind : std::uint8_t {
    unlock,  // index in locks: in every sitting
    unlock_leader,  // index in leader_locks: idem
    drop_apart,  // index in barriers, of kind apart
    split_block,  // index in blocks, of those that were asked for
    another_group_count,  // index: how many groups
    larger_groups,  // index: the largest size, up to 10
    drop_cover,  // index in covers, of those that were asked for: all of them, as they are one wish
    leader_carries_more,  // index in leaders: as many groups more as it takes, see amount
    come_along,  // index: a person, who is there after all in one sitting: amount
    leave_out,  // index: a person who sits out this round
};
struct WayOut {
    WayOutKind kind{};
    int index = 0;
    int amount = 0;  // leader_carries_more and come_along alone
    friend bool operator==(const WayOut&, const WayOut&) = default;
};
// Single changes after which a plan exists: each was tried, and its plan found. Smallest steps first, at most `most`.
std::vector<WayOut> find_ways_out(const Problem& problem, const Conflict& conflict, std::int64_t most_tries, int most);
// Whether so many groups, at least one, have a seat for everybody, fill each to its smallest size, and leave nobody locked in
// a group that is gone. Groups that are added have the size of the last.
bool suits_group_count(const Problem& problem, int groups);
// The problem after such a change.
Problem changed_by(Problem problem, const WayOut& way);

}  // namespace driehoek::compose

// What frees a collision: single changes, each tried beforehand.
#pragma once
#include <cstdint>
#include <vector>

#include "compose/conflict.hpp"

namespace driehoek::compose {

// From the smallest step to the largest.
enum class WayOutKind : std::uint8_t {
    unlock,  // index in locks: in every sitting
    unlock_leader,  // index in leader_locks: idem
    drop_apart,  // index in barriers, of kind apart
    split_block,  // index in blocks, of those that were asked for
    another_group_count,  // index: how many groups
    larger_groups,  // index: the largest size, up to 10
    drop_cover,  // index in covers, of those that were asked for: all of them, as they are one wish
    drop_units,  // people of one unit may share a group after all, whichever unit
    leader_carries_more,  // index in leaders: as many groups more as it takes, see amount
    come_along,  // index: a person, who is there after all in one sitting
    leave_out,  // index: a person who sits out this round
};
struct WayOut {
    WayOutKind kind{};
    int index = 0;
    int amount = 0;  // leader_carries_more alone
    int sitting = 0;  // come_along alone
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

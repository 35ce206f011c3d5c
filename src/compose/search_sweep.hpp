// One person tried against everybody: the inner loop of the search, over contiguous rows.
#pragma once
#include <cstddef>
#include <cstdint>

namespace driehoek::compose {

// The rows of one sitting for a person who sits in group `a`. All are as long as there are people, rounded up to sweep_block.
struct SweepRows {
    const std::int32_t*
        base;  // for each group what the person adds there, less what he adds now, less the slack of both
    const std::uint16_t* group;  // of each other person; of who may not move a group whose base is very large
    const std::int32_t* pull;  // of group a
    const std::int32_t* own;
    const std::int32_t* costs;  // of the person, with each other
    const std::uint8_t* met;  // null: meetings do not count
    std::int32_t meeting_weight;
    const std::int32_t* limits;  // a delta at or below its limit is worth making
};

inline constexpr std::size_t sweep_block = 16;
inline constexpr std::int32_t never = 1 << 29;  // base of a group with which nobody changes places

// The first place from `begin` to `end` (a multiple of sweep_block) whose delta is within its limit; else `end`.
// `delta` is then what the swap adds, less the slack.
std::size_t find_within_limit(const SweepRows& rows, std::size_t begin, std::size_t end, std::int32_t& delta);

}  // namespace driehoek::compose

#include "compose/search_sweep.hpp"

#include <array>

namespace driehoek::compose {
namespace {

template <bool with_meetings>
std::size_t find_first(const SweepRows& rows, std::size_t begin, std::size_t end, std::int32_t& delta) {
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-member-init): each block fills it anew
    std::array<std::int32_t, sweep_block> deltas;
    for (std::size_t block = begin / sweep_block * sweep_block; block < end; block += sweep_block) {
        for (std::size_t lane = 0; lane < sweep_block; ++lane) deltas[lane] = rows.base[rows.group[block + lane]];
        std::uint32_t hits = 0;
        for (std::size_t lane = 0; lane < sweep_block; ++lane) {
            const std::size_t at = block + lane;
            std::int32_t together = rows.costs[at];
            if constexpr (with_meetings) together += rows.meeting_weight * rows.met[at];
            deltas[lane] += rows.pull[at] - rows.own[at] - 2 * together;
            hits |= static_cast<std::uint32_t>(deltas[lane] <= rows.limits[at]);
        }
        if (hits == 0) continue;
        for (std::size_t lane = 0; lane < sweep_block; ++lane) {
            if (deltas[lane] > rows.limits[block + lane] || block + lane < begin) continue;
            delta = deltas[lane];
            return block + lane;
        }
    }
    return end;
}

}  // namespace

std::size_t find_within_limit(const SweepRows& rows, std::size_t begin, std::size_t end, std::int32_t& delta) {
    return rows.met ? find_first<true>(rows, begin, end, delta) : find_first<false>(rows, begin, end, delta);
}

}  // namespace driehoek::compose

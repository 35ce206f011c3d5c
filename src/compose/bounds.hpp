// What no plan can do better than. Each bound holds for every legal plan and is cheap to compute; a search stops when it is reached.
#pragma once
#include <array>
#include <cstdint>

#include "compose/problem.hpp"

namespace driehoek::compose {

// A share below this, in thousandths, may be the bound's doing as well as the plan's: it says nothing then.
inline constexpr int telling_share = 900;

struct Bounds {
    std::array<std::int64_t, term_count> least{};  // by Term: what its count is at least in a legal plan
    std::array<std::int64_t, term_count> most{};  // and at most
    std::int64_t cost = 0;  // no legal plan costs less: the sum, with `most` where a term is turned round
    std::int64_t worst = 0;  // no legal plan costs more: the sum the other way round
    std::int64_t mixing =
        0;  // what mixing can win at most: from all alike in each group to the bound of the attributes

    // How much of the provable maximum of mixing a plan of this cost reaches, in thousandths; what it costs above the bound
    // in other terms counts against it. 1000 only when the bound is reached. Without attributes: from `worst` to `cost`.
    int share(std::int64_t plan_cost) const;
};
Bounds bounds_of(const Problem& problem);

}  // namespace driehoek::compose

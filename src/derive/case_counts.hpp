// What the cases of a round were about, counted as far as it may be told (S1 1.23, 1.24).
#pragma once
#include <array>

#include "model/intervisie.hpp"
#include "model/method.hpp"

namespace driehoek {

// Ours, as for small numbers (P5): fewer cases, or those of one group, could say whose they were.
inline constexpr int fewest_cases = 5;
inline constexpr int fewest_groups_with_cases = 2;

struct CaseCounts {
    std::array<int, case_theme_count> themes{};
    std::array<int, side_count> sides{};  // of the 3-hoek, where the case was about working together in it
    int cases = 0;
    int groups = 0;  // with a case

    bool is_told() const { return cases >= fewest_cases && groups >= fewest_groups_with_cases; }
    friend bool operator==(const CaseCounts&, const CaseCounts&) = default;
};

CaseCounts count_cases(const Round& round);

}  // namespace driehoek

// How many people an intervisie group has.
#pragma once

namespace driehoek {

// S2: "minimaal 4 tot maximaal 8 tot 10": below 4 wrong, 4 to 8 good, 9 and 10 let op, above 10 wrong.
inline constexpr int smallest_group = 4;
inline constexpr int largest_good_group = 8;
inline constexpr int largest_group = 10;

}  // namespace driehoek

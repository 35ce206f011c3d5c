// The day of the design's pictures: all 32 3-hoeken of the sample have begun.
#pragma once
#include "base/date.hpp"

namespace driehoek::tests {

inline constexpr Date sample_day = std::chrono::sys_days(std::chrono::year(2022) / 10 / 6);

}  // namespace driehoek::tests

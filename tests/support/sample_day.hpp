// The day of the design's pictures: all 32 3-hoeken of the sample have begun.
#pragma once
#include "base/date.hpp"

namespace driehoek::tests {

inline const Date sample_day = make_date(2022, 10, 6);

}  // namespace driehoek::tests

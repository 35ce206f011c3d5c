// How long records stay, and taking away what stayed long enough (P15).
#pragma once
#include "base/date.hpp"
#include "model/retention.hpp"

namespace driehoek {

// Each term from 0 to `longest_term`, or `kept_for_good`.
struct SetRetention {
    Retention retention;
};
// Everything that is due on this day (model/cleaning.hpp); refused when nothing is.
struct CleanUp {
    Date today{};
};

}  // namespace driehoek

#include "base/steady_clock.hpp"

#include <algorithm>

namespace driehoek {
namespace {

constexpr std::int64_t least_sleep = 5'000;  // milliseconds; less is how far two clocks may differ
constexpr std::int64_t half_hour = 1'800'000;
constexpr std::int64_t reach = 2'000;

// Who sets a clock because it shows another zone does so by whole half hours, and within a moment.
bool is_another_zone(std::int64_t ahead) {
    const std::int64_t over = ahead % half_hour;
    return ahead >= half_hour - reach && (over <= reach || over >= half_hour - reach);
}

}  // namespace

std::int64_t SteadyClock::read(std::int64_t even, std::int64_t wall) {
    slept_ = 0;
    if (even_ && wall_) {
        const std::int64_t passed = std::max<std::int64_t>(even - *even_, 0);
        const std::int64_t ahead = wall - *wall_ - passed;
        if (ahead >= least_sleep && !is_another_zone(ahead)) slept_ = ahead;
        now_ += passed + slept_;
    }
    even_ = even;
    wall_ = wall;
    return now_;
}

}  // namespace driehoek

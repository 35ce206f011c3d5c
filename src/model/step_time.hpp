// What is left of a step, and what that means. Times are milliseconds of a clock that never jumps (base/steady_clock.hpp); a step
// never ends by itself, so what is left becomes negative.
#pragma once
#include <cstdint>

namespace driehoek {

inline constexpr std::int64_t minute = 60'000;

enum class StepPhase : std::uint8_t {
    calm,
    closing,  // a fifth is left
    last,  // a twentieth is left
    over,
};
StepPhase phase_of(std::int64_t left, std::int64_t planned);

// The second that a clock shows: 10:00 first, 0:00 when it is time, then -0:01. Each is shown for one second.
std::int64_t shown_seconds(std::int64_t left);
// Until it shows another one; 1 to 1000.
int until_next_second(std::int64_t left);

}  // namespace driehoek

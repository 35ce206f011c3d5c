#include "model/step_time.hpp"

namespace driehoek {

StepPhase phase_of(std::int64_t left, std::int64_t planned) {
    if (left <= 0) return StepPhase::over;
    if (left * 20 <= planned) return StepPhase::last;
    return left * 5 <= planned ? StepPhase::closing : StepPhase::calm;
}

std::int64_t shown_seconds(std::int64_t left) {
    return left > 0 ? (left + 999) / 1000 : left / 1000;  // both up: a division cuts off towards zero
}

int until_next_second(std::int64_t left) { return static_cast<int>(left - (shown_seconds(left) - 1) * 1000); }

}  // namespace driehoek

// The clock of a step on the wall (pictures 06 and 22): a ring of what is left, and digits in cells of equal width, so that they
// stand still (DESIGN.md 2.2).
#pragma once
#include <string_view>

#include "model/step_time.hpp"
#include "picture/picture.hpp"

namespace driehoek {

struct ClockLook {
    float radius = 146;  // of the middle of the ring
    float ring = 20;
    float digits = 100;  // size of text
    float line = 24;  // of the words below them; 0: none
};

// Around (0, 0). `left`: the share of the step that is left. `below`: what stands below the digits.
Picture step_clock_picture(const TextMeasure& measure, std::string_view digits, float left, StepPhase phase,
                           std::string_view below, const ClockLook& look = {});
// What the phase looks like, for words beside it.
Ink ink_of(StepPhase phase);

}  // namespace driehoek

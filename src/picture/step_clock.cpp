#include "picture/step_clock.hpp"

#include <algorithm>

#include "picture/shapes.hpp"
#include "picture/turn.hpp"

namespace driehoek {
namespace {

constexpr Point centre_of_clock{0, 0};

void append_digits(Picture& picture, const TextMeasure& measure, std::string_view digits, float size, float baseline) {
    float cell = 0;
    for (const char digit : std::string_view("0123456789"))
        cell = std::max(cell, measure.width({&digit, 1}, size, Weight::bold));
    const auto width_of = [&](char sign) {
        return sign >= '0' && sign <= '9' ? cell : measure.width({&sign, 1}, size, Weight::bold);
    };
    float width = 0;
    for (const char sign : digits) width += width_of(sign);
    float x = -width / 2;
    for (const char sign : digits) {
        append_text(picture, {x + width_of(sign) / 2, baseline}, std::string(1, sign), size, Weight::bold, Ink::ink,
                    Anchor::middle);
        x += width_of(sign);
    }
}

}  // namespace

Ink ink_of(StepPhase phase) {
    switch (phase) {
        case StepPhase::calm: return Ink::ink;
        case StepPhase::closing: return Ink::amber_line;
        case StepPhase::last:
        case StepPhase::over: break;
    }
    return Ink::red;
}

// What is left ends at the top, so that the ring empties the way a clock goes; at zero it is full.
Picture step_clock_picture(const TextMeasure& measure, std::string_view digits, float left, StepPhase phase,
                           std::string_view below, const ClockLook& look) {
    Picture picture;
    const float edge = look.radius + look.ring / 2 + 1;
    picture.bounds = {{-edge, -edge}, {edge, edge}};
    const Stroke border{Ink::ctl, 1};
    append_circle(picture, centre_of_clock, look.radius, no_fill, {Ink::sunk, look.ring});
    append_circle(picture, centre_of_clock, look.radius + look.ring / 2, no_fill, border);
    append_circle(picture, centre_of_clock, look.radius - look.ring / 2, no_fill, border);
    const Ink ink = ink_of(phase);
    const Stroke arc{ink, look.ring};
    if (phase == StepPhase::over || left >= 0.9999F) {
        append_circle(picture, centre_of_clock, look.radius, no_fill, arc);
    } else if (left > 0) {
        const float end = -pi / 2 + 2 * pi;
        const float begin = end - 2 * pi * left;
        append_long_arc(picture, centre_of_clock, look.radius, begin, end, arc);
        for (const float angle : {begin, end})
            append_circle(picture, around(centre_of_clock, look.radius, angle), look.ring / 2, {ink});
    }
    // Longer texts, below zero, get smaller digits.
    const float room = 2 * (look.radius - look.ring / 2) * 0.9F;
    float size = look.digits;
    const float wide = measure.width("00", size, Weight::bold) / 2 * static_cast<float>(digits.size());
    if (wide > room) size *= room / wide;
    append_digits(picture, measure, digits, size, look.line > 0 ? size * 0.22F : size * 0.34F);
    if (look.line > 0)
        append_text(picture, {0, look.digits * 0.22F + look.line * 1.84F}, std::string(below), look.line,
                    phase == StepPhase::calm ? Weight::regular : Weight::semibold,
                    phase == StepPhase::calm ? Ink::ink2 : Ink::ink, Anchor::middle);
    return picture;
}

}  // namespace driehoek

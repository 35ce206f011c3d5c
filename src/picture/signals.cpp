// The badges: an amber disc with a sign, the octagon of "voldoet niet", the tick of "voldoet".

#include "picture/shapes.hpp"
#include "picture/tokens.hpp"
#include "picture/turn.hpp"

namespace driehoek {
namespace {

// A ring in six pieces: finer than any dash pattern, so that it reads as "missing" at this size.
void append_broken_ring(Picture& picture, Point centre, float radius) {
    for (int i = 0; i < 6; ++i) {
        const float begin = pi / 3 * static_cast<float>(i);
        append_arc(picture, centre, radius, begin, begin + pi / 6, {Ink::amber_sign, 2});
    }
}

void append_not_equal(Picture& picture, Point at, float r) {
    const Stroke stroke{Ink::amber_sign, 2};
    append_line(picture, {at.x - r * 0.45F, at.y - r * 0.2F}, {at.x + r * 0.45F, at.y - r * 0.2F}, stroke);
    append_line(picture, {at.x - r * 0.45F, at.y + r * 0.25F}, {at.x + r * 0.45F, at.y + r * 0.25F}, stroke);
    append_line(picture, {at.x + r * 0.28F, at.y - r * 0.6F}, {at.x - r * 0.28F, at.y + r * 0.65F}, stroke);
}

void append_clock(Picture& picture, Point at, float r) {
    const Stroke stroke{Ink::amber_sign, 1.8F};
    append_circle(picture, at, r * 0.55F, {}, stroke);
    append_polyline(picture, std::array{Point{at.x, at.y - r * 0.3F}, at, Point{at.x + r * 0.25F, at.y + r * 0.1F}},
                    stroke);
}

}  // namespace

Sign sign_of(Rule rule) {
    switch (rule) {
        case Rule::corner_is_open: return Sign::open;
        case Rule::too_many_contact_persons: return Sign::contacts;
        case Rule::function_does_not_fit_corner:
        case Rule::trajectory_does_not_fit_type: return Sign::wrong_function;
        case Rule::job_coach_is_busy:
        case Rule::job_coach_is_very_busy:
        case Rule::foreman_is_busy:
        case Rule::foreman_is_very_busy: return Sign::busy;
        case Rule::session_interval_outside_window: return Sign::frequency;
        default: return Sign::attention;
    }
}

void append_signal(Picture& picture, Sign sign, Point at, float radius, int count) {
    append_circle(picture, at, radius + 2, {Ink::panel});
    append_circle(picture, at, radius, {Ink::amber_mark});
    const auto text = [&](std::string sign_text, float size) {
        append_text(picture, {at.x, at.y + size * 0.34F}, std::move(sign_text), size, Weight::bold, Ink::amber_sign,
                    Anchor::middle);
    };
    switch (sign) {
        case Sign::open: return append_broken_ring(picture, at, radius * 0.5F);
        case Sign::contacts: return text(std::to_string(count), std::max(15.0F, radius * 1.35F));
        case Sign::wrong_function: return append_not_equal(picture, at, radius);
        case Sign::busy:
            return append_polygon(
                picture,
                std::array{Point{at.x, at.y - radius * 0.58F}, Point{at.x + radius * 0.55F, at.y + radius * 0.42F},
                           Point{at.x - radius * 0.55F, at.y + radius * 0.42F}},
                {Ink::amber_sign});
        case Sign::frequency: return append_clock(picture, at, radius);
        case Sign::attention: return text("!", std::max(15.0F, radius * 1.35F));
    }
}

void append_error(Picture& picture, Point at, float radius) {
    std::array<Point, 8> points;
    for (std::size_t i = 0; i < points.size(); ++i)
        points[i] = around(at, radius, pi / 8 + pi / 4 * static_cast<float>(i));
    append_polygon(picture, points, {Ink::red}, {Ink::red, 1});
    const float arm = radius * 0.38F;
    append_line(picture, {at.x - arm, at.y - arm}, {at.x + arm, at.y + arm}, {Ink::on_function, 2.2F});
    append_line(picture, {at.x - arm, at.y + arm}, {at.x + arm, at.y - arm}, {Ink::on_function, 2.2F});
}

void append_tick(Picture& picture, Point at, float radius) {
    append_circle(picture, at, radius, {}, {Ink::ink2, 1.75F});
    append_polyline(picture,
                    std::array{Point{at.x - radius * 0.42F, at.y + radius * 0.02F},
                               Point{at.x - radius * 0.1F, at.y + radius * 0.36F},
                               Point{at.x + radius * 0.46F, at.y - radius * 0.36F}},
                    {Ink::ink2, 1.9F});
}

}  // namespace driehoek

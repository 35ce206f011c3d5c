#include "picture/programme_gate.hpp"

#include <array>
#include <numbers>

#include "picture/shapes.hpp"
#include "picture/tokens.hpp"
#include "words/table.hpp"

namespace driehoek {
namespace {

constexpr float gate_radius = 31;
constexpr float track_y = 38;  // of the track
constexpr float margin_of_label = 38;  // around the middle of the first and the last station

void append_finished(Picture& picture, Point at) {
    append_circle(picture, at, gate_radius, {Ink::ink});
    append_polyline(picture,
                    std::array{Point{at.x - 13, at.y + 1}, Point{at.x - 4, at.y + 10}, Point{at.x + 13, at.y - 9}},
                    {Ink::panel, 4});
}

void append_missing(Picture& picture, Point at) {
    append_circle(picture, at, gate_radius, {Ink::amber_tint}, {Ink::amber_line, 2.5F, Dash::open});
    append_text(picture, {at.x, at.y + 9}, "?", 26, Weight::bold, Ink::amber_text, Anchor::middle);
}

// Two people speak: a balloon over another.
void append_conversation(Picture& picture, Point at, Stroke stroke) {
    append_rect(picture, {{at.x - 14, at.y - 13}, {at.x + 7, at.y + 3}}, 4, no_fill, stroke);
    append_polyline(
        picture, std::array{Point{at.x - 10, at.y + 3}, Point{at.x - 10, at.y + 8}, Point{at.x - 5, at.y + 3}}, stroke);
    append_rect(picture, {{at.x - 5, at.y - 4}, {at.x + 14, at.y + 10}}, 4, {Ink::panel}, stroke);
    append_polyline(picture,
                    std::array{Point{at.x + 6, at.y + 10}, Point{at.x + 10, at.y + 14}, Point{at.x + 10, at.y + 10}},
                    stroke);
}

void append_lock(Picture& picture, Point at, Stroke stroke) {
    append_long_arc(picture, {at.x, at.y - 4}, 7, std::numbers::pi_v<float>, 2 * std::numbers::pi_v<float>, stroke);
    append_line(picture, {at.x - 7, at.y - 4}, {at.x - 7, at.y - 1}, stroke);
    append_line(picture, {at.x + 7, at.y - 4}, {at.x + 7, at.y - 1}, stroke);
    append_rect(picture, {{at.x - 11, at.y - 1}, {at.x + 11, at.y + 13}}, 3, no_fill, stroke);
}

}  // namespace

Picture programme_gate_picture(const Words& words, Gate gate, float width) {
    Picture picture;
    picture.bounds = {{0, 0}, {width, 128}};
    const std::array station_xs{margin_of_label, width / 2, width - margin_of_label};
    const bool is_closed = gate == Gate::closed;
    const Stroke track{Ink::ctl, 2, is_closed ? Dash::open : Dash::none};
    const Stroke ring{is_closed ? Ink::ctl : Ink::ink, 2};
    const Stroke sign{is_closed ? Ink::ink2 : Ink::ink, 2};
    for (std::size_t at = 0; at < station_xs.size(); ++at) {
        const Point centre{station_xs[at], track_y};
        if (at > 0)
            append_line(picture, {station_xs[at - 1] + gate_radius, track_y}, {centre.x - gate_radius, track_y}, track);
        if (at > 0) append_circle(picture, centre, gate_radius, {Ink::panel}, ring);
        append_text(picture, {centre.x, track_y + gate_radius + 28}, std::string(words.gate_stations[at]), 16,
                    Weight::semibold, Ink::ink, Anchor::middle);
    }
    const Point base{station_xs[0], track_y};
    const Point last{station_xs[2], track_y};
    is_closed ? append_missing(picture, base) : append_finished(picture, base);
    append_conversation(picture, {station_xs[1], track_y}, sign);
    if (is_closed) append_lock(picture, last, sign);
    if (gate == Gate::requested) append_circle(picture, last, 9, {Ink::ink});  // planned: a ring with a dot
    return picture;
}

}  // namespace driehoek

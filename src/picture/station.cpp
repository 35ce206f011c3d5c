#include "picture/station.hpp"

#include <algorithm>
#include <array>
#include <numbers>
#include <string>

#include "picture/shapes.hpp"

namespace driehoek {
namespace {

constexpr float quarter_turn = std::numbers::pi_v<float> / 2;

void append_small_lock(Picture& picture, Point at, float radius) {
    const float size = radius * 1.16F / 24;  // of a grid of 24
    const Stroke stroke{Ink::ink, std::max(1.5F, radius * 0.14F)};
    const auto place = [&](float x, float y) { return Point{at.x + (x - 12) * size, at.y + (y - 12.4F) * size}; };
    append_rect(picture, {place(3, 11), place(21, 22)}, 2 * size, no_fill, stroke);
    append_long_arc(picture, place(12, 7), 5 * size, 2 * quarter_turn, 4 * quarter_turn, stroke);
    append_line(picture, place(7, 7), place(7, 11), stroke);
    append_line(picture, place(17, 7), place(17, 11), stroke);
}

}  // namespace

void append_station(Picture& picture, StationState state, Point centre, float radius, float share) {
    if (state == StationState::done) {
        append_circle(picture, centre, radius, {Ink::ink});
        const std::array tick{Point{centre.x - radius * 0.42F, centre.y + radius * 0.02F},
                              Point{centre.x - radius * 0.1F, centre.y + radius * 0.36F},
                              Point{centre.x + radius * 0.46F, centre.y - radius * 0.36F}};
        append_polyline(picture, tick, {Ink::panel, std::max(2.0F, radius * 0.17F)});
        return;
    }
    const bool is_quiet = state == StationState::not_yet || state == StationState::busy;
    append_circle(picture, centre, radius, {Ink::panel},
                  {is_quiet ? Ink::ctl : Ink::ink, state == StationState::busy ? 1.5F : 2.0F});
    if (state == StationState::busy && share > 0)
        append_long_arc(picture, centre, radius, -quarter_turn,
                        -quarter_turn + 4 * quarter_turn * std::min(share, 0.999F),
                        {Ink::ink, std::max(4.0F, radius * 0.3F)});
    if (state == StationState::planned) append_circle(picture, centre, radius * 0.34F, {Ink::ink});
    if (state == StationState::not_needed)
        append_line(picture, {centre.x - radius * 0.45F, centre.y}, {centre.x + radius * 0.45F, centre.y},
                    {Ink::ink, 2.25F});
    if (state == StationState::shut) append_small_lock(picture, centre, radius);
}

void append_gate(Picture& picture, Point at, bool is_open, float half) {
    const float scale = half / 12;
    if (is_open) {
        append_line(picture, {at.x, at.y - half * 0.8F}, {at.x + half * 1.35F, at.y - half * 1.05F},
                    {Ink::ink, 3 * scale});
        append_circle(picture, {at.x, at.y + half * 0.75F}, 2.6F, {Ink::ink});
    } else {
        append_line(picture, {at.x, at.y - half}, {at.x, at.y + half}, {Ink::ink, 4 * scale});
    }
    append_circle(picture, {at.x, at.y - half * 0.8F}, 3.4F * scale, {Ink::ink});
}

void append_parts(Picture& picture, std::span<const ProgrammeStatus> parts, Point left, float width) {
    if (parts.empty()) return;
    const auto count = static_cast<float>(parts.size());
    constexpr float between = 4;
    const float wide = (width - between * (count - 1)) / count;
    for (std::size_t at = 0; at < parts.size(); ++at) {
        const float x = left.x + static_cast<float>(at) * (wide + between);
        if (parts[at] == ProgrammeStatus::finished) {
            append_rect(picture, {{x, left.y - 6}, {x + wide, left.y + 6}}, 6, {Ink::ink2});
            continue;
        }
        append_rect(picture, {{x, left.y - 7}, {x + wide, left.y + 7}}, 7, {Ink::panel},
                    {Ink::amber_line, 2, Dash::open});
        if (parts[at] == ProgrammeStatus::busy)
            append_rect(picture, {{x + 5, left.y - 3}, {x + wide / 2, left.y + 3}}, 3, {Ink::ink2});
    }
}

void append_session_ring(Picture& picture, Point centre, float radius, int held, int planned) {
    const int arcs = std::clamp(planned, 1, 12);
    const float turn = 4 * quarter_turn / static_cast<float>(arcs);
    const float gap = arcs == 1 ? 0.001F : 0.64F / static_cast<float>(arcs);
    for (int arc = 0; arc < arcs; ++arc) {
        // With more sessions than arcs the share that was held is shown.
        const bool is_held = planned > 0 && arc * planned < held * arcs;
        const float begin = -quarter_turn + static_cast<float>(arc) * turn + gap;
        append_long_arc(picture, centre, radius, begin, begin + turn - 2 * gap,
                        {is_held ? Ink::ink : Ink::ctl, is_held ? 5.0F : 2.0F});
    }
    append_text(picture, {centre.x, centre.y + 5.5F}, std::to_string(held) + "/" + std::to_string(planned), 15,
                Weight::bold, Ink::ink, Anchor::middle);
}

}  // namespace driehoek

// Short ways to append shapes to a picture. Coordinates are CSS pixels of the picture.
#pragma once
#include <array>
#include <span>

#include "picture/picture.hpp"

namespace driehoek {

inline constexpr Fill no_fill{};
inline constexpr Stroke no_stroke{};

void append_line(Picture& picture, Point from, Point to, Stroke stroke);
void append_circle(Picture& picture, Point centre, float radius, Fill fill, Stroke stroke = {});
void append_rect(Picture& picture, Rect rect, float corner_radius, Fill fill, Stroke stroke = {});
// A closed polygon.
void append_polygon(Picture& picture, std::span<const Point> points, Fill fill, Stroke stroke = {});
// Connected lines that stay open.
void append_polyline(Picture& picture, std::span<const Point> points, Stroke stroke);
// One cubic curve: begin, two controls, end.
void append_curve(Picture& picture, const std::array<Point, 4>& points, Stroke stroke);
// A part of a circle of at most a quarter turn, as one curve. Angles in radians, clockwise from east.
void append_arc(Picture& picture, Point centre, float radius, float begin, float end, Stroke stroke);
// The same of any length.
void append_long_arc(Picture& picture, Point centre, float radius, float begin, float end, Stroke stroke);
// All of another picture, larger or smaller around a place of both, and so much of it seen.
void append_scaled(Picture& picture, const Picture& other, Point around, float scale, float opacity);
// `at` is on the baseline.
void append_text(Picture& picture, Point at, std::string text, float size, Weight weight, Ink ink,
                 Anchor anchor = Anchor::start);

}  // namespace driehoek

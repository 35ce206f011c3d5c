#include "picture/drawn_icon.hpp"

#include <cassert>
#include <cmath>

#include "picture/shapes.hpp"

namespace driehoek {
namespace {

constexpr float icon_box = 24;
constexpr float shortest_line = 0.1F;  // in that box: a dot

bool is_dot(const Shape& shape) {
    return shape.points.size() == 2 && std::abs(shape.points[0].x - shape.points[1].x) < shortest_line &&
           std::abs(shape.points[0].y - shape.points[1].y) < shortest_line;
}

}  // namespace

void append_icon(Picture& picture, std::span<const float> outline, Point top_left, float size, Ink ink,
                 float stroke_width) {
    const float scale = size / icon_box;
    Shape line;
    const auto finish = [&] {
        if (line.points.empty()) return;
        const bool is_point = is_dot(line);
        for (Point& point : line.points) point = {top_left.x + point.x * scale, top_left.y + point.y * scale};
        if (is_point) {
            append_circle(picture, line.points.front(), stroke_width / 2, {ink});
        } else {
            line.stroke = {ink, stroke_width};
            picture.shapes.push_back(line);
        }
        line = {};
    };
    for (std::size_t at = 0; at < outline.size();) {
        const auto verb = static_cast<Shape::Verb>(outline[at++]);
        if (verb == Shape::Verb::move) finish();
        const std::size_t points = verb == Shape::Verb::curve ? 3 : 1;
        assert(at + 2 * points <= outline.size());
        line.verbs.push_back(verb);
        for (std::size_t point = 0; point < points; ++point, at += 2)
            line.points.push_back({outline[at], outline[at + 1]});
    }
    finish();
}

}  // namespace driehoek

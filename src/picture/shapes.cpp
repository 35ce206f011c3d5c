#include "picture/shapes.hpp"

#include <numbers>
#include <utility>

#include "picture/turn.hpp"

namespace driehoek {
namespace {

Shape& add_path(Picture& picture, std::span<const Point> points, bool closed) {
    Shape& shape = picture.shapes.emplace_back();
    shape.points.assign(points.begin(), points.end());
    shape.verbs.assign(points.size(), Shape::Verb::line);
    if (!points.empty()) shape.verbs[0] = Shape::Verb::move;
    shape.closed = closed;
    return shape;
}

}  // namespace

void append_line(Picture& picture, Point from, Point to, Stroke stroke) {
    const std::array points{from, to};
    add_path(picture, points, false).stroke = stroke;
}

void append_circle(Picture& picture, Point centre, float radius, Fill fill, Stroke stroke) {
    Shape& shape = picture.shapes.emplace_back();
    shape.kind = Shape::Kind::circle;
    shape.points = {centre};
    shape.radius = radius;
    shape.fill = fill;
    shape.stroke = stroke;
}

void append_rect(Picture& picture, Rect rect, float corner_radius, Fill fill, Stroke stroke) {
    Shape& shape = picture.shapes.emplace_back();
    shape.kind = Shape::Kind::rounded_rect;
    shape.points = {rect.min, rect.max};
    shape.radius = corner_radius;
    shape.fill = fill;
    shape.stroke = stroke;
}

void append_polygon(Picture& picture, std::span<const Point> points, Fill fill, Stroke stroke) {
    Shape& shape = add_path(picture, points, true);
    shape.fill = fill;
    shape.stroke = stroke;
}

void append_polyline(Picture& picture, std::span<const Point> points, Stroke stroke) {
    add_path(picture, points, false).stroke = stroke;
}

void append_curve(Picture& picture, const std::array<Point, 4>& points, Stroke stroke) {
    Shape& shape = picture.shapes.emplace_back();
    shape.points.assign(points.begin(), points.end());
    shape.verbs = {Shape::Verb::move, Shape::Verb::curve};
    shape.stroke = stroke;
}

void append_arc(Picture& picture, Point centre, float radius, float begin, float end, Stroke stroke) {
    const Point from = direction_at(begin);
    const Point to = direction_at(end);
    // The handle length that makes a cubic curve follow a circle: 4/3 tan(turn / 4).
    const Point quarter = direction_at((end - begin) / 4);
    const float handle = 4.0F / 3 * quarter.y / quarter.x * radius;
    const Point first{centre.x + radius * from.x, centre.y + radius * from.y};
    const Point last{centre.x + radius * to.x, centre.y + radius * to.y};
    append_curve(picture,
                 {first, Point{first.x - handle * from.y, first.y + handle * from.x},
                  Point{last.x + handle * to.y, last.y - handle * to.x}, last},
                 stroke);
}

// One curve holds a quarter turn at most.
void append_long_arc(Picture& picture, Point centre, float radius, float begin, float end, Stroke stroke) {
    constexpr float quarter = std::numbers::pi_v<float> / 2;
    while (end - begin > quarter + 0.01F) {
        append_arc(picture, centre, radius, begin, begin + quarter, stroke);
        begin += quarter;
    }
    append_arc(picture, centre, radius, begin, end, stroke);
}

void append_text(Picture& picture, Point at, std::string text, float size, Weight weight, Ink ink, Anchor anchor) {
    Shape& shape = picture.shapes.emplace_back();
    shape.kind = Shape::Kind::text;
    shape.points = {at};
    shape.text = std::move(text);
    shape.size = size;
    shape.weight = weight;
    shape.fill = {ink, 1};
    shape.anchor = anchor;
}

void append_scaled(Picture& picture, const Picture& other, Point around, float scale, float opacity) {
    for (const Shape& each : other.shapes) {
        Shape& shape = picture.shapes.emplace_back(each);
        for (Point& point : shape.points)
            point = {around.x + (point.x - around.x) * scale, around.y + (point.y - around.y) * scale};
        shape.radius *= scale;
        shape.size *= scale;
        shape.stroke.width *= scale;
        shape.fill.opacity *= opacity;
        shape.stroke.opacity *= opacity;
    }
}

}  // namespace driehoek

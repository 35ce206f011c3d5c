#include "ui/kit/canvas.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>
#include <vector>

#include "base/order.hpp"
#include "ui/kit/lettering.hpp"
#include "ui/kit/look.hpp"

namespace driehoek::ui {
namespace {

// On and off lengths in pixels (DESIGN.md 2.3).
std::pair<float, float> lengths_of(Dash dash) {
    switch (dash) {
        case Dash::open: return {5, 4};
        case Dash::third_contact: return {2, 7};
        case Dash::rule_break: return {7, 5};
        case Dash::window: return {4, 4};
        case Dash::none: break;
    }
    return {0, 0};
}

float distance(ImVec2 one, ImVec2 other) { return std::hypot(other.x - one.x, other.y - one.y); }

// A stroke with round ends: ImGui's are flat.
void draw_round_line(ImDrawList& list, const ImVec2* points, int count, ImU32 colour, float width, bool closed) {
    list.AddPolyline(points, count, colour, closed ? ImDrawFlags_Closed : ImDrawFlags_None, width);
    if (closed || width < 1.5F || (colour >> IM_COL32_A_SHIFT) != 255)
        return;  // a see-through disc would show at the ends
    list.AddCircleFilled(points[0], width / 2, colour);
    list.AddCircleFilled(points[count - 1], width / 2, colour);
}

// Walks the flattened path and draws it piece by piece.
void draw_dashed(ImDrawList& list, ImVector<ImVec2>& path, ImU32 colour, float width, bool closed,
                 std::pair<float, float> lengths) {
    if (closed && path.Size > 1) {
        const ImVec2 first = path[0];  // growing moves what it would be read from
        path.push_back(first);
    }
    bool is_on = true;
    float left = lengths.first;
    ImVector<ImVec2> piece;
    const ImVec2 start = path[0];
    piece.push_back(start);
    for (int index = 1; index < path.Size; ++index) {
        ImVec2 from = path[index - 1];
        float length = distance(from, path[index]);
        while (length > left) {
            const float part = left / length;
            from = {from.x + (path[index].x - from.x) * part, from.y + (path[index].y - from.y) * part};
            piece.push_back(from);
            if (is_on) draw_round_line(list, piece.Data, piece.Size, colour, width, false);
            piece.resize(0);
            piece.push_back(from);
            length -= left;
            is_on = !is_on;
            left = is_on ? lengths.first : lengths.second;
        }
        left -= length;
        piece.push_back(path[index]);
    }
    if (is_on && piece.Size > 1) draw_round_line(list, piece.Data, piece.Size, colour, width, false);
}

// Strokes whatever path the list holds now, and clears it: discs at the ends are paths of their own.
void stroke_path(ImDrawList& list, const Stroke& stroke, float zoom, bool closed) {
    ImVector<ImVec2> path = list._Path;
    list.PathClear();
    const ImU32 colour = colour_of(stroke.ink, stroke.opacity);
    const float width = stroke.width * std::min(std::max(zoom, 0.6F), 2.0F);
    if (stroke.dash == Dash::none) {
        draw_round_line(list, path.Data, path.Size, colour, width, closed);
    } else {
        draw_dashed(list, path, colour, width, closed, lengths_of(stroke.dash));
    }
}

// Flattens the outline into the list's path.
void build_path(ImDrawList& list, const Shape& shape, const Placement& placement) {
    list.PathClear();
    std::size_t next = 0;
    const auto point = [&] { return placement.screen_from_picture(shape.points[next++]); };
    for (const Shape::Verb verb : shape.verbs) {
        if (verb == Shape::Verb::curve) {
            const ImVec2 first = point();
            const ImVec2 second = point();
            list.PathBezierCubicCurveTo(first, second, point());
        } else {
            list.PathLineTo(point());
        }
    }
    // A closing point equal to the first would make a corner of length zero.
    if (shape.closed && list._Path.Size > 1 && distance(list._Path.back(), list._Path[0]) < 0.01F)
        list._Path.pop_back();
}

void draw_path(ImDrawList& list, const Shape& shape, const Placement& placement) {
    build_path(list, shape, placement);
    if (list._Path.Size < 2) return list.PathClear();
    if (shape.closed && shape.fill.ink != Ink::none && list._Path.Size > 2) {
        list.AddConcavePolyFilled(list._Path.Data, list._Path.Size, colour_of(shape.fill.ink, shape.fill.opacity));
    }
    if (shape.stroke.ink == Ink::none) return list.PathClear();
    stroke_path(list, shape.stroke, placement.zoom, shape.closed);
}

void draw_circle(ImDrawList& list, const Shape& shape, const Placement& placement) {
    const ImVec2 centre = placement.screen_from_picture(shape.points[0]);
    const float radius = shape.radius * placement.zoom;
    if (shape.fill.ink != Ink::none)
        list.AddCircleFilled(centre, radius, colour_of(shape.fill.ink, shape.fill.opacity));
    if (shape.stroke.ink == Ink::none) return;
    list.PathClear();
    list.PathArcTo(centre, radius, 0, 2 * std::numbers::pi_v<float>);
    list._Path.pop_back();
    stroke_path(list, shape.stroke, placement.zoom, true);
}

void draw_rounded_rect(ImDrawList& list, const Shape& shape, const Placement& placement) {
    const ImVec2 min = placement.screen_from_picture(shape.points[0]);
    const ImVec2 max = placement.screen_from_picture(shape.points[1]);
    const float radius = shape.radius * placement.zoom;
    if (shape.fill.ink != Ink::none)
        list.AddRectFilled(min, max, colour_of(shape.fill.ink, shape.fill.opacity), radius);
    if (shape.stroke.ink == Ink::none) return;
    list.PathClear();
    list.PathRect(min, max, radius);
    stroke_path(list, shape.stroke, placement.zoom, true);
}

// Under 15 px nobody reads it (DESIGN.md 2.2): text that would come out smaller keeps its size.
float size_of_text(const Shape& shape, const Placement& placement) {
    return std::max(shape.size * placement.zoom, std::min(shape.size, 15.0F));
}

// Where its baseline begins.
ImVec2 start_of_text(const Shape& shape, float width, const Placement& placement) {
    ImVec2 at = placement.screen_from_picture(shape.points[0]);
    if (shape.anchor == Anchor::middle) at.x -= width / 2;
    if (shape.anchor == Anchor::end) at.x -= width;
    return at;
}

void draw_text(ImDrawList& list, const Shape& shape, const Placement& placement) {
    const float size = size_of_text(shape, placement);
    const ImVec2 at = start_of_text(shape, text_width(shape.text, size, shape.weight), placement);
    draw_letters(list, at, shape.text, size, shape.weight, colour_of(shape.fill.ink, shape.fill.opacity));
}

void draw_as_is(ImDrawList& list, const Shape& shape, const Placement& placement) {
    switch (shape.kind) {
        case Shape::Kind::path: return draw_path(list, shape, placement);
        case Shape::Kind::circle: return draw_circle(list, shape, placement);
        case Shape::Kind::rounded_rect: return draw_rounded_rect(list, shape, placement);
        case Shape::Kind::text: return draw_text(list, shape, placement);
    }
}

// Nothing see-through, a border around every area, and a white edge around what is heavy (DESIGN.md 9.4).
void draw_in_high_contrast(ImDrawList& list, const Shape& shape, const Placement& placement) {
    Shape drawn = shape;
    if (shape.kind == Shape::Kind::text) {
        drawn.fill.opacity = 1;
        return draw_as_is(list, drawn, placement);
    }
    drawn.fill = solid(shape.fill);
    drawn.stroke = heavy(shape.stroke);
    const bool is_area =
        shape.kind == Shape::Kind::path && (shape.fill.ink == Ink::wedge || shape.fill.ink == Ink::quiet);
    if (is_area && drawn.fill.ink != Ink::none) drawn.stroke = {Ink::ink, 1};
    if (shape.fill.ink == Ink::amber_mark) drawn.stroke = {Ink::amber_line, 2};
    if (drawn.stroke.width > 3 && drawn.stroke.ink != Ink::none) {
        Shape edge = drawn;
        edge.stroke = {Ink::panel, drawn.stroke.width + 4};
        draw_as_is(list, edge, placement);
    }
    draw_as_is(list, drawn, placement);
}

struct Label {
    std::size_t shape;
    Rect ink;  // on the page: what the letters cover
    int rank;  // the lower, the sooner it is drawn
};

std::vector<Label> labels_of(const Picture& picture, const Placement& placement) {
    std::vector<Label> labels;
    for (std::size_t at = 0; at < picture.shapes.size(); ++at) {
        const Shape& shape = picture.shapes[at];
        if (shape.kind != Shape::Kind::text) continue;
        const float size = size_of_text(shape, placement);
        const float width = text_width(shape.text, size, shape.weight);
        const ImVec2 from = start_of_text(shape, width, placement);
        const bool is_chosen = std::ranges::any_of(picture.targets, [&](const Target& target) {
            return target.is_selected && target.area.contains(shape.points[0]);
        });
        labels.push_back({.shape = at,
                          .ink = {{from.x, from.y - size * 0.75F}, {from.x + width, from.y + size * 0.2F}},
                          .rank = is_chosen ? 0 : 3 - static_cast<int>(shape.weight)});
    }
    sort_by(labels, &Label::rank);
    return labels;
}

// Text keeps its size where the picture shrinks, and would run into other text. Of two the bolder stays, and what is chosen
// before all (DESIGN.md section 4: labels of unselected units hide first). A number on its line goes with it.
std::vector<bool> labels_in_the_way(const Picture& picture, const Placement& placement) {
    std::vector<bool> hidden(picture.shapes.size());
    std::vector<Rect> taken;
    for (const Label& label : labels_of(picture, placement)) {
        const Rect& ink = label.ink;
        hidden[label.shape] = std::ranges::any_of(taken, [&](const Rect& other) {
            return ink.min.x < other.max.x && other.min.x < ink.max.x && ink.min.y < other.max.y &&
                   other.min.y < ink.max.y;
        });
        if (!hidden[label.shape]) taken.push_back(ink);
    }
    for (std::size_t at = 1; at < hidden.size(); ++at) {
        const Shape& shape = picture.shapes[at];
        const bool is_number =
            shape.kind == Shape::Kind::text && shape.text.find_first_not_of("0123456789") == std::string::npos;
        if (is_number && hidden[at - 1] && shape.points[0].y == picture.shapes[at - 1].points[0].y) hidden[at] = true;
    }
    return hidden;
}

}  // namespace

void draw_shape(ImDrawList& list, const Shape& shape, const Placement& placement) {
    if (theme_in_use() == Theme::contrast) return draw_in_high_contrast(list, shape, placement);
    if (shape.fill.opacity == 0 && shape.stroke.ink == Ink::none) return;
    draw_as_is(list, shape, placement);
}

void draw_shapes(ImDrawList& list, std::span<const Shape> shapes, const Placement& placement) {
    for (const Shape& shape : shapes) draw_shape(list, shape, placement);
}

void draw_picture(ImDrawList& list, const Picture& picture, const Placement& placement) {
    if (placement.zoom >= 1) return draw_shapes(list, picture.shapes, placement);
    const std::vector<bool> hidden = labels_in_the_way(picture, placement);
    for (std::size_t at = 0; at < picture.shapes.size(); ++at) {
        if (!hidden[at]) draw_shape(list, picture.shapes[at], placement);
    }
}

}  // namespace driehoek::ui

// The selected 3-hoek's area must not cover the plates of others: what lies under it moves aside.
#include <algorithm>

#include "picture/triad_wheel_parts.hpp"
#include "picture/turn.hpp"

namespace driehoek::wheel_picture {
namespace {

constexpr float distance_to_area = 4;
constexpr float distance_to_things = 3;
Rect rect_around(Point centre, float half_width, float half_height) {
    return {{centre.x - half_width, centre.y - half_height}, {centre.x + half_width, centre.y + half_height}};
}

Rect plate_rect(const WheelTriad& triad, Point centre) {
    Rect rect = rect_around(centre, plate_width / 2, plate_height / 2);
    const std::size_t badges = badges_of(triad.findings).size();
    if (badges > 0) rect.max.x = centre.x + badge_offset.x + badge_radius + 2;
    if (badges > 0) rect.min.y = centre.y + badge_offset.y - badge_radius - 2;
    if (badges > 1) rect.min.x = centre.x - badge_offset.x - badge_radius - 2;
    return rect;
}

bool touch(const Rect& one, const Rect& other) {
    return one.min.x < other.max.x + distance_to_things && other.min.x < one.max.x + distance_to_things &&
           one.min.y < other.max.y + distance_to_things && other.min.y < one.max.y + distance_to_things;
}

// The area as a polygon.
std::vector<Point> flattened(const Shape& area) {
    constexpr int parts = 24;
    std::vector<Point> outline{area.points[0], area.points[1]};
    for (const std::size_t first : {std::size_t{1}, std::size_t{4}}) {
        const Point* p = &area.points[first];
        for (int i = 1; i <= parts; ++i) {
            const float t = static_cast<float>(i) / parts;
            const float u = 1 - t;
            const float a = u * u * u;
            const float b = 3 * u * u * t;
            const float c = 3 * u * t * t;
            const float d = t * t * t;
            outline.push_back(
                {a * p[0].x + b * p[1].x + c * p[2].x + d * p[3].x, a * p[0].y + b * p[1].y + c * p[2].y + d * p[3].y});
        }
    }
    return outline;
}

bool is_inside(const std::vector<Point>& outline, Point point) {
    bool inside = false;
    for (std::size_t i = 0, j = outline.size() - 1; i < outline.size(); j = i++) {
        const Point a = outline[i];
        const Point b = outline[j];
        if ((a.y > point.y) != (b.y > point.y) && point.x < (b.x - a.x) * (point.y - a.y) / (b.y - a.y) + a.x)
            inside = !inside;
    }
    return inside;
}

bool covers(const std::vector<Point>& outline, Point plate) {
    const Rect rect = rect_around(plate, plate_width / 2 + distance_to_area, plate_height / 2 + distance_to_area);
    if (std::ranges::any_of(outline, [&](Point point) { return rect.contains(point); })) return true;
    for (const float x : {rect.min.x, plate.x, rect.max.x}) {
        for (const float y : {rect.min.y, plate.y, rect.max.y}) {
            if (is_inside(outline, {x, y})) return true;
        }
    }
    return false;
}

std::size_t count_covered(const Scene& scene, const WheelTriad& selected, const std::vector<Point>& outline) {
    return static_cast<std::size_t>(std::ranges::count_if(scene.triads, [&](const WheelTriad& triad) {
        return &triad != &selected && covers(outline, to_point(triad.plate->centre));
    }));
}

void append_hub_rects(std::vector<Rect>& rects, const std::vector<WheelHub>& hubs) {
    for (const WheelHub& hub : hubs) {
        rects.push_back(rect_around(to_point(hub.centre), hub.radius + 11, hub.radius + 11));
        rects.push_back(to_rect(hub.label.box));
    }
}

// Everything but the plates: those are asked for one by one, as they move.
std::vector<Rect> standing_things(const Scene& scene, const WheelTriad& selected) {
    std::vector<Rect> rects;
    append_hub_rects(rects, scene.view.layout.leads);
    append_hub_rects(rects, scene.view.layout.job_coaches);
    for (const WheelUnit& unit : scene.view.layout.units) rects.push_back(to_rect(unit.label));
    for (const WheelBox& box : scene.view.layout.reserved) rects.push_back(to_rect(box));
    for (const WheelPlate& plate : scene.plates) {
        for (const WheelOpenCorner& open : plate.open_corners) {
            rects.push_back(rect_around(to_point(open.centre), open_corner_radius, open_corner_radius));
            rects.push_back(to_rect(open.label));
        }
    }
    for (const WheelGuest& guest : selected.plate->guests) {
        rects.push_back(rect_around(to_point(guest.centre), guest_radius + 8, guest_radius + 8));
        rects.push_back(to_rect(guest.label.box));
    }
    return rects;
}

bool is_free(const Scene& scene, const std::vector<Rect>& things, const WheelTriad& mine, Point at) {
    const Rect rect = plate_rect(mine, at);
    const WheelBox& bounds = scene.view.layout.bounds;
    if (rect.min.x < bounds.min.x || rect.min.y < bounds.min.y || rect.max.x > bounds.max.x ||
        rect.max.y > bounds.max.y)
        return false;
    if (std::ranges::any_of(things, [&](const Rect& thing) { return touch(rect, thing); })) return false;
    return std::ranges::none_of(scene.triads, [&](const WheelTriad& other) {
        return &other != &mine && touch(rect, plate_rect(other, to_point(other.plate->centre)));
    });
}

// The nearest place beside the area. Where there is none the plate stays, on top of the area.
void move_aside(Scene& scene, const std::vector<Rect>& things, const std::vector<Point>& outline, std::size_t index) {
    const WheelTriad& mine = scene.triads[index];
    const Point from = to_point(mine.plate->centre);
    for (float far = 8; far <= 136; far += 8) {
        for (int turn = 0; turn < 16; ++turn) {
            const Point at = around(from, far, pi / 8 * static_cast<float>(turn));
            if (covers(outline, at) || !is_free(scene, things, mine, at)) continue;
            const auto plate = std::ranges::find(scene.plates, mine.plate->triad, &WheelPlate::triad);
            plate->centre = {at.x, at.y};
            return;
        }
    }
}

}  // namespace

void make_room_for_selection(Scene& scene) {
    const WheelTriad* selected = selected_triad(scene);
    if (!selected || !selected->lead || !selected->coach) return;
    std::size_t fewest = scene.triads.size() + 1;
    std::vector<Point> outline;
    for (const float bow : {84.0F, 104.0F, 64.0F, 48.0F}) {
        std::vector<Point> candidate = flattened(area_of(scene, *selected, bow));
        const std::size_t covered = count_covered(scene, *selected, candidate);
        if (covered >= fewest) continue;
        fewest = covered;
        scene.selected_bow = bow;
        outline = std::move(candidate);
    }
    const std::vector<Rect> things = standing_things(scene, *selected);
    for (std::size_t index = 0; index < scene.triads.size(); ++index) {
        const WheelTriad& triad = scene.triads[index];
        if (&triad != selected && covers(outline, to_point(triad.plate->centre)))
            move_aside(scene, things, outline, index);
    }
}

}  // namespace driehoek::wheel_picture

// The areas of the units: their rounded outline, and their names in the corners of the canvas.
#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

#include "derive/wheel_layout_parts.hpp"

namespace driehoek::wheel {
namespace {

constexpr double pi = std::numbers::pi;
constexpr double name_scale = 17.0 / 15.0 * 1.03;  // unit names are 17 px bold
constexpr double widest_name = 250;
constexpr double rounding = 9;

enum class Corner : std::uint8_t { upper_left, upper_right, lower_left, lower_right };
struct CornerOfCanvas {
    Corner corner;
    double angle;
};
constexpr std::array corners{CornerOfCanvas{Corner::upper_left, 1.25 * pi}, CornerOfCanvas{Corner::upper_right, 1.75 * pi},
                             CornerOfCanvas{Corner::lower_left, 0.75 * pi}, CornerOfCanvas{Corner::lower_right, 2.25 * pi}};

bool contains(double begin, double end, double angle) {
    for (const double turn : {-2 * pi, 0.0, 2 * pi}) {
        if (angle + turn > begin && angle + turn < end) return true;
    }
    return false;
}

Box corner_box(const Frame& frame, Corner corner, double width, double height) {
    const bool is_left = corner == Corner::upper_left || corner == Corner::lower_left;
    const bool is_upper = corner == Corner::upper_left || corner == Corner::upper_right;
    const double left = is_left ? 16 : frame.width - 8 - width;
    const double top = is_upper ? 12 : frame.height - 10 - height;
    return {left, top, left + width, top + height};
}

bool is_free(const Box& box, const std::vector<Box>& taken) {
    return std::ranges::none_of(taken, [&](const Box& other) { return overlap_of(box, other, 8) > 0; });
}

// The nearest free place towards the middle of the canvas.
Box freed(const Frame& frame, const Box& box, const std::vector<Box>& taken) {
    const double towards_x = box.left < frame.width / 2 ? 8 : -8;
    const double towards_y = box.top < frame.height / 2 ? 8 : -8;
    for (int far = 0; far < 60; ++far) {
        for (int across = 0; across <= far; ++across) {
            const Box candidate = moved(box, across * towards_x, (far - across) * towards_y);
            if (is_free(candidate, taken)) return candidate;
        }
    }
    return box;
}

WheelUnit label_of_wedge(const Wedge& wedge, const WheelInput& input) {
    const WheelLabel name = label_of(input, wedge.name, "", widest_name / name_scale);
    WheelUnit unit;
    unit.line = name.line;
    unit.second_line = name.second_line;
    const double width = std::max(rounded(static_cast<double>(name.box.max.x - name.box.min.x) * name_scale),
                                  static_cast<double>(input.unit_count_width));
    unit.label = to_wheel_box({0, 0, width, name.second_line.empty() ? 40.0 : 60.0});
    return unit;
}

// Inside of the wedge, where it covers the fewest leads: for a unit that no corner of the canvas belongs to.
Box inside_wedge(const Frame& frame, const Ring& ring, const Places& places, std::size_t index, const Box& size,
                 const std::vector<Box>& taken) {
    const double half_width = (size.right - size.left) / 2;
    const double half_height = (size.bottom - size.top) / 2;
    Box best{};
    double least = 1e12;
    for (const double row : {1.06, 1.0, 0.92, 0.55}) {
        for (int i = 1; i < 12; ++i) {
            const double share = places.wedge_begin[index] + (places.wedge_end[index] - places.wedge_begin[index]) * i / 12;
            const Box box = box_around(point_on(frame, ring.at(share), frame.lead_x * row, frame.lead_y * row), half_width, half_height);
            double covered = std::abs(i - 6) + (row < 0.6 ? 200 : 0);
            for (const Box& other : taken) covered += overlap_of(box, other, 8);
            for (const Vec& lead : places.leads) covered += overlap_of(box, box_around(lead, 50, 46), 0);
            if (covered >= least) continue;
            least = covered;
            best = box;
        }
    }
    return best;
}

Vec unit_normal(Vec from, Vec to) {
    const double x = to.x - from.x;
    const double y = to.y - from.y;
    const double length = std::max(std::sqrt(x * x + y * y), 1e-9);
    return {y / length, -x / length};
}

// A point of the outline, moved outwards; a sharp corner becomes a quarter of a circle.
void append_rounded(std::vector<WheelPoint>& outline, Vec at, Vec before, Vec after) {
    const bool is_sharp = before.x * after.x + before.y * after.y < 0.9;
    const int parts = is_sharp ? 6 : 0;
    for (int i = 0; i <= parts; ++i) {
        const double part = is_sharp ? static_cast<double>(i) / parts : 0.5;
        Vec normal{before.x + (after.x - before.x) * part, before.y + (after.y - before.y) * part};
        const double length = std::max(std::sqrt(normal.x * normal.x + normal.y * normal.y), 1e-9);
        outline.push_back({static_cast<float>(rounded(at.x + rounding * normal.x / length)),
                           static_cast<float>(rounded(at.y + rounding * normal.y / length))});
    }
}

}  // namespace

double unwrapped_angle(const Ring& ring, double share) {
    return ring.at(share).angle + 2 * pi * std::floor(share);
}

void place_wedge_labels(const Graph& graph, const Frame& frame, const Ring& ring, const WheelInput& input, Places& places) {
    places.wedge_labels.clear();
    for (const Wedge& wedge : graph.wedges) places.wedge_labels.push_back(label_of_wedge(wedge, input));
    std::vector<Box> taken = frame.reserved;
    std::vector<bool> is_placed(graph.wedges.size(), false);
    for (const auto& [corner, angle] : corners) {
        for (std::size_t index = 0; index < graph.wedges.size(); ++index) {
            const double begin = unwrapped_angle(ring, places.wedge_begin[index]);
            const double end = unwrapped_angle(ring, places.wedge_end[index]);
            if (is_placed[index] || !contains(begin, end, angle)) continue;
            WheelUnit& unit = places.wedge_labels[index];
            const Box size = to_box(unit.label);
            const Box box = freed(frame, corner_box(frame, corner, size.right, size.bottom), taken);
            unit.label = to_wheel_box(box);
            unit.ends_right = corner == Corner::upper_right || corner == Corner::lower_right;
            taken.push_back(box);
            is_placed[index] = true;
            break;
        }
    }
    for (std::size_t index = 0; index < graph.wedges.size(); ++index) {
        if (is_placed[index]) continue;
        const Box box = inside_wedge(frame, ring, places, index, to_box(places.wedge_labels[index].label), taken);
        places.wedge_labels[index].label = to_wheel_box(box);
        taken.push_back(box);
    }
}

std::vector<WheelPoint> ribbon_of(const Frame& frame, const Ring& ring, double begin, double end) {
    constexpr int parts = 48;
    std::vector<Vec> points;
    for (int i = 0; i <= parts; ++i) {
        points.push_back(point_on(frame, ring.at(begin + (end - begin) * i / parts), frame.lead_x + 60, frame.lead_y + 58));
    }
    for (int i = parts; i >= 0; --i) {
        points.push_back(point_on(frame, ring.at(begin + (end - begin) * i / parts), frame.plate_x - 38, frame.plate_y - 34));
    }
    std::vector<WheelPoint> outline;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const Vec before = points[(i + points.size() - 1) % points.size()];
        const Vec after = points[(i + 1) % points.size()];
        append_rounded(outline, points[i], unit_normal(before, points[i]), unit_normal(points[i], after));
    }
    return outline;
}

}  // namespace driehoek::wheel

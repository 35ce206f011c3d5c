// The areas of the units: their rounded outline, and their names in the corners of the canvas.
#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

#include "derive/wheel_layout_parts.hpp"

namespace driehoek::wheel {
namespace {

using std::numbers::pi;
constexpr double name_scale = 17.0 / 15.0 * 1.03;  // unit names are 17 px bold
constexpr double widest_name = 250;
constexpr double widest_inside = 130;
constexpr double rounding = 9;

struct CornerOfCanvas {
    LabelSpot spot;
    double angle;
};
constexpr std::array corners{
    CornerOfCanvas{LabelSpot::upper_left, 1.25 * pi}, CornerOfCanvas{LabelSpot::upper_right, 1.75 * pi},
    CornerOfCanvas{LabelSpot::lower_left, 0.75 * pi}, CornerOfCanvas{LabelSpot::lower_right, 2.25 * pi}};
constexpr double half_gap = 0.06;  // between wedges, as an angle

bool contains(double begin, double end, double angle) {
    for (const double turn : {-2 * pi, 0.0, 2 * pi}) {
        if (angle + turn > begin && angle + turn < end) return true;
    }
    return false;
}

Box corner_box(const Frame& frame, LabelSpot spot, double width, double height) {
    const bool is_left = spot == LabelSpot::upper_left || spot == LabelSpot::lower_left;
    const bool is_upper = spot == LabelSpot::upper_left || spot == LabelSpot::upper_right;
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

// Among the leads, at the place that was kept for it, or a little beside that.
Box inside_box(const Frame& frame, const Ring& ring, const Places& places, double share, const Box& size,
               const std::vector<Box>& taken) {
    Box best{};
    double least = 1e12;
    for (const double row : {1.0, 1.06, 0.94, 0.88, 0.82}) {
        for (const double beside : {0.0, 0.006, -0.006, 0.012, -0.012, 0.018, -0.018}) {
            const Vec centre = point_on(frame, ring.at(share + beside), frame.lead_x * row, frame.lead_y * row);
            Box box = box_around(centre, size.right / 2, size.bottom / 2);
            box = moved(box, std::max(0.0, 4 - box.left) - std::max(0.0, box.right - frame.width + 4),
                        std::max(0.0, 4 - box.top));
            double covered = 0;
            for (const Box& other : taken) covered += overlap_of(box, other, 8);
            for (const Vec& lead : places.leads) covered += overlap_of(box, box_around(lead, 23, 23), 4);
            if (covered >= least) continue;
            least = covered;
            best = box;
            if (covered <= 0) return best;
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

double unwrapped_angle(const Ring& ring, double share) { return ring.at(share).angle + 2 * pi * std::floor(share); }

WheelUnit label_of_wedge(const Wedge& wedge, const WheelInput& input) {
    const double widest = wedge.spot == LabelSpot::inside ? widest_inside : widest_name;
    const WheelLabel name = label_of(input, wedge.name, "", widest / name_scale);
    WheelUnit unit;
    unit.line = name.line;
    unit.second_line = name.second_line;
    const double width = std::max(rounded(static_cast<double>(name.box.max.x - name.box.min.x) * name_scale),
                                  static_cast<double>(input.unit_count_width));
    unit.label = to_wheel_box({0, 0, width, name.second_line.empty() ? 40.0 : 60.0});
    return unit;
}

std::vector<LabelSpot> label_spots(const Graph& graph, const Ring& ring, const Places& places) {
    std::vector<LabelSpot> spots(graph.wedges.size(), LabelSpot::inside);
    for (const auto& [spot, angle] : corners) {
        for (std::size_t index = 0; index < graph.wedges.size(); ++index) {
            const double begin = unwrapped_angle(ring, places.wedge_begin[index]) - half_gap;
            const double end = unwrapped_angle(ring, places.wedge_end[index]) + half_gap;
            if (spots[index] != LabelSpot::inside || !contains(begin, end, angle)) continue;
            spots[index] = spot;
            break;
        }
    }
    return spots;
}

void place_wedge_labels(const Graph& graph, const Frame& frame, const Ring& ring, Places& places) {
    std::vector<Box> taken = frame.reserved;
    for (std::size_t index = 0; index < graph.wedges.size(); ++index) {
        WheelUnit unit = graph.wedges[index].label;
        const LabelSpot spot = graph.wedges[index].spot;
        const Box size = to_box(unit.label);
        Box box;
        if (spot == LabelSpot::inside) {
            box = inside_box(frame, ring, places, places.wedge_label_share[index], size, taken);
        } else {
            box = freed(frame, corner_box(frame, spot, size.right, size.bottom), taken);
        }
        unit.label = to_wheel_box(box);
        unit.ends_right = spot == LabelSpot::upper_right || spot == LabelSpot::lower_right;
        taken.push_back(box);
        places.wedge_labels.push_back(unit);
    }
}

std::vector<WheelPoint> ribbon_of(const Frame& frame, const Ring& ring, double begin, double end) {
    constexpr int parts = 48;
    std::vector<Vec> points;
    for (int i = 0; i <= parts; ++i) {
        points.push_back(
            point_on(frame, ring.at(begin + (end - begin) * i / parts), frame.lead_x + 60, frame.lead_y + 58));
    }
    for (int i = parts; i >= 0; --i) {
        points.push_back(
            point_on(frame, ring.at(begin + (end - begin) * i / parts), frame.plate_x - 38, frame.plate_y - 34));
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

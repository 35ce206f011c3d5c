// The plates of third corners: staggered rows before their lead, then pushed apart where they still touch.
#include <array>
#include <cmath>
#include <numbers>
#include <span>

#include "base/order.hpp"
#include "derive/wheel_layout_parts.hpp"

namespace driehoek::wheel {
namespace {

constexpr double gap_around_plate = 5;            // between a plate and anything else
constexpr int sweeps = 60;
constexpr double flat_part = 0.83;  // beyond this cosine the ring runs up and down, and two plates fit above each other

// How far out the plates of one lead stand, as a part of the plates' ellipse.
double row_of(std::size_t index, std::size_t count, int rows, const Direction& direction) {
    static constexpr std::array<double, 2> two_rows{1.03, 0.86};
    static constexpr std::array<double, 3> three_rows{1.09, 0.91, 0.73};
    static constexpr std::array<double, 2> pair{1.09, 0.87};
    if (count <= 1) return 1;
    if (count == 2) return std::abs(direction.cosine) < flat_part ? pair[index] : 1;
    return rows == 2 ? two_rows[index % 2] : three_rows[index % 3];
}

// Clockwise along the ring by where the job coach is, so that the links of one lead do not cross each other.
std::vector<std::size_t> plates_in_order(const Graph& graph, const Places& places, std::size_t lead,
                                         const Direction& direction) {
    std::vector<std::pair<long, std::size_t>> order;
    for (const std::size_t plate : graph.leads[lead].plates) {
        const auto coach = graph.plates[plate].coach;
        const Vec target = coach ? places.coaches[*coach] : places.leads[lead];
        const double along =
            (target.x - places.leads[lead].x) * -direction.sine + (target.y - places.leads[lead].y) * direction.cosine;
        order.emplace_back(std::lround(along / 8), plate);
    }
    sort(order);
    std::vector<std::size_t> plates;
    for (const auto& [along, plate] : order) plates.push_back(plate);
    return plates;
}

std::vector<Box> fixed_things(const Graph& graph, const Frame& frame, const Places& places) {
    std::vector<Box> boxes = frame.reserved;
    for (std::size_t i = 0; i < graph.leads.size(); ++i) {
        const double half = graph.leads[i].radius + 4;
        boxes.push_back(box_around(places.leads[i], half, half));
    }
    for (std::size_t i = 0; i < graph.coaches.size(); ++i) boxes.push_back(coach_box(graph, places, i));
    for (const WheelUnit& unit : places.wedge_labels) boxes.push_back(to_box(unit.label));
    return boxes;
}

// How far `box` must move to leave `other`, the shorter way.
Vec way_out(const Box& box, const Box& other) {
    const double left = box.right - other.left + gap_around_plate;
    const double right = other.right - box.left + gap_around_plate;
    const double up = box.bottom - other.top + gap_around_plate;
    const double down = other.bottom - box.top + gap_around_plate;
    const double across = left < right ? -left : right;
    const double along = up < down ? -up : down;
    return std::abs(across) < std::abs(along) ? Vec{across, 0} : Vec{0, along};
}

bool push_pairs_apart(const Graph& graph, std::vector<Vec>& plates) {
    bool moved_any = false;
    for (std::size_t i = 0; i < plates.size(); ++i) {
        for (std::size_t j = i + 1; j < plates.size(); ++j) {
            if (std::abs(plates[i].y - plates[j].y) > 60 || std::abs(plates[i].x - plates[j].x) > 90) continue;
            const Box one = plate_box(graph.plates[i], plates[i]);
            const Box other = plate_box(graph.plates[j], plates[j]);
            if (overlap_of(one, other, gap_around_plate) <= 0) continue;
            const Vec out = way_out(one, other);
            plates[i] = {rounded(plates[i].x + out.x / 2), rounded(plates[i].y + out.y / 2)};
            plates[j] = {rounded(plates[j].x - out.x / 2), rounded(plates[j].y - out.y / 2)};
            moved_any = true;
        }
    }
    return moved_any;
}

bool push_away_from(std::span<const Box> fixed, const Graph& graph, std::vector<Vec>& plates) {
    bool moved_any = false;
    for (std::size_t i = 0; i < plates.size(); ++i) {
        for (const Box& box : fixed) {
            const Box mine = plate_box(graph.plates[i], plates[i]);
            if (overlap_of(mine, box, gap_around_plate) <= 0) continue;
            const Vec out = way_out(mine, box);
            plates[i] = {rounded(plates[i].x + out.x), rounded(plates[i].y + out.y)};
            moved_any = true;
        }
    }
    return moved_any;
}

// Area of `mine` that others cover, counted until it is no better than `best`.
double covered_by_others(std::span<const Box> things, std::size_t mine, const Box& box, double best) {
    double covered = 0;
    for (std::size_t i = 0; i < things.size() && covered < best; ++i) {
        if (i != mine) covered += overlap_of(box, things[i], gap_around_plate);
    }
    return covered;
}

// A plate that pushing could not free goes to the nearest free place.
void free_the_rest(std::span<const Box> fixed, const Graph& graph, const Frame& frame, std::vector<Vec>& plates) {
    std::vector<Box> things;
    for (std::size_t i = 0; i < plates.size(); ++i) things.push_back(plate_box(graph.plates[i], plates[i]));
    things.insert(things.end(), fixed.begin(), fixed.end());
    for (std::size_t i = 0; i < plates.size(); ++i) {
        double least = covered_by_others(things, i, things[i], 1e12);
        const Vec from = plates[i];
        for (int far = 12; far <= 156 && least > 0; far += 12) {
            const int turns = far < 40 ? 8 : 16;
            for (int turn = 0; turn < turns && least > 0; ++turn) {
                const Direction direction = direction_of(2 * std::numbers::pi * turn / turns);
                const Vec at{rounded(from.x + far * direction.cosine), rounded(from.y + far * direction.sine)};
                if (at.x < 40 || at.y < 40 || at.x > frame.width - 40 || at.y > frame.height - 40) continue;
                const double covered = covered_by_others(things, i, plate_box(graph.plates[i], at), least);
                if (covered >= least) continue;
                least = covered;
                plates[i] = at;
            }
        }
        things[i] = plate_box(graph.plates[i], plates[i]);
    }
}

}  // namespace

Box plate_box(const Plate& plate, Vec centre) {
    Box box = box_around(centre, static_cast<double>(plate_width) / 2, static_cast<double>(plate_height) / 2);
    constexpr double reach = badge_radius + 2;
    if (plate.badges > 0) box.right = centre.x + static_cast<double>(badge_offset.x) + reach;
    if (plate.badges > 0) box.top = centre.y + static_cast<double>(badge_offset.y) - reach;
    if (plate.badges > 1) box.left = centre.x - static_cast<double>(badge_offset.x) - reach;
    return box;
}

void place_plates(const Graph& graph, const Frame& frame, const Ring& ring, Places& places) {
    places.plates.resize(graph.plates.size());
    for (std::size_t lead = 0; lead < graph.leads.size(); ++lead) {
        const Direction middle = ring.at(places.lead_share[lead]);
        const std::vector<std::size_t> order = plates_in_order(graph, places, lead, middle);
        for (std::size_t i = 0; i < order.size(); ++i) {
            const double steps = static_cast<double>(i) - static_cast<double>(order.size() - 1) / 2;
            const Direction direction =
                ring.at(places.lead_share[lead] + steps * places.lead_step[lead] / ring.length());
            const double row = row_of(i, order.size(), frame.rows, middle);
            places.plates[order[i]] = point_on(frame, direction, frame.plate_x * row, frame.plate_y * row);
        }
    }
    const std::vector<Box> fixed = fixed_things(graph, frame, places);
    for (int sweep = 0; sweep < sweeps; ++sweep) {
        const bool pairs = push_pairs_apart(graph, places.plates);
        const bool others = push_away_from(fixed, graph, places.plates);
        if (!pairs && !others) return;
    }
    free_the_rest(fixed, graph, frame, places.plates);
}

void move_plates_off_labels(const Graph& graph, const Frame& frame, Places& places) {
    std::vector<Box> fixed = fixed_things(graph, frame, places);
    for (const WheelLabel& label : places.lead_labels) fixed.push_back(to_box(label.box));
    free_the_rest(fixed, graph, frame, places.plates);
}

}  // namespace driehoek::wheel

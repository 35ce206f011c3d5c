// Open corners: the dashed shape with "?" stands on the way from the plate to the middle, where there is room.
#include <algorithm>
#include <array>

#include "derive/wheel_layout_parts.hpp"

namespace driehoek::wheel {
namespace {

constexpr double gap = 4;
constexpr double reach = open_corner_radius + 1;
constexpr double words_top = 23;
constexpr double words_bottom = 41;

std::vector<Box> everything(const Graph& graph, const Frame& frame, const Places& places) {
    std::vector<Box> boxes = frame.reserved;
    for (std::size_t i = 0; i < graph.coaches.size(); ++i) boxes.push_back(coach_box(graph, places, i));
    for (std::size_t i = 0; i < graph.plates.size(); ++i) boxes.push_back(plate_box(graph.plates[i], places.plates[i]));
    for (std::size_t i = 0; i < graph.leads.size(); ++i) boxes.push_back(box_around(places.leads[i], graph.leads[i].radius, graph.leads[i].radius));
    for (const WheelLabel& label : places.lead_labels) boxes.push_back(to_box(label.box));
    for (const WheelUnit& unit : places.wedge_labels) boxes.push_back(to_box(unit.label));
    return boxes;
}

Box box_of_open(Vec at, double half_words) {
    return {at.x - std::max(reach, half_words), at.y - reach, at.x + std::max(reach, half_words), at.y + words_bottom};
}

Vec find_room(const Frame& frame, Vec plate, double half_words, const std::vector<Box>& things) {
    Vec best{};
    double least = 1e12;
    for (const double sideways : {0.0, 0.12, -0.12, 0.24, -0.24, 0.4, -0.4}) {
        for (const double part : {0.36, 0.3, 0.42, 0.48, 0.25, 0.55, 0.62}) {
            const double x = frame.centre.x - plate.x;
            const double y = frame.centre.y - plate.y;
            const Vec at{rounded(plate.x + part * x - sideways * y), rounded(plate.y + part * y + sideways * x)};
            const Box box = box_of_open(at, half_words);
            double covered = 0;
            for (const Box& thing : things) covered += overlap_of(box, thing, gap);
            if (covered >= least) continue;
            least = covered;
            best = at;
            if (covered <= 0) return best;
        }
    }
    return best;
}

}  // namespace

void place_open_corners(const Graph& graph, const Frame& frame, const WheelInput& input, Places& places) {
    places.open_corners.assign(graph.plates.size(), {});
    std::vector<Box> things = everything(graph, frame, places);
    const double half_words = static_cast<double>(input.open_label_width) / 2 + 2;
    for (std::size_t index = 0; index < graph.plates.size(); ++index) {
        const std::size_t lead = graph.plates[index].lead;
        if (!graph.leads[lead].person) {
            const Vec at = places.leads[lead];
            places.open_corners[index].push_back({Corner::lead, {static_cast<float>(at.x), static_cast<float>(at.y)},
                                                  places.lead_labels[lead].box});
        }
        if (graph.plates[index].coach) continue;
        const Vec at = find_room(frame, places.plates[index], half_words, things);
        const Box words{at.x - half_words, at.y + words_top, at.x + half_words, at.y + words_bottom};
        places.open_corners[index].push_back(
            {Corner::job_coach, {static_cast<float>(at.x), static_cast<float>(at.y)}, to_wheel_box(words)});
        things.push_back(box_of_open(at, half_words));
    }
}


double covered_twice(const Graph& graph, const Frame& frame, const Places& places) {
    std::vector<Box> boxes = everything(graph, frame, places);
    for (std::size_t i = 0; i < graph.plates.size(); ++i) {
        for (const WheelOpenCorner& open : places.open_corners[i]) {
            if (open.corner == Corner::lead) continue;
            const Vec at{static_cast<double>(open.centre.x), static_cast<double>(open.centre.y)};
            boxes.push_back(box_of_open(at, (static_cast<double>(open.label.max.x - open.label.min.x)) / 2));
        }
    }
    double sum = 0;
    const std::size_t first = frame.reserved.size();
    for (std::size_t i = first; i < boxes.size(); ++i) {
        const Box& box = boxes[i];
        if (box.left < 0 || box.top < 0 || box.right > frame.width || box.bottom > frame.height) sum += 100;
        for (std::size_t j = 0; j < i; ++j) sum += overlap_of(box, boxes[j], 0);
    }
    return sum;
}

// Guests stand beside their plate; nothing makes room for them, as they show only while their 3-hoek is selected.
void place_guests(const Graph& graph, const Frame& frame, const WheelInput& input, const Places& places, WheelLayout& layout) {
    const std::vector<Box> things = everything(graph, frame, places);
    for (std::size_t index = 0; index < graph.plates.size(); ++index) {
        std::vector<Box> all = things;
        for (const PersonId& person : graph.plates[index].guests) {
            WheelLabel label = label_of(input, input.name_of(person), "", 150);
            const double half = static_cast<double>(label.box.max.x);
            const double height = static_cast<double>(label.box.max.y);
            Vec best{};
            double least = 1e12;
            for (int far = 80; far <= 260; far += 20) {
                for (int turn = 0; turn < 16; ++turn) {
                    const Direction direction = direction_of(turn * 0.3926990816987241);
                    const Vec at{rounded(places.plates[index].x + far * direction.cosine), rounded(places.plates[index].y + far * direction.sine)};
                    const Box box{at.x - std::max(half, 22.0), at.y - 22, at.x + std::max(half, 22.0), at.y + 26 + height};
                    double covered = far;
                    for (const Box& thing : all) covered += overlap_of(box, thing, 2);
                    if (box.left < 0 || box.top < 0 || box.right > frame.width || box.bottom > frame.height) covered += 5000;
                    if (covered >= least) continue;
                    least = covered;
                    best = at;
                }
            }
            label.box = to_wheel_box(moved(to_box(label.box), best.x, best.y + 26));
            all.push_back({best.x - half, best.y - 22, best.x + half, best.y + 26 + height});
            layout.plates[index].guests.push_back({person, {static_cast<float>(best.x), static_cast<float>(best.y)}, label});
        }
    }
}

}  // namespace driehoek::wheel

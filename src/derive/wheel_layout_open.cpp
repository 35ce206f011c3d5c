// Open corners: the dashed shape with "?" stands on the way from the plate to the middle, where there is room.
#include <algorithm>
#include <numbers>

#include "derive/wheel_layout_parts.hpp"

namespace driehoek::wheel {
namespace {

constexpr double gap_around_open = 4;
constexpr double reach = open_corner_radius + 1;
constexpr double words_top = 23;
constexpr double words_bottom = 41;

std::vector<Box> everything(const Graph& graph, const Frame& frame, const Places& places) {
    std::vector<Box> boxes = frame.reserved;
    for (std::size_t i = 0; i < graph.coaches.size(); ++i) boxes.push_back(coach_box(graph, places, i));
    for (std::size_t i = 0; i < graph.plates.size(); ++i) boxes.push_back(plate_box(graph.plates[i], places.plates[i]));
    for (std::size_t i = 0; i < graph.leads.size(); ++i)
        boxes.push_back(box_around(places.leads[i], graph.leads[i].radius, graph.leads[i].radius));
    for (const WheelLabel& label : places.lead_labels) boxes.push_back(to_box(label.box));
    for (const WheelUnit& unit : places.wedge_labels) boxes.push_back(to_box(unit.label));
    return boxes;
}

Box box_of_open(Vec at, double half_words) {
    return {at.x - std::max(reach, half_words), at.y - reach, at.x + std::max(reach, half_words), at.y + words_bottom};
}

bool is_inside(const Frame& frame, const Box& box) {
    return box.left >= 0 && box.top >= 0 && box.right <= frame.width && box.bottom <= frame.height;
}

double covered_at(Vec at, double half_words, const std::vector<Box>& things, double best) {
    const Box box = box_of_open(at, half_words);
    double covered = 0;
    for (const Box& thing : things) {
        covered += overlap_of(box, thing, gap_around_open);
        if (covered >= best) break;
    }
    return covered;
}

// From a third of the way to the middle outwards: further, nearer, and to both sides.
Vec find_room(const Frame& frame, Vec plate, double half_words, const std::vector<Box>& things) {
    const double x = frame.centre.x - plate.x;
    const double y = frame.centre.y - plate.y;
    Vec best{};
    double least = 1e12;
    for (const double sideways : {0.0, 0.1, -0.1, 0.2, -0.2, 0.32, -0.32, 0.45, -0.45, 0.6, -0.6, 0.8, -0.8}) {
        for (const double part : {0.36, 0.3, 0.42, 0.48, 0.25, 0.55, 0.62, 0.7, 0.8, 0.9, 0.15, 0.05}) {
            const Vec at{rounded(plate.x + part * x - sideways * y), rounded(plate.y + part * y + sideways * x)};
            const double outside = is_inside(frame, box_of_open(at, half_words)) ? 0 : 2000;
            const double covered = outside + covered_at(at, half_words, things, least);
            if (covered >= least) continue;
            least = covered;
            best = at;
            if (covered <= 0) return best;
        }
    }
    for (int far = 56; far <= 400; far += 16) {
        for (int turn = 0; turn < 24; ++turn) {
            const Direction direction = direction_of(std::numbers::pi * turn / 12);
            const Vec at{rounded(plate.x + far * direction.cosine), rounded(plate.y + far * direction.sine)};
            const double covered =
                covered_at(at, half_words, things, least) + (is_inside(frame, box_of_open(at, half_words)) ? 0 : 2000);
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
            places.open_corners[index].push_back(
                {Corner::lead, {static_cast<float>(at.x), static_cast<float>(at.y)}, places.lead_labels[lead].box});
        }
        const auto open_beside_plate = [&](Corner corner) {
            const Vec at = find_room(frame, places.plates[index], half_words, things);
            const Box words{at.x - half_words, at.y + words_top, at.x + half_words, at.y + words_bottom};
            places.open_corners[index].push_back(
                {corner, {static_cast<float>(at.x), static_cast<float>(at.y)}, to_wheel_box(words)});
            things.push_back(box_of_open(at, half_words));
        };
        if (!graph.plates[index].coach) open_beside_plate(Corner::job_coach);
        for (const Corner corner : graph.plates[index].opens) open_beside_plate(corner);
    }
}

namespace {

struct Owned {
    Box box;
    std::size_t owner;  // things of one owner may touch
};

// Every thing by its own outline, tighter than the boxes that keep a distance while places are sought.
std::vector<Owned> outlines(const Graph& graph, const Places& places) {
    std::vector<Owned> things;
    std::size_t owner = 0;
    for (std::size_t i = 0; i < graph.leads.size(); ++i) {
        const Lead& lead = graph.leads[i];
        things.push_back({box_around(places.leads[i], lead.radius, lead.radius), owner++});
        things.push_back({to_box(places.lead_labels[i].box), owner++});
    }
    for (std::size_t i = 0; i < graph.coaches.size(); ++i) {
        things.push_back({box_around(places.coaches[i], graph.coaches[i].radius, graph.coaches[i].radius), owner++});
        things.push_back({to_box(places.coach_labels[i].box), owner++});
    }
    for (std::size_t i = 0; i < graph.plates.size(); ++i) {
        const Vec at = places.plates[i];
        things.push_back({plate_box({}, at), owner});
        for (int badge = 0; badge < graph.plates[i].badges; ++badge) {
            const double side = badge == 0 ? 1 : -1;
            const Vec centre{at.x + side * static_cast<double>(badge_offset.x),
                             at.y + static_cast<double>(badge_offset.y)};
            things.push_back({box_around(centre, badge_radius + 1, badge_radius + 1), owner});
        }
        ++owner;
        for (const WheelOpenCorner& open : places.open_corners[i]) {
            const bool is_on_ring = open.corner == Corner::lead && !graph.leads[graph.plates[i].lead].person;
            if (is_on_ring) continue;
            const Vec centre{static_cast<double>(open.centre.x), static_cast<double>(open.centre.y)};
            things.push_back({box_around(centre, reach, reach), owner++});
            things.push_back({to_box(open.label), owner++});
        }
    }
    for (const WheelUnit& unit : places.wedge_labels) things.push_back({to_box(unit.label), owner++});
    return things;
}

}  // namespace

double covered_twice(const Graph& graph, const Frame& frame, const Places& places) {
    const std::vector<Owned> things = outlines(graph, places);
    double sum = 0;
    for (std::size_t i = 0; i < things.size(); ++i) {
        const Box& box = things[i].box;
        if (!is_inside(frame, box)) sum += 100;
        for (const Box& reserved : frame.reserved) sum += overlap_of(box, reserved, 0);
        for (std::size_t j = 0; j < i; ++j) {
            if (things[i].owner != things[j].owner) sum += overlap_of(box, things[j].box, 0);
        }
    }
    return sum;
}

namespace {

// Beside a plate, where nothing else stands; `all` then has this too.
WheelGuest place_beside(const Frame& frame, const WheelInput& input, Vec plate, const PersonId& person,
                        const char* number, std::vector<Box>& all) {
    WheelLabel label = label_of(input, input.name_of(person), number, 150);
    const double half = static_cast<double>(label.box.max.x);
    const double height = static_cast<double>(label.box.max.y);
    Vec best{};
    double least = 1e12;
    for (int far = 80; far <= 260; far += 20) {
        for (int turn = 0; turn < 16; ++turn) {
            const Direction direction = direction_of(turn * 0.3926990816987241);
            const Vec at{rounded(plate.x + far * direction.cosine), rounded(plate.y + far * direction.sine)};
            const Box box{at.x - std::max(half, 22.0), at.y - 22, at.x + std::max(half, 22.0), at.y + 26 + height};
            double covered = far;
            for (const Box& thing : all) covered += overlap_of(box, thing, 9);
            if (!is_inside(frame, box)) covered += 5000;
            if (covered >= least) continue;
            least = covered;
            best = at;
        }
    }
    label.box = to_wheel_box(moved(to_box(label.box), best.x, best.y + 26));
    all.push_back({best.x - half, best.y - 22, best.x + half, best.y + 26 + height});
    return {person, {static_cast<float>(best.x), static_cast<float>(best.y)}, label};
}

}  // namespace

// Guests stand beside their plate; nothing makes room for them, as they show only while their 3-hoek is selected.
void place_guests(const Graph& graph, const Frame& frame, const WheelInput& input, const Places& places,
                  WheelLayout& layout) {
    std::vector<Box> things = everything(graph, frame, places);
    for (const Graph::Newcomer& each : graph.newcomers) {
        const bool leads = each.corner == Corner::lead;
        const WheelGuest place =
            place_beside(frame, input, places.plates[each.plate], each.person, leads ? "00" : "", things);
        auto& hubs = leads ? layout.leads : layout.job_coaches;
        hubs.push_back({each.person, place.centre, static_cast<float>(each.radius), 0, place.label});
    }
    for (std::size_t index = 0; index < graph.plates.size(); ++index) {
        std::vector<Box> all = things;
        for (const PersonId& person : graph.plates[index].guests)
            layout.plates[index].guests.push_back(place_beside(frame, input, places.plates[index], person, "", all));
    }
}

}  // namespace driehoek::wheel

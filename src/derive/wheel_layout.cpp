// The wheel in attempts: at the size that was asked for, with more rows of plates, and then in a larger frame, until
// nothing covers anything else.
#include "derive/wheel_layout.hpp"

#include <algorithm>
#include <array>

#include "derive/wheel_layout_parts.hpp"

namespace driehoek {
namespace wheel {
namespace {

constexpr std::array growths{1.0, 1.06, 1.12, 1.2, 1.3, 1.45, 1.6, 1.8, 2.0, 2.4};
constexpr int attempts_per_growth = 4;
constexpr int most_attempts = attempts_per_growth * static_cast<int>(growths.size());

// Everything that may help is tried before the frame grows: growing makes the whole wheel smaller on the screen.
Frame frame_of_attempt(const WheelInput& input, int attempt) {
    Frame frame = make_frame(input, growths[static_cast<std::size_t>(attempt / attempts_per_growth)]);
    frame.minds_names = attempt % 2 == 1;
    frame.rows = attempt % attempts_per_growth < 2 ? 2 : 3;
    return frame;
}

WheelPoint to_point(Vec place) { return {static_cast<float>(place.x), static_cast<float>(place.y)}; }

void choose_label_spots(Graph& graph, const Frame& frame, const Ring& ring, const WheelInput& input) {
    Places places;
    place_leads(graph, frame, ring, places);
    const std::vector<LabelSpot> spots = label_spots(graph, ring, places);
    for (std::size_t index = 0; index < spots.size(); ++index) {
        graph.wedges[index].spot = spots[index];
        graph.wedges[index].label = label_of_wedge(graph.wedges[index], input);
    }
}

Places try_places(const Graph& graph, const Frame& frame, const Ring& ring, const WheelInput& input) {
    Places places;
    place_leads(graph, frame, ring, places);
    place_coaches(graph, frame, input, places);
    place_wedge_labels(graph, frame, ring, places);
    place_plates(graph, frame, ring, places);
    place_lead_labels(graph, frame, input, places);
    move_plates_off_labels(graph, frame, places);
    place_open_corners(graph, frame, input, places);
    places.overlap = covered_twice(graph, frame, places);
    return places;
}

// As the organisation has it, also where the places are those of before.
void count_triads(WheelLayout& layout, const Graph& graph, const WheelInput& input) {
    const auto count = [](std::vector<WheelHub>& hubs, const PersonId& person) {
        const auto hub = std::ranges::find(hubs, person, &WheelHub::person);
        if (person && hub != hubs.end()) ++hub->triads;
    };
    for (std::size_t index = 0; index < graph.plates.size(); ++index) {
        const Triad* triad = find_triad(input.organisation, input.triads[index]);
        if (!triad || !graph.plates[index].counts()) continue;
        count(layout.leads, triad->person_at(Corner::lead));
        count(layout.job_coaches, triad->person_at(Corner::job_coach));
    }
}

void add_hubs(WheelLayout& layout, const Graph& graph, const Places& places) {
    for (const Wedge& wedge : graph.wedges) {
        for (const std::size_t lead : wedge.leads) {
            const Lead& who = graph.leads[lead];
            if (!who.person) continue;
            layout.leads.push_back({who.person, to_point(places.leads[lead]), static_cast<float>(who.radius), 0,
                                    places.lead_labels[lead]});
        }
    }
    for (std::size_t i = 0; i < graph.coaches.size(); ++i) {
        layout.job_coaches.push_back({graph.coaches[i].person, to_point(places.coaches[i]),
                                      static_cast<float>(rounded(graph.coaches[i].radius)), 0, places.coach_labels[i]});
    }
}

WheelLayout to_layout(const Graph& graph, const Frame& frame, const Ring& ring, const Places& places,
                      const WheelInput& input) {
    WheelLayout layout;
    layout.bounds = {{0, 0}, {static_cast<float>(frame.width), static_cast<float>(frame.height)}};
    layout.growth = static_cast<float>(frame.growth);
    layout.centre = to_point(frame.centre);
    layout.ring_x = static_cast<float>(frame.lead_x);
    layout.ring_y = static_cast<float>(frame.lead_y);
    for (const Box& box : frame.reserved) layout.reserved.push_back(to_wheel_box(box));
    for (std::size_t i = 0; i < graph.wedges.size(); ++i) {
        WheelUnit unit = places.wedge_labels[i];
        unit.unit = graph.wedges[i].unit;
        unit.triads = graph.wedges[i].triads;
        unit.begin = static_cast<float>(unwrapped_angle(ring, places.wedge_begin[i]));
        unit.end = static_cast<float>(unwrapped_angle(ring, places.wedge_end[i]));
        unit.ribbon = ribbon_of(frame, ring, places.wedge_begin[i], places.wedge_end[i]);
        layout.units.push_back(std::move(unit));
    }
    add_hubs(layout, graph, places);
    for (std::size_t i = 0; i < graph.plates.size(); ++i) {
        layout.plates.push_back({input.triads[i],
                                 to_point(places.plates[i]),
                                 places.open_corners[i],
                                 {},
                                 graph.plates[i].is_planned,
                                 graph.plates[i].is_gone});
    }
    place_guests(graph, frame, input, places, layout);
    count_triads(layout, graph, input);
    return layout;
}

}  // namespace
}  // namespace wheel

WheelLayout layout_wheel(const WheelInput& input) {
    using namespace wheel;
    Graph graph = build_graph(input);
    order_wedges(graph);
    const Frame first_frame = make_frame(input, 1);
    const Ring first_ring(first_frame.plate_x, first_frame.plate_y);
    choose_label_spots(graph, first_frame, first_ring, input);
    order_leads_and_coaches(graph, first_frame, first_ring, coach_places(graph, first_frame, input));

    Places best;
    Frame best_frame;
    for (int attempt = 0; attempt < most_attempts; ++attempt) {
        const Frame frame = frame_of_attempt(input, attempt);
        Places places = try_places(graph, frame, Ring(frame.plate_x, frame.plate_y), input);
        if (attempt > 0 && places.overlap >= best.overlap) continue;
        best = std::move(places);
        best_frame = frame;
        if (best.overlap <= 0) break;
    }
    return to_layout(graph, best_frame, Ring(best_frame.plate_x, best_frame.plate_y), best, input);
}

}  // namespace driehoek

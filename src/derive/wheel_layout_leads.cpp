// The frame of one attempt, and where the leads stand on the ring.
#include <algorithm>
#include <array>
#include <cmath>
#include <span>

#include "derive/wheel_layout_parts.hpp"

namespace driehoek::wheel {
namespace {

constexpr double gap_between_wedges = 37;  // pixels along the plates' ellipse
constexpr double widest_step = 39;         // from plate to plate, along the same ellipse
constexpr double lead_ring_length = 1.33;  // how much longer the ring of leads is than the plates' ellipse
constexpr double least_per_lead = 2.6;      // in steps: a name is wider than two plates
constexpr double room_per_lead = 1.1;      // in steps, when wedges share the ring

struct Class {
    std::size_t most;  // 3-hoeken
    double steps;
};
// Shares of the ring follow classes of counts, not counts: one 3-hoek more or less seldom moves anybody else.
constexpr std::array lead_classes{Class{3, 2.45}, Class{7, 6.3}, Class{12, 10.5},
                                  Class{18, 16},  Class{27, 23}, Class{1000, 36}};
constexpr std::array wedge_classes{Class{2, 2},   Class{4, 4},   Class{7, 6},    Class{14, 12},
                                   Class{22, 19}, Class{36, 30}, Class{1000, 48}};

double steps_in(std::span<const Class> classes, std::size_t count) {
    for (const Class& candidate : classes) {
        if (count <= candidate.most) return candidate.steps;
    }
    return classes.back().steps;
}
double steps_of(const Lead& lead) { return steps_in(lead_classes, lead.plates.size()); }
double steps_of(const Wedge& wedge) {
    const auto leads = static_cast<double>(wedge.leads.size());
    const double for_plates = steps_in(wedge_classes, static_cast<std::size_t>(wedge.triads)) + room_per_lead * leads;
    return std::max(for_plates, least_per_lead * leads) + (wedge.spot == LabelSpot::inside ? 2 : 0);
}
// The same for names: below and above the middle they stand side by side, left and right of it below each other.
double steps_of_name(const Lead& lead, const Direction& direction) {
    const double along = (lead.name_width + 8) * std::abs(direction.sine) + 70 * std::abs(direction.cosine);
    return along / (widest_step * lead_ring_length);
}

// Where the first wedge begins: one below the other beside the bottom for two, the last one on the bottom for three,
// from the left side on for more. With many wedges the sides get one each, as the corners of the canvas hold four names.
double first_begin(const std::vector<double>& shares, double gap) {
    switch (shares.size()) {
        case 1:
        case 2: return gap / 2;
        case 3: return shares.back() / 2 + gap;
        case 6: return 0.25 - shares.front() / 2;
        case 7: return 0.25 - shares.front() / 3;
        default: return 0.25 + gap / 2;
    }
}

// The part of the ring that the unit's own name takes when it stands inside of its wedge.
double label_steps(const Wedge& wedge, const Direction& direction) {
    if (wedge.spot != LabelSpot::inside) return 0;
    const Box size = to_box(wedge.label.label);
    const double along = size.right * std::abs(direction.sine) + (size.bottom + 16) * std::abs(direction.cosine);
    return along / (widest_step * lead_ring_length);
}

void place_leads_of(const Graph& graph, const Frame& frame, const Ring& ring, std::size_t index, double share,
                    Places& places) {
    const Wedge& wedge = graph.wedges[index];
    double at = places.wedge_begin[index];
    const double label = label_steps(wedge, ring.at(at));
    std::vector<double> widths;
    double sum = label;
    for (std::size_t i = 0; i < wedge.leads.size(); ++i) {
        const Lead& lead = graph.leads[wedge.leads[i]];
        double width = steps_of(lead);
        if (frame.minds_names) {
            const double middle = at + share * (static_cast<double>(i) + 0.5) / static_cast<double>(wedge.leads.size());
            width = std::max(width, steps_of_name(lead, ring.at(middle)));
        }
        widths.push_back(width);
        sum += width;
    }
    const double step = share / sum;
    places.wedge_label_share[index] = at + step * label / 2;
    at += step * label;
    for (std::size_t i = 0; i < wedge.leads.size(); ++i) {
        const std::size_t lead = wedge.leads[i];
        places.lead_share[lead] = at + step * widths[i] / 2;
        places.lead_step[lead] = std::min(step * ring.length(), widest_step);
        places.leads[lead] = point_on(frame, ring.at(places.lead_share[lead]), frame.lead_x, frame.lead_y);
        at += step * widths[i];
    }
}

}  // namespace

Vec point_on(const Frame& frame, const Direction& direction, double half_width, double half_height) {
    return {rounded(frame.centre.x + half_width * direction.cosine),
            rounded(frame.centre.y + half_height * direction.sine)};
}

// The margins are those of picture 02: names fit outside of the ring, plates between ring and middle.
Frame make_frame(const WheelInput& input, double growth) {
    Frame frame;
    frame.growth = growth;
    frame.width = static_cast<double>(input.width) * growth;
    frame.height = static_cast<double>(input.height) * growth;
    frame.centre = {std::floor(frame.width / 2) + 2, std::floor(frame.height / 2) - 18};
    frame.lead_x = std::max(frame.width / 2 - 74, 240.0);
    frame.lead_y = std::max(frame.height / 2 - 86, 220.0);
    frame.plate_x = frame.lead_x - 100;
    frame.plate_y = frame.lead_y - 76;
    for (const WheelBox& box : input.reserved) {
        const double grown = growth;
        frame.reserved.push_back({static_cast<double>(box.min.x) * grown, static_cast<double>(box.min.y) * grown,
                                  static_cast<double>(box.max.x) * grown, static_cast<double>(box.max.y) * grown});
    }
    return frame;
}

void place_leads(const Graph& graph, const Frame& frame, const Ring& ring, Places& places) {
    const double gap = gap_between_wedges / ring.length();
    const double free = 1 - gap * static_cast<double>(graph.wedges.size());
    double total = 0;
    for (const Wedge& wedge : graph.wedges) total += steps_of(wedge);
    std::vector<double> shares;
    for (const Wedge& wedge : graph.wedges) shares.push_back(free * steps_of(wedge) / total);

    places.leads.resize(graph.leads.size());
    places.lead_share.resize(graph.leads.size());
    places.lead_step.resize(graph.leads.size());
    places.wedge_label_share.resize(graph.wedges.size());
    places.wedge_begin.clear();
    places.wedge_end.clear();
    double at = shares.empty() ? 0 : first_begin(shares, gap);
    for (std::size_t index = 0; index < graph.wedges.size(); ++index) {
        places.wedge_begin.push_back(at);
        place_leads_of(graph, frame, ring, index, shares[index], places);
        at += shares[index];
        places.wedge_end.push_back(at);
        at += gap;
    }
}

}  // namespace driehoek::wheel

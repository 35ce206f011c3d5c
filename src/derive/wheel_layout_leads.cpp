// The frame of one attempt, and where the leads stand on the ring.
#include <algorithm>
#include <cmath>

#include "derive/wheel_layout_parts.hpp"

namespace driehoek::wheel {
namespace {

constexpr double gap_between_wedges = 37;  // pixels along the plates' ellipse
constexpr double widest_step = 39;         // from plate to plate, along the same ellipse
constexpr double room_beside_lead = 0.45;  // in steps
constexpr double least_per_lead = 2.6;      // in steps: a name is wider than two plates
constexpr double room_per_lead = 1.1;      // in steps, when wedges share the ring

// Counts are rounded up, so that one 3-hoek more or less seldom moves anybody else.
double steps_of(const Lead& lead) {
    const std::size_t even = (std::max<std::size_t>(lead.plates.size(), 2) + 1) / 2 * 2;
    return static_cast<double>(even) + room_beside_lead;
}
double steps_of(const Wedge& wedge) {
    const auto leads = static_cast<double>(wedge.leads.size());
    const double for_plates = (wedge.triads + 3) / 4 * 4 + room_per_lead * leads;
    return std::max(for_plates, least_per_lead * leads) + (wedge.spot == LabelSpot::inside ? 2 : 0);
}
double needed_steps(const Graph& graph, const Wedge& wedge) {
    double sum = 0;
    for (const std::size_t lead : wedge.leads) sum += steps_of(graph.leads[lead]);
    return sum;
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
    return along / (widest_step * 1.33);
}

}  // namespace

Box box_around(Vec centre, double half_width, double half_height) {
    return {centre.x - half_width, centre.y - half_height, centre.x + half_width, centre.y + half_height};
}

Box moved(const Box& box, double x, double y) {
    return {box.left + x, box.top + y, box.right + x, box.bottom + y};
}

double overlap_of(const Box& one, const Box& other, double gap) {
    const double width = std::min(one.right, other.right) - std::max(one.left, other.left) + gap;
    const double height = std::min(one.bottom, other.bottom) - std::max(one.top, other.top) + gap;
    return width > 0 && height > 0 ? width * height : 0;
}

double rounded(double value) {
    return std::floor(value * 64 + 0.5) / 64;
}

Vec point_on(const Frame& frame, const Direction& direction, double half_width, double half_height) {
    return {rounded(frame.centre.x + half_width * direction.cosine), rounded(frame.centre.y + half_height * direction.sine)};
}

// The margins are those of picture 02: names fit outside of the ring, plates between ring and middle.
Frame make_frame(const WheelInput& input, double growth, int rows) {
    Frame frame;
    frame.growth = growth;
    frame.rows = rows;
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
        const Wedge& wedge = graph.wedges[index];
        places.wedge_begin.push_back(at);
        const double label = label_steps(wedge, ring.at(at));
        const double step = shares[index] / (needed_steps(graph, wedge) + label);
        places.wedge_label_share[index] = at + step * label / 2;
        at += step * label;
        for (const std::size_t lead : wedge.leads) {
            const double width = step * steps_of(graph.leads[lead]);
            places.lead_share[lead] = at + width / 2;
            places.lead_step[lead] = std::min(step * ring.length(), widest_step);
            places.leads[lead] = point_on(frame, ring.at(at + width / 2), frame.lead_x, frame.lead_y);
            at += width;
        }
        places.wedge_end.push_back(at);
        at += gap;
    }
}

}  // namespace driehoek::wheel

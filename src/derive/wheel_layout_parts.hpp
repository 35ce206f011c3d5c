// Between the parts of the wheel layout; nobody else includes this. Everything is counted in indices, so that no step
// searches by id, and positions are rounded to 1/64 px after each step: the same on every machine.
#pragma once
#include <algorithm>
#include <cmath>
#include <optional>
#include <string>
#include <vector>

#include "derive/wheel_layout.hpp"
#include "derive/wheel_layout_ring.hpp"

namespace driehoek::wheel {

struct Vec {
    double x = 0;
    double y = 0;
};
struct Box {
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
};
inline Box box_around(Vec centre, double half_width, double half_height) {
    return {centre.x - half_width, centre.y - half_height, centre.x + half_width, centre.y + half_height};
}
inline Box moved(const Box& box, double x, double y) {
    return {box.left + x, box.top + y, box.right + x, box.bottom + y};
}
// How much area both cover when each side keeps `gap` free; 0 when apart.
inline double overlap_of(const Box& one, const Box& other, double gap) {
    const double width = std::min(one.right, other.right) - std::max(one.left, other.left) + gap;
    if (width <= 0) return 0;
    const double height = std::min(one.bottom, other.bottom) - std::max(one.top, other.top) + gap;
    return height > 0 ? width * height : 0;
}
inline double rounded(double value) { return std::floor(value * 64 + 0.5) / 64; }

struct Plate {
    std::size_t lead = 0;
    std::optional<std::size_t> coach;  // none: the job coach's corner is open
    int badges = 0;
    std::vector<PersonId> guests;
    bool is_planned = false;
    bool is_gone = false;
    std::vector<Corner> opens;  // somebody stands there, and would not
    bool counts() const { return !is_planned && !is_gone; }
};
// Somebody on the ring. Without a person: the open lead's corner of one 3-hoek.
struct Lead {
    PersonId person;
    std::size_t unit = 0;
    bool is_manager = false;
    double radius = 19;
    double name_width = 0;  // of its label, in two lines when it is long
    std::vector<std::size_t> plates;
};
struct Coach {
    PersonId person;
    double radius = 0;
    std::vector<std::size_t> plates;
};
// Where the name of a unit stands: in a corner of the canvas, or among the leads when no corner is left.
enum class LabelSpot : std::uint8_t { upper_left, upper_right, lower_left, lower_right, inside };
struct Wedge {
    UnitId unit;
    std::string name;
    int triads = 0;
    std::vector<std::size_t> leads;  // clockwise
    LabelSpot spot = LabelSpot::upper_left;
    WheelUnit label{};  // only the label's fields; its box is at 0, 0
};
// What the picture is about, without places.
struct Graph {
    std::vector<Wedge> wedges;  // clockwise
    std::vector<Lead> leads;
    std::vector<Coach> coaches;
    std::vector<Plate> plates;
    std::vector<std::size_t> coach_slots;  // which place in the middle each coach has
    // Who would come to the wheel, and beside which plate he finds room.
    struct Newcomer {
        PersonId person;
        Corner corner{};
        std::size_t plate = 0;
        double radius = 19;
    };
    std::vector<Newcomer> newcomers;
};
Graph build_graph(const WheelInput& input);

// The ellipses of one attempt. A larger growth gives more room.
struct Frame {
    double growth = 1;
    int rows = 2;  // of plates
    bool minds_names = false;  // long names get more of the ring than their plates need
    double width = 0;
    double height = 0;
    Vec centre;
    double lead_x = 0;
    double lead_y = 0;
    double plate_x = 0;
    double plate_y = 0;
    std::vector<Box> reserved;
};
Frame make_frame(const WheelInput& input, double growth);
Vec point_on(const Frame& frame, const Direction& direction, double half_width, double half_height);

// Where things stand in one attempt; indexed as in the graph.
struct Places {
    std::vector<double> wedge_begin;  // share of the plates' ellipse, clockwise from the bottom
    std::vector<double> wedge_end;
    std::vector<double> lead_share;
    std::vector<double> wedge_label_share;  // where a unit's name stands inside of its wedge
    std::vector<double> lead_step;   // pixels along that ellipse from plate to plate
    std::vector<Vec> leads;
    std::vector<Vec> coaches;
    std::vector<Vec> plates;
    std::vector<WheelLabel> coach_labels;
    std::vector<WheelUnit> wedge_labels;  // only the label's fields
    std::vector<WheelLabel> lead_labels;
    std::vector<std::vector<WheelOpenCorner>> open_corners;
    double overlap = 0;  // area that is covered twice: 0 when the attempt succeeded
};

// A name of one line, or of two when it is wider than `widest`; `end` is what follows it (a number), in the same width.
// The box has its top at 0 and its middle at 0.
WheelLabel label_of(const WheelInput& input, const std::string& name, const std::string& end, double widest);
Box to_box(const WheelBox& box);
WheelBox to_wheel_box(const Box& box);
Box plate_box(const Plate& plate, Vec centre);
Box coach_box(const Graph& graph, const Places& places, std::size_t coach);

// Places in the middle for this many coaches, in the order they are filled.
std::vector<Vec> coach_places(const Graph& graph, const Frame& frame, const WheelInput& input);

// --- the steps, in the order they are taken
void place_leads(const Graph& graph, const Frame& frame, const Ring& ring, Places& places);
void place_coaches(const Graph& graph, const Frame& frame, const WheelInput& input, Places& places);
void order_wedges(Graph& graph);
void order_leads_and_coaches(Graph& graph, const Frame& frame, const Ring& ring, const std::vector<Vec>& coach_places);
std::vector<LabelSpot> label_spots(const Graph& graph, const Ring& ring, const Places& places);
WheelUnit label_of_wedge(const Wedge& wedge, const WheelInput& input);
void place_wedge_labels(const Graph& graph, const Frame& frame, const Ring& ring, Places& places);
void place_plates(const Graph& graph, const Frame& frame, const Ring& ring, Places& places);
// For the names that found no free place.
void move_plates_off_labels(const Graph& graph, const Frame& frame, Places& places);
void place_lead_labels(const Graph& graph, const Frame& frame, const WheelInput& input, Places& places);
void place_open_corners(const Graph& graph, const Frame& frame, const WheelInput& input, Places& places);
// Area that two things cover, or that lies outside of the canvas; 0 when the attempt succeeded.
double covered_twice(const Graph& graph, const Frame& frame, const Places& places);
void place_guests(const Graph& graph, const Frame& frame, const WheelInput& input, const Places& places,
                  WheelLayout& layout);
double unwrapped_angle(const Ring& ring, double share);
std::vector<WheelPoint> ribbon_of(const Frame& frame, const Ring& ring, double begin, double end);

}  // namespace driehoek::wheel

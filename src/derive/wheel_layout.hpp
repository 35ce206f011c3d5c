// Where everything of the triad wheel stands (picture 02): leads on an outer ring by unit, third corners as plates inside
// it, job coaches in the middle. Pure geometry from the organisation: deterministic, no pixels drawn, no words.
#pragma once
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "model/organisation.hpp"

namespace driehoek {

struct WheelPoint {
    float x = 0;
    float y = 0;
    friend bool operator==(const WheelPoint&, const WheelPoint&) = default;
};
struct WheelBox {
    WheelPoint min;
    WheelPoint max;
    friend bool operator==(const WheelBox&, const WheelBox&) = default;
};

// Text of one or two lines of 15 px. The box holds exactly the text: lines are label_line apart.
struct WheelLabel {
    WheelBox box;
    std::string line;
    std::string second_line;  // empty when the name fits on one line
    friend bool operator==(const WheelLabel&, const WheelLabel&) = default;
};

// A person on the ring or in the middle.
struct WheelHub {
    PersonId person;
    WheelPoint centre;
    float radius = 0;  // for collisions and hit areas
    int triads = 0;
    WheelLabel label;  // the name; on the ring the number stands at the end of the last line, against the right side
    friend bool operator==(const WheelHub&, const WheelHub&) = default;
};

// The dashed shape with "?" of an open corner, and where its words stand.
struct WheelOpenCorner {
    Corner corner = Corner::job_coach;  // lead or job_coach; an open third corner is its own plate
    WheelPoint centre;  // a shape of open_corner_radius
    WheelBox label;
    friend bool operator==(const WheelOpenCorner&, const WheelOpenCorner&) = default;
};

// An extra contact who is not elsewhere in the wheel: drawn only while the 3-hoek is selected.
struct WheelGuest {
    PersonId person;
    WheelPoint centre;  // a shape of guest_radius with a ring around it
    WheelLabel label;
    friend bool operator==(const WheelGuest&, const WheelGuest&) = default;
};

struct WheelPlate {
    TriadId triad;
    WheelPoint centre;  // the plate is plate_width x plate_height around it
    std::vector<WheelOpenCorner> open_corners;
    std::vector<WheelGuest> guests;
    bool is_planned = false;  // has not begun
    bool is_gone = false;  // would have ended: only what is tried out knows that
    friend bool operator==(const WheelPlate&, const WheelPlate&) = default;
};
struct WheelUnit {
    UnitId unit;
    float begin = 0;  // angles in radians, clockwise from east as y grows downwards; begin < end
    float end = 0;
    int triads = 0;
    WheelBox label;  // name and number of 3-hoeken below each other; two lines of name when it is 60 high
    std::string line;
    std::string second_line;
    bool ends_right = false;  // text against the right side of the box
    std::vector<WheelPoint> ribbon;  // closed outline of the unit's area, corners rounded
    friend bool operator==(const WheelUnit&, const WheelUnit&) = default;
};
struct WheelLayout {
    WheelBox bounds;  // the canvas asked for, or larger by `growth` in both directions
    float growth = 1;
    WheelPoint centre;
    float ring_x = 0;  // half axes of the ring of leads
    float ring_y = 0;
    std::vector<WheelUnit> units;  // clockwise
    std::vector<WheelHub> leads;  // clockwise; then who comes to the wheel
    std::vector<WheelHub> job_coaches;  // by id; idem
    std::vector<WheelPlate> plates;  // in the order of the triads given
    std::vector<WheelBox> reserved;  // as asked for, grown with the bounds
    friend bool operator==(const WheelLayout&, const WheelLayout&) = default;
};

inline constexpr float plate_width = 58;
inline constexpr float plate_height = 28;
inline constexpr float badge_radius = 11;
// The centre of a plate's first badge, from the centre of the plate; a second one is mirrored to the left.
inline constexpr WheelPoint badge_offset{27, -13};
inline constexpr float open_corner_radius = 15;
inline constexpr float guest_radius = 14;
inline constexpr float label_line = 18;

// Width in CSS pixels of a label at 15 px semibold; the layout must not know a font.
using LabelWidth = std::function<float(const std::string& label)>;

struct WheelInput {
    const Organisation& organisation;
    std::vector<TriadId> triads;  // the active ones to show; up to some 60 for a picture without overlap
    std::vector<TriadId> planned{};  // of them those that have not begun, sorted: they have a plate, and count nowhere
    float width = 960;  // the canvas; larger when the wheel needs it (it then zooms to fit)
    float height = 776;
    std::function<std::string(const PersonId&)> name_of{};
    LabelWidth label_width{};
    // Parts of the canvas that something else covers (legend, zoom keys): kept free of plates, hubs and labels.
    // When the bounds grow, these grow with them, as the view zooms out.
    std::vector<WheelBox> reserved{};
    float open_label_width = 72;  // of the words under an open corner
    float unit_count_width = 80;  // of the widest "12 3-hoeken"
    std::function<int(const TriadId&)> badge_count{};  // 0 to 2 badges on a plate; none when not given
    Date today{};  // for the extra contacts that have not ended
    // What the organisation is without what is tried out in it: then everything stands where it stands there, and who comes to
    // the wheel finds room beside it. Numbers are those of what is tried out.
    const Organisation* before = nullptr;
    std::vector<TriadId> gone{};  // of the triads those that would have ended, sorted
};

WheelLayout layout_wheel(const WheelInput& input);

}  // namespace driehoek

// Where everything of the triad wheel stands (picture 02): leads on an outer ring by unit, third corners as plates inside
// it, job coaches in the middle. Pure geometry from the organisation: deterministic, no pixels drawn, no words.
#pragma once
#include <functional>
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

// A person on the ring or in the middle.
struct WheelHub {
    PersonId person;
    WheelPoint centre;
    float radius = 0;  // for collisions and hit areas
    int triads = 0;
    WheelBox label;    // where the name (and on the ring the number) stands
    friend bool operator==(const WheelHub&, const WheelHub&) = default;
};
struct WheelPlate {
    TriadId triad;
    WheelPoint centre;      // the plate is plate_width x plate_height around it
    WheelPoint open_corner;  // where a missing lead or job coach is drawn; unused when none is open
    friend bool operator==(const WheelPlate&, const WheelPlate&) = default;
};
struct WheelUnit {
    UnitId unit;
    float begin = 0;  // angles in radians, clockwise from east as y grows downwards; begin < end
    float end = 0;
    int triads = 0;
    WheelBox label;   // name and number of 3-hoeken
    std::vector<WheelPoint> ribbon;  // closed outline of the unit's area
    friend bool operator==(const WheelUnit&, const WheelUnit&) = default;
};
struct WheelLayout {
    WheelBox bounds;
    WheelPoint centre;
    float ring_x = 0;  // half axes of the ring of leads
    float ring_y = 0;
    std::vector<WheelUnit> units;
    std::vector<WheelHub> leads;        // clockwise; also somebody without a 3-hoek when he is an extra contact
    std::vector<WheelHub> job_coaches;
    std::vector<WheelPlate> plates;     // in the order of the triads given
    friend bool operator==(const WheelLayout&, const WheelLayout&) = default;
};

inline constexpr float plate_width = 58;
inline constexpr float plate_height = 28;

// Width in CSS pixels of a label at 15 px semibold; the layout must not know a font.
using LabelWidth = std::function<float(const std::string& label)>;

struct WheelInput {
    const Organisation& organisation;
    std::vector<TriadId> triads;  // the active ones to show; up to some 60 for a picture without overlap
    float width = 948;            // the canvas; larger when the wheel needs it (it then zooms to fit)
    float height = 760;
    std::function<std::string(const PersonId&)> name_of;
    LabelWidth label_width;
};

WheelLayout layout_wheel(const WheelInput& input);

}  // namespace driehoek

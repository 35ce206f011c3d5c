// What a wheel of 3-hoeken is laid out from, on the map and as small as a stamp; also of what is tried out.
#pragma once
#include <optional>
#include <vector>

#include "picture/triad_wheel.hpp"
#include "ui/shared/view_context.hpp"

namespace driehoek::ui {

// Everything stands where it stands in `before`, where there is one.
WheelInput wheel_input(const ViewContext& view, const Organisation& organisation, const Organisation* before,
                       std::vector<TriadId> triads, Point size);

// What goes on in one of the two, and of that what would have ended.
struct TriedTriads {
    std::vector<TriadId> all, gone;
};
TriedTriads tried_triads(const ViewContext& view, const Organisation& now, const Organisation& then);

// The wheel with a selection or a change in ink; of many 3-hoeken only those that it is about. None where there are no or too
// many of those.
std::optional<Picture> small_wheel(const ViewContext& view, const Organisation& organisation,
                                   const Organisation* before, const Subject& selected, float width);

}  // namespace driehoek::ui

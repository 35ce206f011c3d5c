// The station grammar of DESIGN.md 9.2: what was done, goes on, is planned, is not there yet, is not needed, or is shut; the gate
// beside or across a track; parts of the basisprogramma.
#pragma once
#include <span>

#include "derive/programme_map.hpp"
#include "picture/picture.hpp"

namespace driehoek {

// `share`: of a station where something goes on, how much of it is done.
void append_station(Picture& picture, StationState state, Point centre, float radius, float share = 0.5F);
// `half`: from the track to its end.
void append_gate(Picture& picture, Point at, bool is_open, float half = 12);
// Bars side by side in `width`, around this height; what is missing is dashed.
void append_parts(Picture& picture, std::span<const ProgrammeStatus> parts, Point left, float width);
// A ring of as many arcs as there are sessions, those that were held thick; the number in it.
void append_session_ring(Picture& picture, Point centre, float radius, int held, int planned);

}  // namespace driehoek

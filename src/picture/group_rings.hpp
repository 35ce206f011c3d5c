// Intervisie groups as rings (picture 01): an arc for each session, thick once it was held; inside, who takes part.
#pragma once
#include "model/organisation.hpp"
#include "picture/picture.hpp"

namespace driehoek {

struct Words;

inline constexpr Rect group_ring_bounds{{0, 0}, {120, 120}};

// One group. `waits` when the next session should have a day and has none: its arc is amber.
Picture group_ring_picture(const Organisation& organisation, const Round& round, const IntervisieGroup& group,
                           bool waits, const Words& words);

// All groups of a round at once: of each arc as much is thick as the share of groups that held that session.
Picture round_ring_picture(const Round& round, const Words& words);

}  // namespace driehoek

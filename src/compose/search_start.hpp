// The first plan of a search: everybody present has a group, who is locked sits there, blocks are whole.
#pragma once
#include "compose/random.hpp"
#include "compose/search_state.hpp"

namespace driehoek::compose {

// Fills an empty state and settles it. Places of `wanted` (null for none) are kept where they can be.
void place_everybody(SearchState& state, Random& random, const Plan* wanted);

}  // namespace driehoek::compose

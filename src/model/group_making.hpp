// What a round's groups begin with: how many are comfortable, and an empty one more.
#pragma once
#include <vector>

#include "model/intervisie.hpp"

namespace driehoek {

// Domain 2.4: ceil(people / 6), at least 1.
int comfortable_group_count(int people);
// Even sizes for so many people, the largest first (Z4).
std::vector<int> even_sizes(int people, int groups);
// An empty group more, with an id and a name that no other has.
void add_group(Round& round);

}  // namespace driehoek

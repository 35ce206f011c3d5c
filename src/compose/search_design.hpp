// Sittings in which nobody meets twice, from algebra instead of search. People stand in columns of one for each group; in each
// sitting every group takes one of each column, shifted so that two columns line up differently each time.
#pragma once
#include <cstdint>
#include <vector>

#include "compose/random.hpp"

namespace driehoek::compose {

struct Design {
    int groups = 0;
    int columns = 0;
    // [sitting][column * groups + row]: the group. As many sittings as were found, at most those asked for.
    std::vector<std::vector<std::int32_t>> sittings{};
};

// For a prime power of groups there are as many sittings (and often one more, within the columns); for other numbers they are
// looked for with a bounded effort. Columns is the size of the largest group. Few or none when there are more columns than groups.
Design design_of(int groups, int columns, int sittings, Random& random);

}  // namespace driehoek::compose

#include "base/order.hpp"

#include <algorithm>
#include <numeric>

namespace driehoek {
namespace {

// Two sorted rows of positions that follow each other become one. Of equals that of the first row goes first.
void merge(const Sortable& sortable, const std::size_t* first, const std::size_t* second, const std::size_t* end,
           std::size_t* merged) {
    const std::size_t* one = first;
    const std::size_t* other = second;
    while (one != second || other != end) {
        const bool is_other = one == second || (other != end && sortable.is_before(sortable.things, *other, *one));
        *merged++ = is_other ? *other++ : *one++;
    }
}

}  // namespace

std::vector<std::size_t> positions_in_order(const Sortable& sortable) {
    const std::size_t count = sortable.count;
    std::vector<std::size_t> positions(count);
    std::iota(positions.begin(), positions.end(), 0U);
    // Most of what comes here is sorted already.
    std::size_t sorted = 1;
    while (sorted < count && !sortable.is_before(sortable.things, sorted, sorted - 1)) ++sorted;
    if (sorted >= count) return positions;
    std::vector<std::size_t> merged(count);
    for (std::size_t length = 1; length < count; length *= 2) {
        for (std::size_t first = 0; first < count; first += 2 * length) {
            const std::size_t* row = positions.data();
            const std::size_t second = std::min(first + length, count);
            merge(sortable, row + first, row + second, row + std::min(second + length, count), merged.data() + first);
        }
        positions.swap(merged);
    }
    return positions;
}

void sort(const Sortable& sortable) {
    std::vector<std::size_t> positions = positions_in_order(sortable);
    // Along each circle of things that stand in one another's places.
    for (std::size_t start = 0; start < positions.size(); ++start) {
        std::size_t at = start;
        while (positions[at] != start) {
            const std::size_t next = positions[at];
            sortable.swap(sortable.things, at, next);
            positions[at] = at;
            at = next;
        }
        positions[at] = at;
    }
}

}  // namespace driehoek

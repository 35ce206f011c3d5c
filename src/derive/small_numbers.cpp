#include "derive/small_numbers.hpp"

#include <algorithm>
#include <array>

namespace driehoek {
namespace {

struct Range {
    int least = 0;
    int most = 0;
};

// What can be known of a hidden count by its sign alone, for somebody who knows these rules.
Range range_of(const ToldCount& told, int smallest) {
    if (told.below == smallest) return {1, smallest - 1};
    int least = smallest;
    while (bound_above(least) < told.below) least = bound_above(least);
    return {least, told.below - 1};
}

// Whether the sum of the hidden counts, which is known, leaves one value for a small one.
bool gives_away(std::span<const ToldCount> parts, int smallest) {
    int sum = 0;
    Range all;
    for (const ToldCount& part : parts) {
        if (!part.is_hidden()) continue;
        const Range range = range_of(part, smallest);
        sum += part.count;
        all.least += range.least;
        all.most += range.most;
    }
    return std::ranges::any_of(parts, [&](const ToldCount& part) {
        if (part.below != smallest) return false;
        const Range own = range_of(part, smallest);
        const int least = std::max(own.least, sum - (all.most - own.most));
        const int most = std::min(own.most, sum - (all.least - own.least));
        return least == most;
    });
}

}  // namespace

int bound_above(int count) {
    int tens = 10;
    for (;; tens *= 10) {
        for (const int bound : std::array{tens, 2 * tens, 5 * tens}) {
            if (bound > count) return bound;
        }
    }
}

std::vector<ToldCount> told_counts(std::span<const int> parts, int smallest, int total_below) {
    std::vector<ToldCount> told;
    for (const int count : parts) {
        const bool is_small = count > 0 && count < smallest;
        told.push_back({count, count == 0 ? 0 : std::max(total_below, is_small ? smallest : 0)});
    }
    if (total_below != 0) return told;
    while (gives_away(told, smallest)) {
        ToldCount* next = nullptr;
        for (ToldCount& part : told) {
            if (part.count > 0 && !part.is_hidden() && (!next || part.count < next->count)) next = &part;
        }
        if (!next) break;
        next->below = bound_above(next->count);
    }
    return told;
}

}  // namespace driehoek

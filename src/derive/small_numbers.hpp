// How counts are told where a small one would point at somebody (domain P5): "<5", and then one more that a total does not
// give it away.
#pragma once
#include <span>
#include <vector>

namespace driehoek {

// A count as it is told: itself, or only that it is below something.
struct ToldCount {
    int count = 0;
    int below = 0;  // 0: the count itself is told

    bool is_hidden() const { return below != 0; }
    friend bool operator==(const ToldCount&, const ToldCount&) = default;
};

// Parts whose sum is told beside them. From 1 up to `smallest` (P5: 5 or 10) only that is told; when the sum would still give
// one away, the smallest of the others is told as below 10, 20, 50 ... 0 is told: it is nobody.
// `total_below`: not 0 when of the sum itself only that is told; then each part is told no more precisely.
std::vector<ToldCount> told_counts(std::span<const int> parts, int smallest, int total_below = 0);

// The bound of a count that is hidden only to hide another: the next of 10, 20, 50, 100 ...
int bound_above(int count);

}  // namespace driehoek

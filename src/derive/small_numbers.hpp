// How counts are told where a small one would point at somebody (domain P5): "<5", and others as "<10", "<20" ... until no
// small one can be worked out from all of them together.
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

// The bound of a count that is hidden only to hide another: the next of 10, 20, 50, 100 ...
int bound_above(int count);

// What can be known of a hidden count by how it is told alone.
struct CountRange {
    int least = 0;
    int most = 0;
    friend bool operator==(const CountRange&, const CountRange&) = default;
};
CountRange range_of(const ToldCount& told, int smallest);

// A count that adds up with others: at each number from 0 on, what leads there (`to`) and what leads away (`from`) are equal
// sums. So a total leads to where its parts lead away from, and each count belongs to two sums at most.
struct SumCount {
    int from = 0;
    int to = 0;
    int count = 0;
    bool is_told = true;
    bool stays_told = false;  // never hidden, except when it is small
};

// How each of them is told, in their order; those that are not told as they are. From 1 up to `smallest` (P5: 5 or 10) only
// that is told. Somebody is taken to know everything that is told, what adds up to what and what each sign means, but not
// in which order counts are hidden; then no count that is hidden because it is small has only one possible value. 0 is told:
// it is nobody.
std::vector<ToldCount> told_counts(std::span<const SumCount> counts, int smallest);

}  // namespace driehoek

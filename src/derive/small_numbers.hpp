// How counts are told where a small one would point at somebody (domain P5): "<5", and others as "<10", "<20" ... until no
// small one can be worked out from all of them together.
#pragma once
#include <span>
#include <vector>

namespace driehoek {

// A count as it is told: itself, only that it is below something, or about how much it is.
struct ToldCount {
    int count = 0;
    int below = 0;  // 0: the count itself is told
    bool is_about = false;  // within `about_within` of it, at both sides; with `below`: from 0 on

    bool is_hidden() const { return below != 0; }
    friend bool operator==(const ToldCount&, const ToldCount&) = default;
};

// The next of 10, 20, 50, 100 ... above a count.
int bound_above(int count);

// How far from what is told a count may be that is told about.
inline constexpr int about_within = 10;
// For what every choice of a filter would leave: there are more of those than sums of them could be looked at. Tens, or "<10"
// from 0 on. It is told so loosely that the same is told of what is two more or two less, so that any 3-hoek may be
// another one: nothing that is told about says which.
ToldCount told_about(int count);

// What can be known of a hidden count by how it is told alone.
struct CountRange {
    int least = 0;
    int most = 0;
    friend bool operator==(const CountRange&, const CountRange&) = default;
};
CountRange range_of(const ToldCount& told);

// A count that adds up with others: at each number from 0 on, what leads there (`to`) and what leads away (`from`) are equal
// sums. So a total leads to where its parts lead away from, and each count belongs to two sums at most.
struct SumCount {
    int from = 0;
    int to = 0;
    int count = 0;
    bool is_told = true;
    bool stays_told = false;  // never hidden, except when it is small
    int share_of = 0;  // it is told as whole percents of so many, and not itself; 0: itself
};
// The counts that are as many whole percents (rounded) of so many.
CountRange same_percents(int count, int of);

// How each of them is told, in their order; those that are not told as they are. From 1 up to `smallest` (P5: 5 or 10) only
// that is told, and where that would still give it away "<10". Somebody is taken to know everything that is told, what adds
// up to what and what each sign means (at least one, and below the bound), but not in which order counts are hidden; then no
// count that is hidden because it is small has only one possible value. 0 is told: it is nobody.
std::vector<ToldCount> told_counts(std::span<const SumCount> counts, int smallest);

}  // namespace driehoek

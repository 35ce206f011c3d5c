#include "derive/small_numbers.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <limits>
#include <optional>
#include <queue>
#include <utility>

namespace driehoek {
namespace {

constexpr int no_bound = std::numeric_limits<int>::max();

// Sums of counts are a network: a count is what flows from one sum to another. All ways to fill in what is hidden differ
// by flows around circles, so a count has another value exactly if one more, or one less, can flow around a circle through
// it within what is known of every count on the way.
class Network {
public:
    Network(std::span<const SumCount> counts, int smallest) : counts_(counts), smallest_(smallest) {
        int last = 0;
        for (const SumCount& one : counts) {
            last = std::max({last, one.from, one.to});
            told_.push_back({one.count, 0});
        }
        for (std::size_t index = 0; index < counts.size(); ++index) {
            if (is_small(index)) told_[index].below = smallest;
        }
        at_.resize(static_cast<std::size_t>(last) + 1);
        for (std::size_t index = 0; index < counts.size(); ++index) {
            at_[static_cast<std::size_t>(counts[index].from)].push_back(index);
            if (counts[index].to != counts[index].from)
                at_[static_cast<std::size_t>(counts[index].to)].push_back(index);
        }
    }

    // Hiding one never makes another certain, so each needs to be looked at once.
    std::vector<ToldCount> hide() {
        for (std::size_t index = 0; index < counts_.size(); ++index) {
            if (!is_small(index)) continue;
            std::optional<Circle> best;
            for (const int step : {1, -1}) {
                auto circle = cheapest_circle(index, step);
                if (circle && (!best || circle->cost < best->cost)) best = std::move(circle);
            }
            if (!best) continue;  // everything around it is hidden, or there is nothing else
            for (const std::size_t other : best->hides) told_[other].below = loose_bound(other);
        }
        return told_;
    }

private:
    struct Circle {
        long cost = 0;  // 0: nothing more needs to be hidden
        std::vector<std::size_t> hides{};
    };

    bool is_small(std::size_t index) const {
        const SumCount& one = counts_[index];
        return one.is_told && one.count > 0 && one.count < smallest_;
    }

    // Above it by so much that there is room for one more.
    int loose_bound(std::size_t index) const { return bound_above(std::max(smallest_, counts_[index].count + 1)); }

    CountRange known_of(std::size_t index) const {
        const SumCount& one = counts_[index];
        if (!one.is_told) return {0, no_bound};
        if (one.share_of > 0 && !told_[index].is_hidden()) return same_percents(one.count, one.share_of);
        return range_of(told_[index]);
    }

    static bool allows(const CountRange& range, int count, int step) {
        return step > 0 ? count < range.most : count > range.least;
    }

    // What it costs to let one more or one less flow here; none when it cannot.
    std::optional<long> cost_of(std::size_t index, int step) const {
        const SumCount& one = counts_[index];
        if (allows(known_of(index), one.count, step)) return 0;
        // A small one may have to be told as "<10": then there is room above it too.
        const bool is_loose = told_[index].is_hidden() && told_[index].below >= loose_bound(index);
        if (is_loose || !one.is_told || one.stays_told || one.count == 0) return std::nullopt;
        if (!allows(range_of({one.count, loose_bound(index)}), one.count, step)) return std::nullopt;
        return one.count;  // what is small says least
    }

    // Dijkstra over the sums, from where this count flows to back to where it comes from.
    std::optional<Circle> cheapest_circle(std::size_t through, int step) const {
        if (!allows(known_of(through), counts_[through].count, step)) return std::nullopt;
        struct Reached {
            long cost = std::numeric_limits<long>::max();
            std::size_t by = 0;
            int before = -1;
        };
        std::vector<Reached> reached(at_.size());
        const int start = step > 0 ? counts_[through].to : counts_[through].from;
        const int end = step > 0 ? counts_[through].from : counts_[through].to;
        using Open = std::pair<long, int>;
        std::priority_queue<Open, std::vector<Open>, std::greater<>> open;
        reached[static_cast<std::size_t>(start)].cost = 0;
        open.push({0, start});
        for (;;) {
            if (open.empty()) return std::nullopt;
            const auto [so_far, here] = open.top();
            open.pop();
            if (so_far > reached[static_cast<std::size_t>(here)].cost) continue;
            if (here == end) break;
            for (const std::size_t index : at_[static_cast<std::size_t>(here)]) {
                if (index == through) continue;
                const bool is_along = counts_[index].from == here;
                const auto cost = cost_of(index, is_along ? 1 : -1);
                if (!cost) continue;
                const int next = is_along ? counts_[index].to : counts_[index].from;
                Reached& other = reached[static_cast<std::size_t>(next)];
                if (so_far + *cost >= other.cost) continue;
                other = {so_far + *cost, index, here};
                open.push({other.cost, next});
            }
        }
        Circle circle{.cost = reached[static_cast<std::size_t>(end)].cost};
        for (int node = end; node != start; node = reached[static_cast<std::size_t>(node)].before) {
            const Reached& last = reached[static_cast<std::size_t>(node)];
            const bool is_along = counts_[last.by].to == node;
            if (cost_of(last.by, is_along ? 1 : -1).value_or(0) > 0) circle.hides.push_back(last.by);
        }
        return circle;
    }

    std::span<const SumCount> counts_;
    int smallest_;
    std::vector<ToldCount> told_;
    std::vector<std::vector<std::size_t>> at_;  // by sum: which counts lead there or away
};

}  // namespace

int bound_above(int count) {
    int tens = 10;
    for (;; tens *= 10) {
        for (const int bound : std::array{tens, 2 * tens, 5 * tens}) {
            if (bound > count) return bound;
        }
    }
}

ToldCount told_about(int count) {
    // 8 and 9 are told as 10, so that two more or less never leave what is told.
    if (count < about_within - 2) return {count, about_within, true};
    return {std::max(about_within, (count + about_within / 2) / about_within * about_within), 0, true};
}

CountRange range_of(const ToldCount& told) {
    if (told.is_about) {
        if (told.is_hidden()) return {0, told.below - 1};
        return {std::max(0, told.count - about_within), told.count + about_within};
    }
    if (!told.is_hidden()) return {told.count, told.count};
    return {1, told.below - 1};
}

CountRange same_percents(int count, int of) {
    const auto percents = [of](int some) { return (200 * some + of) / (2 * of); };
    CountRange same{count, count};
    while (same.least > 0 && percents(same.least - 1) == percents(count)) --same.least;
    while (same.most < of && percents(same.most + 1) == percents(count)) ++same.most;
    return same;
}

std::vector<ToldCount> told_counts(std::span<const SumCount> counts, int smallest) {
    return Network(counts, smallest).hide();
}

}  // namespace driehoek

#include "derive/small_numbers.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>

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
            const bool is_small = one.is_told && one.count > 0 && one.count < smallest;
            told_.push_back({one.count, is_small ? smallest : 0});
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
            if (told_[index].below != smallest_ || !counts_[index].is_told) continue;
            std::optional<Circle> best;
            for (const int step : {1, -1}) {
                auto circle = cheapest_circle(index, step);
                if (circle && (!best || circle->cost < best->cost)) best = std::move(circle);
            }
            if (!best) continue;  // everything around it is hidden, or there is nothing else
            for (const std::size_t other : best->hides) told_[other].below = bound_above(counts_[other].count);
        }
        return told_;
    }

private:
    struct Circle {
        long cost = 0;  // 0: nothing more needs to be hidden
        std::vector<std::size_t> hides{};
    };

    CountRange known_of(std::size_t index) const {
        const SumCount& one = counts_[index];
        return one.is_told ? range_of(told_[index], smallest_) : CountRange{0, no_bound};
    }

    static bool allows(const CountRange& range, int count, int step) {
        return step > 0 ? count < range.most : count > range.least;
    }

    // What it costs to let one more or one less flow here; none when it cannot.
    std::optional<long> cost_of(std::size_t index, int step) const {
        const SumCount& one = counts_[index];
        if (allows(known_of(index), one.count, step)) return 0;
        if (told_[index].is_hidden() || !one.is_told || one.stays_told || one.count == 0) return std::nullopt;
        const CountRange hidden = range_of({one.count, bound_above(one.count)}, smallest_);
        if (!allows(hidden, one.count, step)) return std::nullopt;
        return one.count;  // what is small says least
    }

    // Dijkstra over the sums, from where this count flows to back to where it comes from.
    std::optional<Circle> cheapest_circle(std::size_t through, int step) const {
        if (!allows(known_of(through), counts_[through].count, step)) return std::nullopt;
        struct Reached {
            long cost = std::numeric_limits<long>::max();
            std::size_t by = 0;
            int before = -1;
            bool is_settled = false;
        };
        std::vector<Reached> reached(at_.size());
        const int start = step > 0 ? counts_[through].to : counts_[through].from;
        const int end = step > 0 ? counts_[through].from : counts_[through].to;
        reached[static_cast<std::size_t>(start)].cost = 0;
        for (;;) {
            int here = -1;
            for (std::size_t node = 0; node < reached.size(); ++node) {
                if (!reached[node].is_settled && reached[node].cost < std::numeric_limits<long>::max() &&
                    (here < 0 || reached[node].cost < reached[static_cast<std::size_t>(here)].cost))
                    here = static_cast<int>(node);
            }
            if (here < 0) return std::nullopt;
            Reached& settled = reached[static_cast<std::size_t>(here)];
            settled.is_settled = true;
            if (here == end) break;
            for (const std::size_t index : at_[static_cast<std::size_t>(here)]) {
                if (index == through) continue;
                const bool is_along = counts_[index].from == here;
                const auto cost = cost_of(index, is_along ? 1 : -1);
                if (!cost) continue;
                const int next = is_along ? counts_[index].to : counts_[index].from;
                Reached& other = reached[static_cast<std::size_t>(next)];
                if (settled.cost + *cost < other.cost) other = {settled.cost + *cost, index, here, false};
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

CountRange range_of(const ToldCount& told, int smallest) {
    if (!told.is_hidden()) return {told.count, told.count};
    if (told.below == smallest) return {1, smallest - 1};
    int least = smallest;
    while (bound_above(least) < told.below) least = bound_above(least);
    return {least, told.below - 1};
}

std::vector<ToldCount> told_counts(std::span<const SumCount> counts, int smallest) {
    return Network(counts, smallest).hide();
}

}  // namespace driehoek

// Small counts are not told, and cannot be worked out from what is.
#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <set>

#include "derive/small_numbers.hpp"

using namespace driehoek;

namespace {

std::vector<int> bounds_of(const std::vector<int>& parts, int smallest = 5, int total_below = 0) {
    std::vector<int> bounds;
    for (const ToldCount& told : told_counts(parts, smallest, total_below)) bounds.push_back(told.below);
    return bounds;
}

// How many values the count at `wanted` can have for somebody who knows what is told, the sum, and what each sign means.
int count_possible(const std::vector<ToldCount>& told, std::size_t wanted) {
    std::set<int> found;
    std::vector<int> tried(told.size());
    const auto try_from = [&](const auto& self, std::size_t at, int left) -> void {
        if (at == told.size()) {
            if (left == 0) found.insert(tried[wanted]);
            return;
        }
        const ToldCount& one = told[at];
        const int first = one.below == 0 ? one.count : one.below == 5 ? 1 : one.below == 10 ? 5 : 10;
        const int last = one.below == 0 ? one.count : one.below - 1;
        for (tried[at] = first; tried[at] <= last; ++tried[at]) self(self, at + 1, left - tried[at]);
    };
    int sum = 0;
    for (const ToldCount& one : told) sum += one.count;
    try_from(try_from, 0, sum);
    return static_cast<int>(found.size());
}

}  // namespace

TEST_CASE("counts below five are not told, and one more where the total would give one away") {
    CHECK(bounds_of({13, 6, 5, 4, 7, 5, 1}) == std::vector<int>{0, 0, 0, 5, 0, 0, 5});
    CHECK(bounds_of({17, 8, 8, 6, 14, 9, 1}) == std::vector<int>{0, 0, 0, 10, 0, 0, 5});
    CHECK(bounds_of({40, 25, 3}) == std::vector<int>{0, 50, 5});
    CHECK(bounds_of({12, 0, 9}) == std::vector<int>{0, 0, 0});
    CHECK(bounds_of({}).empty());
    // 1 and 1, with 2 in all, would say so.
    CHECK(bounds_of({1, 1, 30}) == std::vector<int>{5, 5, 50});
    CHECK(bounds_of({9, 20}, 10) == std::vector<int>{10, 50});
}

TEST_CASE("parts of a total that is not told are told no more precisely") {
    CHECK(bounds_of({6, 1, 0}, 5, 10) == std::vector<int>{10, 10, 0});
    CHECK(bounds_of({2, 1}, 5, 5) == std::vector<int>{5, 5});
}

TEST_CASE("no small count can be worked out, unless everything that could hide it is hidden") {
    std::mt19937 dice(5);
    int hidden = 0;
    for (int times = 0; times < 300; ++times) {
        std::vector<int> parts(2 + dice() % 3);
        for (int& part : parts) part = static_cast<int>(dice() % 12);
        const std::vector<ToldCount> told = told_counts(parts, 5);
        const bool can_hide_more =
            std::ranges::any_of(told, [](const ToldCount& one) { return one.count > 0 && !one.is_hidden(); });
        for (std::size_t at = 0; at < told.size(); ++at) {
            CHECK(told[at].is_hidden() >= (parts[at] > 0 && parts[at] < 5));
            if (told[at].is_hidden()) CHECK(parts[at] < told[at].below);
            if (told[at].below != 5 || !can_hide_more) continue;
            CAPTURE(times);
            ++hidden;
            CHECK(count_possible(told, at) > 1);
        }
    }
    CHECK(hidden > 20);
}

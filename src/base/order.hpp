// Sorting, in one piece for the whole program: the library makes its sorts anew for each kind of thing and
// each order, kilobytes a time, and the page is to stay small. Equal things keep their order, always.
#pragma once
#include <cstddef>
#include <functional>
#include <utility>
#include <vector>

namespace driehoek {

// Things that are known by their positions only.
struct Sortable {
    void* things;
    std::size_t count;
    bool (*is_before)(const void* things, std::size_t one, std::size_t other);
    void (*swap)(void* things, std::size_t one, std::size_t other);
};

// The positions of the things in the order in which they belong; swaps none. Time: count * log(count).
std::vector<std::size_t> positions_in_order(const Sortable& sortable);

// Puts the things themselves in that order.
void sort(const Sortable& sortable);

// The positions 0 to `count` in the order of is_before(one, other).
template <class IsBefore>
std::vector<std::size_t> positions_in_order(std::size_t count, IsBefore is_before) {
    constexpr auto asks = [](const void* order, std::size_t one, std::size_t other) {
        return (*static_cast<const IsBefore*>(order))(one, other);
    };
    return positions_in_order(Sortable{.things = &is_before, .count = count, .is_before = asks, .swap = nullptr});
}

// Sorts a vector or an array by is_before(one, other).
template <class Things, class IsBefore = std::less<>>
void sort(Things& things, IsBefore is_before = {}) {
    using Thing = typename Things::value_type;
    struct Ordered {
        Thing* first;
        IsBefore is_before;
    };
    constexpr auto asks = [](const void* ordered, std::size_t one, std::size_t other) {
        const Ordered& all = *static_cast<const Ordered*>(ordered);
        return static_cast<bool>(all.is_before(std::as_const(all.first[one]), std::as_const(all.first[other])));
    };
    constexpr auto swaps = [](void* ordered, std::size_t one, std::size_t other) {
        Thing* first = static_cast<Ordered*>(ordered)->first;
        std::swap(first[one], first[other]);
    };
    Ordered ordered{things.data(), is_before};
    sort(Sortable{.things = &ordered, .count = things.size(), .is_before = asks, .swap = swaps});
}

// Sorts by a member, or by what a function makes of each; smallest first.
template <class Things, class Key>
void sort_by(Things& things, Key key) {
    sort(things, [key](const auto& one, const auto& other) { return std::invoke(key, one) < std::invoke(key, other); });
}

}  // namespace driehoek

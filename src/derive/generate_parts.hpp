// What both generators throw and name with. Only generate*.cpp includes this.
#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <random>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/date.hpp"

namespace driehoek::generating {

// The engine of <random> is the same on every machine, its distributions are not: hence modulo.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : engine_(seed) {}

    // 0 to sides - 1; 0 when there are no sides.
    std::size_t below(std::size_t sides) { return sides == 0 ? 0 : static_cast<std::size_t>(engine_() % sides); }
    // Both ends are possible.
    int between(int least, int most) {
        const auto sides = static_cast<std::size_t>(most - least) + 1;
        return least + static_cast<int>(below(sides));
    }
    bool chance(int percent) { return below(100) < static_cast<std::size_t>(percent); }
    Date day_between(Date first, Date last) { return first + between(0, last - first); }

    template <class Thing>
    const Thing& pick(const std::vector<Thing>& things) {
        return things[below(things.size())];
    }
    template <class Thing, std::size_t count>
    const Thing& pick(const std::array<Thing, count>& things) {
        return things[below(count)];
    }
    template <class Thing>
    void shuffle(std::vector<Thing>& things) {
        for (std::size_t left = things.size(); left > 1; --left) std::swap(things[left - 1], things[below(left)]);
    }

private:
    std::mt19937_64 engine_;
};

// Full names in an order of their own for each seed. They are put together from things that grow and flow, so that
// nobody is meant. No surname twice among the first 480.
class FictitiousNames {
public:
    explicit FictitiousNames(Dice& dice);
    std::string next();

private:
    std::vector<std::size_t> order_;
    std::size_t used_ = 0;
    std::size_t first_name_ = 0;
};

// "V-003" is numbered("V-", 3, 3): zeros in front keep the order of ids that of numbers.
std::string numbered(std::string_view prefix, std::size_t number, std::size_t width);

}  // namespace driehoek::generating

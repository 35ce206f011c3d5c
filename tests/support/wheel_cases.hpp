// Random organisations for the wheel, and a check that nothing in a layout covers anything else.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "derive/wheel_layout.hpp"

namespace driehoek::tests {

// The same sequence on every machine.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : state_(seed * 0x9E3779B97F4A7C15ULL + 1) {}
    // 0 to sides - 1.
    int roll(int sides);
    bool chance(int percent) { return roll(100) < percent; }

private:
    std::uint64_t state_;
};

struct WheelCase {
    int units = 3;
    int leads = 12;
    int coaches = 4;
    int triads = 32;
    bool has_long_names = false;
};
WheelCase random_wheel_case(std::uint64_t seed, int most_triads);
Organisation build_wheel_case(const WheelCase& what, std::uint64_t seed);

// The canvas of picture 02, its legend and its zoom keys, widths as in the app's font, badges for some 3-hoeken.
WheelInput wheel_input(const Organisation& organisation);

struct Named {
    std::string what;
    std::string owner;  // things of one owner may touch
    WheelBox box;
};
std::vector<Named> things_in(const WheelLayout& layout, const WheelInput& input);
// One line for each pair that overlaps, and for each thing outside of the bounds.
std::vector<std::string> overlaps_in(const WheelLayout& layout, const WheelInput& input);

}  // namespace driehoek::tests

#include "support/label_width.hpp"

#include <array>

namespace driehoek::tests {
namespace {

// Advance widths of Atkinson Hyperlegible Next, weight 600, for the characters from space to tilde; 1000 to the em.
constexpr std::array<int, 95> advances{
    303, 298, 362, 730, 604, 953, 727, 195, 324, 324, 485, 598, 252, 369, 253, 424, 656, 430, 569,
    592, 621, 602, 617, 529, 621, 578, 253, 253, 564, 617, 564, 526, 780, 662, 634, 654, 683, 589,
    562, 711, 699, 415, 546, 654, 548, 848, 710, 737, 617, 747, 639, 604, 592, 687, 628, 877, 666,
    627, 615, 333, 424, 344, 573, 391, 274, 544, 587, 502, 586, 555, 349, 582, 565, 285, 255, 536,
    301, 870, 565, 567, 587, 591, 368, 497, 360, 559, 509, 723, 522, 499, 492, 370, 249, 370, 543,
};
constexpr int other_letter = 600;

}  // namespace

float label_width(std::string_view text) {
    int width = 0;
    for (const char letter : text) {
        const auto code = static_cast<unsigned char>(letter);
        if ((code & 0xC0) == 0x80) continue;  // the rest of a letter of several bytes
        width += code >= 32 && code < 127 ? advances[code - 32U] : other_letter;
    }
    return static_cast<float>(width) * 15 / 1000;
}

}  // namespace driehoek::tests

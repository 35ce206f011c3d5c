// What the inks look like, in three themes (DESIGN.md 2.1). The only colour values of the program.
#pragma once
#include <cstdint>
#include <string_view>

#include "picture/picture.hpp"

namespace driehoek {

enum class Theme : std::uint8_t { light, dark, contrast };

// "#RRGGBB"; "none" for Ink::none.
std::string_view value_of(Ink ink, Theme theme);

// How bright light from this colour is, 0 (black) to 1 (white): relative luminance of WCAG 2.2.
double luminance_of(std::string_view value);

// (brighter + 0.05) / (darker + 0.05), 1 to 21 (WCAG 2.2, 1.4.3).
double contrast_between(Ink one, Ink other, Theme theme);

// How a shape is drawn in high contrast (DESIGN.md 9.4): nothing see-through, links thin and grey, what is selected heavy.
Stroke heavy(Stroke stroke);
Fill solid(Fill fill);

}  // namespace driehoek

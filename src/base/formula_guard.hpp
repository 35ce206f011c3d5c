// A cell that a spreadsheet would run ("=SOM(1;1)", "-Anders", "@Groen") is written with an apostrophe in front, and read without.
#pragma once
#include <string>
#include <string_view>

namespace driehoek {

// Begins, behind any apostrophes, with what a spreadsheet runs, and is no number.
bool needs_formula_guard(std::string_view cell);
std::string with_formula_guard(std::string_view cell);
// with_formula_guard undone. What has none stays as it is: "'t Hooft".
std::string_view without_formula_guard(std::string_view cell);

}  // namespace driehoek

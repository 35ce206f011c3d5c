// Widths of text as the app's font has them, for layouts in tests: no font is opened.
#pragma once
#include <string_view>

namespace driehoek::tests {

// CSS pixels at 15 px semibold.
float label_width(std::string_view text);

}  // namespace driehoek::tests

// What every file of this room starts from: a word, and the languages there are.
#pragma once
#include <cstdint>
#include <string_view>

namespace driehoek {

using Word = std::string_view;

enum class Language : std::uint8_t { dutch, english };
inline constexpr int language_count = static_cast<int>(Language::english) + 1;

struct Words;  // the table itself: words/table.hpp

}  // namespace driehoek

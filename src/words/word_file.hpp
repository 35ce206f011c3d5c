// A table of words as a text: a line for each word, in the order of the table.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "words/table.hpp"

namespace driehoek {

std::string write_words(const Words& words);
// The words are views into `text`, which must outlive them. Nothing when the number of lines is not that of the table: a text of
// another version.
std::optional<Words> read_words(std::string_view text);

}  // namespace driehoek

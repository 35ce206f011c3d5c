// The two tables. The page is built with the Dutch one alone and fetches the other when it is chosen (words/word_file.hpp);
// whatever names `english` or words_in carries both.
#pragma once
#include "words/table.hpp"

namespace driehoek {

extern const Words dutch;
extern const Words english;

inline const Words& words_in(Language language) { return language == Language::dutch ? dutch : english; }

}  // namespace driehoek

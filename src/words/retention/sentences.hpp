#pragma once
#include <string>

#include "derive/names.hpp"
#include "model/cleaning.hpp"
#include "words/word.hpp"

namespace driehoek {

// "2 jaar", "Meteen", "Niet opruimen".
std::string term_in_words(const Words& words, int months);
// "3-hoek K-05, klaar op 3 maart 2020": one thing that would go, by code.
std::string sentence_of(const Words& words, const Organisation& organisation, const Names& names,
                        const DueRecord& record);
// Why it stays although its term has passed.
std::string_view why_it_waits(const Words& words, RetentionKind kind);

}  // namespace driehoek

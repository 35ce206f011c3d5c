#pragma once
#include <string>

#include "derive/names.hpp"
#include "model/findings.hpp"
#include "words/word.hpp"

namespace driehoek {

// Short label of a signal: "Open hoek", "3 contactpersonen".
std::string label_of(const Words& words, const Finding& finding);
// What is wrong, with names: "Afspraak: 2. Sami Waterlelie is nog contact uit de oude situatie."
std::string sentence_of(const Words& words, const Organisation& organisation, const Names& names,
                        const Finding& finding);
// The same where the group is already named: "Fenna Duinzicht is leidinggevende van Mila Sterrenbos. ..."
std::string sentence_in_group(const Words& words, const Organisation& organisation, const Names& names,
                              const Finding& finding);

}  // namespace driehoek

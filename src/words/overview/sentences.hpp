#pragma once
#include <string>

#include "base/date.hpp"
#include "derive/breakdown.hpp"
#include "derive/names.hpp"
#include "derive/tasks.hpp"
#include "words/pattern.hpp"

namespace driehoek {

// "29 van de 32 3-hoeken zijn in orde, 3 vragen aandacht.": the whole, as far as it may be told.
std::string summary_of(const Words& words, const Breakdown& numbers);
// The same without what asks attention: by this pattern, or "Bijna alle 600 3-hoeken zijn in orde".
std::string well_of(const Words& words, const Breakdown& numbers, const Pattern<"well", "all">& pattern);

// A task: "K-09 heeft geen jobcoach", "2 keer 3 contactpersonen".
std::string title_of(const Words& words, const Organisation& organisation, const Names& names, const Task& task);
// What else there is to know: who, what was agreed, or where most of them are.
std::string sentence_of(const Words& words, const Organisation& organisation, const Names& names, const Task& task,
                        Date today);

}  // namespace driehoek

#pragma once
#include <string>
#include <vector>

#include "intake/plan.hpp"
#include "words/word.hpp"

namespace driehoek {

// "Regel 9 heeft 21 vakken. Verwacht: 18. ..."
std::string sentence_of(const Words& words, const intake::IntakeTable& table, const intake::Problem& problem);
// On its button.
std::string label_of(const Words& words, const intake::Offer& offer);
// "Geboortedatum", or "kolom 3".
std::string name_of_column(const Words& words, const intake::IntakeTable& table, std::size_t column);
// For each row what is the matter with it: for `rows_to_send_back`.
std::vector<std::string> reasons_of(const Words& words, const intake::IntakeTable& table, const intake::Plan& plan);

}  // namespace driehoek

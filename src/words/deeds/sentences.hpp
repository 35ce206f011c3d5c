#pragma once
#include <string>
#include <string_view>

#include "derive/names.hpp"
#include "model/history.hpp"
#include "model/refusal.hpp"
#include "words/word.hpp"

namespace driehoek {

// What a step did: "Nadia Lindehof is jobcoach van K-09". For the undo toast and the restore points.
std::string sentence_of(const Words& words, const Organisation& organisation, const Names& names, const Deed& deed);

// Why nothing changed, for a command that was refused.
std::string_view sentence_of(const Words& words, Refusal refusal);

}  // namespace driehoek

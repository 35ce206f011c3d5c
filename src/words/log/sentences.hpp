#pragma once
#include <string>

#include "model/log.hpp"
#include "words/word.hpp"

namespace driehoek {

// "Hoek: gewijzigd", "Ongedaan gemaakt. Hoek: gewijzigd", "Bestand bewaard, met codes".
std::string sentence_of(const Words& words, const LogEntry& entry);

}  // namespace driehoek

#pragma once
#include "model/triad.hpp"
#include "words/word.hpp"

namespace driehoek {

std::string_view name_of(const Words& words, Corner corner, TriadType type);  // "leiding", "jobcoach", "kandidaat"
std::string_view name_of(const Words& words, TriadType type);  // "Type A"

}  // namespace driehoek

#pragma once
#include "model/person.hpp"
#include "words/word.hpp"

namespace driehoek {

std::string_view name_of(const Words& words, Function function);  // "voorman"

}  // namespace driehoek

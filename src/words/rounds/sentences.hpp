#pragma once
#include <string>

#include "model/organisation.hpp"
#include "words/word.hpp"

namespace driehoek {

// "3", and where there are more rounds "3 van Ronde 2".
std::string name_of_group(const Words& words, const Organisation& organisation, const Round& round,
                          const IntervisieGroup& group);

}  // namespace driehoek

#pragma once
#include <string>

#include "base/read_fault.hpp"
#include "words/word.hpp"

namespace driehoek {

// What is wrong with a file, and where: "Regel 3, teken 14: ...".
std::string sentence_of(const Words& words, const ReadFault& fault);
std::string sentence_of(const Words& words, FileKind foreign);

}  // namespace driehoek

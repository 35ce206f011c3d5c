#include "words/people/sentences.hpp"

#include "words/table.hpp"

namespace driehoek {

std::string_view name_of(const Words& words, Function function) { return words.functions[function]; }

}  // namespace driehoek

#include "words/people/sentences.hpp"

#include "words/table.hpp"

namespace driehoek {

std::string_view name_of(const Words& words, Function function) {
    return words.functions[static_cast<std::size_t>(function)];
}

}  // namespace driehoek

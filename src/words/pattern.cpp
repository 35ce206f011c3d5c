#include "words/pattern.hpp"

namespace driehoek::patterns {

std::string filled(std::string_view text, Names names, const std::string_view* values) {
    std::string whole;
    std::string_view before, name;
    while (take_hole(text, before, name)) {
        whole += before;
        const auto found = std::ranges::find(names, name);
        if (found != names.end()) whole += values[found - names.begin()];
    }
    return whole.append(text);
}

}  // namespace driehoek::patterns

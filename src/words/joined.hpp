// Makes a table of what each subject says in one language.
#pragma once
#include "words/table.hpp"

namespace driehoek {

// In the order of the table. A subject that is left out would be empty without a word of the compiler.
template <class... Subjects>
consteval Words joined(const Subjects&... subjects) {
    static_assert((sizeof(Subjects) + ...) == sizeof(Words), "a subject is missing");
    return {subjects...};
}

}  // namespace driehoek

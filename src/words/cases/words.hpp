// What the cases of a round were about.
#pragma once
#include "words/pattern.hpp"
#include "words/word.hpp"

namespace driehoek {

struct CaseWords {
    Word cases_button;
    Pattern<"round"> cases_title;
    Pattern<"count", "groups"> cases_text;
    Word cases_few, cases_themes_title, cases_sides_title;
    Pattern<"theme", "count"> cases_theme;
    Pattern<"side", "count"> cases_side;
    Word cases_sides_text;
};

}  // namespace driehoek

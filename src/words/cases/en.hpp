// English: plain words, for who does not read Dutch.
#pragma once
#include "words/cases/words.hpp"

namespace driehoek::en {

inline constexpr CaseWords cases{
    .cases_button = "What were cases about?",
    .cases_title = "What were the cases of {round} about?",
    .cases_text = "{count} cases in {groups} groups. This is all that is kept of a case.",
    .cases_few = "You see this from 5 cases in 2 groups on. With fewer, one could guess whose case it was.",
    .cases_themes_title = "Subject",
    .cases_sides_title = "Which side of the triad",
    .cases_theme = "{theme}: {count}",
    .cases_side = "{side}: {count}",
    .cases_sides_text = "Only of cases about working together in the triad. The heavier a side, the more often.",
};

}  // namespace driehoek::en

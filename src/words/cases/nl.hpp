// Dutch, level B1: short sentences, je/jij, the terms of the field.
#pragma once
#include "words/cases/words.hpp"

namespace driehoek::nl {

inline constexpr CaseWords cases{
    .cases_button = "Waar gingen casussen over?",
    .cases_title = "Waar gingen de casussen van {round} over?",
    .cases_text = "{count} casussen in {groups} groepen. Van een casus blijft alleen dit bewaard.",
    .cases_few = "Dit zie je vanaf 5 casussen in 2 groepen. Bij minder is te raden van wie een casus was.",
    .cases_themes_title = "Onderwerp",
    .cases_sides_title = "Welke zijde van de 3-hoek",
    .cases_theme = "{theme}: {count}",
    .cases_side = "{side}: {count}",
    .cases_sides_text = "Alleen van casussen over samenwerken in de 3-hoek. Hoe dikker de zijde, hoe vaker.",
};

}  // namespace driehoek::nl

// Dutch, level B1: short sentences, je/jij, the terms of the field.
#pragma once
#include "words/shell/words.hpp"

namespace driehoek::nl {

inline constexpr ShellWords shell{
    .places = "Onderdelen van Driehoek",
    .toast_undo = "Maak ongedaan",
    .toast_close = "Sluit melding",
    .inspector = "Details",
    .nav_more = "Meer",
    .menu_open = "Open {what}",
    .menu_only_these = "Toon alleen deze 3-hoeken",
    .action_letters_off = "Zet toetsen van één letter uit",
    .action_letters_on = "Zet toetsen van één letter aan",
    .letters_are_off = "Toetsen van één letter staan uit",
    .letters_are_on = "Toetsen van één letter staan aan",
    .palette_title = "Zoek of typ een opdracht",
    .palette_commands = "Opdrachten",
    .palette_people = "Mensen",
    .palette_terms = "Uitleg",
    .palette_run = "uitvoeren",
    .palette_none = "Niets gevonden. Typ een naam, een code zoals K-05 of wat je wilt doen.",
    .palette_keys_hint = "Typ ? voor alle toetsen",
    .palette_found = "{count} gevonden",
    .go_to_place = "Ga naar {place}",
    .choose_for = "Kies {corner} voor {code}",
};

}  // namespace driehoek::nl

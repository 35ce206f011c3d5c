// Dutch, level B1: short sentences, je/jij, the terms of the field.
#pragma once
#include "words/welcome/words.hpp"

namespace driehoek::nl {

inline constexpr WelcomeWords welcome{
    .welcome_privacy = "Alles blijft op dit apparaat, ook zonder internet",
    .welcome_line_1 = "Zie wie samen",
    .welcome_line_2 = "een 3-hoek vormen",
    .welcome_lead = "Breng 3-hoeken in beeld en zie wat aandacht vraagt. Zonder account.",
    .start_sample = "Start met een voorbeeld",
    .start_sample_detail = "De Lindewaard: 60 mensen, 32 3-hoeken",
    .start_import = "Importeer je gegevens",
    .start_import_detail = "Een bestand van Driehoek. De app controleert alles.",
    .start_empty = "Begin leeg",
    .start_empty_detail = "Maak je eerste 3-hoek zelf",
    .tip = "Tip:",
    .tip_text = "met Tab en pijltjes bedien je alles zonder muis.",
    .sample_is_fiction = "De gegevens in het voorbeeld zijn verzonnen.",
    .welcome_picture_summary = "Een 3-hoek: kandidaat, voorman en jobcoach. In het midden een intervisiegroep.",
};

}  // namespace driehoek::nl

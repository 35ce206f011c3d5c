// Dutch, level B1: short sentences, je/jij, the terms of the field.
#pragma once
#include "words/certificate/words.hpp"

namespace driehoek::nl {

inline constexpr CertificateWords certificate{
    .certificate_button = "Bewijs van deelname",
    .certificate_title = "Druk een bewijs van deelname af",
    .certificate_text = "Op het bewijs staat wie er meedeed, hoe vaak en hoeveel uur. Nooit wat er besproken is.",
    .certificate_who = "Voor wie?",
    .certificate_everybody = "Iedereen die er een keer was, elk een blad",
    .certificate_none = "Er is nog niemand met een gehouden sessie. Geef eerst aan wie er was.",
    .certificate_names_note = "Op het bewijs staan namen. Geef het alleen aan de persoon zelf.",
    .certificate_sheet = "Bewijs van deelname",
    .certificate_says = "deed mee aan intervisie.",
    .certificate_what = "Wat",
    .certificate_data = "Gegevens",
    .certificate_name = "Naam",
    .certificate_organisation = "Organisatie",
    .certificate_round = "Ronde",
    .certificate_sessions = "Aanwezig bij",
    .certificate_hours = "Uren",
    .certificate_period = "Periode",
    .certificate_facilitator = "Begeleider",
    .certificate_sign = "Handtekening van de begeleider",
    .certificate_place = "Plaats en datum",
    .certificate_no_content = "Dit bewijs zegt niets over wat er besproken is.",
    .certificate_sessions_of = "{count} van {all} sessies",
    .certificate_hours_of = "{count} uur",
    .certificate_hours_known = "{known} uur, en {count} keer zonder eindtijd",
    .certificate_from_until = "{first} tot en met {last}",
};

}  // namespace driehoek::nl

// Dutch, level B1: short sentences, je/jij, the terms of the field.
#pragma once
#include "words/help/words.hpp"

namespace driehoek::nl {

inline constexpr HelpWords help{
    .nav_help = "Hulp",
    .key_arrows = "Pijltjes",
    .key_does_tab = "naar het volgende onderdeel",
    .key_does_arrows = "langs de 3-hoeken en de mensen in een plaatje",
    .key_does_enter = "open wat je gekozen hebt",
    .key_does_zoom = "zoom in en uit",
    .key_does_fit = "toon de hele kaart",
    .key_does_space = "pak iemand op of zet hem neer",
    .key_does_escape = "een stap terug",
    .term_questions = {"Wat is een 3-hoek?", "Wat doet een jobcoach in de 3-hoek?",
                       "Wat doet een voorman in de 3-hoek?", "Wat is een open hoek?", "Wat is een contactpersoon?",
                       "Wat is type A en type B?", "Wat is een garantiebaan?", "Wat is nieuw beschut?",
                       "Wat is intervisie?", "Waarom zie ik codes en geen namen?"},
    .term_answers =
        {"Een 3-hoek is een groepje van drie mensen: de kandidaat of werknemer, de leiding en de jobcoach. Samen "
         "zorgen zij dat iemand zich kan ontwikkelen in het werk.",
         "De jobcoach helpt de kandidaat of werknemer om te groeien in het werk. De jobcoach overlegt daarover met de "
         "leiding.",
         "De voorman geeft leiding op de werkvloer en begeleidt de kandidaat elke dag. Bij type B doet een "
         "afdelingsmanager dat.",
         "Een open hoek is een plek in de 3-hoek waar nog niemand staat. Kies iemand, dan is de 3-hoek weer compleet.",
         "Een contactpersoon is iemand bij wie de kandidaat terechtkan. De afspraak is twee: de leiding en de "
         "jobcoach. Een derde is alleen voor even.",
         "Type A is voorman, jobcoach en kandidaat: iemand in een traject. Type B is afdelingsmanager, jobcoach en "
         "werknemer: iemand met een garantiebaan of nieuw beschut werk.",
         "Een garantiebaan is een baan voor iemand die zonder hulp niet het minimumloon kan verdienen. Werkgevers "
         "hebben afgesproken om die banen te maken.",
         "Nieuw beschut is werk voor iemand die alleen kan werken met veel begeleiding en een aangepaste plek.",
         "Bij intervisie praten collega's in een kleine groep over hun werk. Ze stellen elkaar vragen en leren van "
         "elkaars voorbeelden. Er is een begeleider bij.",
         "Codes beschermen de mensen over wie het gaat. Namen zie je pas als je de namenlijst opent met je "
         "wachtwoord."},
    .help_title = "Hulp",
    .help_triad_title = "Wat is een 3-hoek?",
    .help_triad_text =
        "Een kandidaat of werknemer heeft twee vaste contactpersonen: iemand die leiding geeft en een jobcoach. Samen "
        "zijn zij de 3-hoek. Bij een PW-traject geeft een voorman leiding (type A). Bij een garantiebaan of nieuw "
        "beschut is dat de afdelingsmanager (type B).",
    .help_keys_title = "Toetsen",
    .help_picture_keys_title = "Toetsen in een plaatje",
    .help_terms_title = "Uitleg",
    .help_privacy_title = "Privacy",
    .help_privacy_text =
        "Alles blijft in deze browser. Er gaat niets naar een server. Kandidaten en werknemers zie je als code.",
};

}  // namespace driehoek::nl

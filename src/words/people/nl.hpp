// Dutch, level B1: short sentences, je/jij, the terms of the field.
#pragma once
#include "words/people/words.hpp"

namespace driehoek::nl {

inline constexpr PersonWords people{
    .functions = {"directeur", "bedrijfsmanager", "afdelingsmanager", "voorman", "werkleider", "werkbegeleider",
                  "jobcoach", "trajectbegeleider", "praktijkopleider", "teamcoach", "trainer", "intervisiebegeleider",
                  "HR-adviseur", "opleidingscoördinator", "functionaris gegevensbescherming", "vertrouwenspersoon",
                  "OR-lid"},
    .levels = {"junior", "medior", "senior"},
    .trajectories = {"PW-traject", "garantiebaan", "nieuw beschut", "Wsw"},
    .manager_short = "manager",
    .third_legend = "kandidaat, werknemer",
    .candidate = "kandidaat",
    .foreman = "voorman",
    .job_coach = "jobcoach",
    .facilitator = "begeleider",
    .add_person = "Voeg iemand toe",
    .add_unit = "Voeg een onderdeel toe",
    .person_no_triads = "Heeft geen 3-hoek.",
    .person_title = "Voeg iemand toe",
    .person_name = "Naam",
    .person_function = "Functie",
    .person_button = "Voeg toe",
    .person_anyway = "Voeg toch toe",
    .person_known = "Bijna dezelfde naam staat er al: {}. Is dit dezelfde persoon? Voeg dan niets toe.",
    .person_same = "Deze naam staat er al: {}. Is dit iemand anders? Zet dan iets achter de naam.",
    .functions_many = {"directeuren", "bedrijfsmanagers", "afdelingsmanagers", "voorlieden", "werkleiders",
                       "werkbegeleiders", "jobcoaches", "trajectbegeleiders", "praktijkopleiders", "teamcoaches",
                       "trainers", "intervisiebegeleiders", "HR-adviseurs", "opleidingscoördinatoren",
                       "functionarissen gegevensbescherming", "vertrouwenspersonen", "OR-leden"},
    .no_function = "zonder functie",
    .solve_manager = "Kies leidinggevende",
    .manager_title = "Aan wie geeft {} verslag?",
    .manager_field = "Leidinggevende",
    .manager_button = "Bewaar",
};

}  // namespace driehoek::nl

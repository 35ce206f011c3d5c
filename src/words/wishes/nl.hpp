// Dutch, level B1: short sentences, je/jij, the terms of the field.
#pragma once
#include "words/wishes/words.hpp"

namespace driehoek::nl {

inline constexpr WishWords wishes{
    .wishes_chip = "Weegfactoren",
    .wishes_title = "Weegfactoren van {}",
    .wishes_text = "Wat telt mee als de app een voorstel maakt? Vaste regels gelden altijd.",
    .wishes_mode = "Groepen",
    .wishes_largest = "Grootste groep",
    .wishes_size_attention = "{} mensen, let op",
    .wishes_save = "Bewaar",
    .wishes_modes = {"Vaste groepen voor de hele ronde", "Elke sessie andere groepen"},
    .soft_rules = {"Functies", "Onderdelen", "Locaties", "Niveau", "Werkdagen", "Grootte", "Gedeelde 3-hoeken",
                   "Nieuwe ontmoetingen", "Werk van begeleiders"},
    .soft_rule_texts = {"Alle functies aan elke tafel, en niet te veel van dezelfde.",
                        "Mensen uit verschillende onderdelen bij elkaar.",
                        "Mensen van verschillende locaties bij elkaar.", "Mensen van verschillend niveau bij elkaar.",
                        "Mensen bij elkaar die op dezelfde dag werken.", "Groepen die ongeveer even groot zijn.",
                        "Mensen die samen een 3-hoek hebben. Apart is beter voor de privacy van de kandidaat.",
                        "Zo min mogelijk dezelfde mensen als in een eerdere ronde.",
                        "De groepen eerlijk verdeeld over de begeleiders."},
    .soft_weights = {"uit", "weinig", "gewoon", "veel"},
    .soft_weights_told = {"telt niet mee", "telt een beetje mee", "telt gewoon mee", "telt zwaar mee"},
    .wishes_direction = "Mensen met een gedeelde 3-hoek in een groep",
    .wishes_directions = {"Liever niet", "Juist samen"},
    .wishes_firm = "Vaste wensen",
    .wishes_weights = "Wat telt hoe zwaar",
    .wishes_no_yes = {"nee", "ja"},
    .wishes_functions = "Elke functie in elke groep",
    .wishes_functions_text = "In elke groep zit dan minstens één persoon van elke functie.",
    .wishes_keeps = "Begeleiders blijven waar ze zijn",
    .wishes_keeps_text = "Wie nu een groep begeleidt, houdt die groep.",
    .wishes_out = "Wie doet deze ronde niet mee",
    .wishes_out_text = "Deze mensen krijgen geen plek in een voorstel.",
    .wishes_out_person = "Wie",
    .wishes_out_add = "Doet deze ronde niet mee",
    .wishes_absent = "Wie is er een keer niet bij",
    .wishes_absent_text = "Deze mensen krijgen in die sessie geen plek.",
    .wishes_absent_person = "Is er niet bij",
    .wishes_absent_session = "In welke sessie",
    .wishes_absent_add = "Voeg afwezigheid toe",
    .wishes_absent_row = "{}: sessie {}",
    .wishes_together = "Wie blijft bij elkaar",
    .wishes_together_text = "Deze mensen zitten in dezelfde groep.",
    .wishes_together_add = "Zet bij elkaar",
    .wishes_remove = "Haal weg: {}",
};

}  // namespace driehoek::nl

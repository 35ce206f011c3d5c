// Dutch, level B1: short sentences, je/jij, the terms of the field.
#pragma once
#include "words/units/words.hpp"

namespace driehoek::nl {

inline constexpr UnitWords units{
    .unit_list_title = "Onderdelen",
    .units_text = "Bedrijfsonderdelen, afdelingen en teams. Kies er een om het te wijzigen.",
    .units_none = "Er zijn nog geen onderdelen.",
    .action_units = "Bekijk en wijzig onderdelen",
    .unit_kinds = {{UnitKind::business_unit, "bedrijfsonderdeel"},
                   {UnitKind::department, "afdeling"},
                   {UnitKind::team, "team"}},
    .unit_new = "Nieuw onderdeel",
    .unit_another = "Nieuw onderdeel...",
    .unit_title = "Wijzig {unit}",
    .unit_name = "Naam van het onderdeel",
    .unit_kind = "Soort",
    .unit_parent = "Valt onder",
    .unit_no_parent = "Niets, het staat bovenaan",
    .unit_add = "Voeg toe",
    .unit_save = "Bewaar",
    .unit_remove = "Verwijder",
    .unit_join_title = "Voeg samen",
    .unit_join_text = "Iedereen en alles van dit onderdeel gaat naar het andere. Dit onderdeel is dan weg.",
    .unit_join = "Met welk onderdeel?",
    .unit_join_button = "Voeg samen",
    .person_edit_title = "Wijzig {person}",
    .person_edit = "Wijzig gegevens",
    .person_functions = "Functies",
    .person_level = "Niveau",
    .person_no_level = "Niet bekend",
    .person_days = "Werkdagen",
    .person_external = "Werkt bij",
    .person_is_ours = "deze organisatie",
    .person_is_external = "een andere organisatie",
    .person_module = "Module, als die er is",
    .person_save = "Bewaar",
    .person_remove = "Verwijder",
    .person_leave = "Gaat weg...",
    .person_leave_title = "{person} gaat weg",
    .person_leave_text = "De hoeken van deze persoon staan vanaf die dag open. Wat eerder was, blijft staan.",
    .person_leave_day = "Eerste dag zonder",
    .person_leave_button = "Bewaar",
};

}  // namespace driehoek::nl

// Dutch, level B1: short sentences, je/jij, the terms of the field.
#pragma once
#include "words/general/words.hpp"

namespace driehoek::nl {

inline constexpr GeneralWords general{
    .language_code = "nl",
    .language_names = {{Language::dutch, "Nederlands"}, {Language::english, "English"}},
    .app_name = "Driehoek",
    .one_triad = "1 3-hoek",
    .many_triads = "{count} 3-hoeken",
    .nobody = "open",
    .no_unit = "Zonder onderdeel",
    .weekdays = {"zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"},
    .months = {"januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
               "november", "december"},
    .months_short = {"jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"},
    .today = "vandaag",
    .yesterday = "gisteren",
    .unknown_date = "onbekend",
    .and_between = " en ",
    .spoken_signal = "let op: {signals}",
    .spoken_open = "open",
    .close = "Sluit",
    .cancel = "Annuleer",
    .done = "Klaar",
    .dialog_close = "Sluit venster",
    .rows_shown = "{first} tot {last} van {all}",
    .next_rows = "Volgende",
    .previous_rows = "Vorige",
    .begins_on = "Begint op {day}",
    .look_at = "Bekijk {what}",
    .dialog_has_input = "Je hebt hier iets ingevuld. Bewaar het, of sluit het venster.",
    .date_is_not_valid = "Dit is geen datum. Kies een dag.",
    .date_is_not_plausible = "Dit jaar kan niet kloppen. Kies een andere dag.",
    .choose_something = "Maak eerst een keuze.",
    .one_person = "1 persoon",
    .many_people = "{count} mensen",
    .one_group = "1 groep",
    .many_groups = "{count} groepen",
    .one_unit = "1 onderdeel",
    .many_units = "{count} onderdelen",
    .one_shared = "1 gedeelde 3-hoek",
    .many_shared = "{count} gedeelde 3-hoeken",
    .one_pair = "1 paar niet samen",
    .many_pairs = "{count} paren niet samen",
    .count_becomes = "{before} wordt {after}",
    .of_all = "{part} van {all}",
    .percent = "{number} %",
    .sheet_higher = "Maak het blad hoger",
    .sheet_lower = "Maak het blad lager",
    .nobody_chosen = "Niemand",
    .fewer_than = "minder dan {limit}",
    .small_numbers =
        "Een aantal onder de {limit} tonen we als <{limit}. Soms tonen we ook een groter aantal zo: anders kun je het "
        "kleine "
        "uitrekenen.",
    .task_about = "{subject}: {what}",
    .task_times = "{times} keer {what}",
    .coverage_of = "{part} van {all}",
    .thousands = ".",
    .decimal = ",",
    .lower_is_better = "lager is beter",
};

}  // namespace driehoek::nl

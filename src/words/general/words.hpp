// What every place says: the language, days, counts, and short words for what is common to all.
#pragma once
#include <array>

#include "words/by_enum.hpp"
#include "words/word.hpp"

namespace driehoek {

struct GeneralWords {
    Word language_code;  // "nl", for the lang attribute
    ByEnum<Language, language_count> language_names;  // each in that language itself
    Word app_name;
    Word one_triad, many_triads;  // "{} 3-hoeken"
    Word nobody;  // an open corner in a list: "open"
    Word no_unit;
    std::array<Word, 7> weekdays;  // from Sunday
    std::array<Word, 12> months;
    std::array<Word, 12> months_short;
    Word today;
    Word yesterday;
    Word unknown_date;
    Word and_between;  // "Mila en Nadia"
    Word spoken_signal, spoken_open;
    Word close;
    Word cancel;
    Word done;
    Word dialog_close;
    Word rows_shown;
    Word next_rows;
    Word previous_rows;
    Word begins_on;
    Word look_at;
    Word dialog_has_input;
    Word date_is_not_valid, date_is_not_plausible;
    Word choose_something;
    // counts in words
    Word one_person;
    Word many_people;
    Word one_group;
    Word many_groups;
    Word one_unit;
    Word many_units;
    Word one_shared;
    Word many_shared;
    Word one_pair;
    Word many_pairs;
    Word count_becomes;
    Word of_all;
    Word percent;
    Word sheet_higher, sheet_lower;
    Word nobody_chosen;
    Word fewer_than;
    Word small_numbers;
    Word task_about, task_times;
    Word coverage_of;
    Word thousands;  // between groups of three digits
    Word decimal;
    Word lower_is_better;
};

}  // namespace driehoek

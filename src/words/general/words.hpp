// What every place says: the language, days, counts, and short words for what is common to all.
#pragma once
#include <array>

#include "words/by_enum.hpp"
#include "words/pattern.hpp"
#include "words/word.hpp"

namespace driehoek {

struct GeneralWords {
    Word language_code;  // "nl", for the lang attribute
    ByEnum<Language, language_count> language_names;  // each in that language itself
    Word app_name;
    Word one_triad;
    Pattern<"count"> many_triads;
    Word nobody;  // an open corner in a list: "open"
    Word no_unit;
    std::array<Word, 7> weekdays;  // from Sunday
    std::array<Word, 12> months;
    std::array<Word, 12> months_short;
    Word today;
    Word yesterday;
    Word unknown_date;
    Word and_between;  // "Mila en Nadia"
    Pattern<"signals"> spoken_signal;
    Word spoken_open;
    Word close;
    Word cancel;
    Word done;
    Word dialog_close;
    Pattern<"first", "last", "all"> rows_shown;
    Word next_rows;
    Word previous_rows;
    Pattern<"day"> begins_on;
    Pattern<"what"> look_at;
    Word dialog_has_input;
    Word date_is_not_valid, date_is_not_plausible;
    Word choose_something;
    // counts in words
    Word one_person;
    Pattern<"count"> many_people;
    Word one_group;
    Pattern<"count"> many_groups;
    Word one_unit;
    Pattern<"count"> many_units;
    Word one_shared;
    Pattern<"count"> many_shared;
    Word one_pair;
    Pattern<"count"> many_pairs;
    Pattern<"before", "after"> count_becomes;
    Pattern<"part", "all"> of_all;
    Pattern<"number"> percent;
    Word sheet_higher, sheet_lower;
    Word nobody_chosen;
    Pattern<"limit"> fewer_than;
    Pattern<"limit"> small_numbers;
    Pattern<"subject", "what"> task_about;
    Pattern<"times", "what"> task_times;
    Pattern<"part", "all"> coverage_of;
    Word thousands;  // between groups of three digits
    Word decimal;
    Word lower_is_better;
};

}  // namespace driehoek

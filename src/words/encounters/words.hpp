// Who met whom.
#pragma once
#include "derive/encounters.hpp"
#include "words/by_enum.hpp"
#include "words/pattern.hpp"
#include "words/word.hpp"

namespace driehoek {

struct EncounterWords {
    ByEnum<NoPlaceReason, no_place_reason_count, SomeOf<"group">> no_place_reasons;
    Word rounds_parts, rounds_compose;
    Word encounters_title;
    Word title_encounters;
    Word rounds_all;
    Word encounters_none_title, encounters_none_text;
    Word staircase_title, staircase_counted, staircase_counted_too, staircase_dots, staircase_discs, staircase_never,
        staircase_many;
    Word functions_title;
    Word units_title;
    Word triangle_text;
    Word grid_text;
    Word classes_switch;
    Word by_function, by_unit;
    Pattern<"part", "all"> pairs_of;
    Pattern<"part"> pairs_of_one;
    Pattern<"count"> pairs_planned;
    Pattern<"pairs"> pairs_among;
    Pattern<"sessions"> sessions_together;
    Pattern<"session", "day"> session_on;
    Word session_no_day;
    Word never_met;
    Pattern<"met", "all"> colleagues_met;
    Pattern<"functions"> met_nobody_of;
    Word encounters_lists;
    Word list_pairs, list_missing, list_unplaced, list_coverage, list_nobody;
    Word column_other, column_sessions, column_met, column_missing, column_reason, column_class, column_placed,
        column_among, column_with_others;
    Word sessions_title;
    Pattern<"session", "day"> session_held_on;
    Pattern<"session", "day"> session_planned_on;
    Pattern<"session"> session_without_day;
    Pattern<"count"> weeks_between;
    Pattern<"count"> weeks_outside;
    Word best_time;
    Pattern<"days"> best_time_spoken;
};

}  // namespace driehoek

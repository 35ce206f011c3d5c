// Who met whom.
#pragma once
#include "derive/encounters.hpp"
#include "words/by_enum.hpp"
#include "words/word.hpp"

namespace driehoek {

struct EncounterWords {
    ByEnum<NoPlaceReason, no_place_reason_count> no_place_reasons;
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
    Word pairs_of, pairs_of_one, pairs_planned, pairs_among;
    Word sessions_together;
    Word session_on, session_no_day;
    Word never_met;
    Word colleagues_met;
    Word met_nobody_of;
    Word encounters_lists;
    Word list_pairs, list_missing, list_unplaced, list_coverage, list_nobody;
    Word column_other, column_sessions, column_met, column_missing, column_reason, column_class, column_placed,
        column_among, column_with_others;
    Word sessions_title;
    Word session_held_on, session_planned_on, session_without_day;
    Word weeks_between, weeks_outside;
    Word best_time, best_time_spoken;
};

}  // namespace driehoek

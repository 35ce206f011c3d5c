// A round of intervisie as it is set up and led: groups, begeleiders, pairs, days, replacements.
#pragma once
#include "model/intervisie.hpp"
#include "words/by_enum.hpp"
#include "words/pattern.hpp"
#include "words/word.hpp"

namespace driehoek {

struct RoundWords {
    ByEnum<Composition, composition_count> compositions;
    ByEnum<Composition, composition_count> composition_notes;
    // chips, no round yet
    Word round_chips, round_new, round_choose;
    Word rounds_empty_title, rounds_empty_text;
    // dialogs
    Pattern<"round"> round_edit_title;
    Word round_name;
    Pattern<"number"> round_next_name;
    Word round_type, round_functions, round_groups, round_cases, round_start, round_reopen, round_remove, round_save,
        round_only_name;
    Pattern<"count", "size"> sizes_same;
    Pattern<"count", "small", "large"> sizes_two;
    Word sizes_outside;
    Pattern<"count"> turns_all;
    Pattern<"part", "all", "advice"> turns_some;
    Word turns_nobody;
    Pattern<"person"> move_title;
    Pattern<"person"> swap_title;
    Word swap_text;
    Pattern<"group"> facilitator_title;
    Word facilitator_text, facilitator_pool, facilitator_others;
    Pattern<"groups"> facilitator_leads;
    Word facilitator_nobody;
    Word pairs_title, pairs_text, pairs_none;
    Word pair_one, pair_other, pair_add;
    Pattern<"person", "other"> pair_remove;
    Pattern<"person", "other"> pair_names;
    Word pool_button, pool_title, pool_text, pool_none;
    ByEnum<FacilitatorKind, facilitator_kind_count> facilitator_kinds;
    Pattern<"kind"> pool_kind;
    Pattern<"number"> pool_most;
    Pattern<"number"> pool_at_most;
    Pattern<"count", "most"> pool_load;
    Pattern<"person"> pool_drop;
    Word pool_staff, pool_outside, pool_add;
    Word replace_person;
    Pattern<"person"> replace_title;
    Word replace_text, replace_from, replace_between, replace_free;
    Pattern<"group", "person"> replace_exchange;
    Pattern<"reason"> replace_not_fit;
    Word replace_nobody, replace_nobody_text;
    Word join_person;
    Pattern<"group"> join_title;
    Word join_text;
    Pattern<"person", "day"> joined_line, left_line;
    Word replaced_title;
    Pattern<"person", "before", "day"> replaced_line;
    Pattern<"person", "before"> replaced_undated;
    Pattern<"sizes"> sizes_too_small;
    Pattern<"sizes"> sizes_too_large;
    Pattern<"sizes"> sizes_best;
    Pattern<"sizes"> sizes_impossible;
    Pattern<"functions"> spread_per_group;
    Pattern<"function", "count"> spread_even;
    Pattern<"function", "least", "most"> spread_two;  // "Per groep: voorman 3, jobcoach 1 of 2."
    Pattern<"function"> spread_missing;
    Word count_impossible;
    Pattern<"count"> turns_cases;
    Word turns_smaller;
    Pattern<"size", "part", "percent"> turns_per_group;
    Word solve_date;
    Pattern<"group"> date_title;
    Pattern<"session"> date_field;
    Pattern<"days"> date_window;
    Word date_button;
    Word action_round;
    Pattern<"group", "round"> group_of_round;
};

}  // namespace driehoek

// A round of intervisie as it is set up and led: groups, begeleiders, pairs, days, replacements.
#pragma once
#include "model/intervisie.hpp"
#include "words/by_enum.hpp"
#include "words/word.hpp"

namespace driehoek {

struct RoundWords {
    ByEnum<Composition, composition_count> compositions;
    ByEnum<Composition, composition_count> composition_notes;
    // chips, no round yet
    Word round_chips, round_new, round_choose;
    Word rounds_empty_title, rounds_empty_text;
    // dialogs
    Word round_edit_title, round_name, round_next_name, round_type, round_functions, round_groups, round_cases,
        round_start, round_save, round_only_name;
    Word sizes_same, sizes_two, sizes_outside;
    Word turns_all, turns_some, turns_nobody;
    Word move_title;
    Word swap_title, swap_text;
    Word facilitator_title, facilitator_text, facilitator_pool, facilitator_others, facilitator_leads,
        facilitator_nobody;
    Word pairs_title, pairs_text, pairs_none;
    Word pair_one, pair_other, pair_add, pair_remove, pair_names;
    Word pool_button, pool_title, pool_text, pool_none;
    ByEnum<FacilitatorKind, facilitator_kind_count> facilitator_kinds;
    Word pool_kind, pool_most, pool_at_most, pool_load, pool_drop, pool_staff, pool_outside, pool_add;
    Word replace_person, replace_title, replace_text, replace_from, replace_between, replace_free, replace_exchange,
        replace_not_fit;
    Word replaced_title, replaced_line, replaced_undated;
    Word sizes_too_small, sizes_too_large, sizes_best, sizes_impossible;  // "{} (past het best)"
    Word spread_per_group, spread_even, spread_two;  // "Per groep: voorman 3, jobcoach 1 of 2."
    Word spread_missing;  // "Niet elke groep krijgt een {}."
    Word count_impossible;
    Word turns_cases, turns_smaller, turns_per_group;
    Word solve_date;
    Word date_title, date_field, date_window, date_button;
    Word action_round;
    Word group_of_round;
};

}  // namespace driehoek

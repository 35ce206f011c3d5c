// The groups of a round at their tables: seats, rules, what a move would change.
#pragma once
#include "model/findings.hpp"
#include "words/by_enum.hpp"
#include "words/word.hpp"

namespace driehoek {

// The rules that a group of a round can break, as far as a tile has a short word for them.
inline constexpr int group_rule_count =
    static_cast<int>(Rule::function_is_outside_target) - static_cast<int>(Rule::group_is_too_small) + 1;

struct IntervisieWords {
    Word intervisie;  // also labels of the welcome picture
    Word nav_rounds;
    Word title_rounds;
    // tables, tray, bar
    Word group_name, group_in_sentence;
    Word sound;
    Word unsound;
    Word attention;
    Word sound_in_row;
    Word unsound_in_row;
    Word attention_in_row;
    Word tray_title, tray_one, tray_many, tray_none, tray_in_sentence;
    Word no_facilitator;
    Word facilitator_of;
    Word bar_label, bar_not_yet, bar_ready, bar_ready_text, bar_final, bar_final_text;
    Word broken_one, broken_many;
    Word unplaced_one, unplaced_many;
    Word stat_placed, stat_sound, stat_turns;
    Word finalise;
    // what is spoken
    Word spoken_seat, spoken_locked;
    Word table_summary;
    Word picked_up;
    Word carried_to;
    Word sound_then;
    Word unsound_then;
    Word put_back;
    Word no_next_problem;
    // inspector
    Word whatif_title, whatif_swap, whatif_out, whatif_choose, whatif_route;
    Word row_function, row_units, row_broken, row_shared, row_turns;
    Word without_dragging;
    Word key_space, key_enter, key_escape, key_pick_up, key_choose, key_put_down, key_back;
    Word rules_of_group;
    Word rule_size, rule_lines, rule_lines_unknown, rule_lines_one, rule_lines_many, rule_facilitator,
        rule_facilitator_missing, rule_pairs, rule_targets, rule_functions, rule_functions_missing;
    Word all_groups;
    Word choose_person_hint;
    Word facilitator_button;
    Word move_person;
    Word swap_person;
    Word lock_person;
    Word unlock_person;
    Word take_out;
    Word locked_note;
    Word fitting_swaps;
    Word rest_stays;
    Word swap_button;
    Word fits_everywhere;
    Word pairs_button;
    // list twin
    Word rounds_list_title;
    Word column_person, column_function, column_group;
    ByEnum<Rule, group_rule_count, Word, Rule::group_is_too_small> group_labels;
    Word note_missing, note_missing_sentence, note_shared, note_shared_sentence;
    Word group_state, group_filter;
    Word filter_every, filter_none;
    Word next_problem;
    Word no_swap_fits;
    Word shared_more;
    Word function_fewer;
    Word jump_hint;
    Word tile_key_title, tile_key_text;
    Word tiles_above;
    Word broken_in;
    Word stat_facilitators, stat_facilitator;
};

}  // namespace driehoek

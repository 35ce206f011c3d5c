// The groups of a round at their tables: seats, rules, what a move would change.
#pragma once
#include "model/findings.hpp"
#include "words/by_enum.hpp"
#include "words/pattern.hpp"
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
    Pattern<"group"> group_name;
    Pattern<"group"> group_in_sentence;
    Word sound;
    Word unsound;
    Word attention;
    Word sound_in_row;
    Word unsound_in_row;
    Word attention_in_row;
    Word tray_title, tray_one;
    Pattern<"count"> tray_many;
    Pattern<"count"> tray_more;
    Pattern<"count"> tray_more_spoken;
    Word tray_fewer;
    Word tray_none, tray_in_sentence;
    Word no_facilitator;
    Pattern<"person", "group"> facilitator_of;
    Word bar_label, bar_not_yet, bar_ready, bar_ready_text;
    Pattern<"count"> sessions_ready_text;
    Pattern<"session", "reason"> session_reason;
    Pattern<"round"> bar_final;
    Word bar_final_text;
    Word broken_one;
    Pattern<"count"> broken_many;
    Word unplaced_one;
    Pattern<"count"> unplaced_many;
    Word stat_placed, stat_sound, stat_turns;
    Word finalise;
    // what is spoken
    Pattern<"person", "function", "place"> spoken_seat;
    Word spoken_locked;
    Pattern<"group", "size"> table_summary;
    Pattern<"person"> picked_up;
    Pattern<"person", "place"> carried_to;
    Pattern<"group"> sound_then;
    Pattern<"group"> unsound_then;
    Pattern<"person"> put_back;
    Word no_next_problem;
    // inspector
    Pattern<"person"> whatif_title;
    Pattern<"person", "other"> whatif_swap;
    Pattern<"person"> whatif_out;
    Pattern<"person"> whatif_choose;
    Pattern<"from", "to"> whatif_route;
    Pattern<"group", "function"> row_function;
    Pattern<"group"> row_units;
    Pattern<"group"> row_broken;
    Word row_shared, row_turns;
    Word without_dragging;
    Word key_space, key_enter, key_escape, key_pick_up, key_choose, key_put_down, key_back;
    Pattern<"group"> rules_of_group;
    Word rule_size, rule_lines, rule_lines_unknown, rule_lines_one;
    Pattern<"count"> rule_lines_many;
    Pattern<"person"> rule_facilitator;
    Word rule_facilitator_missing, rule_pairs;
    Pattern<"level"> rule_units;
    Word rule_targets, rule_functions;
    Pattern<"people"> rule_lone;
    Pattern<"functions"> rule_functions_missing;
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
    Pattern<"person", "other"> swap_button;
    Word fits_everywhere;
    Word pairs_button;
    // list twin
    Word rounds_list_title;
    Word column_person, column_function, column_group;
    ByEnum<Rule, group_rule_count, Word, Rule::group_is_too_small> group_labels;
    Pattern<"function"> note_missing;
    Pattern<"function"> note_missing_sentence;
    Pattern<"count"> note_shared;
    Pattern<"count"> note_shared_sentence;
    Pattern<"group", "state"> group_state;
    Word group_filter;
    Word filter_every, filter_none;
    Word next_problem;
    Word no_swap_fits;
    Pattern<"count"> shared_more;
    Word function_fewer;
    Word jump_hint;
    Word tile_key_title, tile_key_text;
    Word tiles_above;
    Pattern<"rule", "groups"> broken_in;
    Word stat_facilitators, stat_facilitator;
};

}  // namespace driehoek

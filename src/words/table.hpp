// The table of words, grouped by where the user reads them. Arrays are indexed by the enum they are named after.
// A word that one language lacks does not compile.
#pragma once
#include <array>
#include <string_view>

#include "base/password.hpp"
#include "base/read_fault.hpp"
#include "derive/encounters.hpp"
#include "model/evaluation.hpp"
#include "model/findings.hpp"
#include "model/history.hpp"
#include "model/proposal.hpp"
#include "model/refusal.hpp"
#include "words/words.hpp"

namespace driehoek {

using Word = std::string_view;

struct Words {
    Word language_code;  // "nl", for the lang attribute
    std::array<Word, language_count> language_names;  // each in that language itself
    Word app_name;

    // --- roles, corners, types
    std::array<Word, function_count> functions;
    std::array<Word, 3> levels;
    std::array<Word, 4> trajectories;
    Word corner_lead, corner_job_coach, corner_candidate, corner_employee;
    Word type_a, type_b;
    Word type_a_long, type_b_long;
    Word type_a_in_sentence, type_b_in_sentence;  // "een 3-hoek van type A"
    Word manager_short;  // legend: "manager"
    Word third_legend;   // "kandidaat, werknemer"
    Word candidate, foreman, job_coach, facilitator, intervisie;  // also labels of the welcome picture
    Word one_triad, many_triads;   // "{} 3-hoeken"
    Word nobody;                   // an open corner in a list: "open"
    Word no_unit;

    // --- dates
    std::array<Word, 7> weekdays;  // from Sunday
    std::array<Word, 12> months;
    std::array<Word, 12> months_short;
    Word today, yesterday;
    Word unknown_date;

    // --- findings: one label and one sentence per rule
    std::array<Word, rule_count> rule_labels;
    std::array<Word, rule_count> rule_sentences;
    Word contact_earlier_situation;   // third contact from before
    Word contact_handover;
    Word contact_other;
    Word and_between;  // "Mila en Nadia"

    // --- deeds, refusals, read faults
    std::array<Word, deed_kind_count> deeds;
    std::array<Word, refusal_count> refusals;
    Word refused_title;
    std::array<Word, read_error_count> read_errors;
    Word file_is_foreign;
    std::array<Word, file_kind_count> file_kinds;
    Word place_line;   // "regel {}, teken {}"
    Word place_path;   // "bij {}"

    // --- pictures
    Word open_corner_short;
    Word wheel_title;
    Word wheel_summary_all, wheel_summary_some, wheel_summary_none;
    Word spoken_triad, spoken_lead, spoken_coach, spoken_signal, spoken_open;
    Word triad_title, triad_summary, triad_summary_contact;

    // --- welcome
    Word welcome_privacy, welcome_line_1, welcome_line_2, welcome_lead;
    Word start_sample, start_sample_detail;
    Word start_import, start_import_detail;
    Word start_empty, start_empty_detail;
    Word tip, tip_text, sample_is_fiction;
    Word welcome_picture_summary;

    // --- shell
    Word places, nav_triads, nav_data, nav_help;
    Word title_triads, title_data;
    Word sample_mark;
    Word undo, redo, undo_what, redo_what, undone;
    Word kept, not_yet_kept, keeping_failed, read_only;
    Word codes, names;
    Word close, cancel, done;
    Word toast_undo, toast_close;
    Word dialog_close;
    Word new_organisation_name;

    // --- 3-hoeken
    Word chips_label, chip_all, chip_filter, chip_filter_on;
    Word show_map, show_list, view_switch;
    Word legend;
    Word zoom_in, zoom_out, zoom_fit, zoom_group;
    Word list_title, column_code, column_type, column_unit, column_lead, column_job_coach, column_since, column_signals;
    Word open_triad_from_list;
    Word rows_shown, next_rows, previous_rows;
    Word empty_title, empty_text, empty_start, empty_import, empty_filter_title, empty_filter_text, clear_filter;
    Word too_many_title, too_many_text;

    // --- inspector
    Word inspector, triad_heading, ended_on, ends_on, begins_on, begins_later;
    Word sides, together_since, since, side_open;
    Word history, history_started, history_takes_over, history_begins, history_leaves, history_contact_stays,
        history_contact_ends, history_ended, history_ends, history_empty;
    Word edit_corners, show_in_list, show_on_map;
    Word signals, all_in_order, attention_count, attention_some;
    Word overview_heading, overview_summary;
    Word start_triad, add_person, add_unit;
    Word person_no_triads;
    Word open_triad;
    // what solves a signal
    Word solve_choose_lead, solve_choose_job_coach, solve_choose_third, solve_end_contact, solve_hand_over,
        solve_period, solve_end_triad, solve_start_triad, solve_other_lead, solve_other_coach, look_at;

    // --- dialogs about 3-hoeken
    Word edit_title, corner_change, corner_open_up, corner_is_open_now, contacts_title, contacts_none, contact_end,
        contact_add, period_title, period_begin, period_end, period_save, end_triad, end_triad_text, end_triad_date;
    Word choose_title, choose_lead_hint, choose_coach_hint, choose_third_hint, choose_search, choose_from, choose_fits,
        choose_others, choose_nobody_found;
    Word contact_title, contact_reason, contact_text, reason_earlier, reason_handover, reason_other;
    Word start_title, start_code, start_code_hint, start_type, start_kind, start_unit, start_lead, start_coach,
        start_begin, start_leave_open, start_new_unit, start_button;
    Word person_title, person_name, person_function, person_button, person_anyway;
    Word person_known, person_same;  // name, function and unit
    Word filter_title, filter_unit, filter_coach, filter_lead, filter_everything, filter_apply;
    Word hand_over_title, hand_over_text, hand_over_triad;
    Word dialog_has_input, date_is_not_valid, date_is_not_plausible, choose_something;

    // --- intervisie
    Word nav_rounds;
    Word title_rounds;
    std::array<Word, 4> compositions;
    std::array<Word, 4> composition_notes;
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
    // chips, no round yet
    Word round_chips;
    Word round_new;
    Word round_choose;
    Word rounds_empty_title;
    Word rounds_empty_text;
    // tables, tray, bar
    Word group_name;
    Word group_in_sentence;
    Word count_becomes;
    Word sound;
    Word unsound;
    Word attention;
    Word sound_in_row;
    Word unsound_in_row;
    Word attention_in_row;
    Word tray_title;
    Word tray_one;
    Word tray_many;
    Word tray_more, tray_more_spoken, tray_fewer;
    Word tray_none;
    Word tray_in_sentence;
    Word no_facilitator;
    Word facilitator_of;
    Word bar_label;
    Word bar_not_yet;
    Word bar_ready;
    Word bar_ready_text;
    Word sessions_ready_text, session_reason;
    Word bar_final;
    Word bar_final_text;
    Word broken_one;
    Word broken_many;
    Word unplaced_one;
    Word unplaced_many;
    Word of_all;
    Word percent;
    Word stat_placed;
    Word stat_sound;
    Word stat_turns;
    Word finalise;
    // what is spoken
    Word spoken_seat;
    Word spoken_locked;
    Word table_summary;
    Word picked_up;
    Word carried_to;
    Word sound_then;
    Word unsound_then;
    Word put_back;
    Word no_next_problem;
    // inspector
    Word whatif_title;
    Word whatif_swap;
    Word whatif_out;
    Word whatif_choose;
    Word whatif_route;
    Word row_function;
    Word row_units;
    Word row_broken;
    Word row_shared;
    Word row_turns;
    Word without_dragging;
    Word key_space;
    Word key_enter;
    Word key_escape;
    Word key_pick_up;
    Word key_choose;
    Word key_put_down;
    Word key_back;
    Word rules_of_group;
    Word rule_size;
    Word rule_lines, rule_lines_unknown, rule_lines_one, rule_lines_many;
    Word rule_facilitator;
    Word rule_facilitator_missing;
    Word rule_pairs;
    Word rule_targets;
    Word rule_functions;
    Word rule_functions_missing;
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
    Word column_person;
    Word column_function;
    Word column_group;
    // dialogs
    Word round_edit_title;
    Word round_name;
    Word round_next_name;
    Word round_type;
    Word round_functions;
    Word round_groups;
    Word round_cases;
    Word round_start;
    Word round_save;
    Word round_only_name;
    Word sizes_same;
    Word sizes_two;
    Word sizes_outside;
    Word turns_all;
    Word turns_some;
    Word turns_nobody;
    Word move_title;
    Word swap_title;
    Word swap_text;
    Word facilitator_title;
    Word facilitator_text;
    Word facilitator_pool;
    Word facilitator_others;
    Word facilitator_leads;
    Word facilitator_nobody;
    Word pairs_title;
    Word pairs_text;
    Word pairs_none;
    Word pair_one;
    Word pair_other;
    Word pair_add;
    Word pair_remove;
    Word pair_names;
    std::array<Word, 13> group_labels;
    Word note_missing;
    Word note_missing_sentence;
    Word note_shared;
    Word note_shared_sentence;
    Word group_state;
    Word group_filter;
    Word filter_every;
    Word filter_none;
    Word next_problem;
    Word no_swap_fits;
    Word shared_more;
    Word function_fewer;
    Word jump_hint;
    Word tile_key_title;
    Word tile_key_text;
    Word tiles_above;
    Word broken_in;
    Word stat_facilitators, stat_facilitator;
    Word pool_button;
    Word pool_title;
    Word pool_text;
    Word pool_none;
    std::array<Word, 3> facilitator_kinds;
    Word pool_kind;
    Word pool_most;
    Word pool_at_most;
    Word pool_load;
    Word pool_drop;
    Word pool_staff;
    Word pool_outside;
    Word pool_add;
    Word replace_person;
    Word replace_title;
    Word replace_text;
    Word replace_from;
    Word replace_between;
    Word replace_free;
    Word replace_exchange;
    Word replace_not_fit;
    Word replaced_title;
    Word replaced_line;
    Word replaced_undated;
    Word sizes_too_small;
    Word sizes_too_large;
    Word sizes_best, sizes_impossible;  // "{} (past het best)"
    Word spread_per_group, spread_even, spread_two;  // "Per groep: voorman 3, jobcoach 1 of 2."
    Word spread_missing;  // "Niet elke groep krijgt een {}."
    Word count_impossible;
    Word turns_cases;
    Word turns_smaller;
    Word turns_per_group;

    // --- who met whom
    std::array<Word, function_count> functions_many;
    std::array<Word, no_place_reason_count> no_place_reasons;
    Word rounds_parts;
    Word rounds_compose;
    Word encounters_title;
    Word title_encounters;
    Word rounds_all;
    Word encounters_none_title;
    Word encounters_none_text;
    Word staircase_title;
    Word staircase_counted;
    Word staircase_counted_too;
    Word staircase_dots;
    Word staircase_discs;
    Word staircase_never;
    Word staircase_many;
    Word functions_title;
    Word units_title;
    Word triangle_text;
    Word grid_text;
    Word classes_switch;
    Word by_function;
    Word by_unit;
    Word no_function;
    Word pairs_of, pairs_of_one;
    Word pairs_planned;
    Word pairs_among;
    Word sessions_together;
    Word session_on;
    Word session_no_day;
    Word never_met;
    Word colleagues_met;
    Word met_nobody_of;
    Word encounters_lists;
    Word list_pairs;
    Word list_missing;
    Word list_unplaced;
    Word list_coverage;
    Word list_nobody;
    Word column_other;
    Word column_sessions;
    Word column_met;
    Word column_missing;
    Word column_reason;
    Word column_class;
    Word column_placed;
    Word column_among;
    Word column_with_others;
    Word sessions_title;
    Word session_held_on;
    Word session_planned_on;
    Word session_without_day;
    Word weeks_between;
    Word weeks_outside;
    Word best_time;
    Word best_time_spoken;

    // --- data
    Word import_title, import_text, import_choose, import_stays, import_done;
    Word import_failed_title, import_failed_safe, import_foreign_safe, import_choose_other, import_too_large;
    Word leave_out_title, leave_out_text, leave_out_button;
    Word left_out;  // what an older version of the page kept, by name
    Word export_title, export_text, export_json, export_json_detail, export_svg, export_svg_detail, export_names,
        export_names_detail, export_done;
    Word codes_title, codes_text, codes_choice, names_choice, names_closed, names_open, names_open_button,
        names_new_button, names_edit_button, names_close_button;
    Word names_open_title, names_open_text, names_file, names_password, names_password_again, names_unlock, names_wrong,
        names_new_title, names_new_text, names_passwords_differ, names_create, names_edit_title, names_edit_text,
        names_file_bad, names_forget;
    Word password_offer, password_offered, password_offer_failed;
    std::array<Word, password_fault_count> password_faults;
    Word restore_title, restore_text, restore_now, restore_go_back, restore_go_back_to, restore_none, restore_automatic,
        restore_opened, restore_changes, restore_change;
    Word restore_before_import, restore_before_sample, restore_before_restore, restore_before_empty,
        restore_before_finalise, restore_before_proposal;
    Word theme_title, theme_text;
    std::array<Word, 4> theme_choices;  // as the device, light, dark, high contrast
    Word nav_more, menu_open, menu_only_these;
    Word sheet_higher, sheet_lower;
    Word minimap;
    Word scale_title, scale_text;
    Word scale_up, scale_down;
    Word language_title, language_text;
    Word organisation_name, organisation_rename, organisation_save;
    Word sample_small, sample_full;
    Word wipe_text, wipe_button, wipe_sure_title, wipe_sure_text, wipe_sure_button;
    // several organisations
    Word organisations_title;
    Word organisations_text;
    Word organisations_choose;
    Word organisations_manage;
    Word organisation_open;
    Word organisation_open_button;
    Word organisation_here;
    Word organisation_changed;
    Word organisation_remove;
    Word organisation_removed, organisation_back;
    Word organisation_removed_note;
    Word organisation_restore;
    Word organisation_restore_button;
    Word organisation_copy;
    Word organisation_copy_name;
    Word organisation_begun;
    Word organisation_new;
    Word organisation_new_text;
    Word organisation_nameless;
    Word organisation_elsewhere;
    Word organisation_not_kept;
    Word link_unknown;
    Word names_need_organisation;
    // the file of an organisation, and leaving a screen
    Word file_title;
    Word file_last;
    Word file_none;
    Word file_one_change;
    Word file_changes;
    Word file_save;
    Word file_save_of;
    Word file_save_other;
    Word file_is;
    Word file_cancelled;
    Word file_failed;
    Word file_changed_title;
    Word file_changed_text;
    Word file_overwrite;
    Word remind_old;
    Word remind_none;
    Word remind_text;
    Word remind_later;
    Word finish_title;
    Word finish_text;
    Word finish_button;
    Word finish_what;
    Word finish_names;
    Word finish_not_yet;
    Word finish_check;
    Word finish_have;
    Word finish_have_of;
    Word finish_safe;
    Word finish_wipe;
    Word finish_first;

    // --- faults of the machine: what happened, that the data is safe, what to do
    Word language_missing;  // only ever read in Dutch, or before the other words are there
    Word fault_full_title, fault_full_text, fault_failed_title, fault_failed_text, fault_save_file, fault_retry;
    Word fault_older_title, fault_older_text, fault_older_save;
    Word fault_read_only_title, fault_read_only_text, fault_take_over;
    Word fault_damaged_title, fault_damaged_text;
    Word fault_absent_title, fault_absent_text, fault_large_title, fault_large_text, fault_slow_title, fault_slow_text;
    Word fault_missing_title, fault_missing_text, fault_newer_title, fault_newer_text, fault_gone_title,
        fault_gone_text;
    Word take_over_refused, laid_aside, restore_aside;
    Word update_ready, update_reload;

    // --- what solves a task
    Word solve_date, solve_training, solve_manager;
    Word date_title, date_field, date_window, date_button;
    Word training_title, training_status;
    std::array<Word, 3> training_statuses;
    Word training_finished, training_registered, training_learner, training_begin, training_button;
    Word manager_title, manager_field, manager_button;
    Word nobody_chosen;
    // maatwerk, behind its gate
    Word custom_title, custom_unit, custom_text, custom_request, custom_requested_title, custom_requested_on,
        custom_requested_text, custom_withdraw;
    Word gate_closed_title, gate_closed_text, gate_missing, gate_missing_text, gate_programme, gate_save, gate_waits,
        gate_open_title, gate_open_text;
    std::array<Word, 3> gate_stations;

    // the evaluation of a round
    Word evaluation_button, evaluation_title;
    std::array<Word, statement_count> statements, statement_labels;
    std::array<Word, highest_mark + 1> marks;  // first: none
    Word mean_of_five, too_few_answers;
    Word evaluation_few, evaluation_few_text, evaluation_one_group, evaluation_when, evaluation_few_now,
        evaluation_one_group_now, evaluation_told, evaluation_told_text;
    Word form_enter, form_waits, form_group, form_hint, form_add, form_clear;

    // --- actions and keys
    Word action_round, action_custom, action_evaluation, action_next_signal, action_previous_signal, action_filter,
        action_save_picture, action_rename;
    Word action_letters_off, action_letters_on, letters_are_off, letters_are_on;
    Word key_arrows;
    Word key_does_tab, key_does_arrows, key_does_enter, key_does_zoom, key_does_fit, key_does_space, key_does_escape;

    // --- palette
    Word palette_title, palette_commands, palette_people, palette_terms, palette_run, palette_none, palette_keys_hint,
        palette_found;
    Word go_to_place;     // "Ga naar {}"
    Word choose_for;      // "Kies {} voor {}": a corner, a code
    std::array<Word, 10> term_questions, term_answers;

    // --- help
    Word help_title, help_triad_title, help_triad_text, help_keys_title, help_picture_keys_title, help_terms_title,
        help_privacy_title, help_privacy_text;

    // --- overview
    Word title_overview;
    Word overview_some, overview_some_one, overview_all, overview_one_well, overview_one_signal;
    Word overview_needs, overview_needs_one, overview_choose_triad, overview_choose_unit;
    // the mosaic and its key
    Word mosaic_title, mosaic_unit_spoken, mosaic_well, mosaic_attention, mosaic_attention_one, mosaic_lacks,
        mosaic_contacts;
    Word key_title, key_well, key_open_one, key_open, key_contacts, key_function, key_other, key_scale;
    Word fewer_than, small_numbers;
    Word wheel_summary_nearly, wheel_summary_few, wheel_summary_codes;
    Word overview_nearly, overview_few, overview_needs_few;
    Word key_attention;
    // what there is to do
    Word tasks_title, tasks_order, tasks_order_one, tasks_none_title, tasks_not_yet_title, tasks_not_yet_text,
        tasks_none_text, tasks_show_all, tasks_show_fewer;
    Word task_open, task_open_alone, task_open_many;
    Word task_contacts, task_contacts_many, task_contacts_too_many, task_contacts_agreed;
    Word task_function, task_function_agreed;
    Word task_load, task_load_agreed, task_load_limit, task_load_colleague, task_load_many, task_load_most;
    Word task_date, task_date_many, task_date_window, task_date_late, task_date_first;
    Word task_groups_many, task_training_many;
    Word task_about, task_times, task_most, task_group_name, group_of_round;
    Word task_look_at_all;
    // intervisie
    Word rounds_even, rounds_total, rounds_none_title, rounds_none_text;
    Word groups_title, groups_all, group_progress, group_next, group_no_date, group_done, group_members;
    Word groups_past_session;
    Word coverage_title, coverage_of;

    // --- proposals
    Word thousands;  // between groups of three digits
    Word decimal;
    Word propose;
    Word mend_button, mend_started, mend_searching, mend_ready, mend_ended, mend_none, mend_none_text;
    Word mend_nobody, mend_one, mend_many, mend_fewest, mend_from_to, mend_new, mend_leader, mend_leaves;
    Word proposal_searching, proposal_ready, proposal_lacks, proposal_none, proposal_failed;
    Word proposal_failed_text, proposal_none_text, proposal_try_one, proposal_try_many, proposal_lacks_text;
    Word proposal_pool_none, proposal_pool_choose;
    Word proposal_seed, proposal_share_short, proposal_share_least, proposal_best_found, proposal_unmet,
        proposal_unmet_text, proposal_tried;
    Word proposal_curve_cost, proposal_curve_spoken, lower_is_better;
    Word proposal_stays, proposal_stays_none, in_group;
    Word proposal_note, proposal_note_ready;
    Word proposal_use, proposal_use_draft, proposal_stop, proposal_again, proposal_close;
    Word proposal_session, proposal_session_round, series_sessions;
    Word proposal_others, proposal_only_one, proposal_no_other, proposal_tries, proposal_closest, proposal_number,
        proposal_shared_one, proposal_shared_many;
    Word proposal_first_choice, proposal_differs_one, proposal_differs_many;
    Word proposal_best, proposal_not_yet, proposal_legal, proposal_goes_on, proposal_proved, stat_shared;
    Word proposal_started, proposal_first, proposal_ended, proposal_is_shown;
    Word proposal_impossible;
    std::array<Word, 8> proposal_causes;  // in the order of compose::CauseKind; of a barrier: indirect line
    Word proposal_cause_direct, proposal_cause_apart, proposal_cause_absent;
    Word proposal_ways, proposal_way_load, proposal_way_groups, proposal_way_larger, proposal_way_leader;
    Word proposal_way_split, proposal_way_functions, proposal_way_come_along, proposal_way_leave_out;
    Word proposal_skewed, proposal_skewed_text, proposal_keep_groups;
    Word why_title, why_text, why_swap, why_same, why_worse, why_better, why_breaks;
    std::array<Word, 11> why_terms;  // in the order of compose::Term
    Word breach_size, breach_cover, breach_place, breach_leader_missing, breach_leader_sits, breach_leader_manages,
        breach_leader_load, breach_leader_days;
    Word wishes_chip, wishes_title, wishes_text, wishes_mode, wishes_largest, wishes_size_attention, wishes_save;
    std::array<Word, 2> wishes_modes;
    std::array<Word, soft_rule_count> soft_rules, soft_rule_texts;
    std::array<Word, 4> soft_weights, soft_weights_told;
    Word wishes_direction;
    std::array<Word, 2> wishes_directions;
    Word wishes_firm, wishes_weights;
    std::array<Word, 2> wishes_no_yes;
    Word wishes_functions, wishes_functions_text, wishes_keeps, wishes_keeps_text;
    Word wishes_out, wishes_out_text, wishes_out_person, wishes_out_add;
    Word wishes_absent, wishes_absent_text, wishes_absent_person, wishes_absent_session, wishes_absent_add,
        wishes_absent_row;
    Word wishes_together, wishes_together_text, wishes_together_add, wishes_remove;
    Word explain_button, explain_title, explain_made, explain_session, explain_share, explain_hard, explain_soft,
        explain_again;
    std::array<Word, 6> explain_rules;
};

}  // namespace driehoek

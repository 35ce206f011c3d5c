// Training, the programme of teams and what follows it, maatwerk behind its gate, the route of voorlieden, and buddies: of those
// only what there is to tell, because nothing of them is kept.
#pragma once
#include <array>

#include "model/programme.hpp"
#include "words/by_enum.hpp"
#include "words/pattern.hpp"
#include "words/word.hpp"

namespace driehoek {

struct ProgrammeWords {
    Word solve_training;
    Pattern<"person"> training_title;
    Word training_status;
    ByEnum<ProgrammeStatus, programme_status_count> training_statuses;
    Word training_finished, training_registered, training_learner, training_begin, training_button;
    // maatwerk, behind its gate
    Word custom_title, custom_unit, custom_text, custom_request, custom_requested_title;
    Pattern<"day"> custom_requested_on;
    Pattern<"third_party"> custom_requested_text;
    Word custom_withdraw;
    Word gate_closed_title;
    Pattern<"unit"> gate_closed_text;
    Word gate_missing, gate_missing_text;
    Pattern<"day"> gate_waits;
    Word gate_open_title;
    Pattern<"unit"> gate_open_text;
    std::array<Word, 3> gate_stations;
    Word action_custom;
    // the place: teams as lines, instruments as stations
    Word nav_programme;
    Pattern<"part", "all"> teams_some;
    Pattern<"all"> teams_one_of;
    Pattern<"all"> teams_all;
    Word teams_none, teams_one_done, teams_one_open, teams_are_missing, teams_are_missing_text;
    Pattern<"unit", "part"> team_misses;
    Pattern<"unit", "count"> teams_miss;
    Word teams_miss_nothing, parts_are_missing;
    Word teams_picture_title;
    std::array<Word, 5> station_names;
    Pattern<"count"> base_detail;
    std::array<Word, 4> station_details;  // of those after the basisprogramma
    Word one_time;
    Pattern<"count"> many_times;
    Word not_yet, not_asked, wished, asked, not_needed, closed_short;
    Pattern<"count", "all"> parties_looked;
    Pattern<"what"> needed_what;
    Pattern<"part"> closed_by_part;
    std::array<Word, 7> station_legend;
    Word order_is_free, whole_organisation_line;
    Pattern<"name"> group_at_interchange;
    Pattern<"part", "all"> teams_part;
    Pattern<"count"> many_teams;
    Word one_team;
    Pattern<"unit", "station", "what"> spoken_station;
    Pattern<"part", "all"> spoken_parts;
    Pattern<"name", "held", "all"> spoken_ring;
    Word spoken_no_groups, all_units_back, open_list_hint, goes_to_intervisie;
    std::array<Word, 5> list_heads;  // of the list: team and its stations without intervisie
    Word setup_button, programme_calendar, calendar_nothing_planned;
    Pattern<"unit"> event_coaching;
    Pattern<"unit"> event_follow_up;
    Pattern<"unit"> event_custom;
    // what a station is made of
    std::array<Word, 3> base_part_names;  // as S1 calls them
    Pattern<"number"> base_part_numbered;
    Pattern<"number", "name"> part_title;
    Pattern<"unit"> parts_dialog;
    Word parts_text, part_status, part_done_on, part_save, part_is_done;
    Word team_section, team_coach, team_recognised, team_save;
    Pattern<"day"> recognised_until;
    Pattern<"day"> recognised_was_until;
    Word recognised_not;
    Pattern<"unit"> coaching_dialog;
    Word coaching_text, coaching_add, coaching_none, visit_title, visit_new;
    Word activity_open, open_title;
    Word activity_date, activity_held, visit_mirrored, visit_agreements, visit_agreements_text, visit_part, visit_coach,
        activity_purpose, activity_about_triads, activity_save, activity_remove, activity_calendar, activity_asked;
    ByEnum<Purpose, purpose_count> purposes;
    Pattern<"day"> held_on;
    Pattern<"day"> planned_on;
    Word was_mirrored, coach_hint, coach_hint_text;
    Pattern<"unit"> follow_ups_dialog;
    Word follow_ups_text, follow_up_add, follow_ups_none, follow_up_title, follow_up_new, follow_up_goals,
        follow_up_no_goals;
    ByEnum<GoalState, goal_state_count> goal_states;
    Word example_title, example_text, example_goal, example_agreed, example_agreed_text, example_add, example_save,
        examples_title, examples_none, examples_search, examples_not_found;
    Word need_title, need_text, need_where, need_add, need_save, needs_title, needs_none;
    ByEnum<Instrument, instrument_count> instrument_names;
    ByEnum<Instrument, instrument_count> instruments_where;  // "in de follow-upsessie"
    Word for_whom, everybody, all_goals;
    // maatwerk (13b)
    Word custom_list, gates_all_open, gate_one_closed;
    Pattern<"count"> gates_closed;
    Pattern<"part"> finish_part_first;
    Word closed_title, finish_parts_first, finish_parts_button;
    Pattern<"unit"> custom_question;
    Pattern<"day"> asked_on;
    Pattern<"day", "where"> asked_on_where;
    Pattern<"day"> wished_on;
    Word custom_nothing_asked, custom_wish_button, custom_wish_field, custom_where, custom_wish_title, request_title;
    std::array<Word, 5> custom_steps;
    Word gate_is_open, gate_is_closed, three_parties, decide_together;
    std::array<Word, 3> party_roles;
    Pattern<"name"> third_called;
    Word looks_not_yet, party_nobody;
    Pattern<"who", "what"> spoken_party;
    Word outcome_title, outcome_draft, outcome_needed, outcome_with_reason, outcome_what, outcome_how_much,
        outcome_reason;
    Pattern<"day"> outcome_decided;
    Pattern<"who"> cannot_decide_one;
    Pattern<"who"> cannot_decide_many;
    Word cannot_decide_words, cannot_decide_closed, cannot_decide_wish;
    Pattern<"who"> invite_party;
    Word decide_button, draft_button, carry_out_button, carry_out_title, carry_out_planned, carry_out_done, party_title,
        party_person, party_looked, party_save, party_copy, party_copied;
    Pattern<"who", "unit", "organisation"> party_invitation;
    Pattern<"day"> base_done_on;
    Word base_done_sometime, base_not_done, custom_history, history_base, history_wish, history_asked, history_now;
    Pattern<"where"> history_asked_where;
    Pattern<"person"> history_looked;
    Pattern<"who"> history_waits;
    Word history_needed, history_not_needed, history_planned, history_done;
    Word third_party_title, third_party_text, third_party_save, custom_is_of_team, back_to_programme;
    // the route of voorlieden
    Word route_title;
    Pattern<"all"> route_text;
    Word route_nobody;
    std::array<Word, 5> route_stations;
    Pattern<"part", "all"> route_busy;
    Pattern<"part", "all", "count"> route_busy_and_open;
    Pattern<"part", "all"> route_finished;
    Pattern<"count"> route_registered;
    Pattern<"count"> route_guiding;
    Word route_certificate;
    Pattern<"person", "station"> spoken_foreman;
    Word route_no_sbb, route_no_learner, route_look_training;
    Pattern<"limit"> route_hidden;
    Pattern<"count"> many_more_to_do;
    Word route_certificates_none, learning_title, learning_text, learning_trainer, learning_learner, learning_begin,
        learning_end, learning_certificate, learning_level, learning_save, learning_remove, learning_add,
        route_recognitions;
    Pattern<"level"> mbo_level;
    // the leadership programme as a line
    Word line_title, line_text, line_picture_title, yield_add, yields_none, yield_title, yield_date, yield_strand,
        yield_what, yield_source, yield_save, line_now, yield_no_strand;
    std::array<Word, 3> strand_names;  // as S1 calls them
    Pattern<"number"> strand_numbered;
    Pattern<"day", "strand", "what"> spoken_yield;
    Pattern<"source"> yield_from;
    Word goals_title, goals_none, goal_without, goals_all_followed;
    Pattern<"count"> goals_without;
    Word one_goal_without;
    // what the organisation agrees on
    Word setup_title, setup_what;
    std::array<Word, 7> setup_parts;
    std::array<Word, 7> setup_texts;
    Word setup_name, setup_add, setup_save, setup_part_of, setup_first, setup_last, setup_text, setup_coach,
        setup_programme, setup_manager_label, setup_trainer_label, setup_coach_reach, setup_adviser_reach;
    Pattern<"name"> setup_remove;
    // who can be reached
    Word reach_title, reach_text, reach_coach, reach_adviser, reach_unknown, reach_fill;
    // follow-up in words
    Word follow_up_help, instruments_title, instruments_text;
    std::array<Word, 5> instrument_titles;
    std::array<Word, 5> instrument_texts;
    // buddies: only to tell
    Word buddy_title, buddy_card, buddy_note, buddy_read, buddy_print, buddy_intro, buddy_copy, buddy_copied,
        buddy_print_this, buddy_nothing_kept;
    std::array<Word, 4> buddy_papers;  // explanation, flyer, intranet, card for a talk
    std::array<Word, 5> buddy_explanation;
    std::array<Word, 5> buddy_flyer;
    std::array<Word, 4> buddy_intranet;
    std::array<Word, 6> buddy_talk;
    Word buddy_for;
};

}  // namespace driehoek

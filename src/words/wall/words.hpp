// A session on the shared screen.
#pragma once
#include "derive/case_hints.hpp"
#include "model/method.hpp"
#include "model/session.hpp"
#include "model/triad.hpp"
#include "words/by_enum.hpp"
#include "words/pattern.hpp"
#include "words/word.hpp"

namespace driehoek {

struct RuleWords {
    Word title, text;
};

struct WallWords {
    Word nav_session, title_session;
    Word session_none_title, session_none_text, session_none_button;
    Word session_choose;
    Pattern<"group", "number"> session_name;
    Pattern<"session", "day"> wall_on_day;
    Pattern<"session"> wall_without_day;
    Word session_from_group;
    // header, course, clock
    Pattern<"step", "all"> step_of;
    Pattern<"step", "all", "person"> step_of_by;
    Word wall_close, course_title, clock_title, wall_controls;
    Word of_one_minute;
    Pattern<"count"> of_minutes;
    Pattern<"count"> minutes_short;
    Word ready_at;
    Pattern<"what", "begin", "end"> wall_planned;
    Pattern<"time"> planned_until;
    Pattern<"time"> ready_at_time;
    Word step_closing, step_last, step_over;
    Pattern<"time", "what"> time_left_spoken;
    Word one_second;
    Pattern<"count"> many_seconds;
    Word one_minute;
    Pattern<"count"> many_minutes;
    Word catch_up_one;
    Pattern<"count"> catch_up_many;
    Pattern<"step", "instruction"> step_spoken;
    // controls
    Word wall_previous, wall_next, wall_pause, wall_start, wall_go_on, one_minute_button, minute_less, minute_more;
    Word next_up, session_ends, full_screen, dark_screen, light_screen;
    Word second_window, wall_watching, wall_watching_nothing;
    // people
    Pattern<"person"> question_of;
    Word no_question;
    Word roles_title;
    Word role_facilitator, role_member;
    Pattern<"role", "does"> role_doing;
    Pattern<"person"> role_title;
    Pattern<"part", "all"> people_here;
    Pattern<"person", "presence"> person_presence;
    // cases
    Word one_hand;
    Word many_hands;
    Word hands_none, hands_one;
    Pattern<"count"> hands_many;
    Pattern<"person"> hand_less, hand_more;
    Word case_chosen;
    Pattern<"person"> no_turn_yet;
    Word case_add, case_none, choose_case_first;
    Pattern<"person"> case_edit;
    Word case_title, case_presenter, case_theme, case_side, case_question;
    Pattern<"count"> case_room, case_too_long;
    Word case_save, case_remove, case_needs_question;
    ByEnum<CaseHint, case_hint_count> case_hints;
    ByEnum<CaseTheme, case_theme_count> case_themes;
    ByEnum<Side, side_count> case_sides;
    // methods
    Pattern<"method"> method_choose;
    ByEnum<CaseTheme, case_theme_count> method_suits_theme;
    Pattern<"count"> method_needs_people;
    Word method_too_long, method_needs_experience;
    Word second_case, second_case_button;
    // steps of the frame
    ByEnum<GroundRule, ground_rule_count, RuleWords> ground_rules;
    Word last_agreement, last_agreement_none;
    Word agreement_title, agreement_none, agreement_write, agreement_change, agreement_field, agreement_save;
    Pattern<"day"> next_session_on;
    Word next_session_none, next_roles;
    // evaluation
    Pattern<"part", "all"> forms_in;
    Word form_begin, form_private, form_hand_in, form_leave, forms_complete, form_empty;
    Word result_show, result_title, result_few, result_closed_then, result_talk;
    Pattern<"count"> result_text;
    Pattern<"what", "mean", "words"> result_line;
    // wisselend perspectief
    Word corners_title, corner_client, corners_turn;
    ByEnum<Corner, 3> wall_corners;
    Pattern<"person", "corner"> speaks_as, speaks_next;
    // leaving
    Word close_text, close_keep, close_held, close_back;
    Word wall_closed, wall_closed_kept;
};

}  // namespace driehoek

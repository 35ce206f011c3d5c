// The sessions of a round: their days, times and places, who was there, who does what; calendars and paper.
#pragma once
#include "base/holidays.hpp"
#include "derive/session_dates.hpp"
#include "model/session.hpp"
#include "words/by_enum.hpp"
#include "words/pattern.hpp"
#include "words/word.hpp"

namespace driehoek {

struct SessionWords {
    ByEnum<Holiday, holiday_count> holidays;
    ByEnum<SessionStatus, session_status_count> session_states;
    ByEnum<Presence, presence_count> presences;
    ByEnum<SessionRole, session_role_count> session_roles;
    std::array<Word, 7> weekdays_short;  // from Sunday
    Word time_separator;
    // the days of a round
    Word dates_part, title_dates;
    Pattern<"part", "all"> dates_fit;
    Pattern<"all"> dates_all_fit;
    Word dates_all_fit_text;
    Word dates_week;
    ByEnum<DateIssueKind, date_issue_count, SomeOf<"person", "group", "other_group", "day", "weekday", "what", "weeks">>
        date_issues;
    ByEnum<DateIssueKind, date_issue_count, SomeOf<"person", "weekday", "what", "weeks">> date_issues_short;
    Pattern<"count", "weekday"> many_are_off;
    Pattern<"people", "weekday"> people_are_off;
    Pattern<"day"> day_fits;
    Pattern<"person"> days_of;
    Word days_of_text;
    Pattern<"count"> many_sessions;
    Word one_session;
    Word key_session, key_window, key_school, key_holiday, key_other_day, key_fixed;
    Pattern<"count"> dates_proposed;
    Pattern<"count"> dates_known;
    Pattern<"groups", "count"> dates_each;
    Word dates_rule_window, dates_rule_days;
    Word dates_wrong_title, one_message;
    Pattern<"count"> many_messages;
    Pattern<"day"> issue_wrong;
    Pattern<"day"> issue_attention;
    Pattern<"group", "day"> move_group_to;
    Word dates_moves_text;
    Word dates_use, dates_search, dates_used_already, calendar_button, calendar_waits;
    Word dates_no_days;
    Word dates_keys;
    Pattern<"day"> dates_from;
    Word dates_from_title, dates_from_text, dates_from_field;
    Word calendar_title, calendar_text, calendar_good_friday, calendar_liberation;
    std::array<Word, 3> liberation_days;
    Word calendar_free, calendar_none, calendar_name, calendar_first, calendar_last, calendar_kind, calendar_school,
        calendar_closed, calendar_add;
    Pattern<"name", "first", "last"> calendar_line;
    Pattern<"name"> calendar_remove;
    // said of a session that is moved
    Pattern<"group", "session"> session_picked_up;
    Pattern<"group", "session", "day"> session_at;
    Pattern<"group", "session", "day"> session_put_down;
    Pattern<"group", "session"> session_put_back;
    Word session_is_held_already, session_says_nothing;
    Pattern<"group", "session", "day"> session_spoken;
    Word spoken_held, spoken_fixed, spoken_without_day;
    Pattern<"first", "last"> spoken_window;
    Word session_fixed, session_released;
    // one session
    Pattern<"group", "session"> session_title;
    Word session_date, session_begin, session_end, session_location, session_place, session_place_hint, session_save,
        session_all_of_group, time_is_not_valid, session_no_location;
    Word session_hold, session_cancel, session_plan_again, session_fix, session_release, session_open;
    Word session_asks_short;
    Word session_attendance, session_attendance_text, session_unknown, session_roles_title, session_roles_text,
        session_role_nobody, session_absent_note;
    Pattern<"person"> session_role_plan;
    Word group_sessions;
    Pattern<"held", "all"> sessions_held;
    Pattern<"held", "all", "round"> sessions_held_in_round;
    Pattern<"day", "time"> day_and_time;
    Pattern<"begin", "end"> time_span;
    Pattern<"begin"> time_from;
    Pattern<"came", "all", "percent"> group_attendance;
    Pattern<"round", "came", "all", "percent"> round_attendance;
    Word turnout_button, turnout_text, turnout_sessions, turnout_people, turnout_people_text, turnout_none;
    Pattern<"group"> turnout_title;
    Pattern<"session", "came", "all"> turnout_line;
    // calendars
    Pattern<"group"> event_title;
    Word event_text;
    Word calendar_what, calendar_import;
    Pattern<"group"> calendar_group;
    Pattern<"person"> calendar_person;
    Word calendar_all;
    Word calendar_nothing;
    // list
    Word list_session, list_date, list_weeks, list_place, list_state, list_note, dates_list;
    // tasks
    Pattern<"group", "session"> task_past;
    Pattern<"count"> task_past_many;
    Pattern<"group", "session", "day"> task_session_past;
    Pattern<"person", "day"> task_double;
    Pattern<"count"> task_double_many;
    Pattern<"group", "other_group"> task_double_text;
    Pattern<"people", "group"> session_double;
    // paper
    Word print_button, print_title, print_text, print_what, print_all_groups, print_with_codes, print_with_names,
        print_names_note, print_people, print_how, print_failed;
    Pattern<"group"> print_group;
    Word sheet_title, sheet_for, sheet_members, sheet_facilitator, sheet_agreements, sheet_roles, sheet_roles_text,
        sheet_session, sheet_presents, sheet_times, sheet_watches, sheet_writes, sheet_no_day, sheet_sample,
        sheet_leave, sheet_person_title, sheet_person_role;
    Pattern<"number", "all"> sheet_page;
    Pattern<"people", "times"> sheet_summary;
    Pattern<"times"> sheet_times_title;
    Word sheet_times_rhythm;
    Pattern<"round"> sheet_of_round;
    Pattern<"day"> sheet_made;
    Word sheet_only_staff;
    std::array<Word, 7> sheet_rules;
    Pattern<"person"> sheet_rule_call;
    Word sheet_rule_call_anybody;
};

}  // namespace driehoek

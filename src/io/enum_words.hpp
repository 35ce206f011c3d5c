// How a file spells the words of the model: lower-case English, as in the code, one list for each enum in its order.
// A word in a file is there for ever: a rename needs a migration. The JSON Schema repeats these lists; a test compares.
#pragma once
#include <array>
#include <string_view>

#include "model/history.hpp"
#include "model/organisation.hpp"

namespace driehoek::io {

using Word = std::string_view;

template <class Enum>
constexpr std::size_t count_until(Enum last) {
    return static_cast<std::size_t>(last) + 1;
}

// clang-format off
inline constexpr std::array<Word, function_count> function_words{
    "director", "unit_manager", "department_manager", "foreman", "work_leader", "work_supervisor", "job_coach",
    "case_manager", "workplace_trainer", "team_coach", "trainer", "facilitator", "hr_adviser",
    "training_coordinator", "privacy_officer", "confidential_adviser", "works_council_member"};
// clang-format on
inline constexpr std::array<Word, count_until(Level::senior)> level_words{"junior", "medior", "senior"};
inline constexpr std::array<Word, count_until(TrajectoryKind::sheltered_act)> trajectory_words{
    "participation_act", "guaranteed_job", "new_sheltered", "sheltered_act"};
inline constexpr std::array<Word, count_until(ProgrammeStatus::finished)> programme_words{"not_started", "busy",
                                                                                          "finished"};
inline constexpr std::array<Word, count_until(UnitKind::team)> unit_words{"business_unit", "department", "team"};
inline constexpr std::array<Word, count_until(TriadType::b)> triad_words{"a", "b"};
inline constexpr std::array<Word, count_until(Corner::third)> corner_words{"lead", "job_coach", "third"};
inline constexpr std::array<Word, count_until(ContactReason::other)> contact_words{"earlier_situation", "handover",
                                                                                   "other"};
inline constexpr std::array<Word, count_until(Composition::mixed_mt)> composition_words{"mixed", "department_mt",
                                                                                        "heads_and_board", "mixed_mt"};
inline constexpr std::array<Word, count_until(SessionStatus::cancelled)> session_words{"planned", "held", "cancelled"};
inline constexpr std::array<Word, presence_count> presence_words{"present", "excused", "absent"};
inline constexpr std::array<Word, session_role_count> session_role_words{"presenter", "timekeeper", "observer",
                                                                         "recorder"};
inline constexpr std::array<Word, count_until(LiberationDay::never)> liberation_day_words{"every_five_years",
                                                                                          "every_year", "never"};
inline constexpr std::array<Word, case_theme_count> case_theme_words{"cooperation", "development", "clarity", "time",
                                                                     "behaviour",   "own_role",    "other"};
inline constexpr std::array<Word, side_count> side_words{"lead_job_coach", "lead_third", "job_coach_third"};
inline constexpr std::array<Word, voice_count> voice_words{"everybody", "facilitator", "presenter",
                                                           "questions", "group",       "nobody"};
inline constexpr std::array<Word, step_like_count> step_like_words{
    "nothing",        "look_back",         "short_cases",   "choosing",
    "divide_corners", "speak_from_corner", "switch_corner", "what_it_asks"};
inline constexpr std::array<Word, count_until(FacilitatorKind::external)> facilitator_words{"trainer", "team_coach",
                                                                                            "external"};
inline constexpr std::array<Word, soft_rule_count> soft_rule_words{
    "functions",    "lone_functions", "units",         "locations", "levels",
    "working_days", "sizes",          "shared_triads", "meetings",  "facilitator_load"};
inline constexpr std::array<Word, statement_count> statement_words{
    "composition", "work_of_another", "needing_each_other", "safety", "method", "learning"};
inline constexpr std::array<Word, highest_mark> mark_words{"1", "2", "3", "4", "5"};
inline constexpr std::array<Word, count_until(SoftWeight::much)> soft_weight_words{"off", "little", "normal", "much"};
inline constexpr std::array<Word, retention_kind_count> retention_words{
    "triads", "past_seats", "attendance",      "rounds",   "apart_pairs", "evaluations",
    "people", "learning",   "custom_training", "coaching", "follow_ups",  "notes",
    "yields", "mt_days",    "measurements",    "recipes",  "scenarios",   "log"};
inline constexpr std::array<Word, card_step_count> card_step_words{"now", "impulse", "excellent"};
inline constexpr std::array<Word, measure_count> measure_words{
    "own", "training_finished", "certificates", "two_contacts", "open_corners", "intervisie_finished"};
inline constexpr std::array<Word, count_until(Direction::down)> direction_words{"up", "down"};
// In the order of the bits of WorkingDays.
inline constexpr std::array<Word, 7> day_words{"monday", "tuesday",  "wednesday", "thursday",
                                               "friday", "saturday", "sunday"};
// clang-format off
inline constexpr std::array<Word, story_number_count> story_number_words{
    "nothing", "person_triads", "job_coaches", "open_corners", "attention", "groups", "triads"};
inline constexpr std::array<Word, table_kind_count> table_words{
    "people", "triads"};
inline constexpr std::array<Word, intake_field_count> intake_field_words{
    "none", "name", "given_name", "initials", "prefix", "surname", "number", "function", "level", "unit",
    "parent_unit", "location", "working_days", "line_manager", "begin", "end", "training", "training_finished",
    "sbb_registered", "code", "trajectory", "lead", "job_coach", "contact", "module"};
inline constexpr std::array<Word, intake_problem_count> intake_problem_words{
    "field_count_is_wrong", "quote_is_open", "name_is_missing", "name_is_too_long", "citizen_number_found",
    "number_is_bent", "number_lost_zeros", "number_has_two_names", "name_is_there_twice", "function_is_unknown",
    "level_is_unknown", "unit_is_nearly_known", "location_is_nearly_known", "days_are_unknown", "training_is_unknown",
    "person_is_unknown", "person_is_one_of_several", "managers_go_round", "date_is_impossible", "date_is_unclear",
    "date_is_number", "code_is_wrong", "code_is_there_twice", "trajectory_is_unknown", "triad_is_impossible",
    "manager_is_self", "manager_waits", "has_left_already", "cell_is_error"};
inline constexpr std::array<Word, answer_kind_count> answer_words{
    "skip_rows", "leave_empty", "use_person", "use_unit", "use_location", "use_function", "use_trajectory",
    "make_new", "is_one_person", "are_two_people", "zeros_do_not_count", "zeros_count", "day_first", "month_first",
    "days_since_1900", "days_since_1904", "use_code"};
// clang-format on
inline constexpr std::array<Word, purpose_count> purpose_words{"practise", "deepen", "align"};
inline constexpr std::array<Word, instrument_count> instrument_words{"base_programme", "team_coaching", "intervisie",
                                                                     "follow_up", "elsewhere"};
inline constexpr std::array<Word, goal_state_count> goal_state_words{"not_yet", "begun", "works"};
inline constexpr std::array<Word, party_count> party_words{"manager", "trainer", "third"};
inline constexpr std::array<Word, custom_outcome_count> custom_outcome_words{"open", "not_needed", "needed"};
// In histories only.
// clang-format off
inline constexpr std::array<Word, deed_kind_count> deed_words{
    "opened", "corner_set", "corner_ended", "triad_started", "triad_ended", "triad_period_set", "triad_corrected", "contact_added",
    "contact_ended", "person_added", "person_edited", "person_removed", "person_left", "third_edited",
    "third_recoded", "unit_added", "unit_renamed", "unit_moved", "unit_removed", "units_joined",
    "organisation_renamed", "round_started", "round_changed", "groups_counted", "member_placed",
    "member_unplaced", "members_swapped", "member_locked", "member_unlocked", "facilitator_set",
    "facilitator_removed", "facilitator_added", "pair_added", "pair_removed", "round_finalised",
    "round_reopened", "round_removed", "session_dated", "session_status_set",
    "session_details_set", "session_date_fixed", "session_date_released", "dates_used", "attendance_set",
    "session_roles_set", "calendar_set", "limits_set", "training_changed",
    "manager_changed", "base_programme_set", "custom_training_requested", "custom_training_withdrawn",
    "custom_training_wished", "custom_training_decided", "custom_training_drafted", "custom_training_planned",
    "party_looked", "third_party_named", "programme_set", "unit_programme_set", "coaching_set", "coaching_removed",
    "follow_up_set", "follow_up_removed", "example_set", "example_removed", "need_set", "need_removed", "yield_set",
    "yield_removed", "learning_set", "learning_removed",
    "evaluation_form_added", "evaluation_cleared", "method_set", "method_removed", "member_replaced", "member_joined", "member_left", "facilitator_changed",
    "facilitator_dropped", "people_added", "location_added", "location_renamed", "location_removed",
    "proposal_used", "wishes_set", "table_read", "rows_entered", "mt_day_added", "mt_day_changed", "mt_day_removed", "mt_card_filled",
    "mt_reflection_set", "indicator_added", "indicator_changed", "indicator_removed", "measurement_added",
    "measurement_removed", "indicator_told", "indicator_months_set", "retention_set", "cleaned_up", "story_set", "story_removed", "scenario_started",
    "scenario_renamed", "scenario_removed", "scenario_renewed", "scenario_carried_out", "organisation_imported", "restore_point_opened"};
// clang-format on

// An array that got longer than its list of words is filled up with empty ones.
template <std::size_t count>
constexpr bool is_complete(const std::array<Word, count>& words) {
    for (const Word word : words) {
        if (word.empty()) return false;
    }
    return true;
}
static_assert(is_complete(function_words) && is_complete(trajectory_words) && is_complete(contact_words));
static_assert(is_complete(composition_words) && is_complete(session_words) && is_complete(facilitator_words));
static_assert(is_complete(presence_words) && is_complete(session_role_words) && is_complete(liberation_day_words));
static_assert(is_complete(case_theme_words) && is_complete(side_words));
static_assert(is_complete(voice_words) && is_complete(step_like_words));
static_assert(is_complete(statement_words) && is_complete(mark_words));
static_assert(is_complete(table_words) && is_complete(intake_field_words) && is_complete(intake_problem_words));
static_assert(is_complete(answer_words) && is_complete(story_number_words));
static_assert(is_complete(purpose_words) && is_complete(instrument_words) && is_complete(goal_state_words));
static_assert(is_complete(party_words) && is_complete(custom_outcome_words));
static_assert(is_complete(retention_words));
static_assert(is_complete(card_step_words) && is_complete(measure_words) && is_complete(direction_words));
static_assert(is_complete(soft_rule_words) && is_complete(soft_weight_words));
static_assert(is_complete(level_words) && is_complete(programme_words) && is_complete(unit_words));
static_assert(is_complete(corner_words) && is_complete(triad_words) && is_complete(deed_words));
static_assert(count_until(Function::works_council_member) == function_count);

}  // namespace driehoek::io

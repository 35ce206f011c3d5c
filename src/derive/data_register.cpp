#include "derive/data_register.hpp"

#include <array>

namespace driehoek {
namespace {

using enum DataClass;

constexpr std::array rows{
    DataFields{"", technical, "format version"},
    DataFields{"", agreements, "organisation"},
    DataFields{"", structure, "units locations"},
    DataFields{"", staff, "people"},
    DataFields{"", triads, "triads"},
    DataFields{"", groups, "rounds"},
    DataFields{"", DataClass::facilitators, "facilitators"},
    DataFields{"", learning, "practice_learning"},
    DataFields{"", custom_training, "custom_training"},
    DataFields{"", team_programme, "coaching follow_ups"},
    DataFields{"", notes, "good_examples learning_needs"},
    DataFields{"", results, "yields"},
    DataFields{"", mt_days, "mt_days"},
    DataFields{"", indicators, "indicators"},
    DataFields{"", table_reading, "recipes"},
    DataFields{"", scenarios, "scenarios"},
    DataFields{"", stories, "stories"},

    DataFields{"settings", agreements,
               "name is_sample target_contact_persons job_coach_busy job_coach_very_busy foreman_busy "
               "foreman_very_busy small_number third_party indicator_months calendar programme retention methods"},
    DataFields{"own_method", agreements, "id name fits steps least_people most_people"},
    DataFields{"own_step", agreements, "name instruction hint second_hint avoid minutes voice like"},
    DataFields{"retention", agreements,
               "triads past_seats attendance rounds apart_pairs evaluations people learning custom_training coaching "
               "follow_ups notes yields mt_days measurements recipes scenarios log"},
    DataFields{"calendar", agreements, "good_friday_is_free liberation_day free"},
    DataFields{"free_period", agreements, "name first last is_school_holiday"},
    DataFields{"programme", agreements, "parts goals strands periods instruments coaches manager_label trainer_label"},
    DataFields{"programme", ways_to_reach, "coach_reach adviser_reach"},
    DataFields{"base_part", agreements, "id name"},
    DataFields{"training_goal", agreements, "id text part"},
    DataFields{"strand", agreements, "id name"},
    DataFields{"period", agreements, "id name first last"},
    DataFields{"own_instrument", agreements, "id name text"},
    DataFields{"team_coach", DataClass::facilitators, "person programme"},

    DataFields{"unit", technical, "id"},
    DataFields{"unit", structure, "name kind parent base_programme base_parts sbb_recognised"},
    DataFields{"unit", DataClass::facilitators, "team_coach"},
    DataFields{"part_progress", structure, "part status finished"},
    DataFields{"location", technical, "id"},
    DataFields{"location", structure, "name"},

    DataFields{"person", technical, "id"},
    DataFields{"person", staff, "name functions level unit location line_manager more_managers number is_external"},
    DataFields{"person", employment, "working_days employment_begin employment_end"},
    DataFields{"person", staff_training, "training"},
    DataFields{"person", third_corner, "code trajectory"},
    DataFields{"person.training", staff_training, "status finished works_with_werkstap sbb_registered"},
    DataFields{"person.trajectory", third_corner, "kind module"},

    DataFields{"triad", technical, "id"},
    DataFields{"triad", triads, "type seats begin end"},
    DataFields{"triad", triad_history, "past extra_contacts"},
    DataFields{"triad.seats", triads, "lead job_coach third"},
    DataFields{"seat", triads, "person since"},
    DataFields{"past_seat", triad_history, "corner person since until"},
    DataFields{"extra_contact", triad_history, "person reason since until"},

    DataFields{"round", technical, "id series"},
    DataFields{"round", groups, "name composition target_functions planned_sessions cases_per_session groups"},
    DataFields{"round", group_wishes, "apart proposal"},
    DataFields{"group", technical, "id"},
    DataFields{"group", groups, "name members locked facilitator is_final replacements"},
    DataFields{"group", sessions, "sessions"},
    DataFields{"group", evaluations, "evaluation"},
    DataFields{"replacement", groups, "leaving coming day"},
    DataFields{"apart_pair", group_wishes, "one other"},
    DataFields{
        "proposal", group_wishes,
        "weights wants_shared_triads changes_groups largest_size functions_required keeps_facilitators unit_level "
        "units_apart sits_out absences together seed steps share sitting made"},
    DataFields{
        "soft_weights", group_wishes,
        "functions lone_functions units locations levels working_days sizes shared_triads meetings facilitator_load"},
    DataFields{"absence", group_wishes, "person session"},
    DataFields{"session", technical, "id calendar_id sequence"},
    DataFields{"session", sessions, "date begin end location place status date_is_fixed"},
    DataFields{"session", attendance, "attendance roles"},
    DataFields{"session", case_themes, "cases"},
    DataFields{"attendance", attendance, "person presence"},
    DataFields{"role_choice", attendance, "role person"},
    DataFields{"case", case_themes, "theme side"},
    DataFields{"evaluation", evaluations,
               "forms composition work_of_another needing_each_other safety method learning"},
    DataFields{"tally", evaluations, "1 2 3 4 5"},
    DataFields{"facilitator", DataClass::facilitators, "person kind most_groups"},

    DataFields{"practice_learning", learning, "trainer learner begin end certificate level"},
    DataFields{"custom_training", technical, "id calendar_id sequence"},
    DataFields{"custom_training", custom_training,
               "unit requested wished wish instrument parties outcome what how_much reason decided planned "
               "carried_out"},
    DataFields{"parties", custom_training, "manager trainer third"},
    DataFields{"party_look", custom_training, "person looked"},
    DataFields{"coaching_visit", technical, "id calendar_id sequence"},
    DataFields{"coaching_visit", team_programme,
               "unit date is_held is_mirrored agreements purpose part coach is_about_triads"},
    DataFields{"follow_up", technical, "id calendar_id sequence"},
    DataFields{"follow_up", team_programme, "unit date is_held purpose goals is_about_triads"},
    DataFields{"goal_progress", team_programme, "goal state"},
    DataFields{"good_example", notes, "id unit goal date text"},
    DataFields{"learning_need", notes, "id unit instrument date text"},
    DataFields{"yield", results, "id date strand text source"},

    DataFields{"mt_day", mt_days,
               "id date theme now_year impulse_year excellent_year cards had_mt_reflection had_personal_reflection "
               "agreements"},
    DataFields{"mt_card", mt_days, "unit now impulse excellent"},
    DataFields{"mt_agreement", mt_days, "text"},
    DataFields{"indicator", indicators,
               "id unit mt_day sentence name measure unit_of_measure direction baseline target_tenths target_year "
               "measurements behind next"},
    DataFields{"measurement", indicators, "day tenths is_counted"},

    DataFields{"recipe", table_reading, "id kind fields answers used"},
    DataFields{"recipe.answers", table_reading, "problem field text answer value"},
    DataFields{"scenario", scenarios,
               "id name made organisation units locations people triads rounds facilitators practice_learning "
               "custom_training coaching follow_ups good_examples learning_needs yields mt_days indicators"},
    DataFields{"story", stories, "id name stops"},
    DataFields{"story_stop", stories, "name sentence place is_list seen zoom x y is_hidden numbers"},
};

}  // namespace

std::span<const DataFields> data_register() { return rows; }

bool is_about_people(DataClass data) {
    switch (data) {
        case agreements:
        case structure:
        case case_themes:
        case evaluations:
        case notes:
        case results:
        case mt_days:
        case indicators:
        case stories:
        case technical: return false;
        default: return true;
    }
}

bool is_sensitive(DataClass data) {
    switch (data) {
        case third_corner:
        case triads:
        case triad_history:
        case learning:
        case scenarios: return true;
        default: return false;
    }
}

std::vector<RetentionKind> terms_of(DataClass data) {
    switch (data) {
        case staff:
        case employment:
        case staff_training:
        case DataClass::facilitators: return {RetentionKind::people};
        case third_corner:
        case triads: return {RetentionKind::triads};
        case triad_history: return {RetentionKind::past_seats, RetentionKind::triads};
        case groups:
        case sessions:
        case case_themes: return {RetentionKind::rounds};
        case group_wishes: return {RetentionKind::apart_pairs, RetentionKind::rounds};
        case DataClass::attendance: return {RetentionKind::attendance};
        case evaluations: return {RetentionKind::evaluations};
        case learning: return {RetentionKind::learning};
        case team_programme: return {RetentionKind::coaching, RetentionKind::follow_ups};
        case DataClass::custom_training: return {RetentionKind::custom_training};
        case DataClass::notes: return {RetentionKind::notes};
        case results: return {RetentionKind::yields};
        case DataClass::mt_days: return {RetentionKind::mt_days};
        case indicators: return {RetentionKind::measurements};
        case table_reading: return {RetentionKind::recipes};
        case DataClass::scenarios: return {RetentionKind::scenarios};
        case agreements:
        case ways_to_reach:
        case structure:
        case stories:
        case technical: return {};
    }
    return {};
}

}  // namespace driehoek

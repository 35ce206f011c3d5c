#include "model/findings.hpp"

namespace driehoek {

// A switch without default: the compiler names the rule that has no name yet.
std::string_view name_of(Rule rule) {
    switch (rule) {
        case Rule::corner_is_open: return "corner_is_open";
        case Rule::function_does_not_fit_corner: return "function_does_not_fit_corner";
        case Rule::trajectory_does_not_fit_type: return "trajectory_does_not_fit_type";
        case Rule::too_many_contact_persons: return "too_many_contact_persons";
        case Rule::person_holds_two_corners: return "person_holds_two_corners";
        case Rule::two_active_triads: return "two_active_triads";
        case Rule::triad_ends_before_begin: return "triad_ends_before_begin";
        case Rule::third_corner_without_triad: return "third_corner_without_triad";
        case Rule::job_coach_is_busy: return "job_coach_is_busy";
        case Rule::job_coach_is_very_busy: return "job_coach_is_very_busy";
        case Rule::foreman_is_busy: return "foreman_is_busy";
        case Rule::foreman_is_very_busy: return "foreman_is_very_busy";
        case Rule::reporting_line_is_circular: return "reporting_line_is_circular";
        case Rule::name_differs_by_blanks: return "name_differs_by_blanks";
        case Rule::group_is_too_small: return "group_is_too_small";
        case Rule::group_is_large: return "group_is_large";
        case Rule::group_is_too_large: return "group_is_too_large";
        case Rule::direct_reporting_line: return "direct_reporting_line";
        case Rule::indirect_reporting_line: return "indirect_reporting_line";
        case Rule::facilitator_is_missing: return "facilitator_is_missing";
        case Rule::facilitator_is_not_in_pool: return "facilitator_is_not_in_pool";
        case Rule::facilitator_is_member: return "facilitator_is_member";
        case Rule::facilitator_manages_member: return "facilitator_manages_member";
        case Rule::facilitator_has_many_groups: return "facilitator_has_many_groups";
        case Rule::apart_pair_shares_group: return "apart_pair_shares_group";
        case Rule::unit_shares_group: return "unit_shares_group";
        case Rule::person_is_in_two_groups: return "person_is_in_two_groups";
        case Rule::function_is_outside_target: return "function_is_outside_target";
        case Rule::member_sits_out: return "member_sits_out";
        case Rule::person_is_not_placed: return "person_is_not_placed";
        case Rule::mixed_mt_too_early: return "mixed_mt_too_early";
        case Rule::session_interval_outside_window: return "session_interval_outside_window";
        case Rule::trainer_is_not_registered: return "trainer_is_not_registered";
        case Rule::registered_before_finished: return "registered_before_finished";
        case Rule::trainer_without_learner: return "trainer_without_learner";
        case Rule::learning_begins_before_finish: return "learning_begins_before_finish";
        case Rule::custom_training_gate_is_closed: return "custom_training_gate_is_closed";
    }
    return "";
}

}  // namespace driehoek

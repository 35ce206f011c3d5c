// The reasons for which a change is refused. edit/ decides, words/ says it.
#pragma once
#include <cstdint>

namespace driehoek {

// Why a command was not carried out. Nothing has changed then. Whom and what it names stands in Refused.
enum class Refusal : std::uint8_t {
    triad_is_gone,
    person_is_gone,
    triad_has_ended,
    person_holds_another_corner,  // three different people (domain 3.1)
    person_holds_corner_already,
    corner_is_open_already,
    corner_is_held_twice,  // two people at one time
    contact_is_there_already,
    contact_is_gone,
    person_is_in_the_triad,   // an extra contact is somebody beside the three
    end_is_before_begin,
    name_is_empty,
    name_is_too_long,
    name_is_forbidden,  // a citizen service number stands in it
    name_is_taken,
    code_is_not_a_code,       // letters, a dash, digits; never a name and never a number of nine digits
    code_is_staff,            // the code belongs to a member of staff
    triad_exists_already,     // this code already has a 3-hoek that goes on
    // intervisie
    round_is_gone,
    group_is_gone,
    group_is_final,  // a group that is definitief keeps its people
    person_is_in_group_already,
    person_is_in_no_group,
    person_is_locked,
    people_share_place,  // nothing to swap
    pair_needs_two_people,
    pair_is_there_already,
    pair_is_gone,
    round_needs_functions,  // somebody must be asked for (H6)
    number_is_impossible,   // of groups, or of cases in a session
    round_breaks_rule,      // H1 to H6: "Maak definitief" waits
    round_has_unplaced_people,
    round_is_empty,
    round_is_draft,                // nothing to reopen
    group_is_draft,                // nobody has to be replaced: people can simply move
    replacement_is_not_in_between,  // its day is on the wrong side of a session
    replacement_breaks_rule,       // H1 to H6, which a final group keeps
    facilitator_leads_group,       // so cannot leave the pool
    session_is_gone,               // or all of them are there already
    session_is_unknown,
    session_has_no_day,            // so was not held
    session_is_on_day,             // of the same group
    session_was_held_later,        // so the next one is not before it
    session_is_still_to_come,      // so was not held yet
    session_is_cancelled,          // so nobody was there, and nobody has a role
    end_is_not_after_begin,        // of a session
    place_is_too_long,
    place_is_forbidden,            // an address or a number of somebody stands in it
    person_is_not_in_group,
    free_period_ends_before_begin,
    free_periods_are_full,
    manager_is_below,              // person, other = the manager meant: the reporting line would be a circle
    person_manages_himself,
    person_has_code_alone,     // nothing of staff is kept of him
    person_works_no_day,
    person_has_not_left,
    person_is_in_use,          // person, dependents: cannot be removed
    person_is_in_final_group,  // person, dependents = those groups: cannot leave
    person_is_no_third,        // has no code
    code_is_taken,
    location_is_gone,
    location_is_in_use,  // dependents: cannot be removed
    // the programme
    unit_is_gone,
    unit_is_below,      // other_unit stands below unit: there would be a circle
    unit_is_too_large,  // to stand below other_unit
    unit_is_in_use,     // unit, dependents: cannot be removed
    units_are_one,      // nothing to join
    base_programme_is_not_finished,  // the gate of 2.37
    request_is_there_already,
    request_is_gone,
    earlier_part_is_not_finished,  // parts keep their order
    part_is_in_use,                // by a team
    part_is_gone,
    parts_are_full,                // or goals, strands, periods, instruments
    activity_is_gone,
    activity_has_no_day,           // so was not held
    text_is_empty,
    text_is_too_long,
    text_is_forbidden,  // a number of somebody stands in it
    parties_are_missing,           // so there is no outcome yet
    request_is_only_wished,        // so nobody looks yet
    request_is_decided,            // and so does not change
    request_is_not_decided,        // so nothing is carried out
    outcome_needs_words,           // a reason, or what is needed
    learning_is_gone,
    period_ends_before_begin,
    // the evaluation of a round
    forms_need_final_group,
    form_is_empty,
    forms_are_all_there,  // one for each who sits or sat in the group
    forms_are_gone,
    // methods of the organisation's own
    method_is_gone,
    methods_are_full,
    method_has_no_steps,
    steps_are_full,
    step_lacks_words,
    method_text_is_too_long,  // for the wall
    // wat als
    scenario_is_gone,
    scenarios_are_full,
    scenario_changes_nothing,
    scenario_does_not_fit,  // nothing of it: all that it would change has changed since
    scenario_is_old,        // some of it does not fit any more: renewed first
    // stories
    story_is_gone,
    stories_are_full,
    story_is_full,
    sentence_is_too_long,
    // the MT-dag
    mt_day_is_gone,
    mt_day_is_there_already,  // on this day
    mt_year_is_impossible,
    mt_card_is_written,       // unit: so was there
    agreements_are_full,
    text_names_somebody,      // this is about units
    indicator_is_gone,
    value_is_impossible,
    measurement_is_gone,
    measurements_are_full,
    // bewaartermijnen
    term_is_impossible,
    nothing_is_due,
};
inline constexpr int refusal_count = static_cast<int>(Refusal::nothing_is_due) + 1;

}  // namespace driehoek

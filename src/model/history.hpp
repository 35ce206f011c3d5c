// What was done to the document, step by step, so that undo can be named and can survive a reload.
#pragma once
#include <optional>

#include "model/organisation.hpp"

namespace driehoek {

enum class DeedKind : std::uint8_t {
    opened,  // the first state: nothing was done yet
    corner_set,
    corner_ended,
    triad_started,
    triad_ended,
    triad_period_set,
    triad_corrected,
    contact_added,
    contact_ended,
    person_added,
    person_edited,
    person_removed,
    person_left,
    third_edited,
    third_recoded,
    unit_added,
    unit_renamed,
    unit_moved,
    unit_removed,
    units_joined,  // unit = the one that is left
    organisation_renamed,
    round_started,
    round_changed,  // name, type, functions or cases
    group_count_set,
    member_placed,
    member_unplaced,
    members_swapped,
    member_locked,
    member_unlocked,
    facilitator_set,
    facilitator_removed,
    facilitator_added,
    apart_pair_added,
    apart_pair_removed,
    round_finalised,
    round_reopened,
    round_removed,
    session_date_set,
    session_status_set,
    session_details_set,  // time and place
    session_date_fixed,
    session_date_released,
    dates_used,
    attendance_set,
    session_roles_set,
    calendar_set,
    limits_set,
    training_set,
    line_manager_set,
    base_programme_set,
    custom_training_requested,
    custom_training_withdrawn,
    custom_training_wished,
    custom_training_decided,
    custom_training_drafted,
    custom_training_planned,
    party_looked,
    third_party_named,
    programme_set,
    unit_programme_set,
    coaching_set,
    coaching_removed,
    follow_up_set,
    follow_up_removed,
    example_set,
    example_removed,
    need_set,
    need_removed,
    yield_set,
    yield_removed,
    learning_set,
    learning_removed,
    evaluation_form_added,
    evaluation_cleared,
    method_set,  // of the organisation's own
    method_removed,
    member_replaced,
    member_joined,
    member_left,
    facilitator_changed,  // type, or how many groups
    facilitator_dropped,  // no longer in the pool
    people_added,  // how many: the difference in people
    location_added,
    location_renamed,
    location_removed,
    proposal_used,
    wishes_set,
    table_read,
    rows_entered,  // of a grid, where something that was there changed
    mt_day_added,
    mt_day_changed,
    mt_day_removed,
    mt_card_filled,     // unit
    mt_reflection_set,
    indicator_added,    // unit
    indicator_changed,  // unit
    indicator_removed,  // unit
    measurement_added,  // unit
    measurement_removed,  // unit
    indicator_told,     // unit: what is behind it, and what comes next
    indicator_months_set,
    retention_set,
    cleaned_up,  // what had been kept long enough
    story_set,
    story_removed,
    scenario_started,
    scenario_renamed,
    scenario_removed,
    scenario_renewed,
    scenario_carried_out,
    organisation_imported,
    restore_point_opened,
};
inline constexpr int deed_kind_count = static_cast<int>(DeedKind::restore_point_opened) + 1;

// Codes and ids only; words/ makes the sentence.
struct Deed {
    DeedKind kind = DeedKind::opened;
    TriadId triad{};
    std::optional<Corner> corner{};
    PersonId person{};
    PersonId other{};
    RoundId round{};
    GroupId group{};
    UnitId unit{};
    LocationId location{};
    ScenarioId scenario{};  // in which it was done; of the scenario_ kinds: to which
    StoryId story{};
    friend bool operator==(const Deed&, const Deed&) = default;
};

// Done to what a scenario would make of the organisation, not to a scenario itself.
inline bool is_within_scenario(const Deed& deed) {
    return deed.scenario && (deed.kind < DeedKind::scenario_started || deed.kind > DeedKind::scenario_carried_out);
}

// One state of the document, and the deed that made it from the state before.
struct PastState {
    Organisation organisation;
    Deed deed;
};

}  // namespace driehoek

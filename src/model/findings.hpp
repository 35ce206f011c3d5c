// What is found: codes and ids, never sentences. words/ says it in Dutch and English.
#pragma once
#include <optional>
#include <string_view>

#include "base/id.hpp"
#include "model/organisation.hpp"

namespace driehoek {

enum class Rule : std::uint8_t {
    // 3-hoeken (domain 3.1, S1 1.12-1.15)
    corner_is_open,                // triad, corner
    function_does_not_fit_corner,  // triad, corner, person
    trajectory_does_not_fit_type,  // triad, person: the third corner's trajectory belongs to the other type, or to no 3-hoek
    too_many_contact_persons,  // triad, person = the last extra contact, count, limit
    person_holds_two_corners,  // triad, corner = the second one, person
    two_active_triads,  // person = third corner, triad = the second one
    triad_ends_before_begin,  // triad
    third_corner_without_triad,  // person with a trajectory that asks for a 3-hoek, and none is active
    job_coach_is_busy,  // person, count, limit
    job_coach_is_very_busy,  // person, count, limit
    foreman_is_busy,  // person, count, limit
    foreman_is_very_busy,  // person, count, limit
    // people
    reporting_line_is_circular,  // person = first by id on the circle
    name_differs_by_blanks,  // person, other = who came first and is called the same but for blanks
    // intervisie (domain 2.4, S2 2.16-2.23). Findings of a group name its round too.
    group_is_too_small,  // group, count, limit
    group_is_large,  // group, count, limit (9 or 10)
    group_is_too_large,  // group, count, limit
    direct_reporting_line,  // group, person = manager, other = member
    indirect_reporting_line,  // group, person = manager, other = member
    facilitator_is_missing,  // group
    facilitator_is_not_in_pool,  // group, person
    facilitator_is_member,  // group, person
    facilitator_manages_member,  // group, person = facilitator, other = member
    facilitator_has_many_groups,  // round, person, count, limit (Z9)
    apart_pair_shares_group,  // group, person, other
    unit_shares_group,  // group, unit, person, other: each with the first of that unit
    person_is_in_two_groups,  // round, group = the second one, person
    function_is_outside_target,  // group, person
    member_sits_out,  // group, person (H4)
    person_is_not_placed,  // round, person of the target population (1.20)
    mixed_mt_too_early,  // round (2.20)
    session_interval_outside_window,  // group, session = the later one, count = days
    // programme (S1 1.9-1.11, S2 2.37)
    trainer_is_not_registered,  // person: medior, training finished, no SBB
    registered_before_finished,  // person
    trainer_without_learner,  // person: SBB, guides nobody in Praktijkleren
    learning_begins_before_finish,  // person = trainer, other = learner
    custom_training_gate_is_closed,  // unit: asked for maatwerk before the base programme is finished
};
inline constexpr int rule_count = static_cast<int>(Rule::custom_training_gate_is_closed) + 1;

enum class Severity : std::uint8_t {
    to_do,  // nothing is wrong; there is a next step
    warning,  // let op
    wrong,  // voldoet niet
};

struct Finding {
    Rule rule{};
    Severity severity = Severity::warning;
    TriadId triad{};
    std::optional<Corner> corner{};
    PersonId person{};
    PersonId other{};
    UnitId unit{};
    RoundId round{};
    GroupId group{};
    SessionId session{};
    int count = 0;
    int limit = 0;
    friend bool operator==(const Finding&, const Finding&) = default;
};

// "corner_is_open": for the command line, tests and logs.
std::string_view name_of(Rule rule);

}  // namespace driehoek

// What points at a person or a unit: it would dangle if that were removed. edit/ refuses by it, words/ says it.
#pragma once
#include <cstdint>
#include <optional>
#include <vector>

#include "model/organisation.hpp"

namespace driehoek {

enum class DependentKind : std::uint8_t {
    // of a unit
    unit_below,  // unit
    works_in_unit,  // person
    request,  // unit: its maatwerk
    in_programme,  // unit: a visit, a follow-upsessie, an example or a need
    mt_card,  // unit: something is written on it
    indicator,  // unit
    // of a location
    works_at_location,  // person
    meets_at_location,  // round, group: a session
    // of a person
    holds_corner,  // triad, corner: now, also where the 3-hoek has ended
    held_corner,  // triad, corner: before
    contact,  // triad: beside the three, also one that has ended
    member,  // round, group
    locked,  // round, group: without being a member
    leads_group,  // round, group
    replacement,  // round, group: left it or came between two sessions
    in_session,  // round, group: was there, or has a role, without having been in it
    apart,  // round, person = the other
    together,  // round: a wish
    sits_out,  // round: a wish
    absent,  // round: a wish
    in_pool,  // of begeleiders
    manages,  // person
    trains,  // person = the learner (Praktijkleren)
    learns,  // person = the trainer
    coaches_team,  // unit: teamcoach, or was at a meeting
    is_team_coach,
    at_table,  // unit: a party of its maatwerk
};
inline constexpr int dependent_kind_count = static_cast<int>(DependentKind::at_table) + 1;

// One thing that points at somebody or something; beside its kind stands what it is about.
struct Dependent {
    DependentKind kind{};
    TriadId triad{};
    std::optional<Corner> corner{};
    RoundId round{};
    GroupId group{};
    PersonId person{};
    UnitId unit{};
    friend bool operator==(const Dependent&, const Dependent&) = default;
};

// The units right below it, then who works there by id, then its requests, cards and indicators. Empty: it can be removed.
std::vector<Dependent> dependents_of(const Organisation& organisation, const UnitId& unit);
// Who works there, by id, then which groups meet there. Empty: it can be removed.
std::vector<Dependent> dependents_of(const Organisation& organisation, const LocationId& location);
// 3-hoeken by id, then rounds by id, then the rest. Empty, but for what goes along: he can be removed.
std::vector<Dependent> dependents_of(const Organisation& organisation, const PersonId& person);
// A wish about him alone: it goes with who is removed.
bool goes_along(DependentKind kind);

}  // namespace driehoek

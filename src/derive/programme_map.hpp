// Teams as lines, instruments as stations (DESIGN.md 9.1): how far each team is, and which teams are shown. Up to twelve lines;
// with more, afdelingen or bedrijfsonderdelen stand for their teams until one of them is looked at.
#pragma once
#include <optional>
#include <vector>

#include "model/organisation.hpp"

namespace driehoek {

inline constexpr std::size_t most_lines = 12;
inline constexpr std::size_t most_rings = 6;  // groups at the interchange; with more, one ring for all

enum class StationState : std::uint8_t { done, busy, planned, not_yet, not_needed, shut };

// One line: a team or MT, or (with `is_sum`) all teams of a larger unit.
struct ProgrammeLine {
    UnitId unit;
    UnitId heading{};  // the bedrijfsonderdeel it stands under; none: the organisation
    bool is_sum = false;
    int teams = 1;
    // of a team
    std::vector<ProgrammeStatus> parts{};  // as the programme orders them
    int visits = 0;  // of the teamcoach, that were held
    std::optional<Date> next_visit{};  // planned, from the day on
    std::optional<Date> follow_up{};  // the last one that was held, else the first one that is planned
    StationState coaching{}, follow_ups{}, custom{};
    int looks = 0;  // parties, of maatwerk
    bool is_gate_open = false;
    bool is_stuck = false;  // asked for maatwerk while the gate is closed
    // of several: how many
    int finished = 0, coached = 0, followed = 0, decided = 0, closed = 0;

    int parts_finished() const;
    // From 1: the first one that is missing; 0: none is.
    int missing_part() const;
};

struct InterchangeGroup {
    std::string name;
    int held = 0, planned = 0;
    friend bool operator==(const InterchangeGroup&, const InterchangeGroup&) = default;
};

struct ProgrammeMap {
    std::vector<ProgrammeLine> teams;  // all of them, by heading and name
    std::vector<ProgrammeLine> lines;  // that are shown
    std::vector<InterchangeGroup> groups;  // of the latest round
    int finished = 0;  // teams with all parts
    bool has_parts = false;  // the programme has any

    // The first team that misses a part, and how many there are. Those that asked for maatwerk come first.
    const ProgrammeLine* first_missing() const;
    int missing() const { return static_cast<int>(teams.size()) - finished; }
};
// `zoom`: only what is in this unit.
ProgrammeMap programme_map_of(const Organisation& organisation, Date today, const UnitId& zoom = {});

// The teams and MT's of the programme: every unit with nothing below it, and those above that take part themselves.
std::vector<UnitId> programme_units(const Organisation& organisation);

// Training goals that no follow-upsessie was about that was held (2.3).
std::vector<GoalId> goals_without_follow_up(const Organisation& organisation);
// Teamcoaches of whom no programme is known (2.13): those on the list, and those that a team has.
std::vector<PersonId> coaches_without_programme(const Organisation& organisation);

}  // namespace driehoek

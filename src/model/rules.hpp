// What makes an organisation sound. Each check_* returns findings in the order a reader meets them, and changes nothing.
#pragma once
#include <span>
#include <vector>

#include "model/findings.hpp"

namespace driehoek {

// Everything below, for the whole organisation: 3-hoeken by id, then people, then intervisie, then programme.
std::vector<Finding> check_organisation(const Organisation& organisation, Date today);

// S1 1.12-1.15, domain 3.1. Inactive 3-hoeken are checked for dates only: their past is not a task.
std::vector<Finding> check_triad(const Organisation& organisation, const Triad& triad, Date today);
// Two active 3-hoeken for one third corner, and third corners without one. Wsw never counts (finding 5).
std::vector<Finding> check_third_corners(const Organisation& organisation, Date today);
// Job coaches and voorlieden against the organisation's own limits (domain 3.3).
std::vector<Finding> check_loads(const Organisation& organisation, Date today);
// Each circle in the reporting lines is found once.
std::vector<Finding> check_reporting_lines(const Organisation& organisation);
// Whose name is that of somebody before him but for blanks and what is not seen: perhaps one person, who came in twice. Two whose
// names are equal are namesakes, which is nothing to look at.
std::vector<Finding> check_names(const Organisation& organisation);
// H1 to H3, H5, H6, and the days between sessions (2.23).
std::vector<Finding> check_group(const Organisation& organisation, const Round& round, const IntervisieGroup& group);
// Each group, H4, who is not placed (1.20; no longer asked once the round is completed), Z9 and 2.20.
std::vector<Finding> check_round(const Organisation& organisation, const Round& round);
// The same without what check_group finds: what is about the round as a whole.
std::vector<Finding> check_whole_round(const Organisation& organisation, const Round& round);
// S1 1.9-1.11, S2 2.37.
std::vector<Finding> check_programme(const Organisation& organisation);

// Whether this function belongs in this corner of this type (1.14, 1.15). The third corner needs no function.
bool function_fits(TriadType type, Corner corner, const Person& person);
// Whether this trajectory asks for a 3-hoek, and of which type. Wsw: none.
std::optional<TriadType> triad_type_for(TrajectoryKind kind);

// H6: somebody with one of these functions is asked for; where none is named, everybody who works here.
bool is_in_target(std::span<const Function> targets, const Person& person);
// The same of a round, but for who sits it out.
bool is_asked(const Round& round, const Person& person);
// Every group has held all its sessions.
bool is_completed(const Round& round);
// Whether it holds a later session of another round, which it is shown with.
bool is_later_session(const Organisation& organisation, const Round& round);
// The sessions of a round with other groups in each, in their order, whichever of them is given; else the round alone.
std::vector<const Round*> sessions_in_series(const Organisation& organisation, const Round& round);
// Which round came first: by the first day of a session; a round without days comes last, by its number.
bool is_earlier(const Round& one, const Round& other);

// How many 3-hoeken a person leads or coaches on a day.
int count_active_triads(const Organisation& organisation, Corner corner, const PersonId& person, Date today);

// Somebody who stands above a person, and how many lines there are between them; 1: a direct line.
struct Above {
    PersonId manager;
    int distance = 0;
};
// Everybody above a person over all lines, the nearest first, each once and never himself, whatever circles there are.
std::vector<Above> managers_above(const Organisation& organisation, const PersonId& person);
// 0: manager is not above person. 1: direct line. More: indirect, by the shortest way.
int reporting_distance(const Organisation& organisation, const PersonId& manager, const PersonId& person);

// Whether anything is known of who manages him, or whom he manages: else H2 cannot be checked of him.
bool has_known_line(const Organisation& organisation, const Person& person);

// What Z1 to Z9 count, for one group. Shown in words and weighed by a proposal; never a hard rule.
struct GroupCounts {
    std::vector<Function> missing_functions;  // Z1: target functions nobody in the group has
    std::vector<PersonId> lone_members;  // the only ones of a target function, in the order of the functions
    int units = 0;  // Z2: distinct business units
    int locations = 0;  // Z2
    int shared_triads = 0;  // Z3: active 3-hoeken with both lead and job coach in the group
    WorkingDays common_days = 0;  // Z5: days everybody works
    int levels = 0;  // Z6: distinct levels, neutral by default
    int repeated_pairs = 0;  // Z7: pairs that also sat together in an earlier round
    friend bool operator==(const GroupCounts&, const GroupCounts&) = default;
};
GroupCounts count_group(const Organisation& organisation, const Round& round, const IntervisieGroup& group, Date today);

// For the whole round: Z4 is the difference between the largest and smallest group; Z8 is kept by `is_final`.
int count_size_difference(const Round& round);
// Z9: groups of this round that a facilitator leads.
int count_groups_led(const Round& round, const PersonId& facilitator);

// Turns (domain 2.4): sessions x cases. Coverage is turns / members, capped at 1 when everybody has a turn.
int count_turns(const Round& round);

// Sessions held, and planned in all.
struct SessionProgress {
    int held = 0;
    int planned = 0;
    friend bool operator==(const SessionProgress&, const SessionProgress&) = default;
};
SessionProgress count_sessions(const Round& round, const IntervisieGroup& group);

}  // namespace driehoek

// How far intervisie is: which round goes on, which session comes next, and how many of each function take part.
#pragma once
#include <optional>
#include <span>
#include <vector>

#include "model/rules.hpp"

namespace driehoek {

// Where the work is: the last round that has begun or is definitief, and has sessions to come; else the one in
// preparation; else the last one. Null when no round has groups.
const Round* current_round(const Organisation& organisation);
// The one that was made last, whatever is in it; of one with other groups in each session the first still to come.
// Null when there is no round.
const Round* latest_round(const Organisation& organisation);

// Of everybody with this function, how many are in a group of the round (S1 1.20).
struct Coverage {
    Function function{};
    int placed = 0;
    int all = 0;
    friend bool operator==(const Coverage&, const Coverage&) = default;
};
// In the order of the round's target functions.
std::vector<Coverage> coverage_of(const Organisation& organisation, const Round& round);

// The function for which somebody takes part: the first of these target functions, else the first of his own.
std::optional<Function> function_in(std::span<const Function> targets, const Person& person);

// The first session that is planned and has a day. Null when there is none.
const Session* next_session(const IntervisieGroup& group);

// How many groups have held at least so many sessions; `session` from 1.
int count_groups_past(const Round& round, int session);

}  // namespace driehoek

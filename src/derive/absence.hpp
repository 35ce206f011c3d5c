// When a jobcoach or somebody who leads is away: which 3-hoeken lose a corner, and who takes each of them. Why somebody is away
// is nowhere asked and nowhere kept (P1).
#pragma once
#include <vector>

#include "base/date.hpp"
#include "derive/load.hpp"
#include "model/organisation.hpp"

namespace driehoek {

struct TimeAway {
    PersonId person;
    Date first{}, last{};  // both included
    friend bool operator==(const TimeAway&, const TimeAway&) = default;
};

// A corner that he holds in a 3-hoek that goes on, or begins, in that time; by id.
struct LostCorner {
    TriadId triad;
    Corner corner{};
    PersonId taker{};  // who gets it; nobody: it stays open
    friend bool operator==(const LostCorner&, const LostCorner&) = default;
};
std::vector<LostCorner> corners_lost(const Organisation& organisation, const TimeAway& absence);

// The same with a taker for each. Spread so that nobody gets much closer to the limit than others, with those who work together
// already, in the same unit, on the same days; above a limit only where there is no other way. The least sum of costs there is.
// What is given already (a taker that is set and fits) stays.
std::vector<LostCorner> propose_takers(const Organisation& organisation, std::span<const TriadId> active,
                                       const TimeAway& absence, std::vector<LostCorner> lost);

// How many 3-hoeken somebody has in a corner now, and would have.
struct LoadChange {
    Load load;
    int then = 0;
};
// Of all who get one, by unit and name; and of who is away.
std::vector<LoadChange> load_changes(const Organisation& organisation, std::span<const TriadId> active,
                                     const TimeAway& absence, std::span<const LostCorner> lost);

}  // namespace driehoek

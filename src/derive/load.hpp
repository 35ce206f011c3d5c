// How many 3-hoeken each jobcoach and each who leads has, against what the organisation agreed; and who could take one over,
// with the reasons. Facts about places, never a score of a person (P13).
#pragma once
#include <optional>
#include <span>
#include <vector>

#include "model/organisation.hpp"

namespace driehoek {

// What is agreed for who holds a corner by this function. Nothing is agreed for managers.
struct LoadLimits {
    std::optional<int> busy{}, very_busy{};  // more than this
    friend bool operator==(const LoadLimits&, const LoadLimits&) = default;
};
LoadLimits limits_of(const Settings& settings, Function function);

struct Load {
    PersonId person;
    Function function{};  // that belongs in the corner
    int triads = 0;
    LoadLimits limits{};
    bool is_busy() const { return limits.busy && triads > *limits.busy; }
    bool has_room() const { return !limits.busy || triads < *limits.busy; }
    friend bool operator==(const Load&, const Load&) = default;
};
// Everybody who works on that day with a function that belongs in the corner (lead or jobcoach), also with no 3-hoek at all,
// and who holds one without. By unit and name.
std::vector<Load> loads_of(const Organisation& organisation, std::span<const TriadId> active, Corner corner, Date day);

// Somebody who could take a corner, and what speaks for him.
struct Taker {
    PersonId person;
    int triads = 0;  // that he has now, in this corner
    std::optional<int> room{};  // until the limit; negative above it; none: no limit is agreed
    bool is_in_unit = false;  // the same bedrijfsonderdeel as the 3-hoek
    int shared = 0;  // 3-hoeken with who holds the other corner
    int common_days = 0;  // of the week, with the other corner and the third; where nobody is there, his own
    friend bool operator==(const Taker&, const Taker&) = default;
};
// Everybody whose function fits and who holds no corner of it and works on that day. Who has room first; then who works with
// the other corner, the same unit, common days, name.
std::vector<Taker> takers_of(const Organisation& organisation, std::span<const TriadId> active, const Triad& triad,
                             Corner corner, Date day);

// A corner with nobody in it.
struct OpenCorner {
    TriadId triad;
    Corner corner{};
    friend bool operator==(const OpenCorner&, const OpenCorner&) = default;
};
std::vector<OpenCorner> open_corners_of(const Organisation& organisation, std::span<const TriadId> active);

}  // namespace driehoek

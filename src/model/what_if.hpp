// Putting a scenario on an organisation, also on one that has changed since.
#pragma once
#include <cstdint>
#include <vector>

#include "model/organisation.hpp"

namespace driehoek {

enum class MisfitKind : std::uint8_t {
    changed_since,  // the record is no longer as it was when the scenario was made
    is_gone,        // it would be changed, and is not there any more
    points_at_gone,  // it would point at somebody or something that is not there any more
    is_needed,      // it would go, and something new points at it
};
inline constexpr int misfit_kind_count = static_cast<int>(MisfitKind::is_needed) + 1;

// A record of a scenario that does not fit any more; which one: the first of these that is set, else the settings.
struct Misfit {
    MisfitKind kind{};
    TriadId triad{};
    PersonId person{};
    UnitId unit{};
    LocationId location{};
    RoundId round{};
    friend bool operator==(const Misfit&, const Misfit&) = default;
};

// What leads from one organisation to the other; scenarios and recipes are left out.
Alterations alterations_between(const Organisation& before, const Organisation& after);

struct WhatIf {
    Organisation organisation;     // with all that fits
    Alterations left;              // what does not fit
    std::vector<Misfit> misfits;   // of each in `left`, as they were found
};
// Record by record: what is still as it was becomes what it would be, what is so already stays. Nothing points at what is not there.
WhatIf what_if(const Organisation& organisation, const Alterations& changes);

}  // namespace driehoek

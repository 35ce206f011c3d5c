// The organisation as a whole.
#pragma once
#include <string>

#include "model/history.hpp"

namespace driehoek {

struct RenameOrganisation {
    std::string name;
};
// The days without sessions: all of them anew. Sorted by their first day.
struct SetCalendar {
    Calendar calendar;
};
// How many 3-hoeken somebody has before it is busy. Each from 1 to `most_limit`; very busy is no less than busy.
struct SetLimits {
    int job_coach_busy = 0, job_coach_very_busy = 0;
    int foreman_busy = 0, foreman_very_busy = 0;
    friend bool operator==(const SetLimits&, const SetLimits&) = default;
};
inline constexpr int most_limit = 500;
bool is_possible(const SetLimits& limits);
// Puts another organisation in its place: an import, a sample, a restore point. One step, so undo brings the old one back.
struct OpenOrganisation {
    Organisation organisation;
    DeedKind deed = DeedKind::organisation_imported;
};

}  // namespace driehoek

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
// Puts another organisation in its place: an import, a sample, a restore point. One step, so undo brings the old one back.
struct OpenOrganisation {
    Organisation organisation;
    DeedKind deed = DeedKind::organisation_imported;
};

}  // namespace driehoek

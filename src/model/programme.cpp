#include "model/programme.hpp"

#include <algorithm>

#include "model/organisation.hpp"

namespace driehoek {

std::vector<PartProgress> all_parts(const Programme& programme, ProgrammeStatus status, std::optional<Date> finished) {
    std::vector<PartProgress> parts;
    if (status == ProgrammeStatus::not_started) return parts;
    if (status == ProgrammeStatus::busy) {
        if (!programme.parts.empty()) parts.push_back({programme.parts.front().id, ProgrammeStatus::busy, {}});
        return parts;
    }
    for (const BasePart& part : programme.parts) parts.push_back({part.id, ProgrammeStatus::finished, finished});
    return parts;
}

Date recognition_ends(Date recognised) {
    const int year = recognised.year() + recognition_years;
    // Four years after 29 February there is one again, but for a century.
    const bool is_leap_day = recognised.month() == 2 && recognised.day_of_month() == 29;
    return is_leap_day ? make_date(year, 2, 28) + 1 : make_date(year, recognised.month(), recognised.day_of_month());
}

int CustomTrainingRequest::looks() const {
    return static_cast<int>(
        std::ranges::count_if(parties, [](const PartyLook& each) { return each.looked.has_value(); }));
}

const PartProgress* progress_of(const Unit& unit, const PartId& part) {
    const auto found = std::ranges::find(unit.parts, part, &PartProgress::part);
    return found == unit.parts.end() ? nullptr : &*found;
}

ProgrammeStatus part_status_of(const Unit& unit, const PartId& part) {
    const PartProgress* progress = progress_of(unit, part);
    return progress ? progress->status : ProgrammeStatus::not_started;
}

ProgrammeStatus base_programme_of(const Organisation& organisation, const Unit& unit) {
    const std::vector<BasePart>& parts = organisation.settings.programme.parts;
    const auto is_finished = [&](const BasePart& part) {
        return part_status_of(unit, part.id) == ProgrammeStatus::finished;
    };
    if (!parts.empty() && std::ranges::all_of(parts, is_finished)) return ProgrammeStatus::finished;
    return unit.parts.empty() ? ProgrammeStatus::not_started : ProgrammeStatus::busy;
}

std::optional<Date> base_programme_finished_on(const Organisation& organisation, const Unit& unit) {
    if (base_programme_of(organisation, unit) != ProgrammeStatus::finished) return std::nullopt;
    std::optional<Date> last;
    for (const PartProgress& progress : unit.parts) {
        if (!progress.finished) return std::nullopt;
        last = std::max(last, progress.finished);
    }
    return last;
}

}  // namespace driehoek

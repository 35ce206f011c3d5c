#include "edit/organisation.hpp"

#include <algorithm>
#include <utility>

#include "base/order.hpp"
#include "base/text.hpp"
#include "edit/apply.hpp"

namespace driehoek {

Next apply(Organisation organisation, const RenameOrganisation& rename) {
    if (const auto refusal = check_name(rename.name)) return refuse(*refusal);
    organisation.settings.name = tidied(rename.name);
    return changed(organisation, {.kind = DeedKind::organisation_renamed});
}

Next apply(Organisation organisation, const SetCalendar& set) {
    Calendar calendar = set.calendar;
    if (calendar.free.size() > most_free_periods) return refuse(Refusal::free_periods_are_full);
    for (FreePeriod& period : calendar.free) {
        if (const auto refusal = check_name(period.name)) return refuse(*refusal);
        period.name = tidied(period.name);
        if (period.last < period.first) return refuse(Refusal::free_period_ends_before_begin);
    }
    sort_by(calendar.free, &FreePeriod::first);
    organisation.settings.calendar = std::move(calendar);
    return changed(organisation, {.kind = DeedKind::calendar_set});
}

bool is_possible(const SetLimits& limits) {
    const auto fits = [](int busy, int very_busy) { return busy >= 1 && busy <= very_busy && very_busy <= most_limit; };
    return fits(limits.job_coach_busy, limits.job_coach_very_busy) &&
           fits(limits.foreman_busy, limits.foreman_very_busy);
}

Next apply(Organisation organisation, const SetLimits& set) {
    if (!is_possible(set)) return refuse(Refusal::number_is_impossible);
    Settings& settings = organisation.settings;
    settings.job_coach_busy = set.job_coach_busy;
    settings.job_coach_very_busy = set.job_coach_very_busy;
    settings.foreman_busy = set.foreman_busy;
    settings.foreman_very_busy = set.foreman_very_busy;
    return changed(organisation, {.kind = DeedKind::limits_set});
}

Next apply(const Organisation&, const OpenOrganisation& open) { return Change{open.organisation, {.kind = open.deed}}; }

}  // namespace driehoek

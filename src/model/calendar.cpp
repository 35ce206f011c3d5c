#include "model/calendar.hpp"

#include <algorithm>

namespace driehoek {

bool is_free(const Calendar& calendar, const HolidayOnDay& holiday) {
    if (holiday.holiday == Holiday::good_friday) return calendar.good_friday_is_free;
    if (holiday.holiday != Holiday::liberation_day) return true;
    switch (calendar.liberation_day) {
        case LiberationDay::every_year: return true;
        case LiberationDay::every_five_years: return holiday.day.year() % 5 == 0;
        case LiberationDay::never: break;
    }
    return false;
}

std::optional<DayOff> day_off(const Calendar& calendar, Date day) {
    for (const HolidayOnDay& each : holidays_of(day.year())) {
        if (each.day == day && is_free(calendar, each)) return DayOff{.holiday = each.holiday};
    }
    const FreePeriod* found = nullptr;
    for (const FreePeriod& period : calendar.free) {
        if (day < period.first || day > period.last) continue;
        if (!found || (found->is_school_holiday && !period.is_school_holiday)) found = &period;
    }
    return found ? std::optional(DayOff{.period = found}) : std::nullopt;
}

}  // namespace driehoek

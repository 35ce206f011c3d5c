// The days on which an organisation holds no sessions: once typed in for everybody.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "base/holidays.hpp"

namespace driehoek {

// Whether 5 May is a day off: by agreement each year, in years that end in 0 or 5, or never.
enum class LiberationDay : std::uint8_t { every_five_years, every_year, never };

struct FreePeriod {
    std::string name;  // "kerstvakantie", "inventarisatie"
    Date first{};
    Date last{};  // with this day
    bool is_school_holiday = true;  // else the organisation is closed
    friend bool operator==(const FreePeriod&, const FreePeriod&) = default;
};
inline constexpr std::size_t most_free_periods = 60;

struct Calendar {
    bool good_friday_is_free = false;
    LiberationDay liberation_day = LiberationDay::every_five_years;
    std::vector<FreePeriod> free;  // by their first day
    friend bool operator==(const Calendar&, const Calendar&) = default;
};

// Why no session is planned on a day.
struct DayOff {
    std::optional<Holiday> holiday{};
    const FreePeriod* period = nullptr;  // of the calendar that was asked
};
// Whether this organisation has the day off on this holiday.
bool is_free(const Calendar& calendar, const HolidayOnDay& holiday);
// A holiday before a closed day before a school holiday. None: there can be a session. Weekends are not looked at, as some work then.
std::optional<DayOff> day_off(const Calendar& calendar, Date day);

}  // namespace driehoek

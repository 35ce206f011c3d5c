// The public holidays of the Netherlands, by their own arithmetic. Which of them are days off is for the organisation to say.
#pragma once
#include <cstdint>
#include <vector>

#include "base/date.hpp"

namespace driehoek {

enum class Holiday : std::uint8_t {
    new_year,
    good_friday,  // not everybody's
    easter,
    easter_monday,
    kings_day,  // 27 April; on a Sunday the day before. Until 2013 30 April, and on a Sunday the day before
    liberation_day,  // 5 May; a day off by agreement
    ascension,
    whitsun,
    whit_monday,
    christmas,
    second_christmas,
};
inline constexpr int holiday_count = static_cast<int>(Holiday::second_christmas) + 1;

struct HolidayOnDay {
    Holiday holiday{};
    Date day;
    friend bool operator==(const HolidayOnDay&, const HolidayOnDay&) = default;
};

// The Sunday of Easter in the Gregorian calendar (Meeus, Jones and Butcher), from the year 1583 on.
Date easter_of(int year);
// All of a year, by day; on one day also two.
std::vector<HolidayOnDay> holidays_of(int year);

}  // namespace driehoek

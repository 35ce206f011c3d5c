// Days on which nothing is planned. What the holidays are is checked against a kept library in calendar.test.mjs.
#include "base/holidays.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "model/calendar.hpp"

using namespace driehoek;

namespace {

Date day_of(int year, Holiday holiday) {
    const auto days = holidays_of(year);
    return std::ranges::find(days, holiday, &HolidayOnDay::holiday)->day;
}

}  // namespace

TEST_CASE("Easter is where it was and where it will be") {
    CHECK(easter_of(1818) == make_date(1818, 3, 22));  // the earliest
    CHECK(easter_of(1943) == make_date(1943, 4, 25));  // the latest
    CHECK(easter_of(2000) == make_date(2000, 4, 23));
    CHECK(easter_of(2026) == make_date(2026, 4, 5));
    CHECK(easter_of(2038) == make_date(2038, 4, 25));
    for (int year = 1583; year < 2600; ++year) CHECK(easter_of(year).weekday() == 0);
}

TEST_CASE("the day of the king is never on a Sunday") {
    CHECK(day_of(2025, Holiday::kings_day) == make_date(2025, 4, 26));
    CHECK(day_of(2026, Holiday::kings_day) == make_date(2026, 4, 27));
    CHECK(day_of(2006, Holiday::kings_day) == make_date(2006, 4, 29));
    CHECK(day_of(2013, Holiday::kings_day) == make_date(2013, 4, 30));
    for (int year = 2000; year <= 2100; ++year) CHECK(day_of(year, Holiday::kings_day).weekday() != 0);
}

TEST_CASE("Good Friday and Liberation Day are days off as the organisation says") {
    Calendar calendar;
    CHECK_FALSE(day_off(calendar, make_date(2026, 4, 3)));
    calendar.good_friday_is_free = true;
    CHECK(day_off(calendar, make_date(2026, 4, 3))->holiday == Holiday::good_friday);
    CHECK_FALSE(day_off(calendar, make_date(2026, 5, 5)));
    CHECK(day_off(calendar, make_date(2030, 5, 5)));
    calendar.liberation_day = LiberationDay::every_year;
    CHECK(day_off(calendar, make_date(2026, 5, 5)));
    calendar.liberation_day = LiberationDay::never;
    CHECK_FALSE(day_off(calendar, make_date(2030, 5, 5)));
}

TEST_CASE("a closed day counts above a school holiday, and a holiday above both") {
    Calendar calendar;
    calendar.free = {{"kerstvakantie", make_date(2026, 12, 19), make_date(2027, 1, 3)},
                     {"brugdag", make_date(2026, 12, 24), make_date(2026, 12, 28), false}};
    CHECK_FALSE(day_off(calendar, make_date(2026, 12, 18)));
    CHECK(day_off(calendar, make_date(2026, 12, 19))->period->name == "kerstvakantie");
    CHECK(day_off(calendar, make_date(2026, 12, 24))->period->name == "brugdag");
    CHECK(day_off(calendar, make_date(2026, 12, 25))->holiday == Holiday::christmas);
    CHECK(day_off(calendar, make_date(2027, 1, 3)));
    CHECK_FALSE(day_off(calendar, make_date(2027, 1, 4)));
}

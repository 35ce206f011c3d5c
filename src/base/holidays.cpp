#include "base/holidays.hpp"
#include "base/order.hpp"

#include <algorithm>

namespace driehoek {
namespace {

constexpr int first_kings_day = 2014;
constexpr unsigned sunday = 0;

Date not_on_sunday(Date day) { return day.weekday() == sunday ? day - 1 : day; }

}  // namespace

Date easter_of(int year) {
    const int golden = year % 19;
    const int century = year / 100;
    const int in_century = year % 100;
    const int shift = (century + 8) / 25;
    const int epact = (19 * golden + century - century / 4 - (century - shift + 1) / 3 + 15) % 30;
    const int to_sunday = (32 + 2 * (century % 4) + 2 * (in_century / 4) - epact - in_century % 4) % 7;
    const int correction = (golden + 11 * epact + 22 * to_sunday) / 451;
    const int days = epact + to_sunday - 7 * correction + 114;
    return make_date(year, static_cast<unsigned>(days / 31), static_cast<unsigned>(days % 31 + 1));
}

std::vector<HolidayOnDay> holidays_of(int year) {
    const Date easter = easter_of(year);
    const Date birthday = year >= first_kings_day ? make_date(year, 4, 27) : make_date(year, 4, 30);
    std::vector<HolidayOnDay> days{{Holiday::new_year, make_date(year, 1, 1)},
                                   {Holiday::good_friday, easter - 2},
                                   {Holiday::easter, easter},
                                   {Holiday::easter_monday, easter + 1},
                                   {Holiday::kings_day, not_on_sunday(birthday)},
                                   {Holiday::liberation_day, make_date(year, 5, 5)},
                                   {Holiday::ascension, easter + 39},
                                   {Holiday::whitsun, easter + 49},
                                   {Holiday::whit_monday, easter + 50},
                                   {Holiday::christmas, make_date(year, 12, 25)},
                                   {Holiday::second_christmas, make_date(year, 12, 26)}};
    sort_by(days, &HolidayOnDay::day);
    return days;
}

}  // namespace driehoek

#include "base/date.hpp"

#include <algorithm>
#include <cassert>
#include <charconv>
#include <chrono>

namespace driehoek {
namespace {

template <class Number>
bool read_number(std::string_view text, Number& number) {
    for (const char character : text) {
        if (character < '0' || character > '9') return false;
    }
    return std::from_chars(text.data(), text.data() + text.size(), number).ec == std::errc();
}

std::chrono::year_month_day calendar_of(Date date) { return std::chrono::sys_days(std::chrono::days(date - Date())); }

std::optional<Date> date_of(int year, unsigned month, unsigned day) {
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)};
    if (!date.ok()) return std::nullopt;
    return Date::from_days_since_1970(static_cast<int>(std::chrono::sys_days(date).time_since_epoch().count()));
}

void append_padded(std::string& text, unsigned number, std::size_t width) {
    const std::string digits = std::to_string(number);
    if (digits.size() < width) text.append(width - digits.size(), '0');
    text += digits;
}

}  // namespace

int Date::year() const { return static_cast<int>(calendar_of(*this).year()); }
unsigned Date::month() const { return static_cast<unsigned>(calendar_of(*this).month()); }
unsigned Date::day_of_month() const { return static_cast<unsigned>(calendar_of(*this).day()); }
unsigned Date::weekday() const { return std::chrono::weekday(std::chrono::sys_days(calendar_of(*this))).c_encoding(); }

std::optional<Date> date_from_iso(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;
    if (!read_number(text.substr(0, 4), year) || !read_number(text.substr(5, 2), month) ||
        !read_number(text.substr(8, 2), day)) {
        return std::nullopt;
    }
    return date_of(year, month, day);
}

std::string iso_from_date(Date date) {
    std::string text;
    append_padded(text, static_cast<unsigned>(date.year()), 4);
    text += '-';
    append_padded(text, date.month(), 2);
    text += '-';
    append_padded(text, date.day_of_month(), 2);
    return text;
}

Date make_date(int year, unsigned month, unsigned day) {
    const auto date = date_of(year, month, day);
    assert(date);
    return date.value_or(Date());
}

bool is_plausible(Date date, Date today) {
    const int years = date.year() - today.year();
    return years >= -60 && years <= 10;
}

Date next_month(Date date) {
    const bool is_last = date.month() == 12;
    return make_date(date.year() + (is_last ? 1 : 0), is_last ? 1 : date.month() + 1, 1);
}

Date months_later(Date date, int months) {
    const int all = date.year() * 12 + static_cast<int>(date.month()) - 1 + months;
    const Date first = make_date(all / 12, static_cast<unsigned>(all % 12) + 1, 1);
    const Date last = next_month(first) - 1;
    return std::min(first + (static_cast<int>(date.day_of_month()) - 1), last);
}

}  // namespace driehoek

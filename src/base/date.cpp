#include "base/date.hpp"

#include <cassert>
#include <charconv>

namespace driehoek {
namespace {

template <class Number>
bool read_number(std::string_view text, Number& number) {
    for (const char character : text) {
        if (character < '0' || character > '9') return false;
    }
    return std::from_chars(text.data(), text.data() + text.size(), number).ec == std::errc();
}

void append_padded(std::string& text, unsigned number, std::size_t width) {
    const std::string digits = std::to_string(number);
    if (digits.size() < width) text.append(width - digits.size(), '0');
    text += digits;
}

}  // namespace

std::optional<Date> date_from_iso(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;
    if (!read_number(text.substr(0, 4), year) || !read_number(text.substr(5, 2), month) ||
        !read_number(text.substr(8, 2), day)) {
        return std::nullopt;
    }
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)};
    if (!date.ok()) return std::nullopt;
    return Date(date);
}

std::string iso_from_date(Date date) {
    const std::chrono::year_month_day parts(date);
    std::string text;
    append_padded(text, static_cast<unsigned>(static_cast<int>(parts.year())), 4);
    text += '-';
    append_padded(text, static_cast<unsigned>(parts.month()), 2);
    text += '-';
    append_padded(text, static_cast<unsigned>(parts.day()), 2);
    return text;
}

Date make_date(int year, unsigned month, unsigned day) {
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)};
    assert(date.ok());
    return Date(date);
}

}  // namespace driehoek

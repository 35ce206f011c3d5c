#include "words/general/sentences.hpp"

#include "words/table.hpp"

namespace driehoek {
namespace {

std::string_view month_of(const std::array<Word, 12>& months, Date date) { return months[date.month() - 1]; }

std::string day_of(Date date) { return std::to_string(date.day_of_month()); }

std::string year_of(Date date) { return std::to_string(date.year()); }

}  // namespace

std::string long_date(const Words& words, Date date) {
    return day_of(date) + ' ' + std::string(month_of(words.months, date)) + ' ' + year_of(date);
}

std::string day_and_month(const Words& words, Date date) {
    return day_of(date) + ' ' + std::string(month_of(words.months, date));
}

std::string full_date(const Words& words, Date date) {
    return std::string(words.weekdays[date.weekday()]) + ' ' + long_date(words, date);
}

std::string short_date(const Words& words, Date date) {
    return day_of(date) + ' ' + std::string(month_of(words.months_short, date));
}

std::string month_and_year(const Words& words, Date date) {
    return std::string(month_of(words.months, date)) + ' ' + year_of(date);
}

std::string short_month_and_year(const Words& words, Date date) {
    return std::string(month_of(words.months_short, date)) + ' ' + year_of(date);
}

std::string two_dates(const Words& words, Date first, Date last) {
    const bool is_one_year = first.year() == last.year();
    const bool is_one_month = is_one_year && first.month() == last.month();
    return (is_one_month  ? day_of(first)
            : is_one_year ? day_and_month(words, first)
                          : long_date(words, first)) +
           std::string(words.and_between) + long_date(words, last);
}

std::string listed(const Words& words, const std::vector<std::string>& parts) {
    std::string all;
    for (std::size_t index = 0; index < parts.size(); ++index) {
        if (index > 0) all += index + 1 == parts.size() ? words.and_between : std::string_view(", ");
        all += parts[index];
    }
    return all;
}

std::string text_of(const ToldCount& told) {
    if (told.is_hidden()) return '<' + std::to_string(told.below);
    return (told.is_about ? "\u00b1 " : "") + std::to_string(told.count);
}

std::string spoken_of(const Words& words, const ToldCount& told) {
    if (told.is_hidden()) return fill(words.fewer_than, {std::to_string(told.below)});
    return told.is_about ? fill(words.about_spoken, {std::to_string(told.count)}) : std::to_string(told.count);
}

std::string told_triads(const Words& words, const ToldCount& told) {
    return told == ToldCount{1} ? triad_count(words, 1) : fill(words.many_triads, {text_of(told)});
}

std::string spoken_triads(const Words& words, const ToldCount& told) {
    return told == ToldCount{1} ? triad_count(words, 1) : fill(words.many_triads, {spoken_of(words, told)});
}

std::string one_decimal(const Words& words, int tenths) {
    return std::to_string(tenths / 10) + std::string(words.decimal) + std::to_string(tenths % 10);
}

std::string triad_count(const Words& words, int count) { return count_in(words.one_triad, words.many_triads, count); }

std::string count_in(std::string_view one, const Pattern<"count">& many, int count) {
    return count == 1 ? std::string(one) : fill(many, {std::to_string(count)});
}

}  // namespace driehoek

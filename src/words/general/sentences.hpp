#pragma once
#include <string>
#include <vector>

#include "base/date.hpp"
#include "derive/breakdown.hpp"
#include "words/pattern.hpp"

namespace driehoek {

// "14 maart 2022", "14 mrt", "maart 2022". Month names in lower case in Dutch.
std::string full_date(const Words& words, Date date);  // "donderdag 6 oktober 2022"
std::string long_date(const Words& words, Date date);
std::string short_date(const Words& words, Date date);
std::string day_and_month(const Words& words, Date date);  // "14 maart"
std::string month_and_year(const Words& words, Date date);
std::string short_month_and_year(const Words& words, Date date);  // "mrt 2022"

// "6 en 20 oktober 2022", "25 september en 9 oktober 2022", "20 december 2022 en 3 januari 2023".
std::string two_dates(const Words& words, Date first, Date last);
// "K-01, K-02 en K-03".
std::string listed(const Words& words, const std::vector<std::string>& parts);

// "1 groep", "9 groepen": the word for one, or the pattern for any other number.
std::string count_in(std::string_view one, const Pattern<"count">& many, int count);
// "1 3-hoek", "9 3-hoeken".
std::string triad_count(const Words& words, int count);
// "4,2" of 42 tenths.
std::string one_decimal(const Words& words, int tenths);

// "41" or "<5"; and as it is spoken, "minder dan 5".
std::string text_of(const ToldCount& told);
std::string spoken_of(const Words& words, const ToldCount& told);
// "41 3-hoeken" or "<5 3-hoeken"; and as it is spoken.
std::string told_triads(const Words& words, const ToldCount& told);
std::string spoken_triads(const Words& words, const ToldCount& told);

}  // namespace driehoek

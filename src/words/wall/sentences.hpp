#pragma once
#include <cstdint>
#include <string>

#include "words/word.hpp"

namespace driehoek {

// "8:40", "-0:40", "125:00" of a number of seconds.
std::string clock_text(std::int64_t seconds);
// "16:05", of milliseconds since 1970 at the user's place.
std::string time_of_day(std::int64_t milliseconds);
// "2 minuten", "30 seconden": minutes where there is at least one, rounded.
std::string duration_in_words(const Words& words, std::int64_t seconds);

}  // namespace driehoek

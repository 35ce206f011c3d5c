#include "words/wall/sentences.hpp"

#include "words/general/sentences.hpp"
#include "words/table.hpp"

namespace driehoek {
namespace {

std::string with_two_digits(std::int64_t number) { return (number < 10 ? "0" : "") + std::to_string(number); }

}  // namespace

std::string clock_text(std::int64_t seconds) {
    const std::int64_t size = seconds < 0 ? -seconds : seconds;
    return (seconds < 0 ? "-" : "") + std::to_string(size / 60) + ':' + with_two_digits(size % 60);
}

std::string time_of_day(std::int64_t milliseconds) {
    const std::int64_t minutes = milliseconds / 60'000;
    return with_two_digits(minutes / 60 % 24) + ':' + with_two_digits(minutes % 60);
}

std::string duration_in_words(const Words& words, std::int64_t seconds) {
    if (seconds < 60) return count_in(words.one_second, words.many_seconds, static_cast<int>(seconds));
    return count_in(words.one_minute, words.many_minutes, static_cast<int>((seconds + 30) / 60));
}

}  // namespace driehoek

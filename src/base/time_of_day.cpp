#include "base/time_of_day.hpp"

namespace driehoek {
namespace {

// One or two digits at the front, which go. -1: there are none, or more.
int take_two_digits(std::string_view& text) {
    int number = -1;
    std::size_t count = 0;
    for (; count < text.size() && text[count] >= '0' && text[count] <= '9'; ++count)
        number = (number < 0 ? 0 : number * 10) + (text[count] - '0');
    if (count > 2) return -1;
    text.remove_prefix(count);
    return number;
}

}  // namespace

std::optional<TimeOfDay> time_from_text(std::string_view text) {
    while (text.starts_with(' ')) text.remove_prefix(1);
    while (text.ends_with(' ')) text.remove_suffix(1);
    const int hour = take_two_digits(text);
    int minute = 0;
    if (!text.empty()) {
        if (text.front() != ':' && text.front() != '.' && text.front() != 'u' && text.front() != 'h')
            return std::nullopt;
        text.remove_prefix(1);
        if (text.size() != 2) return std::nullopt;
        minute = take_two_digits(text);
    }
    if (!text.empty() || hour < 0 || hour > 23 || minute < 0 || minute > 59) return std::nullopt;
    return TimeOfDay::from_minutes(hour * 60 + minute);
}

std::string iso_from_time(TimeOfDay time) {
    const auto two = [](int number) { return std::string(number < 10 ? "0" : "") + std::to_string(number); };
    return two(time.hour()) + ':' + two(time.minute());
}

}  // namespace driehoek

// When on a day something is, by the clock on the wall. No zone and no seconds: what time it is now never enters the model.
#pragma once
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace driehoek {

class TimeOfDay {
public:
    static constexpr int minutes_in_day = 24 * 60;

    constexpr TimeOfDay() = default;
    // From 0 to 1439.
    static constexpr TimeOfDay from_minutes(int minutes) { return TimeOfDay(minutes); }

    constexpr int minutes() const { return minutes_; }
    constexpr int hour() const { return minutes_ / 60; }
    constexpr int minute() const { return minutes_ % 60; }
    friend constexpr auto operator<=>(TimeOfDay, TimeOfDay) = default;

private:
    constexpr explicit TimeOfDay(int minutes) : minutes_(minutes) {}

    int minutes_ = 0;  // since midnight
};

// Reads "13:30", and what people write: "13.30", "9:05", "13u30", "14". None for what is no time.
std::optional<TimeOfDay> time_from_text(std::string_view text);

// Writes "13:30", as files and forms have it.
std::string iso_from_time(TimeOfDay time);

}  // namespace driehoek

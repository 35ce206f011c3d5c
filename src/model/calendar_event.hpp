// A session as a calendar has it: words and times, and nobody in it.
#pragma once
#include <optional>
#include <string>

#include "base/date.hpp"
#include "base/time_of_day.hpp"

namespace driehoek {

struct CalendarEvent {
    std::string id;  // for ever the same, and no other event's
    int sequence = 0;  // higher after each change
    Date date{};
    std::optional<TimeOfDay> begin{};  // none: the whole day
    std::optional<TimeOfDay> end{};
    std::string title;
    std::string place;
    std::string description;
    bool is_cancelled = false;
};

}  // namespace driehoek

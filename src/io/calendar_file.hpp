// An iCalendar file (RFC 5545): sessions as appointments for other programs. Only written, never read.
#pragma once
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "model/calendar_event.hpp"

namespace driehoek::io {

// Times are those of Europe/Amsterdam, with the whole definition of that zone. `now`: milliseconds since 1970, in UTC. Without a
// METHOD and a name of the calendar, so that one session opens as one appointment.
std::string write_calendar(std::span<const CalendarEvent> events, std::int64_t now);

// Escapes as iCalendar wants it in a text; what no text may hold goes.
std::string calendar_text(std::string_view text);
// Appends the line with its end, in pieces of 75 bytes at most that never end inside a character.
void append_calendar_line(std::string& file, std::string_view line);

}  // namespace driehoek::io

#include "io/calendar_file.hpp"

#include <cstddef>

namespace driehoek::io {
namespace {

constexpr std::size_t longest_line = 75;  // bytes, without its end
constexpr std::int64_t day_of_milliseconds = 86'400'000;
constexpr int usual_minutes = 120;  // of a session that has no end

// Summer time as it has been in the whole of the European Union since 1996; from long before, so that every session has a zone.
constexpr std::string_view zone =
    "BEGIN:VTIMEZONE\r\n"
    "TZID:Europe/Amsterdam\r\n"
    "BEGIN:STANDARD\r\n"
    "DTSTART:19701025T030000\r\n"
    "TZOFFSETFROM:+0200\r\n"
    "TZOFFSETTO:+0100\r\n"
    "TZNAME:CET\r\n"
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n"
    "END:STANDARD\r\n"
    "BEGIN:DAYLIGHT\r\n"
    "DTSTART:19700329T020000\r\n"
    "TZOFFSETFROM:+0100\r\n"
    "TZOFFSETTO:+0200\r\n"
    "TZNAME:CEST\r\n"
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n"
    "END:DAYLIGHT\r\n"
    "END:VTIMEZONE\r\n";

std::string padded(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

// "20261124".
std::string digits_of(Date date) {
    std::string digits;
    for (const char character : iso_from_date(date)) {
        if (character != '-') digits += character;
    }
    return digits;
}
std::string digits_of(TimeOfDay time) { return padded(time.hour()) + padded(time.minute()) + "00"; }

std::string utc_stamp(std::int64_t milliseconds) {
    std::int64_t days = milliseconds / day_of_milliseconds;
    std::int64_t rest = milliseconds % day_of_milliseconds;
    if (rest < 0) {
        rest += day_of_milliseconds;
        --days;
    }
    const auto seconds = static_cast<int>(rest / 1000);
    return digits_of(Date::from_days_since_1970(static_cast<int>(days))) + 'T' + padded(seconds / 3600) +
           padded(seconds / 60 % 60) + padded(seconds % 60) + 'Z';
}

bool continues_character(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

void append_when(std::string& file, const CalendarEvent& event) {
    if (!event.begin) {
        append_calendar_line(file, "DTSTART;VALUE=DATE:" + digits_of(event.date));
        append_calendar_line(file, "DTEND;VALUE=DATE:" + digits_of(event.date + 1));
        return;
    }
    const auto append = [&](std::string_view name, Date day, TimeOfDay time) {
        append_calendar_line(file,
                             std::string(name) + ";TZID=Europe/Amsterdam:" + digits_of(day) + 'T' + digits_of(time));
    };
    append("DTSTART", event.date, *event.begin);
    const int end = event.end ? event.end->minutes() : event.begin->minutes() + usual_minutes;
    append("DTEND", event.date + end / TimeOfDay::minutes_in_day,
           TimeOfDay::from_minutes(end % TimeOfDay::minutes_in_day));
}

}  // namespace

std::string calendar_text(std::string_view text) {
    std::string escaped;
    for (const char character : text) {
        if (character == '\n') {
            escaped += "\\n";
        } else if (character == '\\' || character == ',' || character == ';') {
            escaped += '\\';
            escaped += character;
        } else if (static_cast<unsigned char>(character) >= ' ' && character != '\x7f') {
            escaped += character;
        }
    }
    return escaped;
}

void append_calendar_line(std::string& file, std::string_view line) {
    std::size_t room = longest_line;
    while (line.size() > room) {
        std::size_t end = room;
        while (end > 0 && continues_character(line[end])) --end;
        // Nothing that is text has so long a character.
        if (end == 0) end = room;
        file += line.substr(0, end);
        file += "\r\n ";
        line.remove_prefix(end);
        room = longest_line - 1;  // the blank counts
    }
    file += line;
    file += "\r\n";
}

std::string write_calendar(std::span<const CalendarEvent> events, std::int64_t now) {
    std::string file;
    append_calendar_line(file, "BEGIN:VCALENDAR");
    append_calendar_line(file, "VERSION:2.0");
    append_calendar_line(file, "PRODID:-//Driehoek//Driehoek//NL");
    file += zone;
    for (const CalendarEvent& event : events) {
        append_calendar_line(file, "BEGIN:VEVENT");
        append_calendar_line(file, "UID:" + calendar_text(event.id));
        append_calendar_line(file, "DTSTAMP:" + utc_stamp(now));
        append_calendar_line(file, "SEQUENCE:" + std::to_string(event.sequence));
        append_when(file, event);
        append_calendar_line(file, "SUMMARY:" + calendar_text(event.title));
        if (!event.place.empty()) append_calendar_line(file, "LOCATION:" + calendar_text(event.place));
        if (!event.description.empty()) append_calendar_line(file, "DESCRIPTION:" + calendar_text(event.description));
        append_calendar_line(file, event.is_cancelled ? "STATUS:CANCELLED" : "STATUS:CONFIRMED");
        append_calendar_line(file, "END:VEVENT");
    }
    append_calendar_line(file, "END:VCALENDAR");
    return file;
}

}  // namespace driehoek::io

// Files for calendars, byte by byte; what a calendar makes of them stands in calendar.test.mjs.
#include "io/calendar_file.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "edit/document.hpp"
#include "support/files.hpp"
#include "words/sessions/sentences.hpp"
#include "words/tables.hpp"

using namespace driehoek;
using namespace driehoek::tests;

namespace {

std::vector<std::string> lines_of(const std::string& file) {
    std::vector<std::string> lines;
    for (std::size_t from = 0; from < file.size();) {
        const std::size_t end = file.find("\r\n", from);
        REQUIRE_MESSAGE(end != std::string::npos, "every line ends in CRLF");
        lines.push_back(file.substr(from, end - from));
        from = end + 2;
    }
    return lines;
}

std::string unfolded(const std::string& file) {
    std::string text = file;
    for (std::size_t at = text.find("\r\n "); at != std::string::npos; at = text.find("\r\n ", at)) text.erase(at, 3);
    return text;
}

bool is_utf8_by_itself(const std::string& line) {
    for (std::size_t at = 0; at < line.size();) {
        const auto byte = static_cast<unsigned char>(line[at]);
        const std::size_t size = byte < 0x80 ? 1 : byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 0;
        if (size == 0 || at + size > line.size()) return false;
        for (std::size_t more = 1; more < size; ++more) {
            if ((static_cast<unsigned char>(line[at + more]) & 0xC0U) != 0x80U) return false;
        }
        at += size;
    }
    return true;
}

constexpr std::int64_t moment = 1'795'000'000'123;  // 18 November 2026, 11:06:40 UTC

Organisation with_sessions() {
    return organisation_from(R"({"format":"driehoek","version":2,
        "people":[{"id":"Ana"},{"id":"K-07"}],
        "rounds":[{"id":"R-1","name":"Geheime ronde","composition":"mixed",
          "groups":[{"id":"G-1","name":"1","members":["Ana","K-07"],"facilitator":"Ana","sessions":[
            {"id":"S-1","date":"2026-11-24","begin":"09:00","end":"11:00","place":"kamer 2","calendar_id":"abc"},
            {"id":"S-2","date":"2027-01-12"},
            {"id":"S-3"}]}]}]})");
}

std::string calendar_of(const Organisation& organisation) {
    return io::write_calendar(events_of(dutch, organisation, {.round = RoundId("R-1")}), moment);
}

// From BEGIN:VEVENT on, one text each, without the time at which it was made.
std::vector<std::string> events_in(const std::string& file) {
    std::vector<std::string> events;
    for (std::size_t at = file.find("BEGIN:VEVENT"); at != std::string::npos; at = file.find("BEGIN:VEVENT", at + 1)) {
        std::string event = file.substr(at, file.find("END:VEVENT", at) - at);
        const std::size_t stamp = event.find("DTSTAMP");
        event.erase(stamp, event.find("\r\n", stamp) - stamp);
        events.push_back(event);
    }
    return events;
}

}  // namespace

TEST_CASE("lines are folded at 75 bytes and never inside a character") {
    for (const std::string_view sign : {"e", "ë", "’", "•", "📞"}) {
        for (int count = 0; count <= 80; ++count) {
            std::string line = "SUMMARY:" + std::string(static_cast<std::size_t>(count), 'a');
            for (int more = 0; more < 30; ++more) line += sign;
            std::string file;
            io::append_calendar_line(file, line);
            CHECK(unfolded(file) == line + "\r\n");
            for (const std::string& physical : lines_of(file)) {
                CHECK(physical.size() <= 75);
                CHECK(is_utf8_by_itself(physical));
            }
        }
    }
}

TEST_CASE("texts are escaped, and what is no text goes") {
    CHECK(io::calendar_text("Gebouw B, zaal 2; 1e verd. \\ achter de balie\nmelden") ==
          "Gebouw B\\, zaal 2\\; 1e verd. \\\\ achter de balie\\nmelden");
    CHECK(io::calendar_text("Groep: A\x01\x7f\r\t") == "Groep: A");
}

TEST_CASE("a file for calendars is whole, in UTC where it says when it was made, and names nobody") {
    const std::string file = calendar_of(with_sessions());
    CHECK(file.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"));
    CHECK(file.ends_with("END:VCALENDAR\r\n"));
    CHECK(file.contains("DTSTAMP:20261118T110640Z\r\n"));
    CHECK(file.contains("DTSTART;TZID=Europe/Amsterdam:20261124T090000\r\n"));
    CHECK(file.contains("DTEND;TZID=Europe/Amsterdam:20261124T110000\r\n"));
    CHECK_MESSAGE(file.contains("DTSTART;VALUE=DATE:20270112\r\nDTEND;VALUE=DATE:20270113\r\n"), "no time is known");
    CHECK(file.contains("UID:abc@driehoek\r\n"));
    CHECK(events_in(file).size() == 2);
    for (const std::string_view never : {"METHOD", "X-WR-CALNAME", "Ana", "K-07", "Geheime"})
        CHECK_FALSE(file.contains(never));
}

TEST_CASE("after a change only what changed is another, with a higher number") {
    Document document(with_sessions());
    const auto before = events_in(calendar_of(document.organisation()));
    const RoundId round("R-1");
    const GroupId group("G-1");
    CHECK(document.run(RenameRound{round, "Anders"}));
    CHECK(events_in(calendar_of(document.organisation())) == before);
    CHECK(document.run(SetSessionDate{round, group, SessionId("S-1"), make_date(2026, 11, 25)}));
    auto after = events_in(calendar_of(document.organisation()));
    CHECK(after[0].contains("SEQUENCE:1\r\n"));
    CHECK(after[0].contains("UID:abc@driehoek\r\n"));
    CHECK(after[1] == before[1]);
    CHECK(document.run(SetSessionStatus{round, group, SessionId("S-2"), SessionStatus::cancelled}));
    after = events_in(calendar_of(document.organisation()));
    CHECK(after.size() == 2);
    CHECK(after[1].contains("STATUS:CANCELLED\r\n"));
    CHECK(after[1].contains("SEQUENCE:1\r\n"));
    CHECK(after[0].contains("STATUS:CONFIRMED\r\n"));
    // The same from a file that was saved and read elsewhere.
    const Organisation again = organisation_from(io::write_organisation(document.organisation()));
    CHECK(events_in(calendar_of(again)) == after);
}

TEST_CASE("one group, one session, or one begeleider") {
    const Organisation organisation = with_sessions();
    const RoundId round("R-1");
    CHECK(
        events_of(dutch, organisation, {.round = round, .group = GroupId("G-1"), .session = SessionId("S-1")}).size() ==
        1);
    CHECK(events_of(dutch, organisation, {.round = round, .facilitator = PersonId("Ana")}).size() == 2);
    CHECK(events_of(dutch, organisation, {.round = round, .facilitator = PersonId("K-07")}).empty());
    CHECK(events_of(dutch, organisation, {.round = round, .group = GroupId("G-2")}).empty());
    CHECK(events_of(dutch, organisation, {.round = RoundId("R-2")}).empty());
}

// What stands in a cell, as a value. Nothing is guessed: what can be read in two ways says so.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/date.hpp"
#include "model/person.hpp"
#include "model/triad.hpp"

namespace driehoek::intake {

// Without what a spreadsheet puts around it: blanks, ="000124", the apostrophe in front of a formula. One line.
std::string cell_value(std::string_view cell);
// "Job-coach " and "jobcoach" alike: small letters and digits alone.
std::string bare(std::string_view text);

// "-", "n.v.t.", "NULL", "XX": says that there is nothing.
bool says_nothing(std::string_view value);
// "#N/A", "#VERW!": a formula that failed.
bool is_error(std::string_view value);
// "1,23457E+11": a long number that lost its digits.
bool is_bent_number(std::string_view value);
// "mei-05", "1-jan": what Excel makes of a code that looks like a day.
bool is_bent_code(std::string_view value);

// "voorman", "Foreman", "Medior voorman (m/v)". Whole: what only resembles a function is none.
std::optional<Function> function_from(std::string_view text);
// What function_from reads as this one.
std::string_view word_of(Function function);
// The function whose word stands in the text: to be asked.
std::optional<Function> function_within(std::string_view text);
// Anywhere in the text.
std::optional<Level> level_within(std::string_view text);
// "ma di do", "ma-vr", "maandag t/m donderdag", "Mon, Tue".
std::optional<WorkingDays> working_days_from(std::string_view text);
std::optional<ProgrammeStatus> programme_status_from(std::string_view text);

// "A", "PW-traject", "garantiebaan". Of "B" alone the kind is not known.
struct TrajectoryReading {
    std::optional<TriadType> type;
    std::optional<TrajectoryKind> kind;
};
TrajectoryReading trajectory_from(std::string_view text);
std::string_view word_of(TrajectoryKind kind);

enum class DateOrder : std::uint8_t { unknown, day_first, month_first };
enum class DateSense : std::uint8_t { day, impossible, unclear, number };
struct DateReading {
    DateSense sense = DateSense::impossible;
    Date date{};  // when it is a day
    double number = 0;  // when it is one
};
// "2022-10-03", "3-10-2022", "3/10/2022", "3 okt 2022", with a time behind it or not. `order` is for what could be both; with a dash
// or a point between them the day comes first, as everybody here writes.
DateReading date_from(std::string_view text, DateOrder order);
// What this one text proves about the order.
DateOrder order_shown_by(std::string_view text);
// As Excel counts; none for day 60, that never was.
std::optional<Date> date_from_number(double number, bool since_1904);

}  // namespace driehoek::intake

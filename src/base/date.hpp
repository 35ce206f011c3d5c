// Calendar days. Time of day never enters the model: what day it is, is always an argument.
#pragma once
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace driehoek {

// A day of the Gregorian calendar. What the calendar knows of it <chrono> says, in date.cpp: its header takes longer to
// read than most of ours together.
class Date {
public:
    constexpr Date() = default;
    static constexpr Date from_days_since_1970(int days) { return Date(days); }

    constexpr Date& operator+=(int days) {
        days_ += days;
        return *this;
    }
    friend constexpr Date operator+(Date date, int days) { return Date(date.days_ + days); }
    friend constexpr Date operator-(Date date, int days) { return Date(date.days_ - days); }
    // Days from the second to the first.
    friend constexpr int operator-(Date one, Date other) { return one.days_ - other.days_; }
    friend constexpr auto operator<=>(Date, Date) = default;

    // 1 to 12; 1 to 31; 0 is Sunday, 6 Saturday.
    int year() const;
    unsigned month() const;
    unsigned day_of_month() const;
    unsigned weekday() const;

private:
    constexpr explicit Date(int days) : days_(days) {}

    int days_ = 0;  // since 1 January 1970
};

// Reads "2022-03-14". Nothing else is a date: no time, no other order, no impossible day.
std::optional<Date> date_from_iso(std::string_view text);

// Writes "2022-03-14".
std::string iso_from_date(Date date);

// Shorthand for known dates. Asserts that the day exists.
Date make_date(int year, unsigned month, unsigned day);

// Whether somebody who fills in this day today can mean it: from sixty years ago to ten years ahead. Else the year is a slip.
bool is_plausible(Date date, Date today);

// The first day of the month after the one that this day is in.
Date next_month(Date date);

// So many months later; on the last day of the month where there is no such day: 31 August + 6 is 28 or 29 February.
Date months_later(Date date, int months);

}  // namespace driehoek

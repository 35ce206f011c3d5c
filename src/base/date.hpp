// Calendar days. Time of day never enters the model: what day it is, is always an argument.
#pragma once
#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace driehoek {

using Date = std::chrono::sys_days;

// Reads "2022-03-14". Nothing else is a date: no time, no other order, no impossible day.
std::optional<Date> date_from_iso(std::string_view text);

// Writes "2022-03-14".
std::string iso_from_date(Date date);

// Shorthand for known dates. Asserts that the day exists.
Date make_date(int year, unsigned month, unsigned day);

}  // namespace driehoek

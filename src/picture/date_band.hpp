// The days of all sessions of a round on one band of time (picture 21): a row for each group, windows, days off, and what is wrong.
#pragma once
#include <optional>
#include <span>

#include "derive/names.hpp"
#include "derive/session_dates.hpp"
#include "picture/picture.hpp"

namespace driehoek {

struct Words;

// Where days stand, so that a drag can say which one it is.
struct DateAxis {
    Date first{}, last{};
    float left = 0, day_width = 1;

    float x_of(Date day) const { return left + (static_cast<float>(day - first) + 0.5F) * day_width; }
    Date day_at(float x) const;
    friend bool operator==(const DateAxis&, const DateAxis&) = default;
};

struct DateBandView {
    const Organisation& organisation;
    const Round& round;
    const DatePlan& plan;
    std::span<const DateIssue> issues;
    const Names& names;
    const Words& words;
    const TextMeasure& measure;
    Date today{};
    float width = 930;
    std::optional<PlanPlace> chosen{};  // looked at
    bool is_carried = false;  // and being moved
    std::optional<DateAxis> axis{};  // that of before a drag: the ground stays where it is
};

DateAxis date_axis_of(const DateBandView& view);

// Targets: a part for each session with a day, by row and place in the row.
Picture date_band_picture(const DateBandView& view);

}  // namespace driehoek

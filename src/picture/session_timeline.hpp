// The sessions of a round in time (picture 05, below): a row for each group, the weeks between its sessions, and when its
// next one is due.
#pragma once
#include "model/organisation.hpp"
#include "picture/picture.hpp"

namespace driehoek {

struct Words;

struct TimelineView {
    const Round& round;
    const Words& words;
    const TextMeasure& measure;
    Date today{};
    float width = 1288;
};

// The best time for the next session: 6 to 8 weeks after the last one that was held. None when nothing was held yet, or
// nothing is left to hold.
struct SessionWindow {
    Date first{}, last{};
};
std::optional<SessionWindow> next_window(const Round& round, const IntervisieGroup& group);

// Targets: a part for each group, by its place in the round, and one in date_column where its next session waits for a day.
// Without any day in the round there is nothing to see.
inline constexpr int date_column = 1;
Picture session_timeline_picture(const TimelineView& view);
bool has_timeline(const Round& round);

}  // namespace driehoek

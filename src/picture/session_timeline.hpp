// The sessions of a round in time (picture 05, below): a row for each group, the weeks between its sessions, and when its
// next one is due.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "derive/encounters.hpp"
#include "model/organisation.hpp"
#include "picture/picture.hpp"

namespace driehoek {

struct Words;

struct TimelineView {
    const Organisation& organisation;
    const Round& round;  // with other groups in each session: any of them
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
std::optional<SessionWindow> next_window(std::span<const GroupSession> sessions);

// A group through its sessions. With other groups in each session: the groups that have this place, one of each session.
struct TimelineRow {
    std::string group;  // "1"
    std::vector<GroupSession> sessions;
    std::optional<SessionWindow> window;
    std::optional<GroupSession> to_date;  // the one that waits for a day
};
std::vector<TimelineRow> timeline_rows(const Organisation& organisation, const Round& round);

// Targets: a part for each row, and one in date_column where its next session waits for a day. Without any day in the round
// there is nothing to see.
inline constexpr int date_column = 1;
Picture session_timeline_picture(const TimelineView& view);
bool has_timeline(const Organisation& organisation, const Round& round);

}  // namespace driehoek

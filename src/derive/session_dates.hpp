// The days of all sessions of a round (picture 21): what is wrong with them, and days that are right. Pure: the day from which on
// is looked is an argument, and the same question has the same answer.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/organisation.hpp"

namespace driehoek {

struct PlannedSession {
    RoundId round;
    GroupId group;
    SessionId session{};  // none: still to be made
    int number = 1;  // in its row
    bool is_held = false;
    bool is_fixed = false;  // by hand
    std::optional<Date> date{};
    std::optional<TimeOfDay> begin{};
    std::optional<TimeOfDay> end{};
    friend bool operator==(const PlannedSession&, const PlannedSession&) = default;
};
// A group through its sessions, by day; without the cancelled ones. With other groups in each session: the groups that have this
// place, one of each.
struct DateRow {
    std::string group;  // "1"
    std::vector<PlannedSession> sessions;
    friend bool operator==(const DateRow&, const DateRow&) = default;
};
struct DatePlan {
    std::vector<DateRow> rows;
    friend bool operator==(const DatePlan&, const DatePlan&) = default;
};
// As it stands in the organisation, with what is still to be made.
DatePlan date_plan_of(const Organisation& organisation, const Round& round);

// Where in a plan: a row, and a session in it.
struct PlanPlace {
    int row = 0;
    int session = 0;
    friend bool operator==(const PlanPlace&, const PlanPlace&) = default;
};
const PlannedSession& at(const DatePlan& plan, PlanPlace place);

enum class DateIssueKind : std::uint8_t {
    facilitator_twice,  // red, as the next three
    person_twice,
    on_holiday,
    closed,
    too_soon,  // amber: less than 42 days after the one before
    too_late,  // more than 56
    in_school_holiday,
    member_is_off,
    facilitator_is_off,
};
inline constexpr int date_issue_count = static_cast<int>(DateIssueKind::facilitator_is_off) + 1;
bool is_wrong(DateIssueKind kind);

// One session on another day.
struct DateMove {
    PlanPlace place;
    Date day;
    friend bool operator==(const DateMove&, const DateMove&) = default;
};
struct DateIssue {
    DateIssueKind kind{};
    PlanPlace place;
    std::optional<PlanPlace> other{};  // that is on the same day, in this plan
    RoundId other_round{};  // idem, in another round
    GroupId other_group{};
    std::vector<PersonId> people{};  // who is asked twice, or does not work then
    int days = 0;  // since the session before
    std::optional<Holiday> holiday{};
    std::string period{};  // the closed days or school holiday
    std::optional<DateMove> way_out{};  // that ends it and makes nothing new
    friend bool operator==(const DateIssue&, const DateIssue&) = default;
};
// Red before amber, then by row and session. Of sessions that were held nothing is said. With ways out only if they are asked for:
// they take longer than all the rest.
std::vector<DateIssue> find_date_issues(const Organisation& organisation, const Round& round, const DatePlan& plan,
                                        Date from, bool with_ways_out);

// The best day from which on the window of this session runs: 6 to 8 weeks after the one before, where that has a day.
struct DateWindow {
    Date first, last;
};
std::optional<DateWindow> window_of(const DatePlan& plan, PlanPlace place);

// A day for every session that is neither held nor fixed, from this day on. Inside all windows, without anybody asked twice and
// without a day off, wherever such days exist; among those with the fewest people who do not work then. `keeps`: days that are there
// stay where nothing is wrong with them.
DatePlan propose_dates(const Organisation& organisation, const Round& round, DatePlan plan, Date from, bool keeps);

}  // namespace driehoek

#include "derive/session_dates.hpp"

#include <algorithm>
#include <cstdlib>
#include <utility>

#include "base/order.hpp"
#include "derive/session_days.hpp"
#include "model/rules.hpp"

namespace driehoek {

DatePlan date_plan_of(const Organisation& organisation, const Round& round) {
    DatePlan plan;
    const std::vector<const Round*> series = sessions_in_series(organisation, round);
    for (const Round* part : series) {
        for (std::size_t index = 0; index < part->groups.size(); ++index) {
            const IntervisieGroup& group = part->groups[index];
            if (index == plan.rows.size()) plan.rows.push_back({.group = group.name, .sessions = {}});
            std::vector<PlannedSession> sessions;
            for (const Session& session : group.sessions) {
                if (session.status == SessionStatus::cancelled) continue;
                sessions.push_back({.round = part->id,
                                    .group = group.id,
                                    .session = session.id,
                                    .is_held = session.status == SessionStatus::held,
                                    .is_fixed = session.date_is_fixed,
                                    .date = session.date,
                                    .begin = session.begin,
                                    .end = session.end});
            }
            while (static_cast<int>(sessions.size()) < part->planned_sessions)
                sessions.push_back({.round = part->id, .group = group.id});
            driehoek::sort(sessions, [](const PlannedSession& one, const PlannedSession& other) {
                if (one.is_held != other.is_held) return one.is_held;
                if (one.date.has_value() != other.date.has_value()) return one.date.has_value();
                return one.date < other.date;
            });
            std::vector<PlannedSession>& row = plan.rows[index].sessions;
            row.insert(row.end(), sessions.begin(), sessions.end());
        }
    }
    for (DateRow& row : plan.rows) {
        int number = 0;
        for (PlannedSession& session : row.sessions) session.number = ++number;
    }
    return plan;
}

const PlannedSession& at(const DatePlan& plan, PlanPlace place) {
    return plan.rows[static_cast<std::size_t>(place.row)].sessions[static_cast<std::size_t>(place.session)];
}

bool is_wrong(DateIssueKind kind) { return kind <= DateIssueKind::closed; }

std::optional<DateWindow> window_of(const DatePlan& plan, PlanPlace place) {
    if (place.session == 0) return std::nullopt;
    const std::optional<Date> before = at(plan, {place.row, place.session - 1}).date;
    if (!before) return std::nullopt;
    return DateWindow{*before + shortest_interval, *before + longest_interval};
}

// --- what is wrong -------------------------------------------------------------------------------------------------------

namespace {

class IssueFinding {
public:
    IssueFinding(const SessionDays& days, const DatePlan& plan) : days_(days), plan_(plan) {}

    std::vector<DateIssue> find() {
        for (int row = 0; row < static_cast<int>(plan_.rows.size()); ++row) {
            const auto count = static_cast<int>(plan_.rows[static_cast<std::size_t>(row)].sessions.size());
            for (int session = 0; session < count; ++session) look_at({row, session});
        }
        std::ranges::stable_sort(issues_, std::ranges::greater{},
                                 [](const DateIssue& issue) { return is_wrong(issue.kind); });
        return std::move(issues_);
    }
    // Of this session alone, against all others.
    std::vector<DateIssue> find_of(PlanPlace place) {
        look_at(place);
        return std::move(issues_);
    }

private:
    void add(DateIssue issue) { issues_.push_back(std::move(issue)); }

    void look_at(PlanPlace place) {
        const PlannedSession& session = at(plan_, place);
        if (session.is_held || !session.date) return;
        const Date day = *session.date;
        find_doubles(place, day);
        if (const auto off = day_off(days_.calendar(), day)) {
            DateIssue issue{.kind = DateIssueKind::on_holiday, .place = place, .holiday = off->holiday};
            if (off->period) {
                issue.kind = off->period->is_school_holiday ? DateIssueKind::in_school_holiday : DateIssueKind::closed;
                issue.period = off->period->name;
            }
            add(std::move(issue));
        }
        if (const auto window = window_of(plan_, place); window && (day < window->first || day > window->last)) {
            add({.kind = day < window->first ? DateIssueKind::too_soon : DateIssueKind::too_late,
                 .place = place,
                 .days = day - window->first + shortest_interval});
        }
        const SessionPeople& people = days_.people_of(session);
        if (auto off = days_.members_off(people, day); !off.empty())
            add({.kind = DateIssueKind::member_is_off, .place = place, .people = std::move(off)});
        if (days_.is_facilitator_off(people, day))
            add({.kind = DateIssueKind::facilitator_is_off, .place = place, .people = {people.facilitator}});
    }

    void find_doubles(PlanPlace place, Date day) {
        const PlannedSession& here = at(plan_, place);
        const SessionPeople& people = days_.people_of(here);
        // Each pair once, with the row above.
        for (int row = 0; row < place.row; ++row) {
            const DateRow& other = plan_.rows[static_cast<std::size_t>(row)];
            for (int session = 0; session < static_cast<int>(other.sessions.size()); ++session) {
                const PlannedSession& there = other.sessions[static_cast<std::size_t>(session)];
                if (there.is_held || there.date != day || !may_overlap(here, there)) continue;
                add_double(people, days_.people_of(there), {.place = place, .other = PlanPlace{row, session}});
            }
        }
        for (const SessionElsewhere& elsewhere : days_.elsewhere_on(day)) {
            if (!may_overlap(here, elsewhere)) continue;
            add_double(people, elsewhere.people,
                       {.place = place, .other_round = elsewhere.round, .other_group = elsewhere.group});
        }
    }
    void add_double(const SessionPeople& one, const SessionPeople& other, DateIssue issue) {
        issue.people = shared_people(one, other);
        if (issue.people.empty()) return;
        const bool is_of_facilitator = one.facilitator && one.facilitator == other.facilitator;
        issue.kind = is_of_facilitator ? DateIssueKind::facilitator_twice : DateIssueKind::person_twice;
        if (is_of_facilitator) issue.people = {one.facilitator};
        add(std::move(issue));
    }

    const SessionDays& days_;
    const DatePlan& plan_;
    std::vector<DateIssue> issues_;
};

PlannedSession& session_to_change(DatePlan& plan, PlanPlace place) {
    return plan.rows[static_cast<std::size_t>(place.row)].sessions[static_cast<std::size_t>(place.session)];
}

// Whether all is right with this day, also for the session after it and the rows below.
bool fits(const SessionDays& days, DatePlan& plan, PlanPlace place, Date day, bool accepts_amber) {
    PlannedSession& session = session_to_change(plan, place);
    const std::optional<Date> before = std::exchange(session.date, day);
    const auto is_bad = [&](const DateIssue& issue) {
        return !accepts_amber || is_wrong(issue.kind) || issue.kind == DateIssueKind::too_soon ||
               issue.kind == DateIssueKind::too_late;
    };
    bool is_right = std::ranges::none_of(IssueFinding(days, plan).find_of(place), is_bad);
    const auto& row = plan.rows[static_cast<std::size_t>(place.row)].sessions;
    if (is_right && static_cast<std::size_t>(place.session) + 1 < row.size()) {
        const PlanPlace next{place.row, place.session + 1};
        const auto window = window_of(plan, next);
        const auto date = at(plan, next).date;
        is_right = !window || !date || (*date >= window->first && *date <= window->last);
    }
    if (is_right) {
        const SessionPeople& people = days.people_of(session);
        for (int below = place.row + 1; is_right && below < static_cast<int>(plan.rows.size()); ++below) {
            for (const PlannedSession& there : plan.rows[static_cast<std::size_t>(below)].sessions) {
                if (!there.is_held && there.date == day && may_overlap(session, there) &&
                    share_people(people, days.people_of(there)))
                    is_right = false;
            }
        }
    }
    session.date = before;
    return is_right;
}

// The nearest other day on which all is right; else one on which nothing is red.
std::optional<DateMove> nearest_day(const SessionDays& days, DatePlan& plan, PlanPlace place, Date from) {
    const Date now = *at(plan, place).date;
    for (const bool accepts_amber : {false, true}) {
        for (int distance = 1; distance <= longest_interval; ++distance) {
            for (const Date day : {now + distance, now - distance}) {
                if (day >= from && fits(days, plan, place, day, accepts_amber)) return DateMove{place, day};
            }
        }
    }
    return std::nullopt;
}

std::optional<DateMove> way_out_of(const SessionDays& days, DatePlan& plan, const DateIssue& issue, Date from) {
    const auto first = nearest_day(days, plan, issue.place, from);
    if (!issue.other) return first;
    const auto second = nearest_day(days, plan, *issue.other, from);
    if (!first || !second) return first ? first : second;
    const bool first_is_fixed = at(plan, issue.place).is_fixed;
    if (first_is_fixed != at(plan, *issue.other).is_fixed) return first_is_fixed ? second : first;
    const auto distance = [&](const DateMove& move) { return std::abs(move.day - *at(plan, move.place).date); };
    return distance(*second) < distance(*first) ? second : first;
}

}  // namespace

std::vector<DateIssue> find_date_issues(const Organisation& organisation, const Round& round, const DatePlan& plan,
                                        Date from, bool with_ways_out) {
    const SessionDays days(organisation, round);
    std::vector<DateIssue> issues = IssueFinding(days, plan).find();
    if (!with_ways_out) return issues;
    DatePlan changing = plan;
    for (DateIssue& issue : issues) issue.way_out = way_out_of(days, changing, issue, from);
    return issues;
}

}  // namespace driehoek

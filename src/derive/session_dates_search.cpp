// Days for a whole round. Row by row the cheapest chain of days is found exactly (shortest path over days), given those of the other
// rows; rows are gone through until none gets cheaper. Only where somebody is still asked twice, all combinations are tried.
#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <limits>
#include <numeric>
#include <optional>
#include <vector>

#include "derive/session_dates.hpp"
#include "derive/session_days.hpp"

namespace driehoek {
namespace {

using Cost = std::int64_t;
constexpr Cost impossible = std::numeric_limits<Cost>::max() / 4;
// Each is more than all that follows it can come to in a round.
constexpr Cost asked_twice = 1'000'000'000'000;
constexpr Cost is_day_off = 1'000'000'000'000;
constexpr Cost outside_window = 10'000'000'000;  // and for each day more of it
constexpr Cost facilitator_off = 50'000'000;
constexpr Cost school_holiday = 20'000'000;
constexpr Cost member_off = 10'000'000;
// Wishes: the middle of the window, the same day of the week, soon, and not right after one's last.
constexpr Cost day_from_middle = 200;
constexpr Cost other_weekday = 2'000;
constexpr Cost day_later = 40;
constexpr Cost right_after = 1'500;
constexpr Cost day_from_before = 4'000;  // of a day that is kept where it can be
constexpr int middle_of_window = (shortest_interval + longest_interval) / 2;
// How far from its window a day is looked for at all.
constexpr int least_gap = 21;
constexpr int most_gap = 91;
constexpr int days_for_first = 70;
constexpr int most_passes = 6;
constexpr int most_tries = 300'000;

bool is_in_window(int gap) { return gap >= shortest_interval && gap <= longest_interval; }

// Of the whole of a gap between two sessions.
Cost cost_of_gap(int gap) {
    if (gap <= 0) return impossible;
    const int outside = std::max({shortest_interval - gap, gap - longest_interval, 0});
    const Cost wish = std::abs(gap - middle_of_window) * day_from_middle + (gap % 7 == 0 ? 0 : other_weekday);
    return outside > 0 ? outside_window * (1 + outside) + wish : wish;
}

class DateSearch {
public:
    DateSearch(const SessionDays& days, DatePlan& plan, Date from, bool keeps)
        : days_(days), plan_(plan), from_(from), keeps_(keeps) {
        std::size_t longest = 1;
        for (const DateRow& row : plan_.rows) longest = std::max(longest, row.sessions.size());
        count_ = days_for_first + static_cast<int>(longest) * most_gap;
        for (int day = 0; day < count_; ++day) free_.push_back(cost_of_free_day(from_ + day));
        for (std::size_t row = 0; row < plan_.rows.size(); ++row) {
            before_.emplace_back();
            for (PlannedSession& session : plan_.rows[row].sessions) {
                before_.back().push_back(session.date);
                if (!is_settled(session)) session.date.reset();
            }
        }
    }

    void run() {
        // First who has least to choose.
        std::vector<std::size_t> order(plan_.rows.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::ranges::stable_sort(order, std::ranges::greater{}, [&](std::size_t row) {
            return std::ranges::count_if(plan_.rows[row].sessions, is_settled);
        });
        for (int pass = 0; pass < most_passes; ++pass) {
            const DatePlan earlier = plan_;
            for (const std::size_t row : order) improve(row);
            if (plan_ == earlier) break;
        }
        if (count_hard() == 0 || !try_all()) return;
        for (int pass = 0; pass < most_passes; ++pass) {
            const DatePlan earlier = plan_;
            for (const std::size_t row : order) improve(row);
            if (plan_ == earlier) break;
        }
    }

private:
    static bool is_settled(const PlannedSession& session) {
        return session.is_held || (session.is_fixed && session.date.has_value());
    }

    Cost cost_of_free_day(Date day) const {
        const auto off = day_off(days_.calendar(), day);
        if (!off) return 0;
        return off->period && off->period->is_school_holiday ? school_holiday : is_day_off;
    }

    // What a day costs this session by itself and against all other rows.
    Cost cost_of(std::size_t row, std::size_t at, int day) const {
        const Date date = from_ + day;
        const SessionPeople& people = days_.people_of(plan_.rows[row].sessions[at]);
        Cost cost = free_[static_cast<std::size_t>(day)] + people.off[date.weekday()] * member_off;
        if (days_.is_facilitator_off(people, date)) cost += facilitator_off;
        for (const SessionElsewhere& elsewhere : days_.elsewhere_on(date)) {
            if (share_people(people, elsewhere.people)) cost += asked_twice;
        }
        if (keeps_ && before_[row][at]) {
            cost += std::abs(*before_[row][at] - date) * day_from_before;
        } else if (at == 0) {
            cost += day * day_later;
        }
        return cost;
    }

    // Of each day, what the other rows make it cost a session of this row.
    std::vector<Cost> costs_of_others(std::size_t row, std::size_t at) const {
        std::vector<Cost> costs(static_cast<std::size_t>(count_), 0);
        const SessionPeople& people = days_.people_of(plan_.rows[row].sessions[at]);
        for (std::size_t other = 0; other < plan_.rows.size(); ++other) {
            if (other == row) continue;
            for (const PlannedSession& session : plan_.rows[other].sessions) {
                if (!session.date || session.is_held) continue;
                const int day = *session.date - from_;
                if (day < -1 || day > count_ || !share_people(people, days_.people_of(session))) continue;
                for (const int near : {-1, 0, 1}) {
                    const int other = day + near;
                    if (other < 0 || other >= count_) continue;
                    costs[static_cast<std::size_t>(other)] += near == 0 ? asked_twice : right_after;
                }
            }
        }
        return costs;
    }

    // The cheapest days of one row, given all others: over the days of its sessions one after the other.
    void improve(std::size_t row) {
        std::vector<PlannedSession>& sessions = plan_.rows[row].sessions;
        std::size_t first = 0;
        while (first < sessions.size() && is_settled(sessions[first])) ++first;
        if (first == sessions.size()) return;
        const auto all = static_cast<std::size_t>(count_);
        std::vector<std::vector<Cost>> best(sessions.size(), std::vector<Cost>(all, impossible));
        std::vector<std::vector<int>> from(sessions.size(), std::vector<int>(all, -1));
        for (std::size_t at = first; at < sessions.size(); ++at) {
            const std::vector<Cost> others = costs_of_others(row, at);
            const bool is_fixed = is_settled(sessions[at]);
            const int only = is_fixed ? *sessions[at].date - from_ : -1;
            for (int day = 0; day < count_; ++day) {
                if (is_fixed && day != only) continue;
                const auto [before, way] = best_way_to(sessions, best, first, at, day);
                if (before >= impossible) continue;
                const auto index = static_cast<std::size_t>(day);
                best[at][index] = before + (is_fixed ? 0 : cost_of(row, at, day) + others[index]);
                from[at][index] = way;
            }
            // A day by hand that lies before the others is where it is: what follows begins there anew.
            if (is_fixed && std::ranges::all_of(best[at], [](Cost cost) { return cost >= impossible; })) return;
        }
        const auto end = std::ranges::min_element(best.back());
        if (*end >= impossible) return;
        auto day = static_cast<int>(end - best.back().begin());
        for (std::size_t at = sessions.size(); at-- > first;) {
            sessions[at].date = from_ + day;
            day = from[at][static_cast<std::size_t>(day)];
        }
    }

    struct Way {
        Cost cost = impossible;
        int from = -1;
    };
    Way best_way_to(const std::vector<PlannedSession>& sessions, const std::vector<std::vector<Cost>>& best,
                    std::size_t first, std::size_t at, int day) const {
        if (at == 0) return day < days_for_first || is_settled(sessions[at]) ? Way{0, -1} : Way{};
        if (at == first) {
            const std::optional<Date> before = sessions[at - 1].date;
            return before ? Way{cost_of_gap(from_ + day - *before), -1} : Way{0, -1};
        }
        Way way;
        const bool is_free_gap = is_settled(sessions[at]) || is_settled(sessions[at - 1]);
        const int least = is_free_gap ? 1 : least_gap;
        const int most = is_free_gap ? count_ : most_gap;
        for (int earlier = std::max(0, day - most); earlier <= day - least; ++earlier) {
            const Cost there = best[at - 1][static_cast<std::size_t>(earlier)];
            if (there >= impossible) continue;
            const Cost cost = there + cost_of_gap(day - earlier);
            if (cost < way.cost) way = {cost, earlier};
        }
        return way;
    }

    // Days off, days outside their window, and days on which somebody is asked twice.
    int count_hard() const {
        int count = 0;
        for (std::size_t row = 0; row < plan_.rows.size(); ++row) {
            const std::vector<PlannedSession>& sessions = plan_.rows[row].sessions;
            for (std::size_t at = 0; at < sessions.size(); ++at) {
                if (is_settled(sessions[at])) continue;
                if (!sessions[at].date || !is_allowed(row, at, *sessions[at].date - from_)) ++count;
            }
            for (std::size_t at = 1; at < sessions.size(); ++at) {
                if (sessions[at].date && sessions[at - 1].date && !sessions[at].is_held &&
                    !is_in_window(*sessions[at].date - *sessions[at - 1].date))
                    ++count;
            }
        }
        return count;
    }

    // By itself, and against all that has a day.
    bool is_allowed(std::size_t row, std::size_t at, int day) const {
        if (day < 0 || day >= count_ || free_[static_cast<std::size_t>(day)] >= is_day_off) return false;
        const Date date = from_ + day;
        const SessionPeople& people = days_.people_of(plan_.rows[row].sessions[at]);
        for (const SessionElsewhere& elsewhere : days_.elsewhere_on(date)) {
            if (share_people(people, elsewhere.people)) return false;
        }
        for (std::size_t other = 0; other < plan_.rows.size(); ++other) {
            if (other == row) continue;
            for (const PlannedSession& session : plan_.rows[other].sessions) {
                if (session.date == date && !session.is_held && share_people(people, days_.people_of(session)))
                    return false;
            }
        }
        return true;
    }

    // Whether the days by hand leave this session a chain to the end of its row, others aside.
    std::vector<std::vector<bool>> find_reach(std::size_t row) const {
        const std::vector<PlannedSession>& sessions = plan_.rows[row].sessions;
        std::vector<std::vector<bool>> reach(sessions.size(),
                                             std::vector<bool>(static_cast<std::size_t>(count_), false));
        for (std::size_t at = sessions.size(); at-- > 0;) {
            for (int day = 0; day < count_; ++day) {
                const auto index = static_cast<std::size_t>(day);
                if (is_settled(sessions[at]) ? from_ + day != *sessions[at].date : free_[index] >= is_day_off) continue;
                bool is_whole = at + 1 == sessions.size();
                for (int gap = shortest_interval; !is_whole && gap <= longest_interval && day + gap < count_; ++gap)
                    is_whole = reach[at + 1][index + static_cast<std::size_t>(gap)];
                reach[at][index] = is_whole;
            }
        }
        return reach;
    }

    // A plan in which every hard wish is kept, if there is one: puts it in the place of this one.
    bool try_all() {
        const DatePlan before = plan_;
        reach_.clear();
        for (std::size_t row = 0; row < plan_.rows.size(); ++row) {
            reach_.push_back(find_reach(row));
            for (PlannedSession& session : plan_.rows[row].sessions) {
                if (!is_settled(session)) session.date.reset();
            }
        }
        tries_ = 0;
        if (place_from(0, 0)) return true;
        plan_ = before;
        return false;
    }
    bool place_from(std::size_t row, std::size_t at) {
        if (row == plan_.rows.size()) return true;
        std::vector<PlannedSession>& sessions = plan_.rows[row].sessions;
        if (at == sessions.size()) return place_from(row + 1, 0);
        PlannedSession& session = sessions[at];
        const std::optional<Date> before = at > 0 ? sessions[at - 1].date : std::nullopt;
        if (is_settled(session)) {
            if (!session.is_held && before && !is_in_window(*session.date - *before)) return false;
            return place_from(row, at + 1);
        }
        const int first = before ? *before + shortest_interval - from_ : 0;
        const int last = before ? *before + longest_interval - from_ : days_for_first - 1;
        for (int day = std::max(0, first); day <= last && day < count_; ++day) {
            if (++tries_ > most_tries) return false;
            if (!reach_[row][at][static_cast<std::size_t>(day)] || !is_allowed(row, at, day)) continue;
            session.date = from_ + day;
            if (place_from(row, at + 1)) return true;
            session.date.reset();
        }
        return false;
    }

    const SessionDays& days_;
    DatePlan& plan_;
    Date from_;
    bool keeps_;
    int count_ = 0;  // days that are looked at
    std::vector<Cost> free_;  // of each day
    std::vector<std::vector<std::optional<Date>>> before_;
    std::vector<std::vector<std::vector<bool>>> reach_;
    int tries_ = 0;
};

}  // namespace

DatePlan propose_dates(const Organisation& organisation, const Round& round, DatePlan plan, Date from, bool keeps) {
    const SessionDays days(organisation, round);
    DateSearch(days, plan, from, keeps).run();
    return plan;
}

}  // namespace driehoek

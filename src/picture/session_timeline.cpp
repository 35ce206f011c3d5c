#include "picture/session_timeline.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "base/order.hpp"
#include "derive/encounters.hpp"
#include "derive/tasks.hpp"
#include "model/rules.hpp"
#include "picture/encounter_parts.hpp"
#include "picture/shapes.hpp"
#include "picture/tokens.hpp"
#include "words/table.hpp"
#include "words/words.hpp"

namespace driehoek {
namespace {

constexpr float first_row = 50;
constexpr float session_height = 42;
constexpr float disc = 14;
constexpr float wide_enough_for_buttons = 700;
constexpr float narrow_month = 74;  // less than this and its name would run into the next

bool is_outside(int days) { return days < shortest_interval || days > longest_interval; }

std::string weeks_of(int days) { return std::to_string(static_cast<int>(std::lround(static_cast<float>(days) / 7))); }

class TimelineDrawing {
public:
    explicit TimelineDrawing(const TimelineView& view)
        : view_(view),
          rows_(timeline_rows(view.organisation, view.round)),
          left_(view.width < wide_enough_for_buttons ? 96.0F : 154.0F) {}

    Picture draw() {
        picture_.title = view_.words.sessions_title;
        picture_.bounds = {{0, 0}, {view_.width, first_row + session_height * static_cast<float>(rows_.size()) - 8}};
        find_span();
        draw_months();
        for (std::size_t row = 0; row < rows_.size(); ++row) draw_group(row);
        draw_today();
        return std::move(picture_);
    }

private:
    void include(Date day) {
        first_ = has_days_ ? std::min(first_, day) : day;
        last_ = has_days_ ? std::max(last_, day) : day;
        has_days_ = true;
    }
    void find_span() {
        for (const TimelineRow& row : rows_) {
            for (const GroupSession& session : row.sessions) {
                if (session.date) include(*session.date);
            }
            if (row.window) include(row.window->last);
        }
        const Date first = first_;
        const Date last = last_;
        // Today belongs in it, unless the round is long past.
        if (view_.today - last < longest_interval) include(view_.today);
        first_ = std::min(first, first_) - 12;
        last_ = last_ + 12;
    }
    float x_of(Date day) const {
        const float room = view_.width - left_ - 24;
        return left_ + room * static_cast<float>(day - first_) / static_cast<float>(std::max(1, last_ - first_));
    }

    void draw_months() {
        float free_from = left_;
        float last_line = 0;
        int told_year = 0;
        const float today = x_of(view_.today);
        for (Date day = next_month(first_); day <= last_; day = next_month(day)) {
            const float x = x_of(day);
            if (x < last_line + 18) continue;  // years: lines would become a surface
            last_line = x;
            append_line(picture_, {x, 26}, {x, picture_.bounds.max.y - 2}, {Ink::line, 1});
            // The year with the first name, and where another one begins.
            std::string name = day.year() == told_year ? std::string(view_.words.months[day.month() - 1])
                                                       : month_and_year(view_.words, day);
            const float wide = view_.measure.width(name, 15, Weight::regular);
            const float next = x_of(next_month(day));
            // Beside today's label where it would lie under it.
            const bool meets_today = x < today + half_today() + 4 && x + 6 + wide > today - half_today() - 4;
            const float begin = meets_today ? today + half_today() + 8 : x + 6;
            const float end = begin + wide;
            if (x < free_from || end > view_.width || (meets_today && end > next)) continue;
            append_text(picture_, {begin, 16}, std::move(name), 15, Weight::regular, Ink::ink2);
            free_from = std::max(end + 6, x + narrow_month);
            told_year = day.year();
        }
    }
    float half_today() const { return view_.measure.width(view_.words.today, 15, Weight::bold) / 2 + 7; }

    void draw_today() {
        if (view_.today < first_ || view_.today > last_) return;
        const float half = half_today();
        const float x = x_of(view_.today);
        append_line(picture_, {x, 26}, {x, picture_.bounds.max.y}, {Ink::ink, 2});
        const float middle = std::min(x, view_.width - half);
        append_rect(picture_, {{middle - half, 0}, {middle + half, 24}}, 7, {Ink::ink});
        append_text(picture_, {middle, 17}, std::string(view_.words.today), 15, Weight::bold, Ink::panel,
                    Anchor::middle);
    }

    void draw_group(std::size_t row) {
        const auto& [group, sessions, window, to_date] = rows_[row];
        const float y = first_row + session_height * static_cast<float>(row);
        const std::string name = fill(view_.words.group_name, {group});
        append_text(picture_, {0, y + 5.5F}, cut_to_width(view_.measure, name, left_ - 16, Weight::semibold), 15,
                    Weight::semibold, Ink::ink);
        std::vector<std::string> spoken;
        draw_window(window, sessions, y);
        const GroupSession* before = nullptr;
        const int next = next_number(sessions);
        for (const GroupSession& session : sessions) {
            if (!session.date) {
                spoken.push_back(fill(view_.words.session_without_day, {std::to_string(session.number)}));
                if (window && session.number == next)
                    spoken.back() += ", " + fill(view_.words.best_time_spoken,
                                                 {two_dates(view_.words, window->first, window->last)});
                continue;
            }
            spoken.push_back(fill(session.is_held ? view_.words.session_held_on : view_.words.session_planned_on,
                                  {std::to_string(session.number), long_date(view_.words, *session.date)}));
            if (before) draw_interval(*before, session, y, spoken.back());
            before = &session;
        }
        for (const GroupSession& session : sessions) draw_session(session, y);
        Target target;
        target.subject = {.kind = Subject::Kind::part, .row = static_cast<int>(row)};
        target.area = {{-6, y - session_height / 2 + 1}, {view_.width, y + session_height / 2 - 1}};
        target.spoken = fill(view_.words.task_about, {name, listed(view_.words, spoken)});
        picture_.targets.push_back(std::move(target));
        if (window && to_date) draw_date_button(row, x_of(window->last), y);
    }

    // Beside the window, or over its end where the room stops. Where little fits at all, a row opens its group instead.
    void draw_date_button(std::size_t row, float after, float y) {
        if (view_.width < wide_enough_for_buttons) return;
        const std::string label(view_.words.solve_date);
        const float width = view_.measure.width(label, 15, Weight::semibold) + 28;
        const float left = std::min(after + 12, view_.width - width - 1);
        const Rect button{{left, y - 17}, {left + width, y + 17}};
        append_rect(picture_, button, 10, {Ink::panel}, {Ink::ctl, 1});
        append_text(picture_, {button.centre().x, y + 5.5F}, label, 15, Weight::semibold, Ink::ink, Anchor::middle);
        Target& whole_row = picture_.targets.back();
        whole_row.area.max.x = button.min.x - 4;
        Target target;
        target.subject = {.kind = Subject::Kind::part, .row = static_cast<int>(row), .column = date_column};
        target.area = {{button.min.x - 2, whole_row.area.min.y}, {button.max.x + 1, whole_row.area.max.y}};
        target.spoken = fill(view_.words.date_title, {rows_[row].group});
        picture_.targets.push_back(std::move(target));
    }

    static int next_number(const std::vector<GroupSession>& sessions) {
        const auto next = std::ranges::find(sessions, false, &GroupSession::is_held);
        return next == sessions.end() ? 0 : next->number;
    }

    void draw_session(const GroupSession& session, float y) {
        if (!session.date) return;
        const float x = x_of(*session.date);
        append_circle(picture_, {x, y}, disc, {session.is_held ? Ink::ink : Ink::panel}, {Ink::ink, 2});
        append_text(picture_, {x, y + 5.5F}, std::to_string(session.number), 15, Weight::bold,
                    session.is_held ? Ink::panel : Ink::ink, Anchor::middle);
    }

    // What lies between two sessions: amber where it is not 6 to 8 weeks.
    void draw_interval(const GroupSession& before, const GroupSession& session, float y, std::string& spoken) {
        const int days = *session.date - *before.date;
        const bool is_wrong = is_outside(days);
        if (is_wrong) spoken += ", " + fill(view_.words.weeks_outside, {weeks_of(days)});
        if (!session.is_held && !is_wrong) return;  // the window says it
        const float from = x_of(*before.date) + disc + 2;
        const float to = x_of(*session.date) - disc - 2;
        if (to <= from) return;
        append_line(picture_, {from, y}, {to, y},
                    is_wrong ? Stroke{Ink::amber_line, 3, Dash::open} : Stroke{Ink::ctl, 1.5F});
        const std::string weeks = fill(view_.words.weeks_between, {weeks_of(days)});
        const Weight weight = is_wrong ? Weight::bold : Weight::regular;
        const float width = view_.measure.width(weeks, 15, weight) + (is_wrong ? 36.0F : 12.0F);
        if (width > to - from) {
            if (is_wrong && to - from > 20) append_signal(picture_, Sign::frequency, {(from + to) / 2, y}, 8.5F);
            return;
        }
        const float middle = (from + to) / 2;
        append_rect(picture_, {{middle - width / 2, y - 13}, {middle + width / 2, y + 13}}, 8,
                    {is_wrong ? Ink::amber_tint : Ink::panel});
        if (is_wrong) append_signal(picture_, Sign::frequency, {middle - width / 2 + 14, y}, 8.5F);
        append_text(picture_, {middle + (is_wrong ? 11.0F : 0.0F), y + 5.5F}, weeks, 15, weight,
                    is_wrong ? Ink::ink : Ink::ink2, Anchor::middle);
    }

    void draw_window(const std::optional<SessionWindow>& window, const std::vector<GroupSession>& sessions, float y) {
        if (!window) return;
        const Rect band{{x_of(window->first), y - 17}, {x_of(window->last), y + 17}};
        append_rect(picture_, band, 10, {Ink::focus, 0.12F}, {Ink::focus, 1.2F, Dash::window});
        const float end = band.max.x + 10 + view_.measure.width(view_.words.best_time, 15, Weight::regular);
        const bool is_taken = std::ranges::any_of(sessions, [&](const GroupSession& session) {
            return session.date && x_of(*session.date) > band.max.x - disc && x_of(*session.date) < end + disc;
        });
        if (is_taken || end > view_.width || told_best_time_) return;
        append_text(picture_, {band.max.x + 10, y + 5.5F}, std::string(view_.words.best_time), 15, Weight::regular,
                    Ink::ink2);
        told_best_time_ = true;
    }

    const TimelineView& view_;
    std::vector<TimelineRow> rows_;
    float left_;
    Date first_{}, last_{};
    bool has_days_ = false;
    bool told_best_time_ = false;
    Picture picture_;
};

}  // namespace

std::optional<SessionWindow> next_window(std::span<const GroupSession> sessions) {
    std::optional<Date> last;
    bool is_something_left = false;
    for (const GroupSession& session : sessions) {
        if (!session.is_held) {
            is_something_left = true;
        } else if (session.date) {
            last = std::max(last.value_or(*session.date), *session.date);
        }
    }
    if (!last || !is_something_left) return std::nullopt;
    return SessionWindow{*last + shortest_interval, *last + longest_interval};
}

std::vector<TimelineRow> timeline_rows(const Organisation& organisation, const Round& round) {
    std::vector<TimelineRow> rows;
    const std::vector<const Round*> series = sessions_in_series(organisation, round);
    for (std::size_t index = 0; index < series.size(); ++index) {
        for (std::size_t at = 0; at < series[index]->groups.size(); ++at) {
            const IntervisieGroup& group = series[index]->groups[at];
            if (at == rows.size()) rows.push_back({.group = group.name, .sessions = {}, .window = {}, .to_date = {}});
            TimelineRow& row = rows[at];
            const bool waits = std::ranges::all_of(row.sessions, &GroupSession::is_held) &&
                               missing_date_of(*series[index], group).has_value();
            for (GroupSession session : sessions_of(*series[index], group)) {
                session.number += static_cast<int>(index);
                if (waits && !row.to_date && !session.is_held) row.to_date = session;
                row.sessions.push_back(std::move(session));
            }
        }
    }
    for (TimelineRow& row : rows) {
        row.window = next_window(row.sessions);
        // A later one of the series may have been put before an earlier one.
        if (series.size() > 1)
            sort(row.sessions, [](const GroupSession& one, const GroupSession& other) {
                return one.date && (!other.date || *one.date < *other.date);
            });
    }
    return rows;
}

Picture session_timeline_picture(const TimelineView& view) { return TimelineDrawing(view).draw(); }

bool has_timeline(const Organisation& organisation, const Round& round) {
    const auto has_day = [](const IntervisieGroup& group) {
        return std::ranges::any_of(group.sessions, [](const Session& session) { return session.date.has_value(); });
    };
    return std::ranges::any_of(sessions_in_series(organisation, round),
                               [&](const Round* session) { return std::ranges::any_of(session->groups, has_day); });
}

}  // namespace driehoek

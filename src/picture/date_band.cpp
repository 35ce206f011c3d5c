#include "picture/date_band.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numbers>
#include <utility>
#include <vector>

#include "derive/intervisie.hpp"
#include "picture/encounter_parts.hpp"
#include "picture/shapes.hpp"
#include "picture/tokens.hpp"
#include "words/table.hpp"
#include "words/words.hpp"

namespace driehoek {
namespace {

constexpr float names_width = 184;  // of the groups, left of the band
constexpr float narrow_names = 108;
constexpr float narrow_band = 640;
constexpr float head = 74;  // months, weeks and holidays
constexpr float high_row = 134, low_row = 72;
constexpr std::size_t most_high_rows = 6;
constexpr float leader_row = 76;
constexpr float band_disc = 14;
constexpr float text_rise = 5.5F;  // of a baseline below the middle of its line
constexpr int days_around = 12;
constexpr float least_week_number = 40;  // between two numbers

// As ISO 8601 has it: week 1 is that of the first Thursday.
int week_of(Date day) {
    const int from_monday = static_cast<int>((day.weekday() + 6) % 7);
    const Date thursday = day + (3 - from_monday);
    return (thursday - make_date(thursday.year(), 1, 1)) / 7 + 1;
}

Date monday_from(Date day) { return day + static_cast<int>((8 - day.weekday()) % 7); }

class BandDrawing {
public:
    explicit BandDrawing(const DateBandView& view)
        : view_(view), axis_(date_axis_of(view)), is_high_(view.plan.rows.size() <= most_high_rows) {
        find_leaders();
    }

    Picture draw() {
        const float rows_end = row_top(view_.plan.rows.size());
        band_end_ = rows_end + leader_row * static_cast<float>(leaders_.size());
        picture_.title = view_.words.dates_list;
        draw_calendar();
        for (std::size_t row = 0; row < view_.plan.rows.size(); ++row) draw_row(static_cast<int>(row));
        draw_doubles();
        for (std::size_t at = 0; at < leaders_.size(); ++at)
            draw_leader(leaders_[at], rows_end + leader_row * static_cast<float>(at));
        draw_ways_out();
        const float end = draw_legend(band_end_ + 40);
        picture_.bounds = {{0, 0}, {view_.width, end}};
        return std::move(picture_);
    }

private:
    const Words& words() const { return view_.words; }
    float row_height() const { return is_high_ ? high_row : low_row; }
    float row_top(std::size_t row) const { return head + row_height() * static_cast<float>(row); }
    float row_middle(int row) const { return row_top(static_cast<std::size_t>(row)) + (is_high_ ? 50.0F : 24.0F); }
    float right() const { return view_.width - 4; }

    // --- the ground: months, weeks, days off

    void draw_calendar() {
        const Calendar& calendar = view_.organisation.settings.calendar;
        float free_from = 0;
        for (const FreePeriod& period : calendar.free) {
            if (period.last < axis_.first || period.first > axis_.last) continue;
            const float begin = edge(std::max(period.first, axis_.first));
            const float end = edge(std::min(period.last, axis_.last) + 1);
            append_rect(picture_, {{begin, head}, {std::max(end, begin + 2), band_end_}}, 0, {Ink::sunk});
            if (!period.is_school_holiday) hatch(begin, end);
            name_above(period.name, (begin + end) / 2, free_from);
        }
        append_line(picture_, {axis_.left, 47}, {right(), 47}, {Ink::ctl, 1});
        draw_months();
        draw_weeks();
        draw_holidays(calendar);
        for (std::size_t row = 1; row <= view_.plan.rows.size(); ++row)
            append_line(picture_, {0, row_top(row)}, {right(), row_top(row)}, {Ink::line, 1});
    }
    float edge(Date day) const { return axis_.x_of(day) - axis_.day_width / 2; }

    void name_above(const std::string& name, float middle, float& free_from) {
        const float half = view_.measure.width(name, 15, Weight::regular) / 2;
        const float at = std::clamp(middle, axis_.left + half, right() - half);
        if (at - half < free_from) return;
        append_text(picture_, {at, 66}, name, 15, Weight::regular, Ink::ink2, Anchor::middle);
        free_from = at + half + 8;
    }

    void hatch(float begin, float end) {
        begin -= begin + 5 > end ? 2 : 0;
        end = std::max(end, begin + 7);
        const Rect area{{begin, head}, {end, band_end_}};
        append_rect(picture_, area, 0, {Ink::panel}, {Ink::ctl, 1});
        const float wide = area.width();
        for (float y = area.min.y + wide; y < area.max.y; y += 8)
            append_line(picture_, {area.min.x, y}, {area.max.x, y - wide}, {Ink::ctl, 1});
    }

    void draw_months() {
        float free_from = 0;
        int told_year = 0;
        for (Date month = axis_.first; month <= axis_.last; month = next_month(month)) {
            const bool begins_here = month.day_of_month() == 1;
            const float x = edge(month);
            if (begins_here) append_line(picture_, {x, head}, {x, band_end_}, {Ink::line, 1});
            std::string name = month.year() == told_year ? std::string(words().months[month.month() - 1])
                                                         : month_and_year(words(), month);
            const float wide = view_.measure.width(name, 15, Weight::bold);
            if (x < free_from || x + wide > std::min(right(), edge(next_month(month)) + 30)) continue;
            append_text(picture_, {x, 14}, std::move(name), 15, Weight::bold, Ink::ink);
            free_from = x + wide + 10;
            told_year = month.year();
        }
    }

    void draw_weeks() {
        append_text(picture_, {0, 39}, std::string(words().dates_week), 15, Weight::regular, Ink::ink2);
        const float week_width = axis_.day_width * 7;
        int step = 2;
        while (week_width * static_cast<float>(step) < least_week_number) step *= 2;
        for (Date monday = monday_from(axis_.first); monday <= axis_.last; monday += 7) {
            const float x = edge(monday);
            append_line(picture_, {x, 43}, {x, 47}, {Ink::ctl, 1});
            const int week = week_of(monday);
            if (week % step != 0 || x > right() - 10) continue;
            append_text(picture_, {std::max(x, axis_.left + 8), 39}, std::to_string(week), 15, Weight::regular,
                        Ink::ink2, Anchor::middle);
        }
    }

    void draw_holidays(const Calendar& calendar) {
        float free_from = axis_.left;
        for (int year = axis_.first.year(); year <= axis_.last.year(); ++year) {
            for (const HolidayOnDay& each : holidays_of(year)) {
                if (each.day < axis_.first || each.day > axis_.last || !is_free(calendar, each)) continue;
                hatch(edge(each.day), edge(each.day + 1));
                const std::string name(words().holidays[each.holiday]);
                const float half = view_.measure.width(name, 15, Weight::regular) / 2;
                const float at = std::clamp(axis_.x_of(each.day), axis_.left + half, right() - half);
                if (at - half < free_from) continue;
                append_text(picture_, {at, band_end_ + 20}, name, 15, Weight::regular, Ink::ink2, Anchor::middle);
                free_from = at + half + 10;
            }
        }
    }

    // --- a group

    void draw_row(int row) {
        const DateRow& shown = view_.plan.rows[static_cast<std::size_t>(row)];
        draw_name(row);
        for (int at = 0; at < static_cast<int>(shown.sessions.size()); ++at) draw_window({row, at});
        const PlannedSession* before = nullptr;
        for (const PlannedSession& session : shown.sessions) {
            if (!session.date) continue;
            if (before) draw_weeks_between(*before, session, row_middle(row));
            before = &session;
        }
        float free_from = 0;
        for (int at = 0; at < static_cast<int>(shown.sessions.size()); ++at) draw_session({row, at}, free_from);
    }

    const IntervisieGroup* group_in(int row) const {
        const PlannedSession& session = view_.plan.rows[static_cast<std::size_t>(row)].sessions.front();
        const Round* round = find_round(view_.organisation, session.round);
        return round ? find_group(*round, session.group) : nullptr;
    }

    void draw_name(int row) {
        const DateRow& shown = view_.plan.rows[static_cast<std::size_t>(row)];
        const IntervisieGroup* group = shown.sessions.empty() ? nullptr : group_in(row);
        const float y = row_middle(row) + (is_high_ ? -14.0F : 0.0F);
        const std::string name = fill(words().group_name, {shown.group});
        const float room = axis_.left - 16;
        append_text(picture_, {0, y + text_rise}, cut_to_width(view_.measure, name, room, Weight::bold), 16,
                    Weight::bold, Ink::ink);
        if (!group) return;
        const float after = view_.measure.width(name, 16, Weight::bold) + 10;
        const std::string size =
            count_in(words().one_person, words().many_people, static_cast<int>(group->members.size()));
        if (after + view_.measure.width(size, 15, Weight::regular) < room)
            append_text(picture_, {after, y + text_rise}, size, 15, Weight::regular, Ink::ink2);
        if (!is_high_) return;
        const float step = std::min(28.0F, room / static_cast<float>(std::max<std::size_t>(group->members.size(), 1)));
        float x = 10;
        for (const PersonId& member : group->members) {
            const Person* person = find_person(view_.organisation, member);
            const auto function = person ? function_in(view_.round.target_functions, *person) : std::nullopt;
            append_token(picture_, function ? token_of(*function) : Token::other, {x, y + 32},
                         std::min(9.5F, step * 0.42F), {});
            x += step;
        }
        if (!group->facilitator) return;
        append_circle(picture_, {10, y + 64}, 10, {Ink::panel}, {Ink::ink, 1.75F});
        append_circle(picture_, {10, y + 64}, 6.5F, {Ink::ink});
        append_text(picture_, {28, y + 64 + text_rise},
                    cut_to_width(view_.measure, view_.names.of(view_.organisation, group->facilitator), room - 28,
                                 Weight::regular),
                    15, Weight::regular, Ink::ink);
    }

    void draw_window(PlanPlace place) {
        const auto window = window_of(view_.plan, place);
        if (!window || at(view_.plan, place).is_held) return;
        const float y = row_middle(place.row);
        const float begin = std::min(edge(window->first), right() - 2);
        const float end = std::min(edge(window->last + 1), right());
        const float half = is_high_ ? 21.0F : 18.0F;
        append_rect(picture_, {{begin, y - half}, {end, y + half}}, 10, {Ink::focus, 0.12F},
                    {Ink::focus, 1.2F, Dash::window});
    }

    void draw_weeks_between(const PlannedSession& before, const PlannedSession& session, float y) {
        const float from = axis_.x_of(*before.date) + band_disc + 2;
        const float to = axis_.x_of(*session.date) - band_disc - 2;
        if (to <= from) return;
        append_line(picture_, {from, y}, {to, y}, {Ink::ctl, 1.5F});
        const int days = *session.date - *before.date;
        const std::string weeks =
            fill(words().weeks_between, {std::to_string(static_cast<int>(std::lround(static_cast<float>(days) / 7)))});
        const float half = view_.measure.width(weeks, 15, Weight::regular) / 2 + 5;
        if (2 * half + 6 > to - from) return;
        const float middle = (from + to) / 2;
        append_rect(picture_, {{middle - half, y - 12}, {middle + half, y + 12}}, 8, {Ink::panel});
        append_text(picture_, {middle, y + text_rise}, weeks, 15, Weight::regular, Ink::ink2, Anchor::middle);
    }

    const DateIssue* issue_of(PlanPlace place) const {
        const DateIssue* found = nullptr;
        for (const DateIssue& issue : view_.issues) {
            if (issue.place != place && issue.other != place) continue;
            if (!found || (is_wrong(issue.kind) && !is_wrong(found->kind))) found = &issue;
        }
        return found;
    }

    void draw_session(PlanPlace place, float& free_from) {
        const PlannedSession& session = at(view_.plan, place);
        if (!session.date) return;
        const Point centre{axis_.x_of(*session.date), row_middle(place.row)};
        const DateIssue* issue = issue_of(place);
        const bool is_red = issue && is_wrong(issue->kind);
        const bool is_chosen = view_.chosen == place;
        if (is_red) {
            append_circle(picture_, centre, band_disc + 5.5F, {Ink::panel}, {Ink::red, 2.25F});
        } else if (issue) {
            append_circle(picture_, centre, band_disc + 6, {Ink::amber_tint}, {Ink::amber_line, 2, Dash::open});
        }
        if (is_chosen)
            append_circle(picture_, centre, band_disc + 9, no_fill,
                          {view_.is_carried ? Ink::focus : Ink::ink, view_.is_carried ? 3.0F : 2.0F});
        append_circle(picture_, centre, band_disc, {Ink::ink}, {Ink::ink, 2});
        append_text(picture_, {centre.x, centre.y + text_rise}, std::to_string(session.number), 15, Weight::bold,
                    Ink::panel, Anchor::middle);
        if (session.is_fixed) append_lock({centre.x - 15, centre.y - 15});
        if (issue && !is_red) append_signal(picture_, Sign::attention, {centre.x + 15, centre.y - 15}, 9.5F);
        draw_day(session, centre, issue, free_from);
        if (issue && !is_red && is_high_) draw_pill(*issue, centre);
        picture_.targets.push_back({.subject = {.kind = Subject::Kind::part, .row = place.row, .column = place.session},
                                    .area = {{centre.x - 20, centre.y - 22}, {centre.x + 20, centre.y + 44}},
                                    .spoken = spoken(place, session),
                                    .has_signal = issue != nullptr,
                                    .is_selected = is_chosen});
    }

    void draw_day(const PlannedSession& session, Point centre, const DateIssue* issue, float& free_from) {
        const std::string day = weekday_date(words(), *session.date);
        const Weight weight = issue ? Weight::bold : Weight::regular;
        const float half = view_.measure.width(day, 15, weight) / 2;
        const float at = std::clamp(centre.x, axis_.left + half, right() - half);
        if (at - half < free_from) return;
        append_text(picture_, {at, centre.y + 36 + text_rise - (is_high_ ? 0.0F : 4.0F)}, day, 15, weight,
                    issue && is_wrong(issue->kind) ? Ink::red : Ink::ink, Anchor::middle);
        free_from = at + half + 4;
    }

    // What is to be seen about, under its day.
    void draw_pill(const DateIssue& issue, Point centre) {
        const PlannedSession& session = at(view_.plan, issue.place);
        const std::string text = short_sentence_of(words(), view_.organisation, view_.names, issue, *session.date);
        const float half = view_.measure.width(text, 15, Weight::semibold) / 2 + 12;
        const float middle = std::clamp(centre.x, axis_.left + half, std::max(axis_.left + half, right() - half));
        const float y = centre.y + 63;
        append_rect(picture_, {{middle - half, y - 13}, {middle + half, y + 13}}, 13, {Ink::amber_tint});
        append_text(picture_, {middle, y + text_rise}, text, 15, Weight::semibold, Ink::amber_text, Anchor::middle);
    }

    std::string spoken(PlanPlace place, const PlannedSession& session) const {
        const std::string& group = view_.plan.rows[static_cast<std::size_t>(place.row)].group;
        std::string text =
            fill(words().session_spoken, {group, std::to_string(session.number), full_date(words(), *session.date)});
        if (session.is_held) text += ", " + std::string(words().spoken_held);
        if (session.is_fixed) text += ", " + std::string(words().spoken_fixed);
        if (const auto window = window_of(view_.plan, place); window && !session.is_held)
            text += ", " + fill(words().spoken_window,
                                {day_and_month(words(), window->first), day_and_month(words(), window->last)});
        for (const DateIssue& issue : view_.issues) {
            if (issue.place == place || issue.other == place)
                text += ". " + sentence_of(words(), view_.organisation, view_.names, view_.plan, issue);
        }
        return text;
    }

    void append_lock(Point centre) {
        append_circle(picture_, centre, 9.5F, {Ink::panel}, {Ink::ctl, 1.2F});
        append_rect(picture_, {{centre.x - 4, centre.y - 1}, {centre.x + 4, centre.y + 4.5F}}, 1.2F, no_fill,
                    {Ink::ink2, 1.4F});
        append_long_arc(picture_, {centre.x, centre.y - 1}, 2.6F, std::numbers::pi_v<float>,
                        2 * std::numbers::pi_v<float>, {Ink::ink2, 1.4F});
    }

    // --- what runs over rows

    // Two sessions of one day: a line between them, with what is wrong.
    void draw_doubles() {
        for (const DateIssue& issue : view_.issues) {
            if (!is_wrong(issue.kind)) continue;
            const PlannedSession& session = at(view_.plan, issue.place);
            const float x = axis_.x_of(*session.date);
            const float below = row_middle(issue.place.row);
            float y = below + 63;
            if (issue.other) {
                const float above = row_middle(issue.other->row);
                append_line(picture_, {x, above + band_disc + 6}, {x, below - band_disc - 6},
                            {Ink::red, 2.25F, Dash::rule_break});
                y = above + 67;
            }
            if (is_high_) draw_red_pill(issue, *session.date, {x, y});
        }
    }
    void draw_red_pill(const DateIssue& issue, Date day, Point at) {
        const std::string text = short_sentence_of(words(), view_.organisation, view_.names, issue, day);
        const float wide = view_.measure.width(text, 15, Weight::bold) + 40;
        const float left = std::clamp(at.x - 12, axis_.left, std::max(axis_.left, right() - wide));
        append_rect(picture_, {{left, at.y - 13}, {left + wide, at.y + 13}}, 13, {Ink::red_tint});
        append_error(picture_, {left + 14, at.y}, 10);
        append_text(picture_, {left + 30, at.y + text_rise}, text, 15, Weight::bold, Ink::red);
    }

    void draw_ways_out() {
        for (const DateIssue& issue : view_.issues) {
            if (!issue.way_out || !is_wrong(issue.kind)) continue;
            const auto& [place, day] = *issue.way_out;
            if (day < axis_.first || day > axis_.last) continue;
            const Point centre{axis_.x_of(day), row_middle(place.row)};
            append_circle(picture_, centre, band_disc, no_fill, {Ink::focus, 2, Dash::open});
            if (!is_high_) continue;
            const std::string text = fill(words().day_fits, {short_date(words(), day)});
            const float half = view_.measure.width(text, 15, Weight::semibold) / 2;
            append_text(picture_,
                        {std::clamp(centre.x + 22, axis_.left + half, std::max(axis_.left + half, right() - half)),
                         centre.y - 27},
                        text, 15, Weight::semibold, Ink::focus, Anchor::middle);
        }
    }

    // --- begeleiders: the only one, and whoever is asked twice

    void find_leaders() {
        std::map<PersonId, int> groups;
        for (const DateRow& row : view_.plan.rows) {
            for (const PlannedSession& session : row.sessions) {
                if (const PersonId leader = leader_of(session)) ++groups[leader];
            }
        }
        for (const auto& [leader, count] : groups) {
            const bool is_asked_twice = std::ranges::any_of(view_.issues, [&](const DateIssue& issue) {
                return issue.kind == DateIssueKind::facilitator_twice && std::ranges::contains(issue.people, leader);
            });
            if (is_asked_twice || (groups.size() == 1 && view_.plan.rows.size() > 1)) leaders_.push_back(leader);
        }
    }
    PersonId leader_of(const PlannedSession& session) const {
        const Round* round = find_round(view_.organisation, session.round);
        const IntervisieGroup* group = round ? find_group(*round, session.group) : nullptr;
        return group ? group->facilitator : PersonId();
    }

    void draw_leader(const PersonId& leader, float top) {
        const float y = top + 38;
        const float room = axis_.left - 16;
        const std::string title = fill(words().days_of, {view_.names.short_of(view_.organisation, leader)});
        append_text(picture_, {0, y - 5}, cut_to_width(view_.measure, title, room, Weight::bold), 15, Weight::bold,
                    Ink::ink);
        append_text(picture_, {0, y + 16},
                    cut_to_width(view_.measure, std::string(words().days_of_text), room, Weight::regular), 15,
                    Weight::regular, Ink::ink2);
        append_line(picture_, {axis_.left, y}, {right(), y}, {Ink::ctl, 1.2F});
        std::map<Date, int> days;
        for (const DateRow& row : view_.plan.rows) {
            for (const PlannedSession& session : row.sessions) {
                if (session.date && leader_of(session) == leader) ++days[*session.date];
            }
        }
        for (const auto& [day, count] : days) {
            const float x = axis_.x_of(day);
            if (count == 1) {
                append_circle(picture_, {x, y}, 7, {Ink::panel});
                append_circle(picture_, {x, y}, 5, {Ink::ink});
                continue;
            }
            append_rect(picture_, {{x - 10, y - 18}, {x + 10, y + 18}}, 10, {Ink::panel}, {Ink::red, 2});
            append_circle(picture_, {x, y - 7.5F}, 5, {Ink::red});
            append_circle(picture_, {x, y + 7.5F}, 5, {Ink::red});
            append_text(picture_, {x + 16, y - 12}, fill(words().many_sessions, {std::to_string(count)}), 15,
                        Weight::bold, Ink::red);
        }
        append_line(picture_, {0, top + leader_row}, {right(), top + leader_row}, {Ink::line, 1});
    }

    // --- what the signs mean

    float draw_legend(float y) {
        append_line(picture_, {0, y}, {right(), y}, {Ink::line, 1});
        y += 28;
        float x = 0;
        const auto next = [&](float sign, Word text, auto&& draw_sign) {
            const float wide = sign + 8 + view_.measure.width(text, 15, Weight::regular);
            if (x > 0 && x + wide > right()) {
                x = 0;
                y += 32;
            }
            draw_sign(Point{x + sign / 2, y});
            append_text(picture_, {x + sign + 8, y + text_rise}, std::string(text), 15, Weight::regular, Ink::ink2);
            x += wide + 22;
        };
        next(24, words().key_session, [&](Point at) {
            append_circle(picture_, at, 12, {Ink::ink});
            append_text(picture_, {at.x, at.y + text_rise}, "1", 15, Weight::bold, Ink::panel, Anchor::middle);
        });
        next(36, words().key_window, [&](Point at) {
            append_rect(picture_, {{at.x - 18, at.y - 12}, {at.x + 18, at.y + 12}}, 7, {Ink::focus, 0.12F},
                        {Ink::focus, 1.2F, Dash::window});
        });
        next(22, words().key_school, [&](Point at) {
            append_rect(picture_, {{at.x - 11, at.y - 11}, {at.x + 11, at.y + 11}}, 0, {Ink::sunk}, {Ink::line, 1});
        });
        next(10, words().key_holiday, [&](Point at) {
            append_rect(picture_, {{at.x - 4, at.y - 11}, {at.x + 4, at.y + 11}}, 0, {Ink::panel}, {Ink::ctl, 1});
            for (const float up : {-3.0F, 4.0F, 11.0F})
                append_line(picture_, {at.x - 4, at.y + up}, {at.x + 4, at.y + up - 8}, {Ink::ctl, 1});
        });
        next(24, words().key_other_day,
             [&](Point at) { append_circle(picture_, at, 11, no_fill, {Ink::focus, 2, Dash::open}); });
        next(20, words().key_fixed, [&](Point at) { append_lock(at); });
        return y + 18;
    }

    const DateBandView& view_;
    DateAxis axis_;
    bool is_high_;
    float band_end_ = 0;
    std::vector<PersonId> leaders_;
    Picture picture_;
};

}  // namespace

Date DateAxis::day_at(float x) const { return first + static_cast<int>(std::floor((x - left) / day_width)); }

DateAxis date_axis_of(const DateBandView& view) {
    if (view.axis) return *view.axis;
    std::optional<Date> first, last;
    const auto include = [&](Date day) {
        first = std::min(first.value_or(day), day);
        last = std::max(last.value_or(day), day);
    };
    for (int row = 0; row < static_cast<int>(view.plan.rows.size()); ++row) {
        const auto& sessions = view.plan.rows[static_cast<std::size_t>(row)].sessions;
        for (int session = 0; session < static_cast<int>(sessions.size()); ++session) {
            const PlanPlace place{row, session};
            if (at(view.plan, place).date) include(*at(view.plan, place).date);
            if (const auto window = window_of(view.plan, place); window && !at(view.plan, place).is_held)
                include(window->last - 4);
        }
    }
    DateAxis axis{.first = first.value_or(view.today) - days_around, .last = last.value_or(view.today) + days_around};
    axis.left = view.width < narrow_band ? narrow_names : names_width;
    axis.day_width = (view.width - 4 - axis.left) / static_cast<float>(axis.last - axis.first + 1);
    return axis;
}

Picture date_band_picture(const DateBandView& view) { return BandDrawing(view).draw(); }

}  // namespace driehoek

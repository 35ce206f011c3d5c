// The list twin of the band: a row for each session.
#include <array>
#include <cmath>

#include "base/text.hpp"
#include "model/rules.hpp"
#include "ui/places/intervisie/dates.hpp"
#include "ui/shared/dialogs.hpp"
#include "ui/shared/pieces.hpp"

namespace driehoek::ui {
namespace {

// Cancelled ones too: they stay to be seen.
struct ListedSession {
    std::optional<PlanPlace> place{};  // none: cancelled
    RoundId round;
    GroupId group;
    SessionId session{};
    std::array<std::string, 6> cells{};
    bool is_red = false;
};

const Session* session_of(const ViewContext& view, const ListedSession& listed, const IntervisieGroup*& group) {
    const Round* round = find_round(view.organisation, listed.round);
    group = round ? find_group(*round, listed.group) : nullptr;
    if (!group) return nullptr;
    const auto found = std::ranges::find(group->sessions, listed.session, &Session::id);
    return found == group->sessions.end() ? nullptr : &*found;
}

std::string day_in_words(const ViewContext& view, const std::optional<Date>& day) {
    return day ? full_date(view.words, *day) : std::string(view.words.spoken_without_day);
}

std::string time_and_place(const ViewContext& view, const Session* session) {
    if (!session) return {};
    const std::string time = span_of(view.words, *session);
    const std::string place = place_of(view.organisation, *session);
    if (time.empty() || place.empty()) return time + place;
    return fill(view.words.day_and_time, {time, place});
}

ListedSession listed_session(const ViewContext& view, const Round& round, PlanPlace place) {
    const DatePlan& draft = view.state.dates.draft;
    const PlannedSession& planned = at(draft, place);
    const std::string& name = draft.rows[static_cast<std::size_t>(place.row)].group;
    ListedSession listed{.place = place, .round = planned.round, .group = planned.group, .session = planned.session};
    const IntervisieGroup* group = nullptr;
    const Session* session = session_of(view, listed, group);
    std::string state(view.words.session_states[planned.is_held ? SessionStatus::held : SessionStatus::planned]);
    if (planned.is_fixed) state += ", " + std::string(view.words.spoken_fixed);
    std::string weeks, note;
    if (place.session > 0) {
        const auto before = at(draft, {place.row, place.session - 1}).date;
        if (before && planned.date)
            weeks =
                fill(view.words.weeks_between,
                     {std::to_string(static_cast<int>(std::lround(static_cast<float>(*planned.date - *before) / 7)))});
    }
    for (const DateIssue& issue : dates_issues(view, round)) {
        if (issue.place != place && issue.other != place) continue;
        note += (note.empty() ? "" : " ") + sentence_of(view.words, view.organisation, view.names, draft, issue);
        listed.is_red = listed.is_red || is_wrong(issue.kind);
    }
    listed.cells = {session_name(view, planned, name),
                    day_in_words(view, planned.date),
                    weeks,
                    time_and_place(view, session),
                    state,
                    note};
    return listed;
}

std::vector<ListedSession> listed_sessions(const ViewContext& view, const Round& round) {
    const DatePlan& draft = dates_draft(view, round);
    std::vector<ListedSession> all;
    for (int row = 0; row < static_cast<int>(draft.rows.size()); ++row) {
        const DateRow& shown = draft.rows[static_cast<std::size_t>(row)];
        for (int session = 0; session < static_cast<int>(shown.sessions.size()); ++session)
            all.push_back(listed_session(view, round, {row, session}));
    }
    for (const Round* part : sessions_in_series(view.organisation, round)) {
        for (const IntervisieGroup& group : part->groups) {
            for (const Session& session : group.sessions) {
                if (session.status != SessionStatus::cancelled) continue;
                all.push_back({.round = part->id,
                               .group = group.id,
                               .session = session.id,
                               .cells = {fill(view.words.group_name, {group.name}),
                                         day_in_words(view, session.date),
                                         {},
                                         time_and_place(view, &session),
                                         std::string(view.words.session_states[SessionStatus::cancelled]),
                                         {}}});
            }
        }
    }
    return all;
}

void open_session(const ViewContext& view, const ListedSession& listed) {
    if (listed.session) return view.open_dialog(SessionDialog{listed.round, listed.group, listed.session});
    // Not made yet: it is on the band.
    view.state.dates.chosen = view.state.dates.walked = *listed.place;
    view.state.shows_list = false;
}

}  // namespace

void draw_dates_list(const ViewContext& view, const Rect& area, const Round& round) {
    const Words& words = view.words;
    const std::vector<ListedSession> rows = listed_sessions(view, round);
    const std::array<TableColumn, 6> columns{{{words.list_session, 0.19F, 0.4F},
                                              {words.list_date, 0.23F, 0.6F},
                                              {words.list_weeks, 0.1F},
                                              {words.list_place, 0.16F},
                                              {words.list_state, 0.12F},
                                              {words.list_note, 0.2F}}};
    draw_paged_table(view, area, words.dates_list, columns, static_cast<int>(rows.size()), words.dates_no_days,
                     [&](Table& table, int index) {
                         const ListedSession& listed = rows[static_cast<std::size_t>(index)];
                         const Scope each(std::to_string(index));
                         const TableRow row(table, row_height(listed.cells[5], table.width(5), list_row_height));
                         {
                             const Container cell = row.first_cell();
                             const Press press = press_area(view.ui, "open", row.area(),
                                                            std::string(words.session_open) + ": " + listed.cells[0]);
                             row.draw_ground(listed.place && view.state.dates.chosen == listed.place, press.hovered);
                             if (press.pressed) open_session(view, listed);
                         }
                         draw_lines(row.cell(0), {{listed.cells[0], type::strong}});
                         for (std::size_t column = 1; column < 5; ++column)
                             row.write(column, listed.cells[column], column == 1 ? type::body : type::caption);
                         row.write_lines(5, listed.cells[5], listed.is_red ? type::fault : type::caption);
                     });
}

}  // namespace driehoek::ui

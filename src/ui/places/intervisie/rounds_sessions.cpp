// The sessions on the page of a group: how many were held, each with its day, what asks to be marked, and paper.
#include <algorithm>

#include "base/text.hpp"
#include "derive/turns.hpp"
#include "model/rules.hpp"
#include "ui/kit/icons.hpp"
#include "ui/places/intervisie/rounds.hpp"
#include "ui/shared/dialogs.hpp"

namespace driehoek::ui {
namespace {

void draw_session_row(const ViewContext& view, Column& column, const Round& round, const IntervisieGroup& group,
                      const Session& session, int number) {
    const Words& words = view.words;
    const Scope scope(session.id.text);
    const std::string day = session.date ? full_date(words, *session.date) : std::string(words.spoken_without_day);
    const bool asks = session.status == SessionStatus::planned && session.date && *session.date < view.today;
    const std::string state =
        asks ? std::string(words.session_asks_short) : std::string(words.session_states[session.status]);
    const std::string name = number > 0 ? fill(words.session_title, {group.name, std::to_string(number)})
                                        : fill(words.group_name, {group.name});
    const Rect area = column.widened(button_outset).take(48);
    const Press press = press_area(view.ui, "open", area, name + ", " + day + ", " + state);
    if (press.hovered) fill_rect(area, Ink::sub, 10);
    if (press.pressed) view.open_dialog(SessionDialog{round.id, group.id, session.id});
    Strip row(area, space::normal);
    draw_lines(row.left(20), {{number > 0 ? std::to_string(number) : std::string(), type::section}});
    TextStyle second = asks ? type::attention : type::caption;
    draw_lines(row.rest(),
               {{day, session.status == SessionStatus::cancelled ? type::caption : type::strong}, {state, second}});
}

}  // namespace

void draw_group_sessions(const ViewContext& view, Column& column, const Round& round, const IntervisieGroup& group) {
    const Words& words = view.words;
    const SessionProgress progress = count_sessions(round, group);
    column.leave(space::gap);
    column.heading_with(words.group_sessions, 3,
                        fill(words.sessions_held, {std::to_string(progress.held), std::to_string(progress.planned)}));
    for (const SessionTurns& turns : plan_turns(round, group)) {
        const auto found = std::ranges::find(group.sessions, turns.session, &Session::id);
        if (turns.session && found != group.sessions.end())
            draw_session_row(view, column, round, group, *found, turns.number);
    }
    for (const Session& session : group.sessions) {
        if (session.status == SessionStatus::cancelled) draw_session_row(view, column, round, group, session, 0);
    }
    const Turnout turnout = turnout_of(group);
    if (turnout.is_known()) column.paragraph(turnout_sentence(words, turnout), type::caption);
    column.leave(space::close);
    if (panel_button(column, "dates", words.dates_part, {.glyph = icons::calendar_days})) {
        view.state.dates.is_shown = true;
        view.outbox.wants_frame = true;
    }
    const bool has_days =
        std::ranges::any_of(group.sessions, [](const Session& each) { return each.date.has_value(); });
    if (panel_button(column, "calendar", words.calendar_button,
                     {.glyph = icons::calendar_plus, .is_disabled = !has_days}))
        view.ask(wish::SaveCalendar{round.id, group.id, {}, {}});
    if (panel_button(column, "print", words.print_button, {.glyph = icons::printer}))
        view.open_dialog(PrintDialog{round.id, group.id});
    if (!turnout.is_known()) return;
    if (panel_button(column, "turnout", words.turnout_button, {.glyph = icons::users_round}))
        view.open_dialog(TurnoutDialog{round.id, group.id});
    if (panel_button(column, "certificate", words.certificate_button, {.glyph = icons::award}))
        view.open_dialog(CertificateDialog{round.id, group.id});
}

std::string turnout_sentence(const Words& words, const Turnout& turnout) {
    return fill(words.group_attendance, {std::to_string(turnout.came), std::to_string(turnout.all),
                                         fill(words.percent, {std::to_string(turnout.percent())})});
}

std::string turnout_in(const ViewContext& view, const Round& round) {
    const Turnout turnout = turnout_of(view.organisation, round);
    if (!turnout.is_known()) return {};
    return fill(view.words.round_attendance, {round.name, std::to_string(turnout.came), std::to_string(turnout.all),
                                              fill(view.words.percent, {std::to_string(turnout.percent())})});
}

std::string sessions_held_in(const ViewContext& view, const Round& round) {
    int held = 0, planned = 0;
    for (const Round* part : sessions_in_series(view.organisation, round)) {
        for (const IntervisieGroup& group : part->groups) {
            const SessionProgress progress = count_sessions(*part, group);
            held += progress.held;
            planned += progress.planned;
        }
    }
    return fill(view.words.sessions_held_in_round, {std::to_string(held), std::to_string(planned), round.name});
}

}  // namespace driehoek::ui

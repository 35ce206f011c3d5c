// Beside the band: what holds in a sentence, what does not yet with its way out, and what is done with the days.
#include <algorithm>

#include "base/text.hpp"
#include "model/rules.hpp"
#include "ui/kit/icons.hpp"
#include "ui/kit/tokens.hpp"
#include "ui/places/intervisie/dates.hpp"
#include "ui/places/intervisie/rounds.hpp"
#include "ui/shared/pieces.hpp"

namespace driehoek::ui {
namespace {

constexpr std::size_t most_issues_shown = 12;

int count_dates(const DatePlan& plan) {
    int count = 0;
    for (const DateRow& row : plan.rows)
        count += static_cast<int>(
            std::ranges::count_if(row.sessions, [](const PlannedSession& each) { return each.date.has_value(); }));
    return count;
}

bool has_wrong(const std::vector<DateIssue>& issues) {
    return std::ranges::any_of(issues, [](const DateIssue& issue) { return is_wrong(issue.kind); });
}

UseDates command_to_use(const ViewContext& view, const Round& round) {
    const DatesState& state = view.state.dates;
    UseDates use{.round = round.id, .days = {}};
    for (std::size_t row = 0; row < state.draft.rows.size(); ++row) {
        for (std::size_t at = 0; at < state.draft.rows[row].sessions.size(); ++at) {
            const PlannedSession& session = state.draft.rows[row].sessions[at];
            if (session.is_held || !session.date || session == state.base.rows[row].sessions[at]) continue;
            use.days.push_back({session.round, session.group, session.session, *session.date, session.is_fixed});
        }
    }
    return use;
}

void draw_issue(const ViewContext& view, Column& column, const DateIssue& issue) {
    const Words& words = view.words;
    DatesState& state = view.state.dates;
    const PlannedSession& session = at(state.draft, issue.place);
    const bool is_red = is_wrong(issue.kind);
    CardStyle style{.fill = is_red ? Ink::red_tint : Ink::amber_tint,
                    .border = Ink::none,
                    .radius = 14,
                    .padding = space::gap,
                    .level = 3};
    const std::string day = day_and_month(words, *session.date);
    const std::string title = is_red ? fill(words.issue_wrong, {day}) : fill(words.issue_attention, {day});
    style.spoken = title;
    Card card(column, "card", {}, style);
    if (is_red) {
        draw_error_mark(card.sign(), 11);
    } else {
        draw_signal_mark(Rule::group_is_large, card.sign(), 10);
    }
    TextStyle head = type::section;
    head.ink = is_red ? Ink::red : Ink::amber_text;
    card.indented(sign_indent).heading(title, 3, head);
    card.leave(space::hair);
    card.paragraph(sentence_of(words, view.organisation, view.names, state.draft, issue));
    if (!issue.way_out) return;
    const auto& [place, to] = *issue.way_out;
    const std::string label = fill(
        words.move_group_to, {state.draft.rows[static_cast<std::size_t>(place.row)].group, day_and_month(words, to)});
    if (!card.wide_button("move", label, {.glyph = icons::arrow_right})) return;
    state.put_back();
    state.set_day(place, to);
    state.chosen = state.walked = place;
    view.ui.mirror.announce(
        fill(words.session_put_down, {state.draft.rows[static_cast<std::size_t>(place.row)].group,
                                      std::to_string(at(state.draft, place).number), full_date(words, to)}));
    view.outbox.wants_frame = true;
}

void draw_issues(const ViewContext& view, Column& column, const Round& round) {
    const std::vector<DateIssue> issues = dates_issues(view, round);  // a press changes them
    if (issues.empty()) return;
    column.divide();
    column.leave(space::normal);
    column.heading_with(view.words.dates_wrong_title, 3,
                        count_in(view.words.one_message, view.words.many_messages, static_cast<int>(issues.size())));
    for (std::size_t index = 0; index < std::min(issues.size(), most_issues_shown); ++index) {
        const Scope scope("issue" + std::to_string(index));
        Column wide = column.widened(button_outset);
        draw_issue(view, wide, issues[index]);
    }
    column.leave(space::normal);
    column.paragraph(view.words.dates_moves_text, type::caption);
}

void draw_summary(const ViewContext& view, Column& column, const Round& round) {
    const Words& words = view.words;
    const std::vector<DateIssue>& issues = dates_issues(view, round);
    const bool has_days_off = std::ranges::any_of(issues, [](const DateIssue& issue) {
        return issue.kind == DateIssueKind::on_holiday || issue.kind == DateIssueKind::closed ||
               issue.kind == DateIssueKind::in_school_holiday;
    });
    const bool breaks_windows = std::ranges::any_of(issues, [](const DateIssue& issue) {
        return issue.kind == DateIssueKind::too_soon || issue.kind == DateIssueKind::too_late;
    });
    std::string holds;
    if (!breaks_windows) holds = words.dates_rule_window;
    if (!has_days_off) holds += (holds.empty() ? "" : " ") + std::string(words.dates_rule_days);
    if (holds.empty()) return;
    draw_tick_mark(column.sign(), 11);
    column.indented(sign_indent + 4).paragraph(holds);
}

// The turns that these sessions give (domain 2.4).
void draw_turns_of_groups(const ViewContext& view, Column& column, const Round& round) {
    const std::string turns = turns_sentence(view, round);
    if (turns.empty()) return;
    column.divide();
    column.leave(space::normal);
    column.paragraph(turns, type::caption);
}

// "Gebruik deze data", and what is done with them afterwards.
void draw_dates_buttons(const ViewContext& view, Column& column, const Round& round) {
    const Words& words = view.words;
    const UseDates use = command_to_use(view, round);
    Column wide = column.widened(button_outset);
    if (wide.wide_button("use", words.dates_use, {.kind = ButtonKind::primary, .is_disabled = use.days.empty()}))
        view.send(use);
    wide.leave(space::close);
    if (wide.wide_button("search", words.dates_search, {.glyph = icons::search})) {
        DatesState& state = view.state.dates;
        state.put_back();
        state.draft = propose_dates(view.organisation, round, std::move(state.draft), first_day_of_dates(view), false);
        view.outbox.wants_frame = true;
    }
    wide.leave(space::close);
    const bool is_red = has_wrong(dates_issues(view, round));
    if (wide.wide_button("calendar", words.calendar_button, {.glyph = icons::calendar_plus, .is_disabled = is_red}))
        view.open_dialog(CalendarFileDialog{round.id});
    column.leave(space::hair);
    const Word why = is_red ? words.calendar_waits : use.days.empty() ? words.dates_used_already : Word();
    if (!why.empty()) column.line(why, type::centred(type::caption));
}

}  // namespace

void draw_dates_messages(const ViewContext& view, Column& column, const Round& round) {
    draw_summary(view, column, round);
    draw_issues(view, column, round);
    draw_turns_of_groups(view, column, round);
    column.leave(space::gap);
    draw_dates_buttons(view, column, round);
}

void draw_dates_panel(const ViewContext& view, const Rect& panel, const Round& round) {
    const Words& words = view.words;
    const DatePlan& draft = dates_draft(view, round);
    const std::string count = std::to_string(count_dates(draft));
    const int most = draft.rows.empty() ? 0 : static_cast<int>(draft.rows.front().sessions.size());
    const Rect body = draw_panel_title(
        view, panel, is_draft_used(view) ? fill(words.dates_known, {count}) : fill(words.dates_proposed, {count}),
        fill(words.dates_each, {count_in(words.one_group, words.many_groups, static_cast<int>(draft.rows.size())),
                                count_in(words.one_session, words.many_sessions, most)}));
    constexpr float buttons = 3 * space::button + 2 * space::close + 36;
    const Rect middle{body.min, {body.max.x, body.max.y - buttons}};
    {
        ScrollColumn column(view.ui, "messages", middle, space::padding, space::hair);
        if (has_final_group(round)) column.paragraph(sessions_held_in(view, round), type::caption);
        draw_summary(view, column, round);
        draw_issues(view, column, round);
        draw_turns_of_groups(view, column, round);
        column.leave(space::gap);
        column.paragraph(words.dates_keys, type::caption);
    }
    Column foot(view.ui, {{panel.min.x, middle.max.y}, panel.max}, space::padding, space::close);
    draw_dates_buttons(view, foot, round);
}

}  // namespace driehoek::ui

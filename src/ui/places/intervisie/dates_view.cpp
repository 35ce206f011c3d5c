// The band of time with the sessions of a round: moved by hand, by key, or by the buttons of what is wrong.
#include <algorithm>

#include "base/text.hpp"
#include "ui/kit/icons.hpp"
#include "ui/kit/pointer.hpp"
#include "ui/places/intervisie/dates.hpp"
#include "ui/places/intervisie/encounters.hpp"
#include "ui/places/intervisie/rounds.hpp"
#include "ui/shared/dialogs.hpp"
#include "ui/shared/layout.hpp"
#include "ui/shared/pieces.hpp"

namespace driehoek::ui {
namespace {

// The same wherever a disc stands, so that the focus goes along.
constexpr std::string_view discs = "sessions of a round";

std::string id_of_place(PlanPlace place) { return std::to_string(place.row) + '/' + std::to_string(place.session); }

const std::string& group_of_place(const DatePlan& draft, PlanPlace place) {
    return draft.rows[static_cast<std::size_t>(place.row)].group;
}

void choose(const ViewContext& view, PlanPlace place) {
    DatesState& state = view.state.dates;
    if (state.chosen != place) state.put_back();
    state.chosen = state.walked = place;
    view.outbox.wants_frame = true;
}

// Says it where the day cannot be moved.
bool pick_up_session(const ViewContext& view, PlanPlace place, bool by_key) {
    DatesState& state = view.state.dates;
    choose(view, place);
    const PlannedSession& session = at(state.draft, place);
    if (session.is_held) {
        view.ui.mirror.announce(std::string(view.words.session_is_held_already), true);
        return false;
    }
    state.carried_from = session.date;
    state.is_by_key = by_key;
    state.axis = view.own<DatesCache>().axis;
    if (by_key)
        view.ui.mirror.announce(
            fill(view.words.session_picked_up, {group_of_place(state.draft, place), std::to_string(session.number)}));
    return true;
}

std::string said_of(const ViewContext& view, const Round& round, PlanPlace place) {
    std::string said;
    for (const DateIssue& issue : dates_issues(view, round)) {
        if (issue.place == place || issue.other == place)
            said += ' ' + sentence_of(view.words, view.organisation, view.names, view.state.dates.draft, issue);
    }
    return said;
}

void put_down_session(const ViewContext& view, const Round& round) {
    DatesState& state = view.state.dates;
    if (!state.carried_from || !state.chosen) return;
    const PlanPlace place = *state.chosen;
    const PlannedSession& session = at(state.draft, place);
    const bool has_moved = session.date != state.carried_from;
    state.carried_from.reset();
    state.axis.reset();
    // Whoever puts a day somewhere means it: a new proposal leaves it.
    if (has_moved) {
        state.draft.rows[static_cast<std::size_t>(place.row)]
            .sessions[static_cast<std::size_t>(place.session)]
            .is_fixed = true;
    }
    const std::string& group = group_of_place(state.draft, place);
    const std::string number = std::to_string(session.number);
    view.ui.mirror.announce(
        has_moved ? fill(view.words.session_put_down, {group, number, full_date(view.words, *session.date)}) +
                        said_of(view, round, place)
                  : fill(view.words.session_put_back, {group, number}));
    view.outbox.wants_frame = true;
}

void move_by(const ViewContext& view, const Round& round, int days) {
    DatesState& state = view.state.dates;
    const PlanPlace place = *state.chosen;
    const Date day = std::max(*at(state.draft, place).date + days, view.today);
    state.set_day(place, day);
    view.ui.mirror.announce(
        fill(view.words.session_at, {group_of_place(state.draft, place), std::to_string(at(state.draft, place).number),
                                     full_date(view.words, day)}) +
        said_of(view, round, place));
    view.outbox.wants_frame = true;
}

// Left and right the sessions of a group, up and down the groups.
void walk(const ViewContext& view, PlanPlace from, std::string_view key) {
    const DatePlan& draft = view.state.dates.draft;
    const auto rows = static_cast<int>(draft.rows.size());
    PlanPlace to = from;
    if (key == "ArrowUp" || key == "ArrowDown")
        to.row = std::clamp(from.row + (key == "ArrowDown" ? 1 : -1), 0, rows - 1);
    const auto last = static_cast<int>(draft.rows[static_cast<std::size_t>(to.row)].sessions.size()) - 1;
    if (key == "ArrowLeft") to.session = from.session - 1;
    if (key == "ArrowRight") to.session = from.session + 1;
    if (key == "Home") to.session = 0;
    if (key == "End") to.session = last;
    to.session = std::clamp(to.session, 0, last);
    if (!at(draft, to).date) return;
    choose(view, to);
    view.ui.mirror.request_focus(id_of(id_of_place(to)));
}

void obey_dates_key(const ViewContext& view, const Round& round, PlanPlace place, const std::string& key) {
    DatesState& state = view.state.dates;
    const bool is_carried = state.carried_from && state.chosen == place;
    if (key == " ") {
        if (is_carried) return put_down_session(view, round);
        pick_up_session(view, place, true);
    } else if (key == "v") {
        switch_fixed(view, place);
    } else if (key == "n") {
        select_next_issue(view, round, 1);
    } else if (key == "l") {
        view.state.shows_list = true;
    } else if (is_carried) {
        const bool is_back = key.ends_with("ArrowLeft");
        if (is_back || key.ends_with("ArrowRight"))
            move_by(view, round, (is_back ? -1 : 1) * (key.starts_with("shift+") ? 7 : 1));
    } else {
        walk(view, place, key);
    }
}

void take_disc_input(const ViewContext& view, const Round& round, const Target& target, const Rect& area,
                     bool is_tab_stop) {
    DatesState& state = view.state.dates;
    const PlanPlace place{target.subject.row, target.subject.column};
    const std::string key = id_of_place(place);
    while (const auto pressed = view.ui.mirror.take_key(id_of(key))) obey_dates_key(view, round, place, *pressed);
    const bool is_chosen = state.chosen == place;
    const Press press = press_area(
        view.ui, key, area, target.spoken, Role::picture_target,
        static_cast<std::uint16_t>(state_takes_keys | state_takes_space | state_takes_letters | state_switch |
                                   (is_chosen ? state_pressed : 0) | (is_tab_stop ? state_tab_stop : 0)));
    if (press.hovered && !state.carried_from)
        stroke_rect({{area.min.x - 2, area.min.y - 2}, {area.max.x + 2, area.max.y + 2}}, Ink::ink, 10, 2, 0.55F);
    if (is_dragged(5) && !state.carried_from && !view.state.waits_for_release) {
        view.state.waits_for_release = true;  // until the pointer is up: whoever gives up does not begin anew
        if (pick_up_session(view, place, false)) view.ui.is_drag_taken = true;
    }
    const PlannedSession& session = at(state.draft, place);
    if (press.wants_menu && session.session)
        view.open_dialog(SessionDialog{session.round, session.group, session.session});
    if (!press.pressed || view.state.waits_for_release) return;
    if (state.carried_from && is_chosen) return put_down_session(view, round);
    if (is_chosen && session.session)
        return view.open_dialog(SessionDialog{session.round, session.group, session.session});
    choose(view, place);
}

// A disc that the pointer holds goes where it is; let go, it stays there.
void follow_pointer(const ViewContext& view, const Round& round, Point origin) {
    DatesState& state = view.state.dates;
    if (!is_pointer_down()) {
        view.state.waits_for_release = false;
        if (state.carried_from && !state.is_by_key) put_down_session(view, round);
        return;
    }
    if (!state.carried_from || state.is_by_key || !state.chosen || !state.axis) return;
    const Date day = std::clamp(state.axis->day_at(pointer_place().x - origin.x), view.today, state.axis->last);
    show_moving_pointer();
    if (at(state.draft, *state.chosen).date == day) return;
    state.set_day(*state.chosen, day);
    view.outbox.wants_frame = true;
}

void draw_band(const ViewContext& view, Column& column, const Round& round) {
    const Picture& picture = dates_picture(view, round, column.width());
    const Rect place = column.take(picture.bounds.height());
    const Container container(view.ui, Role::picture, "band", picture.title, place);
    const FixedScope scope(discs);
    draw_shapes_at(picture.shapes, {{place.min.x, place.min.y}, 1});
    const std::vector<Target> targets = picture.targets;  // a key may change the picture
    const PlanPlace walked = view.state.dates.walked;
    const bool has_walked = std::ranges::any_of(
        targets, [&](const Target& target) { return PlanPlace{target.subject.row, target.subject.column} == walked; });
    for (const Target& target : targets) {
        const Rect area{{place.min.x + target.area.min.x, place.min.y + target.area.min.y},
                        {place.min.x + target.area.max.x, place.min.y + target.area.max.y}};
        const bool is_walked = PlanPlace{target.subject.row, target.subject.column} == walked;
        take_disc_input(view, round, target, area, has_walked ? is_walked : &target == &targets.front());
    }
    follow_pointer(view, round, place.min);
}

// "9 van de 12 data kloppen", and what is wrong with the others.
std::string dates_title(const ViewContext& view, const Round& round) {
    const DatePlan& draft = dates_draft(view, round);
    int all = 0, wrong = 0;
    for (int row = 0; row < static_cast<int>(draft.rows.size()); ++row) {
        const auto count = static_cast<int>(draft.rows[static_cast<std::size_t>(row)].sessions.size());
        for (int session = 0; session < count; ++session) {
            const PlanPlace place{row, session};
            if (!at(draft, place).date) continue;
            ++all;
            wrong += std::ranges::any_of(
                         dates_issues(view, round),
                         [&](const DateIssue& issue) { return issue.place == place || issue.other == place; })
                         ? 1
                         : 0;
        }
    }
    if (all == 0) return std::string(view.words.dates_no_days);
    if (wrong == 0) return fill(view.words.dates_all_fit, {std::to_string(all)});
    return fill(view.words.dates_fit, {std::to_string(all - wrong), std::to_string(all)});
}

std::string dates_lead(const ViewContext& view, const Round& round) {
    const std::vector<DateIssue>& issues = dates_issues(view, round);
    if (issues.empty()) return std::string(view.words.dates_all_fit_text);
    std::string lead = sentence_of(view.words, view.organisation, view.names, view.state.dates.draft, issues.front());
    if (issues.size() > 1)
        lead += ' ' + sentence_of(view.words, view.organisation, view.names, view.state.dates.draft, issues[1]);
    return lead;
}

float draw_dates_chips(const ViewContext& view, const Rect& row, const Round& round) {
    const Container group(view.ui, Role::group, "chips", view.words.round_chips, row);
    const Scope scope("chips");
    ChipRow chips(view, row);
    const auto add = [&](std::string label, std::string_view glyph) {
        return chips.add({.label = std::move(label), .count = -1, .glyph = glyph, .opens = true});
    };
    if (view.organisation.rounds->size() > 1 && add(name_in_series(view, round), icons::chevron_down))
        view.open_dialog(ChooseRoundDialog{});
    const Date from = first_day_of_dates(view);
    if (add(fill(view.words.dates_from, {short_date(view.words, from)}), icons::calendar_days))
        view.open_dialog(DatesFromDialog{iso_from_date(from)});
    if (add(std::string(view.words.calendar_title), icons::pencil))
        view.open_dialog(CalendarDialog{view.organisation.settings.calendar});
    if (add(std::string(view.words.print_button), icons::printer)) view.open_dialog(PrintDialog{round.id});
    return chips.end();
}

}  // namespace

void show_dates(const ViewContext& view) {
    go_to(view, places::intervisie);
    view.state.encounters.is_shown = false;
    view.state.dates.is_shown = true;
}

std::string session_name(const ViewContext& view, const PlannedSession& session, const std::string& group) {
    return fill(view.words.session_title, {group, std::to_string(session.number)});
}

void switch_fixed(const ViewContext& view, PlanPlace place) {
    DatesState& state = view.state.dates;
    PlannedSession& session =
        state.draft.rows[static_cast<std::size_t>(place.row)].sessions[static_cast<std::size_t>(place.session)];
    if (session.is_held || !session.date) return;
    session.is_fixed = !session.is_fixed;
    view.ui.mirror.announce(std::string(session.is_fixed ? view.words.session_fixed : view.words.session_released));
    view.outbox.wants_frame = true;
}

void select_next_issue(const ViewContext& view, const Round& round, int step) {
    const std::vector<DateIssue>& issues = dates_issues(view, round);
    if (issues.empty()) return view.ui.mirror.announce(std::string(view.words.session_says_nothing));
    const auto count = static_cast<int>(issues.size());
    int now = step > 0 ? -1 : count;
    for (int index = 0; index < count; ++index) {
        if (issues[static_cast<std::size_t>(index)].place == view.state.dates.chosen) now = index;
    }
    const DateIssue& next = issues[static_cast<std::size_t>((now + step + count) % count)];
    choose(view, next.place);
    view.ui.mirror.announce(sentence_of(view.words, view.organisation, view.names, view.state.dates.draft, next));
}

void draw_dates_view(const ViewContext& view, const Rect& area, const Round& round) {
    const Scope scope("dates");
    const bool has_side = view.layout.has_side();
    Rect inspector = inspector_place(view, area);
    const float left = area.min.x + 8;
    const float right = has_side ? inspector.min.x - 16 : area.max.x - 8;
    const float parts_end = draw_rounds_parts(view, {left, area.min.y + 6});
    const float high = view.layout.chip();
    constexpr float room_for_chips = 460;
    const bool has_own_row = view.is_phone() || right - 104 - parts_end - 16 < room_for_chips;
    const Point chips = has_own_row ? Point{left, area.min.y + high + 14} : Point{parts_end + 16, area.min.y + 6};
    const float chips_end = draw_dates_chips(view, {chips, {has_own_row ? right : right - 104, chips.y + high}}, round);
    draw_view_switch(view, right, area.min.y + 6, view.shows_list());
    const Rect below{{left, chips_end + 14}, {right, area.max.y - 16}};
    if (view.shows_list()) {
        draw_dates_list(view, below, round);
    } else {
        ScrollColumn column(view.ui, "scroll", below, 0, 0);
        {
            CardStyle style{.title = type::key_sentence, .least_bottom = below.max.y - 2};
            Card card(column, "band", dates_title(view, round), style);
            card.leave(space::hair);
            card.paragraph(dates_lead(view, round), type::lead_text);
            card.leave(space::gap);
            draw_band(view, card, round);
        }
        if (!has_side) {
            column.leave(space::gap);
            Card card(column, "messages", {}, CardStyle{.spoken = view.words.dates_wrong_title});
            draw_dates_messages(view, card, round);
        }
    }
    if (!has_side) return;
    const Layer layer = inspector_layer(view, area, inspector);
    const Container aside(view.ui, Role::complementary, "inspector", view.words.inspector, inspector);
    const Scope inside("inspector");
    draw_dates_panel(view, draw_inspector_ground(view, inspector), round);
}

}  // namespace driehoek::ui

// What is asked beside the wall: which session, a question, a role, an agreement, and what stays when the screen is closed.
#include <algorithm>

#include "base/text.hpp"
#include "derive/case_hints.hpp"
#include "ui/kit/icons.hpp"
#include "ui/places/session/wall.hpp"
#include "ui/shared/dialog_sheet.hpp"

namespace driehoek::ui {
namespace {

// How much longer than it may be; negative: how much room is left.
int surplus_of(std::string_view question) { return static_cast<int>(code_points_in(question)) - longest_question; }

Wall wall_of(const ViewContext& view) {
    return {.view = view, .session = *view.state.wall.content.running, .page = view.layout.page};
}

// An old session may have gone while the dialog was open.
bool has_session(const ViewContext& view) {
    if (view.state.wall.content.running) return true;
    close_dialog(view);
    return false;
}

}  // namespace

void draw(const ViewContext& view, ChooseSessionDialog&) {
    DialogSheet sheet(view, "choose-session", view.words.session_choose);
    for (const NextSession& each : sessions_for_wall(view.organisation)) {
        const IntervisieGroup* group = find_group(*find_round(view.organisation, each.round), each.group);
        const auto session = std::ranges::find(group->sessions, each.session, &Session::id);
        const std::string title = wall_session_title(view, each);
        const std::string label = session->date
                                      ? fill(view.words.wall_on_day, {title, long_date(view.words, *session->date)})
                                      : fill(view.words.wall_without_day, {title});
        if (!sheet.wide_button(each.round.text + '/' + each.group.text + '/' + each.session.text, label)) continue;
        if (auto begun = begin_session(view.organisation, each)) {
            view.state.wall.content.running = std::move(begun);
            view.state.wall.told_step.reset();
        }
        close_dialog(view);
    }
}

void draw(const ViewContext& view, CaseDialog& dialog) {
    if (!has_session(view)) return;
    const Words& words = view.words;
    const Wall wall = wall_of(view);
    SessionCase& one = dialog.content;
    DialogSheet sheet(view, "case", words.case_title, SheetWidth::wide);
    Options<PersonId> people;
    for (const PersonHere& each : wall.session.people) {
        if (each.presence == Presence::present || each.person == one.presenter)
            people.add(each.person, wall_name(wall, each.person));
    }
    sheet.select("presenter", words.case_presenter, people, one.presenter);
    Options<CaseTheme> themes;
    for (int theme = 0; theme < case_theme_count; ++theme)
        themes.add(static_cast<CaseTheme>(theme), words.case_themes[static_cast<std::size_t>(theme)]);
    sheet.select("theme", words.case_theme, themes, one.theme);
    if (one.theme == CaseTheme::cooperation) {
        Options<Side> sides;
        for (int side = 0; side < side_count; ++side)
            sides.add(static_cast<Side>(side), words.case_sides[static_cast<std::size_t>(side)]);
        Side side = one.side.value_or(Side::lead_job_coach);
        sheet.select("side", words.case_side, sides, side);
        one.side = side;
    } else {
        one.side.reset();
    }
    const int surplus = surplus_of(one.question);
    const std::string room = surplus > 0 ? fill(words.case_too_long, {std::to_string(surplus)})
                                         : fill(words.case_room, {std::to_string(-surplus)});
    if (sheet.field("question", words.case_question, one.question, {.description = room, .is_invalid = surplus > 0}))
        dialog.is_missing = false;
    for (const CaseHint hint : hints_about(view.organisation, view.names, one.question))
        sheet.note(words.case_hints[hint], Ink::amber_tint);
    if (dialog.is_missing) sheet.paragraph(words.case_needs_question, type::fault);
    RunningSession& session = wall.session;
    if (dialog.which && sheet.button("remove", words.case_remove, {.kind = ButtonKind::danger})) {
        if (*dialog.which < session.cases.size()) {
            session.cases.erase(session.cases.begin() + static_cast<std::ptrdiff_t>(*dialog.which));
            session.chosen.reset();
        }
        return close_dialog(view);
    }
    if (!sheet.done(words.case_save, surplus > 0)) return;
    one.question = tidied(one.question);
    if (one.question.empty()) {
        dialog.is_missing = true;
        return view.ui.mirror.announce(std::string(words.case_needs_question), true);
    }
    if (dialog.which && *dialog.which < session.cases.size())
        session.cases[*dialog.which] = one;
    else
        session.cases.push_back(one);
    close_dialog(view);
}

void draw(const ViewContext& view, WallRoleDialog& dialog) {
    if (!has_session(view)) return;
    const Words& words = view.words;
    const Wall wall = wall_of(view);
    DialogSheet sheet(view, "role", fill(words.role_title, {wall_name(wall, dialog.person)}));
    Roles& roles = wall.session.roles;
    for (const SessionRole role : all_session_roles) {
        PersonId& has = roles[static_cast<std::size_t>(role)];
        // Who brings the case is chosen with it.
        if (role == SessionRole::presenter && wall.session.chosen) continue;
        std::string label(role_word(words, role));
        if (has && has != dialog.person) label += " (" + wall_name(wall, has) + ')';
        if (!sheet.wide_button(
                role_word(words, role), label,
                {.state = static_cast<std::uint16_t>(state_switch | (has == dialog.person ? state_pressed : 0))}))
            continue;
        // They change places.
        for (PersonId& other : roles) {
            if (other == dialog.person) other = has;
        }
        has = dialog.person;
        close_dialog(view);
    }
}

void draw(const ViewContext& view, AgreementDialog& dialog) {
    if (!has_session(view)) return;
    const Words& words = view.words;
    DialogSheet sheet(view, "agreement", words.agreement_title, SheetWidth::wide);
    const int surplus = surplus_of(dialog.text);
    const std::string room = surplus > 0 ? fill(words.case_too_long, {std::to_string(surplus)})
                                         : fill(words.case_room, {std::to_string(-surplus)});
    sheet.field("text", words.agreement_field, dialog.text, {.description = room, .is_invalid = surplus > 0});
    for (const CaseHint hint : hints_about(view.organisation, view.names, dialog.text)) {
        if (hint != CaseHint::not_about_self) sheet.note(words.case_hints[hint], Ink::amber_tint);
    }
    if (!sheet.done(words.agreement_save, surplus > 0)) return;
    view.state.wall.content.running->agreement = tidied(dialog.text);
    close_dialog(view);
}

void draw(const ViewContext& view, CloseWallDialog& dialog) {
    if (!has_session(view)) return;
    const Words& words = view.words;
    const RunningSession& session = *view.state.wall.content.running;
    DialogSheet sheet(view, "close", words.wall_close);
    sheet.paragraph(words.close_text, type::message);
    const auto check = [&](std::string_view id, Word label, bool& value) {
        const Rect area = sheet.take(space::control);
        const Press press = press_area(view.ui, id, area, label, Role::checkbox,
                                       static_cast<std::uint16_t>(value ? state_selected : state_none));
        if (press.hovered) fill_rect(area, Ink::sunk, 9);
        const Rect mark{{area.min.x + 8, area.centre().y - 11}, {area.min.x + 30, area.centre().y + 11}};
        if (value) {
            fill_rect(mark, Ink::ink, 6);
            icon({mark.min.x + 1, mark.min.y + 1}, icons::check, 20, Ink::panel);
        } else {
            stroke_rect(mark, Ink::ctl, 6, 2);
        }
        draw_text({area.min.x + 42, area.centre().y + 5}, label, {.max_width = area.width() - 48});
        if (press.pressed) value = !value;
    };
    if (session.chosen || !session.agreement.empty()) check("keep", words.close_keep, dialog.keeps_text);
    check("held", words.close_held, dialog.is_held);
    if (!sheet.done(words.wall_close, false, ButtonKind::primary, words.close_back)) return;
    view.ask(wish::CloseWall{dialog.keeps_text, dialog.is_held});
    close_dialog(view);
}

}  // namespace driehoek::ui

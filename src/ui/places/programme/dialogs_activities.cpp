// Teamcoaching at team meetings, and follow-upsessies: what there was, what is planned, and what the team wants to keep of it.
#include <algorithm>

#include "base/order.hpp"
#include "ui/kit/icons.hpp"
#include "ui/places/programme/dialogs.hpp"
#include "ui/places/programme/programme.hpp"
#include "ui/shared/dialog_sheet.hpp"

namespace driehoek::ui {
namespace {

std::string iso_of_activity(const std::optional<Date>& day) { return day ? iso_from_date(*day) : std::string(); }

std::string activity_words(const ViewContext& view, const std::optional<Date>& day, bool is_held) {
    const Words& words = view.words;
    if (!day) return std::string(is_held ? words.activity_held : words.activity_asked);
    return fill(is_held ? words.held_on : words.planned_on, {long_date(words, *day)});
}

// By day, what has none first.
template <class Activity>
std::vector<const Activity*> of_unit(const std::vector<Activity>& all, const UnitId& unit) {
    std::vector<const Activity*> found;
    for (const Activity& each : all) {
        if (each.unit == unit) found.push_back(&each);
    }
    sort_by(found, [](const Activity* each) { return each->date; });
    return found;
}

Options<Purpose> purpose_options(const Words& words) {
    Options<Purpose> options;
    for (int purpose = 0; purpose < purpose_count; ++purpose)
        options.add(static_cast<Purpose>(purpose), words.purposes[static_cast<Purpose>(purpose)]);
    return options;
}

// A switch in a row of its own.
void toggle(const ViewContext& view, Column& column, Word label, bool& is_on) {
    if (draw_toggle(view.ui, column.take(space::button), label, is_on)) is_on = !is_on;
}

// It cannot have been before its day came.
void held_toggle(const ViewContext& view, Column& column, const std::string& day, bool& is_held) {
    const std::optional<Date> when = read_optional_day(view, day);
    if (when && *when <= view.today)
        toggle(view, column, view.words.activity_held, is_held);
    else
        is_held = false;
}

// Coaches of whom nothing says that they train in the programme of the teams (2.13).
void draw_coach_hint(const ViewContext& view, Column& column, const PersonId& coach) {
    const std::vector<PersonId>& without = goals_of(view).coaches_without;
    if (!coach || !std::ranges::contains(without, coach)) return;
    column.note(view.words.coach_hint_text, Ink::sunk);
    if (column.button("coaches", view.words.coach_hint)) view.open_dialog(setup_dialog(view, SetupPart::coaches));
}

}  // namespace

void draw(const ViewContext& view, CoachingDialog& dialog) {
    const Words& words = view.words;
    const Unit* unit = find_unit(view.organisation, dialog.unit);
    if (!unit) return close_dialog(view);
    DialogSheet sheet(view, "coaching" + unit->id.text, fill(words.coaching_dialog, {unit->name}));
    sheet.paragraph(words.coaching_text, type::caption);
    draw_coach_hint(view, sheet, unit->team_coach);
    const auto visits = of_unit(*view.organisation.coaching, unit->id);
    if (visits.empty()) sheet.paragraph(words.coaching_none);
    for (const CoachingVisit* visit : visits) {
        const Scope scope(visit->id.text);
        std::string line = activity_words(view, visit->date, visit->is_held);
        if (visit->is_mirrored) line += ", " + std::string(words.was_mirrored);
        if (sheet.line_with_button(line, "edit", words.activity_open))
            view.open_dialog(VisitDialog{*visit, iso_of_activity(visit->date)});
        if (visit->agreements.empty()) continue;
        sheet.leave(2);
        sheet.paragraph(visit->agreements, type::caption);
    }
    Row row(sheet);
    if (row.button("add", words.coaching_add, {.kind = ButtonKind::primary, .glyph = icons::plus})) {
        CoachingVisit visit;
        visit.unit = unit->id;
        visit.coach = unit->team_coach;
        view.open_dialog(VisitDialog{visit, {}});
    }
    if (row.button("calendar", words.activity_calendar, {.glyph = icons::calendar_plus}))
        view.ask(wish::SaveProgrammeCalendar{unit->id});
    const Programme& programme = view.organisation.settings.programme;
    sheet.leave(space::gap);
    sheet.heading(words.reach_title, 3);
    sheet.paragraph(words.reach_text, type::caption);
    sheet.paragraph(programme.coach_reach.empty() ? words.reach_unknown : std::string_view(programme.coach_reach));
    sheet.end(words.done);
}

void draw(const ViewContext& view, VisitDialog& dialog) {
    const Words& words = view.words;
    CoachingVisit& visit = dialog.visit;
    DialogSheet sheet(view, "visit" + visit.id.text, visit.id ? words.visit_title : words.visit_new, SheetWidth::usual,
                      true);
    Columns columns(sheet, 2, least_field);
    Column day = columns.next();
    day_field(view, day, "day", words.activity_date, dialog.day);
    columns.next().select("coach", words.visit_coach, people_options(view, words.nobody_chosen), visit.coach);
    draw_coach_hint(view, sheet, visit.coach);
    held_toggle(view, sheet, dialog.day, visit.is_held);
    if (visit.is_held) {
        toggle(view, sheet, words.visit_mirrored, visit.is_mirrored);
        sheet.field("agreements", words.visit_agreements, visit.agreements,
                    {.description = words.visit_agreements_text});
    }
    Columns more(sheet, 2, least_field);
    more.next().select("purpose", words.activity_purpose, purpose_options(words), visit.purpose);
    more.next().select("part", words.visit_part, part_options(view, words.all_goals), visit.part);
    toggle(view, sheet, words.activity_about_triads, visit.is_about_triads);
    if (visit.id &&
        sheet.button("remove", words.activity_remove, {.kind = ButtonKind::danger, .glyph = icons::trash_2})) {
        view.send(RemoveVisit{visit.id});
        return close_dialog(view);
    }
    if (!sheet.done(words.activity_save, !day_hint(view, dialog.day).empty())) return;
    visit.date = read_optional_day(view, dialog.day);
    view.send(SetVisit{visit, {}});
    close_dialog(view);
}

void draw(const ViewContext& view, FollowUpsDialog& dialog) {
    const Words& words = view.words;
    const Unit* unit = find_unit(view.organisation, dialog.unit);
    if (!unit) return close_dialog(view);
    DialogSheet sheet(view, "follow-ups" + unit->id.text, fill(words.follow_ups_dialog, {unit->name}));
    sheet.paragraph(words.follow_ups_text, type::caption);
    const auto sessions = of_unit(*view.organisation.follow_ups, unit->id);
    if (sessions.empty()) sheet.paragraph(words.follow_ups_none);
    for (const FollowUp* session : sessions) {
        const Scope scope(session->id.text);
        if (sheet.line_with_button(activity_words(view, session->date, session->is_held), "edit", words.activity_open))
            view.open_dialog(FollowUpDialog{*session, iso_of_activity(session->date)});
        for (const GoalProgress& progress : session->goals) {
            const std::vector<TrainingGoal>& goals = view.organisation.settings.programme.goals;
            const auto goal = std::ranges::find(goals, progress.goal, &TrainingGoal::id);
            if (goal == goals.end()) continue;
            sheet.leave(2);
            sheet.paragraph(goal->text + ": " + std::string(words.goal_states[progress.state]), type::caption);
        }
    }
    Row row(sheet);
    if (row.button("add", words.follow_up_add, {.kind = ButtonKind::primary, .glyph = icons::plus})) {
        FollowUp session;
        session.unit = unit->id;
        view.open_dialog(FollowUpDialog{session, {}});
    }
    if (row.button("calendar", words.activity_calendar, {.glyph = icons::calendar_plus}))
        view.ask(wish::SaveProgrammeCalendar{unit->id});
    if (row.button("example", words.example_add)) {
        GoodExample example;
        example.unit = unit->id;
        view.open_dialog(ExampleDialog{example, view.iso_today(), false});
    }
    if (row.button("need", words.need_add)) {
        LearningNeed need;
        need.unit = unit->id;
        view.open_dialog(NeedDialog{need, view.iso_today()});
    }
    sheet.end(words.done);
}

void draw(const ViewContext& view, FollowUpDialog& dialog) {
    const Words& words = view.words;
    FollowUp& session = dialog.session;
    DialogSheet sheet(view, "follow-up" + session.id.text, session.id ? words.follow_up_title : words.follow_up_new,
                      SheetWidth::usual, true);
    Columns columns(sheet, 2, least_field);
    Column day = columns.next();
    day_field(view, day, "day", words.activity_date, dialog.day);
    columns.next().select("purpose", words.activity_purpose, purpose_options(words), session.purpose);
    held_toggle(view, sheet, dialog.day, session.is_held);
    sheet.heading(words.follow_up_goals, 3);
    const std::vector<TrainingGoal>& goals = view.organisation.settings.programme.goals;
    if (goals.empty()) sheet.paragraph(words.follow_up_no_goals, type::caption);
    Options<int> states;
    states.add(-1, words.nobody_chosen);
    for (int state = 0; state < goal_state_count; ++state)
        states.add(state, words.goal_states[static_cast<GoalState>(state)]);
    states.labels.front() = "-";
    for (const TrainingGoal& goal : goals) {
        const Scope scope(goal.id.text);
        const auto now = std::ranges::find(session.goals, goal.id, &GoalProgress::goal);
        int chosen = now == session.goals.end() ? -1 : static_cast<int>(now->state);
        if (!sheet.select("state", goal.text, states, chosen)) continue;
        std::erase_if(session.goals, [&](const GoalProgress& each) { return each.goal == goal.id; });
        if (chosen >= 0) session.goals.push_back({goal.id, static_cast<GoalState>(chosen)});
    }
    toggle(view, sheet, words.activity_about_triads, session.is_about_triads);
    if (session.id &&
        sheet.button("remove", words.activity_remove, {.kind = ButtonKind::danger, .glyph = icons::trash_2})) {
        view.send(RemoveFollowUp{session.id});
        return close_dialog(view);
    }
    if (!sheet.done(words.activity_save, !day_hint(view, dialog.day).empty())) return;
    session.date = read_optional_day(view, dialog.day);
    view.send(SetFollowUp{session, {}});
    close_dialog(view);
}

}  // namespace driehoek::ui

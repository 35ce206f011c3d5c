// What a team does, the parts of its basisprogramma, and what else is known of the team.
#include <algorithm>

#include "ui/kit/icons.hpp"
#include "ui/places/programme/dialogs.hpp"
#include "ui/places/programme/programme.hpp"
#include "ui/shared/dialog_sheet.hpp"

namespace driehoek::ui {

Options<UnitId> team_options(const ViewContext& view, Word first) {
    Options<UnitId> options;
    options.add({}, first);
    for (const UnitId& unit : programme_units(view.organisation)) options.add(unit, unit_name(view, unit));
    return options;
}

Options<PartId> part_options(const ViewContext& view, Word first) {
    Options<PartId> options;
    options.add({}, first);
    const Programme& programme = view.organisation.settings.programme;
    for (const BasePart& part : programme.parts) options.add(part.id, numbered_name_of(view.words, programme, part.id));
    return options;
}

Options<GoalId> goal_options(const ViewContext& view, Word first) {
    Options<GoalId> options;
    options.add({}, first);
    for (const TrainingGoal& goal : view.organisation.settings.programme.goals) options.add(goal.id, goal.text);
    return options;
}

Options<PersonId> people_options(const ViewContext& view, Word first) {
    Options<PersonId> options;
    options.add({}, first);
    for (const Person& person : *view.organisation.people) {
        if (!person.functions.empty() && person.is_employed_on(view.today))
            options.add(person.id, view.name_of(person.id));
    }
    return options;
}

namespace {

Options<PersonId> team_coach_options(const ViewContext& view, const PersonId& now) {
    Options<PersonId> options;
    options.add({}, view.words.nobody_chosen);
    const std::vector<TeamCoach>& coaches = view.organisation.settings.programme.coaches;
    for (const Person& person : *view.organisation.people) {
        const bool is_coach = person.has(Function::team_coach) || person.id == now ||
                              std::ranges::contains(coaches, person.id, &TeamCoach::person);
        if (is_coach && person.is_employed_on(view.today)) options.add(person.id, view.name_of(person.id));
    }
    return options;
}

std::string iso_of_day(const std::optional<Date>& day) { return day ? iso_from_date(*day) : std::string(); }

void fill_in(const ViewContext& view, BasePartsDialog& dialog, const Unit& unit) {
    if (dialog.filled_at == view.revision && !dialog.rows.empty()) return;
    dialog.filled_at = view.revision;
    dialog.rows.clear();
    for (const BasePart& part : view.organisation.settings.programme.parts) {
        const PartProgress* progress = progress_of(unit, part.id);
        dialog.rows.push_back(
            {part.id, part_status_of(unit, part.id), progress ? iso_of_day(progress->finished) : std::string()});
    }
    dialog.team_coach = unit.team_coach;
    dialog.recognised = iso_of_day(unit.sbb_recognised);
}

void draw_part(const ViewContext& view, Column& column, BasePartsDialog::Row& row, const Unit& unit) {
    const Words& words = view.words;
    const Programme& programme = view.organisation.settings.programme;
    const Scope scope(row.part.text);
    column.leave(space::gap);
    const std::string name = numbered_name_of(words, programme, row.part);
    const Group group(column, Role::group, "part", name);
    column.heading(name, 3);
    Options<ProgrammeStatus> states;
    for (int status = 0; status < programme_status_count; ++status)
        states.add(static_cast<ProgrammeStatus>(status), words.training_statuses[static_cast<ProgrammeStatus>(status)]);
    column.segments("status", words.part_status, states, row.status);
    if (row.status == ProgrammeStatus::finished) day_field(view, column, "finished", words.part_done_on, row.finished);
    const PartProgress* progress = progress_of(unit, row.part);
    const std::optional<Date> day = read_optional_day(view, row.finished);
    const bool is_changed = row.status != part_status_of(unit, row.part) ||
                            (row.status == ProgrammeStatus::finished && progress && day != progress->finished);
    const bool is_wrong = !day_hint(view, row.finished).empty();
    if (is_changed && column.button("save", words.part_save, {.kind = ButtonKind::primary, .is_disabled = is_wrong}))
        view.send(SetBasePart{unit.id, row.part, row.status, day});
}

}  // namespace

void draw(const ViewContext& view, BasePartsDialog& dialog) {
    const Words& words = view.words;
    const Unit* unit = find_unit(view.organisation, dialog.unit);
    if (!unit) return close_dialog(view);
    fill_in(view, dialog, *unit);
    DialogSheet sheet(view, "parts" + unit->id.text, fill(words.parts_dialog, {unit->name}));
    sheet.paragraph(dialog.rows.empty() ? words.parts_are_missing : words.parts_text, type::caption);
    for (BasePartsDialog::Row& row : dialog.rows) draw_part(view, sheet, row, *unit);
    sheet.leave(space::gap);
    sheet.divide();
    sheet.heading(words.team_section, 3);
    Columns columns(sheet, 2, least_field);
    columns.next().select("coach", words.team_coach, team_coach_options(view, unit->team_coach), dialog.team_coach);
    Column recognised = columns.next();
    day_field(view, recognised, "recognised", words.team_recognised, dialog.recognised);
    if (unit->sbb_recognised) {
        const Date end = recognition_ends(*unit->sbb_recognised);
        const bool holds = end > view.today;
        sheet.paragraph(fill(holds ? words.recognised_until : words.recognised_was_until, {long_date(words, end)}),
                        holds ? type::caption : type::attention);
    } else {
        sheet.paragraph(words.recognised_not, type::caption);
    }
    const std::optional<Date> day = read_optional_day(view, dialog.recognised);
    const bool is_changed = dialog.team_coach != unit->team_coach || day != unit->sbb_recognised;
    const bool is_wrong = !day_hint(view, dialog.recognised).empty();
    if (sheet.button("save team", words.team_save, {.is_disabled = !is_changed || is_wrong}))
        view.send(SetUnitProgramme{unit->id, dialog.team_coach, day});
    sheet.end(words.done);
}

void draw(const ViewContext& view, StopsDialog& dialog) {
    const Words& words = view.words;
    const Unit* unit = find_unit(view.organisation, dialog.unit);
    if (!unit) return close_dialog(view);
    DialogSheet sheet(view, "stops" + unit->id.text, unit->name, SheetWidth::narrow);
    if (sheet.wide_button("base", words.station_names[0])) view.open_dialog(BasePartsDialog{.unit = unit->id});
    if (sheet.wide_button("coaching", words.station_names[1])) view.open_dialog(CoachingDialog{unit->id});
    if (sheet.wide_button("follow-up", words.station_names[3])) view.open_dialog(FollowUpsDialog{unit->id});
    if (sheet.wide_button("custom", words.station_names[4])) {
        close_all_dialogs(view);
        show_custom(view, unit->id);
    }
    sheet.end(words.done);
}

}  // namespace driehoek::ui

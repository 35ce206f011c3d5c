// What is kept of somebody, corrected: staff by name, who stands in a third corner by code; and somebody who leaves.
#include <algorithm>

#include "base/order.hpp"
#include "base/text.hpp"
#include "ui/kit/icons.hpp"
#include "ui/shared/dialog_sheet.hpp"
#include "ui/shared/dialogs.hpp"

namespace driehoek::ui {
namespace {

constexpr float toggle_height = 36;
constexpr float least_day_field = 200;

// Each function a switch: those that somebody can get here, and what he has.
void function_fields(const ViewContext& view, Column& column, std::vector<Function>& chosen) {
    const Group group(column, Role::group, "functions", view.words.person_functions);
    const Scope scope("functions");
    column.label(view.words.person_functions);
    Row row(column, toggle_height);
    for (int index = 0; index < function_count; ++index) {
        const auto function = static_cast<Function>(index);
        const std::string_view name = name_of(view.words, function);
        const auto place = std::ranges::find(chosen, function);
        const bool is_on = place != chosen.end();
        if (!draw_toggle(view.ui, row.take(toggle_width(name)), name, is_on)) continue;
        if (is_on) {
            chosen.erase(place);
        } else {
            chosen.push_back(function);
            sort(chosen);
        }
    }
}

void day_fields(const ViewContext& view, Column& column, WorkingDays& days) {
    constexpr int days_of_week = 7;
    const Group group(column, Role::group, "days", view.words.person_days);
    const Scope scope("days");
    column.label(view.words.person_days);
    Row row(column, toggle_height);
    for (int day = 0; day < days_of_week; ++day) {
        const Word name = view.words.weekdays[static_cast<std::size_t>((day + 1) % days_of_week)];
        const auto bit = static_cast<WorkingDays>(1U << static_cast<unsigned>(day));
        if (draw_toggle(view.ui, row.take(toggle_width(name)), name, (days & bit) != 0))
            days = static_cast<WorkingDays>(days ^ bit);
    }
}

Options<std::optional<Level>> level_options(const Words& words) {
    Options<std::optional<Level>> levels;
    levels.add({}, words.person_no_level);
    for (const Level level : {Level::junior, Level::medior, Level::senior}) levels.add(level, words.levels[level]);
    return levels;
}

// The two ways in which somebody goes: he leaves, or should never have been there.
void leaving_buttons(const ViewContext& view, Column& column, const PersonId& person) {
    const Words& words = view.words;
    column.leave(space::padding);
    Row row(column);
    if (row.button("leave", words.person_leave, {.glyph = icons::log_out}))
        view.open_dialog(LeavePersonDialog{person, view.iso_today()});
    if (!row.button("remove", words.person_remove, {.kind = ButtonKind::danger, .glyph = icons::trash_2})) return;
    view.send(RemovePerson{person});
    close_dialog(view);
}

}  // namespace

EditPerson values_of(const Person& person) {
    return {.person = person.id,
            .name = person.name,
            .functions = person.functions,
            .level = person.level,
            .unit = person.unit,
            .location = person.location,
            .working_days = person.working_days,
            .is_external = person.is_external,
            .employment_begin = person.employment_begin,
            .employment_end = person.employment_end};
}

void open_person_editor(const ViewContext& view, const PersonId& id) {
    const Person* person = find_person(view.organisation, id);
    if (!person) return;
    if (person->code.empty())
        view.open_dialog(EditPersonDialog{
            .values = values_of(*person),
            .managers = person->managers(),
            .begin = person->employment_begin ? iso_from_date(*person->employment_begin) : std::string(),
            .end = person->employment_end ? iso_from_date(*person->employment_end) : std::string()});
    else
        view.open_dialog(EditThirdDialog{
            .values = {id, person->unit, person->trajectory ? person->trajectory->kind : TrajectoryKind{},
                       person->trajectory ? person->trajectory->module : std::string()},
            .code = person->code});
}

void draw(const ViewContext& view, EditPersonDialog& dialog) {
    const Words& words = view.words;
    EditPerson& values = dialog.values;
    const Person* person = find_person(view.organisation, values.person);
    if (!person) return close_dialog(view);
    Options<bool> employers;
    employers.add(false, words.person_is_ours);
    employers.add(true, words.person_is_external);
    DialogSheet sheet(view, "person" + values.person.text, fill(words.person_edit_title, {person->name}),
                      SheetWidth::usual, true);
    sheet.field("name", words.person_name, values.name);
    function_fields(view, sheet, values.functions);
    sheet.leave(space::gap);
    unit_fields(view, sheet, values.unit, dialog.new_unit);
    manager_fields(view, sheet, values.person, dialog.managers);
    sheet.select("level", words.person_level, level_options(words), values.level);
    day_fields(view, sheet, values.working_days);
    sheet.leave(space::gap);
    sheet.label(words.person_external);
    sheet.segments("employer", words.person_external, employers, values.is_external);
    Columns employment(sheet, 2, least_day_field);
    Column begin = employment.next();
    day_field(view, begin, "begin", words.employment_begin, dialog.begin);
    Column end = employment.next();
    if (person->employment_end) day_field(view, end, "end", words.employment_end, dialog.end);
    leaving_buttons(view, sheet, values.person);
    const bool is_wrong =
        trimmed(values.name).empty() || !day_hint(view, dialog.begin).empty() || !day_hint(view, dialog.end).empty();
    if (!sheet.done(words.person_save, is_wrong)) return;
    EditPerson changed = values;
    changed.employment_begin = read_optional_day(view, dialog.begin);
    changed.employment_end = read_optional_day(view, dialog.end);
    changed.unit = send_unit(view, dialog.new_unit, values.unit);
    if (changed != values_of(*person)) view.send(std::move(changed));
    Person managed;
    managed.set_managers(dialog.managers);
    if (managed.managers() != person->managers()) view.send(SetLineManagers{values.person, managed.managers()});
    close_dialog(view);
}

void draw(const ViewContext& view, EditThirdDialog& dialog) {
    const Words& words = view.words;
    EditThird& values = dialog.values;
    const Person* person = find_person(view.organisation, values.person);
    if (!person) return close_dialog(view);
    Options<TrajectoryKind> kinds;
    for (int kind = 0; kind < trajectory_kind_count; ++kind)
        kinds.add(static_cast<TrajectoryKind>(kind), words.trajectories[static_cast<TrajectoryKind>(kind)]);
    DialogSheet sheet(view, "third" + values.person.text, fill(words.person_edit_title, {person->code}));
    const bool is_wrong = !is_code(trimmed(dialog.code));
    sheet.field("code", words.start_code, dialog.code, {.description = words.start_code_hint, .is_invalid = is_wrong});
    sheet.select("kind", words.start_kind, kinds, values.kind);
    sheet.field("module", words.person_module, values.module);
    unit_fields(view, sheet, values.unit, dialog.new_unit);
    leaving_buttons(view, sheet, values.person);
    if (!sheet.done(words.person_save, is_wrong)) return;
    EditThird changed = values;
    changed.unit = send_unit(view, dialog.new_unit, values.unit);
    view.send(std::move(changed));
    if (trimmed(dialog.code) != person->code) view.send(RecodeThird{values.person, std::string(trimmed(dialog.code))});
    close_all_dialogs(view);
}

void draw(const ViewContext& view, LeavePersonDialog& dialog) {
    const Words& words = view.words;
    if (!find_person(view.organisation, dialog.person)) return close_dialog(view);
    DialogSheet sheet(view, "leave", fill(words.person_leave_title, {view.name_of(dialog.person)}), SheetWidth::narrow);
    sheet.paragraph(words.person_leave_text, type::caption);
    day_field(view, sheet, "day", words.person_leave_day, dialog.day);
    const std::optional<Date> day = read_day(view, dialog.day);
    if (!sheet.done(words.person_leave_button, !day)) return;
    view.send(LeavePerson{dialog.person, *day});
    close_all_dialogs(view);
}

}  // namespace driehoek::ui

// Dialogs that bring in something new: a 3-hoek, a member of staff with a unit.
#include <algorithm>

#include "base/text.hpp"
#include "ui/shared/dialog_sheet.hpp"
#include "ui/shared/dialogs.hpp"

namespace driehoek::ui {
namespace {

// The functions somebody usually gets here, the three of the 3-hoek first.
constexpr std::array staff_functions{Function::foreman,
                                     Function::department_manager,
                                     Function::job_coach,
                                     Function::director,
                                     Function::unit_manager,
                                     Function::work_leader,
                                     Function::work_supervisor,
                                     Function::case_manager,
                                     Function::team_coach,
                                     Function::trainer,
                                     Function::facilitator,
                                     Function::hr_adviser,
                                     Function::training_coordinator};

// A free id from a prefix: "P-1", "P-2"...
template <class Items>
std::string free_id(std::string_view prefix, const Items& items) {
    std::vector<std::string_view> taken;
    for (const auto& item : items) taken.push_back(item.id.text);
    return next_id(prefix, taken);
}

// Whoever adds one after another is seldom at two places at once.
struct LastAdded {
    Function function = Function::foreman;
    UnitId unit;
};

// Stands in a choice of units for one that is not there yet.
const UnitId another_unit("+");

Options<TriadType> type_options(const Words& words) {
    Options<TriadType> types;
    types.add(TriadType::a, words.type_a);
    types.add(TriadType::b, words.type_b);
    return types;
}

// Of somebody in a 3-hoek of type B.
Options<TrajectoryKind> kind_options(const Words& words) {
    Options<TrajectoryKind> kinds;
    for (const TrajectoryKind kind : {TrajectoryKind::guaranteed_job, TrajectoryKind::new_sheltered})
        kinds.add(kind, words.trajectories[kind]);
    return kinds;
}

}  // namespace

UnitId send_unit(const ViewContext& view, const std::string& new_unit, const UnitId& chosen) {
    if (chosen && chosen != another_unit) return chosen;
    if (trimmed(new_unit).empty()) return {};
    const UnitId id(free_id("E", *view.organisation.units));
    view.send(AddUnit{id, std::string(trimmed(new_unit))});
    return id;
}

void unit_fields(const ViewContext& view, Column& column, UnitId& chosen, std::string& new_unit) {
    Options<UnitId> units = unit_options(view, view.words.no_unit);
    const bool has_some = units.values.size() > 1;
    units.add(another_unit, view.words.unit_another);
    if (has_some) column.select("unit", view.words.start_unit, units, chosen);
    if (!has_some || chosen == another_unit) column.field("new unit", view.words.start_new_unit, new_unit);
}

void draw(const ViewContext& view, StartTriadDialog& dialog) {
    const Words& words = view.words;
    if (dialog.code.empty()) dialog.code = next_third_code(view.organisation, dialog.type);
    if (dialog.begin.empty()) dialog.begin = view.iso_today();
    DialogSheet sheet(view, "start", words.start_title);
    sheet.label(words.start_type);
    if (sheet.segments("type", words.start_type, type_options(words), dialog.type))
        dialog.code = next_third_code(view.organisation, dialog.type);
    const bool is_a = dialog.type == TriadType::a;
    sheet.paragraph(is_a ? words.type_a_long : words.type_b_long, type::caption);
    const bool is_wrong_code = !is_code(trimmed(dialog.code));
    const std::optional<Date> begin = read_day(view, dialog.begin);
    Columns first(sheet, 2, least_field);
    first.next().field("code", words.start_code, dialog.code,
                       {.description = words.start_code_hint, .is_invalid = is_wrong_code});
    Column day = first.next();
    day_field(view, day, "begin", words.start_begin, dialog.begin);
    Columns second(sheet, is_a ? 1 : 2, least_field);
    Column unit_column = second.next();
    unit_fields(view, unit_column, dialog.unit, dialog.new_unit);
    if (!is_a) second.next().select("kind", words.start_kind, kind_options(words), dialog.kind);
    Columns third(sheet, 2, least_field);
    const Function lead = is_a ? Function::foreman : Function::department_manager;
    third.next().select("lead", words.start_lead, staff_options(view, lead, words.start_leave_open), dialog.lead);
    third.next().select("coach", words.start_coach, staff_options(view, Function::job_coach, words.start_leave_open),
                        dialog.job_coach);
    if (!sheet.done(words.start_button, is_wrong_code || !begin)) return;
    const UnitId unit = send_unit(view, dialog.new_unit, dialog.unit);
    view.send(StartTriad{dialog.type, std::string(trimmed(dialog.code)),
                         is_a ? TrajectoryKind::participation_act : dialog.kind, unit, dialog.lead, dialog.job_coach,
                         *begin});
    close_dialog(view);
}

void draw(const ViewContext& view, AddPersonDialog& dialog) {
    const Words& words = view.words;
    Options<Function> functions;
    for (const Function function : staff_functions) functions.add(function, name_of(words, function));
    if (!dialog.is_begun) {
        const LastAdded& last = view.own<LastAdded>();
        dialog.is_begun = true;
        if (!dialog.goes_on && find_unit(view.organisation, last.unit)) {
            dialog.function = last.function;
            dialog.unit = last.unit;
        }
    }
    DialogSheet sheet(view, "person", words.person_title, SheetWidth::narrow);
    sheet.field("name", words.person_name, dialog.name);
    sheet.select("function", words.person_function, functions, dialog.function);
    unit_fields(view, sheet, dialog.unit, dialog.new_unit);
    const Namesake namesake(view, dialog.name, dialog.asked);
    namesake.draw(sheet);
    const Rect toggle = sheet.take(view.layout.has_fingers ? space::control : 36);
    if (draw_toggle(view.ui, {toggle.min, {toggle.min.x + toggle_width(words.grid_again_keeps), toggle.max.y}},
                    words.grid_again_keeps, dialog.goes_on))
        dialog.goes_on = !dialog.goes_on;
    const bool done = sheet.done(namesake.is_asked() ? words.person_anyway : words.person_button,
                                 tidied(dialog.name).empty() || namesake.is_certain());
    if (!done || namesake.asks()) return;
    const UnitId unit = send_unit(view, dialog.new_unit, dialog.unit);
    view.send(AddPerson{PersonId(free_id("P", *view.organisation.people)), dialog.name, dialog.function, unit});
    view.own<LastAdded>() = {dialog.function, unit};
    if (dialog.goes_on)
        return replace_dialog(view, AddPersonDialog{.function = dialog.function, .unit = unit, .goes_on = true});
    close_dialog(view);
}

}  // namespace driehoek::ui

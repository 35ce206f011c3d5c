// Dialogs that bring in something new: a 3-hoek, a member of staff with a unit.
#include <algorithm>

#include "base/text.hpp"
#include "ui/views/dialogs.hpp"

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

// Makes the unit that was typed, when one was. Returns which unit to use.
UnitId send_unit(const ViewContext& view, const std::string& new_unit, const UnitId& chosen) {
    if (trimmed(new_unit).empty()) return chosen;
    const UnitId id(free_id("E", *view.organisation.units));
    view.send(AddUnit{id, std::string(trimmed(new_unit))});
    return id;
}

// An existing unit, or the name of a new one where there are none or the user wants one.
float draw_unit_fields(const ViewContext& view, Point at, float width, const Options<UnitId>& units, int& chosen,
                       std::string& new_unit) {
    if (units.ids.size() == 1) return labelled_field(view, at, width, "new unit", view.words.start_new_unit, new_unit);
    return labelled_select(view, at, width, "unit", view.words.start_unit, units.labels, chosen);
}

}  // namespace

void draw(const ViewContext& view, StartTriadDialog& dialog) {
    const Words& words = view.words;
    const TriadType type = dialog.type == 0 ? TriadType::a : TriadType::b;
    if (dialog.code.empty()) dialog.code = next_third_code(view.organisation, type);
    if (dialog.begin.empty()) dialog.begin = view.iso_today();
    DialogFrame frame(view.ui, "start", words.start_title, words.dialog_close, 560);
    Point at = frame.origin();
    const float half = (frame.width() - 16) / 2;
    draw_text({at.x, at.y + 12}, words.start_type, {15, Weight::semibold, Ink::ink, Anchor::start});
    if (radio_row(view.ui, "type", {{at.x, at.y + 24}, {at.x + frame.width(), at.y + 68}}, words.start_type,
                  {std::string(words.type_a), std::string(words.type_b)}, dialog.type)) {
        dialog.code = next_third_code(view.organisation, dialog.type == 0 ? TriadType::a : TriadType::b);
    }
    at.y = paragraph(view.ui, {at.x, at.y + 90}, frame.width(),
                     type == TriadType::a ? words.type_a_long : words.type_b_long,
                     {15, Weight::regular, Ink::ink2, Anchor::start});
    const bool is_wrong_code = !is_code(trimmed(dialog.code));
    const std::optional<Date> begin = read_day(view, dialog.begin);
    const float below_code = labelled_field(view, at, half, "code", words.start_code, dialog.code, Role::text_field,
                                            words.start_code_hint, is_wrong_code);
    at.y = std::max(below_code,
                    labelled_day(view, {at.x + half + 16, at.y}, half, "begin", words.start_begin, dialog.begin));
    const Options<UnitId> units = unit_options(view, words.no_unit);
    if (type == TriadType::b) {
        labelled_select(view, {at.x + half + 16, at.y}, half, "kind", words.start_kind,
                        {std::string(words.trajectories[1]), std::string(words.trajectories[2])}, dialog.kind);
    }
    at.y = draw_unit_fields(view, at, type == TriadType::b ? half : frame.width(), units, dialog.unit, dialog.new_unit);
    const Options<PersonId> leads = staff_options(
        view, type == TriadType::a ? Function::foreman : Function::department_manager, words.start_leave_open);
    const Options<PersonId> coaches = staff_options(view, Function::job_coach, words.start_leave_open);
    labelled_select(view, at, half, type == TriadType::a ? "lead a" : "lead b", words.start_lead, leads.labels,
                    dialog.lead);
    at.y = labelled_select(view, {at.x + half + 16, at.y}, half, "coach", words.start_coach, coaches.labels,
                           dialog.job_coach);
    const bool done = draw_done_row(view, at, frame.width(), words.start_button, is_wrong_code || !begin);
    frame.ends_at(at.y + 52);
    if (frame.wants_to_close()) return close_dialog(view);
    if (!done) return;
    const TrajectoryKind kind = type == TriadType::a ? TrajectoryKind::participation_act
                                : dialog.kind == 0   ? TrajectoryKind::guaranteed_job
                                                     : TrajectoryKind::new_sheltered;
    const UnitId unit = send_unit(view, dialog.new_unit, units.at(dialog.unit));
    view.send(StartTriad{type, std::string(trimmed(dialog.code)), kind, unit, leads.at(dialog.lead),
                         coaches.at(dialog.job_coach), *begin});
    close_dialog(view);
}

void draw(const ViewContext& view, AddPersonDialog& dialog) {
    const Words& words = view.words;
    DialogFrame frame(view.ui, "person", words.person_title, words.dialog_close, 480);
    Point at = frame.origin();
    at.y = labelled_field(view, at, frame.width(), "name", words.person_name, dialog.name);
    std::vector<std::string> functions;
    for (const Function function : staff_functions) functions.emplace_back(name_of(words, function));
    at.y = labelled_select(view, at, frame.width(), "function", words.person_function, functions, dialog.function);
    const Options<UnitId> units = unit_options(view, words.no_unit);
    at.y = draw_unit_fields(view, at, frame.width(), units, dialog.unit, dialog.new_unit);
    const Namesake namesake(view, dialog.name, dialog.asked);
    at.y = namesake.draw(at, frame.width());
    const bool done =
        draw_done_row(view, at, frame.width(), namesake.is_asked() ? words.person_anyway : words.person_button,
                      tidied(dialog.name).empty() || namesake.is_certain());
    frame.ends_at(at.y + 52);
    if (frame.wants_to_close()) return close_dialog(view);
    if (!done || namesake.asks()) return;
    const UnitId unit = send_unit(view, dialog.new_unit, units.at(dialog.unit));
    view.send(AddPerson{PersonId(free_id("P", *view.organisation.people)), dialog.name,
                        staff_functions[static_cast<std::size_t>(dialog.function)], unit});
    close_dialog(view);
}

}  // namespace driehoek::ui

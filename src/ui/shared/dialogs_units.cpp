// The units as a tree, and the dialog in which one is made, renamed, moved, joined with another or removed.
#include <algorithm>

#include "base/text.hpp"
#include "ui/kit/icons.hpp"
#include "ui/shared/dialog_sheet.hpp"
#include "ui/shared/dialogs.hpp"

namespace driehoek::ui {
namespace {

// How many people work in it, or in what stands below it.
int count_people(const Organisation& organisation, const UnitId& unit) {
    int people = 0;
    for (const Person& person : *organisation.people) people += person.unit == unit ? 1 : 0;
    for (const Unit& below : *organisation.units) {
        if (below.parent == unit) people += count_people(organisation, below.id);
    }
    return people;
}

// One unit and, further in, those below it.
void draw_branch(const ViewContext& view, Column column, const Unit& unit) {
    constexpr float indent = 24;
    const Words& words = view.words;
    const Scope scope(unit.id.text);
    const Rect row = column.take(48);
    column.leave(space::hair);
    const std::string detail = fill(
        words.unit_detail, {words.unit_kinds[unit.kind],
                            count_in(words.one_person, words.many_people, count_people(view.organisation, unit.id))});
    const Press press = press_area(view.ui, "unit", row, unit.name, Role::button, state_none, detail);
    card(row, press.hovered ? Ink::sub : Ink::panel, press.hovered ? Ink::ink : Ink::ctl, 10);
    Strip strip(row, space::gap);
    strip.words_at_end(detail, type::caption);
    strip.words(unit.name, type::strong);
    if (press.pressed) view.open_dialog(edit_unit_dialog(view, unit.id));
    for (const Unit& below : *view.organisation.units) {
        if (below.parent == unit.id) draw_branch(view, column.indented(indent), below);
    }
}

bool is_within(const Organisation& organisation, UnitId inner, const UnitId& outer) {
    while (inner && inner != outer) {
        const Unit* unit = find_unit(organisation, inner);
        inner = unit ? unit->parent : UnitId();
    }
    return inner == outer;
}

// Where a unit of this kind may stand: below what is not smaller, and not below itself.
Options<UnitId> parent_options(const ViewContext& view, const EditUnitDialog& dialog) {
    Options<UnitId> options;
    options.add({}, view.words.unit_no_parent);
    for (const Unit& unit : *view.organisation.units) {
        const bool is_large_enough = dialog.kind != UnitKind::business_unit && unit.kind <= dialog.kind;
        if (is_large_enough && !(dialog.unit && is_within(view.organisation, unit.id, dialog.unit)))
            options.add(unit.id, unit.name);
    }
    return options;
}

// With which other unit this one can become one.
Options<UnitId> partner_options(const ViewContext& view, const UnitId& from) {
    Options<UnitId> options;
    options.add({}, view.words.choose_something);
    for (const Unit& unit : *view.organisation.units) {
        if (!is_within(view.organisation, unit.id, from)) options.add(unit.id, unit.name);
    }
    return options;
}

void draw_join(const ViewContext& view, Column& column, EditUnitDialog& dialog) {
    const Words& words = view.words;
    column.leave(space::padding);
    column.heading(words.unit_join_title, 3);
    column.paragraph(words.unit_join_text, type::caption);
    column.select("partner", words.unit_join, partner_options(view, dialog.unit), dialog.partner);
    if (!column.button("join", words.unit_join_button, {.is_disabled = !dialog.partner})) return;
    view.send(JoinUnits{dialog.unit, dialog.partner});
    close_dialog(view);
}

// Only what is different: each is a command, all of them one step.
void send_unit_changes(const ViewContext& view, const EditUnitDialog& dialog, const Unit& unit) {
    if (trimmed(dialog.name) != unit.name) view.send(RenameUnit{unit.id, dialog.name});
    if (dialog.kind != unit.kind || dialog.parent != unit.parent)
        view.send(MoveUnit{unit.id, dialog.parent, dialog.kind});
}

}  // namespace

EditUnitDialog edit_unit_dialog(const ViewContext& view, const UnitId& id) {
    const Unit* unit = find_unit(view.organisation, id);
    return unit ? EditUnitDialog{.unit = id, .name = unit->name, .kind = unit->kind, .parent = unit->parent}
                : EditUnitDialog{};
}

void draw(const ViewContext& view, UnitsDialog&) {
    const Words& words = view.words;
    DialogSheet sheet(view, "units", words.unit_list_title);
    const std::vector<Unit>& units = *view.organisation.units;
    sheet.paragraph(units.empty() ? words.units_none : words.units_text, type::caption);
    for (const Unit& unit : units) {
        if (!find_unit(view.organisation, unit.parent)) draw_branch(view, sheet.indented(0), unit);
    }
    sheet.leave(space::gap);
    if (sheet.button("new", words.unit_new, {.glyph = icons::plus})) view.open_dialog(EditUnitDialog{});
}

void draw(const ViewContext& view, EditUnitDialog& dialog) {
    const Words& words = view.words;
    const Unit* unit = find_unit(view.organisation, dialog.unit);
    if (dialog.unit && !unit) return close_dialog(view);
    Options<UnitKind> kinds;
    for (const UnitKind kind : {UnitKind::business_unit, UnitKind::department, UnitKind::team})
        kinds.add(kind, words.unit_kinds[kind]);
    DialogSheet sheet(view, "unit" + dialog.unit.text,
                      unit ? fill(words.unit_title, {unit->name}) : std::string(words.unit_new));
    sheet.field("name", words.unit_name, dialog.name);
    sheet.label(words.unit_kind);
    sheet.segments("kind", words.unit_kind, kinds, dialog.kind);
    sheet.select("parent", words.unit_parent, parent_options(view, dialog), dialog.parent);
    if (unit && view.organisation.units->size() > 1) draw_join(view, sheet, dialog);
    if (unit && sheet.button("remove", words.unit_remove, {.kind = ButtonKind::danger, .glyph = icons::trash_2})) {
        view.send(RemoveUnit{unit->id});
        close_dialog(view);
    }
    if (!sheet.done(unit ? words.unit_save : words.unit_add, trimmed(dialog.name).empty())) return;
    if (unit) {
        send_unit_changes(view, dialog, *unit);
    } else {
        std::vector<std::string_view> taken;
        for (const Unit& each : *view.organisation.units) taken.emplace_back(each.id.text);
        view.send(AddUnit{UnitId(next_id("E", taken)), dialog.name, dialog.kind, dialog.parent});
    }
    close_dialog(view);
}

}  // namespace driehoek::ui

// The dialogs in which a unit is made, renamed, moved, joined with another or removed.
#include <algorithm>

#include "base/text.hpp"
#include "ui/kit/icons.hpp"
#include "ui/shared/dialog_sheet.hpp"
#include "ui/shared/dialogs.hpp"

namespace driehoek::ui {
namespace {

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

void draw(const ViewContext& view, LocationDialog& dialog) {
    const Words& words = view.words;
    const Location* location = find_location(view.organisation, dialog.location);
    if (dialog.location && !location) return close_dialog(view);
    DialogSheet sheet(view, "location" + dialog.location.text,
                      location ? fill(words.location_title, {location->name}) : std::string(words.location_new),
                      SheetWidth::narrow);
    sheet.field("name", words.location_name, dialog.name);
    if (location &&
        sheet.button("remove", words.location_remove, {.kind = ButtonKind::danger, .glyph = icons::trash_2})) {
        view.send(RemoveLocation{location->id});
        close_dialog(view);
    }
    if (!sheet.done(location ? words.location_save : words.location_add, trimmed(dialog.name).empty())) return;
    if (location) {
        view.send(RenameLocation{location->id, dialog.name});
    } else {
        std::vector<std::string_view> taken;
        for (const Location& each : *view.organisation.locations) taken.emplace_back(each.id.text);
        view.send(AddLocation{LocationId(next_id("L", taken)), dialog.name});
    }
    close_dialog(view);
}

}  // namespace driehoek::ui

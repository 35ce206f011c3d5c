#include "support/tiny_place/tiny_place.hpp"

#include "ui/kit/icons.hpp"
#include "ui/shared/dialog_sheet.hpp"
#include "ui/shared/dialogs.hpp"

namespace driehoek::test {
namespace {

// What the place keeps from frame to frame.
struct Greetings {
    int count = 0;
    std::string last;
    UnitId greeted;
};

}  // namespace

struct GreetingDialog {
    std::string name;
};

void draw(const ui::ViewContext& view, GreetingDialog& dialog) {
    ui::DialogSheet sheet(view, "greeting", "Groet iemand");
    sheet.field("name", "Wie groet je?", dialog.name);
    if (!sheet.done("Groet", dialog.name.empty())) return;
    Greetings& greetings = view.own<Greetings>();
    ++greetings.count;
    greetings.last = dialog.name;
    ui::close_dialog(view);
}

namespace {

void draw_tiny(const ui::ViewContext& view, const Rect& area) {
    const ui::Scope scope("tiny");
    ui::ScrollColumn column(view.ui, "scroll", area, ui::space::gap, ui::space::gap);
    const Greetings& greetings = view.own<Greetings>();
    ui::Card card(column, "greetings", "Groeten");
    card.paragraph(std::to_string(greetings.count) + " keer gegroet");
    if (greetings.count > 0) card.paragraph("Dag " + greetings.last);
    if (card.button("greet", "Groet iemand")) view.open_dialog(GreetingDialog{});
    for (const Unit& unit : *view.organisation.units) {
        if (card.line_with_button(unit.name, unit.id.text, "Kies " + unit.name)) view.state.filter.unit = unit.id;
    }
    if (const Unit* unit = find_unit(view.organisation, view.state.filter.unit))
        card.paragraph("Gekozen: " + unit->name);
}

std::vector<std::string> all_units(const Organisation& organisation) {
    std::vector<std::string> ids;
    for (const Unit& unit : *organisation.units) ids.push_back(unit.id.text);
    return ids;
}

}  // namespace

constinit const ui::Place tiny_place{
    .link = "klein",
    .key = "g z",
    .glyph = ui::icons::flag,
    .name = &Words::app_name,  // the words of a place of its own would stand in words/<subject>
    .title = [](const ui::ViewContext& view) { return view.words.app_name; },
    .draw = draw_tiny,
    .is_readable = true,
    .selected = [](const ui::ViewState& state) { return state.filter.unit.text; },
    .selectable = all_units,
    .select = [](ui::ViewState& state, const Organisation&, const std::string& id) { state.filter.unit = UnitId(id); }};

}  // namespace driehoek::test

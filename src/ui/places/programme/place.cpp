#include "ui/kit/icons.hpp"
#include "ui/places/programme/programme.hpp"

namespace driehoek::ui {
namespace {

Word title(const ViewContext& view) { return view.state.custom ? view.words.custom_title : view.words.nav_programme; }

// Whose maatwerk.
std::vector<std::string> selectable(const Organisation& organisation) {
    std::vector<std::string> ids;
    for (const UnitId& unit : programme_units(organisation)) ids.push_back(unit.text);
    return ids;
}

}  // namespace

constinit const Place places::programme{
    .link = "programma",
    .key = "g p",
    .glyph = icons::route,
    .name = &Words::nav_programme,
    .title = title,
    .draw = draw_programme_view,
    .has_list = true,
    .is_about_today = true,
    .selected = [](const ViewState& state) { return state.custom.text; },
    .selectable = selectable,
    .select = [](ViewState& state, const Organisation&, const std::string& id) { state.custom = UnitId(id); }};

}  // namespace driehoek::ui

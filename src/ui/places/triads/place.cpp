#include <algorithm>
#include <array>

#include "ui/kit/icons.hpp"
#include "ui/places/triads/triads.hpp"

namespace driehoek::ui {
namespace {

// Names of levels, in the address bar.
constexpr std::array<std::string_view, map_level_count> level_links{"onderdelen", "afdelingen", "leiding", "hoeken"};

// Ids of people and units may be the same.
std::string id_of(const UnitId& unit, bool is_department) {
    return (is_department ? "afdeling:" : "onderdeel:") + unit.text;
}

// What is selected; nothing selected, which part of the organisation is on the map.
std::string selected(const ViewState& state) {
    if (state.triad || state.person) return state.triad ? state.triad.text : state.person.text;
    const MapScope& scope = state.map_place.scope;
    return scope.is_whole() ? std::string() : id_of(*scope.unit, scope.is_department);
}

// A 3-hoek comes before the person whose code it has.
std::vector<std::string> selectable(const Organisation& organisation) {
    std::vector<std::string> ids;
    for (const Triad& triad : *organisation.triads) ids.push_back(triad.id.text);
    for (const Person& person : *organisation.people) ids.push_back(person.id.text);
    for (const bool is_department : {false, true}) {
        ids.push_back(id_of({}, is_department));
        for (const Unit& unit : *organisation.units) ids.push_back(id_of(unit.id, is_department));
    }
    return ids;
}

void select(ViewState& state, const Organisation& organisation, const std::string& id) {
    const std::size_t colon = id.find(':');
    if (find_triad(organisation, TriadId(id)))
        state.triad = TriadId(id);
    else if (colon == std::string::npos)
        state.person = PersonId(id);
    else
        state.map_place.scope = {UnitId(id.substr(colon + 1)), id.starts_with("afdeling:")};
}

std::string_view looked_at(const ViewState& state) {
    return state.map_place.level ? level_links[static_cast<std::size_t>(*state.map_place.level)] : std::string_view();
}

bool look_at(ViewState& state, std::string_view link) {
    const auto found = std::ranges::find(level_links, link);
    if (found == level_links.end()) return false;
    state.map_place.level = static_cast<MapLevel>(found - level_links.begin());
    return true;
}

}  // namespace

constinit const Place places::triads{.link = "3-hoeken",
                                     .key = "g h",
                                     .glyph = icons::triangle,
                                     .name = &Words::nav_triads,
                                     .title = [](const ViewContext& view) { return view.words.title_triads; },
                                     .draw = draw_triads_view,
                                     .has_list = true,
                                     .take_key = take_map_key,
                                     .selected = selected,
                                     .selectable = selectable,
                                     .select = select,
                                     .looked_at = looked_at,
                                     .look_at = look_at};

}  // namespace driehoek::ui

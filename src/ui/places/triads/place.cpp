#include "ui/kit/icons.hpp"
#include "ui/places/triads/triads.hpp"

namespace driehoek::ui {
namespace {

std::string selected(const ViewState& state) { return state.triad ? state.triad.text : state.person.text; }

// A 3-hoek comes before the person whose code it has.
std::vector<std::string> selectable(const Organisation& organisation) {
    std::vector<std::string> ids;
    for (const Triad& triad : *organisation.triads) ids.push_back(triad.id.text);
    for (const Person& person : *organisation.people) ids.push_back(person.id.text);
    return ids;
}

void select(ViewState& state, const Organisation& organisation, const std::string& id) {
    if (find_triad(organisation, TriadId(id)))
        state.triad = TriadId(id);
    else
        state.person = PersonId(id);
}

}  // namespace

constinit const Place places::triads{.link = "3-hoeken",
                                     .key = "g h",
                                     .glyph = icons::triangle,
                                     .name = &Words::nav_triads,
                                     .title = [](const ViewContext& view) { return view.words.title_triads; },
                                     .draw = draw_triads_view,
                                     .has_list = true,
                                     .selected = selected,
                                     .selectable = selectable,
                                     .select = select};

}  // namespace driehoek::ui

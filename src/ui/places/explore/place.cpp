#include <algorithm>
#include <array>

#include "ui/kit/icons.hpp"
#include "ui/places/explore/explore.hpp"

namespace driehoek::ui {
namespace {

// Names of the ways of looking, in the address bar and in the scenes of a story.
constexpr std::array<std::string_view, 6> tab_links{"", "open", "drukte", "contact", "uitval", "scenario"};

std::string selected(const ViewState& state) { return state.person.text; }

std::vector<std::string> selectable(const Organisation& organisation) {
    std::vector<std::string> ids;
    for (const Person& person : *organisation.people) ids.push_back(person.id.text);
    return ids;
}

void select(ViewState& state, const Organisation&, const std::string& id) { state.person = PersonId(id); }

std::string_view looked_at(const ViewState& state) { return tab_links[static_cast<std::size_t>(state.explore_tab)]; }

bool look_at(ViewState& state, std::string_view link) {
    const auto found = std::ranges::find(tab_links, link);
    if (found == tab_links.end()) return false;
    state.explore_tab = static_cast<ExploreTab>(found - tab_links.begin());
    return true;
}

}  // namespace

constinit const Place places::explore{.link = "verkennen",
                                      .key = "g v",
                                      .glyph = icons::network,
                                      .name = &Words::nav_explore,
                                      .title = [](const ViewContext& view) { return view.words.title_explore; },
                                      .draw = draw_explore_view,
                                      .has_list = true,
                                      .take_key = take_explore_key,
                                      .selected = selected,
                                      .selectable = selectable,
                                      .select = select,
                                      .looked_at = looked_at,
                                      .look_at = look_at};

}  // namespace driehoek::ui

// Verkennen: the row of tabs, the tab that is shown, and the panel of who or what is looked at.
#include <algorithm>

#include "ui/kit/icons.hpp"
#include "ui/places/explore/explore.hpp"
#include "ui/shared/pieces.hpp"
#include "ui/shared/scenarios.hpp"
#include "ui/shared/views.hpp"

namespace driehoek::ui {
namespace {

struct TabRow {
    ExploreTab tab{};
    std::string_view id;
    Word Words::* name;
    void (*draw)(const ViewContext&, const Rect&);
    bool has_list = false;  // its picture has a twin
};
// In the order of the row.
constexpr std::array explore_tabs{
    TabRow{ExploreTab::dependency, "dependency", &Words::tab_dependency, draw_dependency_tab, true},
    TabRow{ExploreTab::open, "open", &Words::tab_open, draw_open_tab},
    TabRow{ExploreTab::load, "load", &Words::tab_load, draw_load_tab, true},
    TabRow{ExploreTab::contacts, "contacts", &Words::tab_contacts, draw_contacts_tab, true},
    TabRow{ExploreTab::absence, "absence", &Words::tab_absence, draw_absence_tab, true},
    TabRow{ExploreTab::scenarios, "scenarios", &Words::scenarios, draw_scenarios_tab, true},
};

const TabRow& row_of_tab(ExploreTab tab) { return *std::ranges::find(explore_tabs, tab, &TabRow::tab); }

constexpr float room_for_tabs = 740;

// Segments where they have room, else one field to choose from. Returns how far it reaches.
float draw_tabs(const ViewContext& view, const Rect& row) {
    if (row.width() < room_for_tabs) {
        Options<ExploreTab> options;
        for (const TabRow& each : explore_tabs) options.add(each.tab, view.words.*each.name);
        ExploreTab tab = view.state.explore_tab;
        const Rect field{row.min, {std::min(row.max.x, row.min.x + 240), row.max.y}};
        if (select_of(view.ui, "tabs", field, view.words.explore_tabs, options, tab)) show_tab(view, tab);
        return field.max.x;
    }
    std::array<Segment, explore_tabs.size()> segments;
    for (std::size_t at = 0; at < segments.size(); ++at)
        segments[at] = {.id = explore_tabs[at].id,
                        .label = view.words.*explore_tabs[at].name,
                        .is_on = view.state.explore_tab == explore_tabs[at].tab};
    const Rect area{row.min, {row.min.x + segments_width(segments), row.max.y}};
    if (const auto pressed = draw_segments(view.ui, "tabs", view.words.explore_tabs, area, segments))
        show_tab(view, explore_tabs[*pressed].tab);
    return area.max.x;
}

}  // namespace

void show_tab(const ViewContext& view, ExploreTab tab) {
    ExploreState& state = view.own<ExploreState>();
    view.state.explore_tab = tab;
    state.part = {};
    view.state.list_page = 0;
    view.outbox.wants_frame = true;
}

void select_person(const ViewContext& view, const PersonId& person) {
    view.state.select({Subject::Kind::person, {}, person, {}});
    view.own<ExploreState>().handed = {};
    view.outbox.wants_frame = true;
}

void look_at_part(const ViewContext& view, std::size_t one, std::size_t other) {
    view.state.select_nothing();
    view.own<ExploreState>().part = {
        .kind = Subject::Kind::part, .row = static_cast<int>(one), .column = static_cast<int>(other)};
    view.outbox.wants_frame = true;
}

// A step out: from a person to the class that he was looked up in, then to the whole.
bool take_explore_key(const ViewContext& view, std::string_view key) {
    ExploreState& state = view.own<ExploreState>();
    if (key != "Escape" || view.state.has_selection()) return false;
    if (state.part.kind != Subject::Kind::none) {
        state.part = {};
        return true;
    }
    if (!state.near) return false;
    state.near = {};
    return true;
}

void draw_explore_view(const ViewContext& view, const Rect& page) {
    const Scope scope("explore");
    const TabRow& tab = row_of_tab(view.state.explore_tab);
    if (view.organisation.people->empty()) return draw_no_triads(view, page);
    const Rect panel = inspector_place(view, page);
    const bool has_selection = has_explore_panel(view);
    // What is tried out stands beside what is looked at, where there is room; else its bar leads to it.
    const bool shows_what_if =
        view.scenario && view.layout.has_side() && view.state.explore_tab != ExploreTab::scenarios;
    const bool has_panel = has_selection || shows_what_if;
    if (has_panel && view.is_phone()) return draw_explore_panel(view, panel);
    const float left = page.min.x + space::close;
    const float right = has_panel && view.layout.has_side() ? panel.min.x - space::gap : page.max.x - space::gap;
    const float high = view.layout.chip();
    const float for_switch = tab.has_list ? 112 : 0;
    draw_tabs(view, {{left, page.min.y + 6}, {right - for_switch, page.min.y + 6 + high}});
    if (tab.has_list) draw_view_switch(view, right, page.min.y + 6, view.shows_list());
    Rect area{{left, page.min.y + 6 + high + space::gap}, {right, page.max.y - space::gap}};
    if (has_panel && view.layout.form == Form::sheet)
        area.max.y = std::max(area.min.y + 240, panel.min.y - space::close);
    {
        const Scope inner(tab.id);
        tab.draw(view, area);
    }
    if (!has_panel) return;
    const Layer layer = inspector_layer(view, page, panel);
    has_selection ? draw_explore_panel(view, panel) : draw_what_if_panel(view, panel);
}

}  // namespace driehoek::ui

// More than twelve groups: tiles without names (picture 18b). A tile that somebody is held above grows to its table.

#include <algorithm>
#include <cmath>

#include "base/text.hpp"
#include "ui/kit/pointer.hpp"
#include "ui/kit/tokens.hpp"
#include "ui/places/intervisie/rounds.hpp"

namespace driehoek::ui {
namespace {

constexpr float column_gap = 9.6F;
constexpr float row_gap = 10;
constexpr float heading_height = 40;

// How many tiles fit side by side, and how wide each is.
struct TileGrid {
    explicit TileGrid(float width) {
        columns = std::max(1, static_cast<int>((width + column_gap) / (tile_width + column_gap)));
        tile = std::floor((width - column_gap * static_cast<float>(columns - 1)) / static_cast<float>(columns));
    }
    std::size_t rows(std::size_t tiles) const {
        return (tiles + static_cast<std::size_t>(columns) - 1) / static_cast<std::size_t>(columns);
    }
    int columns = 1;
    float tile = tile_width;
};

// A row of tiles that belong together; above 40 groups one for each part of the organisation.
struct Section {
    UnitId unit;
    std::vector<std::size_t> groups;
};

// The bedrijfsonderdeel of most people at a table; the first of them where it is undecided.
UnitId main_unit(const Organisation& organisation, const IntervisieGroup& group) {
    UnitId main;
    std::ptrdiff_t most = 0;
    std::vector<UnitId> units;
    for (const PersonId& member : group.members) {
        const Person* person = find_person(organisation, member);
        if (person) units.push_back(business_unit_of(organisation, person->unit));
    }
    for (const UnitId& unit : units) {
        const auto count = std::ranges::count(units, unit);
        if (unit && count > most) {
            most = count;
            main = unit;
        }
    }
    return main;
}

std::vector<Section> sections_of(const ViewContext& view, const Round& round) {
    std::vector<Section> sections;
    if (round.groups.size() <= most_tiles) {
        sections.push_back({{}, shown_groups(view, round)});
        return sections;
    }
    for (const std::size_t group : shown_groups(view, round)) {
        const UnitId unit = main_unit(view.organisation, round.groups[group]);
        auto section = std::ranges::find(sections, unit, &Section::unit);
        if (section == sections.end()) section = sections.insert(sections.end(), {unit, {}});
        section->groups.push_back(group);
    }
    return sections;
}

float height_of(const std::vector<Section>& sections, const TileGrid& grid) {
    float height = -row_gap;
    for (const Section& section : sections) {
        height += static_cast<float>(grid.rows(section.groups.size())) * (tile_height + row_gap);
        if (section.unit) height += heading_height;
    }
    return height;
}

void draw_tile(const ViewContext& view, const Round& round, const std::vector<std::size_t>& shown, std::size_t place,
               std::size_t columns, const Rect& area) {
    const IntervisieGroup& group = round.groups[shown[place]];
    const GroupPlan& plan = *find_group_plan(round_plan(view, round), group.id);
    const Picture& picture = view.own<RoundCache>().pictures[shown[place]];
    const bool is_chosen = is_drop_place(view, group.id) || view.state.group == group.id;
    card(area, is_chosen || !plan.is_sound() ? Ink::panel : Ink::sub, Ink::line, 14);
    std::string spoken = picture.title + ", " + std::string(state_in_row(view, plan));
    if (!picture.summary.empty()) spoken += ": " + picture.summary;
    const bool hovered = take_group_input(view, round, shown, place, columns, area, spoken);
    if (is_chosen) {
        stroke_rect(area, Ink::ink, 14, 2.75F);
    } else if (!plan.is_sound()) {
        stroke_rect(area, Ink::red, 14, 2);
    } else if (hovered && !view.state.carry) {
        stroke_rect(area, Ink::ctl, 14, 1.5F);
    }
    if (is_under_pointer(area)) note_drop_place(view, round, group.id);
    if (is_in_sight(area)) draw_shapes_at(picture.shapes, {{area.min.x, area.min.y}, 1});
}

// Above its neighbours, within the area: the table as it would be, with seats to swap with.
void draw_grown(const ViewContext& view, const Round& round, const IntervisieGroup& group, const Rect& tile,
                const Rect& area) {
    constexpr float width = 320;
    const float height = std::min(table_height(TableForm::large) + 8, area.height());
    const Point middle = tile.centre();
    const Point corner{std::clamp(middle.x - width / 2, area.min.x, std::max(area.min.x, area.max.x - width)),
                       std::clamp(middle.y - height / 2, area.min.y, std::max(area.min.y, area.max.y - height))};
    const Rect place{corner, {corner.x + width, corner.y + height}};
    const Layer layer("grown", {{place.min.x - 8, place.min.y - 8}, {place.max.x + 8, place.max.y + 12}});
    shadow(place, 18, 1.6F);
    card(place, Ink::panel, Ink::line, 18);
    stroke_rect(place, Ink::ink, 18, 2.5F);
    const Picture picture = large_table(view, round, group, width);
    draw_shapes_at(picture.shapes, {{corner.x, corner.y}, 1});
    if (!pointer_carries(view) || !is_under_pointer(place)) return;
    note_drop_place(view, round, group.id);
    for (const Target& target : picture.targets) {
        if (is_under_pointer({{corner.x + target.area.min.x, corner.y + target.area.min.y},
                              {corner.x + target.area.max.x, corner.y + target.area.max.y}}))
            note_drop_seat(view, round, target.subject.person);
    }
}

}  // namespace

void draw_round_tiles(const ViewContext& view, const Rect& area, const Round& round) {
    const std::vector<Section> sections = sections_of(view, round);
    TileGrid grid(area.width() - 8);
    // The scroll bar stands beside the tiles, not over them.
    if (height_of(sections, grid) + 4 > area.height()) grid = TileGrid(area.width() - 8 - scroll_bar_width());
    (void)group_pictures(view, round, grid.tile);
    const auto columns = static_cast<std::size_t>(grid.columns);
    const Container region(view.ui, Role::picture, "tiles", view.words.title_rounds, area);
    const std::optional<Carry>& carry = view.state.carry;
    const IntervisieGroup* grown = carry && carry->is_grown ? find_group(round, carry->held_over) : nullptr;
    std::optional<Rect> grown_tile;
    {
        ScrollArea scroll(view.ui, "tiles", area);
        Point at{scroll.origin().x + 4, scroll.origin().y + 4};
        bool is_empty = true;
        for (const Section& section : sections) {
            const Scope scope(section.unit.text);
            if (const Unit* unit = find_unit(view.organisation, section.unit)) {
                heading(
                    view.ui, {at.x + 4, at.y + 26},
                    unit->name + ", " +
                        count_in(view.words.one_group, view.words.many_groups, static_cast<int>(section.groups.size())),
                    2, {16, Weight::bold, Ink::ink, Anchor::start});
                at.y += heading_height;
            }
            for (std::size_t place = 0; place < section.groups.size(); ++place) {
                const std::size_t row = place / columns;
                const Point corner{at.x + static_cast<float>(place % columns) * (grid.tile + column_gap),
                                   at.y + static_cast<float>(row) * (tile_height + row_gap)};
                const Rect tile{corner, {corner.x + grid.tile, corner.y + tile_height}};
                draw_tile(view, round, section.groups, place, columns, tile);
                if (grown == &round.groups[section.groups[place]]) grown_tile = tile;
                is_empty = false;
            }
            at.y += static_cast<float>(grid.rows(section.groups.size())) * (tile_height + row_gap);
        }
        if (is_empty)
            text(view.ui, {at.x + 20, at.y + 32}, view.words.filter_none,
                 {15, Weight::regular, Ink::ink2, Anchor::start});
        scroll.ends_at(at.y - row_gap);
    }
    if (grown && grown_tile) draw_grown(view, round, *grown, *grown_tile, area);
}

}  // namespace driehoek::ui

// How far intervisie is (picture 01, below): the groups with the sessions they held, and who takes part.
#include <algorithm>

#include "base/text.hpp"
#include "picture/group_rings.hpp"
#include "ui/kit/tokens.hpp"
#include "ui/places/overview/overview.hpp"

namespace driehoek::ui {
namespace {

constexpr float smallest_ring = 104;
constexpr float largest_ring = 180;
constexpr float ring_gap = 16;           // to its words, and to the next row
constexpr float words_width = 114;       // beside a ring
constexpr float narrowest_column = 228;  // the smallest ring with its words
constexpr float widest_column = 340;
constexpr float height_without_rings = 256;  // of the card with one row of functions

// A grid that fills its width from left to right.
struct CellGrid {
    Point corner;
    float column = 0;
    float row = 0;
    int columns = 1;

    Rect cell(std::size_t index) const {
        const int row_index = static_cast<int>(index) / columns;
        const int place = static_cast<int>(index) % columns;
        const Point at{corner.x + column * static_cast<float>(place), corner.y + row * static_cast<float>(row_index)};
        return {at, {at.x + column, at.y + row}};
    }
    float bottom(std::size_t count) const { return count == 0 ? corner.y : cell(count - 1).max.y; }
};

CellGrid make_grid(Point corner, float width, float row, std::size_t count) {
    const int columns = std::clamp(static_cast<int>(width / narrowest_column), 1, std::max(1, static_cast<int>(count)));
    return {corner, std::min(width / static_cast<float>(columns), widest_column), row, columns};
}

// As large as there is room for; `spare` is the height that would stay empty.
float ring_size(const CellGrid& grid, std::size_t count, float spare) {
    const int rows = (static_cast<int>(count) + grid.columns - 1) / grid.columns;
    const float wanted = smallest_ring + std::max(spare, 0.0F) / static_cast<float>(std::max(rows, 1));
    return std::clamp(std::min(wanted, grid.column - ring_gap - words_width), smallest_ring, largest_ring);
}

void draw_group(const ViewContext& view, const OverviewGroup& group, const Rect& cell, float ring) {
    const Container item(view.ui, Role::list_item, group.id, {}, cell);
    const Scope scope(group.id);
    show_picture(view.ui, "ring", {cell.min, {cell.min.x + ring, cell.min.y + ring}}, group.ring);
    const Point at{cell.min.x + ring + ring_gap, cell.min.y + ring / 2 - 14};
    const float room = cell.width() - ring - ring_gap - 4;
    text(view.ui, at, group.name, {17, Weight::semibold, Ink::ink, Anchor::start, room});
    text(view.ui, {at.x, at.y + 23}, group.next,
         {15, group.waits ? Weight::semibold : Weight::regular, group.waits ? Ink::amber_text : Ink::ink2,
          Anchor::start, room});
    text(view.ui, {at.x, at.y + 45}, group.members, {15, Weight::regular, Ink::ink2, Anchor::start, room});
}

float draw_groups(const ViewContext& view, const OverviewCache& overview, Point corner, float width, float spare) {
    CellGrid grid = make_grid(corner, width, 0, overview.groups.size());
    const float ring = ring_size(grid, overview.groups.size(), spare);
    grid.row = ring + ring_gap;
    const float bottom = grid.bottom(overview.groups.size()) - ring_gap;
    const Container list(view.ui, Role::list, "groups", view.words.groups_title, {corner, {corner.x + width, bottom}});
    const Scope scope("groups");
    for (std::size_t index = 0; index < overview.groups.size(); ++index)
        draw_group(view, overview.groups[index], grid.cell(index), ring);
    return bottom;
}

float draw_round(const ViewContext& view, const OverviewCache& overview, Point corner) {
    constexpr float ring = group_ring_bounds.max.x;
    show_picture(view.ui, "round", {corner, {corner.x + ring, corner.y + ring}}, overview.round_ring);
    const float x = corner.x + ring + 24;
    const float lines = 30 + 22 * static_cast<float>(overview.round_lines.size());
    float y = corner.y + std::max(0.0F, (ring - lines) / 2) + 18;
    text(view.ui, {x, y}, overview.round_ring.title, {17, Weight::semibold, Ink::ink, Anchor::start});
    y += 3;
    for (const std::string& each : overview.round_lines) text(view.ui, {x, y += 22}, each, {.ink = Ink::ink2});
    return std::max(corner.y + ring, y + 8);
}

float draw_coverage(const ViewContext& view, const std::vector<Coverage>& coverage, Point at, float width) {
    heading(view.ui, {at.x, at.y + 34}, view.words.coverage_title, 3, {16, Weight::semibold, Ink::ink, Anchor::start});
    const CellGrid grid = make_grid({at.x, at.y + 50}, width, 40, coverage.size());
    const float bottom = grid.bottom(coverage.size());
    const Container list(view.ui, Role::list, "coverage", view.words.coverage_title,
                         {{at.x, at.y + 50}, {at.x + width, bottom}});
    const Scope scope("coverage");
    for (std::size_t index = 0; index < coverage.size(); ++index) {
        const Coverage& each = coverage[index];
        const Rect cell = grid.cell(index);
        const std::string number =
            fill(view.words.coverage_of, {std::to_string(each.placed), std::to_string(each.all)});
        const std::string_view function = name_of(view.words, each.function);
        const Container item(view.ui, Role::list_item, function, fill(view.words.task_about, {function, number}), cell);
        const float y = cell.centre().y;
        draw_function_token(view.words, each.function, {cell.min.x + 14, y}, 14);
        const float wide = draw_text({cell.min.x + 35, y + 6}, number, {17, Weight::semibold, Ink::ink, Anchor::start});
        draw_text({cell.min.x + 43 + wide, y + 5.5F}, function,
                  {15, Weight::regular, Ink::ink2, Anchor::start, cell.width() - 45 - wide});
    }
    return bottom;
}

}  // namespace

float draw_overview_intervisie(const ViewContext& view, const Rect& area) {
    const Words& words = view.words;
    const OverviewCard frame(view, "intervisie", words.intervisie, area);
    const OverviewCache& overview = view.overview;
    const float padding = overview_padding(area, 28);
    const float width = area.width() - 2 * padding;
    const float x = area.min.x + padding;
    heading(view.ui, {x, area.min.y + 42}, words.intervisie, 2, {20, Weight::bold, Ink::ink, Anchor::start});
    if (!overview.has_round) {
        text(view.ui, {x, area.min.y + 72}, words.rounds_none_title, {17, Weight::semibold, Ink::ink, Anchor::start});
        const float y = paragraph(view.ui, {x, area.min.y + 97}, width, words.rounds_none_text, {.ink = Ink::ink2});
        return frame.ends_at(y + 14);
    }
    float y = paragraph(view.ui, {x, area.min.y + 66}, width, overview.round_sentence, {.ink = Ink::ink2}) + 10;
    y = overview.groups.empty()
            ? draw_round(view, overview, {x, y})
            : draw_groups(view, overview, {x, y}, width, area.height() - height_without_rings - smallest_ring);
    if (overview.coverage.empty()) return frame.ends_at(y + 28);
    line({x, y + 26}, {x + width, y + 26}, Ink::line);
    return frame.ends_at(draw_coverage(view, overview.coverage, {x, y + 26}, width) + 20);
}

}  // namespace driehoek::ui

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

// As large as there is room for; `spare` is the height that would stay empty.
float ring_size(const Grid& grid, std::size_t count, float spare) {
    const int columns = grid.columns();
    const int rows = (static_cast<int>(count) + columns - 1) / columns;
    const float wanted = smallest_ring + std::max(spare, 0.0F) / static_cast<float>(std::max(rows, 1));
    return std::clamp(std::min(wanted, grid.column_width() - ring_gap - words_width), smallest_ring, largest_ring);
}

// Columns for so many things, no wider than is good for them.
Grid columns_for(Column& column, std::size_t count, float height, float gap) {
    const auto columns =
        std::clamp(static_cast<int>(column.width() / narrowest_column), 1, std::max(1, static_cast<int>(count)));
    return {column, columns, height, gap, widest_column};
}

void draw_group(const ViewContext& view, const OverviewGroup& group, const Rect& cell, float ring) {
    const Container item(view.ui, Role::list_item, group.id, {}, cell);
    const Scope scope(group.id);
    show_picture(view.ui, "ring", {cell.min, {cell.min.x + ring, cell.min.y + ring}}, group.ring);
    const float x = cell.min.x + ring + ring_gap;
    Column words(view.ui, {x, cell.min.y + ring / 2 - 32}, cell.max.x - x - space::hair);
    words.line(group.name, type::lead);
    words.leave(1);
    words.line(group.next, group.waits ? type::attention : type::caption);
    words.leave(1);
    words.line(group.members, type::caption);
}

void draw_groups(const ViewContext& view, const OverviewCache& overview, Column& column, float spare) {
    const Group list(column, Role::list, "groups", view.words.groups_title);
    const Scope scope("groups");
    const std::size_t count = overview.groups.size();
    const float ring = ring_size(columns_for(column, count, 0, ring_gap), count, spare);
    Grid grid = columns_for(column, count, ring, ring_gap);
    for (const OverviewGroup& group : overview.groups) draw_group(view, group, grid.next(), ring);
}

void draw_round(const ViewContext& view, const OverviewCache& overview, Column& column) {
    constexpr float ring = group_ring_bounds.max.x;
    const Rect area = column.take(ring);
    show_picture(view.ui, "round", {area.min, {area.min.x + ring, area.max.y}}, overview.round_ring);
    const float lines = 30 + 22 * static_cast<float>(overview.round_lines.size());
    const float x = area.min.x + ring + space::padding;
    Column words(view.ui, {x, area.min.y + std::max(0.0F, (ring - lines) / 2)}, area.max.x - x);
    words.line(overview.round_ring.title, type::lead);
    for (const std::string& each : overview.round_lines) {
        words.leave(1);
        words.line(each, type::caption);
    }
    column.reach(words.bottom());
}

void draw_coverage(const ViewContext& view, const std::vector<Coverage>& coverage, Column& column) {
    column.heading(view.words.coverage_title, 3);
    const Group list(column, Role::list, "coverage", view.words.coverage_title);
    const Scope scope("coverage");
    Grid grid = columns_for(column, coverage.size(), 40, 0);
    for (const Coverage& each : coverage) {
        const Rect cell = grid.next();
        const std::string number =
            fill(view.words.coverage_of, {std::to_string(each.placed), std::to_string(each.all)});
        const std::string_view function = name_of(view.words, each.function);
        const Container item(view.ui, Role::list_item, function, fill(view.words.task_about, {function, number}), cell);
        const float y = cell.centre().y;
        draw_function_token(view.words, each.function, {cell.min.x + 14, y}, 14);
        const float wide = draw_text({cell.min.x + 35, y + 6}, number, type::lead);
        TextStyle style = type::caption;
        style.max_width = cell.width() - 45 - wide;
        draw_text({cell.min.x + 43 + wide, y + 5.5F}, function, style);
    }
}

}  // namespace

void draw_overview_intervisie(const ViewContext& view, Column& column, float least_bottom) {
    const Words& words = view.words;
    const OverviewCache& overview = view.own<OverviewCache>();
    const float room = least_bottom - column.next().y;
    Card card(column, "intervisie", words.intervisie,
              {.padding = overview_padding(column.width()), .title = type::large_title, .least_bottom = least_bottom});
    if (!overview.has_round) {
        card.line(words.rounds_none_title, type::lead);
        return card.paragraph(words.rounds_none_text, type::caption);
    }
    card.paragraph(overview.round_sentence, type::caption);
    if (overview.groups.empty())
        draw_round(view, overview, card);
    else
        draw_groups(view, overview, card, room - height_without_rings - smallest_ring);
    if (overview.coverage.empty()) return;
    card.leave(space::padding);
    card.divide();
    draw_coverage(view, overview.coverage, card);
}

}  // namespace driehoek::ui

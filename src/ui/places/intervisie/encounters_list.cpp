// The list twin of who met whom: pairs with their sessions, who misses a function, who has no group and why, coverage.
#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "ui/places/intervisie/encounters.hpp"
#include "ui/shared/pieces.hpp"

namespace driehoek::ui {
namespace {

constexpr std::size_t encounter_column_count = 4;

std::array<Word, encounter_column_count> heads_of(const Words& words, EncounterList list) {
    switch (list) {
        case EncounterList::pairs:
            return {words.column_person, words.column_other, words.column_function, words.column_sessions};
        case EncounterList::missing:
            return {words.column_person, words.column_function, words.column_met, words.column_missing};
        case EncounterList::without_place:
            return {words.column_person, words.column_function, words.column_unit, words.column_reason};
        case EncounterList::coverage: break;
    }
    return {words.column_class, words.column_placed, words.column_among, words.column_with_others};
}

std::array<Word, encounter_list_count> names_of(const Words& words) {
    return {words.list_pairs, words.list_missing, words.list_unplaced, words.list_coverage};
}

// Where columns begin. Where there is little room the second one stands below the first, and the third only in the mirror.
struct EncounterColumns {
    explicit EncounterColumns(const Rect& box) : end(box.max.x - 20), is_tight(box.width() < 680) {
        const float width = box.width() - 40;
        constexpr std::array wide{0.0F, 0.2F, 0.38F, 0.62F};
        constexpr std::array tight{0.0F, 0.0F, 0.45F, 0.45F};
        for (std::size_t index = 0; index < encounter_column_count; ++index)
            x[index] = box.min.x + 20 + (is_tight ? tight[index] : wide[index]) * width;
    }
    float width(std::size_t index) const {
        for (std::size_t next = index + 1; next < encounter_column_count; ++next) {
            if (x[next] > x[index]) return x[next] - x[index] - 12;
        }
        return end - x[index];
    }
    bool is_hidden(std::size_t index) const { return is_tight && index == 2; }

    std::array<float, encounter_column_count> x{};
    float end = 0;
    bool is_tight = false;
};

float height_of(const EncounterRow& row, const EncounterColumns& columns) {
    const float lines = count_lines(row.cells.back(), columns.width(3), 15, Weight::regular);
    return std::max(columns.is_tight ? 60.0F : 44.0F, lines * 21 + 22);
}

void open_row(const ViewContext& view, const Round& round, const Subject& subject) {
    EncountersState& state = view.state.encounters;
    if (encounters_of(view, round).has_stairs() && state.list != static_cast<int>(EncounterList::without_place)) {
        state.chosen = subject;
        view.state.shows_list = false;
    } else {
        state.is_shown = false;
        view.state.select({Subject::Kind::person, {}, subject.person, {}});
    }
}

void draw_row(const ViewContext& view, const Round& round, const EncounterRow& row, const EncounterColumns& columns,
              float y) {
    const float height = height_of(row, columns);
    const Rect area{{columns.x[0] - 12, y}, {columns.end + 12, y + height}};
    const Container container(view.ui, Role::row, "row", {}, area);
    if (row.subject.kind == Subject::Kind::none) {
        record_cell(view, Role::cell, row.cells[0], {{columns.x[0], y}, {columns.x[0] + columns.width(0), y + height}});
    } else {
        const Container cell(view.ui, Role::cell, "cell", {},
                             {{columns.x[0] - 8, y}, {columns.x[0] + columns.width(0), y + height}});
        const Press press = press_area(view.ui, "open", area, fill(view.words.menu_open, {row.cells[0]}));
        if (press.hovered) fill_rect(area, Ink::sub, 8);
        if (press.pressed) open_row(view, round, row.subject);
    }
    draw_text({columns.x[0], y + 27}, row.cells[0], {15, Weight::semibold, Ink::ink, Anchor::start, columns.width(0)});
    for (std::size_t index = 1; index < encounter_column_count; ++index) {
        const float width = columns.width(index);
        record_cell(view, Role::cell, row.cells[index],
                    {{columns.x[index], y}, {columns.x[index] + width, y + height}});
        if (columns.is_hidden(index)) continue;
        const Point at{columns.x[index], columns.is_tight && index == 1 ? y + 48 : y + 27};
        if (index + 1 == encounter_column_count) {
            draw_paragraph(at, width, row.cells[index], {.ink = Ink::ink});
        } else {
            draw_text(at, row.cells[index], {15, Weight::regular, Ink::ink2, Anchor::start, width});
        }
    }
    line({columns.x[0] - 8, y + height}, {columns.end + 8, y + height}, Ink::line);
}

void draw_header(const ViewContext& view, EncounterList list, const EncounterColumns& columns, float y) {
    const std::array<Word, encounter_column_count> heads = heads_of(view.words, list);
    const Container header(view.ui, Role::row, "header", {}, {{columns.x[0], y}, {columns.end, y + 36}});
    const Scope scope("header");
    for (std::size_t index = 0; index < encounter_column_count; ++index) {
        record_cell(view, Role::column_header, heads[index],
                    {{columns.x[index], y}, {columns.x[index] + columns.width(index), y + 36}});
        if (columns.is_tight && (index == 1 || index == 2)) continue;
        draw_text({columns.x[index], y + 24}, heads[index],
                  {15, Weight::semibold, Ink::ink2, Anchor::start, columns.width(index)});
    }
}

// How many rows a table has, without making it.
int count_of(const EncounterCache& cache, const PairCount& pairs, EncounterList list) {
    switch (list) {
        case EncounterList::pairs: return pairs.met + pairs.planned;
        case EncounterList::missing: return cache.missing;
        case EncounterList::without_place: return static_cast<int>(cache.without_place.size());
        case EncounterList::coverage: break;
    }
    return static_cast<int>(cache.functions.classes.size() + cache.units.classes.size());
}

float draw_list_chips(const ViewContext& view, const Rect& row, const Round& round) {
    const Container group(view.ui, Role::group, "lists", view.words.encounters_lists, row);
    const Scope scope("lists");
    ChipRow chips(view, row);
    const EncounterCache& cache = encounters_of(view, round);
    const PairCount pairs = cache.encounters.count_all();
    const std::array<Word, encounter_list_count> names = names_of(view.words);
    for (std::size_t index = 0; index < encounter_list_count; ++index) {
        const bool is_on = view.state.encounters.list == static_cast<int>(index);
        if (!chips.add({.label = std::string(names[index]),
                        .count = count_of(cache, pairs, static_cast<EncounterList>(index)),
                        .is_on = is_on}))
            continue;
        view.state.encounters.list = static_cast<int>(index);
        view.state.list_page = 0;
        view.outbox.wants_frame = true;
    }
    return chips.end();
}

}  // namespace

void draw_encounters_list(const ViewContext& view, const Rect& area, const Round& round) {
    const auto list = static_cast<EncounterList>(view.state.encounters.list);
    const float chips_end = draw_list_chips(view, {area.min, {area.max.x - 16, area.min.y + 34}}, round);
    const std::vector<EncounterRow>& rows = encounter_rows(view, round, list);
    const Rect box{{area.min.x, chips_end + 10}, {area.max.x - 16, area.max.y - 16}};
    const Paging paging = paging_of(view, static_cast<int>(rows.size()));
    card(box);
    const Scope scope(names_of(view.words)[static_cast<std::size_t>(view.state.encounters.list)]);
    const EncounterColumns columns(box);
    if (rows.empty()) {
        text(view.ui, {box.min.x + 20, box.min.y + 40}, view.words.list_nobody, {.ink = Ink::ink2});
        return;
    }
    {
        const Container table(view.ui, Role::table, "table",
                              names_of(view.words)[static_cast<std::size_t>(view.state.encounters.list)], box);
        draw_header(view, list, columns, box.min.y + 8);
        line({box.min.x + 12, box.min.y + 47}, {box.max.x - 12, box.min.y + 47}, Ink::ctl);
        ScrollArea scroll(view.ui, "rows", {{box.min.x, box.min.y + 48}, {box.max.x, box.max.y - 8 - paging.height()}});
        float y = scroll.origin().y;
        for (int index = paging.first; index < paging.last; ++index) {
            const EncounterRow& row = rows[static_cast<std::size_t>(index)];
            const Scope each(std::to_string(index));
            draw_row(view, round, row, columns, y);
            y += height_of(row, columns);
        }
        scroll.ends_at(y);
    }
    draw_pager(view, {{box.min.x, box.max.y - paging.height()}, box.max}, paging);
}

}  // namespace driehoek::ui

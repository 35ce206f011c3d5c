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

void draw_row(const ViewContext& view, const Round& round, Table& table, const EncounterRow& what) {
    constexpr float least_of_two = 60;  // the second cell stands below the first where there is little room
    const TableRow row(
        table, row_height(what.cells.back(), table.width(3), table.is_tight() ? least_of_two : list_row_height));
    if (what.subject.kind == Subject::Kind::none) {
        record(view.ui, Role::cell, what.cells[0], row.cell(0));
    } else {
        const Container cell = row.first_cell();
        const Press press = press_area(view.ui, "open", row.area(), fill(view.words.menu_open, {what.cells[0]}));
        row.draw_ground(false, press.hovered);
        if (press.pressed) open_row(view, round, what.subject);
    }
    if (table.is_tight()) {
        const Rect first = row.cell(0);
        draw_lines({first.min, {first.max.x, first.min.y + least_of_two}},
                   {{what.cells[0], type::strong}, {what.cells[1], type::caption}});
    } else {
        draw_lines(row.cell(0), {{what.cells[0], type::strong}});
    }
    row.write(1, what.cells[1], type::caption);
    row.write(2, what.cells[2], type::caption);
    row.write_lines(3, what.cells[3]);
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
    const Word name = names_of(view.words)[static_cast<std::size_t>(view.state.encounters.list)];
    const Scope scope(name);
    if (rows.empty()) {
        card(box);
        Column inside(view.ui, box, space::padding, space::padding);
        return inside.paragraph(view.words.list_nobody, type::caption);
    }
    const std::array<Word, encounter_column_count> heads = heads_of(view.words, list);
    const std::array<TableColumn, encounter_column_count> columns{
        {{heads[0], 0.2F, 0.45F}, {heads[1], 0.18F}, {heads[2], 0.24F}, {heads[3], 0.38F, 0.55F}}};
    draw_paged_table(view, box, name, columns, static_cast<int>(rows.size()), {}, [&](Table& table, int row) {
        const Scope each(std::to_string(row));
        draw_row(view, round, table, rows[static_cast<std::size_t>(row)]);
    });
}

}  // namespace driehoek::ui

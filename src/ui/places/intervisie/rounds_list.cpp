// The list twin of the round tables: one row per group and one per person, the same selection, carrying and inspector.
#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "ui/places/intervisie/rounds.hpp"
#include "ui/shared/pieces.hpp"

namespace driehoek::ui {
namespace {

struct ListRow {
    PersonId person;  // nobody: the row of the group itself
    const IntervisieGroup* group = nullptr;  // null: no place yet
};

std::vector<ListRow> rows_of(const ViewContext& view, const Round& round) {
    std::vector<ListRow> rows;
    if (view.state.group_filter == GroupFilter::every) {
        for (const PersonId& person : round_plan(view, round).unplaced) rows.push_back({person, nullptr});
    }
    for (const std::size_t index : shown_groups(view, round)) {
        const IntervisieGroup& group = round.groups[index];
        rows.push_back({{}, &group});
        for (const PersonId& person : group.members) rows.push_back({person, &group});
    }
    return rows;
}

std::string signals_of(const ViewContext& view, const ListRow& row, const GroupPlan* plan) {
    const PersonId& person = row.person;
    std::string signals;
    if (!plan) return signals;
    if (std::ranges::find(row.group->locked, person) != row.group->locked.end()) signals = view.words.spoken_locked;
    for (const Finding& finding : plan->findings) {
        if (finding.person != person && finding.other != person) continue;
        signals += (signals.empty() ? "" : ", ") + label_of(view.words, finding);
    }
    return signals;
}

bool is_about(const GroupPlan& plan, const PersonId& person) {
    return std::ranges::any_of(
        plan.findings, [&](const Finding& finding) { return finding.person == person || finding.other == person; });
}

void draw_person_row(const ViewContext& view, const Round& round, const TableRow& row, const ListRow& what) {
    constexpr float token = 24;
    constexpr float mark = 20;
    const Person* person = find_person(view.organisation, what.person);
    const Unit* unit = person ? find_unit(view.organisation, person->unit) : nullptr;
    const GroupPlan* plan = what.group ? find_group_plan(round_plan(view, round), what.group->id) : nullptr;
    const std::string name = view.name_of(what.person);
    const std::string function = function_name(view, round, what.person);
    const std::string place = place_name(view, round, what.group ? what.group->id : GroupId());
    const Press press = [&] {
        const Container cell = row.first_cell();
        return take_seat_input(view, round, what.person, row.area(),
                               fill(view.words.spoken_seat, {name, function, place}));
    }();
    if (is_under_pointer(row.area())) note_drop_seat(view, round, what.person);
    const bool is_carried = view.state.carry && view.state.carry->person == what.person;
    row.draw_ground(view.state.person == what.person || is_carried, press.hovered);
    Strip first(row.cell(0));
    draw_person_token(view, round, what.person, first.left(token).centre(), token / 2);
    draw_lines(first.rest(), {{name, type::strong}});
    row.write(1, function);
    row.write(2, unit ? unit->name : view.words.no_unit);
    row.write(3, what.group ? group_name(view, *what.group) : view.words.tray_title);
    const std::string signals = signals_of(view, what, plan);
    if (signals.empty() || !is_about(*plan, what.person)) return row.write(4, signals);
    draw_state_mark(*plan, Strip(row.cell(4)).left(mark).centre(), mark / 2);
    row.write(4, signals, {.weight = Weight::semibold, .ink = state_ink(*plan)}, mark + space::close);
}

// The row of a group: how it does, who leads it, and the place to put somebody down.
void draw_group_row(const ViewContext& view, const Round& round, const std::vector<std::size_t>& shown,
                    std::size_t place, const TableRow& row) {
    constexpr float mark = 20;
    const IntervisieGroup& group = round.groups[shown[place]];
    const GroupPlan& plan = *find_group_plan(round_plan(view, round), group.id);
    const Words& words = view.words;
    const auto note = note_of(words, view.organisation, view.names, plan);
    const std::string name = group_name(view, group);
    const std::string size = count_in(words.one_person, words.many_people, plan.size);
    const bool is_hovered = [&] {
        const Container cell(view.ui, Role::cell, "cell", {}, row.area());
        return take_group_input(view, round, shown, place, 1, row.area(),
                                fill(words.table_summary, {name, size}) + ", " + std::string(state_in_row(view, plan)));
    }();
    if (is_under_pointer(row.area())) note_drop_place(view, round, group.id);
    row.draw_ground(true, is_hovered);
    if (view.state.group == group.id || is_drop_place(view, group.id)) stroke_rect(row.area(), Ink::ink, 8, 2.25F);
    Strip first(row.cell(0));
    draw_lines(first.left(88), {{name, type::section}});
    draw_lines(first.rest(), {{size, type::caption}});
    row.write(2,
              group.facilitator ? fill(words.facilitator_of, {view.name_of(group.facilitator), group.name})
                                : std::string(words.no_facilitator),
              {.ink = group.facilitator ? Ink::ink2 : Ink::amber_text}, 0, 3);
    draw_state_mark(plan, Strip(row.cell(4)).left(mark).centre(), mark / 2);
    row.write(4, note ? note->label : state_in_row(view, plan),
              {.weight = note ? Weight::bold : Weight::regular, .ink = state_ink(plan)}, mark + space::close);
}

void draw_row(const ViewContext& view, const Round& round, const std::vector<std::size_t>& shown, const ListRow& what,
              Table& table) {
    const Scope scope(what.person.text + "/" + (what.group ? what.group->id.text : ""));
    const TableRow row(table);
    if (what.person) return draw_person_row(view, round, row, what);
    const auto place =
        std::ranges::find_if(shown, [&](std::size_t index) { return &round.groups[index] == what.group; });
    draw_group_row(view, round, shown, static_cast<std::size_t>(place - shown.begin()), row);
}

// A group that must come into sight may stand on another page.
void show_page_of(const ViewContext& view, const std::vector<ListRow>& rows) {
    for (std::size_t index = 0; index < rows.size() && view.state.revealed_group; ++index) {
        if (!rows[index].person && rows[index].group->id == view.state.revealed_group)
            view.state.list_page = static_cast<int>(index) / rows_per_page;
    }
}

}  // namespace

void draw_rounds_list(const ViewContext& view, const Rect& area, const Round& round) {
    const std::vector<ListRow> rows = rows_of(view, round);
    show_page_of(view, rows);
    const Paging paging = paging_of(view, static_cast<int>(rows.size()));
    std::vector<std::size_t> shown;  // groups that have their row on this page
    for (int index = paging.first; index < paging.last; ++index) {
        const ListRow& row = rows[static_cast<std::size_t>(index)];
        if (!row.person) shown.push_back(static_cast<std::size_t>(row.group - round.groups.data()));
    }
    const Words& words = view.words;
    const std::array<TableColumn, 5> columns{{{words.column_person, 0.26F, 0.5F},
                                              {words.column_function, 0.2F},
                                              {words.column_unit, 0.18F},
                                              {words.column_group, 0.1F, 0.24F},
                                              {words.column_signals, 0.26F, 0.26F}}};
    const Scope scope("list");
    draw_paged_table(
        view, list_place(area), words.rounds_list_title, columns, static_cast<int>(rows.size()), words.filter_none,
        [&](Table& table, int row) { draw_row(view, round, shown, rows[static_cast<std::size_t>(row)], table); });
}

}  // namespace driehoek::ui

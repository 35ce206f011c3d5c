// The list twin of the round tables: one row per group and one per person, the same selection, carrying and inspector.
#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "ui/places/intervisie/rounds.hpp"
#include "ui/shared/pieces.hpp"

namespace driehoek::ui {
namespace {

constexpr std::size_t person_column_count = 5;

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

// Left edges; where there is little room only name, group and signals stay. The mirror has all columns.
struct PersonColumns {
    explicit PersonColumns(const Rect& box) : end(box.max.x - 20) {
        const float width = box.width() - 40;
        is_tight = width < 640;
        const std::array<float, person_column_count> shares =
            is_tight ? std::array<float, person_column_count>{0, 0.5F, 0.5F, 0.5F, 0.74F}
                     : std::array<float, person_column_count>{0, 0.26F, 0.46F, 0.64F, 0.74F};
        for (std::size_t index = 0; index < person_column_count; ++index)
            x[index] = box.min.x + 20 + shares[index] * width;
    }
    bool is_hidden(std::size_t index) const { return is_tight && (index == 1 || index == 2); }
    float width(std::size_t index) const {
        for (std::size_t next = index + 1; next < person_column_count; ++next) {
            if (x[next] > x[index]) return x[next] - x[index] - 12;
        }
        return end - x[index];
    }

    std::array<float, person_column_count> x{};
    float end = 0;
    bool is_tight = false;
};

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

// What the cells of a person say.
std::array<std::string, person_column_count> cells_of(const ViewContext& view, const Round& round, const ListRow& row,
                                                      const GroupPlan* plan) {
    const Person* person = find_person(view.organisation, row.person);
    const Unit* unit = person ? find_unit(view.organisation, person->unit) : nullptr;
    return {view.name_of(row.person), function_name(view, round, row.person),
            unit ? unit->name : std::string(view.words.no_unit),
            row.group ? group_name(view, *row.group) : std::string(view.words.tray_title), signals_of(view, row, plan)};
}

void draw_ground(const Rect& area, bool is_selected, bool is_hovered) {
    if (is_selected || is_hovered) fill_rect(area, is_selected ? Ink::sunk : Ink::sub, 8);
}

void draw_person_row(const ViewContext& view, const Round& round, const ListRow& row, const PersonColumns& columns,
                     const Rect& area) {
    const GroupPlan* plan = row.group ? find_group_plan(round_plan(view, round), row.group->id) : nullptr;
    const std::array<std::string, person_column_count> cells = cells_of(view, round, row, plan);
    const bool is_carried = view.state.carry && view.state.carry->person == row.person;
    Press press;
    {
        const Container cell(view.ui, Role::cell, "cell", {},
                             {{columns.x[0] - 8, area.min.y}, {columns.x[0] + columns.width(0), area.max.y}});
        press =
            take_seat_input(view, round, row.person, area,
                            fill(view.words.spoken_seat,
                                 {cells[0], cells[1], place_name(view, round, row.group ? row.group->id : GroupId())}));
    }
    if (is_under_pointer(area)) note_drop_seat(view, round, row.person);
    draw_ground(area, view.state.person == row.person || is_carried, press.hovered);
    const float y = area.min.y;
    draw_person_token(view, round, row.person, {columns.x[0] + 12, y + list_row_height / 2}, 12);
    draw_text({columns.x[0] + 34, y + 27}, cells[0],
              {15, Weight::semibold, Ink::ink, Anchor::start, columns.width(0) - 34});
    for (std::size_t index = 1; index < person_column_count; ++index) {
        const float width = columns.width(index);
        record_cell(view, Role::cell, cells[index],
                    {{columns.x[index], y}, {columns.x[index] + width, y + list_row_height}});
        if (columns.is_hidden(index)) continue;
        float x = columns.x[index];
        const bool is_signal = index == person_column_count - 1 && !cells[index].empty() && is_about(*plan, row.person);
        if (is_signal) {
            draw_state_mark(*plan, {x + 10, y + list_row_height / 2}, 10);
            x += 26;
        }
        draw_text({x, y + 27}, cells[index],
                  {15, is_signal ? Weight::semibold : Weight::regular, is_signal ? state_ink(*plan) : Ink::ink,
                   Anchor::start, width - (x - columns.x[index])});
    }
}

// The row of a group: how it does, who leads it, and the place to put somebody down.
void draw_group_row(const ViewContext& view, const Round& round, const std::vector<std::size_t>& shown,
                    std::size_t place, const PersonColumns& columns, const Rect& area) {
    const IntervisieGroup& group = round.groups[shown[place]];
    const GroupPlan& plan = *find_group_plan(round_plan(view, round), group.id);
    const Words& words = view.words;
    const auto note = note_of(words, view.organisation, view.names, plan);
    const std::string size = count_in(words.one_person, words.many_people, plan.size);
    const std::string leader = group.facilitator
                                   ? fill(words.facilitator_of, {view.name_of(group.facilitator), group.name})
                                   : std::string(words.no_facilitator);
    const std::string state = note ? note->label : std::string(state_in_row(view, plan));
    bool hovered = false;
    {
        const Container cell(view.ui, Role::cell, "cell", {}, area);
        hovered = take_group_input(
            view, round, shown, place, 1, area,
            fill(words.table_summary, {group_name(view, group), size}) + ", " + std::string(state_in_row(view, plan)));
    }
    if (is_under_pointer(area)) note_drop_place(view, round, group.id);
    draw_ground(area, true, hovered);
    if (view.state.group == group.id || is_drop_place(view, group.id)) stroke_rect(area, Ink::ink, 8, 2.25F);
    const float y = area.min.y + 27;
    draw_text({columns.x[0], y}, group_name(view, group), {16, Weight::bold, Ink::ink, Anchor::start, 110});
    draw_text({columns.x[0] + 96, y}, size, {15, Weight::regular, Ink::ink2, Anchor::start});
    record_cell(view, Role::cell, leader, {{columns.x[2], area.min.y}, {columns.x[4] - 8, area.max.y}});
    if (!columns.is_hidden(2))
        draw_text({columns.x[2], y}, leader,
                  {15, Weight::regular, group.facilitator ? Ink::ink2 : Ink::amber_text, Anchor::start,
                   columns.x[4] - columns.x[2] - 16});
    record_cell(view, Role::cell, state, {{columns.x[4], area.min.y}, {columns.end, area.max.y}});
    draw_state_mark(plan, {columns.x[4] + 10, area.min.y + list_row_height / 2}, 10);
    draw_text({columns.x[4] + 26, y}, state,
              {15, note ? Weight::bold : Weight::regular, state_ink(plan), Anchor::start, columns.width(4) - 26});
}

void draw_row(const ViewContext& view, const Round& round, const std::vector<std::size_t>& shown, const ListRow& row,
              const PersonColumns& columns, float y) {
    const Scope scope(row.person.text + "/" + (row.group ? row.group->id.text : ""));
    const Rect area{{columns.x[0] - 12, y}, {columns.end + 12, y + list_row_height}};
    const Container container(view.ui, Role::row, "row", {}, area);
    if (row.person) {
        draw_person_row(view, round, row, columns, area);
    } else {
        const auto place =
            std::ranges::find_if(shown, [&](std::size_t index) { return &round.groups[index] == row.group; });
        draw_group_row(view, round, shown, static_cast<std::size_t>(place - shown.begin()), columns, area);
    }
    line({columns.x[0] - 8, y + list_row_height}, {columns.end + 8, y + list_row_height}, Ink::line);
}

// A group that must come into sight may stand on another page.
void show_page_of(const ViewContext& view, const std::vector<ListRow>& rows) {
    for (std::size_t index = 0; index < rows.size() && view.state.revealed_group; ++index) {
        if (!rows[index].person && rows[index].group->id == view.state.revealed_group)
            view.state.list_page = static_cast<int>(index) / rows_per_page;
    }
}

void draw_header(const ViewContext& view, const PersonColumns& columns, float y) {
    const std::array<Word, person_column_count> labels{view.words.column_person, view.words.column_function,
                                                       view.words.column_unit, view.words.column_group,
                                                       view.words.column_signals};
    const Container header(view.ui, Role::row, "header", {}, {{columns.x[0], y}, {columns.end, y + 36}});
    const Scope scope("header");
    for (std::size_t index = 0; index < labels.size(); ++index) {
        record_cell(view, Role::column_header, labels[index],
                    {{columns.x[index], y}, {columns.x[index] + columns.width(index), y + 36}});
        if (!columns.is_hidden(index))
            draw_text({columns.x[index], y + 24}, labels[index], {15, Weight::semibold, Ink::ink2, Anchor::start});
    }
}

}  // namespace

void draw_rounds_list(const ViewContext& view, const Rect& area, const Round& round) {
    const std::vector<ListRow> rows = rows_of(view, round);
    show_page_of(view, rows);
    const Rect box{{area.min.x + 8, area.min.y}, {area.max.x - 8, area.max.y - 8}};
    const Paging paging = paging_of(view, static_cast<int>(rows.size()));
    std::vector<std::size_t> shown;  // groups that have their row on this page
    for (int index = paging.first; index < paging.last; ++index) {
        const ListRow& row = rows[static_cast<std::size_t>(index)];
        if (!row.person) shown.push_back(static_cast<std::size_t>(row.group - round.groups.data()));
    }
    card(box);
    const Scope scope("list");
    const Rect inner{{box.min.x, box.min.y + 48}, {box.max.x, box.max.y - 8 - paging.height()}};
    {
        const Container table(view.ui, Role::table, "table", view.words.rounds_list_title, box);
        const PersonColumns columns(box);
        draw_header(view, columns, box.min.y + 8);
        line({box.min.x + 12, inner.min.y - 1}, {box.max.x - 12, inner.min.y - 1}, Ink::ctl);
        ScrollArea scroll(view.ui, "rows", inner);
        float y = scroll.origin().y;
        if (rows.empty()) {
            text(view.ui, {box.min.x + 24, y + 28}, view.words.filter_none,
                 {15, Weight::regular, Ink::ink2, Anchor::start});
            y += list_row_height;
        }
        for (int index = paging.first; index < paging.last; ++index) {
            draw_row(view, round, shown, rows[static_cast<std::size_t>(index)], columns, y);
            y += list_row_height;
        }
        scroll.ends_at(y);
    }
    draw_pager(view, {{box.min.x, box.max.y - paging.height()}, box.max}, paging);
}

}  // namespace driehoek::ui

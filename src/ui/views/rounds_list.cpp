// The list twin of the round tables: one row per person, group by group, the same selection and the same inspector.
#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "ui/tokens.hpp"
#include "ui/views/pieces.hpp"
#include "ui/views/rounds.hpp"

namespace driehoek::ui {
namespace {

constexpr float row_height = 44;
constexpr std::size_t column_count = 5;

struct Row {
    PersonId person;
    const IntervisieGroup* group = nullptr;  // null: no place yet
};

std::vector<Row> rows_of(const ViewContext& view, const Round& round) {
    std::vector<Row> rows;
    for (const PersonId& person : round_plan(view, round).unplaced) rows.push_back({person, nullptr});
    for (const IntervisieGroup& group : round.groups) {
        for (const PersonId& person : group.members) rows.push_back({person, &group});
    }
    return rows;
}

// Left edges; where there is little room only name, group and signals stay. The mirror has all columns.
struct Columns {
    explicit Columns(const Rect& box) : end(box.max.x - 20) {
        const float width = box.width() - 40;
        is_tight = width < 640;
        const std::array<float, column_count> shares =
            is_tight ? std::array<float, column_count>{0, 0.5F, 0.5F, 0.5F, 0.74F}
                     : std::array<float, column_count>{0, 0.26F, 0.46F, 0.64F, 0.74F};
        for (std::size_t index = 0; index < column_count; ++index) x[index] = box.min.x + 20 + shares[index] * width;
    }
    bool is_hidden(std::size_t index) const { return is_tight && (index == 1 || index == 2); }
    float width(std::size_t index) const {
        for (std::size_t next = index + 1; next < column_count; ++next) {
            if (x[next] > x[index]) return x[next] - x[index] - 12;
        }
        return end - x[index];
    }

    std::array<float, column_count> x{};
    float end = 0;
    bool is_tight = false;
};

std::string signals_of(const ViewContext& view, const GroupPlan* plan, const PersonId& person) {
    std::string signals;
    if (!plan) return signals;
    for (const Finding& finding : plan->findings) {
        if (finding.person != person && finding.other != person) continue;
        signals += (signals.empty() ? "" : ", ") + label_of(view.words, finding);
    }
    return signals;
}

void draw_row(const ViewContext& view, const Round& round, const Row& row, const Columns& columns, float y) {
    const Scope scope(row.person.text + (row.group ? row.group->id.text : ""));
    const Rect area{{columns.x[0] - 12, y}, {columns.end + 12, y + row_height}};
    const Container container(view.ui, Role::row, "row", {}, area);
    const Person* person = find_person(view.organisation, row.person);
    const GroupPlan* plan = row.group ? find_group_plan(round_plan(view, round), row.group->id) : nullptr;
    const std::string name = view.name_of(row.person);
    const bool is_selected = view.state.person == row.person;
    Press press;
    {
        const Container cell(view.ui, Role::cell, "cell", {},
                             {{columns.x[0] - 8, y}, {columns.x[0] + columns.width(0), y + row_height}});
        press = press_area(view.ui, "open", area, fill(view.words.open_person, {name}), Role::button,
                           static_cast<std::uint16_t>(state_switch | (is_selected ? state_pressed : 0)));
    }
    if (is_selected) {
        fill_rect(area, Ink::sunk, 8);
    } else if (press.hovered) {
        fill_rect(area, Ink::sub, 8);
    }
    if (press.pressed) view.state.select({Subject::Kind::person, {}, row.person, {}});

    const Unit* unit = person ? find_unit(view.organisation, person->unit) : nullptr;
    const std::array<std::string, column_count> cells{
        name, function_name(view, round, row.person), unit ? unit->name : std::string(view.words.no_unit),
        row.group ? group_name(view, *row.group) : std::string(view.words.tray_title),
        signals_of(view, plan, row.person)};
    draw_person_token(view, round, row.person, {columns.x[0] + 12, y + row_height / 2}, 12);
    draw_text({columns.x[0] + 34, y + 27}, cells[0],
              {15, Weight::semibold, Ink::ink, Anchor::start, columns.width(0) - 34});
    for (std::size_t index = 1; index < column_count; ++index) {
        const float width = columns.width(index);
        record_cell(view, Role::cell, cells[index],
                    {{columns.x[index], y}, {columns.x[index] + width, y + row_height}});
        if (columns.is_hidden(index)) continue;
        float x = columns.x[index];
        const bool is_signal = index == column_count - 1 && !cells[index].empty();
        const bool is_wrong = is_signal && plan && !plan->is_sound();
        if (is_signal) {
            draw_state_mark(*plan, {x + 10, y + row_height / 2}, 10);
            x += 26;
        }
        draw_text({x, y + 27}, cells[index],
                  {15, is_signal ? Weight::semibold : Weight::regular,
                   is_wrong    ? Ink::red
                   : is_signal ? Ink::amber_text
                               : Ink::ink,
                   Anchor::start, width - (x - columns.x[index])});
    }
    line({columns.x[0] - 8, y + row_height}, {columns.end + 8, y + row_height}, Ink::line);
}

void draw_header(const ViewContext& view, const Columns& columns, float y) {
    const std::array<Word, column_count> labels{view.words.column_person, view.words.column_function,
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
    const std::vector<Row> rows = rows_of(view, round);
    Rect box{{area.min.x + 8, area.min.y}, {area.max.x - 8, area.max.y - 8}};
    if (round.groups.size() > static_cast<std::size_t>(most_tables)) {
        const int groups = static_cast<int>(round.groups.size());
        box.min.y = paragraph(
            view.ui, {box.min.x + 4, box.min.y + 18}, box.width() - 8,
            fill(view.words.too_many_groups, {count_in(view.words.one_group, view.words.many_groups, groups)}),
            {15, Weight::regular, Ink::ink2, Anchor::start});
    }
    const Paging paging = paging_of(view, static_cast<int>(rows.size()));
    card(box);
    const Scope scope("list");
    const Rect inner{{box.min.x, box.min.y + 48}, {box.max.x, box.max.y - 8 - paging.height()}};
    {
        const Container table(view.ui, Role::table, "table", view.words.rounds_list_title, box);
        const Columns columns(box);
        draw_header(view, columns, box.min.y + 8);
        line({box.min.x + 12, inner.min.y - 1}, {box.max.x - 12, inner.min.y - 1}, Ink::ctl);
        ScrollArea scroll(view.ui, "rows", inner);
        float y = scroll.origin().y;
        for (int index = paging.first; index < paging.last; ++index) {
            draw_row(view, round, rows[static_cast<std::size_t>(index)], columns, y);
            y += row_height;
        }
        scroll.ends_at(y);
    }
    draw_pager(view, {{box.min.x, box.max.y - paging.height()}, box.max}, paging);
}

}  // namespace driehoek::ui

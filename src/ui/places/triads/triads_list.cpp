// The list twin of the map: one row per 3-hoek, the same selection, the same inspector.
#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "ui/kit/tokens.hpp"
#include "ui/places/triads/triads.hpp"
#include "ui/shared/dialogs.hpp"
#include "ui/shared/pieces.hpp"

namespace driehoek::ui {
namespace {

// Left edges as shares of the width, in the order of the columns.
struct TriadColumns {
    std::array<float, 7> x;
    float end;
};

TriadColumns columns_of(const Rect& area) {
    const float width = area.width() - 40;
    TriadColumns columns{};
    const bool is_tight = width < 640;
    const std::array<float, 7> shares = is_tight ? std::array<float, 7>{0, 0.22F, 0.22F, 0.22F, 0.53F, 0.84F, 0.84F}
                                                 : std::array<float, 7>{0, 0.09F, 0.17F, 0.38F, 0.56F, 0.73F, 0.83F};
    for (std::size_t index = 0; index < shares.size(); ++index)
        columns.x[index] = area.min.x + 20 + shares[index] * width;
    columns.end = area.min.x + 20 + width;
    return columns;
}

float width_of(const TriadColumns& columns, std::size_t index) {
    for (std::size_t next = index + 1; next < columns.x.size(); ++next) {
        if (columns.x[next] > columns.x[index]) return columns.x[next] - columns.x[index] - 12;
    }
    return columns.end - columns.x[index];
}

bool is_hidden(const TriadColumns& columns, std::size_t index) {
    return index + 1 < columns.x.size() && columns.x[index] == columns.x[index + 1];
}

void draw_header(const ViewContext& view, const TriadColumns& columns, float y) {
    const Words& words = view.words;
    const std::array<Word, 7> labels{words.column_code,      words.column_type,  words.column_unit,   words.column_lead,
                                     words.column_job_coach, words.column_since, words.column_signals};
    const Rect row{{columns.x[0], y}, {columns.end, y + 36}};
    const Container header(view.ui, Role::row, "header", {}, row);
    const Scope scope("header");
    for (std::size_t index = 0; index < labels.size(); ++index) {
        record_cell(view, Role::column_header, labels[index],
                    {{columns.x[index], y}, {columns.x[index] + width_of(columns, index), y + 36}});
        if (is_hidden(columns, index)) continue;
        draw_text({columns.x[index], y + 24}, labels[index], {15, Weight::semibold, Ink::ink2, Anchor::start});
    }
}

std::string signals_of(const ViewContext& view, const std::vector<Finding>& findings) {
    std::string words;
    for (const Finding& finding : findings) words += (words.empty() ? "" : ", ") + label_of(view.words, finding);
    return words;
}

void draw_row(const ViewContext& view, const Triad& triad, const TriadColumns& columns, float y) {
    const Scope scope(triad.id.text);
    const Rect row{{columns.x[0] - 12, y}, {columns.end + 12, y + list_row_height}};
    const Container container(view.ui, Role::row, "row", {}, row);
    const std::vector<Finding> findings = findings_of(view, triad.id);
    const bool is_selected = view.state.triad == triad.id;
    const bool is_planned = triad.begins_after(view.today);
    const std::string code = view.code_of(triad);

    const Rect code_cell{{columns.x[0] - 8, y}, {columns.x[0] + width_of(columns, 0) + 8, y + list_row_height}};
    Press press;
    {
        const Container cell(view.ui, Role::cell, "cell", {}, code_cell);
        press = press_area(view.ui, "open", row, fill(view.words.open_triad_from_list, {code}), Role::button,
                           static_cast<std::uint16_t>(state_switch | (is_selected ? state_pressed : 0)));
    }
    if (is_selected)
        fill_rect(row, Ink::sunk, 8);
    else if (press.hovered)
        fill_rect(row, Ink::sub, 8);
    if (press.pressed) view.state.select({Subject::Kind::triad, triad.id, {}, {}});
    if (press.wants_menu) view.open_dialog(MenuDialog{{Subject::Kind::triad, triad.id, {}, {}}});

    const Unit* unit = find_unit(view.organisation, unit_of(view.organisation, triad));
    const auto person = [&](Corner corner) {
        const PersonId& id = triad.person_at(corner);
        return id ? view.name_of(id) : std::string(view.words.open_corner_short);
    };
    const std::array<std::string, 7> cells{
        code,
        std::string(name_of(view.words, triad.type)),
        unit ? unit->name : std::string(view.words.no_unit),
        person(Corner::lead),
        person(Corner::job_coach),
        triad.begin ? short_month_and_year(view.words, *triad.begin) : std::string(view.words.unknown_date),
        is_planned ? fill(view.words.begins_on, {long_date(view.words, *triad.begin)}) : signals_of(view, findings)};
    draw_plate({columns.x[0] + 30, y + list_row_height / 2},
               code.size() > 6 ? std::string_view("...") : std::string_view(code), 62, 28, is_selected);
    for (std::size_t index = 1; index < cells.size(); ++index) {
        const float width = width_of(columns, index);
        record_cell(view, Role::cell, cells[index],
                    {{columns.x[index], y}, {columns.x[index] + width, y + list_row_height}});
        if (is_hidden(columns, index)) continue;
        const bool is_open =
            (index == 3 && !triad.person_at(Corner::lead)) || (index == 4 && !triad.person_at(Corner::job_coach));
        float x = columns.x[index];
        if (index == 6 && !findings.empty()) {
            draw_signal_mark(findings.front().rule, {x + 9, y + list_row_height / 2}, 9);
            x += 26;
        }
        const bool is_signal = is_open || (index == 6 && !is_planned);
        draw_text({x, y + 27}, cells[index],
                  {15, is_signal ? Weight::semibold : Weight::regular, is_signal ? Ink::amber_text : Ink::ink,
                   Anchor::start, width - (x - columns.x[index])});
    }
    line({columns.x[0] - 8, y + list_row_height}, {columns.end + 8, y + list_row_height}, Ink::line);
}

}  // namespace

void draw_triads_list(const ViewContext& view, const Rect& area, const std::vector<TriadId>& shown) {
    std::vector<TriadId> triads = shown;
    if (view.state.highlighted) {
        std::erase_if(triads, [&](const TriadId& id) {
            return std::ranges::none_of(view.derived.findings, [&](const Finding& finding) {
                return finding.triad == id && finding.rule == *view.state.highlighted;
            });
        });
    }
    const Paging paging = paging_of(view, static_cast<int>(triads.size()));
    const Rect box{{area.min.x + 8, area.min.y}, {area.max.x - 8, area.max.y - 8}};
    card(box);
    const Scope scope("list");
    const float pager = paging.height();
    const Rect rows{{box.min.x, box.min.y + 48}, {box.max.x, box.max.y - 8 - pager}};
    {
        const Container table(view.ui, Role::table, "table", view.words.list_title, box);
        const TriadColumns columns = columns_of(box);
        draw_header(view, columns, box.min.y + 8);
        line({box.min.x + 12, rows.min.y - 1}, {box.max.x - 12, rows.min.y - 1}, Ink::ctl);
        ScrollArea scroll(view.ui, "rows", rows);
        float y = scroll.origin().y;
        for (int index = paging.first; index < paging.last; ++index) {
            draw_row(view, *find_triad(view.organisation, triads[static_cast<std::size_t>(index)]), columns, y);
            y += list_row_height;
        }
        scroll.ends_at(y);
    }
    draw_pager(view, {{box.min.x, box.max.y - pager}, box.max}, paging);
}

}  // namespace driehoek::ui

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

std::string signals_of(const ViewContext& view, const std::vector<Finding>& findings) {
    std::string words;
    for (const Finding& finding : findings) words += (words.empty() ? "" : ", ") + label_of(view.words, finding);
    return words;
}

void draw_row(const ViewContext& view, Table& table, const Triad& triad) {
    constexpr float sign = 18;
    const Scope scope(triad.id.text);
    const Words& words = view.words;
    const TableRow row(table);
    const std::vector<Finding> findings = findings_of(view, triad.id);
    const bool is_selected = view.state.triad == triad.id;
    const std::string code = view.code_of(triad);
    const Press press = [&] {
        const Container cell = row.first_cell();
        return press_area(view.ui, "open", row.area(), fill(words.open_triad_from_list, {code}), Role::button,
                          static_cast<std::uint16_t>(state_switch | (is_selected ? state_pressed : 0)));
    }();
    row.draw_ground(is_selected, press.hovered);
    if (press.pressed) view.state.select({Subject::Kind::triad, triad.id, {}, {}});
    if (press.wants_menu) view.open_dialog(MenuDialog{{Subject::Kind::triad, triad.id, {}, {}}});

    Strip plate(row.cell(0));
    draw_plate(plate.left(60).centre(), code.size() > 6 ? std::string_view("...") : std::string_view(code), 62, 28,
               is_selected);
    const Unit* unit = find_unit(view.organisation, unit_of(view.organisation, triad));
    const auto write_person = [&](std::size_t column, Corner corner) {
        const PersonId& person = triad.person_at(corner);
        row.write(column, person ? view.name_of(person) : std::string(words.open_corner_short),
                  person ? type::body : type::attention);
    };
    row.write(1, name_of(words, triad.type));
    row.write(2, unit ? unit->name : words.no_unit);
    write_person(3, Corner::lead);
    write_person(4, Corner::job_coach);
    row.write(5, triad.begin ? short_month_and_year(words, *triad.begin) : std::string(words.unknown_date));
    const std::string change = change_of(view, triad.id);
    std::string signals = signals_of(view, findings);
    if (!change.empty()) signals = signals.empty() ? change : change + ", " + signals;
    if (!findings.empty()) draw_signal_mark(findings.front().rule, Strip(row.cell(6)).left(sign).centre(), sign / 2);
    const bool is_planned = triad.begins_after(view.today);
    const bool has_ended = triad.end && *triad.end < view.today;
    row.write(6,
              is_planned                    ? fill(words.begins_on, {long_date(words, *triad.begin)})
              : has_ended && change.empty() ? fill(words.ended_on, {long_date(words, *triad.end)})
                                            : signals,
              is_planned || has_ended || findings.empty() ? type::body : type::attention,
              findings.empty() ? 0 : sign + space::close);
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
    const Words& words = view.words;
    const std::array<TableColumn, 7> columns{{{words.column_code, 0.08F, 0.22F},
                                              {words.column_type, 0.07F},
                                              {words.column_unit, 0.20F},
                                              {words.column_lead, 0.17F, 0.31F},
                                              {words.column_job_coach, 0.17F, 0.31F},
                                              {words.column_since, 0.10F},
                                              {words.column_signals, 0.21F, 0.16F}}};
    const Scope scope("list");
    draw_paged_table(view, list_place(area), words.list_title, columns, static_cast<int>(triads.size()), {},
                     [&](Table& table, int row) {
                         draw_row(view, table, *find_triad(view.organisation, triads[static_cast<std::size_t>(row)]));
                     });
}

}  // namespace driehoek::ui

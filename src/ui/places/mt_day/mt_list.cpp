// The list twin: every card as a row, or every indicator.
#include <array>

#include "ui/places/mt_day/mt_day.hpp"
#include "ui/shared/pieces.hpp"

namespace driehoek::ui {
namespace {

enum MtList : int { cards_list, indicators_list };

void draw_card_rows(const ViewContext& view, const Rect& box, const MtDay& day) {
    const Words& words = view.words;
    const std::vector<MtRow>& rows = mt_rows(view);
    std::array<std::string, all_card_steps.size()> heads;
    for (const CardStep step : all_card_steps)
        heads[static_cast<std::size_t>(step)] =
            fill(words.cells_row, {words.card_steps[step], std::to_string(day.year(step))});
    const std::array columns{TableColumn{words.list_unit, 0.22F, 0.4F}, TableColumn{heads[0], 0.26F, 0.6F},
                             TableColumn{heads[1], 0.26F}, TableColumn{heads[2], 0.26F}};
    draw_paged_table(view, box, words.list_cards, columns, static_cast<int>(rows.size()), words.mt_no_units,
                     [&](Table& table, int index) {
                         const MtRow& what = rows[static_cast<std::size_t>(index)];
                         const Scope scope(what.unit.text);
                         float high = list_row_height;
                         for (std::size_t at = 0; at < what.sentences.size(); ++at) {
                             if (table.shows(at + 1))
                                 high = std::max(high, row_height(what.sentences[at], table.width(at + 1), high));
                         }
                         const TableRow row(table, high);
                         {
                             const Container cell = row.first_cell();
                             const Press press = press_area(view.ui, "open", row.area(), what.name, Role::button,
                                                            state_none, what.count);
                             row.draw_ground(false, press.hovered);
                             draw_lines(row.cell(0), {{what.name, type::strong}});
                             if (press.pressed) {
                                 const std::vector<UnitId> beside = units_beside(view);
                                 if (!std::ranges::contains(beside, what.unit)) switch_beside(view, what.unit);
                                 view.state.shows_list = false;
                             }
                         }
                         for (std::size_t at = 0; at < what.sentences.size(); ++at)
                             row.write_lines(at + 1, what.sentences[at].empty() ? view.words.unit_nothing_written
                                                                                : Word(what.sentences[at]));
                     });
}

void draw_indicator_rows(const ViewContext& view, const Rect& box) {
    const Words& words = view.words;
    struct Pair {
        const MtRow* unit;
        const IndicatorRow* indicator;
    };
    std::vector<Pair> rows;
    for (const MtRow& unit : mt_rows(view)) {
        for (const IndicatorRow& indicator : unit.indicators) rows.push_back({&unit, &indicator});
    }
    const std::array columns{TableColumn{words.indicators, 0.26F, 0.6F}, TableColumn{words.list_unit, 0.24F},
                             TableColumn{words.list_baseline, 0.11F},    TableColumn{words.list_now, 0.13F, 0.4F},
                             TableColumn{words.list_target, 0.1F},       TableColumn{words.list_measured, 0.16F}};
    draw_paged_table(
        view, box, words.list_indicators, columns, static_cast<int>(rows.size()), words.indicators_none,
        [&](Table& table, int index) {
            const auto [unit, indicator] = rows[static_cast<std::size_t>(index)];
            const Scope scope(indicator->indicator.text);
            const TableRow row(table);
            {
                const Container cell = row.first_cell();
                const Press press = press_area(view.ui, "open", row.area(), indicator->name, Role::button, state_none,
                                               indicator->stale);
                row.draw_ground(false, press.hovered);
                draw_lines(row.cell(0), {{indicator->name, type::strong}});
                if (press.pressed)
                    view.open_dialog(IndicatorDialog{.indicator = indicator->indicator, .day = view.iso_today()});
            }
            row.write(1, unit->name, type::caption);
            row.write(2, indicator->baseline);
            row.write(3, indicator->value, indicator->is_measured ? type::strong : type::attention);
            row.write(4, indicator->target);
            row.write(5, indicator->measured, type::caption);
        });
}

}  // namespace

void draw_mt_list(const ViewContext& view, const Rect& area) {
    const Words& words = view.words;
    MtDayState& state = view.own<MtDayState>();
    const MtDay* day = day_in_view(view);
    if (!day) return;
    const Rect row{{area.min.x + space::close, area.min.y}, {area.max.x, area.min.y + view.layout.chip()}};
    const std::array segments{
        Segment{.id = "cards", .label = words.list_cards, .is_on = state.list == cards_list},
        Segment{.id = "indicators", .label = words.list_indicators, .is_on = state.list == indicators_list}};
    const Rect place{row.min, {row.min.x + segments_width(segments), row.max.y}};
    if (const auto pressed = draw_segments(view.ui, "lists", words.list_which, place, segments)) {
        state.list = static_cast<int>(*pressed);
        view.state.list_page = 0;
    }
    const Rect box = list_place({{area.min.x, row.max.y + space::close}, area.max});
    if (state.list == indicators_list) return draw_indicator_rows(view, box);
    draw_card_rows(view, box, *day);
}

}  // namespace driehoek::ui

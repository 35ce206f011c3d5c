// The cards side by side: a chip for each unit above, below it what it wrote and how that goes.
#include <algorithm>

#include "picture/shapes.hpp"
#include "ui/kit/icons.hpp"
#include "ui/kit/tokens.hpp"
#include "ui/places/mt_day/mt_day.hpp"
#include "ui/shared/account_dialog.hpp"
#include "ui/shared/pieces.hpp"

namespace driehoek::ui {
namespace {

constexpr float chip_height = 62, least_chip = 132;
constexpr float mark_radius = 16, step_indent = 48, least_step = 92;
constexpr float indicator_height = 104, for_value = 132, for_target = 76;
constexpr float least_card = 330;

// --- above the cards

void draw_bars(const Rect& area, const MtRow& row) {
    const float gap = 9, height = 9;
    const float wide = (area.width() - 2 * gap) / 3;
    for (std::size_t step = 0; step < row.sentences.size(); ++step) {
        const float x = area.min.x + (wide + gap) * static_cast<float>(step);
        const Rect bar{{x, area.min.y}, {x + wide, area.min.y + height}};
        if (row.sentences[step].empty())
            dashed_rect(bar, Ink::amber_line, height / 2, 1.5F);
        else
            fill_rect(bar, Ink::ink2, height / 2);
    }
}

void draw_unit_chip(const ViewContext& view, const Rect& area, const MtRow& row, bool is_on) {
    const Scope scope(row.unit.text);
    const Press press = press_area(view.ui, "chip", area, row.spoken, Role::button,
                                   static_cast<std::uint16_t>(state_switch | (is_on ? state_pressed : 0)),
                                   is_on ? view.words.unit_beside : Word());
    fill_rect(area, is_on ? Ink::panel : press.hovered ? Ink::sunk : Ink::sub, 12);
    stroke_rect(area, is_on ? Ink::ink : Ink::line, 12, is_on ? 2.0F : 1.0F);
    draw_text({area.min.x + 16, area.min.y + 26}, row.short_name,
              {15, Weight::semibold, Ink::ink, Anchor::start, area.width() - 32});
    draw_bars({{area.min.x + 16, area.min.y + 39}, {area.max.x - 16, area.max.y}}, row);
    if (press.pressed) switch_beside(view, row.unit);
}

void draw_chips(const ViewContext& view, Column& column) {
    const std::vector<MtRow>& rows = mt_rows(view);
    if (rows.empty()) return;
    const std::vector<UnitId> beside = units_beside(view);
    const Group group(column, Role::group, "units", view.words.mt_units_list);
    const float least = std::max(least_chip, (column.width() - 7 * 9) / 8);
    const int fitting = std::max(1, static_cast<int>((column.width() + 9) / (least + 9)));
    const int count = std::min(fitting, static_cast<int>(rows.size()));
    Grid grid(column, count, chip_height, 9, unlimited);
    for (const MtRow& row : rows) draw_unit_chip(view, grid.next(), row, std::ranges::contains(beside, row.unit));
}

// Which day, whose cards, and what else there is to do. Returns the y below it.
float draw_bar(const ViewContext& view, const Rect& area, const MtDay& day) {
    const Words& words = view.words;
    MtDayState& state = view.own<MtDayState>();
    Column column(view.ui, area.min, area.width());
    const float high = view.layout.chip();
    const float switch_width = 96;
    Column beside(view.ui, area.min, std::max(area.width() - switch_width - space::normal, 200.0F));
    Row row(beside, high);
    const auto field = [&](float width) { return row.take(std::min(width, beside.width())); };
    state.day = day.id;
    const Options<MtDayId>& days = mt_days(view);
    if (select_of(view.ui, "day", field(330), words.mt_day_choose, days, state.day)) view.outbox.wants_frame = true;
    const Options<UnitId>& levels = mt_levels(view);
    if (levels.values.size() > 1 && select_of(view.ui, "level", field(246), words.mt_level, levels, state.parent)) {
        state.is_begun = false;
        state.beside.clear();
        view.outbox.wants_frame = true;
    }
    constexpr ButtonStyle sign_alone{};
    if (icon_button(view.ui, "edit", row.take(high), icons::pencil, words.mt_day_edit, sign_alone))
        view.open_dialog(mt_day_dialog(view, day.id));
    if (icon_button(view.ui, "new", row.take(high), icons::plus, words.mt_new, sign_alone))
        view.open_dialog(mt_day_dialog(view, {}));
    if (row.button("reflection", words.reflection_button)) {
        ReflectionDialog dialog{day.id, day.had_mt_reflection, day.had_personal_reflection};
        for (const MtAgreement& agreement : day.agreements) dialog.agreements.push_back(agreement.text);
        view.open_dialog(std::move(dialog));
    }
    if (row.button("wall", words.wall_show, {.glyph = icons::presentation})) {
        const std::vector<UnitId> units = units_beside(view);
        state.is_on_wall = true;
        state.on_wall = units.empty() ? UnitId() : units.front();
        view.outbox.wants_frame = true;
    }
    if (row.button("account", words.account_button, {.glyph = icons::printer})) open_account(view);
    draw_view_switch(view, area.max.x, area.min.y, view.shows_list());
    return beside.bottom();
}

// --- a card

// A sentence with its ring. Returns where the ring is.
Point draw_step(const ViewContext& view, Column& card, const MtDay& day, const MtRow& row, CardStep step) {
    const Words& words = view.words;
    const std::string& sentence = row.sentences[static_cast<std::size_t>(step)];
    const std::string year = std::to_string(day.year(step));
    const float width = card.width() - step_indent;
    const float lines = sentence.empty() ? 1 : count_lines(sentence, width, 17, Weight::regular);
    const float high = std::max(least_step, 38 + lines * 17 * 1.38F + 12);
    const Rect area = card.take(high);
    const Scope scope(std::to_string(static_cast<int>(step)));
    const float x = area.min.x + step_indent;
    const std::string title = std::string(words.card_steps[step]) + " " + year;
    if (!sentence.empty()) {
        const Press press = press_area(view.ui, "sentence", {area.min, {area.max.x, area.max.y - 6}},
                                       title + ": " + sentence, Role::button, state_none, words.wall_write);
        if (press.hovered) fill_rect({{x - 8, area.min.y - 2}, {area.max.x + 8, area.max.y - 6}}, Ink::sub, 8);
        if (press.pressed) open_sentence(view, row.unit, step);
        draw_paragraph({x, area.min.y + 43}, width, sentence, {17, Weight::regular, Ink::ink});
    } else {
        const std::string label = fill(words.card_fill, {words.card_steps_small[step]});
        const ButtonStyle style{.glyph = icons::plus, .spoken = {}};
        const Rect place{{x, area.min.y + 28}, {x + std::min(button_width(label, style), width), area.min.y + 66}};
        if (button(view.ui, "fill", place, label, style)) open_sentence(view, row.unit, step);
        record(view.ui, Role::text, title, area);
    }
    const float after = draw_text({x, area.min.y + 16}, words.card_steps[step], type::strong);
    draw_text({x + after + 8, area.min.y + 16}, year, type::caption);
    return {area.min.x + mark_radius, area.min.y + mark_radius};
}

void draw_steps(const ViewContext& view, Column& card, const MtDay& day, const MtRow& row) {
    std::optional<Point> above;
    for (const CardStep step : all_card_steps) {
        if (above) card.leave(0);  // each is as high as the line to the next
        const Point centre = draw_step(view, card, day, row, step);
        if (above) line({above->x, above->y + mark_radius}, {centre.x, centre.y - mark_radius}, Ink::line, 3);
        draw_step_mark(step, !row.sentences[static_cast<std::size_t>(step)].empty(), centre, mark_radius);
        above = centre;
    }
}

void draw_indicator(const ViewContext& view, Column& card, const IndicatorRow& row) {
    const Scope scope(row.indicator.text);
    const float width = card.width();
    const std::string& below = row.stale.empty() ? row.behind : row.stale;
    const float lines = below.empty() ? 0 : count_lines(below, width, 15, Weight::regular);
    const Rect area = card.take(indicator_height + lines * 21);
    const Press press = press_area(view.ui, "indicator", area, row.spoken, Role::button, state_none, row.behind);
    if (press.hovered) fill_rect({{area.min.x - 8, area.min.y + 2}, {area.max.x + 8, area.max.y - 2}}, Ink::sub, 8);
    if (press.pressed) view.open_dialog(IndicatorDialog{.indicator = row.indicator, .day = view.iso_today()});
    line(area.min, {area.max.x, area.min.y}, Ink::line);
    draw_text({area.min.x, area.min.y + 26}, row.name, {15, Weight::semibold, Ink::ink, Anchor::start, width});
    const float middle = area.min.y + 66;
    if (row.is_measured) {
        draw_text({area.min.x, middle + 11}, row.value, {28, Weight::bold, Ink::ink, Anchor::start, for_value - 8});
        const float room = width - for_value - for_target;
        if (room >= row.line.bounds.width())
            draw_marks(row.line, {area.min.x + for_value + (room - row.line.bounds.width()) / 2, middle - 30});
    } else {
        Picture ring;
        append_circle(ring, {10, 10}, 9, {}, {Ink::amber_line, 2, Dash::open});
        draw_marks(ring, {area.min.x, middle - 5});
        draw_text({area.min.x + 28, middle + 10}, row.value,
                  {15, Weight::semibold, Ink::amber_text, Anchor::start, width - for_target - 28});
    }
    draw_text({area.max.x, middle + 10}, row.target, {15, Weight::semibold, Ink::ink2, Anchor::end});
    if (below.empty()) return;
    const bool is_late = !row.stale.empty();
    draw_paragraph({area.min.x, area.min.y + indicator_height + 8}, width, below,
                   is_late ? type::attention : type::caption);
}

void draw_card(const ViewContext& view, Column& column, const MtDay& day, const MtRow& row, float bottom) {
    const Words& words = view.words;
    Card card(column, row.unit.text, row.name, {.padding = 26, .title = type::large_title, .least_bottom = bottom});
    card.leave(space::padding);
    draw_steps(view, card, day, row);
    card.divide();
    card.leave(space::normal);
    if (row.indicators.empty()) {
        card.heading(words.indicators, 3);
        card.paragraph(words.indicators_none, type::caption);
    } else {
        card.heading_with(words.indicators, 3, row.target);
    }
    for (const IndicatorRow& indicator : row.indicators) {
        card.leave(row.indicators.front().indicator == indicator.indicator ? space::close : 0);
        draw_indicator(view, card, indicator);
    }
    card.leave(space::close);
    if (card.button("add", words.indicator_add, {.kind = ButtonKind::ghost, .glyph = icons::plus}))
        open_new_indicator(view, row.unit);
}

void draw_cards(const ViewContext& view, const Rect& area, const MtDay& day) {
    ScrollColumn all(view.ui, "cards", area, space::close, space::hair);
    draw_chips(view, all);
    std::vector<const MtRow*> shown;
    for (const UnitId& unit : units_beside(view)) shown.push_back(find_row(view, unit));
    if (shown.empty()) return all.paragraph(view.words.mt_at_most_three, type::caption);
    all.leave(space::gap);
    const float bottom = area.max.y - space::normal;
    Columns columns(all, static_cast<int>(shown.size()), least_card);
    for (const MtRow* row : shown) {
        Column column = columns.next();
        draw_card(view, column, day, *row, bottom);
    }
}

void draw_nothing(const ViewContext& view, const Rect& area) {
    const Words& words = view.words;
    Column column(view.ui, view.layout.readable(area), space::gap, space::gap);
    Card card(column, "empty", words.mt_empty_title);
    card.paragraph(words.mt_empty_text, type::message);
    for (const CardStep step : all_card_steps) {
        card.leave(space::gap);
        const Rect row = card.take(2 * mark_radius);
        draw_step_mark(step, false, {row.min.x + mark_radius, row.centre().y}, mark_radius);
        line_in(view.ui, {{row.min.x + step_indent, row.min.y}, row.max}, words.card_questions[step], type::message);
    }
    card.leave(space::padding);
    if (view.organisation.units->empty()) return card.paragraph(words.mt_no_units, type::caption);
    if (card.button("new", words.mt_new, {.kind = ButtonKind::primary, .glyph = icons::plus}))
        view.open_dialog(mt_day_dialog(view, {}));
}

}  // namespace

void draw_step_mark(CardStep step, bool is_written, Point centre, float radius) {
    Picture mark;
    const float scale = radius / 16;
    if (!is_written) {
        append_circle(mark, centre, radius - 1, {Ink::panel}, {Ink::amber_line, 2, Dash::open});
        append_text(mark, {centre.x, centre.y + 5.5F * scale}, "?", 16 * scale, Weight::bold, Ink::amber_text,
                    Anchor::middle);
        return draw_marks(mark);
    }
    switch (step) {
        case CardStep::now:
            append_circle(mark, centre, radius, {Ink::ink});
            append_circle(mark, centre, radius * 0.34F, {Ink::panel});
            break;
        case CardStep::impulse: {
            append_circle(mark, centre, radius, {Ink::ink2});
            const float r = radius * 0.5F;
            append_polygon(mark,
                           std::array{Point{centre.x, centre.y - r}, Point{centre.x + r, centre.y + r * 0.8F},
                                      Point{centre.x - r, centre.y + r * 0.8F}},
                           {Ink::panel});
            break;
        }
        case CardStep::excellent: {
            append_circle(mark, centre, radius - 1, {Ink::panel}, {Ink::ink, 2});
            std::array<Point, 10> star;
            // Ten corners, out and in, from the top; sines and cosines of 36 degrees each.
            constexpr std::array<Point, 10> corners{{{0, -1},
                                                     {0.588F, -0.809F},
                                                     {0.951F, -0.309F},
                                                     {0.951F, 0.309F},
                                                     {0.588F, 0.809F},
                                                     {0, 1},
                                                     {-0.588F, 0.809F},
                                                     {-0.951F, 0.309F},
                                                     {-0.951F, -0.309F},
                                                     {-0.588F, -0.809F}}};
            for (std::size_t at = 0; at < star.size(); ++at) {
                const float reach = radius * (at % 2 == 0 ? 0.58F : 0.25F);
                star[at] = {centre.x + corners[at].x * reach, centre.y + corners[at].y * reach};
            }
            append_polygon(mark, star, {Ink::ink});
            break;
        }
    }
    draw_marks(mark);
}

void draw_mt_day_view(const ViewContext& view, const Rect& area) {
    const Scope scope("mt-day");
    const MtDay* day = day_in_view(view);
    if (!day || mt_rows(view).empty()) return draw_nothing(view, area);
    if (is_mt_on_wall(view)) return draw_mt_wall(view, area);
    const Rect bar{{area.min.x + space::close, area.min.y + 2}, {area.max.x - space::gap, area.max.y}};
    const float below = draw_bar(view, bar, *day) + space::close;
    const Rect content{{area.min.x, below}, area.max};
    if (view.shows_list()) return draw_mt_list(view, content);
    draw_cards(view, content, *day);
}

}  // namespace driehoek::ui

#include "ui/shared/pieces.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "base/text.hpp"
#include "ui/kit/flow.hpp"
#include "ui/kit/icons.hpp"
#include "ui/kit/motion.hpp"
#include "ui/kit/pointer.hpp"
#include "ui/kit/tokens.hpp"

namespace driehoek::ui {
namespace {

constexpr float longest_label = 260;

// As much of the label as a chip shows.
std::string shown_label(const Chip& chip) { return fitted(chip.label, longest_label, 15, Weight::semibold); }

float label_width(const Chip& chip) {
    return chip.is_short ? -8.0F : text_width(shown_label(chip), 15, Weight::semibold);
}

bool has_sign(const Chip& chip) { return chip.signal || chip.token || chip.is_about_errors || !chip.glyph.empty(); }
// Where the words begin: after the sign, if there is one.
float lead_of(const Chip& chip) { return has_sign(chip) ? 36.0F : 16.0F; }

std::string number_of(const Chip& chip) {
    return chip.number.empty() && chip.count >= 0 ? std::to_string(chip.count) : chip.number;
}

float chip_width(const Chip& chip) {
    const std::string number = number_of(chip);
    const float wide = number.empty() ? 0 : text_width(number, 15, Weight::semibold) + 8;
    return lead_of(chip) + label_width(chip) + 12 + wide;
}

bool draw_chip(const ViewContext& view, Point corner, const Chip& chip) {
    const float width = chip_width(chip);
    const Rect area{corner, {corner.x + width, corner.y + view.layout.chip()}};
    const std::string number = number_of(chip);
    const std::string spoken = number.empty() ? chip.label : chip.label + ' ' + number;
    const auto state = static_cast<std::uint16_t>(state_switch | (chip.is_on ? state_pressed : 0));
    const Press press =
        press_area(view.ui, chip.label, area, spoken, Role::button, chip.opens ? std::uint16_t{state_none} : state);
    fill_rect(area, chip.is_on ? Ink::ink : press.hovered ? Ink::sub : Ink::panel, view.layout.chip() / 2);
    stroke_rect(area, chip.is_on ? Ink::ink : Ink::ctl, view.layout.chip() / 2);
    const Ink ink = chip.is_on ? Ink::panel : Ink::ink;
    if (chip.is_about_errors) {
        draw_error_mark({corner.x + 20, area.centre().y}, 9);
    } else if (chip.signal) {
        draw_signal_mark(*chip.signal, {corner.x + 19, area.centre().y}, 9);
    } else if (chip.token) {
        draw_function_token(view.words, *chip.token, {corner.x + 19, area.centre().y}, 9);
    } else if (!chip.glyph.empty()) {
        icon({corner.x + 10, area.centre().y - 9}, chip.glyph, 18, ink);
    }
    const float x = corner.x + lead_of(chip);
    if (!chip.is_short)
        draw_text({x, area.centre().y + 5.1F}, shown_label(chip), {15, Weight::semibold, ink, Anchor::start});
    if (!number.empty()) {
        draw_text({x + label_width(chip) + 8, area.centre().y + 5.1F}, number,
                  {15, Weight::semibold, chip.is_on ? Ink::panel : Ink::ink2, Anchor::start});
    }
    return press.pressed;
}

}  // namespace

bool ChipRow::add(const Chip& chip) {
    const float width = chip_width(chip);
    if (at_.x > row_.min.x && at_.x + width > row_.max.x) at_ = {row_.min.x, at_.y + view_.layout.chip() + 8};
    const bool pressed = draw_chip(view_, at_, chip);
    at_.x += width + 8;
    return pressed;
}

bool ChipRow::has_room_for(std::span<const Chip> chips) const {
    float x = at_.x - 8;
    for (const Chip& chip : chips) x += 8 + chip_width(chip);
    return x <= row_.max.x;
}

void ChipRow::divide() {
    line({at_.x + 4, at_.y + 6}, {at_.x + 4, end() - 6}, Ink::line);
    at_.x += 18;
}

float ChipRow::end() const { return at_.y + view_.layout.chip(); }

bool ButtonRow::add(Ui& ui, std::string_view id, Word label, const ButtonStyle& style) {
    const float wide = std::min(button_width(label, style), right_ - left_);
    if (at_.x > left_ && at_.x + wide > right_) at_ = {left_, at_.y + height_ + 8};
    const bool pressed = button(ui, id, {at_, {at_.x + wide, at_.y + height_}}, label, style);
    at_.x += wide + 8;
    return pressed;
}

void draw_view_switch(const ViewContext& view, float right, float top, bool is_list) {
    // Two fingers wide where fingers press.
    const float high = view.layout.chip();
    const float wide = 2 * std::max(high, 42.0F) + space::hair;
    const std::array segments{
        Segment{.id = "map", .glyph = icons::map, .label = view.words.show_map, .is_on = !is_list},
        Segment{.id = "list", .glyph = icons::list, .label = view.words.show_list, .is_on = is_list}};
    const Rect area{{right - wide, top}, {right, top + high}};
    if (const auto pressed = draw_segments(view.ui, "switch", view.words.view_switch, area, segments))
        view.state.shows_list = *pressed == 1;
}

Rect inspector_place(const ViewContext& view, const Rect& area) {
    if (view.layout.form == Form::sheet) {
        const float high = std::min(view.state.sheet_height, area.height() - 8);
        return {{area.min.x, area.max.y - high}, area.max};
    }
    if (view.is_phone()) return {{area.min.x + 8, area.min.y}, {area.max.x - 8, area.max.y - 8}};
    // Over the picture it leaves the row of chips and the switch beside them free.
    const float top = view.layout.form == Form::narrow ? view.layout.chip() + 20 : 6;
    return {{area.max.x - view.layout.side - 16, area.min.y + top}, {area.max.x - 16, area.max.y - 16}};
}

namespace {

// Dragged it follows the finger and then stays at one of two heights, or goes; pressed it takes the other height.
void draw_handle(const ViewContext& view, const Rect& panel) {
    ViewState& state = view.state;
    const Point middle{panel.centre().x, panel.min.y + 14};
    const bool is_high = state.sheet_height > usual_sheet;
    const Press press = press_area(view.ui, "handle", {{middle.x - 60, panel.min.y}, {middle.x + 60, panel.min.y + 44}},
                                   is_high ? view.words.sheet_lower : view.words.sheet_higher);
    fill_rect({{middle.x - 28, middle.y - 3}, {middle.x + 28, middle.y + 3}}, Ink::ctl, 3);
    const float highest = view.layout.content.height() - 8;
    if (is_dragged(4)) {
        state.is_sheet_dragged = true;
        state.sheet_height = std::clamp(state.sheet_height - pointer_step().y, 60.0F, highest);
        return;
    }
    if (is_held()) return;
    if (std::exchange(state.is_sheet_dragged, false)) {
        const float height = state.sheet_height;
        state.sheet_height = height > (usual_sheet + highest) / 2 ? highest : usual_sheet;
        if (height < usual_sheet / 2) state.select_nothing();
    } else if (press.pressed) {
        state.sheet_height = is_high ? usual_sheet : highest;
    }
}

}  // namespace

Rect draw_inspector_ground(const ViewContext& view, const Rect& panel) {
    if (view.layout.form != Form::sheet) {
        shadow(panel, 16);
        card(panel, Ink::panel, Ink::line, 16);
        return panel;
    }
    // Its lower corners are behind the bar below.
    const Rect ground{panel.min, {panel.max.x, panel.max.y + 20}};
    shadow(ground, 18);
    card(ground, Ink::panel, Ink::line, 18);
    draw_handle(view, panel);
    return {{panel.min.x + 8, panel.min.y + 14}, {panel.max.x - 8, panel.max.y}};
}

Rect draw_panel_title(const ViewContext& view, const Rect& panel, std::string_view title, std::string_view detail) {
    constexpr float top = 18;
    constexpr float cross_room = 66;
    Column words(view.ui, panel, space::padding, top);
    Column beside(view.ui, words.next(), panel.width() - space::padding - cross_room);
    beside.heading(title, 2, type::large_title);
    words.reach(beside.bottom());
    words.leave(0);
    words.paragraph(detail, type::caption);
    const Rect cross{{panel.max.x - 56, panel.min.y + 8}, {panel.max.x - 12, panel.min.y + 52}};
    if (view.state.has_selection() && !view.state.carry &&
        icon_button(view.ui, "close", cross, icons::x, view.words.close))
        view.state.select_nothing();
    return {{panel.min.x, words.bottom() + space::close}, {panel.max.x, panel.max.y - space::close}};
}

Layer inspector_layer(const ViewContext& view, const Rect& area, const Rect& panel) {
    const bool is_sheet = view.layout.form == Form::sheet;
    return {"inspector",
            {{panel.min.x - (is_sheet ? 0 : 16), is_sheet ? panel.min.y - 8 : area.min.y}, area.max},
            &view.ui,
            is_sheet ? Point{0, 80} : Point{40, 0},
            panel_seconds};
}

Paging paging_of(const ViewContext& view, int rows) {
    const int pages = std::max(1, (rows + rows_per_page - 1) / rows_per_page);
    view.state.list_page = std::clamp(view.state.list_page, 0, pages - 1);
    const int first = view.state.list_page * rows_per_page;
    return {first, std::min(rows, first + rows_per_page), rows};
}

void draw_paged_table(const ViewContext& view, const Rect& box, Word name, std::span<const TableColumn> columns,
                      int rows, Word nothing, const std::function<void(Table& table, int row)>& draw_row) {
    const Paging paging = paging_of(view, rows);
    const bool has_pages = paging.last - paging.first < paging.all;
    const Rect pager{{box.min.x, box.max.y - (has_pages ? space::control + space::close : 0)}, box.max};
    card(box);
    {
        Table table(view.ui, name, {box.min, {box.max.x, pager.min.y}}, columns);
        if (rows == 0) table.say_nothing(nothing);
        for (int row = paging.first; row < paging.last; ++row) draw_row(table, row);
    }
    if (!has_pages) return;
    Strip strip({pager.min, {pager.max.x, pager.max.y - space::close}}, space::padding);
    line_in(view.ui, strip.rest(),
            fill(view.words.rows_shown,
                 {std::to_string(paging.first + 1), std::to_string(paging.last), std::to_string(paging.all)}),
            type::caption);
    constexpr float wide = 120;
    const Rect next = strip.right(wide);
    if (button(view.ui, "previous", strip.right(wide), view.words.previous_rows,
               {.glyph = icons::chevron_left, .is_disabled = paging.first == 0}))
        --view.state.list_page;
    if (button(view.ui, "next", next, view.words.next_rows,
               {.glyph = icons::chevron_right, .is_disabled = paging.last == paging.all}))
        ++view.state.list_page;
}

}  // namespace driehoek::ui

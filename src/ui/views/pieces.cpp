#include "ui/views/pieces.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "ui/icons.hpp"
#include "ui/tokens.hpp"

namespace driehoek::ui {
namespace {

constexpr float chip_height = 34;

float label_width(const Chip& chip) { return chip.is_short ? -8.0F : text_width(chip.label, 15, Weight::semibold); }

bool has_sign(const Chip& chip) { return chip.signal || chip.is_about_errors || !chip.glyph.empty(); }

float chip_width(const Chip& chip) {
    const float number = chip.count >= 0 ? text_width(std::to_string(chip.count), 15, Weight::semibold) + 8 : 0;
    return label_width(chip) + (has_sign(chip) ? 48.0F : 32.0F) + number;
}

bool draw_chip(const ViewContext& view, Point corner, const Chip& chip) {
    const float width = chip_width(chip);
    const Rect area{corner, {corner.x + width, corner.y + chip_height}};
    const std::string number = std::to_string(chip.count);
    const std::string spoken = chip.count >= 0 ? chip.label + ' ' + number : chip.label;
    const auto state = static_cast<std::uint16_t>(state_switch | (chip.is_on ? state_pressed : 0));
    const Press press =
        press_area(view.ui, chip.label, area, spoken, Role::button, chip.count >= 0 ? state : state_none);
    fill_rect(area, chip.is_on ? Ink::ink : press.hovered ? Ink::sub : Ink::panel, chip_height / 2);
    stroke_rect(area, chip.is_on ? Ink::ink : Ink::ctl, chip_height / 2);
    const Ink ink = chip.is_on ? Ink::panel : Ink::ink;
    if (chip.is_about_errors) {
        draw_error_mark({corner.x + 20, area.centre().y}, 9);
    } else if (chip.signal) {
        draw_signal_mark(*chip.signal, {corner.x + 19, area.centre().y}, 9);
    } else if (!chip.glyph.empty()) {
        icon({corner.x + 10, area.centre().y - 9}, chip.glyph, 18, ink);
    }
    const float x = corner.x + (has_sign(chip) ? 36.0F : 16.0F);
    if (!chip.is_short) draw_text({x, area.centre().y + 5.1F}, chip.label, {15, Weight::semibold, ink, Anchor::start});
    if (chip.count >= 0) {
        draw_text({x + label_width(chip) + 8, area.centre().y + 5.1F}, number,
                  {15, Weight::semibold, chip.is_on ? Ink::panel : Ink::ink2, Anchor::start});
    }
    return press.pressed;
}

}  // namespace

bool ChipRow::add(const Chip& chip) {
    const float width = chip_width(chip);
    if (at_.x > row_.min.x && at_.x + width > row_.max.x) at_ = {row_.min.x, at_.y + chip_height + 8};
    const bool pressed = draw_chip(view_, at_, chip);
    at_.x += width + 8;
    return pressed;
}

void ChipRow::divide() {
    line({at_.x + 4, at_.y + 6}, {at_.x + 4, at_.y + 28}, Ink::line);
    at_.x += 18;
}

float ChipRow::end() const { return at_.y + chip_height; }

void draw_view_switch(const ViewContext& view, Point corner, bool is_list) {
    const Rect area{corner, {corner.x + 88, corner.y + 34}};
    const Container group(view.ui, Role::group, "switch", view.words.view_switch, area);
    const Scope scope("switch");
    fill_rect(area, Ink::sunk, 9);
    if (segment(view.ui, "map", {{corner.x + 2, corner.y + 2}, {corner.x + 44, corner.y + 32}}, icons::map,
                view.words.show_map, !is_list, false)) {
        view.state.shows_list = false;
    }
    if (segment(view.ui, "list", {{corner.x + 44, corner.y + 2}, {corner.x + 86, corner.y + 32}}, icons::list,
                view.words.show_list, is_list, false)) {
        view.state.shows_list = true;
    }
}

void record_cell(const ViewContext& view, Role role, std::string_view words, const Rect& area) {
    MirrorNode node;
    node.id = view.ui.unique_id(words);
    node.role = role;
    node.name = words;
    node.rect = {area.min.x, area.min.y, area.width(), area.height()};
    view.ui.mirror.add(std::move(node));
}

Paging paging_of(const ViewContext& view, int rows) {
    const int pages = std::max(1, (rows + rows_per_page - 1) / rows_per_page);
    view.state.list_page = std::clamp(view.state.list_page, 0, pages - 1);
    const int first = view.state.list_page * rows_per_page;
    return {first, std::min(rows, first + rows_per_page), rows};
}

void draw_pager(const ViewContext& view, const Rect& area, const Paging& paging) {
    if (!paging.is_needed()) return;
    text(view.ui, {area.min.x + 24, area.min.y + 28},
         fill(view.words.rows_shown,
              {std::to_string(paging.first + 1), std::to_string(paging.last), std::to_string(paging.all)}),
         {15, Weight::regular, Ink::ink2, Anchor::start});
    const float x = area.max.x - 24;
    if (button(view.ui, "previous", {{x - 248, area.min.y + 2}, {x - 128, area.min.y + 42}}, view.words.previous_rows,
               {.glyph = icons::chevron_left, .is_disabled = paging.first == 0})) {
        --view.state.list_page;
    }
    if (button(view.ui, "next", {{x - 120, area.min.y + 2}, {x, area.min.y + 42}}, view.words.next_rows,
               {.glyph = icons::chevron_right, .is_disabled = paging.last == paging.all})) {
        ++view.state.list_page;
    }
}

}  // namespace driehoek::ui

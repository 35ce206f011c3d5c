#include "ui/shared/dialog_sheet.hpp"

#include <algorithm>

#include "ui/shared/dialogs.hpp"

namespace driehoek::ui {
namespace {

constexpr float footer_height = 56;

float pixels_of(SheetWidth width) {
    switch (width) {
        case SheetWidth::narrow: return 480;
        case SheetWidth::usual: return 560;
        case SheetWidth::wide: return 620;
    }
    return 560;
}

}  // namespace

DialogSheet::DialogSheet(const ViewContext& view, std::string_view id, std::string_view title, SheetWidth width,
                         bool has_footer)
    : DialogFrame(view.ui, id, title, view.words.dialog_close, pixels_of(width), has_footer ? footer_height : 0),
      Column(view.ui, DialogFrame::origin(), DialogFrame::width()),
      view_(view),
      has_footer_(has_footer) {}

DialogSheet::~DialogSheet() {
    if (!is_footer_begun_) ends_at(bottom() + space::close);
    if (is_left_ || wants_to_close()) close_dialog(view_);
}

Rect DialogSheet::end_row() {
    if (!has_footer_) {
        leave(space::gap);
        return take(space::control);
    }
    is_footer_begun_ = true;
    const Point at = begin_footer(bottom() + space::close);
    return {at, {at.x + width(), at.y + space::control}};
}

bool DialogSheet::end(Word label, Word grave) {
    const Rect row = end_row();
    bool is_grave_pressed = false;
    if (!grave.empty()) {
        const Rect area{row.min, {row.min.x + button_width(grave), row.max.y}};
        is_grave_pressed = ui::button(ui(), "grave", area, grave, {.kind = ButtonKind::danger});
    }
    const float wide = std::max(110.0F, button_width(label));
    const Rect area{{row.max.x - wide, row.min.y}, row.max};
    if (ui::button(ui(), "done", area, label, {.kind = ButtonKind::primary})) is_left_ = true;
    return is_grave_pressed;
}

bool DialogSheet::done(Word label, bool is_disabled, ButtonKind kind, Word leave) {
    if (leave.empty()) leave = view_.words.cancel;
    const Rect row = end_row();
    const float leave_width = std::min(std::max(110.0F, button_width(leave)), row.width() / 2 - space::close);
    const float done_width = std::min(std::max(120.0F, button_width(label)), row.width() - leave_width - space::close);
    const float x = row.max.x - done_width;
    if (ui::button(ui(), "cancel", {{x - space::close - leave_width, row.min.y}, {x - space::close, row.max.y}}, leave))
        is_left_ = true;
    const bool is_pressed =
        ui::button(ui(), "done", {{x, row.min.y}, row.max}, label, {.kind = kind, .is_disabled = is_disabled});
    return !is_left_ && !wants_to_close() && (is_pressed || (view_.state.wants_done && !is_disabled));
}

void day_field(const ViewContext& view, Column& column, std::string_view id, Word label, std::string& day) {
    const std::string_view wrong = day_hint(view, day);
    column.field(id, label, day, {.role = Role::date_field, .description = wrong, .is_invalid = !wrong.empty()});
}

}  // namespace driehoek::ui

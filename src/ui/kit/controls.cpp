#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>

#include "ui/kit/motion.hpp"
#include "ui/kit/ui.hpp"

namespace driehoek::ui {
namespace {

constexpr float long_press = 0.5F;  // seconds
constexpr float finger_trembles = 8;  // pixels that are no drag yet

MirrorRect rect_of(const Rect& area) { return {area.min.x, area.min.y, area.width(), area.height()}; }

// A control that received focus while it is scrolled out of sight comes into sight.
void reveal(Ui& ui, NodeId id, const Rect& area) {
    if (ui.mirror.take_focus_change(id)) scroll_into_sight(area);
}

Ink ink_of(const ButtonStyle& style) {
    if (style.is_disabled) return Ink::ink3;
    if (style.kind == ButtonKind::primary) return Ink::panel;
    return style.kind == ButtonKind::danger ? Ink::red : Ink::ink;
}

void draw_button_ground(const Rect& area, const ButtonStyle& style, float hover) {
    constexpr float radius = 9;
    if (style.kind == ButtonKind::primary && !style.is_disabled) {
        fill_rect(area, Ink::ink, radius);
        if (hover > 0) fill_rect(area, Ink::panel, radius, 0.12F * hover);
        return;
    }
    const bool is_ghost = style.kind == ButtonKind::ghost;
    const bool is_contrast = theme_in_use() == Theme::contrast;
    if (!is_ghost) fill_rect(area, style.kind == ButtonKind::primary && !is_contrast ? Ink::sunk : Ink::panel, radius);
    if (hover > 0) fill_rect(area, is_ghost ? Ink::sunk : Ink::sub, radius, hover);
    if (is_ghost) return;
    // What cannot be pressed now has a dashed border in high contrast, where grey is black (DESIGN.md 9.4).
    if (style.is_disabled && is_contrast) return dashed_rect(area, Ink::ink3, radius, 1.5F);
    if (style.kind == ButtonKind::primary) return;
    stroke_rect(area, style.kind == ButtonKind::danger ? Ink::red : Ink::ctl, radius);
}

float icon_size(float text_size) { return text_size > 18 ? text_size * 1.25F : 20; }

}  // namespace

void show_tooltip(std::string_view label, std::optional<Point> place) {
    if (place) ImGui::SetNextWindowPos({place->x, place->y}, ImGuiCond_Always, {0, 0.5F});
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {10, 6});
    ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, 8);
    ImGui::PushStyleColor(ImGuiCol_PopupBg, colour_of(Ink::ink));
    if (ImGui::BeginTooltip()) {
        const ImVec2 at = ImGui::GetCursorScreenPos();
        draw_text({at.x, at.y + 15}, label, {.weight = Weight::semibold, .ink = Ink::panel});
        ImGui::Dummy({text_width(label, 15, Weight::semibold), 20});
        ImGui::EndTooltip();
    }
    ImGui::PopStyleColor();
    ImGui::PopStyleVar(2);
}

Rect reachable(const Ui& ui, const Rect& area) {
    const float x = std::max(0.0F, ui.least_target() - area.width()) / 2;
    const float y = std::max(0.0F, ui.least_target() - area.height()) / 2;
    return {{area.min.x - x, area.min.y - y}, {area.max.x + x, area.max.y + y}};
}

bool asks_for_menu(Ui& ui) {
    if (ImGui::IsItemHovered() && ImGui::IsMouseReleased(ImGuiMouseButton_Right)) return true;
    const ImGuiIO& io = ImGui::GetIO();
    const bool stays = ImGui::IsItemActive() && io.MouseSource == ImGuiMouseSource_TouchScreen &&
                       io.MouseDragMaxDistanceSqr[0] < finger_trembles * finger_trembles;
    if (!stays) return false;
    const float left = long_press - io.MouseDownDuration[0];
    if (left > 0) {
        ui.want_frame_in(static_cast<int>(left * 1000) + 1);
        return false;
    }
    ImGui::ClearActiveID();  // else letting go would press as well
    return true;
}

Press press_area(Ui& ui, std::string_view id, const Rect& drawn, std::string_view name, Role role, std::uint16_t state,
                 std::string_view description) {
    const Rect area = reachable(ui, drawn);
    const std::string key(id);
    const NodeId node_id = ImGui::GetID(key.c_str());
    ui.used_ids.insert(node_id);
    MirrorNode node;
    node.id = node_id;
    node.role = role;
    node.state = state;
    node.rect = rect_of(area);
    node.name = name;
    node.description = description;
    ui.mirror.add(std::move(node));
    reveal(ui, node_id, area);
    if (state & state_disabled) return {};

    Press press;
    press.focused = ui.mirror.focused() == node_id && ui.mirror.is_focus_by_key();
    const ImVec2 before = ImGui::GetCursorScreenPos();
    ImGui::SetCursorScreenPos({area.min.x, area.min.y});
    press.pressed = ImGui::InvisibleButton(key.c_str(), {area.width(), area.height()});
    press.hovered = ImGui::IsItemHovered();
    press.wants_menu = asks_for_menu(ui);
    ImGui::SetCursorScreenPos(before);
    if (press.hovered) ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
    if (ui.mirror.take_press(node_id)) press.pressed = true;
    if (press.pressed) ui.is_changed = true;
    return press;
}

float button_width(std::string_view label, const ButtonStyle& style) {
    const float lead = style.glyph.empty() ? 0 : icon_size(style.size) + (style.size > 18 ? 12 : 6);
    return text_width(label, style.size, Weight::semibold) + lead + 30;
}

bool button(Ui& ui, std::string_view id, const Rect& area, std::string_view label, const ButtonStyle& style) {
    const auto state = static_cast<std::uint16_t>(style.state | (style.is_disabled ? state_disabled : 0));
    const Press press = press_area(ui, id, area, style.spoken.empty() ? label : style.spoken, style.role, state);
    draw_button_ground(area, style, hover_share(ui, ImGui::GetID(id.data(), id.data() + id.size()), press.hovered));
    const float glyph = style.glyph.empty() ? 0 : icon_size(style.size);
    const float gap = style.glyph.empty() ? 0 : (style.size > 18 ? 12 : 6);
    const std::string words = fitted(label, area.width() - glyph - gap - 16, style.size, Weight::semibold);
    const float width = text_width(words, style.size, Weight::semibold);
    float x = area.min.x + (area.width() - width - glyph - gap) / 2;
    if (glyph > 0) {
        icon({x, area.centre().y - glyph / 2}, style.glyph, glyph, ink_of(style));
        x += glyph + gap;
    }
    draw_text({x, area.centre().y + style.size * 0.34F}, words,
              {style.size, Weight::semibold, ink_of(style), Anchor::start});
    return press.pressed;
}

bool icon_button(Ui& ui, std::string_view id, const Rect& area, std::string_view glyph, std::string_view label,
                 const ButtonStyle& style) {
    const auto state = static_cast<std::uint16_t>(style.state | (style.is_disabled ? state_disabled : 0));
    const Press press = press_area(ui, id, area, label, style.role, state);
    draw_button_ground(area, style, hover_share(ui, ImGui::GetID(id.data(), id.data() + id.size()), press.hovered));
    const Point centre = area.centre();
    icon({centre.x - 10, centre.y - 10}, glyph, 20,
         style.is_disabled ? (theme_in_use() == Theme::contrast ? Ink::faint : Ink::ctl) : ink_of(style));
    if (press.hovered) show_tooltip(label);
    return press.pressed;
}

bool segment(Ui& ui, std::string_view id, const Rect& area, std::string_view glyph, std::string_view label, bool is_on,
             bool shows_label) {
    const auto state = static_cast<std::uint16_t>(state_switch | (is_on ? state_pressed : 0));
    const Press press = press_area(ui, id, area, label, Role::button, state);
    if (is_on) {
        fill_rect(area, Ink::panel, 8);
        stroke_rect(area, shows_label ? Ink::ink : Ink::line, 8, shows_label ? 2 : 1);
    }
    const Ink ink = is_on ? Ink::ink : Ink::ink2;
    const Point centre = area.centre();
    if (!shows_label) {
        icon({centre.x - 10, centre.y - 10}, glyph, 20, ink);
        if (press.hovered) show_tooltip(label);
        return press.pressed;
    }
    const Weight weight = is_on ? Weight::bold : Weight::semibold;
    const float lead = glyph.empty() ? 0 : 28;
    float x = centre.x - (text_width(label, 15, weight) + lead) / 2;
    if (!glyph.empty()) icon({x, centre.y - 10}, glyph, 20, ink);
    draw_text({x + lead, centre.y + 5}, label, {15, weight, ink, Anchor::start});
    return press.pressed;
}

}  // namespace driehoek::ui

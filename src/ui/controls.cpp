#include <imgui.h>

#include "ui/ui.hpp"

namespace driehoek::ui {
namespace {

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

void draw_button_ground(const Rect& area, const ButtonStyle& style, bool hovered) {
    constexpr float radius = 9;
    if (style.kind == ButtonKind::primary) {
        fill_rect(area, style.is_disabled ? Ink::sunk : Ink::ink, radius, hovered ? 0.9F : 1);
        return;
    }
    if (style.kind != ButtonKind::ghost) {
        fill_rect(area, hovered ? Ink::sub : Ink::panel, radius);
        stroke_rect(area, style.kind == ButtonKind::danger ? Ink::red : Ink::ctl, radius);
    } else if (hovered) {
        fill_rect(area, Ink::sunk, radius);
    }
}

float icon_size(float text_size) { return text_size > 18 ? text_size * 1.25F : 20; }

void show_tooltip(std::string_view label) {
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

}  // namespace

Press press_area(Ui& ui, std::string_view id, const Rect& area, std::string_view name, Role role, std::uint16_t state,
                 std::string_view description) {
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
    const ImVec2 before = ImGui::GetCursorScreenPos();
    ImGui::SetCursorScreenPos({area.min.x, area.min.y});
    press.pressed = ImGui::InvisibleButton(key.c_str(), {area.width(), area.height()});
    press.hovered = ImGui::IsItemHovered();
    ImGui::SetCursorScreenPos(before);
    if (press.hovered) ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
    if (ui.mirror.take_press(node_id)) press.pressed = true;
    return press;
}

float button_width(std::string_view label, const ButtonStyle& style) {
    const float lead = style.glyph.empty() ? 0 : icon_size(style.size) + (style.size > 18 ? 12 : 6);
    return text_width(label, style.size, Weight::semibold) + lead + 30;
}

bool button(Ui& ui, std::string_view id, const Rect& area, std::string_view label, const ButtonStyle& style) {
    const auto state = static_cast<std::uint16_t>(style.state | (style.is_disabled ? state_disabled : 0));
    const Press press = press_area(ui, id, area, style.spoken.empty() ? label : style.spoken, style.role, state);
    draw_button_ground(area, style, press.hovered);
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
    draw_button_ground(area, style, press.hovered);
    const Point centre = area.centre();
    icon({centre.x - 10, centre.y - 10}, glyph, 20, style.is_disabled ? Ink::ctl : ink_of(style));
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

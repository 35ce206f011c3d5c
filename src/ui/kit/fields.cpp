#include <imgui.h>

#include "base/text.hpp"
#include "ui/kit/ui.hpp"

namespace driehoek::ui {
namespace {

// The frame under the real input: what shows while the page's own control loads, and in pictures of the page.
void draw_field_ground(const Rect& area, bool is_invalid) {
    fill_rect(area, Ink::panel, 10);
    stroke_rect(area, is_invalid ? Ink::red : Ink::ctl, 10, is_invalid ? 2 : 1);
}

MirrorNode field_node(NodeId id, Role role, const Rect& area, std::string_view label) {
    MirrorNode node;
    node.id = id;
    node.role = role;
    node.rect = {area.min.x, area.min.y, area.width(), area.height()};
    node.name = label;
    return node;
}

NodeId field_id(Ui& ui, std::string_view id, const Rect& area) {
    const NodeId node = ImGui::GetID(id.data(), id.data() + id.size());
    ui.used_ids.insert(node);
    constexpr float label = 24;  // above it, and must be read with it
    if (ui.mirror.take_focus_change(node)) scroll_into_sight({{area.min.x, area.min.y - label}, area.max});
    return node;
}

// The page's own elements lie on the canvas: what the toast covers of one is cut off.
void add_field(Ui& ui, MirrorNode node) {
    const MirrorRect clip = ui.mirror.clip();
    const bool is_covered =
        ui.toast && node.rect.x < ui.toast->max.x && node.rect.x + node.rect.width > ui.toast->min.x;
    if (is_covered) ui.mirror.set_clip(intersection(clip, {{0, 0}, {clip.x + clip.width, ui.toast->min.y}}));
    ui.mirror.add(std::move(node));
    ui.mirror.set_clip(clip);
}

}  // namespace

bool text_field(Ui& ui, std::string_view id, const Rect& area, std::string_view label, std::string& value,
                const FieldStyle& style) {
    const NodeId node_id = field_id(ui, id, area);
    bool changed = false;
    if (auto typed = ui.mirror.take_text(node_id); typed && *typed != value) {
        value = std::move(*typed);
        ui.is_changed = changed = true;
        // Longer than anything we keep: enough of it to be refused as too long. Views would take seconds over the rest.
        if (style.role != Role::password_field) value.resize(beginning_of(value, 2 * longest_text).size());
    }
    if (!style.is_bare) draw_field_ground(area, style.is_invalid);
    MirrorNode node = field_node(node_id, style.role, area, label);
    node.value = value;
    node.description = style.description;
    if (style.is_invalid) node.state = state_invalid;
    if (style.is_bare) node.state |= state_bare;
    if (style.is_cell) node.state |= state_cell;
    if (style.key) {
        node.state |= state_takes_keys;
        if (auto key = ui.mirror.take_key(node_id)) *style.key = std::move(*key);
    }
    add_field(ui, std::move(node));
    return changed;
}

bool select_field(Ui& ui, std::string_view id, const Rect& area, std::string_view label,
                  const std::vector<std::string>& options, int& chosen, bool is_bare) {
    const NodeId node_id = field_id(ui, id, area);
    bool changed = false;
    if (const auto choice = ui.mirror.take_choice(node_id);
        choice && *choice != chosen && *choice >= 0 && *choice < static_cast<int>(options.size())) {
        chosen = *choice;
        ui.is_changed = changed = true;
    }
    if (!is_bare) draw_field_ground(area, false);
    MirrorNode node = field_node(node_id, Role::select, area, label);
    if (is_bare) node.state = state_bare;
    node.value = std::to_string(chosen);
    for (const std::string& option : options) node.value += '\n' + option;
    add_field(ui, std::move(node));
    return changed;
}

bool radio_row(Ui& ui, std::string_view id, const Rect& area, std::string_view label,
               const std::vector<std::string>& options, int& chosen, std::span<const std::string_view> glyphs) {
    const Container group(ui, Role::group, id, label, area);
    const Scope scope(id);
    fill_rect(area, Ink::sunk, 12);
    const float width = (area.width() - 4) / static_cast<float>(options.size());
    bool changed = false;
    for (int index = 0; index < static_cast<int>(options.size()); ++index) {
        const float x = area.min.x + 2 + width * static_cast<float>(index);
        const Rect part{{x, area.min.y + 2}, {x + width, area.max.y - 2}};
        const auto place = static_cast<std::size_t>(index);
        const std::string& option = options[place];
        const std::string_view glyph = place < glyphs.size() ? glyphs[place] : std::string_view();
        if (segment(ui, option, part, glyph, option, index == chosen, true) && index != chosen) {
            chosen = index;
            changed = true;
        }
    }
    return changed;
}

}  // namespace driehoek::ui

#include "ui/kit/pointer.hpp"

#include <imgui.h>
#include <imgui_internal.h>

namespace driehoek::ui {

Point pointer_place() {
    const ImVec2 at = ImGui::GetIO().MousePos;
    return {at.x, at.y};
}

Point pointer_step() {
    const ImVec2 step = ImGui::GetIO().MouseDelta;
    return {step.x, step.y};
}

bool is_pointer_down() { return ImGui::IsMouseDown(ImGuiMouseButton_Left); }

bool is_pointer_in(const Rect& area) {
    return ImGui::IsMouseHoveringRect({area.min.x, area.min.y}, {area.max.x, area.max.y});
}

bool is_held() { return ImGui::IsItemActive(); }

bool is_dragged(float tremble) {
    return ImGui::IsItemActive() && ImGui::IsMouseDragging(ImGuiMouseButton_Left, tremble);
}

void allow_overlap() { ImGui::SetNextItemAllowOverlap(); }

void show_moving_pointer() { ImGui::SetMouseCursor(ImGuiMouseCursor_ResizeAll); }

bool is_in_sight(const Rect& area) { return ImGui::IsRectVisible({area.min.x, area.min.y}, {area.max.x, area.max.y}); }

float scroll_bar_width() { return ImGui::GetStyle().ScrollbarSize; }

NodeId id_of(std::string_view label) { return ImGui::GetID(label.data(), label.data() + label.size()); }

int frame_number() { return ImGui::GetFrameCount(); }

double frame_seconds() { return ImGui::GetTime(); }

FixedScope::FixedScope(std::string_view kind) { ImGui::PushOverrideID(ImHashStr(kind.data(), kind.size())); }

FixedScope::~FixedScope() { ImGui::PopID(); }

void draw_shapes_at(std::span<const Shape> shapes, const Placement& placement) {
    draw_shapes(*ImGui::GetWindowDrawList(), shapes, placement);
}

}  // namespace driehoek::ui

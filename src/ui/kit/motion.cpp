#include "ui/kit/motion.hpp"

#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>
#include <utility>

namespace driehoek::ui {
namespace {

float ease_out(float share) {
    const float left = 1 - std::clamp(share, 0.0F, 1.0F);
    return 1 - left * left * left;
}

// What was drawn into a list after its first so many vertices, drawn a little aside and a little fainter.
void shift_vertices(ImDrawList& list, int first, Point by, float strength) {
    for (int index = first; index < list.VtxBuffer.Size; ++index) {
        ImDrawVert& vertex = list.VtxBuffer[index];
        vertex.pos.x += by.x;
        vertex.pos.y += by.y;
        const auto alpha = static_cast<ImU32>(strength * static_cast<float>(vertex.col >> IM_COL32_A_SHIFT));
        vertex.col = (vertex.col & ~IM_COL32_A_MASK) | (alpha << IM_COL32_A_SHIFT);
    }
}

// What a window and the windows in it drew in this frame.
void shift_drawn(const ImGuiWindow& window, Point by, float strength) {
    shift_vertices(*window.DrawList, 0, by, strength);
    for (const ImGuiWindow* inside : window.DC.ChildWindows) shift_drawn(*inside, by, strength);
}

}  // namespace

double begin_motion(Ui& ui) {
    if (!ui.is_still) ui.is_moving = true;
    return ImGui::GetTime();
}

float share_of_motion(Ui& ui, double began, float seconds) {
    if (ui.is_still) return 1;
    const double gone = ImGui::GetTime() - began;
    if (gone >= seconds) return 1;
    ui.is_moving = true;
    return ease_out(static_cast<float>(gone) / seconds);
}

void come_in(Ui& ui, Point from, float seconds) {
    ImGuiStorage& kept = *ImGui::GetStateStorage();
    const ImGuiID seen = ImGui::GetID("seen");
    const ImGuiID since = ImGui::GetID("since");
    const int frame = ImGui::GetFrameCount();
    if (kept.GetInt(seen) < frame - 1) kept.SetFloat(since, static_cast<float>(ImGui::GetTime()));
    kept.SetInt(seen, frame);
    const float share = share_of_motion(ui, static_cast<double>(kept.GetFloat(since)), seconds);
    if (share >= 1) return;
    shift_drawn(*ImGui::GetCurrentWindow(), {from.x * (1 - share), from.y * (1 - share)}, share);
}

void FadingPicture::replace(Picture before, float seconds) {
    before_ = std::move(before);
    began_ = ImGui::GetTime();
    seconds_ = seconds;
}

void FadingPicture::draw(Ui& ui, ImDrawList& list, const Placement& placement) {
    if (before_.shapes.empty()) return;
    const float share = share_of_motion(ui, began_, seconds_);
    if (share >= 1) {
        before_ = {};
        return;
    }
    const int first = list.VtxBuffer.Size;
    draw_shapes(list, before_.shapes, placement);
    shift_vertices(list, first, {0, 0}, 1 - share);
}

float hover_share(Ui& ui, NodeId id, bool is_hovered) {
    float& share = *ImGui::GetStateStorage()->GetFloatRef(id, 0);
    const float goal = is_hovered ? 1.0F : 0.0F;
    // The first frame after a while of nothing took that whole while; it is not a part of the motion.
    const float step = std::min(ImGui::GetIO().DeltaTime, 0.034F) / hover_seconds;
    share = ui.is_still ? goal : std::clamp(goal, share - step, share + step);
    if (share != goal) ui.is_moving = true;
    return ease_out(share);
}

}  // namespace driehoek::ui

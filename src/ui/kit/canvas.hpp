// Draws shapes of a picture with ImGui: dashes, round ends and concave fills, which ImDrawList does not have by itself.
#pragma once
#include <imgui.h>

#include <span>

#include "picture/picture.hpp"

namespace driehoek::ui {

// Screen = origin + zoom * picture.
struct Placement {
    ImVec2 origin{0, 0};
    float zoom = 1;

    ImVec2 screen_from_picture(Point point) const { return {origin.x + point.x * zoom, origin.y + point.y * zoom}; }
    Point picture_from_screen(ImVec2 point) const { return {(point.x - origin.x) / zoom, (point.y - origin.y) / zoom}; }
};

void draw_shape(ImDrawList& list, const Shape& shape, const Placement& placement);
void draw_shapes(ImDrawList& list, std::span<const Shape> shapes, const Placement& placement);
// All of it, but for text that would lie over other text where the picture is smaller than itself.
void draw_picture(ImDrawList& list, const Picture& picture, const Placement& placement);

}  // namespace driehoek::ui

#include <imgui.h>

#include "ui/kit/canvas.hpp"
#include "ui/kit/ui.hpp"

namespace driehoek::ui {

namespace {

// In high contrast an area needs a border to be one (DESIGN.md 9.4).
void border_area(const Rect& area, Ink ink, float radius) {
    if (ink == Ink::amber_tint) stroke_rect(area, Ink::amber_line, radius, 2);
    if (ink == Ink::red_tint) stroke_rect(area, Ink::red, radius, 2);
    if (ink == Ink::sunk) stroke_rect(area, Ink::line, radius);
}

}  // namespace

void fill_rect(const Rect& area, Ink ink, float radius, float opacity) {
    const bool is_contrast = theme_in_use() == Theme::contrast;
    if (is_contrast && opacity < 0.5F) return;  // nothing is see-through there
    ImGui::GetWindowDrawList()->AddRectFilled({area.min.x, area.min.y}, {area.max.x, area.max.y},
                                              colour_of(ink, is_contrast ? 1 : opacity), radius);
    if (is_contrast) border_area(area, ink, radius);
}

void stroke_rect(const Rect& area, Ink ink, float radius, float width, float opacity) {
    if (theme_in_use() == Theme::contrast) opacity = 1;
    ImGui::GetWindowDrawList()->AddRect({area.min.x, area.min.y}, {area.max.x, area.max.y}, colour_of(ink, opacity),
                                        radius, 0, width);
}

void dashed_rect(const Rect& area, Ink ink, float radius, float width) {
    Shape shape;
    shape.kind = Shape::Kind::rounded_rect;
    shape.points = {area.min, area.max};
    shape.radius = radius;
    shape.stroke = {ink, width, Dash::open};
    draw_shape(*ImGui::GetWindowDrawList(), shape, Placement{{0, 0}, 1});
}

void card(const Rect& area, Ink fill, Ink border, float radius) {
    fill_rect(area, fill, radius);
    stroke_rect(area, border, radius);
}

void shadow(const Rect& area, float radius, float strength) {
    if (theme_in_use() == Theme::contrast)
        return fill_rect({{area.min.x - 3, area.min.y - 3}, {area.max.x + 3, area.max.y + 3}}, Ink::ink, radius + 3);
    const auto spread = [&](float side, float top, float bottom, float opacity) {
        fill_rect({{area.min.x - side, area.min.y + top}, {area.max.x + side, area.max.y + bottom}}, Ink::ink,
                  radius + side, opacity * strength);
    };
    spread(3, 2, 8, 0.035F);
    spread(1, 1, 4, 0.05F);
}

void line(Point from, Point to, Ink ink, float width) {
    ImGui::GetWindowDrawList()->AddLine({from.x, from.y}, {to.x, to.y}, colour_of(ink), width);
}

float key_cap_width(std::string_view key) { return text_width(key, 15, Weight::semibold) + 18; }

float draw_key_cap(std::string_view key, Point at, Anchor anchor) {
    const float width = key_cap_width(key);
    const float x = anchor == Anchor::end ? at.x - width : at.x;
    card({{x, at.y - 14}, {x + width, at.y + 14}}, Ink::sub, Ink::line, 6);
    draw_text({x + 9, at.y + 5}, key, {.weight = Weight::semibold, .ink = Ink::ink2});
    return width;
}

void icon(Point top_left, std::string_view glyph, float size, Ink ink) {
    // Lucide's glyphs fill the em square from descent to ascent, so the line is the em.
    ImGui::GetWindowDrawList()->AddText(icon_font(), size, {top_left.x, top_left.y}, colour_of(ink), glyph.data(),
                                        glyph.data() + glyph.size());
}

}  // namespace driehoek::ui

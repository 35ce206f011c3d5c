// The look of DESIGN.md section 2: colours by meaning, three weights of one typeface, icons. Nothing else knows a colour value.
#pragma once
#include <imgui.h>

#include <array>
#include <string>

#include "picture/picture.hpp"
#include "picture/theme.hpp"

namespace driehoek::ui {

// The TrueType files that the page fetches: the text in the order of Weight, then the icons (assets/fonts/recipe.py).
using FontBytes = std::array<std::string, 4>;

// Adds them to the current ImGui context. Call once per context.
void load_fonts(const FontBytes& bytes);

// The theme that everything is drawn in from now on; set at the start of a frame.
void use_theme(Theme theme);
Theme theme_in_use();

// Spacing, square corners and colours of ImGui's own parts (windows, scroll bars) in our theme.
void apply_style();

ImU32 colour_of(Ink ink, float opacity = 1.0F);

ImFont* font_of(Weight weight);
ImFont* icon_font();

// ImGui's size is ascent minus descent, the design's is the em (DESIGN.md 2.4).
inline constexpr float em_to_line = 1.300F;
inline constexpr float ascent = 0.984F;

float text_width(std::string_view text, float size, Weight weight);

// The same for pictures that lay out text.
struct ScreenMeasure : TextMeasure {
    float width(std::string_view text, float size, Weight weight) const override {
        return text_width(text, size, weight);
    }
};

}  // namespace driehoek::ui

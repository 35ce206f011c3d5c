// The look of DESIGN.md section 2: colours by meaning, three weights of one typeface, icons. Nothing else knows a colour value.
#pragma once
#include <imgui.h>

#include <array>
#include <string>

#include "picture/picture.hpp"
#include "picture/theme.hpp"

namespace driehoek::ui {

// Bytes of the files that the page fetches. assets/fonts/recipe.py lays out all weights of the text alike.
struct FontBytes {
    std::string regular;
    // What each 16-bit word of the bold font is more than that of the regular one: a byte, or -128 and then a word.
    std::string bold_steps;
    std::string icons;
};

// TrueType files in the order of Weight; the semibold one lies two thirds of the way to the bold one.
std::array<std::string, 3> text_fonts(const FontBytes& bytes);

// Adds the text's weights and then the icons to the current ImGui context. Call once per context.
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

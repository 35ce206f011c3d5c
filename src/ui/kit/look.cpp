#include "ui/kit/look.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>

#include "ui/kit/lettering.hpp"

namespace driehoek::ui {
namespace {

// ImGui frees what it is handed, so each font gets a block of its own.
void add_font(const std::string& bytes) {
    void* block = ImGui::MemAlloc(bytes.size());
    std::memcpy(block, bytes.data(), bytes.size());
    ImGui::GetIO().Fonts->AddFontFromMemoryTTF(block, static_cast<int>(bytes.size()), 15.0F * em_to_line);
}

unsigned hex_pair(std::string_view value, std::size_t at) {
    return static_cast<unsigned>(std::strtoul(std::string(value.substr(at, 2)).c_str(), nullptr, 16));
}

ImU32 read_colour(std::string_view value) {
    return value.size() == 7 ? IM_COL32(hex_pair(value, 1), hex_pair(value, 3), hex_pair(value, 5), 255) : 0;
}

// As ImGui itself, the look is one for the page: views ask for inks, never for a theme.
struct Look {
    Theme theme = Theme::light;
    std::array<ImU32, ink_count> colours{};
};

std::array<ImU32, ink_count> colours_in(Theme theme) {
    std::array<ImU32, ink_count> colours{};
    for (std::size_t index = 0; index < ink_count; ++index)
        colours[index] = read_colour(value_of(static_cast<Ink>(index), theme));
    return colours;
}

Look& look() {
    static Look current{Theme::light, colours_in(Theme::light)};
    return current;
}

}  // namespace

void use_theme(Theme theme) {
    if (look().theme != theme) look() = {theme, colours_in(theme)};
}

Theme theme_in_use() { return look().theme; }

void load_fonts(const FontBytes& bytes) {
    for (const std::string& font : bytes) add_font(font);
}

void apply_style() {
    ImGuiStyle& style = ImGui::GetStyle();
    style = ImGuiStyle();
    style.WindowPadding = {0, 0};
    style.WindowBorderSize = 0;
    style.WindowRounding = 0;
    style.ChildBorderSize = 0;
    style.ItemSpacing = {0, 0};
    style.ScrollbarSize = 12;
    style.ScrollbarRounding = 6;
    const float density = std::max(ImGui::GetIO().DisplayFramebufferScale.x, 1.0F);
    style.CurveTessellationTol = 0.3F / density;
    style.CircleTessellationMaxError = 0.1F / density;
    const auto set = [&](ImGuiCol which, Ink ink, float opacity) {
        style.Colors[which] = ImGui::ColorConvertU32ToFloat4(colour_of(ink, opacity));
    };
    set(ImGuiCol_WindowBg, Ink::paper, 0);
    set(ImGuiCol_ChildBg, Ink::paper, 0);
    set(ImGuiCol_ScrollbarBg, Ink::paper, 0);
    set(ImGuiCol_ScrollbarGrab, Ink::ctl, 1);
    set(ImGuiCol_ScrollbarGrabHovered, Ink::ink3, 1);
    set(ImGuiCol_ScrollbarGrabActive, Ink::ink2, 1);
}

ImU32 colour_of(Ink ink, float opacity) {
    const ImU32 colour = look().colours[static_cast<std::size_t>(ink)];
    if (opacity >= 1) return colour;
    const auto alpha = static_cast<ImU32>(opacity * static_cast<float>(colour >> IM_COL32_A_SHIFT));
    return (colour & ~IM_COL32_A_MASK) | (alpha << IM_COL32_A_SHIFT);
}

ImFont* font_of(Weight weight) { return ImGui::GetIO().Fonts->Fonts[static_cast<int>(weight)]; }

ImFont* icon_font() { return ImGui::GetIO().Fonts->Fonts[3]; }

float text_width(std::string_view text, float size, Weight weight) { return width_of_letters(text, size, weight); }

}  // namespace driehoek::ui

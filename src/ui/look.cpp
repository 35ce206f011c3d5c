#include "ui/look.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <cstring>

namespace driehoek::ui {
namespace {

// ImGui frees what it is handed, so each font gets a block of its own.
void add_font(const std::string& bytes) {
    void* block = ImGui::MemAlloc(bytes.size());
    std::memcpy(block, bytes.data(), bytes.size());
    ImGui::GetIO().Fonts->AddFontFromMemoryTTF(block, static_cast<int>(bytes.size()), 15.0F * em_to_line);
}

// The signed 16-bit number that begins here, its high byte first.
int word_at(std::string_view bytes, std::size_t at) {
    const auto high = static_cast<std::uint8_t>(bytes[at]), low = static_cast<std::uint8_t>(bytes[at + 1]);
    return static_cast<std::int16_t>(high << 8 | low);
}

int take_step(std::string_view& steps) {
    const int step = steps.empty() ? 0 : static_cast<std::int8_t>(steps.front());
    const bool is_word = step == -128 && steps.size() > 2;
    const int word = is_word ? word_at(steps, 1) : step;
    steps.remove_prefix(std::min<std::size_t>(is_word ? 3 : 1, steps.size()));
    return word;
}

void add_to_word(std::string& bytes, std::size_t at, int step) {
    const int sum = word_at(bytes, at) + step;
    bytes[at] = static_cast<char>(sum >> 8);
    bytes[at + 1] = static_cast<char>(sum);
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

std::array<std::string, 3> text_fonts(const FontBytes& bytes) {
    std::array<std::string, 3> fonts;
    fonts.fill(bytes.regular);
    auto& [regular, semibold, bold] = fonts;
    std::string_view steps = bytes.bold_steps;
    int rest = 0;  // what rounding leaves goes to the next word, or the outlines would drift
    for (std::size_t at = 0; at + 1 < regular.size(); at += 2) {
        const int step = take_step(steps);
        const int thirds = 2 * step + rest;
        const int part = (thirds + (thirds < 0 ? -1 : 1)) / 3;
        rest = thirds - 3 * part;
        add_to_word(semibold, at, part);
        add_to_word(bold, at, step);
    }
    return fonts;
}

void load_fonts(const FontBytes& bytes) {
    for (const std::string& font : text_fonts(bytes)) add_font(font);
    add_font(bytes.icons);
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

float text_width(std::string_view text, float size, Weight weight) {
    return font_of(weight)->CalcTextSizeA(size * em_to_line, FLT_MAX, 0, text.data(), text.data() + text.size()).x;
}

}  // namespace driehoek::ui

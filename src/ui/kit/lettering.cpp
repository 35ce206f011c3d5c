#include "ui/kit/lettering.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <string>
#include <unordered_map>
#include <utility>

#include "base/text.hpp"
#include "ui/kit/look.hpp"

namespace driehoek::ui {
namespace {

constexpr std::array weight_numbers{400, 600, 700};  // in the order of Weight
constexpr int most_pixels = 1 << 20;       // of all pictures; then those out of sight make room
constexpr std::size_t most_widths = 1 << 13;
constexpr int most_in_a_frame = 12;  // pictures that are painted anew; each takes up to a millisecond
constexpr std::string_view blanks = " \n";  // our fonts have them, and lines are broken there

struct Painted {
    ImFontAtlasRectId place = ImFontAtlasRectId_Invalid;
    int left = 0, top = 0, pixels = 0;
    bool has_colours = false;
    int shown_at = 0;  // the frame
};

// One for the page, as the look.
struct Lettering {
    const WordPainter* painter = nullptr;
    std::unordered_map<std::string, float> widths{};  // in ems
    std::unordered_map<std::string, Painted> painted{};
    int pixels = 0;
    int painted_in_frame = 0;
    bool is_behind = false;
};

Lettering& lettering() {
    static Lettering only;
    return only;
}

const WordPainter& painter() {
    static const WordPainter plain;
    return lettering().painter ? *lettering().painter : plain;
}

// An accent apart is drawn in one with its letter, which our fonts cannot.
bool is_ours(char32_t code) {
    if (code < 0x80) return true;
    if (code > IM_UNICODE_CODEPOINT_MAX || is_combining(code)) return false;
    ImFont* font = font_of(Weight::regular);
    return font->GetFontBaked(font->LegacySize)->FindGlyphNoFallback(static_cast<ImWchar>(code)) != nullptr;
}

bool are_ours(std::string_view text) {
    const auto is_plain = [](char byte) { return static_cast<unsigned char>(byte) < 0x80; };
    if (std::ranges::all_of(text, is_plain)) return true;
    while (!text.empty()) {
        if (!is_ours(take_code_point(text))) return false;
    }
    return true;
}

// Calls `use` with each part that is drawn in one, and whether our fonts have its letters. A word that lacks one is painted as a
// whole, so that its letters join and look alike; and words that follow each other together, because of their order.
template <class Use>
void each_part(std::string_view text, Use use) {
    std::size_t begin = 0, end = 0;  // of the part; ours up to `begin` is not told yet
    std::size_t told = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t word_end = std::min(text.find_first_of(blanks, at), text.size());
        const bool is_lacking = !are_ours(text.substr(at, word_end - at));
        if (is_lacking && end == 0) begin = at;
        if (is_lacking) end = word_end;
        at = word_end + 1;
        if (end == 0 || (is_lacking && at < text.size())) continue;
        if (begin > told) use(text.substr(told, begin - told), true);
        use(text.substr(begin, end - begin), false);
        told = end;
        end = 0;
    }
    if (told < text.size()) use(text.substr(told), true);
}

float width_of_ours(std::string_view text, float size, Weight weight) {
    return font_of(weight)->CalcTextSizeA(size * em_to_line, FLT_MAX, 0, text.data(), text.data() + text.size()).x;
}

float width_of_painted(std::string_view words, Weight weight) {
    const int number = weight_numbers[static_cast<std::size_t>(weight)];
    std::string key(words);
    key += static_cast<char>(weight);
    auto& widths = lettering().widths;
    if (const auto known = widths.find(key); known != widths.end()) return known->second;
    if (widths.size() >= most_widths) widths.clear();
    return widths[std::move(key)] = painter().width(words, number);
}

void let_go(const Painted& picture) {
    lettering().pixels -= picture.pixels;
    if (picture.place != ImFontAtlasRectId_Invalid) ImGui::GetIO().Fonts->RemoveCustomRect(picture.place);
}

Painted put_in_texture(const WordPicture& picture) {
    Painted painted{.left = picture.left, .top = picture.top, .has_colours = picture.has_colours};
    if (picture.width <= 0 || picture.height <= 0) return painted;  // nothing but blanks
    ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
    ImFontAtlasRect place;
    painted.place = atlas.AddCustomRect(picture.width, picture.height, &place);
    if (painted.place == ImFontAtlasRectId_Invalid) return painted;
    painted.pixels = picture.width * picture.height;
    const auto row = static_cast<std::size_t>(picture.width) * 4;
    IM_ASSERT(atlas.TexData->BytesPerPixel == 4);
    for (int y = 0; y < picture.height; ++y)
        std::memcpy(atlas.TexData->GetPixelsAt(place.x, place.y + y),
                    &picture.pixels[static_cast<std::size_t>(y) * row], row);
    if (picture.has_colours) atlas.TexData->UseColors = true;
    lettering().pixels += painted.pixels;
    return painted;
}

std::uint32_t hex_from_colour(ImU32 colour) {
    const auto part = [&](int shift) { return (colour >> shift) & 0xFFU; };
    return part(IM_COL32_R_SHIFT) << 16U | part(IM_COL32_G_SHIFT) << 8U | part(IM_COL32_B_SHIFT);
}

// Null when this frame has painted enough.
Painted* find_painted(const std::string& key, std::string_view words, Weight weight, int em, ImU32 colour) {
    Lettering& all = lettering();
    if (const auto known = all.painted.find(key); known != all.painted.end()) return &known->second;
    if (all.painted_in_frame >= most_in_a_frame) {
        all.is_behind = true;
        return nullptr;
    }
    ++all.painted_in_frame;
    const int number = weight_numbers[static_cast<std::size_t>(weight)];
    return &all.painted.emplace(key, put_in_texture(painter().paint(words, number, em, hex_from_colour(colour))))
                .first->second;
}

void draw_painted(ImDrawList& list, ImVec2 baseline, std::string_view words, float size, Weight weight, ImU32 colour) {
    const float density = std::max(ImGui::GetIO().DisplayFramebufferScale.x, 0.1F);
    const int em = std::max(static_cast<int>(std::lround(size * density)), 1);
    std::string key = std::to_string(em) + static_cast<char>('a' + static_cast<int>(weight));
    key += words;
    Painted* picture = find_painted(key, words, weight, em, colour);
    if (picture && picture->has_colours) {
        // The letters beside an emoji have the colour of the text in the picture itself.
        picture->shown_at = ImGui::GetFrameCount();
        key += '#' + std::to_string(colour & ~IM_COL32_A_MASK);
        picture = find_painted(key, words, weight, em, colour);
    }
    ImFontAtlasRect place;
    ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
    if (!picture) return;
    picture->shown_at = ImGui::GetFrameCount();
    if (picture->place == ImFontAtlasRectId_Invalid || !atlas.GetCustomRect(picture->place, &place)) return;
    const float unit = size / static_cast<float>(em);  // of ours for each pixel
    const auto on_grid = [&](float at) { return std::round(at * density) / density; };
    const ImVec2 corner{on_grid(baseline.x) + static_cast<float>(picture->left) * unit,
                        on_grid(baseline.y) + static_cast<float>(picture->top) * unit};
    const ImVec2 other{corner.x + static_cast<float>(place.w) * unit, corner.y + static_cast<float>(place.h) * unit};
    const ImU32 tint = picture->has_colours ? colour | ~IM_COL32_A_MASK : colour;
    list.AddImage(atlas.TexRef, corner, other, place.uv0, place.uv1, tint);
}

bool is_out_of_sight(const ImDrawList& list, ImVec2 baseline, float width, float size) {
    const ImVec2 min = list.GetClipRectMin(), max = list.GetClipRectMax();
    return baseline.x > max.x + size || baseline.x + width < min.x - size || baseline.y - 2 * size > max.y ||
           baseline.y + size < min.y;
}

}  // namespace

void use_word_painter(const WordPainter* painter) {
    lettering() = {};
    lettering().painter = painter;
}

void forget_word_pictures() {
    for (const auto& [key, picture] : lettering().painted) let_go(picture);
    use_word_painter(lettering().painter);
}

void begin_lettering() {
    Lettering& all = lettering();
    all.painted_in_frame = 0;
    all.is_behind = false;
    if (all.pixels <= most_pixels) return;
    const int last = ImGui::GetFrameCount() - 1;
    std::erase_if(all.painted, [&](const auto& entry) {
        if (entry.second.shown_at >= last) return false;
        let_go(entry.second);
        return true;
    });
}

bool wants_lettering() { return lettering().is_behind; }

float width_of_letters(std::string_view text, float size, Weight weight) {
    if (are_ours(text)) return width_of_ours(text, size, weight);
    float width = 0;
    each_part(text, [&](std::string_view part, bool is_ours) {
        width += is_ours ? width_of_ours(part, size, weight) : width_of_painted(part, weight) * size;
    });
    return width;
}

void draw_letters(ImDrawList& list, ImVec2 baseline, std::string_view text, float size, Weight weight, ImU32 colour) {
    const auto draw_ours = [&](ImVec2 at, std::string_view part) {
        list.AddText(font_of(weight), size * em_to_line, {at.x, at.y - size * ascent}, colour, part.data(),
                     part.data() + part.size());
    };
    if (are_ours(text)) return draw_ours(baseline, text);
    each_part(text, [&](std::string_view part, bool is_ours) {
        const float width = is_ours ? width_of_ours(part, size, weight) : width_of_painted(part, weight) * size;
        if (is_ours) {
            draw_ours(baseline, part);
        } else if (!is_out_of_sight(list, baseline, width, size)) {
            draw_painted(list, baseline, part, size, weight, colour);
        }
        baseline.x += width;
    });
}

}  // namespace driehoek::ui

#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <vector>

#include "base/text.hpp"
#include "ui/kit/lettering.hpp"
#include "ui/kit/ui.hpp"

namespace driehoek::ui {
namespace {

constexpr std::size_t longest_line = 1000;  // characters; more than any width holds

// Line height of running text (DESIGN.md 2.2), whole pixels so that lines stay sharp.
float line_height(float size) { return std::round(size * 1.38F); }

MirrorRect rect_of(Point baseline, float width, const TextStyle& style) {
    float x = baseline.x;
    if (style.anchor == Anchor::middle) x -= width / 2;
    if (style.anchor == Anchor::end) x -= width;
    return {x, baseline.y - style.size * ascent, width, style.size * em_to_line};
}

MirrorNode node_of(Ui& ui, Role role, std::string_view text, const MirrorRect& rect) {
    MirrorNode node;
    node.id = ui.unique_id(text);
    node.role = role;
    node.rect = rect;
    node.name = text;
    return node;
}

// How many bytes of whole characters fit. Nobody reads further than one line, so longer text is not measured.
std::size_t size_that_fits(std::string_view text, float width, float size, Weight weight) {
    std::vector<std::size_t> ends;
    for (std::size_t end = 0; end < text.size() && ends.size() < longest_line; ends.push_back(end))
        end += size_of_character(text.substr(end));
    const auto first_too_many = std::ranges::partition_point(
        ends, [&](std::size_t end) { return text_width(text.substr(0, end), size, weight) <= width; });
    return first_too_many == ends.begin() ? 0 : *std::prev(first_too_many);
}

// Calls `place` with each line that fits the width. A word that is wider is broken where it must be: some scripts have no blanks.
// Returns the baseline after the last.
template <class Place>
float break_lines(Point baseline, float width, std::string_view text, const TextStyle& style, Place place) {
    std::size_t begin = 0;
    while (begin < text.size()) {
        std::size_t end = text.find(' ', begin);
        if (end == std::string_view::npos) end = text.size();
        const std::string_view word = text.substr(begin, end - begin);
        if (text_width(word, style.size, style.weight) > width) {
            const std::size_t part =
                std::max(size_that_fits(word, width, style.size, style.weight), size_of_character(word));
            if (part < word.size()) {
                place(baseline, word.substr(0, part));
                baseline.y += line_height(style.size);
                begin += part;
                continue;
            }
        }
        while (end < text.size()) {
            std::size_t next = text.find(' ', end + 1);
            if (next == std::string_view::npos) next = text.size();
            if (text_width(text.substr(begin, next - begin), style.size, style.weight) > width) break;
            end = next;
        }
        place(baseline, text.substr(begin, end - begin));
        baseline.y += line_height(style.size);
        begin = end + 1;
    }
    return baseline.y;
}

}  // namespace

NodeId Ui::unique_id(std::string_view label) {
    NodeId id = ImGui::GetID(label.data(), label.data() + label.size());
    while (!used_ids.insert(id).second) ++id;
    return id;
}

std::string fitted(std::string_view text, float width, float size, Weight weight) {
    if (text_width(text, size, weight) <= width) return std::string(text);
    const std::size_t part = size_that_fits(text, width - text_width("...", size, weight), size, weight);
    return part == 0 ? std::string() : std::string(text.substr(0, part)) + "...";
}

float draw_text(Point baseline, std::string_view text, const TextStyle& style) {
    const float width = text_width(text, style.size, style.weight);
    if (width > style.max_width) {
        TextStyle whole = style;
        whole.max_width = unlimited;
        return draw_text(baseline, fitted(text, style.max_width, style.size, style.weight), whole);
    }
    const MirrorRect rect = rect_of(baseline, width, style);
    draw_letters(*ImGui::GetWindowDrawList(), {rect.x, baseline.y}, text, style.size, style.weight,
                 colour_of(style.ink));
    return width;
}

float text(Ui& ui, Point baseline, std::string_view text, const TextStyle& style) {
    const float width = draw_text(baseline, text, style);
    ui.mirror.add(node_of(ui, Role::text, text, rect_of(baseline, width, style)));
    return width;
}

void heading(Ui& ui, Point baseline, std::string_view text, int level, const TextStyle& style) {
    const float width = draw_text(baseline, text, style);
    MirrorNode node = node_of(ui, Role::heading, text, rect_of(baseline, width, style));
    node.level = static_cast<std::uint8_t>(level);
    ui.mirror.add(std::move(node));
}

float draw_paragraph(Point baseline, float width, std::string_view text, const TextStyle& style) {
    return break_lines(baseline, width, text, style,
                       [&](Point at, std::string_view part) { draw_text(at, part, style); });
}

float paragraph(Ui& ui, Point baseline, float width, std::string_view text, const TextStyle& style) {
    const float next = draw_paragraph(baseline, width, text, style);
    MirrorRect rect = rect_of(baseline, width, style);
    rect.height = next - baseline.y;
    ui.mirror.add(node_of(ui, Role::text, text, rect));
    return next;
}

float heading_lines(Ui& ui, Point baseline, float width, std::string_view text, int level, const TextStyle& style) {
    const float next = draw_paragraph(baseline, width, text, style);
    MirrorRect rect = rect_of(baseline, width, style);
    rect.height = next - baseline.y;
    MirrorNode node = node_of(ui, Role::heading, text, rect);
    node.level = static_cast<std::uint8_t>(level);
    ui.mirror.add(std::move(node));
    return next;
}

float count_lines(std::string_view text, float width, float size, Weight weight) {
    float lines = 0;
    break_lines({0, 0}, width, text, {size, weight, Ink::ink, Anchor::start},
                [&](Point, std::string_view) { ++lines; });
    return lines;
}

void status_text(Ui& ui, Point baseline, std::string_view text, const TextStyle& style) {
    const float width = draw_text(baseline, text, style);
    ui.mirror.add(node_of(ui, Role::status, text, rect_of(baseline, width, style)));
}

}  // namespace driehoek::ui

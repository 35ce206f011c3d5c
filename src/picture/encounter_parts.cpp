#include "picture/encounter_parts.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "picture/shapes.hpp"

namespace driehoek {

void append_card(Picture& picture, const TextMeasure& measure, Point right_top, const std::vector<std::string>& lines) {
    float width = 0;
    for (std::size_t index = 0; index < lines.size(); ++index)
        width = std::max(width, measure.width(lines[index], index == 0 ? 16.0F : 15.0F,
                                              index == 0 ? Weight::bold : Weight::regular));
    const float left = right_top.x - width - 36;
    const float height = 6 + 24 * static_cast<float>(lines.size() + 1);
    append_rect(picture, {{left, right_top.y}, {right_top.x, right_top.y + height}}, 12, {Ink::ink});
    for (std::size_t index = 0; index < lines.size(); ++index) {
        append_text(picture, {left + 18, right_top.y + 30 + 24 * static_cast<float>(index)}, lines[index],
                    index == 0 ? 16.0F : 15.0F, index == 0 ? Weight::bold : Weight::regular, Ink::panel);
    }
}

std::string cut_to_width(const TextMeasure& measure, std::string text, float width, Weight weight) {
    if (measure.width(text, 15, weight) <= width) return text;
    while (!text.empty() && measure.width(text + "...", 15, weight) > width) {
        while (!text.empty() && (static_cast<unsigned char>(text.back()) & 0xC0U) == 0x80U) text.pop_back();
        if (!text.empty()) text.pop_back();
    }
    return std::string(trimmed(text)) + "...";
}

}  // namespace driehoek

#include "picture/encounter_parts.hpp"

#include <algorithm>
#include <vector>

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
    std::vector<std::size_t> ends{0};
    while (ends.back() < text.size())
        ends.push_back(ends.back() + size_of_character(std::string_view(text).substr(ends.back())));
    while (!text.empty() && measure.width(text + "...", 15, weight) > width) {
        ends.pop_back();
        text.resize(ends.back());
    }
    return std::string(trimmed(text)) + "...";
}

}  // namespace driehoek

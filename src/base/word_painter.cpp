#include "base/word_painter.hpp"

#include <algorithm>
#include <cmath>

#include "base/text.hpp"

namespace driehoek {
namespace {

constexpr float box_width = 0.6F, box_height = 0.7F, box_thickness = 0.06F;  // ems

std::size_t character_count(std::string_view words) {
    std::size_t count = 0;
    for (; !words.empty(); ++count) words.remove_prefix(size_of_character(words));
    return count;
}

}  // namespace

float WordPainter::width(std::string_view words, int) const {
    return box_width * static_cast<float>(character_count(words));
}

WordPicture WordPainter::paint(std::string_view words, int weight, int em, std::uint32_t) const {
    const auto size = static_cast<float>(em);
    const int box = std::max(static_cast<int>(std::lround(box_width * size)), 1);
    const int line = std::max(static_cast<int>(std::lround(box_thickness * size)), 1);
    WordPicture picture;
    picture.width = std::max(static_cast<int>(std::ceil(width(words, weight) * size)), 1);
    picture.height = std::max(static_cast<int>(std::lround(box_height * size)), 1);
    picture.top = -picture.height;
    picture.pixels.reserve(static_cast<std::size_t>(picture.width) * static_cast<std::size_t>(picture.height) * 4);
    for (int y = 0; y < picture.height; ++y) {
        for (int x = 0; x < picture.width; ++x) {
            const int across = x % box;
            const bool is_line = y < line || y >= picture.height - line || across < line ||
                                 (across >= box - 2 * line && across < box - line);
            picture.pixels += "\xFF\xFF\xFF";
            picture.pixels += is_line ? '\xFF' : '\0';
        }
    }
    return picture;
}

}  // namespace driehoek

#include "words/word_file.hpp"

#include <array>
#include <bit>
#include <cstddef>

namespace driehoek {
namespace {

// The table is nothing but words.
using Line = std::string_view;
static_assert(sizeof(Words) % sizeof(Line) == 0);
using Lines = std::array<Line, sizeof(Words) / sizeof(Line)>;

}  // namespace

std::string write_words(const Words& words) {
    std::string text;
    for (const Line line : std::bit_cast<Lines>(words)) {
        text += line;
        text += '\n';
    }
    return text;
}

std::optional<Words> read_words(std::string_view text) {
    Lines lines;
    for (Line& line : lines) {
        const std::size_t end = text.find('\n');
        if (end == std::string_view::npos) return std::nullopt;
        line = text.substr(0, end);
        text.remove_prefix(end + 1);
    }
    if (!text.empty()) return std::nullopt;
    return std::bit_cast<Words>(lines);
}

}  // namespace driehoek

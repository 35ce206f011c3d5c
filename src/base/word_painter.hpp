// Words that our fonts have no letters for, drawn by the machine with its own: other scripts, letters that join, emoji.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>

namespace driehoek {

// In pixels.
struct WordPicture {
    int width = 0, height = 0;
    int left = 0, top = 0;  // of its corner, from where the baseline begins; above it is negative
    bool has_colours = false;  // of its own: an emoji. Else it is white, to be drawn in any colour
    std::string pixels;  // of each row from the left: red, green, blue, opacity
};

// As plainly as can be, for a machine that draws nothing: a box for each character. A browser does better.
class WordPainter {
public:
    WordPainter() = default;
    WordPainter(const WordPainter&) = delete;
    WordPainter& operator=(const WordPainter&) = delete;
    virtual ~WordPainter() = default;

    // In ems. `weight` as in a style sheet: 400 is regular, 700 bold.
    virtual float width(std::string_view words, int weight) const;
    // `em` in pixels. `colour` (0xRRGGBB) is for the letters beside what has colours of its own.
    virtual WordPicture paint(std::string_view words, int weight, int em, std::uint32_t colour) const;
};

}  // namespace driehoek

// Widths of text for pictures that are made without a font.
#pragma once
#include "picture/picture.hpp"

namespace driehoek::tests {

// About as wide as the page's font, and the same everywhere.
struct EvenMeasure : TextMeasure {
    float width(std::string_view text, float size, Weight) const override {
        return 0.52F * size * static_cast<float>(text.size());
    }
};

}  // namespace driehoek::tests

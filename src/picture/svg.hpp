// A picture as an SVG file that stands on its own: title, description, shapes, texts. Same picture, same text, byte for byte.
#pragma once
#include <string>

#include "picture/picture.hpp"
#include "picture/theme.hpp"

namespace driehoek {

// In the colours of the light theme, as a file is for paper and for others; those of high contrast are dark enough in grey.
std::string svg_from_picture(const Picture& picture, Theme theme = Theme::light);

}  // namespace driehoek

// A picture as an SVG file that stands on its own: title, description, shapes, texts. Same picture, same text, byte for byte.
#pragma once
#include <string>

#include "picture/picture.hpp"

namespace driehoek {

// The value of an ink in the light theme, "#RRGGBB"; DESIGN.md 2.1.
std::string_view light_value(Ink ink);

std::string svg_from_picture(const Picture& picture);

}  // namespace driehoek

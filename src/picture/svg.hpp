// A picture as an SVG file that stands on its own: title, description, shapes, texts. Same picture, same text, byte for byte.
#pragma once
#include <string>

#include "picture/picture.hpp"

namespace driehoek {

// In the colours of the light theme: a file is for paper and for others.
std::string svg_from_picture(const Picture& picture);

}  // namespace driehoek

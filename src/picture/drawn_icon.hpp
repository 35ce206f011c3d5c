// Icons as lines of a picture: a picture that is a file of its own cannot use the page's icon font. The lines are generated into
// picture/icon_outlines.hpp.
#pragma once
#include <span>

#include "picture/picture.hpp"

namespace driehoek {

// Into a square of this size.
void append_icon(Picture& picture, std::span<const float> outline, Point top_left, float size, Ink ink,
                 float stroke_width);

}  // namespace driehoek

// What the pictures of encounters share.
#pragma once
#include <string>
#include <vector>

#include "picture/picture.hpp"

namespace driehoek {

// A dark card with what is pointed at, its right upper corner here. The first line is its title.
void append_card(Picture& picture, const TextMeasure& measure, Point right_top, const std::vector<std::string>& lines);

// As much of a text of 15 px as fits, with "...".
std::string cut_to_width(const TextMeasure& measure, std::string text, float width, Weight weight);

}  // namespace driehoek

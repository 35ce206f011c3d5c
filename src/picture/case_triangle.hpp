// The sides of the 3-hoek that cases were about: the more cases, the heavier the side (S1 1.24).
#pragma once
#include "derive/case_counts.hpp"
#include "picture/picture.hpp"

namespace driehoek {

struct Words;

// The counts may be told. As wide as `width`; each side is a target that says its number.
Picture case_triangle_picture(const Words& words, const CaseCounts& counts, float width);

}  // namespace driehoek

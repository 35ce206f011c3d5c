// The outlined 3-hoek that stands where there are none yet (sheet 11).
#pragma once
#include "picture/picture.hpp"

namespace driehoek {

struct Words;
Picture empty_triad_picture(const Words& words);

}  // namespace driehoek

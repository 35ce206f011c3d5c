// The right half of the welcome page (picture 10b): a 3-hoek with an intervisie table inside.
#pragma once
#include "picture/picture.hpp"

namespace driehoek {

struct Words;

// 660 x 680.
Picture welcome_picture(const Words& words);

}  // namespace driehoek

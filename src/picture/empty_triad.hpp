// The pictures of special moments (sheet 11): the outlined 3-hoek that stands where there are none yet, a file that is torn.
#pragma once
#include "picture/picture.hpp"

namespace driehoek {

struct Words;
Picture empty_triad_picture(const Words& words);
// A torn page: a file that cannot be read (sheet 11). Says nothing that the words beside it do not say.
Picture broken_file_picture();

}  // namespace driehoek

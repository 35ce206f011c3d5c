// The small pictures beside a proposal (picture 04b): how near it is to what can be reached, how it got better, and who sits where.
#pragma once
#include <span>

#include "model/organisation.hpp"
#include "picture/picture.hpp"

namespace driehoek {

// A ring that is closed at 1000 thousandths; 160 x 160, the number itself is not in it.
Picture share_ring_picture(int thousandths);

// Steps down as the number gets lower, with a dot at the last one. Fits in `width` x 84, and a room at the right for the number.
struct CurvePicture {
    Picture picture;
    Point end;  // where the last number stands
};
CurvePicture curve_picture(std::span<const std::int32_t> numbers, float width);

// The first groups as rings of dots, as many as fit in `width` x 44.
Picture group_dots_picture(const Organisation& organisation, const Round& round, float width);

}  // namespace driehoek

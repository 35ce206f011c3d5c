// Wisselend perspectief: who speaks from which corner of the 3-hoek now, and who after all have moved on.
#pragma once
#include <array>
#include <string>

#include "picture/picture.hpp"
#include "words/word.hpp"

namespace driehoek {

// The three corners, and the client (opdrachtgever) who stands outside them.
inline constexpr std::size_t perspective_count = 4;

struct Perspective {
    std::string now, next;  // first names; empty: nobody
};
// In the order of Corner, the client last. As wide as `width`.
Picture perspective_picture(const Words& words, const std::array<Perspective, perspective_count>& places, float width);

}  // namespace driehoek

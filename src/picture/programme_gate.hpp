// The gate before maatwerk (sheet 11): basisprogramma, conversation, maatwerk on one track.
#pragma once
#include "picture/picture.hpp"

namespace driehoek {

struct Words;

enum class Gate : std::uint8_t { closed, open, requested };

// 380 x 128. Says nothing that the words beside it do not say.
Picture programme_gate_picture(const Words& words, Gate gate);

}  // namespace driehoek

// The gate before maatwerk (sheet 11): basisprogramma, conversation, maatwerk on one track.
#pragma once
#include "picture/picture.hpp"

namespace driehoek {

struct Words;

enum class Gate : std::uint8_t { closed, open, requested };

// 128 high, and at least 200 wide. Says nothing that the words beside it do not say.
Picture programme_gate_picture(const Words& words, Gate gate, float width);

}  // namespace driehoek

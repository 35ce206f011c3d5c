// Statements of an evaluation as bars (sheet 11): how much people agree, or an open bar where too few answered.
#pragma once
#include <span>

#include "derive/evaluation.hpp"
#include "picture/picture.hpp"

namespace driehoek {

struct Words;

// 56 high for each statement. A target for each says the same in words.
Picture evaluation_bars_picture(const Words& words, const EvaluationResult& result, std::span<const Statement> shown,
                                float width);

}  // namespace driehoek

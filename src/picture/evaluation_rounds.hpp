// Statements of the evaluation from round to round: for each a line of means, and an open circle where a round may not tell it.
#pragma once
#include <span>
#include <vector>

#include "derive/evaluation.hpp"
#include "picture/picture.hpp"

namespace driehoek {

struct Words;

struct EvaluationRoundsView {
    const std::vector<RoundResult>& results;  // the earliest first
    std::span<const Statement> shown;
    const Words& words;
    const TextMeasure& measure;
    float width = 480;
};
// A target for each statement in each round says the same in words. Of many rounds some names are left out: the list has them.
Picture evaluation_rounds_picture(const EvaluationRoundsView& view);

}  // namespace driehoek

// How many 3-hoeken each of some people has, on a line with what is agreed (picture 07, right); with a change: from a ring to a
// disc.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "picture/picture.hpp"
#include "picture/tokens.hpp"

namespace driehoek {

struct Words;

struct LoadLine {
    PersonId person;
    std::string name;
    Token token{};
    int triads = 0;
    std::optional<int> limit{};  // that is agreed
    std::optional<int> then{};  // after a change
    bool is_busy() const { return limit && then.value_or(triads) > *limit; }
};

struct LoadLinesView {
    const std::vector<LoadLine>& lines;
    const Words& words;
    const TextMeasure& measure;
    std::string_view title;
    float width = 600;
    PersonId chosen{};
};

// Targets: each person, in the order of the lines. Neighbours with the same limit share its dashed line.
Picture load_lines_picture(const LoadLinesView& view);

}  // namespace driehoek

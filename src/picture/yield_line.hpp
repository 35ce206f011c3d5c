// The leadership programme as a line without end (S1 1.2 to 1.4): periods, a track for each strand, and what came of it.
#pragma once
#include "model/organisation.hpp"
#include "picture/picture.hpp"

namespace driehoek {

struct Words;

struct YieldLineView {
    const Organisation& organisation;
    const Words& words;
    const TextMeasure& measure;
    Date today{};
    float width = 760;
};

// Targets: an opbrengst each, by strand and day, as parts: row is its place in the organisation's list.
Picture yield_line_picture(const YieldLineView& view);

}  // namespace driehoek

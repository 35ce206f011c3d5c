// Who sat with whom (picture 05, left): one cell for each pair, a dot for each session, in the shape of a staircase.
#pragma once
#include "derive/encounters.hpp"
#include "derive/names.hpp"
#include "picture/picture.hpp"

namespace driehoek {

struct Words;

// With more people the cells would be too small; then functions and units are shown.
inline constexpr std::size_t most_on_stairs = 30;

struct StaircaseView {
    const Organisation& organisation;
    const Encounters& encounters;
    const ClassEncounters& functions;
    const Names& names;
    const Words& words;
    const TextMeasure& measure;
    float width = 616, height = 504;  // to fill; the picture is larger when its cells need it
    bool names_rounds = false;  // sessions of several rounds
    Subject pointed{};  // a pair or a person: told in a card, row and column stand out
    Subject chosen{};  // the same while nothing is pointed at
};
// Targets: each person's row of pairs, then the person.
Picture encounter_staircase_picture(const StaircaseView& view);

}  // namespace driehoek

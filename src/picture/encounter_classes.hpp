// Which functions or units meet (picture 05, right): three as a triangle with sides as thick as their share of pairs, any
// other number as a grid of bars.
#pragma once
#include "derive/encounters.hpp"
#include "picture/picture.hpp"

namespace driehoek {

struct Words;

struct ClassesView {
    const Organisation& organisation;
    const ClassEncounters& classes;
    ClassKind kind = ClassKind::function;
    const Words& words;
    const TextMeasure& measure;
    float width = 612;
    Subject pointed{};  // a part: told in a card
    Subject chosen{};
};
// Targets: each class, and each two of them. Their subject is a part with the places of both in `classes`.
Picture encounter_classes_picture(const ClassesView& view);
bool is_triangle(const ClassesView& view);

}  // namespace driehoek

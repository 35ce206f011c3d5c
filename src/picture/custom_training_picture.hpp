// Maatwerk of a team (picture 13b): its five steps behind the gate, and the three parties at one round table. Never a triangle:
// that is always a 3-hoek.
#pragma once
#include "derive/names.hpp"
#include "derive/programme_map.hpp"
#include "picture/picture.hpp"

namespace driehoek {

struct Words;

// Which of the five steps are done: basisprogramma, request, looking, decision, carrying out.
std::array<StationState, 5> custom_steps_of(const Organisation& organisation, const Unit& unit);

struct CustomTrainingView {
    const Organisation& organisation;
    const Unit& unit;
    const Names& names;
    const Words& words;
    const TextMeasure& measure;
    float width = 596;
};
inline constexpr float custom_track_height = 78;
// Says nothing that the words beside it do not say, but in the mirror it is one image.
Picture custom_track_picture(const CustomTrainingView& view);
// Targets: the parties, as parts in row 0.
Picture custom_table_picture(const CustomTrainingView& view);
// The parts of the basisprogramma and the gate behind them.
Picture base_gate_picture(const CustomTrainingView& view);

}  // namespace driehoek

// How many 3-hoeken each job coach has now and would have, against what was agreed (pictures 07 and 23).
#pragma once
#include "derive/names.hpp"
#include "derive/scenario_effects.hpp"
#include "picture/picture.hpp"

namespace driehoek {

struct Words;

// A row of 48 for each of the effects' coaches, and 36 for what the marks mean. A target for each row says the same in words.
Picture scenario_loads_picture(const Words& words, const Organisation& organisation, const Names& names,
                               const ScenarioEffects& effects, float width);

}  // namespace driehoek

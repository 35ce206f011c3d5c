// Two scenarios beside what is now, measure by measure (picture 23, middle): up is better, down is worse.
#pragma once
#include <span>

#include "derive/scenario_effects.hpp"
#include "picture/picture.hpp"

namespace driehoek {

struct Words;

// One or two scenarios, called A and B; 60 for the heads and a row of 92 for each measure. A target for each row says it in words.
Picture scenario_measures_picture(const Words& words, std::span<const ScenarioEffects* const> scenarios, float width);

}  // namespace driehoek

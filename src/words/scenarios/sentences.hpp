#pragma once
#include <string>
#include <vector>

#include "derive/names.hpp"
#include "derive/scenario_effects.hpp"
#include "model/what_if.hpp"
#include "words/word.hpp"

namespace driehoek {

// What is done in a scenario, the largest move first; a few sentences at most.
std::vector<std::string> steps_of(const Words& words, const Organisation& now, const Organisation& then,
                                  const Names& names, const ScenarioEffects& effects);
// What would be different for people: first who gets somebody new, then open corners, then whom it does not touch. At least one.
std::vector<std::string> consequences_of(const Words& words, const Organisation& now, const Organisation& then,
                                         const Names& names, const ScenarioEffects& effects);
// What is different about one 3-hoek: "jobcoach was Nadia Lindehof". `now` is as it is, of `organisation`; none where it would
// begin, and no `then` where it would end. Empty where nobody in it is somebody else.
std::string change_of(const Words& words, const Organisation& organisation, const Names& names, const Triad* now,
                      const Triad* then);
// "4 mensen krijgen een nieuwe jobcoach. ...": the first of them.
std::string price_of(const Words& words, const ScenarioEffects& effects);
// "3-hoek K-05 is intussen gewijzigd."
std::string sentence_of(const Words& words, const Organisation& organisation, const Names& names, const Misfit& misfit);
// Better, worse or equal. Less is better.
Word verdict_of(const Words& words, int now, int then);
// "Scenario 3": one that no other has.
std::string free_scenario_name(const Words& words, const Organisation& organisation);

}  // namespace driehoek

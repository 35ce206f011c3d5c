// "Wat als": scenarios, and what becomes of them. Edits inside a scenario are ordinary commands: see Document::enter.
#pragma once
#include <string>

#include "base/date.hpp"
#include "base/id.hpp"

namespace driehoek {

// A new one in which nothing is different yet, or what is different in another one.
struct StartScenario {
    std::string name;
    Date day;
    ScenarioId like{};
};
struct RenameScenario {
    ScenarioId scenario;
    std::string name;
};
struct RemoveScenario {
    ScenarioId scenario;
};
// The organisation has changed since: what does not fit any more is left out of the scenario.
struct RenewScenario {
    ScenarioId scenario;
};
// Makes the organisation as the scenario has it. What does not fit any more stays behind in the scenario; else it is gone.
struct CarryOutScenario {
    ScenarioId scenario;
};

}  // namespace driehoek

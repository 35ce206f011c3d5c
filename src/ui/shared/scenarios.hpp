// "Wat als": what a scenario comes to, and the dialogs that are about one.
#pragma once
#include <string>
#include <vector>

#include "derive/scenario_effects.hpp"
#include "model/what_if.hpp"
#include "ui/kit/flow.hpp"
#include "ui/shared/view_context.hpp"

namespace driehoek::ui {

struct ScenarioOutcome {
    WhatIf what_if;
    ScenarioEffects effects;
    std::vector<std::string> steps, consequences;  // in words
};
// Of one of the organisation's scenarios; made anew when something has changed.
const ScenarioOutcome& outcome_of(const ViewContext& view, const Scenario& scenario);

// A picture that is only looked at, as wide as the column; in the mirror a list of what its targets say.
void draw_as_list(const ViewContext& view, Column& column, std::string_view id, std::string_view name,
                  const Picture& picture);
// The 3-hoeken per job coach, and what changes for whom.
void draw_loads(const ViewContext& view, Column& column, const ScenarioOutcome& outcome);
void draw_consequences(const ViewContext& view, Column& column, const ScenarioOutcome& outcome);
// What does not fit any more, with the button that leaves it out; nothing where all fits.
void draw_misfits(const ViewContext& view, Column& column, const Scenario& scenario, const ScenarioOutcome& outcome);

// The right column of picture 07, while somebody is in a scenario: what it comes to, carried out or thrown away.
void draw_what_if_panel(const ViewContext& view, const Rect& place);

// A new one, in which somebody is at once.
void start_scenario(const ViewContext& view);

// What is different, before it is carried out.
struct ScenarioDialog {
    ScenarioId scenario;
};
void draw(const ViewContext& view, ScenarioDialog& dialog);

struct RenameScenarioDialog {
    ScenarioId scenario;
    std::string name;
};
void draw(const ViewContext& view, RenameScenarioDialog& dialog);

}  // namespace driehoek::ui

#include "edit/scenarios.hpp"

#include <algorithm>
#include <utility>

#include "base/search.hpp"
#include "base/text.hpp"
#include "edit/apply.hpp"
#include "model/what_if.hpp"

namespace driehoek {
namespace {

bool is_scenario_called(const Organisation& organisation, std::string_view name, const ScenarioId& except) {
    return std::ranges::any_of(*organisation.scenarios, [&](const Scenario& scenario) {
        return scenario.id != except && folded(scenario.name) == folded(name);
    });
}

}  // namespace

Next apply(Organisation organisation, const StartScenario& start) {
    if (const auto refusal = check_name(start.name)) return refuse(*refusal);
    Scenario made;
    made.name = tidied(start.name);
    made.made = start.day;
    if (is_scenario_called(organisation, made.name, {})) return refuse(Refusal::name_is_taken);
    if (organisation.scenarios->size() >= most_scenarios) return refuse(Refusal::scenarios_are_full);
    if (start.like) {
        const Scenario* like = find_scenario(organisation, start.like);
        if (!like) return refuse(Refusal::scenario_is_gone);
        made.changes = like->changes;
    }
    std::vector<std::string_view> taken;
    for (const Scenario& each : *organisation.scenarios) taken.emplace_back(each.id.text);
    made.id = ScenarioId(next_id("scenario", taken));
    std::vector<Scenario>& all = organisation.scenarios.edit();
    const auto place = all.insert(std::ranges::lower_bound(all, made.id, {}, &Scenario::id), std::move(made));
    return changed(organisation, {.kind = DeedKind::scenario_started, .scenario = place->id});
}

Next apply(Organisation organisation, const RenameScenario& rename) {
    if (const auto refusal = check_name(rename.name)) return refuse(*refusal);
    Scenario* scenario = find_scenario_to_edit(organisation, rename.scenario);
    if (!scenario) return refuse(Refusal::scenario_is_gone);
    const std::string name = tidied(rename.name);
    if (is_scenario_called(organisation, name, rename.scenario)) return refuse(Refusal::name_is_taken);
    scenario->name = name;
    return changed(organisation, {.kind = DeedKind::scenario_renamed, .scenario = rename.scenario});
}

Next apply(Organisation organisation, const RemoveScenario& remove) {
    const auto is_it = [&](const Scenario& scenario) { return scenario.id == remove.scenario; };
    if (std::erase_if(organisation.scenarios.edit(), is_it) == 0) return refuse(Refusal::scenario_is_gone);
    return changed(organisation, {.kind = DeedKind::scenario_removed, .scenario = remove.scenario});
}

Next apply(Organisation organisation, const RenewScenario& renew) {
    const Scenario* found = find_scenario(organisation, renew.scenario);
    if (!found) return refuse(Refusal::scenario_is_gone);
    Alterations changes = alterations_between(organisation, what_if(organisation, found->changes).organisation);
    find_scenario_to_edit(organisation, renew.scenario)->changes = std::move(changes);
    return changed(organisation, {.kind = DeedKind::scenario_renewed, .scenario = renew.scenario});
}

Next apply(Organisation organisation, const CarryOutScenario& carry_out) {
    const Scenario* found = find_scenario(organisation, carry_out.scenario);
    if (!found) return refuse(Refusal::scenario_is_gone);
    if (found->changes.is_empty()) return refuse(Refusal::scenario_changes_nothing);
    WhatIf tried = what_if(organisation, found->changes);
    if (tried.left == found->changes) return refuse(Refusal::scenario_does_not_fit);
    organisation = std::move(tried.organisation);
    if (tried.left.is_empty()) {
        std::erase_if(organisation.scenarios.edit(),
                      [&](const Scenario& scenario) { return scenario.id == carry_out.scenario; });
    } else {
        find_scenario_to_edit(organisation, carry_out.scenario)->changes = std::move(tried.left);
    }
    return changed(organisation, {.kind = DeedKind::scenario_carried_out, .scenario = carry_out.scenario});
}

Next alter_in_scenario(const Organisation& organisation, const ScenarioId& id, const Organisation& would_be,
                       Deed deed) {
    Organisation next = organisation;
    find_scenario_to_edit(next, id)->changes = alterations_between(organisation, would_be);
    deed.scenario = id;
    return changed(next, std::move(deed));
}

bool is_never_what_if(const Command& command) {
    return std::holds_alternative<StartScenario>(command) || std::holds_alternative<RenameScenario>(command) ||
           std::holds_alternative<RemoveScenario>(command) || std::holds_alternative<RenewScenario>(command) ||
           std::holds_alternative<CarryOutScenario>(command) || std::holds_alternative<SetStory>(command) ||
           std::holds_alternative<RemoveStory>(command) || std::holds_alternative<SetRetention>(command) ||
           std::holds_alternative<CleanUp>(command);
}

}  // namespace driehoek

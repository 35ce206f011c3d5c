#include "edit/document.hpp"

#include <algorithm>
#include <cassert>
#include <utility>

#include "model/what_if.hpp"

namespace driehoek {

Document::Document(Organisation organisation) { states_.push_back({std::move(organisation), Deed{}}); }

Document::Document(std::vector<PastState> states, std::size_t current) : states_(std::move(states)), current_(current) {
    assert(current_ < states_.size());
}

Result<Deed, Refused> Document::run(const Command& command) { return run_together({&command, 1}); }

Result<Deed, Refused> Document::run_together(std::span<const Command> commands) {
    assert(!commands.empty());
    const bool is_inside = scenario_ && !std::ranges::any_of(commands, [](const Command& command) {
                               return is_never_what_if(command) || std::holds_alternative<OpenOrganisation>(command);
                           });
    Change change{is_inside ? shown() : organisation(), {}};
    for (const Command& command : commands) {
        Next next = driehoek::apply(change.organisation, command);
        if (!next) return refuse(std::move(next.error()));
        change = std::move(*next);
    }
    if (is_inside) change = *alter_in_scenario(organisation(), scenario_, change.organisation, change.deed);
    states_.resize(current_ + 1, PastState{});
    states_.push_back({std::move(change.organisation), std::move(change.deed)});
    if (states_.size() > most_steps + 1) states_.erase(states_.begin());
    current_ = states_.size() - 1;
    look_again();
    return states_[current_].deed;
}

bool Document::enter(const ScenarioId& scenario) {
    const Scenario* found = find_scenario(organisation(), scenario);
    if (!found || !what_if(organisation(), found->changes).misfits.empty()) return false;
    scenario_ = scenario;
    look_again();
    return true;
}

void Document::leave() {
    if (!scenario_) return;  // nothing is shown otherwise
    scenario_ = {};
    look_again();
}

// After every change. A scenario that is gone is left.
void Document::look_again() {
    ++revision_;
    const Scenario* found = find_scenario(organisation(), scenario_);
    if (!found) scenario_ = {};
    shown_ = found ? what_if(organisation(), found->changes).organisation : Organisation();
}

Organisation Document::seen_by(const Deed& deed, std::size_t state) const {
    const Organisation& organisation = states_[state].organisation;
    const Scenario* scenario = find_scenario(organisation, deed.scenario);
    return scenario ? what_if(organisation, scenario->changes).organisation : organisation;
}

bool Document::undo() {
    if (!can_undo()) return false;
    --current_;
    look_again();
    return true;
}

bool Document::redo() {
    if (!can_redo()) return false;
    ++current_;
    look_again();
    return true;
}

bool Document::forget_before_cleaning() {
    std::size_t last = current_;
    while (last > 0 && states_[last].deed.kind != DeedKind::cleaned_up) --last;
    if (last == 0) return false;
    states_.erase(states_.begin(), states_.begin() + static_cast<std::ptrdiff_t>(last));
    current_ -= last;
    return true;
}

const Deed& Document::deed_to_undo() const {
    assert(can_undo());
    return states_[current_].deed;
}

const Deed& Document::deed_to_redo() const {
    assert(can_redo());
    return states_[current_ + 1].deed;
}

}  // namespace driehoek

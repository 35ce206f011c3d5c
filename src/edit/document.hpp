// The organisation through time: the only place where it changes. Undo, redo, revision and "not yet kept" follow from it.
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "edit/apply.hpp"

namespace driehoek {

class Document {
public:
    // Steps that can be undone; older ones are forgotten.
    static constexpr std::size_t most_steps = 300;

    explicit Document(Organisation organisation);
    // As it was kept: states in order, and which one is current. Asserts that `current` is one of them.
    Document(std::vector<PastState> states, std::size_t current);

    const Organisation& organisation() const { return states_[current_].organisation; }
    // As it was before the step that can be undone; where there is none, as it is.
    const Organisation& organisation_before() const { return states_[current_ > 0 ? current_ - 1 : 0].organisation; }
    // Grows with every change, undo and redo included.
    std::uint64_t revision() const { return revision_; }

    // Carries out a command as one step, drops what had been undone, and says what was done. A refusal leaves no trace.
    Result<Deed, Refused> run(const Command& command);
    // Several commands of one gesture: all of them as one step, named after the last, or none.
    Result<Deed, Refused> run_together(std::span<const Command> commands);

    // "Wat als": from here on commands run in a scenario, and the organisation stays as it is, until somebody leaves. False when
    // there is none of that id, or when some of it does not fit any more. Neither is a change of the document.
    bool enter(const ScenarioId& scenario);
    void leave();
    const ScenarioId& scenario() const { return scenario_; }
    // The organisation as the scenario has it; without one, as it is.
    const Organisation& shown() const { return scenario_ ? shown_ : organisation(); }
    // A state, or one before it, as whoever did a deed saw it.
    Organisation seen_by(const Deed& deed, std::size_t state) const;

    // In a scenario only what was done in it can be undone, and what was done there before somebody came.
    bool can_undo() const { return current_ > 0 && is_within_reach(states_[current_].deed); }
    bool can_redo() const { return current_ + 1 < states_.size() && is_within_reach(states_[current_ + 1].deed); }
    bool undo();
    bool redo();
    // What undo would take back, and redo would do again. Assert that they can.
    const Deed& deed_to_undo() const;
    const Deed& deed_to_redo() const;

    // Nothing before the last cleaning can come back any more. False when there is nothing before one: nobody cleaned up, or it was
    // taken back. No change of the document: what is shown, and what else can be undone, stays.
    bool forget_before_cleaning();

    std::span<const PastState> states() const { return states_; }
    std::size_t current() const { return current_; }

private:
    bool is_within_reach(const Deed& deed) const { return !scenario_ || deed.scenario == scenario_; }
    void look_again();

    std::vector<PastState> states_;
    std::size_t current_ = 0;
    std::uint64_t revision_ = 0;
    ScenarioId scenario_;
    Organisation shown_;  // where there is a scenario
};

}  // namespace driehoek

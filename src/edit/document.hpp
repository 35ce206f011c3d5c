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

    bool can_undo() const { return current_ > 0; }
    bool can_redo() const { return current_ + 1 < states_.size(); }
    bool undo();
    bool redo();
    // What undo would take back, and redo would do again. Assert that they can.
    const Deed& deed_to_undo() const;
    const Deed& deed_to_redo() const;

    std::span<const PastState> states() const { return states_; }
    std::size_t current() const { return current_; }

private:
    std::vector<PastState> states_;
    std::size_t current_ = 0;
    std::uint64_t revision_ = 0;
};

}  // namespace driehoek

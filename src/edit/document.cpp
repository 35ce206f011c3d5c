#include "edit/document.hpp"

#include <cassert>
#include <utility>

namespace driehoek {

Document::Document(Organisation organisation) { states_.push_back({std::move(organisation), Deed{}}); }

Document::Document(std::vector<PastState> states, std::size_t current) : states_(std::move(states)), current_(current) {
    assert(current_ < states_.size());
}

Result<Deed, Refused> Document::run(const Command& command) { return run_together({&command, 1}); }

Result<Deed, Refused> Document::run_together(std::span<const Command> commands) {
    assert(!commands.empty());
    Change change{organisation(), {}};
    for (const Command& command : commands) {
        Next next = driehoek::apply(change.organisation, command);
        if (!next) return refuse(std::move(next.error()));
        change = std::move(*next);
    }
    states_.resize(current_ + 1, PastState{});
    states_.push_back({std::move(change.organisation), std::move(change.deed)});
    if (states_.size() > most_steps + 1) states_.erase(states_.begin());
    current_ = states_.size() - 1;
    ++revision_;
    return states_[current_].deed;
}

bool Document::undo() {
    if (!can_undo()) return false;
    --current_;
    ++revision_;
    return true;
}

bool Document::redo() {
    if (!can_redo()) return false;
    ++current_;
    ++revision_;
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

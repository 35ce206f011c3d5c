// The session that is on the wall, as far as the page knows of it. What is said there is no part of the organisation, and never
// undone.
#pragma once
#include <optional>

#include "derive/wall_session.hpp"

namespace driehoek::ui {

struct Place;
struct ViewContext;

struct SessionOnWall {
    WallContent content{};
    bool is_known = false;  // it is known what was kept of one before
    bool is_watched = false;  // another window shows it and can change it: this one looks
    const Place* came_from = nullptr;
    // What is only looked at.
    std::optional<EvaluationForm> form{};  // that somebody is filling in
    std::optional<std::size_t> told_step{};  // what was said last to who listens
    StepPhase told_phase = StepPhase::calm;
    bool lacks_choice = false;  // it was asked to go on without one
    std::size_t card = 0;  // of the cases: where the keys are
    bool wants_card = false;  // a key went there: so does the focus
};

// Leads to the wall, with this session on it unless another one has begun.
void show_session(const ViewContext& view, const NextSession& session);

}  // namespace driehoek::ui

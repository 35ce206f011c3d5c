// Forms of the evaluation, each about a group.
#pragma once
#include "base/id.hpp"
#include "model/evaluation.hpp"

namespace driehoek {

// One form about a group that is definitief. Whose it is nobody says (P10).
struct AddEvaluationForm {
    RoundId round;
    GroupId group;
    EvaluationForm form{};
};
// Takes all forms of a group away.
struct ClearEvaluation {
    RoundId round;
    GroupId group;
};

}  // namespace driehoek

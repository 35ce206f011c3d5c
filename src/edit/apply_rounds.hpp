// What each command about a round, and each that solves a task, does. Only apply.cpp calls these.
#pragma once
#include "edit/change.hpp"
#include "edit/round_commands.hpp"
#include "edit/task_commands.hpp"

namespace driehoek {

Next apply(Organisation organisation, const StartRound& start);
Next apply(Organisation organisation, const RenameRound& rename);
Next apply(Organisation organisation, const SetRoundTargets& set);
Next apply(Organisation organisation, const SetComposition& set);
Next apply(Organisation organisation, const SetCases& set);
Next apply(Organisation organisation, const SetGroupCount& set);
Next apply(Organisation organisation, const PlaceMember& place);
Next apply(Organisation organisation, const SwapMembers& swap);
Next apply(Organisation organisation, const LockMember& lock);
Next apply(Organisation organisation, const UnlockMember& unlock);
Next apply(Organisation organisation, const SetFacilitator& set);
Next apply(Organisation organisation, const AddFacilitator& add);
Next apply(Organisation organisation, const ChangeFacilitator& change);
Next apply(Organisation organisation, const DropFacilitator& drop);
Next apply(Organisation organisation, const AddApartPair& add);
Next apply(Organisation organisation, const RemoveApartPair& remove);
Next apply(Organisation organisation, const FinaliseRound& finalise);
Next apply(Organisation organisation, const SetSessionDate& set);
Next apply(Organisation organisation, const SetTraining& set);
Next apply(Organisation organisation, const SetLineManager& set);
Next apply(Organisation organisation, const SetBaseProgramme& set);
Next apply(Organisation organisation, const RequestCustomTraining& request);
Next apply(Organisation organisation, const WithdrawCustomTraining& withdraw);
Next apply(Organisation organisation, const AddEvaluationForm& add);
Next apply(Organisation organisation, const ClearEvaluation& clear);
Next apply(Organisation organisation, const ReplaceMember& replace);
Next apply(Organisation organisation, const SetWishes& set);
Next apply(Organisation organisation, const UseProposal& use);

}  // namespace driehoek

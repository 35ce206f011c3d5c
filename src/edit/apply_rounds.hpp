// What each command about a round, and each that solves a task, does. Only apply.cpp calls these.
#pragma once
#include "base/result.hpp"
#include "edit/round_commands.hpp"
#include "edit/task_commands.hpp"
#include "model/history.hpp"
#include "model/organisation.hpp"
#include "model/refusal.hpp"

namespace driehoek {

using Next = Result<Organisation, Refusal>;
inline std::unexpected<Refusal> refuse(Refusal refusal) { return std::unexpected(refusal); }

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

Deed deed_of_round(const StartRound& start);
Deed deed_of_round(const RenameRound& rename);
Deed deed_of_round(const SetRoundTargets& set);
Deed deed_of_round(const SetComposition& set);
Deed deed_of_round(const SetCases& set);
Deed deed_of_round(const SetGroupCount& set);
Deed deed_of_round(const PlaceMember& place);
Deed deed_of_round(const SwapMembers& swap);
Deed deed_of_round(const LockMember& lock);
Deed deed_of_round(const UnlockMember& unlock);
Deed deed_of_round(const SetFacilitator& set);
Deed deed_of_round(const AddFacilitator& add);
Deed deed_of_round(const ChangeFacilitator& change);
Deed deed_of_round(const DropFacilitator& drop);
Deed deed_of_round(const AddApartPair& add);
Deed deed_of_round(const RemoveApartPair& remove);
Deed deed_of_round(const FinaliseRound& finalise);
Deed deed_of_round(const SetSessionDate& set);
Deed deed_of_round(const SetTraining& set);
Deed deed_of_round(const SetLineManager& set);
Deed deed_of_round(const SetBaseProgramme& set);
Deed deed_of_round(const RequestCustomTraining& request);
Deed deed_of_round(const WithdrawCustomTraining& withdraw);
Deed deed_of_round(const AddEvaluationForm& add);
Deed deed_of_round(const ClearEvaluation& clear);
Deed deed_of_round(const ReplaceMember& replace);
Deed deed_of_round(const SetWishes& set);
Deed deed_of_round(const UseProposal& use);

}  // namespace driehoek

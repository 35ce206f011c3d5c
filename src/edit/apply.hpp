// What each command does; behind commands.hpp, so that only Document and a what-if call it. The organisation comes in by value:
// the copy becomes the next state, so a refusal leaves no trace.
#pragma once
#include "edit/change.hpp"
#include "edit/commands.hpp"

namespace driehoek {

// Pure: `Document::run` and a what-if use the same.
Next apply(const Organisation& organisation, const Command& command);

Next apply(Organisation organisation, const SetCorner& set);
Next apply(Organisation organisation, const EndCorner& end);
Next apply(Organisation organisation, const StartTriad& start);
Next apply(Organisation organisation, const EndTriad& end);
Next apply(Organisation organisation, const SetTriadPeriod& set);
Next apply(Organisation organisation, const CorrectTriad& correct);
Next apply(Organisation organisation, const AddContact& add);
Next apply(Organisation organisation, const EndContact& end);

Next apply(Organisation organisation, const AddPerson& add);
Next apply(Organisation organisation, const EditPerson& edit);
Next apply(Organisation organisation, const SetLineManagers& set);
Next apply(Organisation organisation, const RemovePerson& remove);
Next apply(Organisation organisation, const LeavePerson& leaving);

Next apply(Organisation organisation, const EditThird& edit);
Next apply(Organisation organisation, const RecodeThird& recode);

Next apply(Organisation organisation, const AddUnit& add);
Next apply(Organisation organisation, const RenameUnit& rename);
Next apply(Organisation organisation, const MoveUnit& move);
Next apply(Organisation organisation, const RemoveUnit& remove);
Next apply(Organisation organisation, const JoinUnits& join);

Next apply(Organisation organisation, const AddLocation& add);
Next apply(Organisation organisation, const RenameLocation& rename);
Next apply(Organisation organisation, const RemoveLocation& remove);

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
Next apply(Organisation organisation, const AddApartPair& add);
Next apply(Organisation organisation, const RemoveApartPair& remove);
Next apply(Organisation organisation, const FinaliseRound& finalise);
Next apply(Organisation organisation, const ReopenRound& reopen);
Next apply(Organisation organisation, const RemoveRound& remove);
Next apply(Organisation organisation, const ReplaceMember& replace);
Next apply(Organisation organisation, const SetSessionDate& set);
Next apply(Organisation organisation, const SetSessionStatus& set);
Next apply(Organisation organisation, const SetSessionDetails& set);
Next apply(Organisation organisation, const FixSessionDate& fix);
Next apply(Organisation organisation, const UseDates& use);
Next apply(Organisation organisation, const SetAttendance& set);
Next apply(Organisation organisation, const SetSessionRole& set);
Next apply(Organisation organisation, const SetSessionCases& set);

Next apply(Organisation organisation, const SetFacilitator& set);
Next apply(Organisation organisation, const AddFacilitator& add);
Next apply(Organisation organisation, const ChangeFacilitator& change);
Next apply(Organisation organisation, const DropFacilitator& drop);

Next apply(Organisation organisation, const SetWishes& set);
Next apply(Organisation organisation, const UseProposal& use);

Next apply(Organisation organisation, const SetTraining& set);
Next apply(Organisation organisation, const SetLearning& set);
Next apply(Organisation organisation, const RemoveLearning& remove);
Next apply(Organisation organisation, const SetBasePart& set);
Next apply(Organisation organisation, const SetUnitProgramme& set);
Next apply(Organisation organisation, const SetProgramme& set);
Next apply(Organisation organisation, const SetVisit& set);
Next apply(Organisation organisation, const RemoveVisit& remove);
Next apply(Organisation organisation, const SetFollowUp& set);
Next apply(Organisation organisation, const RemoveFollowUp& remove);
Next apply(Organisation organisation, const SetExample& set);
Next apply(Organisation organisation, const RemoveExample& remove);
Next apply(Organisation organisation, const SetNeed& set);
Next apply(Organisation organisation, const RemoveNeed& remove);
Next apply(Organisation organisation, const SetYield& set);
Next apply(Organisation organisation, const RemoveYield& remove);
Next apply(Organisation organisation, const WishCustomTraining& wish);
Next apply(Organisation organisation, const SetParty& set);
Next apply(Organisation organisation, const DecideCustomTraining& decide);
Next apply(Organisation organisation, const PlanCustomTraining& plan);
Next apply(Organisation organisation, const NameThirdParty& name);
Next apply(Organisation organisation, const RequestCustomTraining& request);
Next apply(Organisation organisation, const WithdrawCustomTraining& withdraw);

Next apply(Organisation organisation, const AddEvaluationForm& add);
Next apply(Organisation organisation, const ClearEvaluation& clear);

Next apply(Organisation organisation, const SetMethod& set);
Next apply(Organisation organisation, const RemoveMethod& remove);

Next apply(Organisation organisation, const ReadTable& read);

Next apply(Organisation organisation, const SetStory& set);
Next apply(Organisation organisation, const RemoveStory& remove);

Next apply(Organisation organisation, const StartScenario& start);
Next apply(Organisation organisation, const RenameScenario& rename);
Next apply(Organisation organisation, const RemoveScenario& remove);
Next apply(Organisation organisation, const RenewScenario& renew);
Next apply(Organisation organisation, const CarryOutScenario& carry_out);
// What was done to the organisation as the scenario has it is kept in the scenario, which is there.
Next alter_in_scenario(const Organisation& organisation, const ScenarioId& id, const Organisation& would_be, Deed deed);
// About scenarios themselves, about stories, or about how long things stay: never done inside a scenario, wherever somebody is.
bool is_never_what_if(const Command& command);
// What is on the cards and indicators of one unit goes to the other, where that has nothing of its own: part of JoinUnits.
void join_mt_cards(Organisation& organisation, const UnitId& from, const UnitId& into);

Next apply(Organisation organisation, const AddMtDay& add);
Next apply(Organisation organisation, const EditMtDay& edit);
Next apply(Organisation organisation, const RemoveMtDay& remove);
Next apply(Organisation organisation, const FillCard& fill);
Next apply(Organisation organisation, const SetReflection& set);
Next apply(Organisation organisation, const AddIndicator& add);
Next apply(Organisation organisation, const EditIndicator& edit);
Next apply(Organisation organisation, const RemoveIndicator& remove);
Next apply(Organisation organisation, const AddMeasurement& add);
Next apply(Organisation organisation, const RemoveMeasurement& remove);
Next apply(Organisation organisation, const TellIndicator& tell);
Next apply(Organisation organisation, const SetIndicatorMonths& set);

Next apply(Organisation organisation, const SetRetention& set);
Next apply(const Organisation& organisation, const CleanUp& clean_up);

Next apply(Organisation organisation, const RenameOrganisation& rename);
Next apply(Organisation organisation, const SetCalendar& set);
Next apply(Organisation organisation, const SetLimits& set);
Next apply(const Organisation& before, const OpenOrganisation& open);

}  // namespace driehoek

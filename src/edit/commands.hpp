// Everything that can be done to the document, by subject. Panels build these and send them; only Document runs them.
#pragma once
#include <optional>
#include <string_view>
#include <variant>

#include "edit/evaluation.hpp"
#include "edit/facilitators.hpp"
#include "edit/locations.hpp"
#include "edit/methods.hpp"
#include "edit/mt_days.hpp"
#include "edit/organisation.hpp"
#include "edit/people.hpp"
#include "edit/programme.hpp"
#include "edit/proposal.hpp"
#include "edit/read_table.hpp"
#include "edit/retention.hpp"
#include "edit/rounds.hpp"
#include "edit/scenarios.hpp"
#include "edit/sessions.hpp"
#include "edit/stories.hpp"
#include "edit/third_corners.hpp"
#include "edit/triads.hpp"
#include "edit/units.hpp"
#include "model/refusal.hpp"

namespace driehoek {

using Command = std::variant<
    SetCorner, EndCorner, StartTriad, EndTriad, SetTriadPeriod, CorrectTriad, AddContact, EndContact, AddPerson,
    EditPerson, SetLineManagers, RemovePerson, LeavePerson, EditThird, RecodeThird, AddUnit, RenameUnit, MoveUnit,
    RemoveUnit, JoinUnits, AddLocation, RenameLocation, RemoveLocation, StartRound, RenameRound, SetRoundTargets,
    SetComposition, SetCases, SetGroupCount, PlaceMember, SwapMembers, LockMember, UnlockMember, AddApartPair,
    RemoveApartPair, FinaliseRound, ReopenRound, RemoveRound, ReplaceMember, SetSessionDate, SetSessionStatus,
    SetSessionDetails, FixSessionDate, UseDates, SetAttendance, SetSessionRole, SetSessionCases, SetCalendar,
    SetFacilitator, AddFacilitator, ChangeFacilitator, DropFacilitator, SetWishes, UseProposal, SetTraining,
    RequestCustomTraining, WithdrawCustomTraining, SetLearning, RemoveLearning, SetBasePart, SetUnitProgramme,
    SetProgramme, SetVisit, RemoveVisit, SetFollowUp, RemoveFollowUp, SetExample, RemoveExample, SetNeed, RemoveNeed,
    SetYield, RemoveYield, WishCustomTraining, SetParty, DecideCustomTraining, PlanCustomTraining, NameThirdParty,
    AddEvaluationForm, ClearEvaluation, SetMethod, RemoveMethod, ReadTable, StartScenario, RenameScenario,
    RemoveScenario, RenewScenario, CarryOutScenario, SetStory, RemoveStory, SetLimits, AddMtDay, EditMtDay, RemoveMtDay,
    FillCard, SetReflection, AddIndicator, EditIndicator, RemoveIndicator, AddMeasurement, RemoveMeasurement,
    TellIndicator, SetIndicatorMonths, RenameOrganisation, OpenOrganisation, SetRetention, CleanUp>;

// Of a name that was typed, also one that no command carries: something in it, not too much, no citizen service number.
std::optional<Refusal> check_name(std::string_view name);

}  // namespace driehoek

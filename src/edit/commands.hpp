// Everything that can be done to the document, one struct each. Panels build these and send them; only Document runs them.
#pragma once
#include <optional>
#include <string>
#include <variant>

#include "edit/round_commands.hpp"
#include "edit/task_commands.hpp"
#include "model/history.hpp"
#include "model/organisation.hpp"
#include "model/refusal.hpp"

namespace driehoek {

// Gives a corner to somebody from a day on. Who held it until then goes into the history.
struct SetCorner {
    TriadId triad;
    Corner corner = Corner::lead;
    PersonId person;
    Date day;
};
// Leaves a corner open from a day on.
struct EndCorner {
    TriadId triad;
    Corner corner = Corner::lead;
    Date day;
};
// Starts a 3-hoek. The code names the third corner: somebody known, or a new person who gets the trajectory of `kind`.
struct StartTriad {
    TriadType type = TriadType::a;
    std::string code;
    TrajectoryKind kind = TrajectoryKind::participation_act;
    UnitId unit{};
    PersonId lead{};  // may be nobody: an open corner
    PersonId job_coach{};  // idem
    Date begin;
};
struct EndTriad {
    TriadId triad;
    Date day;  // the last day
};
struct SetTriadPeriod {
    TriadId triad;
    std::optional<Date> begin;
    std::optional<Date> end;
};
struct AddContact {
    TriadId triad;
    PersonId person;
    ContactReason reason = ContactReason::other;
    Date day;
};
struct EndContact {
    TriadId triad;
    PersonId person;
    Date day;
};
// A new member of staff. The id must be free.
struct AddPerson {
    PersonId id;
    std::string name;
    Function function = Function::foreman;
    UnitId unit{};
    bool is_external = false;  // from outside the organisation
};
struct AddUnit {
    UnitId id;
    std::string name;
};
struct RenameOrganisation {
    std::string name;
};
// Puts another organisation in its place: an import, a sample, a restore point. One step, so undo brings the old one back.
struct OpenOrganisation {
    Organisation organisation;
    DeedKind deed = DeedKind::organisation_imported;
};

using Command =
    std::variant<SetCorner, EndCorner, StartTriad, EndTriad, SetTriadPeriod, AddContact, EndContact, AddPerson, AddUnit,
                 RenameOrganisation, OpenOrganisation, StartRound, RenameRound, SetRoundTargets, SetComposition,
                 SetCases, SetGroupCount, PlaceMember, SwapMembers, LockMember, UnlockMember, SetFacilitator,
                 AddFacilitator, ChangeFacilitator, DropFacilitator, AddApartPair, RemoveApartPair, FinaliseRound,
                 ReplaceMember, SetSessionDate, SetTraining, SetLineManager, SetBaseProgramme, RequestCustomTraining,
                 WithdrawCustomTraining, AddEvaluationForm, ClearEvaluation, SetWishes, UseProposal>;

// Of a name that was typed, also one that no command carries: something in it, not too much, no citizen service number.
std::optional<Refusal> check_name(std::string_view name);

// "K-05", "W-013": one to three letters, a dash, one to six digits.
bool is_code(std::string_view text);

}  // namespace driehoek

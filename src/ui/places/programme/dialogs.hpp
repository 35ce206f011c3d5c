// The dialogs of Programma. Days are ISO text, as the page's date fields give them.
#pragma once
#include <array>
#include <string>
#include <vector>

#include "ui/shared/dialogs.hpp"

namespace driehoek::ui {

// What a team does: where its stations are opened from the list.
struct StopsDialog {
    UnitId unit;
};
void draw(const ViewContext& view, StopsDialog& dialog);

struct BasePartsDialog {
    static constexpr bool stays_for_changes = true;

    UnitId unit;
    struct Row {
        PartId part;
        ProgrammeStatus status{};
        std::string finished{};
    };
    std::vector<Row> rows{};
    std::uint64_t filled_at = 0;  // the revision that the rows were filled in from
    PersonId team_coach{};
    std::string recognised{};
};
void draw(const ViewContext& view, BasePartsDialog& dialog);

struct CoachingDialog {
    static constexpr bool stays_for_changes = true;

    UnitId unit;
};
void draw(const ViewContext& view, CoachingDialog& dialog);
struct VisitDialog {
    CoachingVisit visit;
    std::string day{};
};
void draw(const ViewContext& view, VisitDialog& dialog);

struct FollowUpsDialog {
    static constexpr bool stays_for_changes = true;

    UnitId unit;
};
void draw(const ViewContext& view, FollowUpsDialog& dialog);
struct FollowUpDialog {
    FollowUp session;
    std::string day{};
};
void draw(const ViewContext& view, FollowUpDialog& dialog);

struct ExampleDialog {
    GoodExample example;
    std::string day{};
    bool is_agreed = false;
};
void draw(const ViewContext& view, ExampleDialog& dialog);
struct NeedDialog {
    LearningNeed need;
    std::string day{};
};
void draw(const ViewContext& view, NeedDialog& dialog);
struct YieldDialog {
    Yield yield;
    std::string day{};
};
void draw(const ViewContext& view, YieldDialog& dialog);

// The wish of a team, or its request once the gate is open.
struct CustomRequestDialog {
    UnitId unit;
    std::string wish{};
    std::optional<Instrument> instrument{};
    bool is_filled = false;
};
void draw(const ViewContext& view, CustomRequestDialog& dialog);
struct PartyDialog {
    UnitId unit;
    Party party{};
    PersonId person{};
    std::string looked{};
    bool is_filled = false;
};
void draw(const ViewContext& view, PartyDialog& dialog);
struct CarryOutDialog {
    UnitId unit;
    std::string planned{}, carried_out{};
    bool is_filled = false;
};
void draw(const ViewContext& view, CarryOutDialog& dialog);

struct LearningDialog {
    PracticeLearning learning;
    std::string begin{}, end{}, certificate{};
    bool is_new = true;
};
void draw(const ViewContext& view, LearningDialog& dialog);
// The people of a station of the route, and what is guided, or which units SBB recognises.
struct RouteStationDialog {
    static constexpr bool stays_for_changes = true;

    int station = 0;  // of the large ones
};
void draw(const ViewContext& view, RouteStationDialog& dialog);

enum class SetupPart : std::uint8_t { parts, goals, strands, periods, instruments, coaches, names };
inline constexpr int setup_part_count = static_cast<int>(SetupPart::names) + 1;
struct SetupDialog {
    Programme programme;
    SetupPart part{};
    std::vector<std::array<std::string, 2>> days{};  // of the periods
    // what is to be added
    std::string name{}, text{};
    PartId of{};
    PersonId person{};
};
void draw(const ViewContext& view, SetupDialog& dialog);
SetupDialog setup_dialog(const ViewContext& view, SetupPart part);

struct FollowUpHelpDialog {};
void draw(const ViewContext& view, FollowUpHelpDialog& dialog);
struct BuddyDialog {
    int paper = 0;
};
void draw(const ViewContext& view, BuddyDialog& dialog);

// Teams and MT's of the programme.
Options<UnitId> team_options(const ViewContext& view, Word first);
Options<PartId> part_options(const ViewContext& view, Word first);
Options<GoalId> goal_options(const ViewContext& view, Word first);
Options<PersonId> people_options(const ViewContext& view, Word first);

}  // namespace driehoek::ui

// The dialogs of intervisie: rounds, who sits where, begeleiders, wishes, evaluation.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "compose/group_counts.hpp"
#include "model/refusal.hpp"
#include "ui/kit/memo.hpp"
#include "ui/shared/view_context.hpp"

namespace driehoek::ui {

struct RoundDialog {
    RoundId round;  // none: a new one
    std::string name;
    Composition type{};
    int groups = 1, cases = 1;
    std::vector<Function> functions;
    // Who is asked, what numbers of groups come down to (best first), and what both were computed from.
    int people = 0;
    std::vector<compose::GroupCount> counts{};
    Memo<Shown, Composition, std::vector<Function>> counted{};
};
void draw(const ViewContext& view, RoundDialog& dialog);

struct ChooseRoundDialog {};
void draw(const ViewContext& view, ChooseRoundDialog& dialog);

struct MoveMemberDialog {
    RoundId round;
    PersonId person;
};
void draw(const ViewContext& view, MoveMemberDialog& dialog);

struct SwapMembersDialog {
    RoundId round;
    PersonId person;
    std::string search;
};
void draw(const ViewContext& view, SwapMembersDialog& dialog);

// In a final group.
struct ReplaceMemberDialog {
    RoundId round;
    PersonId leaving;
    std::string day, search;
};
void draw(const ViewContext& view, ReplaceMemberDialog& dialog);

struct JoinGroupDialog {
    RoundId round;
    GroupId group;
    std::string day, search;
};
void draw(const ViewContext& view, JoinGroupDialog& dialog);

struct FacilitatorDialog {
    RoundId round;
    GroupId group;
    std::string search;
};
void draw(const ViewContext& view, FacilitatorDialog& dialog);

// The pool of begeleiders, and what each carries in a round.
struct FacilitatorsDialog {
    static constexpr bool stays_for_changes = true;

    RoundId round;
    PersonId staff{};  // who would be added
    std::string outside{};  // name of somebody from outside
    std::string asked{};  // as in AddPersonDialog
};
void draw(const ViewContext& view, FacilitatorsDialog& dialog);

struct ApartPairsDialog {
    static constexpr bool stays_for_changes = true;

    RoundId round;
    PersonId one{}, other{};
};
void draw(const ViewContext& view, ApartPairsDialog& dialog);

// What a proposal weighs.
struct WishesDialog {
    RoundId round;
    Proposal wishes;
    PersonId out{}, absent{}, one{}, other{};  // who is about to be added
    int session = 0;  // and when
};
void draw(const ViewContext& view, WishesDialog& dialog);

// How the proposal in use was found.
struct ExplainProposalDialog {
    RoundId round;
};
void draw(const ViewContext& view, ExplainProposalDialog& dialog);

// From which day on days are looked for.
struct DatesFromDialog {
    std::string day;
};
void draw(const ViewContext& view, DatesFromDialog& dialog);

// The days off of the organisation.
struct CalendarDialog {
    Calendar calendar;
    std::string name{}, first{}, last{};  // of one that is about to be added
    bool is_school_holiday = true;
};
void draw(const ViewContext& view, CalendarDialog& dialog);

// What goes into a file for calendars.
struct CalendarFileDialog {
    RoundId round;
    int choice = 0;
};
void draw(const ViewContext& view, CalendarFileDialog& dialog);

// What is printed, and how people are called on it.
struct PrintDialog {
    RoundId round;
    GroupId group{};  // none: all of them
    bool is_for_each = false;  // a sheet for each person
    bool has_names = false;
};
void draw(const ViewContext& view, PrintDialog& dialog);

// The certificates of a group: of everybody who was there, or of one of them.
struct CertificateDialog {
    RoundId round;
    GroupId group;
    PersonId person{};
};
void draw(const ViewContext& view, CertificateDialog& dialog);

// How many came: of the group in all, by session, and by person, which stands here and nowhere else (P9).
struct TurnoutDialog {
    RoundId round;
    GroupId group;
};
void draw(const ViewContext& view, TurnoutDialog& dialog);

// What is thought of a round, as far as it may be told, and a form that comes in.
struct EvaluationDialog {
    static constexpr bool stays_for_changes = true;

    RoundId round{};
    bool shows_all_rounds = false;
    bool shows_form = false;
    GroupId group{};
    EvaluationForm form{};
    std::optional<Refusal> refusal{};  // of the form that was last handed in
};
void draw(const ViewContext& view, EvaluationDialog& dialog);

// What the cases of a round were about, as far as it may be told.
struct CasesDialog {
    RoundId round;
};
void draw(const ViewContext& view, CasesDialog& dialog);

}  // namespace driehoek::ui

// What can be done to a round of intervisie. Included by commands.hpp.
#pragma once
#include <string>
#include <vector>

#include "model/intervisie.hpp"

namespace driehoek {

// A new round with empty groups. The id must be free.
struct StartRound {
    RoundId round;
    std::string name;
    Composition composition = Composition::mixed;
    std::vector<Function> target_functions;
    int group_count = 0;
    int cases_per_session = 1;
};
struct RenameRound {
    RoundId round;
    std::string name;
};
struct SetRoundTargets {
    RoundId round;
    std::vector<Function> functions;
};
struct SetComposition {
    RoundId round;
    Composition composition = Composition::mixed;
};
struct SetCases {
    RoundId round;
    int per_session = 1;
};
// More groups are added empty. Of too many the empty ones go first, then the last: its people have no place then.
struct SetGroupCount {
    RoundId round;
    int count = 0;
};
// Into a group, or without one out of it. May break a rule: the round is a draft until it is final.
struct PlaceMember {
    RoundId round;
    PersonId person;
    GroupId group{};
};
// Two people take each other's place; one of them may have none yet.
struct SwapMembers {
    RoundId round;
    PersonId one;
    PersonId other;
};
// Somebody who must stay in his group.
struct LockMember {
    RoundId round;
    PersonId person;
};
struct UnlockMember {
    RoundId round;
    PersonId person;
};
// Nobody: the group is without a begeleider.
struct SetFacilitator {
    RoundId round;
    GroupId group;
    PersonId person{};
};
// Into the pool of experts who may lead groups (2.16).
struct AddFacilitator {
    Facilitator facilitator;
};
// Another type, or another number of groups at most (Z9).
struct ChangeFacilitator {
    Facilitator facilitator;
};
// Out of the pool. Refused while this person leads a group in any round.
struct DropFacilitator {
    PersonId person;
};
// Two people who must not share a group. Nobody says why (P11).
struct AddApartPair {
    RoundId round;
    PersonId one;
    PersonId other;
};
struct RemoveApartPair {
    RoundId round;
    PersonId one;
    PersonId other;
};
// Somebody takes the place of a member of a final group, from a day between two sessions on. Who sits in another final
// group comes in exchange for the one who leaves.
struct ReplaceMember {
    RoundId round;
    PersonId leaving;
    PersonId coming;
    Date day;
};
// What a next proposal weighs.
struct SetWishes {
    RoundId round;
    Proposal wishes;  // of it only the wishes
};
// The groups of a proposal in the place of those there are. It may break a rule: the round is a draft until it is final.
struct UseProposal {
    RoundId round;
    std::vector<IntervisieGroup> groups;
    Proposal proposal;
    // With changing groups: the later sessions, each a round of one session; their ids and names must be free.
    std::vector<Round> sessions{};
};
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
// Makes every group definitief, with other groups in each session those of all its sessions. Refused while in one of them a hard
// rule is broken or somebody has no place.
struct FinaliseRound {
    RoundId round;
};

}  // namespace driehoek

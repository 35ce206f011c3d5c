// What can be done to a round of intervisie: what it is like, who sits where, and when.
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
// Makes every group definitief, with other groups in each session those of all its sessions. Refused while in one of them a
// hard rule is broken or somebody has no place.
struct FinaliseRound {
    RoundId round;
};
// A round that is definitief is a draft again, with all its sessions: who sits where, the days, the replacements and the forms stay
// as they are. Who sat where before is kept in the steps that can be undone, and nowhere else.
struct ReopenRound {
    RoundId round;
};
// With all its sessions, their days and their forms, also where it is definitief.
struct RemoveRound {
    RoundId round;
};
// Somebody takes the place of a member of a final group, from a day between two sessions on. Who sits in another final
// group comes in exchange for the one who leaves. Without who comes the place is gone, without who leaves there is one more in `group`.
struct ReplaceMember {
    RoundId round;
    PersonId leaving{};
    PersonId coming{};
    Date day;
    GroupId group{};
};

}  // namespace driehoek

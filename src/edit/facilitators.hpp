// Who leads a group, and who may: the pool of experts (2.16).
#pragma once
#include "model/intervisie.hpp"

namespace driehoek {

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

}  // namespace driehoek

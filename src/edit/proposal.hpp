// What a proposal weighs, and one that is taken over.
#pragma once
#include <vector>

#include "model/intervisie.hpp"

namespace driehoek {

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

}  // namespace driehoek

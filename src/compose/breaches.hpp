// Which rules a plan breaks, each with the people and the group it is about: what score_of counts, said one by one.
#pragma once
#include <vector>

#include "compose/plan.hpp"
#include "compose/problem.hpp"

namespace driehoek::compose {

// What a rule has nothing to say about is nobody (-1).
struct Breach {
    Hard rule{};
    int index = nobody;  // of barriers, covers, blocks or locks; of leader_locks where there is a leader
    int group = nobody;
    int person = nobody;
    int leader = nobody;  // index in leaders
    int count = 0;  // people in the group, or groups that the leader has
    friend bool operator==(const Breach&, const Breach&) = default;
};

// Those of one sitting, rule by rule. None exactly when score_of counts none broken there.
std::vector<Breach> breaches_of(const Problem& problem, const Plan& plan, int sitting);

}  // namespace driehoek::compose

// A plan that somebody left, joined or was dragged in: made legal again with the fewest people moved.
#pragma once
#include <cstdint>
#include <vector>

#include "compose/plan.hpp"
#include "compose/problem.hpp"

namespace driehoek::compose {

struct Moved {
    int sitting = 0;
    int person = 0;
    int from = nobody;  // group; nobody: had no place
    int to = nobody;
    friend bool operator==(const Moved&, const Moved&) = default;
};

struct Repair {
    bool is_legal = false;
    bool is_fewest = false;  // proved: no legal plan moves fewer people
    Plan plan{};  // when legal
    std::vector<Moved> moved{};  // newcomers who got a place included
};

// Sittings before `first_sitting` are the past and stay as they are. Somebody absent loses his place, somebody present without
// one gets one; neither counts as moved. Of the plans with the fewest moved people the cheapest that was found. Looks at most
// `most_tries` arrangements for each sitting and moves at most `most_moved` people in one.
Repair repair(const Problem& problem, const Plan& plan, int first_sitting, int most_moved, std::int64_t most_tries);

}  // namespace driehoek::compose

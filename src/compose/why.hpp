// Why somebody sits where he sits: what it would cost to have him elsewhere, rule by rule.
#pragma once
#include <vector>

#include "compose/breaches.hpp"
#include "compose/plan.hpp"
#include "compose/problem.hpp"

namespace driehoek::compose {

// Somebody to another group, alone or in the place of a member who takes his.
struct Alternative {
    int group = 0;
    int other = nobody;  // who changes places with him
    Score after{};  // of the plan that it gives
    std::vector<Breach> broken{};  // what it breaks in this sitting that is kept now
    friend bool operator==(const Alternative&, const Alternative&) = default;
};

// For each other group of the sitting the best that can be done: fewest rules broken, then cheapest, then alone. In the order
// of the groups. What it costs in each rule or term is the difference with score_of(problem, plan).
std::vector<Alternative> alternatives_for(const Problem& problem, const Plan& plan, int sitting, int person);
// The plan after that; who leads changes along when only that keeps it legal.
Plan plan_after(const Problem& problem, Plan plan, int sitting, int person, const Alternative& alternative);

}  // namespace driehoek::compose

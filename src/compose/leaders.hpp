// Who leads which group (H3, Z9): a choice that breaks no rule, or the certainty that there is none.
#pragma once
#include <cstdint>
#include <vector>

#include "compose/plan.hpp"
#include "compose/problem.hpp"

namespace driehoek::compose {

// [group][leader]: 1 when this leader may lead this group.
using LeaderTable = std::vector<std::vector<std::uint8_t>>;

// On one of the days on which most members work.
bool works_on_best_day(const Problem& problem, const Leader& leader, const std::vector<std::int32_t>& members);
// A leader for each group, none above what he can carry in one sitting; empty when no such choice exists. Groups keep the
// leader of `now` (nobody: none yet) where that is possible.
std::vector<std::int32_t> match_leaders(const Problem& problem, const LeaderTable& may_lead,
                                        const std::vector<std::int32_t>& now);
// Who may lead the groups of a sitting as they are: not a member, not a manager of one, works on one of its best days, and
// where a leader is locked only he.
LeaderTable leaders_of(const Problem& problem, const Plan& plan, int sitting);
// Gives each group of a sitting a leader. False when that cannot be: the plan then stays as it is.
bool lead_sitting(const Problem& problem, Plan& plan, int sitting);

}  // namespace driehoek::compose

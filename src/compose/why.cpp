#include "compose/why.hpp"

#include <cstddef>
#include <cstdint>
#include <utility>

#include "compose/leaders.hpp"

namespace driehoek::compose {
namespace {

// Who leads may change along when only that keeps the plan legal.
Score score_after(const Problem& problem, Plan plan, int sitting) {
    const Score score = score_of(problem, plan);
    if (score.hard() == 0 || !lead_sitting(problem, plan, sitting)) return score;
    const Score led = score_of(problem, plan);
    return led.hard() < score.hard() ? led : score;
}

}  // namespace

Plan plan_after(Plan plan, int sitting, int person, const Alternative& alternative) {
    std::vector<std::int32_t>& groups = plan.group_of[static_cast<std::size_t>(sitting)];
    const std::int32_t from = std::exchange(groups[static_cast<std::size_t>(person)], alternative.group);
    if (alternative.other != nobody) groups[static_cast<std::size_t>(alternative.other)] = from;
    return plan;
}

std::vector<Alternative> alternatives_for(const Problem& problem, const Plan& plan, int sitting, int person) {
    std::vector<Alternative> best;
    const std::vector<std::int32_t>& groups = plan.group_of[static_cast<std::size_t>(sitting)];
    const std::int32_t home = groups[static_cast<std::size_t>(person)];
    for (int group = 0; group < problem.group_count(sitting); ++group) {
        if (group == home) continue;
        Alternative here{.group = group};
        here.after = score_after(problem, plan_after(plan, sitting, person, here), sitting);
        for (int other = 0; other < problem.people; ++other) {
            if (groups[static_cast<std::size_t>(other)] != group) continue;
            Alternative swap{.group = group, .other = other};
            swap.after = score_after(problem, plan_after(plan, sitting, person, swap), sitting);
            const auto rank = [&](const Alternative& each) {
                return std::pair(each.after.hard(), each.after.cost(problem));
            };
            if (rank(swap) < rank(here)) here = swap;
        }
        best.push_back(here);
    }
    return best;
}

}  // namespace driehoek::compose

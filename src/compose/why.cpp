#include "compose/why.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>

#include "compose/leaders.hpp"

namespace driehoek::compose {
Plan plan_after(const Problem& problem, Plan plan, int sitting, int person, const Alternative& alternative) {
    std::vector<std::int32_t>& groups = plan.group_of[static_cast<std::size_t>(sitting)];
    const std::int32_t from = std::exchange(groups[static_cast<std::size_t>(person)], alternative.group);
    if (alternative.other != nobody) groups[static_cast<std::size_t>(alternative.other)] = from;
    const std::int64_t broken = score_of(problem, plan).hard();
    Plan led = plan;
    const bool helps = broken > 0 && lead_sitting(problem, led, sitting) && score_of(problem, led).hard() < broken;
    return helps ? led : plan;
}

std::vector<Alternative> alternatives_for(const Problem& problem, const Plan& plan, int sitting, int person) {
    std::vector<Alternative> best;
    const std::vector<std::int32_t>& groups = plan.group_of[static_cast<std::size_t>(sitting)];
    const std::vector<Breach> now = breaches_of(problem, plan, sitting);
    const std::int32_t home = groups[static_cast<std::size_t>(person)];
    for (int group = 0; group < problem.group_count(sitting); ++group) {
        if (group == home) continue;
        Alternative here{.group = group};
        here.after = score_of(problem, plan_after(problem, plan, sitting, person, here));
        for (int other = 0; other < problem.people; ++other) {
            if (groups[static_cast<std::size_t>(other)] != group) continue;
            Alternative swap{.group = group, .other = other};
            swap.after = score_of(problem, plan_after(problem, plan, sitting, person, swap));
            const auto rank = [&](const Alternative& each) {
                return std::pair(each.after.hard(), each.after.cost(problem));
            };
            if (rank(swap) < rank(here)) here = swap;
        }
        here.broken = breaches_of(problem, plan_after(problem, plan, sitting, person, here), sitting);
        std::erase_if(here.broken, [&](const Breach& breach) { return std::ranges::contains(now, breach); });
        best.push_back(here);
    }
    return best;
}

}  // namespace driehoek::compose

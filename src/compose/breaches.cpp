#include "compose/breaches.hpp"

#include <algorithm>
#include <cstddef>

#include "compose/leaders.hpp"

namespace driehoek::compose {
namespace {

class Looking {
public:
    Looking(const Problem& problem, const Plan& plan, int sitting)
        : problem_(problem),
          sitting_(sitting),
          groups_(plan.group_of[static_cast<std::size_t>(sitting)]),
          leaders_(plan.leader_of[static_cast<std::size_t>(sitting)]),
          members_(leaders_.size()) {
        for (std::size_t person = 0; person < groups_.size(); ++person) {
            const std::int32_t group = groups_[person];
            if (group != nobody) members_[static_cast<std::size_t>(group)].push_back(static_cast<std::int32_t>(person));
        }
    }

    std::vector<Breach> look() {
        look_at_groups();
        look_at_people();
        if (!problem_.leaders.empty()) look_at_leaders();
        std::ranges::stable_sort(found_, {}, &Breach::rule);
        return std::move(found_);
    }

private:
    std::int32_t group_of(std::int32_t person) const { return groups_[static_cast<std::size_t>(person)]; }
    void look_at_groups();
    void look_at_people();
    void look_at_leaders();

    const Problem& problem_;
    const int sitting_;
    const std::vector<std::int32_t>& groups_;
    const std::vector<std::int32_t>& leaders_;
    std::vector<std::vector<std::int32_t>> members_;
    std::vector<Breach> found_{};
};

void Looking::look_at_groups() {
    for (std::size_t group = 0; group < members_.size(); ++group) {
        const GroupSize& size = problem_.sittings[static_cast<std::size_t>(sitting_)].groups[group];
        const auto number = static_cast<int>(group);
        const auto count = static_cast<int>(members_[group].size());
        if (count < size.smallest || count > size.largest)
            found_.push_back({.rule = Hard::size, .group = number, .count = count});
        for (std::size_t cover = 0; cover < problem_.covers.size(); ++cover) {
            const auto here = std::ranges::count_if(members_[group], [&](std::int32_t person) {
                return problem_.counts_for(static_cast<std::size_t>(person), cover);
            });
            if (problem_.covers[cover].is_required && here < problem_.covers[cover].least)
                found_.push_back({.rule = Hard::cover, .index = static_cast<int>(cover), .group = number});
        }
    }
}

void Looking::look_at_people() {
    for (std::int32_t person = 0; person < problem_.people; ++person) {
        if (problem_.is_present(sitting_, person) != (group_of(person) != nobody))
            found_.push_back({.rule = Hard::place, .person = person});
    }
    for (std::size_t at = 0; at < problem_.barriers.size(); ++at) {
        const std::int32_t group = group_of(problem_.barriers[at].one);
        if (group != nobody && group == group_of(problem_.barriers[at].other))
            found_.push_back({.rule = Hard::barrier, .index = static_cast<int>(at), .group = group});
    }
    for (std::size_t at = 0; at < problem_.blocks.size(); ++at) {
        std::vector<std::int32_t> present = problem_.blocks[at];
        std::erase_if(present, [&](std::int32_t person) { return !problem_.is_present(sitting_, person); });
        const bool are_together = std::ranges::all_of(present, [&](std::int32_t person) {
            return present.size() == 1 || (group_of(person) != nobody && group_of(person) == group_of(present.front()));
        });
        if (!are_together) found_.push_back({.rule = Hard::together, .index = static_cast<int>(at)});
    }
    for (std::size_t at = 0; at < problem_.locks.size(); ++at) {
        const Lock& lock = problem_.locks[at];
        if (lock.sitting == sitting_ && problem_.is_present(sitting_, lock.person) &&
            group_of(lock.person) != lock.group)
            found_.push_back(
                {.rule = Hard::lock, .index = static_cast<int>(at), .group = lock.group, .person = lock.person});
    }
}

void Looking::look_at_leaders() {
    for (std::size_t group = 0; group < leaders_.size(); ++group) {
        const auto number = static_cast<int>(group);
        const std::int32_t leader = leaders_[group];
        if (leader == nobody) {
            found_.push_back({.rule = Hard::leader_missing, .group = number});
            continue;
        }
        const Leader& leads = problem_.leaders[static_cast<std::size_t>(leader)];
        for (const std::int32_t person : members_[group]) {
            if (std::ranges::binary_search(leads.barred, person))
                found_.push_back(
                    {.rule = Hard::leader_sits_or_manages, .group = number, .person = person, .leader = leader});
        }
        if (!works_on_best_day(problem_, leads, members_[group]))
            found_.push_back({.rule = Hard::leader_days, .group = number, .leader = leader});
    }
    for (std::size_t leader = 0; leader < problem_.leaders.size(); ++leader) {
        const auto load = static_cast<int>(std::ranges::count(leaders_, static_cast<std::int32_t>(leader)));
        if (load > problem_.leaders[leader].most_groups)
            found_.push_back({.rule = Hard::leader_load, .leader = static_cast<int>(leader), .count = load});
    }
    for (std::size_t at = 0; at < problem_.leader_locks.size(); ++at) {
        const Lock& lock = problem_.leader_locks[at];
        if (lock.sitting == sitting_ && leaders_[static_cast<std::size_t>(lock.group)] != lock.person)
            found_.push_back(
                {.rule = Hard::lock, .index = static_cast<int>(at), .group = lock.group, .leader = lock.person});
    }
}

}  // namespace

std::vector<Breach> breaches_of(const Problem& problem, const Plan& plan, int sitting) {
    return Looking(problem, plan, sitting).look();
}

}  // namespace driehoek::compose

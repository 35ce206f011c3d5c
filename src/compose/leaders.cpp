#include "compose/leaders.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <limits>
#include <utility>

namespace driehoek::compose {
namespace {

constexpr int days_in_week = 7;

// Kuhn's augmenting paths, with leaders who can carry several groups.
class Matching {
public:
    Matching(const Problem& problem, const LeaderTable& may_lead)
        : problem_(problem), may_lead_(may_lead), led_by_(problem.leaders.size()) {}

    // Everybody who may, stays; augmenting then moves as few as it must.
    void keep(const std::vector<std::int32_t>& now) {
        for (std::size_t group = 0; group < may_lead_.size(); ++group) {
            const std::int32_t leader = now[group];
            if (leader == nobody || may_lead_[group][static_cast<std::size_t>(leader)] == 0) continue;
            if (has_room(static_cast<std::size_t>(leader))) led_by_[static_cast<std::size_t>(leader)].push_back(group);
        }
    }

    // Nobody gets a second group while somebody who may lead one has none, and so on.
    bool cover_all() {
        int most = 1;
        for (const Leader& leader : problem_.leaders) most = std::max(most, leader.most_groups);
        for (share_ = 1; share_ < most; ++share_) {
            if (cover()) return true;
        }
        return cover();
    }

    std::vector<std::int32_t> leaders() const {
        std::vector<std::int32_t> found(may_lead_.size(), nobody);
        for (std::size_t leader = 0; leader < led_by_.size(); ++leader) {
            for (const std::size_t group : led_by_[leader]) found[group] = static_cast<std::int32_t>(leader);
        }
        return found;
    }

private:
    // As far as everybody leads no more than the share.
    bool cover() {
        bool is_whole = true;
        for (std::size_t group = 0; group < may_lead_.size(); ++group) {
            if (is_led(group)) continue;
            seen_.assign(led_by_.size(), 0);
            if (!find_leader(group)) is_whole = false;
        }
        return is_whole;
    }
    bool has_room(std::size_t leader) const {
        return static_cast<int>(led_by_[leader].size()) < std::min(problem_.leaders[leader].most_groups, share_);
    }
    bool is_led(std::size_t group) const {
        return std::ranges::any_of(led_by_, [&](const std::vector<std::size_t>& groups) {
            return std::ranges::find(groups, group) != groups.end();
        });
    }
    bool find_leader(std::size_t group) {
        for (std::size_t leader = 0; leader < led_by_.size(); ++leader) {
            if (may_lead_[group][leader] == 0 || seen_[leader] != 0 || !has_room(leader)) continue;
            led_by_[leader].push_back(group);
            return true;
        }
        for (std::size_t leader = 0; leader < led_by_.size(); ++leader) {
            if (may_lead_[group][leader] == 0 || std::exchange(seen_[leader], std::uint8_t{1}) != 0) continue;
            // By place: a deeper path never touches a leader that was seen.
            for (std::size_t at = 0; at < led_by_[leader].size(); ++at) {
                if (!find_leader(led_by_[leader][at])) continue;
                led_by_[leader][at] = group;
                return true;
            }
        }
        return false;
    }

    const Problem& problem_;
    const LeaderTable& may_lead_;
    std::vector<std::vector<std::size_t>> led_by_;
    std::vector<std::uint8_t> seen_{};
    int share_ = std::numeric_limits<int>::max();
};

// The days, as bits, on which most members work.
unsigned best_days_of(const Problem& problem, const std::vector<std::int32_t>& members) {
    std::array<int, days_in_week> workers{};
    for (const std::int32_t person : members) {
        for (unsigned day = 0; day < days_in_week; ++day) {
            if (problem.working_days[static_cast<std::size_t>(person)] >> day & 1U) ++workers[day];
        }
    }
    const int most = std::ranges::max(workers);
    unsigned days = 0;
    for (unsigned day = 0; day < days_in_week; ++day) {
        if (workers[day] == most) days |= 1U << day;
    }
    return days;
}

bool may_lead(const Problem& problem, const Leader& leader, const std::vector<std::int32_t>& members) {
    const bool is_barred = std::ranges::any_of(
        members, [&](std::int32_t person) { return std::ranges::binary_search(leader.barred, person); });
    if (is_barred) return false;
    return works_on_best_day(problem, leader, members);
}

}  // namespace

bool works_on_best_day(const Problem& problem, const Leader& leader, const std::vector<std::int32_t>& members) {
    return problem.working_days.empty() || (best_days_of(problem, members) & leader.working_days) != 0;
}

std::vector<std::int32_t> match_leaders(const Problem& problem, const LeaderTable& may_lead,
                                        const std::vector<std::int32_t>& now) {
    Matching matching(problem, may_lead);
    matching.keep(now);
    if (!matching.cover_all()) return {};
    return matching.leaders();
}

LeaderTable leaders_of(const Problem& problem, const Plan& plan, int sitting) {
    const auto at = static_cast<std::size_t>(sitting);
    std::vector<std::vector<std::int32_t>> groups(plan.leader_of[at].size());
    for (std::size_t person = 0; person < plan.group_of[at].size(); ++person) {
        const std::int32_t group = plan.group_of[at][person];
        if (group != nobody) groups[static_cast<std::size_t>(group)].push_back(static_cast<std::int32_t>(person));
    }
    LeaderTable table(groups.size(), std::vector<std::uint8_t>(problem.leaders.size()));
    for (std::size_t group = 0; group < groups.size(); ++group) {
        for (std::size_t leader = 0; leader < problem.leaders.size(); ++leader) {
            table[group][leader] = may_lead(problem, problem.leaders[leader], groups[group]) ? 1 : 0;
        }
    }
    for (const Lock& lock : problem.leader_locks) {
        if (lock.sitting != sitting) continue;
        std::vector<std::uint8_t>& row = table[static_cast<std::size_t>(lock.group)];
        for (std::size_t leader = 0; leader < row.size(); ++leader) {
            if (static_cast<int>(leader) != lock.person) row[leader] = 0;
        }
    }
    return table;
}

bool lead_sitting(const Problem& problem, Plan& plan, int sitting) {
    if (problem.leaders.empty()) return true;
    std::vector<std::int32_t>& leaders = plan.leader_of[static_cast<std::size_t>(sitting)];
    std::vector<std::int32_t> found = match_leaders(problem, leaders_of(problem, plan, sitting), leaders);
    if (found.empty() && !leaders.empty()) return false;
    leaders = std::move(found);
    return true;
}

}  // namespace driehoek::compose

#include "compose/repair.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "compose/leaders.hpp"

namespace driehoek::compose {
namespace {

struct Option {
    std::int32_t person = 0;
    std::int32_t group = 0;
};

// Takes one broken rule and tries every move that could mend it, one more person at a time. Complete: of the people whom a legal
// plan moves, one at least is among those who can mend the rule at hand, and nobody needs to move twice.
class Mending {
public:
    Mending(const Problem& problem, int sitting, std::int64_t most_tries)
        : problem_(problem), sitting_(sitting), tries_left_(most_tries) {}

    // The cheapest legal plan with so many people moved; false when there is none, or none was found.
    bool mend(Plan& plan, int most_moved) {
        at_ = plan;
        can_move_.assign(static_cast<std::size_t>(problem_.people), 1);
        is_found_ = false;
        go_deeper(most_moved);
        if (is_found_) plan = best_;
        return is_found_;
    }
    bool was_cut_short() const { return tries_left_ <= 0; }

private:
    std::vector<std::int32_t>& groups() { return at_.group_of[static_cast<std::size_t>(sitting_)]; }
    std::int32_t& group_of(std::int32_t person) { return groups()[static_cast<std::size_t>(person)]; }
    const GroupSize& bounds(std::size_t group) const {
        return problem_.sittings[static_cast<std::size_t>(sitting_)].groups[group];
    }
    void count();
    void offer(std::vector<Option> options);
    void add_ways_from(std::vector<Option>& options, std::int32_t person);
    void look_at_people();
    void look_at_groups();
    void look_at_leaders();
    bool is_held(std::int32_t person);
    void go_deeper(int moves_left);
    void keep_if_cheaper();

    const Problem& problem_;
    const int sitting_;
    std::int64_t tries_left_;
    Plan at_{};
    Plan best_{};
    std::int64_t best_cost_ = 0;
    bool is_found_ = false;
    std::vector<std::uint8_t> can_move_{};
    std::vector<int> sizes_{};
    std::vector<std::vector<int>> covers_{};
    bool is_broken_ = false;
    std::vector<Option> options_{};  // of the broken rule with the fewest
};

void Mending::count() {
    const std::size_t count = at_.leader_of[static_cast<std::size_t>(sitting_)].size();
    sizes_.assign(count, 0);
    covers_.assign(count, std::vector<int>(problem_.covers.size()));
    for (std::size_t person = 0; person < groups().size(); ++person) {
        const std::int32_t group = groups()[person];
        if (group == nobody) continue;
        ++sizes_[static_cast<std::size_t>(group)];
        for (std::size_t cover = 0; cover < problem_.covers.size(); ++cover) {
            if (problem_.counts_for(person, cover)) ++covers_[static_cast<std::size_t>(group)][cover];
        }
    }
}

// A rule is broken, and these moves can mend it.
void Mending::offer(std::vector<Option> options) {
    std::erase_if(options,
                  [&](const Option& option) { return can_move_[static_cast<std::size_t>(option.person)] == 0; });
    if (!is_broken_ || options.size() < options_.size()) options_ = std::move(options);
    is_broken_ = true;
}

// Locked where he sits.
bool Mending::is_held(std::int32_t person) {
    return std::ranges::any_of(problem_.locks, [&](const Lock& lock) {
        return lock.sitting == sitting_ && lock.person == person && lock.group == group_of(person);
    });
}

void Mending::add_ways_from(std::vector<Option>& options, std::int32_t person) {
    if (is_held(person)) return;
    for (std::int32_t group = 0; group < static_cast<std::int32_t>(sizes_.size()); ++group) {
        if (group != group_of(person)) options.push_back({person, group});
    }
}

void Mending::look_at_people() {
    for (const Lock& lock : problem_.locks) {
        const bool counts = lock.sitting == sitting_ && problem_.is_present(sitting_, lock.person);
        if (counts && group_of(lock.person) != lock.group) offer({{lock.person, lock.group}});
    }
    for (std::int32_t person = 0; person < problem_.people; ++person) {
        if (!problem_.is_present(sitting_, person) || group_of(person) != nobody) continue;
        std::vector<Option> options;
        add_ways_from(options, person);
        offer(std::move(options));
    }
    for (const Barrier& barrier : problem_.barriers) {
        if (group_of(barrier.one) == nobody || group_of(barrier.one) != group_of(barrier.other)) continue;
        std::vector<Option> options;
        add_ways_from(options, barrier.one);
        add_ways_from(options, barrier.other);
        offer(std::move(options));
    }
    for (const std::vector<std::int32_t>& block : problem_.blocks) {
        std::vector<std::int32_t> present;
        for (const std::int32_t person : block) {
            if (problem_.is_present(sitting_, person)) present.push_back(person);
        }
        const bool are_together = std::ranges::all_of(
            present, [&](std::int32_t person) { return group_of(person) == group_of(present.front()); });
        if (are_together) continue;
        std::vector<Option> options;
        for (const std::int32_t person : present) add_ways_from(options, person);
        offer(std::move(options));
    }
}

void Mending::look_at_groups() {
    for (std::size_t group = 0; group < sizes_.size(); ++group) {
        const auto to = static_cast<std::int32_t>(group);
        std::vector<Option> comers;
        for (std::int32_t person = 0; person < problem_.people; ++person) {
            if (problem_.is_present(sitting_, person) && group_of(person) != to) comers.push_back({person, to});
        }
        if (sizes_[group] < bounds(group).smallest) offer(comers);
        if (sizes_[group] > bounds(group).largest) {
            std::vector<Option> options;
            for (std::int32_t person = 0; person < problem_.people; ++person) {
                if (group_of(person) == to) add_ways_from(options, person);
            }
            offer(std::move(options));
        }
        for (std::size_t cover = 0; cover < problem_.covers.size(); ++cover) {
            const Cover& rule = problem_.covers[cover];
            if (!rule.is_required || covers_[group][cover] >= rule.least) continue;
            std::vector<Option> options = comers;
            std::erase_if(options, [&](const Option& option) {
                return !problem_.counts_for(static_cast<std::size_t>(option.person), cover);
            });
            offer(std::move(options));
        }
    }
}

// Begeleiders change without anybody moving. Where that is not enough, whoever is in a group that nobody may lead can leave it,
// or anybody can come; which of the groups it is cannot be told, so everybody may move.
void Mending::look_at_leaders() {
    if (is_broken_ || lead_sitting(problem_, at_, sitting_)) return;
    std::vector<Option> options;
    for (std::int32_t person = 0; person < problem_.people; ++person) {
        if (problem_.is_present(sitting_, person)) add_ways_from(options, person);
    }
    offer(std::move(options));
}

void Mending::keep_if_cheaper() {
    const Score score = score_of(problem_, at_);
    const std::int64_t cost = score.cost(problem_);
    if (is_found_ && cost >= best_cost_) return;
    best_ = at_;
    best_cost_ = cost;
    is_found_ = true;
}

void Mending::go_deeper(int moves_left) {
    if (--tries_left_ <= 0) return;
    const std::vector<std::int32_t> leaders = at_.leader_of[static_cast<std::size_t>(sitting_)];
    count();
    is_broken_ = false;
    options_.clear();
    look_at_people();
    look_at_groups();
    look_at_leaders();
    if (!is_broken_) {
        keep_if_cheaper();
    } else {
        const std::vector<Option> options = std::exchange(options_, {});
        for (const Option& option : options) {
            const std::int32_t from = group_of(option.person);
            const int price = from == nobody ? 0 : 1;  // newcomers must sit somewhere
            if (price > moves_left) continue;
            group_of(option.person) = option.group;
            can_move_[static_cast<std::size_t>(option.person)] = 0;
            go_deeper(moves_left - price);
            can_move_[static_cast<std::size_t>(option.person)] = 1;
            group_of(option.person) = from;
        }
    }
    at_.leader_of[static_cast<std::size_t>(sitting_)] = leaders;
}

}  // namespace

Repair repair(const Problem& problem, const Plan& plan, int first_sitting, int most_moved, std::int64_t most_tries) {
    Repair result{.is_legal = true, .is_fewest = true, .plan = plan};
    for (int sitting = first_sitting; sitting < problem.sitting_count(); ++sitting) {
        std::vector<std::int32_t>& groups = result.plan.group_of[static_cast<std::size_t>(sitting)];
        for (int person = 0; person < problem.people; ++person) {
            if (!problem.is_present(sitting, person)) groups[static_cast<std::size_t>(person)] = nobody;
        }
        const std::vector<std::int32_t> before = groups;
        bool is_mended = false;
        for (int moves = 0; !is_mended && moves <= most_moved; ++moves) {
            Mending mending(problem, sitting, most_tries);
            is_mended = mending.mend(result.plan, moves);
            if (!is_mended && mending.was_cut_short()) result.is_fewest = false;
        }
        if (!is_mended) return {};
        for (int person = 0; person < problem.people; ++person) {
            const std::int32_t from = before[static_cast<std::size_t>(person)];
            const std::int32_t to =
                result.plan.group_of[static_cast<std::size_t>(sitting)][static_cast<std::size_t>(person)];
            if (from != to) result.moved.push_back({sitting, person, from, to});
        }
    }
    return result;
}

}  // namespace driehoek::compose

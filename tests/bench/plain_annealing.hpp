// The floor below the composer: annealing as a book has it, on the same problem. Anybody can write this in an afternoon, so the
// composer must never do worse in the same time. Knows no begeleiders.
#pragma once
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <functional>
#include <vector>

#include "compose/plan.hpp"
#include "compose/problem.hpp"
#include "compose/random.hpp"

namespace driehoek::bench {

class PlainAnnealing {
public:
    PlainAnnealing(const compose::Problem& problem, std::uint64_t seed)
        : problem_(problem), random_(seed), people_(static_cast<std::size_t>(problem.people)) {
        costs_.assign(people_ * people_, problem.weight(compose::Term::sizes));
        met_.assign(people_ * people_, 0);
        const auto add = [&](std::vector<int>& table, int one, int other, int amount) {
            table[at(one, other)] += amount;
            table[at(other, one)] += amount;
        };
        for (int one = 0; one < problem.people; ++one) {
            for (int other = 0; other < one; ++other) {
                for (const compose::Attribute& attribute : problem.attributes) {
                    const int value = attribute.values[static_cast<std::size_t>(one)];
                    if (value != compose::nobody && value == attribute.values[static_cast<std::size_t>(other)])
                        add(costs_, one, other, problem.weight(attribute.term));
                }
            }
        }
        for (const auto& pair : problem.shared_triads)
            add(costs_, pair.one, pair.other, pair.count * problem.weight(compose::Term::shared_triads));
        for (const auto& pair : problem.earlier_meetings) add(met_, pair.one, pair.other, pair.count);
        for (const auto& barrier : problem.barriers) add(costs_, barrier.one, barrier.other, broken);
        for (const auto& block : problem.blocks) {
            for (const int one : block) {
                for (const int other : block) costs_[at(one, other)] -= one == other ? 0 : broken;
            }
        }
        plan_ = best_ = compose::empty_plan(problem);
        for (int sitting = 0; sitting < problem.sitting_count(); ++sitting) deal(sitting);
    }

    // Until the share of the time that is over, from 0 to 1, is 1.
    void run(const std::function<double()>& progress) {
        double heat = 0;
        for (std::int64_t step = 0;; ++step) {
            if (step % 256 == 0) {
                const double over = progress();
                if (over >= 1) return;
                heat = 200 * std::pow(0.002, over);
            }
            move(heat);
        }
    }
    bool is_legal() const { return is_legal_; }
    std::int64_t cost() const { return best_cost_; }

private:
    static constexpr int broken = 2000;
    std::size_t at(int one, int other) const {
        return static_cast<std::size_t>(one) * people_ + static_cast<std::size_t>(other);
    }
    std::vector<std::vector<int>>& groups(int sitting) { return groups_[static_cast<std::size_t>(sitting)]; }

    void deal(int sitting) {
        auto& dealt = groups_.emplace_back(static_cast<std::size_t>(problem_.group_count(sitting)));
        for (int person = 0; person < problem_.people; ++person) {
            if (!problem_.is_present(sitting, person)) continue;
            std::size_t group = 0;  // the emptiest that has room
            for (std::size_t other = 0; other < dealt.size(); ++other) {
                const auto room = [&](std::size_t each) {
                    return size(sitting, each).largest - static_cast<int>(dealt[each].size());
                };
                if (room(other) > room(group)) group = other;
            }
            for (const auto& lock : problem_.locks) {
                if (lock.sitting == sitting && lock.person == person) group = static_cast<std::size_t>(lock.group);
            }
            seat(sitting, person, group, 1);
        }
    }
    const compose::GroupSize& size(int sitting, std::size_t group) const {
        return problem_.sittings[static_cast<std::size_t>(sitting)].groups[group];
    }
    bool is_locked(int sitting, int person) const {
        return std::ranges::any_of(problem_.locks, [&](const compose::Lock& lock) {
            return lock.sitting == sitting && lock.person == person;
        });
    }
    void seat(int sitting, int person, std::size_t group, int by) {
        std::vector<int>& members = groups(sitting)[group];
        if (by < 0) std::erase(members, person);
        for (const int other : members) {
            met_[at(person, other)] += by;
            met_[at(other, person)] += by;
        }
        if (by > 0) members.push_back(person);
        plan_.group_of[static_cast<std::size_t>(sitting)][static_cast<std::size_t>(person)] =
            by > 0 ? static_cast<int>(group) : compose::nobody;
    }
    // What a group costs beyond the meetings that it gives.
    std::int64_t side_of(int sitting, std::size_t group) {
        const std::vector<int>& members = groups(sitting)[group];
        const auto count = static_cast<int>(members.size());
        std::int64_t side = std::int64_t{broken} * (std::max(0, size(sitting, group).smallest - count) +
                                                    std::max(0, count - size(sitting, group).largest));
        for (std::size_t cover = 0; cover < problem_.covers.size(); ++cover) {
            int missing = problem_.covers[cover].least;
            for (const int person : members) missing -= problem_.counts_for(static_cast<std::size_t>(person), cover);
            const int dear =
                problem_.covers[cover].is_required ? broken : problem_.weight(compose::Term::missing_functions);
            side += std::max(0, missing) * dear;
        }
        int most = 0;
        for (unsigned day = 0; day < 7 && !problem_.working_days.empty(); ++day) {
            int works = 0;
            for (const int person : members)
                works += problem_.working_days[static_cast<std::size_t>(person)] >> day & 1;
            most = std::max(most, works);
        }
        return side +
               (problem_.working_days.empty() ? 0 : (count - most) * problem_.weight(compose::Term::working_days));
    }
    // What somebody adds to a group that he is not in.
    std::int64_t with(int sitting, int person, std::size_t group) {
        std::int64_t sum = 0;
        for (const int other : groups(sitting)[group])
            sum += costs_[at(person, other)] + problem_.weight(compose::Term::meetings) * met_[at(person, other)];
        return sum;
    }

    void move(double heat) {
        const int sitting = random_.below(problem_.sitting_count());
        const auto& group_of = plan_.group_of[static_cast<std::size_t>(sitting)];
        const int person = random_.below(problem_.people);
        const auto to = static_cast<std::size_t>(random_.below(problem_.group_count(sitting)));
        const int from_group = group_of[static_cast<std::size_t>(person)];
        if (from_group == compose::nobody || from_group == static_cast<int>(to) || is_locked(sitting, person)) return;
        const auto from = static_cast<std::size_t>(from_group);
        const std::vector<int>& there = groups(sitting)[to];
        const int choice = random_.below(static_cast<int>(there.size()) + 1);
        const int other =
            choice == static_cast<int>(there.size()) ? compose::nobody : there[static_cast<std::size_t>(choice)];
        if (other != compose::nobody && is_locked(sitting, other)) return;
        const std::int64_t before = side_of(sitting, from) + side_of(sitting, to);
        std::int64_t delta = -before;
        const auto go = [&](int who, std::size_t off, std::size_t on) {
            seat(sitting, who, off, -1);
            delta += with(sitting, who, on) - with(sitting, who, off);
            seat(sitting, who, on, 1);
        };
        go(person, from, to);
        if (other != compose::nobody) go(other, to, from);
        delta += side_of(sitting, from) + side_of(sitting, to);
        const double chance = (random_.below(1 << 20) + 1) / static_cast<double>(1 << 20);
        if (static_cast<double>(delta) > -heat * std::log(chance)) {
            go(person, to, from);
            if (other != compose::nobody) go(other, from, to);
            return;
        }
        gained_ += delta;
        if (gained_ < kept_) keep();
    }
    void keep() {
        kept_ = gained_;
        const compose::Score score = compose::score_of(problem_, plan_);
        if (score.hard() > 0 || (is_legal_ && score.cost(problem_) >= best_cost_)) return;
        is_legal_ = true;
        best_cost_ = score.cost(problem_);
        best_ = plan_;
    }

    const compose::Problem& problem_;
    compose::Random random_;
    std::size_t people_;
    std::vector<int> costs_, met_;  // [person][person]
    std::vector<std::vector<std::vector<int>>> groups_;  // [sitting][group]
    compose::Plan plan_, best_;
    std::int64_t gained_ = 0, kept_ = 1;
    std::int64_t best_cost_ = 0;
    bool is_legal_ = false;
};

}  // namespace driehoek::bench

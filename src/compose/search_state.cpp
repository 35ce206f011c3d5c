#include "compose/search_state.hpp"

#include <algorithm>
#include <cstdlib>
#include <functional>

namespace driehoek::compose {
namespace {

constexpr std::size_t lanes = 16;  // rows are a multiple of this, so that sweeps need no tail

// What one pair can cost at most in the soft terms; the weight of a hard rule starts above a group full of these.
std::int32_t dearest_pair(const Problem& problem) {
    std::int64_t dearest = std::abs(problem.weight(Term::sizes));
    for (const Attribute& attribute : problem.attributes) dearest += std::abs(problem.weight(attribute.term));
    dearest += std::int64_t{std::abs(problem.weight(Term::meetings))} * problem.sitting_count();
    dearest += std::abs(problem.weight(Term::shared_triads));
    std::int64_t largest_cost = 0;
    for (const std::int32_t cost : problem.pair_costs)
        largest_cost = std::max<std::int64_t>(largest_cost, std::abs(cost));
    dearest += largest_cost * std::abs(problem.weight(Term::pairs));
    return static_cast<std::int32_t>(std::min<std::int64_t>(dearest, 1 << 18));
}

// Whether one legal plan can have more people on another day than the next one has.
bool can_days_differ(const Problem& problem) {
    return problem.weight(Term::working_days) != 0 &&
           std::ranges::adjacent_find(problem.working_days, std::ranges::not_equal_to()) != problem.working_days.end();
}

// The same of who is missing for a cover, or alone in it: not where nobody counts for it, or everybody does.
bool can_cover_differ(const Problem& problem, std::size_t cover) {
    const Cover& rule = problem.covers[cover];
    if (!rule.is_required && problem.weight(Term::missing_functions) == 0 && problem.weight(Term::lone_functions) == 0)
        return false;
    return std::ranges::any_of(problem.sittings, [&](const Sitting& sitting) {
        const std::int64_t counting = problem.count_present_for(sitting, cover);
        const bool are_filled =
            std::ranges::all_of(sitting.groups, [&](const GroupSize& size) { return size.smallest >= rule.least; });
        const bool is_everybody = counting == std::ranges::count(sitting.present, std::uint8_t{1});
        return counting > 0 && !(is_everybody && are_filled);
    });
}

}  // namespace

SearchState::SearchState(const Problem& problem) : problem_(problem) {
    const auto people = static_cast<std::size_t>(problem.people);
    stride_ = (people + lanes - 1) / lanes * lanes;
    for (int sitting = 0; sitting < problem.sitting_count(); ++sitting) {
        group_stride_ = std::max(group_stride_, static_cast<std::size_t>(problem.group_count(sitting)));
        for (const GroupSize& group : problem.sittings[static_cast<std::size_t>(sitting)].groups) {
            seats_ = std::max(seats_, static_cast<std::size_t>(group.largest));
        }
    }
    const std::size_t sittings = problem.sittings.size();
    hard_weight_ = std::clamp(4 * dearest_pair(problem), 8, 1 << 20);
    fill_costs();
    if (sittings > 1 && problem.weight(Term::meetings) != 0) met_ = Table<std::uint8_t>(people * stride_);
    meeting_weight_ = problem.weight(Term::meetings);
    pull_ = Table<std::int32_t>(sittings * group_stride_ * stride_);
    own_.resize(sittings * stride_);
    group_of_.assign(sittings * stride_, nobody);
    movable_group_.assign(sittings * stride_, static_cast<std::uint16_t>(group_stride_));
    seat_of_.assign(sittings * stride_, nobody);
    members_.assign(sittings * group_stride_ * seats_, nobody);
    size_.resize(sittings * group_stride_);
    prepare_side_terms();
}

void SearchState::add_cost(int one, int other, std::int32_t cost) {
    costs_[static_cast<std::size_t>(one) * stride_ + static_cast<std::size_t>(other)] += cost;
    costs_[static_cast<std::size_t>(other) * stride_ + static_cast<std::size_t>(one)] += cost;
}

void SearchState::add_attributes(int person) {
    std::int32_t* row = &costs_[static_cast<std::size_t>(person) * stride_];
    for (const Attribute& attribute : problem_.attributes) {
        const std::int32_t value = attribute.values[static_cast<std::size_t>(person)];
        const std::int32_t weight = problem_.weight(attribute.term);
        if (value == nobody || weight == 0) continue;
        for (std::size_t other = 0; other < attribute.values.size(); ++other) {
            row[other] += attribute.values[other] == value ? weight : 0;
        }
    }
}

void SearchState::fill_costs() {
    const auto people = static_cast<std::size_t>(problem_.people);
    costs_ = Table<std::int32_t>(people * stride_);
    const std::int32_t pair_weight = problem_.weight(Term::pairs);
    for (std::size_t person = 0; person < people; ++person) {
        std::int32_t* row = &costs_[person * stride_];
        std::fill_n(row, people, problem_.weight(Term::sizes));
        std::fill(row + people, row + stride_, 0);
        if (!problem_.pair_costs.empty()) {
            const std::int32_t* costs = &problem_.pair_costs[person * people];
            for (std::size_t other = 0; other < people; ++other) row[other] += pair_weight * costs[other];
        }
        add_attributes(static_cast<int>(person));
        row[person] = 0;
    }
    for (const PairCount& pair : problem_.shared_triads) {
        add_cost(pair.one, pair.other, problem_.weight(Term::shared_triads) * pair.count);
    }
    if (problem_.sitting_count() == 1) {  // in one sitting earlier meetings cannot grow
        met_ = Table<std::uint8_t>(people * stride_);
        fill_met();
        for (std::size_t place = 0; place < people * stride_; ++place) {
            costs_[place] += problem_.weight(Term::meetings) * met_[place];
        }
        met_ = {};
    }
    bonds_begin_.assign(people + 1, 0);
    const auto each_bond = [&](const auto& visit) {
        for (const Barrier& barrier : problem_.barriers) visit(barrier.one, barrier.other, 1);
        for (const std::vector<std::int32_t>& block : problem_.blocks) {
            for (std::size_t one = 0; one < block.size(); ++one) {
                for (std::size_t other = 0; other < one; ++other) visit(block[one], block[other], -1);
            }
        }
    };
    each_bond([&](int one, int other, int sign) {
        add_cost(one, other, sign * hard_weight_);
        ++bonds_begin_[static_cast<std::size_t>(one) + 1];
        ++bonds_begin_[static_cast<std::size_t>(other) + 1];
    });
    for (std::size_t person = 0; person < people; ++person) bonds_begin_[person + 1] += bonds_begin_[person];
    bonds_.resize(bonds_begin_.back());
    std::vector<std::uint32_t> next(bonds_begin_.begin(), bonds_begin_.end() - 1);
    each_bond([&](int one, int other, int sign) {
        bonds_[next[static_cast<std::size_t>(one)]++] = {static_cast<std::int16_t>(other),
                                                         static_cast<std::int16_t>(sign)};
        bonds_[next[static_cast<std::size_t>(other)]++] = {static_cast<std::int16_t>(one),
                                                           static_cast<std::int16_t>(sign)};
    });
}

void SearchState::fill_met() {
    met_.fill(0);
    for (const PairCount& pair : problem_.earlier_meetings) {
        const auto one = static_cast<std::size_t>(pair.one);
        const auto other = static_cast<std::size_t>(pair.other);
        const auto times = static_cast<std::uint8_t>(std::min(100, met_[one * stride_ + other] + pair.count));
        met_[one * stride_ + other] = times;
        met_[other * stride_ + one] = times;
    }
}

void SearchState::prepare_side_terms() {
    const auto people = static_cast<std::size_t>(problem_.people);
    const std::size_t groups = problem_.sittings.size() * group_stride_;
    has_side_terms_ = !problem_.leaders.empty() || can_days_differ(problem_);
    for (std::size_t cover = 0; cover < problem_.covers.size(); ++cover)
        has_side_terms_ = has_side_terms_ || can_cover_differ(problem_, cover);
    covers_of_.assign(people, 0);
    for (std::size_t person = 0; person < problem_.covers_of.size(); ++person) {
        covers_of_[person] = problem_.covers_of[person];
    }
    days_of_ = problem_.working_days;
    cover_count_.resize(groups * problem_.covers.size());
    workers_.resize(groups * day_slots);
    side_.resize(groups);
    side_hard_.resize(groups);
    leader_of_.assign(groups, nobody);
    load_.resize(problem_.sittings.size() * problem_.leaders.size());
    barred_.resize(problem_.leaders.size() * people);
    barred_count_.resize(groups);
    for (std::size_t leader = 0; leader < problem_.leaders.size(); ++leader) {
        for (const std::int32_t person : problem_.leaders[leader].barred) {
            barred_[leader * people + static_cast<std::size_t>(person)] = 1;
        }
    }
    std::int32_t most_missing = 0;
    for (const Cover& cover : problem_.covers) most_missing += cover.is_required ? 0 : cover.least;
    least_side_ =
        std::min(0, problem_.weight(Term::missing_functions)) * most_missing +
        std::min(0, problem_.weight(Term::lone_functions)) * static_cast<std::int32_t>(problem_.covers.size()) +
        std::min(0, problem_.weight(Term::working_days)) * static_cast<std::int32_t>(seats_);
}

void SearchState::place(int sitting, int person, int group) {
    const std::size_t at = group_index(sitting, group);
    const std::int16_t seat = size_[at]++;
    members_[at * seats_ + static_cast<std::size_t>(seat)] = static_cast<std::int16_t>(person);
    seat_of_[index(sitting, person)] = seat;
    group_of_[index(sitting, person)] = static_cast<std::int16_t>(group);
    movable_group_[index(sitting, person)] = static_cast<std::uint16_t>(group);
}

void SearchState::hold(int sitting, int person) {
    movable_group_[index(sitting, person)] = static_cast<std::uint16_t>(group_stride_);
}

void SearchState::lead(int sitting, int group, int leader) {
    const std::size_t at = group_index(sitting, group);
    if (leader_of_[at] != nobody) --load_at(sitting, leader_of_[at]);
    leader_of_[at] = static_cast<std::int16_t>(leader);
    if (leader != nobody) ++load_at(sitting, leader);
}

// --- Summing up ---------------------------------------------------------------------------------

void SearchState::add_to_row(int sitting, int group, int person, std::int32_t sign) {
    std::int32_t* row = &pull_[group_index(sitting, group) * stride_];
    const std::int32_t* costs = costs_of(person);
    if (met_.empty()) {
        for (std::size_t other = 0; other < stride_; ++other) row[other] += sign * costs[other];
        return;
    }
    const std::uint8_t* met = met_of(person);
    for (std::size_t other = 0; other < stride_; ++other) {
        row[other] += sign * (costs[other] + meeting_weight_ * met[other]);
    }
}

void SearchState::settle() {
    cost_ = hard_ = 0;
    pull_.fill(0);
    if (!met_.empty()) fill_met();
    const auto meet = [&](int one, int other, int times) {
        std::uint8_t& here = met_[static_cast<std::size_t>(one) * stride_ + static_cast<std::size_t>(other)];
        here = static_cast<std::uint8_t>(here + times);
        met_[static_cast<std::size_t>(other) * stride_ + static_cast<std::size_t>(one)] = here;
    };
    const auto each_pair = [&](int sitting, const auto& visit) {
        for (int group = 0; group < problem_.group_count(sitting); ++group) {
            for (int one = 0; one < size(sitting, group); ++one) {
                for (int other = 0; other < one; ++other) {
                    visit(member(sitting, group, one), member(sitting, group, other));
                }
            }
        }
    };
    for (int sitting = 0; sitting < problem_.sitting_count(); ++sitting) {
        each_pair(sitting, [&](int one, int other) {
            cost_ += meeting_cost(one, other);
            if (!met_.empty()) meet(one, other, 1);
        });
    }
    for (int sitting = 0; sitting < problem_.sitting_count(); ++sitting) {
        if (!met_.empty()) each_pair(sitting, [&](int one, int other) { meet(one, other, -1); });
        for (int group = 0; group < problem_.group_count(sitting); ++group) {
            for (int seat = 0; seat < size(sitting, group); ++seat) {
                add_to_row(sitting, group, member(sitting, group, seat), 1);
            }
        }
        if (!met_.empty()) each_pair(sitting, [&](int one, int other) { meet(one, other, 1); });
        settle_sitting(sitting);
    }
    count_broken_by_plan();
}

void SearchState::count_broken_by_plan() {
    hard_of_plan_ = 0;
    for (int sitting = 0; sitting < problem_.sitting_count(); ++sitting) {
        for (int person = 0; person < problem_.people; ++person) {
            if (group_of(sitting, person) == nobody && problem_.is_present(sitting, person)) ++hard_of_plan_;
        }
    }
    for (const Lock& lock : problem_.locks) {
        const bool counts = problem_.is_present(lock.sitting, lock.person);
        if (counts && group_of(lock.sitting, lock.person) != lock.group) ++hard_of_plan_;
    }
    for (const Lock& lock : problem_.leader_locks) {
        if (leader_of(lock.sitting, lock.group) != lock.person) ++hard_of_plan_;
    }
}

void SearchState::settle_sitting(int sitting) {
    std::int64_t twice = 0;  // each bond is seen from both sides
    for (int person = 0; person < problem_.people; ++person) {
        const int group = group_of(sitting, person);
        if (group == nobody) continue;
        own_[index(sitting, person)] = pull_of(sitting, group)[person];
        twice += bonds_with(sitting, person, group);
    }
    hard_ += twice / 2;
    std::int64_t hard = 0;  // what the table of pairs does not weigh
    for (const std::vector<std::int32_t>& block : problem_.blocks) {
        std::int64_t here = 0;
        for (const std::int32_t person : block) here += problem_.is_present(sitting, person) ? 1 : 0;
        hard += here * (here - 1) / 2;
    }
    for (int group = 0; group < problem_.group_count(sitting); ++group) {
        hard += std::max(0, group_size(sitting, group).smallest - size(sitting, group));
        count_group(sitting, group);
        const std::size_t at = group_index(sitting, group);
        cost_ += side_[at];
        hard_ += side_hard_[at];
    }
    for (std::size_t leader = 0; leader < problem_.leaders.size(); ++leader) {
        const std::int64_t load = load_[static_cast<std::size_t>(sitting) * problem_.leaders.size() + leader];
        hard += std::max<std::int64_t>(0, load - problem_.leaders[leader].most_groups);
        cost_ += problem_.weight(Term::facilitator_load) * (load * (load - 1) / 2);
    }
    hard_ += hard;
    cost_ += hard * hard_weight_;
}

void SearchState::set_hard_weight(std::int32_t weight) {
    for (int person = 0; person < problem_.people; ++person) {
        for (std::uint32_t at = bonds_begin_[static_cast<std::size_t>(person)];
             at < bonds_begin_[static_cast<std::size_t>(person) + 1]; ++at) {
            costs_[static_cast<std::size_t>(person) * stride_ + static_cast<std::size_t>(bonds_[at].other)] +=
                bonds_[at].sign * (weight - hard_weight_);
        }
    }
    hard_weight_ = weight;
    settle();
}

void SearchState::copy_to(std::vector<std::int16_t>& groups, std::vector<std::int16_t>& leaders) const {
    groups = group_of_;  // as long as before, so nothing is allocated
    leaders = leader_of_;
}

void SearchState::return_to(const std::vector<std::int16_t>& groups, const std::vector<std::int16_t>& leaders) {
    std::ranges::fill(size_, std::int16_t{0});
    for (int sitting = 0; sitting < problem_.sitting_count(); ++sitting) {
        for (int person = 0; person < problem_.people; ++person) {
            const int group = groups[index(sitting, person)];
            if (group == nobody) continue;
            const bool may = may_move(sitting, person);
            place(sitting, person, group);
            if (!may) hold(sitting, person);
        }
        for (int group = 0; group < problem_.group_count(sitting); ++group) {
            lead(sitting, group, leaders[group_index(sitting, group)]);
        }
    }
    settle();
}

void SearchState::take(const Plan& plan) {
    std::vector<std::int16_t> groups(group_of_.size(), nobody);
    std::vector<std::int16_t> leaders(leader_of_.size(), nobody);
    for (int sitting = 0; sitting < problem_.sitting_count(); ++sitting) {
        const auto at = static_cast<std::size_t>(sitting);
        for (int person = 0; person < problem_.people; ++person)
            groups[index(sitting, person)] =
                static_cast<std::int16_t>(plan.group_of[at][static_cast<std::size_t>(person)]);
        for (int group = 0; group < problem_.group_count(sitting); ++group)
            leaders[group_index(sitting, group)] =
                static_cast<std::int16_t>(plan.leader_of[at][static_cast<std::size_t>(group)]);
    }
    for (std::size_t at = 0; at < groups.size(); ++at)  // who had no seat, has one now
        movable_group_[at] =
            static_cast<std::uint16_t>(groups[at] == nobody ? static_cast<int>(group_stride_) : groups[at]);
    return_to(groups, leaders);
    for (const Lock& lock : problem_.locks) {
        if (problem_.is_present(lock.sitting, lock.person)) hold(lock.sitting, lock.person);
    }
}

void SearchState::write_to(Plan& plan) const {
    for (int sitting = 0; sitting < problem_.sitting_count(); ++sitting) {
        const auto at = static_cast<std::size_t>(sitting);
        for (int person = 0; person < problem_.people; ++person) {
            plan.group_of[at][static_cast<std::size_t>(person)] = group_of(sitting, person);
        }
        for (int group = 0; group < problem_.group_count(sitting); ++group) {
            plan.leader_of[at][static_cast<std::size_t>(group)] = leader_of(sitting, group);
        }
    }
}

}  // namespace driehoek::compose

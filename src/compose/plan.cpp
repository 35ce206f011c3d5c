#include "compose/plan.hpp"

#include <algorithm>
#include <bit>
#include <utility>

namespace driehoek::compose {
namespace {

using Groups = std::vector<std::vector<std::int32_t>>;  // the members of each group of one sitting

bool is_barred(const Leader& leader, std::int32_t person) {
    return std::binary_search(leader.barred.begin(), leader.barred.end(), person);
}

// Counts one sitting after the other; what spans sittings (meetings) comes last.
class Counting {
public:
    Counting(const Problem& problem, const Plan& plan) : problem_(problem), plan_(plan) {}

    Score count() {
        for (int sitting = 0; sitting < problem_.sitting_count(); ++sitting) count_sitting(sitting);
        count_meetings();
        return score_;
    }

private:
    std::int64_t& broken(Hard hard) { return score_.broken[static_cast<std::size_t>(hard)]; }
    std::int64_t& counts(Term term) { return score_.counts[static_cast<std::size_t>(term)]; }
    std::int32_t group_of(int sitting, int person) const {
        return plan_.group_of[static_cast<std::size_t>(sitting)][static_cast<std::size_t>(person)];
    }
    bool sit_together(int sitting, int one, int other) const {
        return group_of(sitting, one) != nobody && group_of(sitting, one) == group_of(sitting, other);
    }

    void count_sitting(int sitting);
    void count_pairs(int sitting, const Groups& groups);
    void count_group(const std::vector<std::int32_t>& members, const GroupSize& size);
    void count_attributes(const std::vector<std::int32_t>& members);
    void count_leaders(int sitting, const Groups& groups);
    void count_led_group(const std::vector<std::int32_t>& members, const Leader& leader);
    void count_meetings();
    std::array<int, 7> workers_on_days(const std::vector<std::int32_t>& members) const;

    const Problem& problem_;
    const Plan& plan_;
    std::vector<Groups> members_{};  // of each sitting
    Score score_{};
};

void Counting::count_sitting(int sitting) {
    Groups& groups = members_.emplace_back(static_cast<std::size_t>(problem_.group_count(sitting)));
    for (int person = 0; person < problem_.people; ++person) {
        const std::int32_t group = group_of(sitting, person);
        if (problem_.is_present(sitting, person) != (group != nobody)) ++broken(Hard::place);
        if (group != nobody) groups[static_cast<std::size_t>(group)].push_back(person);
    }
    for (std::size_t group = 0; group < groups.size(); ++group) {
        count_group(groups[group], problem_.sittings[static_cast<std::size_t>(sitting)].groups[group]);
    }
    count_pairs(sitting, groups);
    count_leaders(sitting, groups);
    for (const Lock& lock : problem_.locks) {
        if (lock.sitting == sitting && problem_.is_present(sitting, lock.person) &&
            group_of(sitting, lock.person) != lock.group) {
            ++broken(Hard::lock);
        }
    }
}

void Counting::count_pairs(int sitting, const Groups& groups) {
    for (const Barrier& barrier : problem_.barriers) {
        if (sit_together(sitting, barrier.one, barrier.other)) ++broken(Hard::barrier);
    }
    for (const PairCount& pair : problem_.shared_triads) {
        if (sit_together(sitting, pair.one, pair.other)) counts(Term::shared_triads) += pair.count;
    }
    for (const std::vector<std::int32_t>& block : problem_.blocks) {
        for (std::size_t one = 0; one < block.size(); ++one) {
            for (std::size_t other = 0; other < one; ++other) {
                const bool are_present =
                    problem_.is_present(sitting, block[one]) && problem_.is_present(sitting, block[other]);
                if (are_present && !sit_together(sitting, block[one], block[other])) ++broken(Hard::together);
            }
        }
    }
    if (problem_.pair_costs.empty()) return;
    for (const std::vector<std::int32_t>& members : groups) {
        for (const std::int32_t one : members) {
            for (const std::int32_t other : members) {
                if (other >= one) break;
                counts(Term::pairs) +=
                    problem_.pair_costs[static_cast<std::size_t>(one) * static_cast<std::size_t>(problem_.people) +
                                        static_cast<std::size_t>(other)];
            }
        }
    }
}

std::array<int, 7> Counting::workers_on_days(const std::vector<std::int32_t>& members) const {
    std::array<int, 7> workers{};
    for (const std::int32_t person : members) {
        for (unsigned day = 0; day < 7; ++day) {
            if (problem_.working_days[static_cast<std::size_t>(person)] >> day & 1U) ++workers[day];
        }
    }
    return workers;
}

void Counting::count_group(const std::vector<std::int32_t>& members, const GroupSize& size) {
    const int count = static_cast<int>(members.size());
    broken(Hard::size) += std::max(0, size.smallest - count) + std::max(0, count - size.largest);
    counts(Term::sizes) += pairs_of(count);
    count_attributes(members);
    for (std::size_t cover = 0; cover < problem_.covers.size(); ++cover) {
        int here = 0;
        for (const std::int32_t person : members) {
            if (problem_.counts_for(static_cast<std::size_t>(person), cover)) ++here;
        }
        const int missing = std::max(0, problem_.covers[cover].least - here);
        (problem_.covers[cover].is_required ? broken(Hard::cover) : counts(Term::missing_functions)) += missing;
        counts(Term::lone_functions) += here == 1 && problem_.covers[cover].is_wish;
    }
    if (!problem_.working_days.empty()) {
        counts(Term::working_days) += count - std::ranges::max(workers_on_days(members));
    }
}

void Counting::count_attributes(const std::vector<std::int32_t>& members) {
    for (const Attribute& attribute : problem_.attributes) {
        for (std::size_t one = 0; one < members.size(); ++one) {
            const std::int32_t value = attribute.values[static_cast<std::size_t>(members[one])];
            for (std::size_t other = 0; value != nobody && other < one; ++other) {
                if (attribute.values[static_cast<std::size_t>(members[other])] == value) ++counts(attribute.term);
            }
        }
    }
}

void Counting::count_led_group(const std::vector<std::int32_t>& members, const Leader& leader) {
    for (const std::int32_t person : members) {
        if (is_barred(leader, person)) ++broken(Hard::leader_sits_or_manages);
    }
    if (problem_.working_days.empty()) return;
    const std::array<int, 7> workers = workers_on_days(members);
    const int most = std::ranges::max(workers);
    for (unsigned day = 0; day < 7; ++day) {
        if (workers[day] == most && (leader.working_days >> day & 1U)) return;
    }
    ++broken(Hard::leader_days);
}

void Counting::count_leaders(int sitting, const Groups& groups) {
    if (problem_.leaders.empty()) return;
    const std::vector<std::int32_t>& leaders = plan_.leader_of[static_cast<std::size_t>(sitting)];
    std::vector<int> load(problem_.leaders.size());
    for (std::size_t group = 0; group < groups.size(); ++group) {
        if (leaders[group] == nobody) {
            ++broken(Hard::leader_missing);
            continue;
        }
        ++load[static_cast<std::size_t>(leaders[group])];
        count_led_group(groups[group], problem_.leaders[static_cast<std::size_t>(leaders[group])]);
    }
    for (std::size_t leader = 0; leader < load.size(); ++leader) {
        broken(Hard::leader_load) += std::max(0, load[leader] - problem_.leaders[leader].most_groups);
        counts(Term::facilitator_load) += pairs_of(load[leader]);
    }
    for (const Lock& lock : problem_.leader_locks) {
        if (lock.sitting == sitting && leaders[static_cast<std::size_t>(lock.group)] != lock.person) {
            ++broken(Hard::lock);
        }
    }
}

// Each time that two meet counts once for each time that they met before. Person by person, so that what is looked at follows
// from who sits with whom and not from all pairs there are.
void Counting::count_meetings() {
    const auto people = static_cast<std::size_t>(problem_.people);
    std::vector<std::vector<PairCount>> earlier(people);  // of each person, those with a smaller number
    for (const PairCount& pair : problem_.earlier_meetings)
        earlier[static_cast<std::size_t>(std::max(pair.one, pair.other))].push_back(pair);
    std::vector<std::int32_t> met(people);  // with the person at hand
    for (int person = 0; person < problem_.people; ++person) {
        for (const PairCount& pair : earlier[static_cast<std::size_t>(person)]) {
            std::int32_t& times = met[static_cast<std::size_t>(std::min(pair.one, pair.other))];
            times = std::min(100, times + pair.count);
        }
        const auto each_mate = [&](const auto& visit) {
            for (int sitting = 0; sitting < problem_.sitting_count(); ++sitting) {
                const std::int32_t group = group_of(sitting, person);
                if (group == nobody) continue;
                for (const std::int32_t mate :
                     members_[static_cast<std::size_t>(sitting)][static_cast<std::size_t>(group)]) {
                    if (mate >= person) break;
                    visit(met[static_cast<std::size_t>(mate)]);
                }
            }
        };
        each_mate([&](std::int32_t& times) { counts(Term::meetings) += times++; });
        each_mate([](std::int32_t& times) { times = 0; });
        for (const PairCount& pair : earlier[static_cast<std::size_t>(person)])
            met[static_cast<std::size_t>(std::min(pair.one, pair.other))] = 0;
    }
}

}  // namespace

std::int64_t Score::hard() const {
    std::int64_t sum = 0;
    for (const std::int64_t count : broken) sum += count;
    return sum;
}

std::int64_t Score::cost(const Problem& problem) const {
    std::int64_t sum = 0;
    for (std::size_t term = 0; term < counts.size(); ++term) sum += counts[term] * problem.weights[term];
    return sum;
}

Score score_of(const Problem& problem, const Plan& plan) { return Counting(problem, plan).count(); }

bool is_shaped(const Problem& problem, const Plan& plan) {
    const std::size_t sittings = problem.sittings.size();
    if (plan.group_of.size() != sittings || plan.leader_of.size() != sittings) return false;
    for (std::size_t sitting = 0; sitting < sittings; ++sitting) {
        const int groups = problem.group_count(static_cast<int>(sitting));
        const auto fits = [](const std::vector<std::int32_t>& numbers, int count, int end) {
            return numbers.size() == static_cast<std::size_t>(count) &&
                   std::ranges::all_of(numbers, [&](std::int32_t each) { return each >= nobody && each < end; });
        };
        if (!fits(plan.group_of[sitting], problem.people, groups)) return false;
        if (!fits(plan.leader_of[sitting], groups, static_cast<int>(problem.leaders.size()))) return false;
    }
    return true;
}

Plan empty_plan(const Problem& problem) {
    Plan plan;
    for (int sitting = 0; sitting < problem.sitting_count(); ++sitting) {
        plan.group_of.emplace_back(static_cast<std::size_t>(problem.people), nobody);
        plan.leader_of.emplace_back(static_cast<std::size_t>(problem.group_count(sitting)), nobody);
    }
    return plan;
}

std::uint64_t hash_of(const Plan& plan) {
    std::uint64_t hash = 0xcbf29ce484222325ULL;  // 64-bit FNV-1a, number by number
    const auto add = [&](const std::vector<std::int32_t>& numbers) {
        for (const std::int32_t number : numbers) {
            hash = (hash ^ static_cast<std::uint32_t>(number)) * 0x100000001b3ULL;
        }
    };
    for (const std::vector<std::int32_t>& groups : plan.group_of) add(groups);
    for (const std::vector<std::int32_t>& leaders : plan.leader_of) add(leaders);
    return hash;
}

}  // namespace driehoek::compose

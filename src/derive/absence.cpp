#include "derive/absence.hpp"

#include <algorithm>
#include <map>

#include "derive/assignment.hpp"

namespace driehoek {
namespace {

// In hundredths of a limit, as the next task of somebody costs what share of his limit is then filled.
constexpr int cost_of_new_partner = 30;
constexpr int cost_of_other_unit = 20;
constexpr int cost_of_day_apart = 5;  // of five
constexpr int cost_above_limit = 1000;  // more than all others together can save

bool is_in_time(const Triad& triad, const TimeAway& absence) {
    return (!triad.begin || *triad.begin <= absence.last) && (!triad.end || *triad.end >= absence.first);
}

int pair_cost(const Taker& taker) {
    constexpr int working_week = 5;
    return (taker.shared > 0 ? 0 : cost_of_new_partner) + (taker.is_in_unit ? 0 : cost_of_other_unit) +
           std::max(0, working_week - taker.common_days) * cost_of_day_apart;
}

// What each next 3-hoek costs somebody who has so many. Where no limit is agreed, the most that anybody has stands for it.
std::vector<int> next_costs(int has, std::optional<int> limit, int most, std::size_t count) {
    const int measure = std::max(1, limit.value_or(most));
    std::vector<int> costs;
    for (int more = 1; more <= static_cast<int>(count); ++more) {
        const int then = has + more;
        costs.push_back(then * 100 / measure + (limit && then > *limit ? cost_above_limit : 0));
    }
    return costs;
}

// The corners of one kind: jobcoaches take those of jobcoaches.
void propose_for(const Organisation& organisation, std::span<const TriadId> active, const TimeAway& absence,
                 std::vector<LostCorner>& lost, Corner corner) {
    std::map<PersonId, std::size_t> workers;
    std::vector<std::size_t> tasks;
    std::vector<std::vector<Taker>> takers;
    std::map<PersonId, Taker> facts;
    std::map<PersonId, int> given;  // by hand
    for (std::size_t at = 0; at < lost.size(); ++at) {
        if (lost[at].corner != corner) continue;
        const Triad* triad = find_triad(organisation, lost[at].triad);
        if (!triad) continue;
        if (lost[at].taker) {
            ++given[lost[at].taker];
            continue;
        }
        tasks.push_back(at);
        std::vector<Taker>& all = takers.emplace_back(takers_of(organisation, active, *triad, corner, absence.first));
        std::erase_if(all, [&](const Taker& taker) { return taker.person == absence.person; });
        for (const Taker& taker : all) facts.try_emplace(taker.person, taker);
    }
    std::vector<PersonId> people;
    int most = 0;
    for (const auto& [person, taker] : facts) {
        workers[person] = people.size();
        people.push_back(person);
        most = std::max(most, taker.triads);
    }
    AssignmentProblem problem;
    for (const PersonId& person : people) {
        const Taker& taker = facts.at(person);
        const std::optional<int> limit = taker.room ? std::optional(*taker.room + taker.triads) : std::nullopt;
        problem.next_task.push_back(next_costs(taker.triads + given[person], limit, most, tasks.size()));
    }
    for (const std::vector<Taker>& all : takers) {
        std::vector<std::optional<int>>& row = problem.costs.emplace_back(people.size());
        for (const Taker& taker : all) row[workers[taker.person]] = pair_cost(taker);
    }
    const std::vector<std::optional<std::size_t>> found = assign(problem);
    for (std::size_t task = 0; task < tasks.size(); ++task) {
        if (found[task]) lost[tasks[task]].taker = people[*found[task]];
    }
}

}  // namespace

std::vector<LostCorner> corners_lost(const Organisation& organisation, const TimeAway& absence) {
    std::vector<LostCorner> lost;
    if (!absence.person || absence.last < absence.first) return lost;
    for (const Triad& triad : *organisation.triads) {
        for (const Corner corner : {Corner::lead, Corner::job_coach}) {
            if (triad.person_at(corner) == absence.person && is_in_time(triad, absence))
                lost.push_back({triad.id, corner});
        }
    }
    return lost;
}

std::vector<LostCorner> propose_takers(const Organisation& organisation, std::span<const TriadId> active,
                                       const TimeAway& absence, std::vector<LostCorner> lost) {
    for (const Corner corner : {Corner::lead, Corner::job_coach})
        propose_for(organisation, active, absence, lost, corner);
    return lost;
}

std::vector<LoadChange> load_changes(const Organisation& organisation, std::span<const TriadId> active,
                                     const TimeAway& absence, std::span<const LostCorner> lost) {
    std::vector<LoadChange> changes;
    for (const Corner corner : {Corner::job_coach, Corner::lead}) {
        std::map<PersonId, int> more;
        for (const LostCorner& each : lost) {
            if (each.corner != corner) continue;
            --more[absence.person];
            if (each.taker) ++more[each.taker];
        }
        if (more.empty()) continue;
        for (Load& load : loads_of(organisation, active, corner, absence.first)) {
            const auto found = more.find(load.person);
            if (found == more.end()) continue;
            const int then = std::max(0, load.triads + found->second);
            changes.push_back({std::move(load), then});
        }
    }
    return changes;
}

}  // namespace driehoek

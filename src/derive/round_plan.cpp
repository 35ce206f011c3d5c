#include "derive/round_plan.hpp"

#include <algorithm>
#include <utility>

#include "base/order.hpp"

namespace driehoek {
namespace {

bool has(const std::vector<Finding>& findings, Severity severity) {
    return std::ranges::find(findings, severity, &Finding::severity) != findings.end();
}

GroupPlan plan_group(const Organisation& organisation, const Round& round, const IntervisieGroup& group, Date today) {
    GroupPlan plan;
    plan.group = group.id;
    plan.size = static_cast<int>(group.members.size());
    plan.counts = count_group(organisation, round, group, today);
    for (const Function target : round.target_functions) {
        const auto count = std::ranges::count_if(group.members, [&](const PersonId& member) {
            const Person* person = find_person(organisation, member);
            return person && person->has(target);
        });
        plan.functions.emplace_back(target, static_cast<int>(count));
    }
    return plan;
}

}  // namespace

bool GroupPlan::is_sound() const { return !has(findings, Severity::wrong); }

bool GroupPlan::has_warning() const { return has(findings, Severity::warning); }

int RoundPlan::coverage() const { return placed == 0 ? 0 : (with_turn * 100 + placed / 2) / placed; }

RoundPlan plan_round(const Organisation& organisation, const Round& round, Date today) {
    RoundPlan plan;
    std::vector<int> sizes;
    for (const IntervisieGroup& group : round.groups) {
        plan.groups.push_back(plan_group(organisation, round, group, today));
        plan.placed += plan.groups.back().size;
        plan.shared_triads += plan.groups.back().counts.shared_triads;
        sizes.push_back(plan.groups.back().size);
    }
    for (const Finding& finding : check_round(organisation, round)) {
        if (finding.severity == Severity::wrong) ++plan.broken_rules;
        if (finding.rule == Rule::person_is_not_placed) {
            plan.unplaced.push_back(finding.person);
            continue;
        }
        const auto group = std::ranges::find(plan.groups, finding.group, &GroupPlan::group);
        (group == plan.groups.end() ? plan.findings : group->findings).push_back(finding);
    }
    plan.sound_groups = static_cast<int>(std::ranges::count_if(plan.groups, &GroupPlan::is_sound));
    plan.with_turn = count_with_turn(sizes, count_turns(round));
    return plan;
}

const GroupPlan* find_group_plan(const RoundPlan& plan, const GroupId& group) {
    const auto found = std::ranges::find(plan.groups, group, &GroupPlan::group);
    return found == plan.groups.end() ? nullptr : &*found;
}

Round round_after(Round round, const Move& move) {
    if (move.other) {
        swap_members(round, move.person, move.other);
    } else {
        place_member(round, move.person, move.group);
    }
    return round;
}

RoundPlan what_if(const Organisation& organisation, const Round& round, const Move& move, Date today) {
    return plan_round(organisation, round_after(round, move), today);
}

bool may_move(const Round& round, const PersonId& person) {
    return !has_final_group(round) && std::ranges::none_of(round.groups, [&](const IntervisieGroup& group) {
        return std::ranges::find(group.locked, person) != group.locked.end();
    });
}

std::vector<PersonId> find_fitting_swaps(const Organisation& organisation, const Round& round, const PersonId& person,
                                         Date today) {
    constexpr std::size_t most_swaps = 3;
    struct Swap {
        std::size_t missing = 0;  // functions that are at neither table
        int shared = 0;
        PersonId other;
    };
    const IntervisieGroup* from = group_of(round, person);
    if (!from || !may_move(round, person)) return {};
    std::vector<Swap> swaps;
    for (const IntervisieGroup& group : round.groups) {
        if (group.id == from->id) continue;
        for (const PersonId& other : group.members) {
            if (!may_move(round, other)) continue;
            const Round after = round_after(round, {person, {}, other});
            Swap swap{.other = other};
            bool fits = true;
            for (const GroupId& id : {from->id, group.id}) {
                const IntervisieGroup& changed = *find_group(after, id);
                fits = fits && !has(check_group(organisation, after, changed), Severity::wrong);
                const GroupCounts counts = count_group(organisation, after, changed, today);
                swap.missing += counts.missing_functions.size();
                swap.shared += counts.shared_triads;
            }
            if (fits) swaps.push_back(std::move(swap));
        }
    }
    sort(swaps, [](const Swap& one, const Swap& other) {
        return one.missing != other.missing ? one.missing < other.missing : one.shared < other.shared;
    });
    std::vector<PersonId> others;
    for (const Swap& swap : swaps) {
        if (others.size() < most_swaps) others.push_back(swap.other);
    }
    return others;
}

int count_target_people(const Organisation& organisation, std::span<const Function> functions) {
    return static_cast<int>(std::ranges::count_if(
        *organisation.people, [&](const Person& person) { return is_in_target(functions, person); }));
}

std::vector<int> even_sizes(int people, int groups) {
    std::vector<int> sizes;
    for (int group = 0; group < groups; ++group) sizes.push_back(people / groups + (group < people % groups ? 1 : 0));
    return sizes;
}

int count_with_turn(std::span<const int> sizes, int turns) {
    int count = 0;
    for (const int size : sizes) count += std::min(size, turns);
    return count;
}

}  // namespace driehoek

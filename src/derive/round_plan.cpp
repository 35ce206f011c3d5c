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
    plan.findings = check_group(organisation, round, group);
    plan.counts = count_group(organisation, round, group, today);
    for (const Function target : round.target_functions) {
        const auto count = std::ranges::count_if(group.members, [&](const PersonId& member) {
            const Person* person = find_person(organisation, member);
            return person && person->has(target);
        });
        plan.functions.emplace_back(target, static_cast<int>(count));
    }
    plan.without_line = static_cast<int>(std::ranges::count_if(group.members, [&](const PersonId& member) {
        const Person* person = find_person(organisation, member);
        return !person || !has_known_line(organisation, *person);
    }));
    plan.lacks_function =
        plan.size > 0 && round.composition == Composition::mixed && !plan.counts.missing_functions.empty();
    return plan;
}

// Everything but the groups, which are there already with what check_group finds.
void finish_plan(RoundPlan& plan, const Organisation& organisation, const Round& round) {
    std::vector<int> sizes;
    for (const GroupPlan& group : plan.groups) {
        plan.placed += group.size;
        plan.shared_triads += group.counts.shared_triads;
        sizes.push_back(group.size);
    }
    for (const Finding& finding : check_whole_round(organisation, round)) {
        if (finding.rule == Rule::person_is_not_placed) {
            plan.unplaced.push_back(finding.person);
            continue;
        }
        const auto group = std::ranges::find(plan.groups, finding.group, &GroupPlan::group);
        (group == plan.groups.end() ? plan.findings : group->findings).push_back(finding);
    }
    for (const GroupPlan& group : plan.groups) {
        plan.broken_rules += group.broken_rules();
        if (group.is_sound()) ++plan.sound_groups;
    }
    plan.with_turn = count_with_turn(sizes, count_turns(round));
}

}  // namespace

int GroupPlan::broken_rules() const {
    return static_cast<int>(std::ranges::count(findings, Severity::wrong, &Finding::severity));
}

bool GroupPlan::has_warning() const { return has(findings, Severity::warning) || lacks_function || has_many_shared(); }

int RoundPlan::coverage() const { return placed == 0 ? 0 : (with_turn * 100 + placed / 2) / placed; }

RoundPlan plan_round(const Organisation& organisation, const Round& round, Date today) {
    RoundPlan plan;
    for (const IntervisieGroup& group : round.groups)
        plan.groups.push_back(plan_group(organisation, round, group, today));
    finish_plan(plan, organisation, round);
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

RoundPlan what_if(const Organisation& organisation, const Round& round, const RoundPlan& before, const Move& move,
                  Date today) {
    const Round after = round_after(round, move);
    RoundPlan plan;
    for (std::size_t at = 0; at < after.groups.size(); ++at) {
        if (after.groups[at].members != round.groups[at].members) {
            plan.groups.push_back(plan_group(organisation, after, after.groups[at], today));
            continue;
        }
        GroupPlan same = before.groups[at];
        // Who sits twice is found once more, for the round as a whole.
        std::erase_if(same.findings,
                      [](const Finding& finding) { return finding.rule == Rule::person_is_in_two_groups; });
        plan.groups.push_back(std::move(same));
    }
    finish_plan(plan, organisation, after);
    return plan;
}

bool may_move(const Round& round, const PersonId& person) {
    return !has_final_group(round) && std::ranges::none_of(round.groups, [&](const IntervisieGroup& group) {
        return std::ranges::find(group.locked, person) != group.locked.end();
    });
}

int count_target_people(const Organisation& organisation, std::span<const Function> functions) {
    if (functions.empty()) return 0;
    return static_cast<int>(std::ranges::count_if(
        *organisation.people, [&](const Person& person) { return is_in_target(functions, person); }));
}

std::optional<int> cases_for_everybody(int size, int sessions) {
    for (int cases = 1; cases <= most_cases_per_session; ++cases) {
        if (cases * sessions >= size) return cases;
    }
    return std::nullopt;
}

int count_with_turn(std::span<const int> sizes, int turns) {
    int count = 0;
    for (const int size : sizes) count += std::min(size, turns);
    return count;
}

}  // namespace driehoek

// Counting what groups are made of (domain 2.4: Z1 to Z9, turns, sessions). Nothing here judges.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <set>

#include "model/rules.hpp"

namespace driehoek {
namespace {

bool has_member(const IntervisieGroup& group, const PersonId& person) {
    return std::ranges::find(group.members, person) != group.members.end();
}

int count_shared_triads(const Organisation& organisation, const IntervisieGroup& group, Date today) {
    return static_cast<int>(std::ranges::count_if(*organisation.triads, [&](const Triad& triad) {
        const PersonId& lead = triad.person_at(Corner::lead);
        const PersonId& coach = triad.person_at(Corner::job_coach);
        return lead && coach && lead != coach && has_member(group, lead) && has_member(group, coach) &&
               triad.is_active_on(today);
    }));
}

bool sat_together(const Round& round, const PersonId& one, const PersonId& other) {
    return std::ranges::any_of(
        round.groups, [&](const IntervisieGroup& group) { return has_member(group, one) && has_member(group, other); });
}

int count_repeated_pairs(const Organisation& organisation, const Round& round, const IntervisieGroup& group) {
    std::vector<const Round*> earlier;
    for (const Round& other : *organisation.rounds) {
        if (other.id != round.id && is_earlier(other, round)) earlier.push_back(&other);
    }
    int pairs = 0;
    for (std::size_t one = 0; one < group.members.size() && !earlier.empty(); ++one) {
        for (std::size_t other = one + 1; other < group.members.size(); ++other) {
            if (std::ranges::any_of(earlier, [&](const Round* past) {
                    return sat_together(*past, group.members[one], group.members[other]);
                })) {
                ++pairs;
            }
        }
    }
    return pairs;
}

}  // namespace

GroupCounts count_group(const Organisation& organisation, const Round& round, const IntervisieGroup& group,
                        Date today) {
    std::vector<const Person*> people;
    for (const PersonId& member : group.members) {
        if (const Person* person = find_person(organisation, member)) people.push_back(person);
    }
    GroupCounts counts;
    for (const Function target : round.target_functions) {
        const auto has_target = [&](const Person* person) { return person->has(target); };
        const auto having = std::ranges::count_if(people, has_target);
        if (having == 0) counts.missing_functions.push_back(target);
        if (having == 1) counts.lone_members.push_back((*std::ranges::find_if(people, has_target))->id);
    }
    std::set<UnitId> units;
    std::set<LocationId> locations;
    std::set<Level> levels;
    WorkingDays days = people.empty() ? WorkingDays{0} : people.front()->working_days;
    for (const Person* person : people) {
        if (UnitId unit = business_unit_of(organisation, person->unit)) units.insert(std::move(unit));
        if (person->location) locations.insert(person->location);
        if (person->level) levels.insert(*person->level);
        days = static_cast<WorkingDays>(days & person->working_days);
    }
    counts.units = static_cast<int>(units.size());
    counts.locations = static_cast<int>(locations.size());
    counts.levels = static_cast<int>(levels.size());
    counts.common_days = days;
    counts.shared_triads = count_shared_triads(organisation, group, today);
    counts.repeated_pairs = count_repeated_pairs(organisation, round, group);
    return counts;
}

int count_size_difference(const Round& round) {
    if (round.groups.empty()) return 0;
    const auto size_of = [](const IntervisieGroup& group) { return group.members.size(); };
    const auto [smallest, largest] = std::ranges::minmax_element(round.groups, {}, size_of);
    return static_cast<int>(largest->members.size() - smallest->members.size());
}

int count_groups_led(const Round& round, const PersonId& facilitator) {
    if (!facilitator) return 0;
    return static_cast<int>(std::ranges::count(round.groups, facilitator, &IntervisieGroup::facilitator));
}

int count_turns(const Round& round) {
    // A file may name any numbers: too many turns are as many as fit.
    const std::int64_t turns = std::int64_t{round.planned_sessions} * round.cases_per_session;
    return static_cast<int>(std::clamp<std::int64_t>(turns, 0, std::numeric_limits<int>::max()));
}

SessionProgress count_sessions(const Round& round, const IntervisieGroup& group) {
    const int held = static_cast<int>(std::ranges::count(group.sessions, SessionStatus::held, &Session::status));
    return {.held = held, .planned = std::max(round.planned_sessions, held)};
}

}  // namespace driehoek

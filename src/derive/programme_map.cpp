#include "derive/programme_map.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "base/order.hpp"
#include "base/search.hpp"
#include "model/rules.hpp"

namespace driehoek {
namespace {

bool is_finished(ProgrammeStatus status) { return status == ProgrammeStatus::finished; }

// Whether a unit stands in another, or is it. A circle that a file held ends the walk.
bool is_inside(const Organisation& organisation, const UnitId& unit, const UnitId& above) {
    const Unit* at = find_unit(organisation, unit);
    for (std::size_t steps = organisation.units->size(); at && steps > 0; --steps) {
        if (at->id == above) return true;
        at = find_unit(organisation, at->parent);
    }
    return false;
}

class MapMaking {
public:
    MapMaking(const Organisation& organisation, Date today) : organisation_(organisation), today_(today) {
        for (const CoachingVisit& visit : *organisation.coaching) visits_[visit.unit].push_back(&visit);
        for (const FollowUp& session : *organisation.follow_ups) sessions_[session.unit].push_back(&session);
    }

    ProgrammeLine line_of(const Unit& unit) const {
        ProgrammeLine line{.unit = unit.id, .heading = business_unit_of(organisation_, unit.id)};
        for (const BasePart& part : organisation_.settings.programme.parts)
            line.parts.push_back(part_status_of(unit, part.id));
        line.is_gate_open = is_finished(base_programme_of(organisation_, unit));
        add_coaching(line);
        add_follow_ups(line);
        add_custom(line);
        return line;
    }

private:
    void add_coaching(ProgrammeLine& line) const {
        line.coaching = StationState::not_yet;
        const auto found = visits_.find(line.unit);
        if (found == visits_.end()) return;
        for (const CoachingVisit* visit : found->second) {
            if (visit->is_held) ++line.visits;
            if (!visit->is_held && visit->date && *visit->date >= today_)
                line.next_visit = std::min(line.next_visit.value_or(*visit->date), *visit->date);
        }
        if (line.visits > 0)
            line.coaching = StationState::done;
        else if (line.next_visit)
            line.coaching = StationState::planned;
    }
    void add_follow_ups(ProgrammeLine& line) const {
        line.follow_ups = StationState::not_yet;
        const auto found = sessions_.find(line.unit);
        if (found == sessions_.end()) return;
        std::optional<Date> held, planned;
        bool was_held = false;
        for (const FollowUp* session : found->second) {
            if (session->is_held) {
                was_held = true;
                held = std::max(held, session->date);
            } else if (session->date) {
                planned = std::min(planned.value_or(*session->date), *session->date);
            }
        }
        line.follow_up = was_held ? held : planned;
        if (was_held)
            line.follow_ups = StationState::done;
        else if (planned)
            line.follow_ups = StationState::planned;
    }
    void add_custom(ProgrammeLine& line) const {
        const CustomTrainingRequest* request = find_custom_training(organisation_, line.unit);
        line.is_stuck = request && !request->is_over() && !line.is_gate_open;
        if (!line.is_gate_open) {
            line.custom = StationState::shut;
        } else if (!request || (!request->decided && !request->requested)) {
            line.custom = StationState::not_yet;
        } else if (request->decided) {
            line.custom = request->outcome == CustomOutcome::not_needed ? StationState::not_needed : StationState::done;
        } else {
            line.custom = StationState::busy;
            line.looks = request->looks();
        }
    }

    const Organisation& organisation_;
    Date today_;
    std::map<UnitId, std::vector<const CoachingVisit*>> visits_;
    std::map<UnitId, std::vector<const FollowUp*>> sessions_;
};

void add_to(ProgrammeLine& sum, const ProgrammeLine& team) {
    ++sum.teams;
    sum.finished += team.is_gate_open ? 1 : 0;
    sum.coached += team.coaching == StationState::done ? 1 : 0;
    sum.followed += team.follow_ups == StationState::done ? 1 : 0;
    sum.decided += team.custom == StationState::done || team.custom == StationState::not_needed ? 1 : 0;
    sum.closed += team.is_gate_open ? 0 : 1;
    sum.is_stuck = sum.is_stuck || team.is_stuck;
}

// The lines when each team stands under the unit that `above` says; none: for itself.
template <class Above>
std::vector<ProgrammeLine> summed(const std::vector<ProgrammeLine>& teams, const Above& above) {
    std::vector<ProgrammeLine> lines;
    std::map<UnitId, std::size_t> known;
    for (const ProgrammeLine& team : teams) {
        const UnitId unit = above(team.unit);
        if (!unit || unit == team.unit) {
            lines.push_back(team);
            continue;
        }
        const auto [place, is_new] = known.try_emplace(unit, lines.size());
        if (is_new) lines.push_back({.unit = unit, .heading = team.heading, .is_sum = true, .teams = 0});
        add_to(lines[place->second], team);
    }
    return lines;
}

// A unit that would stand for one team alone shows the team.
std::vector<ProgrammeLine> shown_lines(const Organisation& organisation, const std::vector<ProgrammeLine>& teams,
                                       const UnitId& zoom) {
    if (teams.size() <= most_lines) return teams;
    const auto department = [&](const UnitId& unit) {
        const UnitId found = department_of(organisation, unit);
        return found == zoom ? UnitId() : found;
    };
    std::vector<ProgrammeLine> lines = summed(teams, department);
    const bool is_inside_unit = static_cast<bool>(zoom);
    if (lines.size() <= most_lines || is_inside_unit) return lines;
    return summed(teams, [&](const UnitId& unit) { return business_unit_of(organisation, unit); });
}

std::vector<InterchangeGroup> groups_of(const Organisation& organisation) {
    const Round* latest = nullptr;
    for (const Round& round : *organisation.rounds) {
        if (round.groups.empty()) continue;
        if (!latest || is_earlier(*latest, round)) latest = &round;
    }
    std::vector<InterchangeGroup> groups;
    if (!latest) return groups;
    for (const IntervisieGroup& group : latest->groups) {
        const SessionProgress progress = count_sessions(*latest, group);
        groups.push_back({group.name, progress.held, progress.planned});
    }
    return groups;
}

}  // namespace

int ProgrammeLine::parts_finished() const { return static_cast<int>(std::ranges::count_if(parts, is_finished)); }

int ProgrammeLine::missing_part() const {
    const auto missing = std::ranges::find_if_not(parts, is_finished);
    return missing == parts.end() ? 0 : static_cast<int>(missing - parts.begin()) + 1;
}

const ProgrammeLine* ProgrammeMap::first_missing() const {
    const ProgrammeLine* first = nullptr;
    for (const ProgrammeLine& team : teams) {
        if (team.is_gate_open) continue;
        if (!first || (team.is_stuck && !first->is_stuck)) first = &team;
    }
    return first;
}

std::vector<UnitId> programme_units(const Organisation& organisation) {
    std::set<UnitId> above;
    for (const Unit& unit : *organisation.units) above.insert(unit.parent);
    const auto is_of = [&](const auto& all, const UnitId& unit) {
        return std::ranges::any_of(*all, [&](const auto& each) { return each.unit == unit; });
    };
    std::vector<UnitId> units;
    for (const Unit& unit : *organisation.units) {
        const bool takes_part = !above.contains(unit.id) || !unit.parts.empty() ||
                                is_of(organisation.coaching, unit.id) || is_of(organisation.follow_ups, unit.id) ||
                                find_custom_training(organisation, unit.id);
        if (takes_part) units.push_back(unit.id);
    }
    return units;
}

ProgrammeMap programme_map_of(const Organisation& organisation, Date today, const UnitId& zoom) {
    const MapMaking making(organisation, today);
    ProgrammeMap map;
    map.has_parts = !organisation.settings.programme.parts.empty();
    map.groups = groups_of(organisation);
    // By bedrijfsonderdeel as the units are sorted, what stands under none last; in each as the units are sorted.
    std::vector<std::tuple<bool, UnitId, UnitId>> order;
    for (const UnitId& id : programme_units(organisation)) {
        if (zoom && !is_inside(organisation, id, zoom)) continue;
        const UnitId heading = business_unit_of(organisation, id);
        order.emplace_back(!heading, heading, id);
    }
    // A file may hold the units in any order of ids: "G" before "P" before "S". The one that has the first team comes first.
    std::map<UnitId, UnitId> first_team;
    for (const auto& [is_last, heading, id] : order) {
        const auto [place, is_new] = first_team.try_emplace(heading, id);
        if (!is_new) place->second = std::min(place->second, id);
    }
    driehoek::sort(order, [&](const auto& one, const auto& other) {
        const auto& [one_last, one_heading, one_id] = one;
        const auto& [other_last, other_heading, other_id] = other;
        return std::tie(one_last, first_team.at(one_heading), one_id) <
               std::tie(other_last, first_team.at(other_heading), other_id);
    });
    for (const auto& [is_last, heading, id] : order) {
        map.teams.push_back(making.line_of(*find_unit(organisation, id)));
        map.finished += map.teams.back().is_gate_open ? 1 : 0;
    }
    map.lines = shown_lines(organisation, map.teams, zoom);
    return map;
}

std::vector<GoalId> goals_without_follow_up(const Organisation& organisation) {
    std::set<GoalId> followed;
    for (const FollowUp& session : *organisation.follow_ups) {
        if (!session.is_held) continue;
        for (const GoalProgress& progress : session.goals) followed.insert(progress.goal);
    }
    std::vector<GoalId> without;
    for (const TrainingGoal& goal : organisation.settings.programme.goals) {
        if (!followed.contains(goal.id)) without.push_back(goal.id);
    }
    return without;
}

std::vector<PersonId> coaches_without_programme(const Organisation& organisation) {
    const std::vector<TeamCoach>& coaches = organisation.settings.programme.coaches;
    std::set<PersonId> without;
    for (const TeamCoach& coach : coaches) {
        if (coach.programme.empty()) without.insert(coach.person);
    }
    for (const Unit& unit : *organisation.units) {
        if (unit.team_coach && !std::ranges::contains(coaches, unit.team_coach, &TeamCoach::person))
            without.insert(unit.team_coach);
    }
    return {without.begin(), without.end()};
}

}  // namespace driehoek

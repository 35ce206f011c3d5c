#include "model/dependents.hpp"

#include <algorithm>

namespace driehoek {
namespace {

void add_of(const Triad& triad, const PersonId& person, std::vector<Dependent>& found) {
    for (const Corner corner : all_corners) {
        if (triad.person_at(corner) == person)
            found.push_back({.kind = DependentKind::holds_corner, .triad = triad.id, .corner = corner});
    }
    for (const PastSeat& past : triad.past) {
        if (past.person == person)
            found.push_back({.kind = DependentKind::held_corner, .triad = triad.id, .corner = past.corner});
    }
    for (const ExtraContact& contact : triad.extra_contacts) {
        if (contact.person == person) found.push_back({.kind = DependentKind::contact, .triad = triad.id});
    }
}

void add_of(const Round& round, const IntervisieGroup& group, const PersonId& person, std::vector<Dependent>& found) {
    const auto add = [&](DependentKind kind) { found.push_back({.kind = kind, .round = round.id, .group = group.id}); };
    const bool is_member = std::ranges::contains(group.members, person);
    if (is_member) add(DependentKind::member);
    if (!is_member && std::ranges::contains(group.locked, person)) add(DependentKind::locked);
    if (group.facilitator == person) add(DependentKind::leads_group);
    for (const Replacement& replacement : group.replacements) {
        if (replacement.leaving == person || replacement.coming == person) add(DependentKind::replacement);
    }
    const bool is_in_session = std::ranges::any_of(group.sessions, [&](const Session& session) {
        return presence_of(session, person) || std::ranges::contains(session.roles, person, &RoleChoice::person);
    });
    if (is_in_session && !is_member) add(DependentKind::in_session);
}

void add_of(const Round& round, const PersonId& person, std::vector<Dependent>& found) {
    for (const IntervisieGroup& group : round.groups) add_of(round, group, person, found);
    for (const ApartPair& pair : round.apart) {
        if (pair.one != person && pair.other != person) continue;
        found.push_back(
            {.kind = DependentKind::apart, .round = round.id, .person = pair.one == person ? pair.other : pair.one});
    }
    for (const std::vector<PersonId>& block : round.proposal.together) {
        if (std::ranges::contains(block, person)) found.push_back({.kind = DependentKind::together, .round = round.id});
    }
    if (std::ranges::contains(round.proposal.sits_out, person))
        found.push_back({.kind = DependentKind::sits_out, .round = round.id});
    if (std::ranges::contains(round.proposal.absences, person, &Absence::person))
        found.push_back({.kind = DependentKind::absent, .round = round.id});
}

// Each unit once.
void add_of_programme(const Organisation& organisation, const PersonId& person, std::vector<Dependent>& found) {
    if (std::ranges::contains(organisation.settings.programme.coaches, person, &TeamCoach::person))
        found.push_back({.kind = DependentKind::is_team_coach});
    const auto add = [&](DependentKind kind, const UnitId& unit) {
        const Dependent made{.kind = kind, .unit = unit};
        if (!std::ranges::contains(found, made)) found.push_back(made);
    };
    for (const Unit& unit : *organisation.units) {
        if (unit.team_coach == person) add(DependentKind::coaches_team, unit.id);
    }
    for (const CoachingVisit& visit : *organisation.coaching) {
        if (visit.coach == person) add(DependentKind::coaches_team, visit.unit);
    }
    for (const CustomTrainingRequest& request : *organisation.custom_training) {
        if (std::ranges::contains(request.parties, person, &PartyLook::person))
            add(DependentKind::at_table, request.unit);
    }
}

}  // namespace

std::vector<Dependent> dependents_of(const Organisation& organisation, const UnitId& unit) {
    std::vector<Dependent> found;
    if (!unit) return found;
    for (const Unit& each : *organisation.units) {
        if (each.parent == unit) found.push_back({.kind = DependentKind::unit_below, .unit = each.id});
    }
    for (const Person& person : *organisation.people) {
        if (person.unit == unit) found.push_back({.kind = DependentKind::works_in_unit, .person = person.id});
    }
    for (const CustomTrainingRequest& request : *organisation.custom_training) {
        if (request.unit == unit) found.push_back({.kind = DependentKind::request, .unit = unit});
    }
    const auto is_of_unit = [&](const auto& all) {
        return std::ranges::any_of(*all, [&](const auto& each) { return each.unit == unit; });
    };
    if (is_of_unit(organisation.coaching) || is_of_unit(organisation.follow_ups) ||
        is_of_unit(organisation.good_examples) || is_of_unit(organisation.learning_needs))
        found.push_back({.kind = DependentKind::in_programme, .unit = unit});
    for (const MtDay& day : *organisation.mt_days) {
        if (find_card(day, unit)) found.push_back({.kind = DependentKind::mt_card, .unit = unit});
    }
    for (const Indicator& indicator : *organisation.indicators) {
        if (indicator.unit == unit) found.push_back({.kind = DependentKind::indicator, .unit = unit});
    }
    return found;
}

std::vector<Dependent> dependents_of(const Organisation& organisation, const LocationId& location) {
    std::vector<Dependent> found;
    for (const Person& person : *organisation.people) {
        if (location && person.location == location)
            found.push_back({.kind = DependentKind::works_at_location, .person = person.id});
    }
    for (const Round& round : *organisation.rounds) {
        for (const IntervisieGroup& group : round.groups) {
            if (location && std::ranges::contains(group.sessions, location, &Session::location))
                found.push_back({.kind = DependentKind::meets_at_location, .round = round.id, .group = group.id});
        }
    }
    return found;
}

std::vector<Dependent> dependents_of(const Organisation& organisation, const PersonId& person) {
    std::vector<Dependent> found;
    if (!person) return found;
    for (const Triad& triad : *organisation.triads) add_of(triad, person, found);
    for (const Round& round : *organisation.rounds) add_of(round, person, found);
    if (find_facilitator(organisation, person)) found.push_back({.kind = DependentKind::in_pool});
    for (const Person& each : *organisation.people) {
        if (each.is_managed_by(person)) found.push_back({.kind = DependentKind::manages, .person = each.id});
    }
    for (const PracticeLearning& learning : *organisation.practice_learning) {
        if (learning.trainer == person) found.push_back({.kind = DependentKind::trains, .person = learning.learner});
        if (learning.learner == person) found.push_back({.kind = DependentKind::learns, .person = learning.trainer});
    }
    add_of_programme(organisation, person, found);
    return found;
}

bool goes_along(DependentKind kind) { return kind == DependentKind::sits_out || kind == DependentKind::absent; }

}  // namespace driehoek

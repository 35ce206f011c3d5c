// What a record points at, record by record: `at` is called with each id of a person, a unit or a location that stands in it, also
// with an empty one.
#pragma once
#include <concepts>

#include "model/organisation.hpp"

namespace driehoek {

void visit_references(const Settings& settings, auto&& at) {
    for (const TeamCoach& coach : settings.programme.coaches) at(coach.person);
}
void visit_references(const Location&, auto&&) {}
void visit_references(const Unit& unit, auto&& at) {
    at(unit.parent);
    at(unit.team_coach);
}
void visit_references(const Person& person, auto&& at) {
    at(person.unit);
    at(person.location);
    for (const PersonId& manager : person.managers()) at(manager);
}
void visit_references(const Triad& triad, auto&& at) {
    for (const Seat& seat : triad.seats) at(seat.person);
    for (const PastSeat& past : triad.past) at(past.person);
    for (const ExtraContact& contact : triad.extra_contacts) at(contact.person);
}
void visit_references(const IntervisieGroup& group, auto&& at) {
    for (const PersonId& member : group.members) at(member);
    for (const PersonId& member : group.locked) at(member);
    at(group.facilitator);
    for (const Replacement& replacement : group.replacements) {
        at(replacement.leaving);
        at(replacement.coming);
    }
    for (const Session& session : group.sessions) {
        at(session.location);
        for (const Attendance& attendance : session.attendance) at(attendance.person);
        for (const RoleChoice& choice : session.roles) at(choice.person);
    }
}
// Wishes about one person alone: they go with who is removed (goes_along in model/dependents.hpp).
void visit_own_wishes(const Round& round, auto&& at) {
    for (const PersonId& person : round.proposal.sits_out) at(person);
    for (const Absence& absence : round.proposal.absences) at(absence.person);
}
// All the rest of a round.
void visit_seats_and_pairs(const Round& round, auto&& at) {
    for (const IntervisieGroup& group : round.groups) visit_references(group, at);
    for (const ApartPair& pair : round.apart) {
        at(pair.one);
        at(pair.other);
    }
    for (const std::vector<PersonId>& block : round.proposal.together) {
        for (const PersonId& person : block) at(person);
    }
}
void visit_references(const Round& round, auto&& at) {
    visit_seats_and_pairs(round, at);
    visit_own_wishes(round, at);
}
void visit_references(const Facilitator& facilitator, auto&& at) { at(facilitator.person); }
void visit_references(const PracticeLearning& learning, auto&& at) {
    at(learning.trainer);
    at(learning.learner);
}
void visit_references(const CustomTrainingRequest& request, auto&& at) {
    at(request.unit);
    for (const PartyLook& look : request.parties) at(look.person);
}
void visit_references(const CoachingVisit& visit, auto&& at) {
    at(visit.unit);
    at(visit.coach);
}
void visit_references(const FollowUp& follow_up, auto&& at) { at(follow_up.unit); }
void visit_references(const GoodExample& example, auto&& at) { at(example.unit); }
void visit_references(const LearningNeed& need, auto&& at) { at(need.unit); }
void visit_references(const Yield&, auto&&) {}
void visit_references(const MtDay& day, auto&& at) {
    for (const MtCard& card : day.cards) at(card.unit);
}
void visit_references(const Indicator& indicator, auto&& at) { at(indicator.unit); }

// Of a visit: people alone, and no empty ids.
auto people_only(auto& at) {
    return [&at](const auto& id) {
        if constexpr (std::same_as<decltype(id), const PersonId&>) {
            if (id) at(id);
        }
    };
}

}  // namespace driehoek

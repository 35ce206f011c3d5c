#include "derive/session_days.hpp"

#include <algorithm>
#include <iterator>

#include "base/order.hpp"
#include "model/rules.hpp"

namespace driehoek {
namespace {

constexpr int days_of_week = 7;

// Days of the model begin at Monday, those of the calendar at Sunday.
bool works_on_weekday(WorkingDays days, unsigned weekday) {
    return (days >> ((weekday + days_of_week - 1) % days_of_week) & 1U) != 0;
}

bool is_among(const SessionPeople& people, const PersonId& person) {
    return std::ranges::binary_search(people.members, person) || people.facilitator == person;
}

}  // namespace

bool share_people(const SessionPeople& one, const SessionPeople& other) {
    if (one.facilitator && is_among(other, one.facilitator)) return true;
    return std::ranges::any_of(one.members, [&](const PersonId& person) { return is_among(other, person); });
}

std::vector<PersonId> shared_people(const SessionPeople& one, const SessionPeople& other) {
    std::vector<PersonId> shared;
    for (const PersonId& person : one.members) {
        if (is_among(other, person)) shared.push_back(person);
    }
    if (one.facilitator && is_among(other, one.facilitator)) shared.push_back(one.facilitator);
    return shared;
}

SessionDays::SessionDays(const Organisation& organisation, const Round& round) : organisation_(organisation) {
    const std::vector<const Round*> series = sessions_in_series(organisation, round);
    for (const Round* part : series) {
        for (const IntervisieGroup& group : part->groups) people_[{part->id, group.id}] = people_in(group);
    }
    for (const Round& other : *organisation.rounds) {
        if (std::ranges::contains(series, &other)) continue;
        for (const IntervisieGroup& group : other.groups) {
            for (const Session& session : group.sessions) {
                if (session.status != SessionStatus::planned || !session.date) continue;
                elsewhere_[*session.date].push_back({other.id, group.id, people_in(group), session.begin, session.end});
            }
        }
    }
}

SessionPeople SessionDays::people_in(const IntervisieGroup& group) const {
    SessionPeople people{.members = group.members, .facilitator = group.facilitator};
    driehoek::sort(people.members);
    for (const PersonId& member : people.members) {
        const Person* person = find_person(organisation_, member);
        for (unsigned weekday = 0; person && weekday < days_of_week; ++weekday) {
            if (!works_on_weekday(person->working_days, weekday)) ++people.off[weekday];
        }
    }
    return people;
}

const SessionPeople& SessionDays::people_of(const PlannedSession& session) const {
    static const SessionPeople nobody;
    const auto found = people_.find({session.round, session.group});
    return found == people_.end() ? nobody : found->second;
}

bool SessionDays::works_on(const PersonId& id, Date day) const {
    const Person* person = find_person(organisation_, id);
    return !person || works_on_weekday(person->working_days, day.weekday());
}

std::vector<PersonId> SessionDays::members_off(const SessionPeople& people, Date day) const {
    std::vector<PersonId> off;
    if (people.off[day.weekday()] == 0) return off;
    std::ranges::copy_if(people.members, std::back_inserter(off),
                         [&](const PersonId& person) { return !works_on(person, day); });
    return off;
}

bool SessionDays::is_facilitator_off(const SessionPeople& people, Date day) const {
    return people.facilitator && !works_on(people.facilitator, day);
}

const std::vector<SessionElsewhere>& SessionDays::elsewhere_on(Date day) const {
    static const std::vector<SessionElsewhere> none;
    const auto found = elsewhere_.find(day);
    return found == elsewhere_.end() ? none : found->second;
}

}  // namespace driehoek

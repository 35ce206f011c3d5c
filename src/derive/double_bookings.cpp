#include "derive/double_bookings.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "model/rules.hpp"

namespace driehoek {
namespace {

// A session with the group that meets.
struct Meeting {
    const Round* round;
    const IntervisieGroup* group;
    const Session* session;
};

bool is_planned(const Session& session) { return session.status == SessionStatus::planned && session.date; }

std::vector<PersonId> people_of(const IntervisieGroup& group) {
    std::vector<PersonId> people = group.members;
    if (group.facilitator && !std::ranges::contains(people, group.facilitator)) people.push_back(group.facilitator);
    return people;
}

DoubleBooking double_booking(const PersonId& person, const Meeting& one, const Meeting& other) {
    return {person,          *one.session->date, one.round->id,    one.group->id,
            other.round->id, other.group->id,    other.session->id};
}

}  // namespace

std::vector<DoubleBooking> double_bookings_of(const Organisation& organisation, Date today) {
    std::vector<DoubleBooking> doubles;
    std::map<std::pair<Date, PersonId>, std::vector<Meeting>> meetings;
    for (const Round& round : *organisation.rounds) {
        for (const IntervisieGroup& group : round.groups) {
            if (!group.is_final && count_sessions(round, group).held == 0) continue;
            const std::vector<PersonId> people = people_of(group);
            for (const Session& session : group.sessions) {
                if (!is_planned(session) || *session.date < today) continue;
                const Meeting meeting{&round, &group, &session};
                for (const PersonId& person : people) {
                    std::vector<Meeting>& others = meetings[{*session.date, person}];
                    for (const Meeting& other : others) {
                        if (may_overlap(*other.session, session))
                            doubles.push_back(double_booking(person, other, meeting));
                    }
                    others.push_back(meeting);
                }
            }
        }
    }
    std::ranges::stable_sort(doubles, {}, &DoubleBooking::date);
    return doubles;
}

std::vector<DoubleBooking> double_bookings_with(const Organisation& organisation, const Round& round,
                                                const IntervisieGroup& group, const Session& session) {
    std::vector<DoubleBooking> doubles;
    if (!is_planned(session)) return doubles;
    const Meeting meeting{&round, &group, &session};
    const std::vector<PersonId> people = people_of(group);
    for (const Round& there : *organisation.rounds) {
        for (const IntervisieGroup& other : there.groups) {
            const std::vector<PersonId> others = people_of(other);
            for (const Session& planned : other.sessions) {
                const bool is_itself = there.id == round.id && other.id == group.id && planned.id == session.id;
                if (is_itself || !is_planned(planned) || planned.date != session.date || !may_overlap(planned, session))
                    continue;
                for (const PersonId& person : people) {
                    if (std::ranges::contains(others, person))
                        doubles.push_back(double_booking(person, meeting, {&there, &other, &planned}));
                }
            }
        }
    }
    return doubles;
}

}  // namespace driehoek

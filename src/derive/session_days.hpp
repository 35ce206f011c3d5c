// Who is in each session of a round, and what a day is like for them: what finding and judging days both ask.
#pragma once
#include <array>
#include <map>
#include <utility>
#include <vector>

#include "derive/session_dates.hpp"

namespace driehoek {

struct SessionPeople {
    std::vector<PersonId> members;  // sorted
    PersonId facilitator;
    std::array<int, 7> off{};  // members who do not work, by day of the week: 0 is Sunday
};
bool share_people(const SessionPeople& one, const SessionPeople& other);
std::vector<PersonId> shared_people(const SessionPeople& one, const SessionPeople& other);

// A session of another round that is still to come.
struct SessionElsewhere {
    RoundId round;
    GroupId group;
    SessionPeople people;
    std::optional<TimeOfDay> begin{};
    std::optional<TimeOfDay> end{};
};

class SessionDays {
public:
    // The organisation must stay while this is used.
    SessionDays(const Organisation& organisation, const Round& round);

    const Calendar& calendar() const { return organisation_.settings.calendar; }
    const SessionPeople& people_of(const PlannedSession& session) const;
    std::vector<PersonId> members_off(const SessionPeople& people, Date day) const;
    bool is_facilitator_off(const SessionPeople& people, Date day) const;
    const std::vector<SessionElsewhere>& elsewhere_on(Date day) const;

private:
    SessionPeople people_in(const IntervisieGroup& group) const;
    bool works_on(const PersonId& person, Date day) const;

    const Organisation& organisation_;
    std::map<std::pair<RoundId, GroupId>, SessionPeople> people_;
    std::map<Date, std::vector<SessionElsewhere>> elsewhere_;
};

}  // namespace driehoek

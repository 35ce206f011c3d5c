#include "derive/turnout.hpp"

#include <algorithm>

#include "model/rules.hpp"

namespace driehoek {
namespace {

void add(Turnout& sum, const Turnout& more) {
    sum.came += more.came;
    sum.all += more.all;
}

}  // namespace

Turnout turnout_of(const Session& session) {
    return {.came = static_cast<int>(std::ranges::count(session.attendance, Presence::present, &Attendance::presence)),
            .all = static_cast<int>(session.attendance.size())};
}

Turnout turnout_of(const IntervisieGroup& group) {
    Turnout sum;
    for (const Session& session : group.sessions) {
        if (session.status == SessionStatus::held) add(sum, turnout_of(session));
    }
    return sum;
}

Turnout turnout_of(const Organisation& organisation, const Round& round) {
    Turnout sum;
    for (const Round* part : sessions_in_series(organisation, round)) {
        for (const IntervisieGroup& group : part->groups) add(sum, turnout_of(group));
    }
    return sum;
}

std::vector<PersonTurnout> turnout_of_people(const IntervisieGroup& group) {
    std::vector<PersonTurnout> people;
    for (const PersonId& member : group.members) people.push_back({member, {}});
    for (const Session& session : group.sessions) {
        if (session.status != SessionStatus::held) continue;
        for (const Attendance& noted : session.attendance) {
            auto found = std::ranges::find(people, noted.person, &PersonTurnout::person);
            if (found == people.end()) found = people.insert(people.end(), {noted.person, {}});
            add(found->turnout, {.came = noted.presence == Presence::present ? 1 : 0, .all = 1});
        }
    }
    std::erase_if(people, [](const PersonTurnout& each) { return !each.turnout.is_known(); });
    return people;
}

Participation participation_of(const Organisation& organisation, const Round& round, const PersonId& person) {
    Participation sum;
    for (const Round* part : sessions_in_series(organisation, round)) {
        for (const IntervisieGroup& group : part->groups) {
            for (const Session& session : group.sessions) {
                const auto presence = presence_of(session, person);
                if (session.status != SessionStatus::held || !presence) continue;
                ++sum.held;
                if (*presence != Presence::present) continue;
                ++sum.came;
                const std::optional<int> minutes = planned_minutes(session);
                sum.minutes += minutes.value_or(0);
                sum.without_end += minutes ? 0 : 1;
                if (!session.date) continue;
                sum.first = std::min(sum.first.value_or(*session.date), *session.date);
                sum.last = std::max(sum.last.value_or(*session.date), *session.date);
            }
        }
    }
    return sum;
}

}  // namespace driehoek

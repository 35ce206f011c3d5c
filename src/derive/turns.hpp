// Who does what in which session (domain 2.2): inbrenger, tijdbewaker, observator and verslaglegger go round, nobody brings a case in
// twice before all did once. What somebody decided stands; the rest is planned, and repaired with the fewest changes for who is absent.
#pragma once
#include <optional>
#include <vector>

#include "model/intervisie.hpp"

namespace driehoek {

struct RoleHolder {
    PersonId person;
    bool is_by_hand = false;  // or known, of a session that was held
    bool is_absent = false;  // decided, but not there: somebody has to decide again
    friend bool operator==(const RoleHolder&, const RoleHolder&) = default;
};
struct SessionTurns {
    SessionId session{};  // none: still to be made
    int number = 1;
    bool is_held = false;
    std::optional<Date> date{};
    std::vector<RoleHolder> presenters{};  // inbrengers
    // Empty where nobody is left: then the begeleider does it.
    RoleHolder timekeeper{}, observer{}, recorder{};
    friend bool operator==(const SessionTurns&, const SessionTurns&) = default;
};
// Of a role with one holder: asserts that it is not the inbrenger.
const RoleHolder& holder_of(const SessionTurns& turns, SessionRole role);

// All sessions of a group but the cancelled ones, in the order of their numbers. Of one that was held without anything known of its
// roles they stay empty.
std::vector<SessionTurns> plan_turns(const Round& round, const IntervisieGroup& group);
// As if nobody were absent: what the plan goes back to.
std::vector<SessionTurns> plan_turns_of_all(const Round& round, const IntervisieGroup& group);
// How often somebody brings a case in, of those sessions.
int count_turns_of(const std::vector<SessionTurns>& plan, const PersonId& person);

}  // namespace driehoek

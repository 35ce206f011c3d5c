// Who does what: properties over many groups, and what a repair leaves as it was.
#include "derive/turns.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>

#include "compose/random.hpp"

using namespace driehoek;

namespace {

PersonId member(int number) { return PersonId("p" + std::to_string(number)); }

// Sessions of seven weeks after each other, all still to come.
Round round_of(int members, int sessions, int cases) {
    Round round;
    round.id = RoundId("R");
    round.planned_sessions = sessions;
    round.cases_per_session = cases;
    IntervisieGroup& group = round.groups.emplace_back();
    group.id = GroupId("G");
    for (int number = 0; number < members; ++number) group.members.push_back(member(number));
    for (int number = 0; number < sessions; ++number) {
        Session& session = group.sessions.emplace_back();
        session.id = SessionId("S-" + std::to_string(number + 1));
        session.date = make_date(2027, 1, 12) + 49 * number;
    }
    return round;
}

std::vector<SessionTurns> plan_of(const Round& round) { return plan_turns(round, round.groups.front()); }

int most_turns(const Round& round, const std::vector<SessionTurns>& plan) {
    int most = 0;
    for (const PersonId& person : round.groups.front().members) most = std::max(most, count_turns_of(plan, person));
    return most;
}
int least_turns(const Round& round, const std::vector<SessionTurns>& plan) {
    int least = 1000;
    for (const PersonId& person : round.groups.front().members) least = std::min(least, count_turns_of(plan, person));
    return least;
}

// Everybody has one thing to do at most, and nobody who is away has any.
void is_sound(const Round& round, const std::vector<SessionTurns>& plan) {
    for (const SessionTurns& turns : plan) {
        std::multiset<PersonId> busy;
        for (const RoleHolder& holder : turns.presenters) busy.insert(holder.person);
        for (const RoleHolder& holder : {turns.timekeeper, turns.observer, turns.recorder}) {
            if (holder.person) busy.insert(holder.person);
        }
        for (const PersonId& person : busy) {
            CHECK(busy.count(person) == 1);
            for (const Session& session : round.groups.front().sessions) {
                if (session.id == turns.session)
                    CHECK(presence_of(session, person).value_or(Presence::present) == Presence::present);
            }
        }
    }
}

int count_changes(const std::vector<SessionTurns>& one, const std::vector<SessionTurns>& other) {
    int changes = 0;
    for (std::size_t at = 0; at < one.size(); ++at) {
        std::vector<PersonId> before, after;
        for (const RoleHolder& holder : one[at].presenters) before.push_back(holder.person);
        for (const RoleHolder& holder : other[at].presenters) after.push_back(holder.person);
        for (std::size_t place = 0; place < before.size(); ++place)
            changes += place < after.size() && before[place] == after[place] ? 0 : 1;
    }
    return changes;
}

}  // namespace

TEST_CASE("nobody brings a case in twice before everybody did once") {
    for (int members = 4; members <= 10; ++members) {
        for (int sessions = 1; sessions <= 6; ++sessions) {
            for (int cases = 1; cases <= 4; ++cases) {
                const Round round = round_of(members, sessions, cases);
                const auto plan = plan_of(round);
                is_sound(round, plan);
                CHECK(most_turns(round, plan) - least_turns(round, plan) <= 1);
                int turns = 0;
                for (const SessionTurns& each : plan) turns += static_cast<int>(each.presenters.size());
                CHECK(turns == sessions * std::min(cases, members));
            }
        }
    }
}

TEST_CASE("the other roles go round as well") {
    const Round round = round_of(6, 6, 1);
    for (const SessionRole role : {SessionRole::timekeeper, SessionRole::observer, SessionRole::recorder}) {
        std::set<PersonId> holders;
        for (const SessionTurns& turns : plan_of(round)) holders.insert(holder_of(turns, role).person);
        CHECK(holders.size() == 6);
    }
}

TEST_CASE("whoever decides by hand wins, and the rest goes round it") {
    Round round = round_of(6, 4, 1);
    round.groups.front().sessions[2].roles = {{SessionRole::presenter, member(0)}, {SessionRole::observer, member(5)}};
    const auto plan = plan_of(round);
    is_sound(round, plan);
    REQUIRE(plan[2].presenters.size() == 1);
    CHECK(plan[2].presenters.front() == RoleHolder{member(0), true, false});
    CHECK(plan[2].observer.person == member(5));
    CHECK_MESSAGE(count_turns_of(plan, member(0)) == 1, "nobody twice, also when the second was decided");
    round.groups.front().sessions[2].attendance = {{member(0), Presence::excused}};
    CHECK_MESSAGE(plan_of(round)[2].presenters.front().is_absent, "somebody has to decide again");
}

TEST_CASE("an absence is repaired with the fewest changes, and its end gives the plan back") {
    compose::Random random(19);
    for (int run = 0; run < 400; ++run) {
        Round round = round_of(4 + random.below(7), 1 + random.below(5), 1 + random.below(2));
        const auto before = plan_of(round);
        auto& sessions = round.groups.front().sessions;
        auto& session = sessions[static_cast<std::size_t>(random.below(static_cast<int>(sessions.size())))];
        const PersonId away = member(random.below(static_cast<int>(round.groups.front().members.size())));
        session.attendance = {{away, Presence::excused}};
        const auto repaired = plan_of(round);
        is_sound(round, repaired);
        // One turn given to somebody, or two that change place.
        CHECK(count_changes(before, repaired) <= 2);
        CHECK(most_turns(round, repaired) - least_turns(round, repaired) <= 2);
        const bool was_presenter = std::ranges::any_of(before, [&](const SessionTurns& turns) {
            return turns.session == session.id && std::ranges::contains(turns.presenters, away, &RoleHolder::person);
        });
        if (!was_presenter) CHECK(count_changes(before, repaired) == 0);
        session.attendance.clear();
        CHECK(plan_of(round) == before);
    }
}

TEST_CASE("with an absence still nobody is asked twice before everybody was once, where that can be") {
    // Four sessions, six people: one who is away gets his turn in another session, or somebody without one takes it.
    for (int away = 0; away < 6; ++away) {
        for (std::size_t missing = 0; missing < 4; ++missing) {
            Round round = round_of(6, 4, 1);
            round.groups.front().sessions[missing].attendance = {{member(away), Presence::absent}};
            CHECK(most_turns(round, plan_of(round)) == 1);
            Round full = round_of(4, 4, 1);
            full.groups.front().sessions[missing].attendance = {{member(away % 4), Presence::absent}};
            CHECK(most_turns(full, plan_of(full)) == 1);
            CHECK(least_turns(full, plan_of(full)) == 1);
        }
    }
}

TEST_CASE("what was held is known or empty, and who came later waits for his turn") {
    Round round = round_of(6, 4, 1);
    IntervisieGroup& group = round.groups.front();
    const auto before = plan_of(round);
    Session& first = group.sessions.front();
    first.status = SessionStatus::held;
    CHECK(plan_of(round).front().presenters.empty());
    first.roles = {{SessionRole::presenter, before.front().presenters.front().person}};
    const PersonId leaving = first.roles.front().person;
    const auto held = plan_of(round);
    CHECK(count_changes(before, held) == 0);
    std::ranges::replace(group.members, leaving, PersonId("new"));
    group.replacements = {{leaving, PersonId("new"), make_date(2027, 1, 20)}};
    CHECK_MESSAGE(count_changes(held, plan_of(round)) == 0, "the turns of the others stay");
}

TEST_CASE("a cancelled session has no roles") {
    Round round = round_of(6, 4, 1);
    round.groups.front().sessions[1].status = SessionStatus::cancelled;
    const auto plan = plan_of(round);
    CHECK(plan.size() == 4);
    CHECK(plan[1].session == SessionId("S-3"));
    CHECK_FALSE(plan[3].session);
}

#include "derive/wall_session.hpp"

#include <algorithm>
#include <utility>

#include "base/order.hpp"
#include "derive/turns.hpp"

namespace driehoek {
namespace {

bool may_be_shown(const IntervisieGroup& group, const Session& session) {
    return group.is_final && group.facilitator && session.status == SessionStatus::planned;
}

const Session* find_session_in(const IntervisieGroup& group, const SessionId& id) {
    const auto found = std::ranges::find(group.sessions, id, &Session::id);
    return found == group.sessions.end() ? nullptr : &*found;
}

}  // namespace

std::vector<NextSession> sessions_for_wall(const Organisation& organisation) {
    struct Dated {
        std::optional<Date> date;
        NextSession session;
    };
    std::vector<Dated> found;
    for (const Round& round : *organisation.rounds) {
        for (const IntervisieGroup& group : round.groups) {
            for (const Session& session : group.sessions) {
                if (may_be_shown(group, session)) found.push_back({session.date, {round.id, group.id, session.id}});
            }
        }
    }
    // Without a day last.
    driehoek::sort(found, [](const Dated& one, const Dated& other) {
        if (!one.date || !other.date) return one.date.has_value() && !other.date.has_value();
        return *one.date < *other.date;
    });
    std::vector<NextSession> sessions;
    for (Dated& each : found) sessions.push_back(std::move(each.session));
    return sessions;
}

std::optional<NextSession> next_on_wall(const Organisation& organisation, Date today) {
    const std::vector<NextSession> all = sessions_for_wall(organisation);
    if (all.empty()) return std::nullopt;
    const NextSession* latest = nullptr;
    for (const NextSession& each : all) {
        const Session* session =
            find_session_in(*find_group(*find_round(organisation, each.round), each.group), each.session);
        if (session->date && *session->date >= today) return each;
        if (session->date) latest = &each;
    }
    return latest ? *latest : all.front();
}

std::optional<RunningSession> begin_session(const Organisation& organisation, const NextSession& which) {
    const Round* round = find_round(organisation, which.round);
    const IntervisieGroup* group = round ? find_group(*round, which.group) : nullptr;
    const Session* session = group ? find_session_in(*group, which.session) : nullptr;
    if (!session || !may_be_shown(*group, *session)) return std::nullopt;
    RunningSession running;
    running.round = which.round;
    running.group = which.group;
    running.session = which.session;
    running.facilitator = group->facilitator;
    for (const Session& each : group->sessions) {
        if (each.id == which.session) break;
        if (each.status != SessionStatus::cancelled) ++running.number;
    }
    if (round->proposal.changes_groups) running.number += round->proposal.sitting;
    if (running.number == 1) running.steps.push_back({.kind = StepKind::ground_rules, .minutes = ground_rules_minutes});
    for (const MethodStep& step : usual_frame()) running.steps.push_back({.kind = step.step, .minutes = step.minutes});
    if (const std::optional<int> planned = planned_minutes(*session)) {
        running.length = *planned;
        fit_minutes(running.steps, *planned);
    }
    const std::vector<SessionTurns> plan = plan_turns(*round, *group);
    for (const PersonId& member : group->members) {
        PersonHere here{.person = member, .presence = presence_of(*session, member).value_or(Presence::present)};
        for (const SessionTurns& turns : plan) {
            if (turns.is_held && turns.session != which.session)
                here.turns += static_cast<int>(std::ranges::count(turns.presenters, member, &RoleHolder::person));
        }
        running.people.push_back(std::move(here));
    }
    const auto turns = std::ranges::find(plan, which.session, &SessionTurns::session);
    Roles planned;
    if (turns != plan.end()) {
        if (!turns->presenters.empty()) planned[0] = turns->presenters.front().person;
        for (const SessionRole role : {SessionRole::timekeeper, SessionRole::observer, SessionRole::recorder})
            planned[static_cast<std::size_t>(role)] = holder_of(*turns, role).person;
    }
    running.roles = proposed_roles(running.people, planned, running.number);
    return running;
}

}  // namespace driehoek

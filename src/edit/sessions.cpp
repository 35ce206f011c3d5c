#include "edit/sessions.hpp"

#include <algorithm>
#include <utility>

#include "base/order.hpp"
#include "base/text.hpp"
#include "edit/apply.hpp"

namespace driehoek {
namespace {

// A session in an organisation that is being changed. Where there is none, why.
struct FoundSession {
    Round* round = nullptr;
    IntervisieGroup* group = nullptr;
    Session* session = nullptr;
    Refusal why = Refusal::round_is_gone;
};

FoundSession find_session(Organisation& organisation, const RoundId& round, const GroupId& group,
                          const SessionId& session) {
    FoundSession found{.round = find_round_to_edit(organisation, round)};
    if (!found.round) return found;
    found.why = Refusal::group_is_gone;
    found.group = find_group_to_edit(*found.round, group);
    if (!found.group) return found;
    found.why = Refusal::session_is_unknown;
    const auto at = std::ranges::find(found.group->sessions, session, &Session::id);
    if (at != found.group->sessions.end()) found.session = &*at;
    return found;
}

// The session that is meant; a new one when the next was not planned yet. Null when there is no such session.
Session* session_to_date(const Round& round, IntervisieGroup& group, const SessionId& id, std::string_view key) {
    int counted = 0;
    for (Session& session : group.sessions) {
        const bool is_meant = id ? session.id == id : session.status == SessionStatus::planned && !session.date;
        if (is_meant) return &session;
        if (session.status != SessionStatus::cancelled) ++counted;
    }
    if (id || counted >= round.planned_sessions) return nullptr;
    std::vector<std::string_view> taken;
    for (const Session& session : group.sessions) taken.emplace_back(session.id.text);
    Session session;
    session.id = SessionId(next_id("S", taken));
    session.calendar_id = calendar_id_of(key, round.id, group.id, session.id);
    // As the one before it, until somebody says something else.
    if (!group.sessions.empty()) {
        const Session& earlier = group.sessions.back();
        session.begin = earlier.begin;
        session.end = earlier.end;
        session.location = earlier.location;
        session.place = earlier.place;
    }
    group.sessions.push_back(std::move(session));
    return &group.sessions.back();
}

// What calendars are told of a session has changed: they take a higher number for newer.
void tell_calendars(Session& session) {
    if (session.date) ++session.sequence;
}

void move_to(Session& session, Date day, std::optional<Date> from) {
    session.date = day;
    if (from && *from != day) tell_calendars(session);
}

bool was_in(const IntervisieGroup& group, const PersonId& person) {
    return std::ranges::contains(group.members, person) ||
           std::ranges::contains(group.replacements, person, &Replacement::leaving);
}

}  // namespace

Next apply(Organisation organisation, const SetSessionDate& set) {
    Round* round = find_round_to_edit(organisation, set.round);
    if (!round) return refuse(Refusal::round_is_gone);
    IntervisieGroup* group = find_group_to_edit(*round, set.group);
    if (!group) return refuse(Refusal::group_is_gone);
    Session* session = session_to_date(*round, *group, set.session, set.calendar_key);
    if (!session) return refuse(Refusal::session_is_gone);
    if (const auto refusal = refusal_of(*group, session->id, set.date)) return refuse(*refusal);
    move_to(*session, set.date, session->date);
    return changed(organisation, {.kind = DeedKind::session_date_set, .round = set.round, .group = set.group});
}

Next apply(Organisation organisation, const SetSessionStatus& set) {
    const auto [round, group, session, why] = find_session(organisation, set.round, set.group, set.session);
    if (!session) return refuse(why);
    if (set.status == SessionStatus::held && !session->date) return refuse(Refusal::session_has_no_day);
    if (set.status == SessionStatus::held && *session->date > set.today)
        return refuse(Refusal::session_is_still_to_come);
    const bool was_cancelled = session->status == SessionStatus::cancelled;
    if (was_cancelled && set.status != SessionStatus::cancelled) {
        const auto others = std::ranges::count_if(
            group->sessions, [](const Session& each) { return each.status != SessionStatus::cancelled; });
        if (others >= round->planned_sessions) return refuse(Refusal::session_is_gone);
        const bool is_on_day = std::ranges::any_of(group->sessions, [&](const Session& each) {
            return each.id != set.session && each.status != SessionStatus::cancelled && each.date &&
                   each.date == session->date;
        });
        if (is_on_day) return refuse(Refusal::session_is_on_day);
    }
    session->status = set.status;
    if (was_cancelled != (set.status == SessionStatus::cancelled)) tell_calendars(*session);
    return changed(organisation, {.kind = DeedKind::session_status_set, .round = set.round, .group = set.group});
}

Next apply(Organisation organisation, const SetSessionDetails& set) {
    const auto [round, group, meant, why] = find_session(organisation, set.round, set.group, set.session);
    if (!group || (set.session && !meant)) return refuse(why);
    if (set.end && (!set.begin || *set.end <= *set.begin)) return refuse(Refusal::end_is_not_after_begin);
    if (set.location && !find_location(organisation, set.location)) return refuse(Refusal::location_is_gone);
    const std::string place = tidied(set.place);
    if (const auto refusal = refusal_of_place(place)) return refuse(*refusal);
    for (Session& session : group->sessions) {
        const bool is_meant = set.session ? &session == meant : session.status == SessionStatus::planned;
        if (!is_meant) continue;
        const Session before = session;
        session.begin = set.begin;
        session.end = set.end;
        session.location = set.location;
        session.place = place;
        if (session != before) tell_calendars(session);
    }
    return changed(organisation, {.kind = DeedKind::session_details_set, .round = set.round, .group = set.group});
}

Next apply(Organisation organisation, const FixSessionDate& fix) {
    const auto [round, group, session, why] = find_session(organisation, fix.round, fix.group, fix.session);
    if (!session) return refuse(why);
    if (!session->date) return refuse(Refusal::session_has_no_day);
    session->date_is_fixed = fix.is_fixed;
    return changed(organisation, {.kind = fix.is_fixed ? DeedKind::session_date_fixed : DeedKind::session_date_released,
                                  .round = fix.round,
                                  .group = fix.group});
}

// The days that change are free for one another, so two sessions can change theirs.
Next apply(Organisation organisation, const UseDates& use) {
    if (!find_round(organisation, use.round)) return refuse(Refusal::round_is_gone);
    std::vector<std::optional<Date>> before(use.days.size());
    for (std::size_t at = 0; at < use.days.size(); ++at) {
        const UseDates::Day& day = use.days[at];
        const auto [round, group, session, why] = find_session(organisation, day.round, day.group, day.session);
        if (!group || (day.session && !session)) return refuse(why);
        if (!session) continue;
        if (session->status != SessionStatus::planned) return refuse(Refusal::session_is_gone);
        before[at] = std::exchange(session->date, std::nullopt);
    }
    for (const bool is_known : {true, false}) {
        for (std::size_t at = 0; at < use.days.size(); ++at) {
            const UseDates::Day& day = use.days[at];
            if (static_cast<bool>(day.session) != is_known) continue;
            Round& round = *find_round_to_edit(organisation, day.round);
            IntervisieGroup& group = *find_group_to_edit(round, day.group);
            Session* session = session_to_date(round, group, day.session, use.calendar_key);
            if (!session) return refuse(Refusal::session_is_gone);
            if (const auto refusal = refusal_of(group, session->id, day.date)) return refuse(*refusal);
            move_to(*session, day.date, before[at]);
            session->date_is_fixed = day.is_fixed;
        }
    }
    return changed(organisation, {.kind = DeedKind::dates_used, .round = use.round});
}

Next apply(Organisation organisation, const SetAttendance& set) {
    const auto [round, group, session, why] = find_session(organisation, set.round, set.group, set.session);
    if (!session) return refuse(why);
    if (session->status == SessionStatus::cancelled) return refuse(Refusal::session_is_cancelled);
    if (!was_in(*group, set.person)) return refuse(Refusal::person_is_not_in_group);
    std::erase_if(session->attendance, [&](const Attendance& each) { return each.person == set.person; });
    if (set.presence) session->attendance.push_back({set.person, *set.presence});
    sort_by(session->attendance, [](const Attendance& each) { return each.person; });
    return changed(organisation,
                   {.kind = DeedKind::attendance_set, .person = set.person, .round = set.round, .group = set.group});
}

Next apply(Organisation organisation, const SetSessionRole& set) {
    const auto [round, group, session, why] = find_session(organisation, set.round, set.group, set.session);
    if (!session) return refuse(why);
    if (session->status == SessionStatus::cancelled) return refuse(Refusal::session_is_cancelled);
    const std::size_t most = set.role == SessionRole::presenter ? most_cases_per_session : 1;
    if (set.people.size() > most) return refuse(Refusal::number_is_impossible);
    for (const PersonId& person : set.people) {
        if (!was_in(*group, person)) return refuse(Refusal::person_is_not_in_group);
        if (std::ranges::count(set.people, person) > 1) return refuse(Refusal::pair_needs_two_people);
    }
    // One thing each: who gets this role has no other.
    std::erase_if(session->roles, [&](const RoleChoice& choice) {
        return choice.role == set.role || std::ranges::contains(set.people, choice.person);
    });
    for (const PersonId& person : set.people) session->roles.push_back({set.role, person});
    sort_by(session->roles, &RoleChoice::role);
    return changed(organisation, {.kind = DeedKind::session_roles_set, .round = set.round, .group = set.group});
}

Next apply(Organisation organisation, const SetSessionCases& set) {
    const auto [round, group, session, why] = find_session(organisation, set.round, set.group, set.session);
    if (!session) return refuse(why);
    if (session->status == SessionStatus::cancelled) return refuse(Refusal::session_is_cancelled);
    if (set.cases.size() > most_cases_per_session) return refuse(Refusal::number_is_impossible);
    session->cases = set.cases;
    return changed(organisation, {.kind = DeedKind::session_details_set, .round = set.round, .group = set.group});
}

}  // namespace driehoek

// Who sits where in a round. The same moves serve commands and what-ifs, so that a promise cannot differ from the deed.
#include "model/intervisie.hpp"

#include <algorithm>

namespace driehoek {

const IntervisieGroup* group_of(const Round& round, const PersonId& person) {
    const auto found = std::ranges::find_if(round.groups, [&](const IntervisieGroup& group) {
        return std::ranges::find(group.members, person) != group.members.end();
    });
    return found == round.groups.end() ? nullptr : &*found;
}

int most_forms(const IntervisieGroup& group) {
    if (!group.is_final) return 0;
    std::vector<PersonId> people = group.members;
    for (const Replacement& replacement : group.replacements) {
        if (replacement.leaving && !std::ranges::contains(people, replacement.leaving))
            people.push_back(replacement.leaving);
    }
    return static_cast<int>(people.size());
}

std::optional<Refusal> refusal_of(const IntervisieGroup& group, const EvaluationForm& form) {
    if (!group.is_final) return Refusal::forms_need_final_group;
    if (form == EvaluationForm{}) return Refusal::form_is_empty;
    if (std::ranges::any_of(form, [](int mark) { return mark < 0 || mark > highest_mark; }))
        return Refusal::number_is_impossible;
    if (group.evaluation.forms >= most_forms(group)) return Refusal::forms_are_all_there;
    return std::nullopt;
}

bool has_final_group(const Round& round) { return std::ranges::any_of(round.groups, &IntervisieGroup::is_final); }

bool takes_part(const Round& round, const PersonId& person) {
    const Proposal& wishes = round.proposal;
    if (std::ranges::contains(wishes.sits_out, person)) return false;
    if (!wishes.changes_groups || wishes.absences.empty()) return true;
    return std::ranges::count(wishes.absences, person, &Absence::person) < std::max(1, round.planned_sessions);
}

void take_part(Round& round, const PersonId& person) {
    if (takes_part(round, person)) return;
    std::erase(round.proposal.sits_out, person);
    if (takes_part(round, person)) return;
    std::erase_if(round.proposal.absences, [&](const Absence& absence) { return absence.person == person; });
}

void keep_session(Round& round, int session) {
    round.planned_sessions = 1;
    std::vector<Absence>& absences = round.proposal.absences;
    std::erase_if(absences, [&](const Absence& absence) { return absence.session != session; });
    for (Absence& absence : absences) absence.session = 0;
}

void place_member(Round& round, const PersonId& person, const GroupId& group) {
    if (group) take_part(round, person);
    for (IntervisieGroup& each : round.groups) {
        std::erase(each.members, person);
        std::erase(each.locked, person);
        if (group && each.id == group) each.members.push_back(person);
    }
}

void swap_members(Round& round, const PersonId& one, const PersonId& other) {
    for (IntervisieGroup& group : round.groups) {
        for (PersonId& member : group.members) {
            if (member == one) {
                member = other;
            } else if (member == other) {
                member = one;
            }
        }
        std::erase_if(group.locked, [&](const PersonId& locked) { return locked == one || locked == other; });
    }
    for (const PersonId& person : {one, other}) {
        if (group_of(round, person)) take_part(round, person);
    }
}

std::optional<Refusal> refusal_of(const IntervisieGroup& group, const SessionId& session, Date day) {
    const auto meant = std::ranges::find(group.sessions, session, &Session::id);
    const bool is_held = meant != group.sessions.end() && meant->status == SessionStatus::held;
    std::optional<Refusal> refusal;
    for (const Session& other : group.sessions) {
        if (other.id == session || !other.date || other.status == SessionStatus::cancelled) continue;
        if (*other.date == day) return Refusal::session_is_on_day;
        if (!is_held && other.status == SessionStatus::held && *other.date > day)
            refusal = Refusal::session_was_held_later;
    }
    return refusal;
}

Date day_for_session(const IntervisieGroup& group, const SessionId& session, Date from) {
    for (Date day = from;; day += 1) {
        const bool is_weekend = day.weekday() == 0 || day.weekday() == 6;
        if (!is_weekend && !refusal_of(group, session, day)) return day;
    }
}

bool is_between_sessions(const IntervisieGroup& group, Date day) {
    const bool follows_replacements = std::ranges::none_of(
        group.replacements, [&](const Replacement& earlier) { return earlier.day && *earlier.day > day; });
    return follows_replacements && std::ranges::all_of(group.sessions, [&](const Session& session) {
               if (!session.date || session.status == SessionStatus::cancelled) return true;
               return session.status == SessionStatus::held ? *session.date < day : day <= *session.date;
           });
}

Date day_for_replacement(const IntervisieGroup& group, Date today) {
    if (is_between_sessions(group, today)) return today;
    std::optional<Date> first;
    const auto not_before = [&](Date day) {
        if (!first || *first < day) first = day;
    };
    for (const Session& session : group.sessions) {
        if (session.date && session.status == SessionStatus::held) not_before(*session.date + 1);
    }
    for (const Replacement& earlier : group.replacements) {
        if (earlier.day) not_before(*earlier.day);
    }
    return first.value_or(today);
}

}  // namespace driehoek

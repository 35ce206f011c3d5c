#include "derive/intervisie.hpp"

#include <algorithm>
#include <set>

namespace driehoek {

namespace {

bool has_begun(const Round& round) {
    return std::ranges::any_of(round.groups,
                               [&](const IntervisieGroup& group) { return count_sessions(round, group).held > 0; });
}

// What goes on or is settled counts most, then what is being prepared, then what is done.
int rank_of(const Round& round) {
    if (is_completed(round)) return 0;
    return has_begun(round) || has_final_group(round) ? 2 : 1;
}

}  // namespace

const Round* current_round(const Organisation& organisation) {
    const Round* current = nullptr;
    for (const Round& round : *organisation.rounds) {
        if (round.groups.empty()) continue;
        const int difference = current ? rank_of(round) - rank_of(*current) : 1;
        if (difference > 0 || (difference == 0 && is_earlier(*current, round))) current = &round;
    }
    return current;
}

const Round* latest_round(const Organisation& organisation) {
    const auto latest = std::ranges::max_element(*organisation.rounds, is_earlier);
    if (latest == organisation.rounds->end()) return nullptr;
    const std::vector<const Round*> sessions = sessions_in_series(organisation, *latest);
    const auto next = std::ranges::find_if(sessions, [](const Round* session) { return !is_completed(*session); });
    return next == sessions.end() ? &*latest : *next;
}

std::vector<Coverage> coverage_of(const Organisation& organisation, const Round& round) {
    std::set<PersonId> placed;
    for (const IntervisieGroup& group : round.groups) placed.insert(group.members.begin(), group.members.end());
    std::vector<Coverage> coverage;
    for (const Function function : round.target_functions) {
        Coverage& each = coverage.emplace_back(Coverage{.function = function});
        for (const Person& person : *organisation.people) {
            if (!person.has(function)) continue;
            ++each.all;
            if (placed.contains(person.id)) ++each.placed;
        }
    }
    return coverage;
}

std::optional<Function> function_in(std::span<const Function> targets, const Person& person) {
    for (const Function target : targets) {
        if (person.has(target)) return target;
    }
    if (person.functions.empty()) return std::nullopt;
    return person.functions.front();
}

const Session* next_session(const IntervisieGroup& group) {
    const Session* next = nullptr;
    for (const Session& session : group.sessions) {
        if (session.status != SessionStatus::planned || !session.date) continue;
        if (!next || *session.date < *next->date) next = &session;
    }
    return next;
}

int count_groups_past(const Round& round, int session) {
    return static_cast<int>(std::ranges::count_if(
        round.groups, [&](const IntervisieGroup& group) { return count_sessions(round, group).held >= session; }));
}

}  // namespace driehoek

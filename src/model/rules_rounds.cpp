// A whole round: who is in it, once (H4), who leads how much (Z9), and what comes in which order (2.20).
#include <algorithm>
#include <cstddef>
#include <iterator>

#include "base/order.hpp"
#include "model/rules.hpp"

namespace driehoek {
namespace {

struct Place {
    const PersonId* person;
    const IntervisieGroup* group;
};

// Everybody's places sorted by person; who sits twice keeps the order of the groups.
std::vector<Place> places_in(const Round& round) {
    std::vector<Place> places;
    for (const IntervisieGroup& group : round.groups) {
        for (const PersonId& member : group.members) places.push_back({&member, &group});
    }
    sort_by(places, [](const Place& place) -> const PersonId& { return *place.person; });
    return places;
}

void check_doubles(const Round& round, const std::vector<Place>& places, std::vector<Finding>& findings) {
    for (std::size_t at = 1; at < places.size(); ++at) {
        if (*places[at].person != *places[at - 1].person) continue;
        findings.push_back({.rule = Rule::person_is_in_two_groups,
                            .severity = Severity::wrong,
                            .person = *places[at].person,
                            .round = round.id,
                            .group = places[at].group->id});
    }
}

// 1.20. Both lists are sorted by person, so one walk along both is enough. Where all may come nobody is missing.
void check_placed(const Organisation& organisation, const Round& round, const std::vector<Place>& places,
                  std::vector<Finding>& findings) {
    auto place = places.begin();
    for (const Person& person : *organisation.people) {
        while (place != places.end() && *place->person < person.id) ++place;
        const bool is_placed = place != places.end() && *place->person == person.id;
        if (is_placed || !is_asked(round, person)) continue;
        findings.push_back(
            {.rule = Rule::person_is_not_placed, .severity = Severity::to_do, .person = person.id, .round = round.id});
    }
}

void check_facilitators(const Organisation& organisation, const Round& round, std::vector<Finding>& findings) {
    for (const Facilitator& facilitator : *organisation.facilitators) {
        const int count = count_groups_led(round, facilitator.person);
        if (count <= facilitator.most_groups) continue;
        findings.push_back({.rule = Rule::facilitator_has_many_groups,
                            .person = facilitator.person,
                            .round = round.id,
                            .count = count,
                            .limit = facilitator.most_groups});
    }
}

bool has_completed_before(const Organisation& organisation, const Round& round) {
    return std::ranges::any_of(*organisation.rounds,
                               [&](const Round& other) { return is_completed(other) && is_earlier(other, round); });
}

std::optional<Date> first_day_of(const Round& round) {
    std::optional<Date> first;
    for (const IntervisieGroup& group : round.groups) {
        for (const Session& session : group.sessions) {
            if (!session.date || session.status == SessionStatus::cancelled) continue;
            if (!first || *session.date < *first) first = session.date;
        }
    }
    return first;
}

}  // namespace

bool is_completed(const Round& round) {
    return !round.groups.empty() && std::ranges::all_of(round.groups, [&](const IntervisieGroup& group) {
        const SessionProgress progress = count_sessions(round, group);
        return progress.held > 0 && progress.held >= progress.planned;
    });
}

bool is_later_session(const Organisation& organisation, const Round& round) {
    return round.series != round.id && find_round(organisation, round.series) != nullptr;
}

std::vector<const Round*> sessions_in_series(const Organisation& organisation, const Round& round) {
    const RoundId& first = is_later_session(organisation, round) ? round.series : round.id;
    std::vector<const Round*> sessions;
    for (const Round& each : *organisation.rounds) {
        if (each.id == first || each.series == first) sessions.push_back(&each);
    }
    sort_by(sessions, [](const Round* session) { return session->proposal.sitting; });
    return sessions;
}

bool is_earlier(const Round& one, const Round& other) {
    const std::optional<Date> first_of_one = first_day_of(one);
    const std::optional<Date> first_of_other = first_day_of(other);
    if (first_of_one && first_of_other && *first_of_one != *first_of_other) return *first_of_one < *first_of_other;
    if (first_of_one.has_value() != first_of_other.has_value()) return first_of_one.has_value();
    // Without days the number decides, and "10" comes after "2".
    if (one.id.text.size() != other.id.text.size()) return one.id.text.size() < other.id.text.size();
    return one.id < other.id;
}

std::vector<Finding> check_round(const Organisation& organisation, const Round& round) {
    std::vector<Finding> findings;
    for (const IntervisieGroup& group : round.groups) {
        std::ranges::move(check_group(organisation, round, group), std::back_inserter(findings));
    }
    std::ranges::move(check_whole_round(organisation, round), std::back_inserter(findings));
    return findings;
}

std::vector<Finding> check_whole_round(const Organisation& organisation, const Round& round) {
    std::vector<Finding> findings;
    const std::vector<Place> places = places_in(round);
    check_doubles(round, places, findings);
    if (!is_completed(round) && !round.target_functions.empty()) check_placed(organisation, round, places, findings);
    check_facilitators(organisation, round, findings);
    if (round.composition == Composition::mixed_mt && !has_completed_before(organisation, round)) {
        findings.push_back({.rule = Rule::mixed_mt_too_early, .round = round.id});
    }
    return findings;
}

}  // namespace driehoek

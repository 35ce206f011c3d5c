#include "derive/tour.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "model/rules.hpp"

namespace driehoek {

std::optional<Tour> tour_of(const Organisation& organisation, std::span<const TriadId> active,
                            std::span<const Finding> findings) {
    if (active.empty()) return std::nullopt;
    std::set<TriadId> with_signal;
    for (const Finding& finding : findings) {
        if (finding.triad) with_signal.insert(finding.triad);
    }
    Tour tour;
    tour.triads = static_cast<int>(active.size());
    const auto sound = std::ranges::find_if(active, [&](const TriadId& id) { return !with_signal.contains(id); });
    tour.example = sound == active.end() ? active.front() : *sound;

    std::map<PersonId, int> loads;
    for (const TriadId& id : active) {
        const Triad* triad = find_triad(organisation, id);
        if (const PersonId& coach = triad->person_at(Corner::job_coach)) ++loads[coach];
    }
    tour.job_coaches = static_cast<int>(loads.size());
    for (const auto& [person, count] : loads) {
        if (count <= tour.busiest_triads) continue;
        tour.busiest = person;
        tour.busiest_triads = count;
    }

    const auto first_of = [&](Rule rule) {
        const auto found = std::ranges::find(findings, rule, &Finding::rule);
        return found == findings.end() ? TriadId() : found->triad;
    };
    tour.attention = first_of(Rule::corner_is_open);
    tour.is_open = static_cast<bool>(tour.attention);
    if (!tour.is_open) tour.attention = first_of(Rule::too_many_contact_persons);

    for (const Round& round : *organisation.rounds) {
        const Round* latest = find_round(organisation, tour.round);
        if (round.groups.empty() || (latest && is_earlier(round, *latest))) continue;
        tour.round = round.id;
        tour.groups = static_cast<int>(round.groups.size());
    }
    return tour;
}

}  // namespace driehoek

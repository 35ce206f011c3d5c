// 3-hoeken: corners, contact persons, dates, and how many one person carries (S1 1.12-1.15, domain 3.1 and 3.3).
#include <algorithm>
#include <cstddef>

#include "model/rules.hpp"

namespace driehoek {
namespace {

void check_corner(const Organisation& organisation, const Triad& triad, Corner corner, std::vector<Finding>& findings) {
    const PersonId& id = triad.person_at(corner);
    if (!id) {
        findings.push_back({.rule = Rule::corner_is_open, .triad = triad.id, .corner = corner});
        return;
    }
    if (triad.first_corner_of(id) != corner) {
        findings.push_back({.rule = Rule::person_holds_two_corners,
                            .severity = Severity::wrong,
                            .triad = triad.id,
                            .corner = corner,
                            .person = id});
        return;  // what else does not fit follows from this
    }
    const Person* person = find_person(organisation, id);
    if (!person) return;  // a file with such an id is not read
    if (!function_fits(triad.type, corner, *person)) {
        findings.push_back(
            {.rule = Rule::function_does_not_fit_corner, .triad = triad.id, .corner = corner, .person = id});
    }
    if (corner != Corner::third) return;
    if (!person->trajectory || triad_type_for(person->trajectory->kind) != triad.type) {
        findings.push_back({.rule = Rule::trajectory_does_not_fit_type, .triad = triad.id, .person = id});
    }
}

void check_contact_persons(const Organisation& organisation, const Triad& triad, Date today,
                           std::vector<Finding>& findings) {
    const int count = count_contact_persons(triad, today);
    const int limit = organisation.settings.target_contact_persons;
    if (count <= limit) return;
    const ExtraContact* last = last_extra_contact(triad, today);
    findings.push_back({.rule = Rule::too_many_contact_persons,
                        .triad = triad.id,
                        .person = last ? last->person : PersonId(),
                        .count = count,
                        .limit = limit});
}

// Where a person stands in the sorted collection; past the end for nobody.
std::size_t position_of(const Organisation& organisation, const PersonId& id) {
    const Person* person = find_person(organisation, id);
    return person ? static_cast<std::size_t>(person - organisation.people->data()) : organisation.people->size();
}

// Active 3-hoeken in which each person holds this corner, by position; the last number is of unknown people.
std::vector<int> count_per_person(const Organisation& organisation, Corner corner, Date today) {
    std::vector<int> counts(organisation.people->size() + 1, 0);
    for (const Triad& triad : *organisation.triads) {
        const PersonId& person = triad.person_at(corner);
        if (person && triad.is_active_on(today)) ++counts[position_of(organisation, person)];
    }
    return counts;
}

}  // namespace

bool function_fits(TriadType type, Corner corner, const Person& person) {
    switch (corner) {
        case Corner::lead: return person.has(type == TriadType::a ? Function::foreman : Function::department_manager);
        case Corner::job_coach: return person.has(Function::job_coach);
        case Corner::third: break;
    }
    return true;
}

std::optional<TriadType> triad_type_for(TrajectoryKind kind) {
    switch (kind) {
        case TrajectoryKind::participation_act: return TriadType::a;
        case TrajectoryKind::guaranteed_job:
        case TrajectoryKind::new_sheltered: return TriadType::b;
        case TrajectoryKind::sheltered_act: break;
    }
    return std::nullopt;
}

std::vector<Finding> check_triad(const Organisation& organisation, const Triad& triad, Date today) {
    std::vector<Finding> findings;
    if (triad.begin && triad.end && *triad.end < *triad.begin) {
        findings.push_back({.rule = Rule::triad_ends_before_begin, .severity = Severity::wrong, .triad = triad.id});
    }
    if (!triad.is_active_on(today)) return findings;
    for (const Corner corner : all_corners) check_corner(organisation, triad, corner, findings);
    check_contact_persons(organisation, triad, today, findings);
    return findings;
}

std::vector<Finding> check_third_corners(const Organisation& organisation, Date today) {
    std::vector<Finding> findings;
    std::vector<bool> has_triad(organisation.people->size() + 1, false);
    std::vector<bool> will_have_triad = has_triad;  // has one that begins later: there is nothing to do
    for (const Triad& triad : *organisation.triads) {
        const PersonId& id = triad.person_at(Corner::third);
        if (!id || !(triad.is_active_on(today) || triad.begins_after(today))) continue;
        const std::size_t position = position_of(organisation, id);
        if (triad.begins_after(today)) {
            will_have_triad[position] = true;
            continue;
        }
        if (has_triad[position] && position < organisation.people->size()) {
            findings.push_back({.rule = Rule::two_active_triads, .triad = triad.id, .person = id});
        }
        has_triad[position] = true;
    }
    std::size_t position = 0;
    for (const Person& person : *organisation.people) {
        const bool asks_for_triad = person.trajectory && triad_type_for(person.trajectory->kind);
        if (asks_for_triad && !has_triad[position] && !will_have_triad[position]) {
            findings.push_back({.rule = Rule::third_corner_without_triad, .person = person.id});
        }
        ++position;
    }
    return findings;
}

std::vector<Finding> check_loads(const Organisation& organisation, Date today) {
    struct Limit {
        Rule rule;
        int count;
        int limit;
    };
    const Settings& agreed = organisation.settings;
    const std::vector<int> coached = count_per_person(organisation, Corner::job_coach, today);
    const std::vector<int> led = count_per_person(organisation, Corner::lead, today);
    std::vector<Finding> findings;
    for (std::size_t position = 0; position < organisation.people->size(); ++position) {
        if (coached[position] == 0 && led[position] == 0) continue;
        const Person& person = (*organisation.people)[position];
        // Only the limit of a voorman is known; a manager leads more, and differently.
        const int led_as_foreman = person.has(Function::foreman) ? led[position] : 0;
        // One finding says it: the heaviest comes first.
        const Limit limits[] = {
            {Rule::job_coach_is_very_busy, coached[position], agreed.job_coach_very_busy},
            {Rule::foreman_is_very_busy, led_as_foreman, agreed.foreman_very_busy},
            {Rule::job_coach_is_busy, coached[position], agreed.job_coach_busy},
            {Rule::foreman_is_busy, led_as_foreman, agreed.foreman_busy},
        };
        const auto* passed = std::ranges::find_if(limits, [](const Limit& limit) { return limit.count > limit.limit; });
        if (passed == std::end(limits)) continue;
        findings.push_back({.rule = passed->rule, .person = person.id, .count = passed->count, .limit = passed->limit});
    }
    return findings;
}

int count_active_triads(const Organisation& organisation, Corner corner, const PersonId& person, Date today) {
    if (!person) return 0;
    return static_cast<int>(std::ranges::count_if(*organisation.triads, [&](const Triad& triad) {
        return triad.person_at(corner) == person && triad.is_active_on(today);
    }));
}

}  // namespace driehoek

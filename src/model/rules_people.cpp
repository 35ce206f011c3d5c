// Reporting lines: who stands above whom. A file may hold circles; no walk here may hang on one. And who is there twice.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <set>
#include <string>

#include "base/order.hpp"
#include "base/text.hpp"
#include "model/rules.hpp"

namespace driehoek {

std::vector<Above> managers_above(const Organisation& organisation, const PersonId& person) {
    std::vector<Above> found;
    std::set<PersonId> seen = {person};
    const auto add_managers_of = [&](const PersonId& id, int distance) {
        const Person* at = find_person(organisation, id);
        if (!at) return;
        for (PersonId& manager : at->managers()) {
            if (seen.insert(manager).second) found.push_back({std::move(manager), distance});
        }
    };
    add_managers_of(person, 1);
    for (std::size_t next = 0; next < found.size(); ++next)
        add_managers_of(PersonId(found[next].manager), found[next].distance + 1);
    return found;
}

int reporting_distance(const Organisation& organisation, const PersonId& manager, const PersonId& person) {
    if (!manager || manager == person) return 0;
    for (const Above& above : managers_above(organisation, person)) {
        if (above.manager == manager) return above.distance;
    }
    return 0;
}

bool has_known_line(const Organisation& organisation, const Person& person) {
    return !person.managers().empty() || std::ranges::any_of(*organisation.people, [&](const Person& other) {
        return other.is_managed_by(person.id);
    });
}

// A circle is found by its first person by id: who comes back to himself. Everybody who is above him and below him is on it, too.
std::vector<Finding> check_reporting_lines(const Organisation& organisation) {
    const std::vector<Person>& people = *organisation.people;
    using Lines = std::vector<std::vector<std::size_t>>;
    Lines above(people.size());
    Lines below(people.size());
    for (std::size_t person = 0; person < people.size(); ++person) {
        for (const PersonId& id : people[person].managers()) {
            const Person* manager = find_person(organisation, id);
            if (!manager) continue;
            const auto position = static_cast<std::size_t>(manager - people.data());
            above[person].push_back(position);
            below[position].push_back(person);
        }
    }
    // Whom one comes by; the first himself only where a way leads back to him.
    const auto reached = [&](std::size_t first, const Lines& lines) {
        std::set<std::size_t> found;
        std::vector<std::size_t> open = {first};
        while (!open.empty()) {
            const std::size_t at = open.back();
            open.pop_back();
            for (const std::size_t next : lines[at]) {
                if (found.insert(next).second) open.push_back(next);
            }
        }
        return found;
    };
    std::vector<Finding> findings;
    std::vector<bool> is_on_circle(people.size(), false);
    for (std::size_t person = 0; person < people.size(); ++person) {
        if (is_on_circle[person] || below[person].empty()) continue;
        const std::set<std::size_t> over = reached(person, above);
        if (!over.contains(person)) continue;
        for (const std::size_t other : reached(person, below)) {
            if (over.contains(other)) is_on_circle[other] = true;
        }
        findings.push_back(
            {.rule = Rule::reporting_line_is_circular, .severity = Severity::wrong, .person = people[person].id});
    }
    return findings;
}

std::vector<Finding> check_names(const Organisation& organisation) {
    // Of two names that differ by blanks alone one at least is not as we keep it.
    std::set<std::string> suspect;
    for (const Person& person : *organisation.people) {
        if (std::string name = tidied(person.name); name != person.name) suspect.insert(std::move(name));
    }
    std::vector<Finding> findings;
    if (suspect.empty()) return findings;
    std::map<std::string, const Person*> first_called;
    for (const Person& person : *organisation.people) {
        std::string name = tidied(person.name);
        if (name.empty() || !suspect.contains(name)) continue;
        const Person* first = first_called.try_emplace(std::move(name), &person).first->second;
        if (first->name == person.name) continue;
        findings.push_back({.rule = Rule::name_differs_by_blanks,
                            .severity = Severity::to_do,
                            .person = person.id,
                            .other = first->id});
    }
    return findings;
}

}  // namespace driehoek

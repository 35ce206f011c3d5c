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

int reporting_distance(const Organisation& organisation, const PersonId& manager, const PersonId& person) {
    if (!manager || manager == person) return 0;
    const Person* at = find_person(organisation, person);
    const int longest = static_cast<int>(organisation.people->size());
    for (int distance = 1; at && at->line_manager && distance <= longest; ++distance) {
        if (at->line_manager == manager) return distance;
        at = find_person(organisation, at->line_manager);
    }
    return 0;
}

bool has_known_line(const Organisation& organisation, const Person& person) {
    return person.line_manager || std::ranges::contains(*organisation.people, person.id, &Person::line_manager);
}

std::vector<Finding> check_reporting_lines(const Organisation& organisation) {
    const std::vector<Person>& people = *organisation.people;
    // The walk that first came by a person. Coming back to a person of the same walk closes a circle.
    std::vector<std::size_t> walk_of(people.size(), 0);
    std::vector<std::size_t> first_on_circle;
    const auto manager_of = [&](std::size_t position) {
        const Person* manager =
            people[position].line_manager ? find_person(organisation, people[position].line_manager) : nullptr;
        return manager ? static_cast<std::size_t>(manager - people.data()) : people.size();
    };
    for (std::size_t start = 0; start < people.size(); ++start) {
        const std::size_t walk = start + 1;
        std::size_t at = start;
        while (at < people.size() && walk_of[at] == 0) {
            walk_of[at] = walk;
            at = manager_of(at);
        }
        if (at == people.size() || walk_of[at] != walk) continue;
        std::size_t first = at;  // people are sorted by id, so the smallest position is the first by id
        for (std::size_t next = manager_of(at); next != at; next = manager_of(next)) first = std::min(first, next);
        first_on_circle.push_back(first);
    }
    sort(first_on_circle);
    std::vector<Finding> findings;
    findings.reserve(first_on_circle.size());
    for (const std::size_t position : first_on_circle) {
        findings.push_back(
            {.rule = Rule::reporting_line_is_circular, .severity = Severity::wrong, .person = people[position].id});
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

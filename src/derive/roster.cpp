#include "derive/roster.hpp"

#include <algorithm>
#include <map>
#include <string>

#include "base/order.hpp"
#include "base/search.hpp"
#include "model/rules.hpp"

namespace driehoek {
namespace {

// Somebody may be both: a voorman with a trajectory of his own.
bool is_staff(const Person& person) { return person.code.empty() || !person.functions.empty(); }

bool is_own_to_do(Rule rule) {
    switch (rule) {
        case Rule::reporting_line_is_circular:
        case Rule::name_differs_by_blanks:
        case Rule::trainer_is_not_registered:
        case Rule::registered_before_finished:
        case Rule::trainer_without_learner:
        case Rule::learning_begins_before_finish: return true;
        default: return false;
    }
}

bool is_about_triads(Rule rule) {
    switch (rule) {
        case Rule::function_does_not_fit_corner:
        case Rule::person_holds_two_corners:
        case Rule::job_coach_is_busy:
        case Rule::job_coach_is_very_busy:
        case Rule::foreman_is_busy:
        case Rule::foreman_is_very_busy: return true;
        default: return false;
    }
}

std::map<PersonId, StaffEntry> entries_of(const Organisation& organisation, std::span<const TriadId> active,
                                          std::span<const Finding> findings, Date today) {
    std::map<PersonId, StaffEntry> entries;
    for (const Person& person : *organisation.people) {
        if (is_staff(person))
            entries[person.id] = {.person = person.id,
                                  .kind = staff_kind_of(person),
                                  .has_left = person.employment_end && *person.employment_end < today};
    }
    for (const TriadId& id : active) {
        const Triad& triad = *find_triad(organisation, id);
        for (const Corner corner : {Corner::lead, Corner::job_coach}) {
            const auto entry = entries.find(triad.person_at(corner));
            if (entry != entries.end()) ++entry->second.triads;
        }
    }
    for (const Finding& finding : findings) {
        const auto entry = entries.find(finding.person);
        if (entry == entries.end()) continue;
        if (is_own_to_do(finding.rule) && !entry->second.to_do) entry->second.to_do = finding.rule;
        if (is_about_triads(finding.rule) && !entry->second.signal) entry->second.signal = finding.rule;
    }
    return entries;
}

// Managers come first in their unit.
int rank_of(const Person& person) {
    if (person.functions.empty()) return 2;
    const Function first = person.functions.front();
    return first <= Function::department_manager ? 0 : 1;
}

}  // namespace

StaffKind staff_kind_of(const Person& person) {
    if (person.functions.empty()) return StaffKind::other;
    switch (person.functions.front()) {
        case Function::foreman: return StaffKind::foreman;
        case Function::department_manager: return StaffKind::manager;
        case Function::job_coach: return StaffKind::job_coach;
        default: return StaffKind::other;
    }
}

std::string sort_path_of(const Organisation& organisation, const UnitId& id) {
    std::string path;
    const Unit* unit = find_unit(organisation, id);
    for (std::size_t steps = organisation.units->size(); unit && steps > 0; --steps) {
        path = folded(unit->name) + (path.empty() ? "" : " / " + path);
        unit = find_unit(organisation, unit->parent);
    }
    return path;
}

std::vector<StaffEntry> staff_of(const Organisation& organisation, std::span<const TriadId> active,
                                 std::span<const Finding> findings, Date today) {
    struct Sortable {
        StaffEntry entry;
        std::string unit, name;
        int rank = 0;
    };
    std::map<UnitId, std::string> paths;
    for (const Unit& unit : *organisation.units) paths[unit.id] = sort_path_of(organisation, unit.id);
    std::vector<Sortable> all;
    for (auto& [id, entry] : entries_of(organisation, active, findings, today)) {
        const Person& person = *find_person(organisation, id);
        const auto path = paths.find(person.unit);
        // Managers come first where there is a unit that they manage.
        all.push_back({entry, path == paths.end() ? std::string() : path->second, folded(person.name),
                       path == paths.end() ? 0 : rank_of(person)});
    }
    sort(all, [](const Sortable& one, const Sortable& other) {
        if (one.unit.empty() != other.unit.empty()) return other.unit.empty();
        if (one.unit != other.unit) return one.unit < other.unit;
        if (one.rank != other.rank) return one.rank < other.rank;
        return one.name < other.name;
    });
    std::vector<StaffEntry> entries;
    entries.reserve(all.size());
    for (Sortable& each : all) entries.push_back(std::move(each.entry));
    return entries;
}

std::vector<ThirdEntry> thirds_of(const Organisation& organisation, Date today) {
    std::map<PersonId, ThirdEntry> entries;
    for (const Person& person : *organisation.people) {
        if (person.trajectory || !person.code.empty()) entries[person.id] = {.person = person.id};
    }
    const auto is_better = [&](const Triad& triad, const Triad* than) {
        if (!than || triad.is_active_on(today)) return true;
        return !than->is_active_on(today) && triad.begin > than->begin;
    };
    for (const Triad& triad : *organisation.triads) {
        const auto entry = entries.find(triad.person_at(Corner::third));
        if (entry == entries.end()) continue;
        if (is_better(triad, find_triad(organisation, entry->second.triad))) entry->second.triad = triad.id;
    }
    for (const PracticeLearning& learning : *organisation.practice_learning) {
        const auto entry = entries.find(learning.learner);
        if (entry != entries.end() && (!learning.end || *learning.end >= today))
            entry->second.trainer = learning.trainer;
    }
    std::vector<ThirdEntry> all;
    for (auto& [id, entry] : entries) all.push_back(std::move(entry));
    sort(all, [&](const ThirdEntry& one, const ThirdEntry& other) {
        return find_person(organisation, one.person)->code < find_person(organisation, other.person)->code;
    });
    return all;
}

}  // namespace driehoek

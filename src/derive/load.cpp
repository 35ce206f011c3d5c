#include "derive/load.hpp"

#include <algorithm>
#include <bit>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <utility>

#include "base/order.hpp"
#include "base/search.hpp"
#include "derive/dependencies.hpp"
#include "derive/roster.hpp"
#include "model/rules.hpp"

namespace driehoek {
namespace {

WorkingDays working_week_of(const Organisation& organisation, const PersonId& id) {
    const Person* person = find_person(organisation, id);
    return person ? person->working_days : WorkingDays{0b1111111};
}

}  // namespace

LoadLimits limits_of(const Settings& settings, Function function) {
    if (function == Function::job_coach) return {settings.job_coach_busy, settings.job_coach_very_busy};
    if (function == Function::foreman) return {settings.foreman_busy, settings.foreman_very_busy};
    return {};
}

std::vector<Load> loads_of(const Organisation& organisation, std::span<const TriadId> active, Corner corner, Date day) {
    std::map<PersonId, int> held;
    for (const TriadId& id : active) {
        const PersonId& person = find_triad(organisation, id)->person_at(corner);
        if (person) ++held[person];
    }
    struct Sortable {
        Load load;
        std::string unit, name;
    };
    std::map<UnitId, std::string> paths;
    for (const Unit& unit : *organisation.units) paths[unit.id] = sort_path_of(organisation, unit.id);
    std::vector<Sortable> all;
    for (const Person& person : *organisation.people) {
        const auto found = held.find(person.id);
        const bool fits = function_fits(TriadType::a, corner, person) || function_fits(TriadType::b, corner, person);
        if (found == held.end() && (!fits || !person.is_employed_on(day))) continue;
        const std::optional<Function> function = function_in_corner(person, corner, TriadType::a);
        if (!function) continue;
        const auto path = paths.find(person.unit);
        all.push_back({{.person = person.id,
                        .function = *function,
                        .triads = found == held.end() ? 0 : found->second,
                        .limits = limits_of(organisation.settings, *function)},
                       path == paths.end() ? std::string() : path->second,
                       folded(person.name)});
    }
    sort(all, [](const Sortable& one, const Sortable& other) {
        return std::tuple(one.load.function, std::string_view(one.unit), std::string_view(one.name)) <
               std::tuple(other.load.function, std::string_view(other.unit), std::string_view(other.name));
    });
    std::vector<Load> loads;
    loads.reserve(all.size());
    for (Sortable& each : all) loads.push_back(std::move(each.load));
    return loads;
}

std::vector<Taker> takers_of(const Organisation& organisation, std::span<const TriadId> active, const Triad& triad,
                             Corner corner, Date day) {
    const Corner beside = corner == Corner::lead ? Corner::job_coach : Corner::lead;
    const PersonId& partner = triad.person_at(beside);
    std::map<PersonId, int> held, shared;
    for (const TriadId& id : active) {
        const Triad& each = *find_triad(organisation, id);
        ++held[each.person_at(corner)];
        if (partner && each.person_at(beside) == partner) ++shared[each.person_at(corner)];
    }
    const UnitId unit = business_unit_of(organisation, unit_of(organisation, triad));
    const WorkingDays days =
        working_week_of(organisation, partner) & working_week_of(organisation, triad.person_at(Corner::third));
    // Each with what decides about the order: names are folded once, not at each comparison.
    using Rank = std::tuple<bool, bool, bool, int, std::string>;
    std::vector<std::pair<Rank, Taker>> ranked;
    for (const Person& person : *organisation.people) {
        if (!function_fits(triad.type, corner, person) || !person.is_employed_on(day) ||
            triad.first_corner_of(person.id))
            continue;
        const auto count = [&](const std::map<PersonId, int>& of) {
            const auto found = of.find(person.id);
            return found == of.end() ? 0 : found->second;
        };
        Taker taker{.person = person.id, .triads = count(held), .shared = count(shared)};
        const auto function = function_in_corner(person, corner, triad.type);
        const LoadLimits limits = function ? limits_of(organisation.settings, *function) : LoadLimits{};
        if (limits.busy) taker.room = *limits.busy - taker.triads;
        // Who belongs to no unit works for all of them.
        taker.is_in_unit = unit && (!person.unit || business_unit_of(organisation, person.unit) == unit);
        taker.common_days = std::popcount(static_cast<unsigned>(person.working_days & days));
        Rank rank(taker.room.value_or(1) <= 0, taker.shared == 0, !taker.is_in_unit, -taker.common_days,
                  folded(person.name));
        ranked.emplace_back(std::move(rank), std::move(taker));
    }
    sort(ranked, [](const auto& one, const auto& other) { return one.first < other.first; });
    std::vector<Taker> takers;
    takers.reserve(ranked.size());
    for (auto& each : ranked) takers.push_back(std::move(each.second));
    return takers;
}

std::vector<OpenCorner> open_corners_of(const Organisation& organisation, std::span<const TriadId> active) {
    std::vector<OpenCorner> open;
    for (const TriadId& id : active) {
        const Triad& triad = *find_triad(organisation, id);
        for (const Corner corner : all_corners) {
            if (!triad.person_at(corner)) open.push_back({id, corner});
        }
    }
    return open;
}

}  // namespace driehoek

#include "derive/breakdown.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "derive/count_sums.hpp"

namespace driehoek {
namespace {

struct Counted {
    int all = 0;
    std::array<int, most_signs> signs{};
    int attention() const {
        int sum = 0;
        for (const int count : signs) sum += count;
        return sum;
    }
    void add(const BrokenDown& triad) {
        ++all;
        if (triad.sign) ++signs[static_cast<std::size_t>(*triad.sign)];
    }
};

const auto* find_in(const auto& numbers, const UnitId& id, auto member) {
    const auto found = std::ranges::lower_bound(numbers, id, {}, member);
    return found != numbers.end() && (*found).*member == id ? &*found : nullptr;
}

}  // namespace

bool UnitNumbers::needs_attention() const {
    return std::ranges::any_of(signs, [](const ToldCount& told) { return told.count > 0; });
}

const UnitNumbers* Breakdown::find_unit(const UnitId& unit) const { return find_in(units, unit, &UnitNumbers::unit); }

const DepartmentNumbers* Breakdown::find_department(const UnitId& department) const {
    return find_in(departments, department, &DepartmentNumbers::department);
}

bool Breakdown::has_hidden() const {
    constexpr auto hides = [](const ToldCount& told) { return told.is_hidden(); };
    return attention.is_hidden() || well.is_hidden() || std::ranges::any_of(signs, hides) ||
           std::ranges::any_of(units,
                               [&](const UnitNumbers& unit) {
                                   return unit.all.is_hidden() || unit.attention.is_hidden() ||
                                          std::ranges::any_of(unit.signs, hides);
                               }) ||
           std::ranges::any_of(departments,
                               [](const DepartmentNumbers& department) {
                                   return department.all.is_hidden() || department.attention.is_hidden();
                               }) ||
           std::ranges::any_of(
               leads, [](const LeadNumbers& lead) { return lead.all.is_hidden() || lead.attention.is_hidden(); });
}

UnitId department_of(const Organisation& organisation, const Triad& triad) {
    const UnitId unit = unit_of(organisation, triad);
    const UnitId department = department_of(organisation, unit);
    return department ? department : business_unit_of(organisation, unit);
}

namespace {

using LeadKey = std::pair<UnitId, PersonId>;

struct CountedParts {
    Counted whole;
    std::map<UnitId, Counted> units;
    std::map<UnitId, Counted> departments;
    std::map<LeadKey, Counted> leads;
};

CountedParts count_parts(const Organisation& organisation, std::span<const BrokenDown> triads) {
    CountedParts parts;
    for (const BrokenDown& each : triads) {
        const Triad* triad = find_triad(organisation, each.triad);
        if (!triad) continue;
        const UnitId unit = unit_of(organisation, *triad);
        const UnitId business_unit = business_unit_of(organisation, unit);
        UnitId department = department_of(organisation, unit);
        if (!department) department = business_unit;
        parts.whole.add(each);
        parts.units[business_unit].add(each);
        parts.departments[department].add(each);
        parts.leads[{department, triad->person_at(Corner::lead)}].add(each);
    }
    return parts;
}

// Every part with its names, and no numbers yet.
Breakdown without_numbers(const Organisation& organisation, const CountedParts& parts, bool hides_small) {
    Breakdown made{.hides_small = hides_small};
    for (const auto& [id, counted] : parts.units) made.units.push_back({.unit = id});
    for (const auto& [id, counted] : parts.departments)
        made.departments.push_back({.department = id, .unit = business_unit_of(organisation, id)});
    for (const auto& [key, counted] : parts.leads)
        made.leads.push_back(
            {.department = key.first, .unit = business_unit_of(organisation, key.first), .lead = key.second});
    return made;
}

}  // namespace

Breakdown break_down(const Organisation& organisation, std::span<const BrokenDown> triads) {
    const CountedParts parts = count_parts(organisation, triads);
    const Counted& whole = parts.whole;
    Breakdown made = without_numbers(organisation, parts, whole.all > most_single_triangles);

    // The whole is either well or not; what is not has a sign; both are spread over units, there over afdelingen, and there over
    // who leads.
    CountSums sums;
    const int top = sums.new_sum(), bottom = sums.new_sum(), well = sums.new_sum(), attention = sums.new_sum();
    sums.add(bottom, top, whole.all, &made.all, true);
    sums.add(top, well, whole.all - whole.attention(), &made.well);
    sums.add(top, attention, whole.attention(), &made.attention);
    std::array<int, most_signs> of_sign{};
    for (std::size_t sign = 0; sign < most_signs; ++sign) {
        of_sign[sign] = sums.new_sum();
        sums.add(attention, of_sign[sign], whole.signs[sign], &made.signs[sign]);
    }
    struct OfPart {
        int attention = 0, well = 0, all = 0;
    };
    std::map<UnitId, OfPart> of_units;
    for (UnitNumbers& unit : made.units) {
        const Counted& counted = parts.units.at(unit.unit);
        const int asking = sums.new_sum();
        const OfPart of_unit{sums.new_sum(), sums.new_sum(), sums.new_sum()};
        for (std::size_t sign = 0; sign < most_signs; ++sign)
            sums.add(of_sign[sign], asking, counted.signs[sign], &unit.signs[sign]);
        sums.add(asking, of_unit.attention, counted.attention(), &unit.attention, false, counted.all);
        sums.add(well, of_unit.well, counted.all - counted.attention(), nullptr);
        sums.add(of_unit.all, bottom, counted.all, &unit.all);
        of_units[unit.unit] = of_unit;
    }
    std::map<UnitId, OfPart> of_departments;
    for (DepartmentNumbers& department : made.departments) {
        const Counted& counted = parts.departments.at(department.department);
        const OfPart& of_unit = of_units[department.unit];
        const OfPart here{sums.new_sum(), sums.new_sum(), sums.new_sum()};
        sums.add(of_unit.attention, here.attention, counted.attention(), &department.attention);
        sums.add(of_unit.well, here.well, counted.all - counted.attention(), nullptr);
        sums.add(here.all, of_unit.all, counted.all, &department.all);
        of_departments[department.department] = here;
    }
    for (LeadNumbers& lead : made.leads) {
        const Counted& counted = parts.leads.at({lead.department, lead.lead});
        const OfPart& of_department = of_departments[lead.department];
        const int here = sums.new_sum();
        sums.add(of_department.attention, here, counted.attention(), &lead.attention);
        sums.add(of_department.well, here, counted.all - counted.attention(), nullptr);
        sums.add(here, of_department.all, counted.all, &lead.all);
    }
    sums.tell(made.hides_small ? organisation.settings.small_number : 1);
    return made;
}

Breakdown break_down_some(const Organisation& organisation, std::span<const BrokenDown> triads, bool hides_small) {
    const CountedParts parts = count_parts(organisation, triads);
    Breakdown made = without_numbers(organisation, parts, hides_small);
    const auto tell = [&](int count) { return hides_small ? told_about(count) : ToldCount{count}; };
    const auto tell_signs = [&](std::array<ToldCount, most_signs>& signs, const Counted& counted) {
        for (std::size_t sign = 0; sign < most_signs; ++sign) signs[sign] = tell(counted.signs[sign]);
    };
    made.all = tell(parts.whole.all);
    made.well = tell(parts.whole.all - parts.whole.attention());
    made.attention = tell(parts.whole.attention());
    tell_signs(made.signs, parts.whole);
    for (UnitNumbers& unit : made.units) {
        unit.all = tell(parts.units.at(unit.unit).all);
        unit.attention = tell(parts.units.at(unit.unit).attention());
        tell_signs(unit.signs, parts.units.at(unit.unit));
    }
    for (DepartmentNumbers& department : made.departments) {
        const Counted& counted = parts.departments.at(department.department);
        department.all = tell(counted.all);
        department.attention = tell(counted.attention());
    }
    for (LeadNumbers& lead : made.leads) {
        const Counted& counted = parts.leads.at({lead.department, lead.lead});
        lead.all = tell(counted.all);
        lead.attention = tell(counted.attention());
    }
    return made;
}

}  // namespace driehoek

#include "derive/breakdown.hpp"

#include <algorithm>
#include <map>

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
                                   return unit.all.is_hidden() || std::ranges::any_of(unit.signs, hides);
                               }) ||
           std::ranges::any_of(departments, [](const DepartmentNumbers& department) {
               return department.all.is_hidden() || department.attention.is_hidden();
           });
}

UnitId department_of(const Organisation& organisation, const Triad& triad) {
    const UnitId unit = unit_of(organisation, triad);
    const UnitId department = department_of(organisation, unit);
    return department ? department : business_unit_of(organisation, unit);
}

Breakdown break_down(const Organisation& organisation, std::span<const BrokenDown> triads) {
    Counted whole;
    std::map<UnitId, Counted> units;
    std::map<UnitId, Counted> departments;
    for (const BrokenDown& each : triads) {
        const Triad* triad = find_triad(organisation, each.triad);
        if (!triad) continue;
        whole.add(each);
        units[business_unit_of(organisation, unit_of(organisation, *triad))].add(each);
        departments[department_of(organisation, *triad)].add(each);
    }
    Breakdown made{.hides_small = whole.all > most_single_triangles};
    for (const auto& [id, counted] : units) made.units.push_back({.unit = id});
    for (const auto& [id, counted] : departments)
        made.departments.push_back({.department = id, .unit = business_unit_of(organisation, id)});

    // The whole is either well or not; what is not has a sign; both are spread over units, and there over afdelingen.
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
    struct OfUnit {
        int attention = 0, well = 0, all = 0;
    };
    std::map<UnitId, OfUnit> of_units;
    for (UnitNumbers& unit : made.units) {
        const Counted& counted = units[unit.unit];
        const OfUnit of_unit{sums.new_sum(), sums.new_sum(), sums.new_sum()};
        of_units[unit.unit] = of_unit;
        for (std::size_t sign = 0; sign < most_signs; ++sign)
            sums.add(of_sign[sign], of_unit.attention, counted.signs[sign], &unit.signs[sign]);
        sums.add(well, of_unit.well, counted.all - counted.attention(), nullptr);
        sums.add(of_unit.all, bottom, counted.all, &unit.all);
    }
    for (DepartmentNumbers& department : made.departments) {
        const Counted& counted = departments[department.department];
        const OfUnit& of_unit = of_units[department.unit];
        const int here = sums.new_sum();
        sums.add(of_unit.attention, here, counted.attention(), &department.attention);
        sums.add(of_unit.well, here, counted.all - counted.attention(), nullptr);
        sums.add(here, of_unit.all, counted.all, &department.all);
    }
    sums.tell(made.hides_small ? organisation.settings.small_number : 1);
    return made;
}

}  // namespace driehoek

#include "derive/unit_names.hpp"

#include <algorithm>
#include <string_view>

namespace driehoek {
namespace {

constexpr std::size_t least_short = 3;  // letters; less says nothing

std::string_view beginning_of_name(std::string_view name) {
    const std::size_t end = std::min({name.find(" & "), name.find(','), name.find(" en ")});
    return end == std::string_view::npos || end < least_short ? name : name.substr(0, end);
}

}  // namespace

std::string short_unit_name(const Organisation& organisation, const UnitId& id) {
    const Unit* unit = find_unit(organisation, id);
    if (!unit) return {};
    const std::string_view name = beginning_of_name(unit->name);
    const bool is_taken = std::ranges::any_of(*organisation.units, [&](const Unit& each) {
        return each.id != id && each.kind == UnitKind::business_unit && beginning_of_name(each.name) == name;
    });
    return is_taken ? unit->name : std::string(name);
}

}  // namespace driehoek

#include "model/dependents.hpp"

namespace driehoek {

std::vector<Dependent> dependents_of(const Organisation& organisation, const UnitId& unit) {
    std::vector<Dependent> found;
    if (!unit) return found;
    for (const Unit& each : *organisation.units) {
        if (each.parent == unit) found.push_back({.kind = DependentKind::unit_below, .unit = each.id});
    }
    for (const Person& person : *organisation.people) {
        if (person.unit == unit) found.push_back({.kind = DependentKind::works_in_unit, .person = person.id});
    }
    for (const CustomTrainingRequest& request : *organisation.custom_training) {
        if (request.unit == unit) found.push_back({.kind = DependentKind::request, .unit = unit});
    }
    return found;
}

}  // namespace driehoek

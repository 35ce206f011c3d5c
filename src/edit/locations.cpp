#include "edit/locations.hpp"

#include <algorithm>
#include <utility>

#include "base/search.hpp"
#include "base/text.hpp"
#include "edit/apply.hpp"

namespace driehoek {
namespace {

bool is_location_called(const Organisation& organisation, std::string_view name, const LocationId& except) {
    return std::ranges::any_of(*organisation.locations, [&](const Location& location) {
        return location.id != except && folded(location.name) == folded(name);
    });
}

}  // namespace

Next apply(Organisation organisation, const AddLocation& add) {
    if (const auto refusal = check_name(add.name)) return refuse(*refusal);
    const std::string name = tidied(add.name);
    if (find_location(organisation, add.id) || is_location_called(organisation, name, {}))
        return refuse(Refusal::name_is_taken);
    std::vector<Location>& all = organisation.locations.edit();
    const auto place = std::ranges::lower_bound(all, add.id, {}, &Location::id);
    all.insert(place, {add.id, name});
    return changed(organisation, {.kind = DeedKind::location_added, .location = add.id});
}

Next apply(Organisation organisation, const RenameLocation& rename) {
    if (!find_location(organisation, rename.location)) return refuse(Refusal::location_is_gone);
    if (const auto refusal = check_name(rename.name)) return refuse(*refusal);
    const std::string name = tidied(rename.name);
    if (is_location_called(organisation, name, rename.location)) return refuse(Refusal::name_is_taken);
    std::ranges::find(organisation.locations.edit(), rename.location, &Location::id)->name = name;
    return changed(organisation, {.kind = DeedKind::location_renamed, .location = rename.location});
}

Next apply(Organisation organisation, const RemoveLocation& remove) {
    if (!find_location(organisation, remove.location)) return refuse(Refusal::location_is_gone);
    std::vector<Dependent> dependents = dependents_of(organisation, remove.location);
    if (!dependents.empty()) return refuse({.why = Refusal::location_is_in_use, .dependents = std::move(dependents)});
    std::erase_if(organisation.locations.edit(),
                  [&](const Location& location) { return location.id == remove.location; });
    return changed(organisation, {.kind = DeedKind::location_removed, .location = remove.location});
}

}  // namespace driehoek

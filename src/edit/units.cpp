#include "edit/units.hpp"

#include <algorithm>
#include <utility>

#include "base/search.hpp"
#include "base/text.hpp"
#include "edit/apply.hpp"

namespace driehoek {
namespace {

bool is_called(const Organisation& organisation, std::string_view name, const UnitId& except) {
    return std::ranges::any_of(
        *organisation.units, [&](const Unit& unit) { return unit.id != except && folded(unit.name) == folded(name); });
}

// Whether one stands below the other, or is it. A circle that a file held ends the walk.
bool is_at_or_below(const Organisation& organisation, const UnitId& unit, const UnitId& above) {
    const Unit* at = find_unit(organisation, unit);
    for (std::size_t steps = organisation.units->size(); at && steps > 0; --steps) {
        if (at->id == above) return true;
        at = find_unit(organisation, at->parent);
    }
    return false;
}

// Why a unit of this kind cannot stand there.
std::optional<Refused> refusal_of_place(const Organisation& organisation, const UnitId& unit, UnitKind kind,
                                        const UnitId& parent) {
    if (!parent) return std::nullopt;
    const Unit* above = find_unit(organisation, parent);
    if (!above) return Refused{Refusal::unit_is_gone};
    if (is_at_or_below(organisation, parent, unit))
        return Refused{.why = Refusal::unit_is_below, .unit = unit, .other_unit = parent};
    if (kind == UnitKind::business_unit || above->kind > kind)
        return Refused{.why = Refusal::unit_is_too_large, .other_unit = parent};
    return std::nullopt;
}

// Whether something right below this unit is too large for a unit of that kind.
bool has_larger_below(const Organisation& organisation, const UnitId& unit, UnitKind kind) {
    return std::ranges::any_of(*organisation.units,
                               [&](const Unit& each) { return each.parent == unit && each.kind < kind; });
}

// What is over stays as it was. Of the rest one request of both, of the first day that is known.
void join_requests(Organisation& organisation, const JoinUnits& join) {
    if (!find_custom_training(organisation, join.from)) return;
    std::vector<CustomTrainingRequest>& all = organisation.custom_training.edit();
    std::optional<CustomTrainingRequest> kept;
    for (CustomTrainingRequest& request : all) {
        if (request.unit != join.from && request.unit != join.into) continue;
        if (request.is_over()) {
            request.unit = join.into;
            continue;
        }
        if (!kept) {
            kept = request;
        } else if (request.requested && (!kept->requested || *request.requested < *kept->requested)) {
            kept->requested = request.requested;
        }
    }
    if (!kept) return;
    kept->unit = join.into;
    std::erase_if(all, [&](const CustomTrainingRequest& request) {
        return request.id != kept->id && !request.is_over() && (request.unit == join.from || request.unit == join.into);
    });
    *std::ranges::find(all, kept->id, &CustomTrainingRequest::id) = *kept;
}

// Meetings, examples and needs go along; how far the basisprogramma is, is that of the unit that is left.
void join_programme(Organisation& organisation, const JoinUnits& join) {
    const auto move = [&](auto& all) {
        if (std::ranges::none_of(*all, [&](const auto& each) { return each.unit == join.from; })) return;
        for (auto& each : all.edit()) {
            if (each.unit == join.from) each.unit = join.into;
        }
    };
    move(organisation.coaching);
    move(organisation.follow_ups);
    move(organisation.good_examples);
    move(organisation.learning_needs);
}

}  // namespace

std::optional<Refused> put_units(Organisation& organisation, std::span<const Unit> units) {
    std::vector<UnitId> named;  // anew
    for (const Unit& unit : units) {
        const Unit* before = find_unit(organisation, unit.id);
        if (!before || before->name != unit.name) {
            if (const auto refusal = check_name(unit.name)) return Refused{*refusal};
            named.push_back(unit.id);
        }
        if (before)
            *find_unit_to_edit(organisation, unit.id) = unit;
        else
            insert_unit(organisation, unit);
    }
    for (const Unit& unit : units) {
        if (std::ranges::contains(named, unit.id) && is_called(organisation, unit.name, unit.id))
            return Refused{.why = Refusal::name_is_taken, .unit = unit.id};
        if (auto refused = refusal_of_place(organisation, unit.id, unit.kind, unit.parent)) return refused;
        if (has_larger_below(organisation, unit.id, unit.kind))
            return Refused{.why = Refusal::unit_is_too_large, .other_unit = unit.id};
    }
    return std::nullopt;
}

Next apply(Organisation organisation, const AddUnit& add) {
    if (const auto refusal = check_name(add.name)) return refuse(*refusal);
    const std::string name = tidied(add.name);
    if (find_unit(organisation, add.id) || is_called(organisation, name, {})) return refuse(Refusal::name_is_taken);
    if (const auto refused = refusal_of_place(organisation, add.id, add.kind, add.parent)) return refuse(*refused);
    Unit unit;
    unit.id = add.id;
    unit.name = name;
    unit.kind = add.kind;
    unit.parent = add.parent;
    insert_unit(organisation, std::move(unit));
    return changed(organisation, {.kind = DeedKind::unit_added, .unit = add.id});
}

Next apply(Organisation organisation, const RenameUnit& rename) {
    Unit* unit = find_unit_to_edit(organisation, rename.unit);
    if (!unit) return refuse(Refusal::unit_is_gone);
    if (const auto refusal = check_name(rename.name)) return refuse(*refusal);
    const std::string name = tidied(rename.name);
    if (is_called(organisation, name, rename.unit)) return refuse(Refusal::name_is_taken);
    unit->name = name;
    return changed(organisation, {.kind = DeedKind::unit_renamed, .unit = rename.unit});
}

Next apply(Organisation organisation, const MoveUnit& move) {
    const Unit* before = find_unit(organisation, move.unit);
    if (!before) return refuse(Refusal::unit_is_gone);
    const UnitKind kind = move.kind.value_or(before->kind);
    if (const auto refused = refusal_of_place(organisation, move.unit, kind, move.parent)) return refuse(*refused);
    if (kind != before->kind && has_larger_below(organisation, move.unit, kind))
        return refuse({.why = Refusal::unit_is_too_large, .other_unit = move.unit});
    Unit& unit = *find_unit_to_edit(organisation, move.unit);
    unit.parent = move.parent;
    unit.kind = kind;
    return changed(organisation, {.kind = DeedKind::unit_moved, .unit = move.unit});
}

Next apply(Organisation organisation, const RemoveUnit& remove) {
    if (!find_unit(organisation, remove.unit)) return refuse(Refusal::unit_is_gone);
    std::vector<Dependent> dependents = dependents_of(organisation, remove.unit);
    if (!dependents.empty())
        return refuse({.why = Refusal::unit_is_in_use, .unit = remove.unit, .dependents = std::move(dependents)});
    std::erase_if(organisation.units.edit(), [&](const Unit& unit) { return unit.id == remove.unit; });
    return changed(organisation, {.kind = DeedKind::unit_removed, .unit = remove.unit});
}

Next apply(Organisation organisation, const JoinUnits& join) {
    const Unit* into = find_unit(organisation, join.into);
    if (!into || !find_unit(organisation, join.from)) return refuse(Refusal::unit_is_gone);
    if (join.from == join.into) return refuse(Refusal::units_are_one);
    if (is_at_or_below(organisation, join.into, join.from))
        return refuse({.why = Refusal::unit_is_below, .unit = join.from, .other_unit = join.into});
    if (has_larger_below(organisation, join.from, into->kind))
        return refuse({.why = Refusal::unit_is_too_large, .other_unit = join.into});
    for (Unit& unit : organisation.units.edit()) {
        if (unit.parent == join.from) unit.parent = join.into;
    }
    for (Person& person : organisation.people.edit()) {
        if (person.unit == join.from) person.unit = join.into;
    }
    join_requests(organisation, join);
    join_programme(organisation, join);
    join_mt_cards(organisation, join.from, join.into);
    std::erase_if(organisation.units.edit(), [&](const Unit& unit) { return unit.id == join.from; });
    return changed(organisation, {.kind = DeedKind::units_joined, .unit = join.into});
}

}  // namespace driehoek

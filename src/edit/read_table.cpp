#include "edit/read_table.hpp"

#include <algorithm>
#include <utility>

#include "base/order.hpp"
#include "base/text.hpp"
#include "edit/apply.hpp"
#include "model/rules.hpp"

namespace driehoek {
namespace {

std::optional<Refusal> add_locations(Organisation& organisation, const std::vector<Location>& locations) {
    for (const Location& location : locations) {
        if (const auto refusal = check_name(location.name)) return refusal;
        if (find_location(organisation, location.id)) return Refusal::name_is_taken;
        std::vector<Location>& all = organisation.locations.edit();
        all.push_back(location);
        sort_by(all, &Location::id);
    }
    return std::nullopt;
}

std::optional<Refusal> refusal_of(const Organisation& organisation, const Person& person) {
    const Person* before = find_person(organisation, person.id);
    if (!before || before->name != person.name) {
        if (const auto refusal = check_name(person.name)) return refusal;
    }
    if (person.unit && !find_unit(organisation, person.unit)) return Refusal::unit_is_gone;
    if (person.location && !find_location(organisation, person.location)) return Refusal::location_is_gone;
    return person.working_days == 0 ? std::optional(Refusal::person_works_no_day) : std::nullopt;
}

// All at once: thousands of them, one by one at their sorted place, would be millions of moves.
void put_people(Organisation& organisation, const std::vector<Person>& people) {
    std::vector<Person>& all = organisation.people.edit();
    std::vector<const Person*> added;
    for (const Person& person : people) {
        if (Person* before = find_person_to_edit(organisation, person.id))
            *before = person;
        else
            added.push_back(&person);
    }
    for (const Person* person : added) all.push_back(*person);
    sort_by(all, &Person::id);
}

std::optional<Refused> refusal_of_lines(const Organisation& organisation, const std::vector<Person>& people) {
    for (const Person& person : people) {
        for (const PersonId& manager : person.managers()) {
            if (!find_person(organisation, manager)) return Refused{.why = Refusal::person_is_gone};
            if (manager == person.id) return Refused{.why = Refusal::person_manages_himself};
            if (reporting_distance(organisation, person.id, manager) > 0)
                return Refused{.why = Refusal::manager_is_below, .person = person.id, .other = manager};
        }
    }
    return std::nullopt;
}

void keep_recipe(Organisation& organisation, const IntakeRecipe& recipe) {
    std::vector<IntakeRecipe>& recipes = organisation.recipes.edit();
    std::erase_if(recipes, [&](const IntakeRecipe& other) { return other.id == recipe.id; });
    recipes.push_back(recipe);
    sort_by(recipes, &IntakeRecipe::id);
}

}  // namespace

Next apply(Organisation organisation, const ReadTable& read) {
    if (auto refused = put_units(organisation, read.units)) return refuse(std::move(*refused));
    if (const auto refusal = add_locations(organisation, read.locations)) return refuse(*refusal);
    for (const Person& person : read.people) {
        if (const auto refusal = refusal_of(organisation, person))
            return refuse({.why = *refusal, .person = person.id});
    }
    put_people(organisation, read.people);
    if (auto refused = refusal_of_lines(organisation, read.people)) return refuse(std::move(*refused));
    for (const ReadStep& step : read.steps) {
        Next next = std::visit([&](const auto& one) { return driehoek::apply(std::move(organisation), one); }, step);
        if (!next) return refuse(std::move(next.error()));
        organisation = std::move(next->organisation);
    }
    if (read.recipe) keep_recipe(organisation, *read.recipe);
    return changed(organisation, {.kind = read.deed});
}

}  // namespace driehoek

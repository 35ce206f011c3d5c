#include "edit/people.hpp"

#include <algorithm>
#include <utility>

#include "base/text.hpp"
#include "edit/apply.hpp"
#include "model/rules.hpp"

namespace driehoek {

Next apply(Organisation organisation, const AddPerson& add) {
    if (const auto refusal = check_name(add.name)) return refuse(*refusal);
    const std::string name = tidied(add.name);
    const bool is_taken = std::ranges::any_of(
        *organisation.people, [&](const Person& person) { return person.id == add.id || tidied(person.name) == name; });
    if (is_taken) return refuse(Refusal::name_is_taken);
    Person person;
    person.id = add.id;
    person.name = name;
    person.functions = {add.function};
    person.unit = add.unit;
    person.is_external = add.is_external;
    insert_person(organisation, std::move(person));
    return changed(organisation, {.kind = DeedKind::person_added, .person = add.id});
}

Next apply(Organisation organisation, const SetLineManager& set) {
    Person* person = find_person_to_edit(organisation, set.person);
    if (!person || (set.manager && !find_person(organisation, set.manager))) return refuse(Refusal::person_is_gone);
    person->line_manager = {};
    if (set.manager == set.person) return refuse(Refusal::person_manages_himself);
    if (reporting_distance(organisation, set.person, set.manager) > 0)
        return refuse({.why = Refusal::manager_is_below, .person = set.person, .other = set.manager});
    person->line_manager = set.manager;
    return changed(organisation, {.kind = DeedKind::line_manager_set, .person = set.person});
}

}  // namespace driehoek

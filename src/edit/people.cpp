#include "edit/people.hpp"

#include <algorithm>
#include <utility>

#include "base/text.hpp"
#include "edit/apply.hpp"
#include "model/rules.hpp"

namespace driehoek {
namespace {

constexpr WorkingDays all_days = 0b1111111;

bool is_name_of_another(const Organisation& organisation, std::string_view name, const PersonId& except) {
    return std::ranges::any_of(
        *organisation.people, [&](const Person& person) { return person.id != except && tidied(person.name) == name; });
}

// A name that was kept before may stay, whatever is in it.
std::optional<Refusal> refusal_of_name(const Organisation& organisation, const Person& person, std::string_view name) {
    if (name == tidied(person.name)) return std::nullopt;
    if (const auto refusal = check_name(name)) return refusal;
    return is_name_of_another(organisation, name, person.id) ? std::optional(Refusal::name_is_taken) : std::nullopt;
}

bool is_over(const Round& round, const IntervisieGroup& group) {
    const SessionProgress progress = count_sessions(round, group);
    return progress.held > 0 && progress.held >= progress.planned;
}

// Groups that keep their people, and still have a session to come.
std::vector<Dependent> final_groups_of(const Organisation& organisation, const PersonId& person) {
    std::vector<Dependent> found = dependents_of(organisation, person);
    std::erase_if(found, [&](const Dependent& dependent) {
        if (dependent.kind != DependentKind::member && dependent.kind != DependentKind::leads_group) return true;
        const Round& round = *find_round(organisation, dependent.round);
        const IntervisieGroup& group = *find_group(round, dependent.group);
        return !group.is_final || is_over(round, group);
    });
    return found;
}

void leave(Triad& triad, const PersonId& person, Date day) {
    if (triad.end && *triad.end < day) return;
    const bool has_begun = !triad.begin || *triad.begin < day;
    if (has_begun && triad.person_at(Corner::third) == person) triad.end = day - 1;
    for (const Corner corner : all_corners) {
        if (triad.person_at(corner) != person) continue;
        if (corner != Corner::third || !has_begun) close_seat(triad, corner, day);
    }
    // Who had not become a contact yet, never was.
    std::erase_if(triad.extra_contacts, [&](const ExtraContact& contact) {
        return contact.person == person && contact.since && *contact.since >= day;
    });
    for (ExtraContact& contact : triad.extra_contacts) {
        if (contact.person == person && (!contact.until || *contact.until > day)) contact.until = day;
    }
}

void leave(Round& round, const Person& person) {
    for (IntervisieGroup& group : round.groups) {
        if (group.is_final) continue;
        std::erase(group.members, person.id);
        std::erase(group.locked, person.id);
        if (group.facilitator == person.id) group.facilitator = {};
    }
    if (has_final_group(round)) return;
    std::erase_if(round.apart, [&](const ApartPair& pair) { return pair.one == person.id || pair.other == person.id; });
    Proposal& wishes = round.proposal;
    for (std::vector<PersonId>& block : wishes.together) std::erase(block, person.id);
    std::erase_if(wishes.together, [](const std::vector<PersonId>& block) { return block.size() < 2; });
    std::erase(wishes.sits_out, person.id);
    std::erase_if(wishes.absences, [&](const Absence& absence) { return absence.person == person.id; });
    if (is_in_target(round.target_functions, person)) wishes.sits_out.push_back(person.id);
}

void stop_learning(Organisation& organisation, const PersonId& person, Date day) {
    std::vector<PracticeLearning>& all = organisation.practice_learning.edit();
    const auto is_of = [&](const PracticeLearning& learning) {
        return learning.trainer == person || learning.learner == person;
    };
    std::erase_if(all, [&](const PracticeLearning& learning) {
        return is_of(learning) && !learning.certificate && learning.begin && *learning.begin >= day;
    });
    for (PracticeLearning& learning : all) {
        if (is_of(learning) && (!learning.end || *learning.end >= day)) learning.end = day - 1;
    }
}

// What a scenario would change about him: nothing of him stays anywhere.
void forget_in_scenarios(Organisation& organisation, const PersonId& person) {
    const auto is_his = [&](const Altered<Person>& altered) { return altered.before && altered.before->id == person; };
    const auto holds_him = [&](const Scenario& scenario) {
        return std::ranges::any_of(scenario.changes.of<Person>(), is_his);
    };
    if (std::ranges::none_of(*organisation.scenarios, holds_him)) return;
    for (Scenario& scenario : organisation.scenarios.edit()) std::erase_if(scenario.changes.of<Person>(), is_his);
}

}  // namespace

Next apply(Organisation organisation, const AddPerson& add) {
    if (const auto refusal = check_name(add.name)) return refuse(*refusal);
    const std::string name = tidied(add.name);
    if (find_person(organisation, add.id) || is_name_of_another(organisation, name, PersonId()))
        return refuse(Refusal::name_is_taken);
    if (add.unit && !find_unit(organisation, add.unit)) return refuse(Refusal::unit_is_gone);
    Person person;
    person.id = add.id;
    person.name = name;
    person.functions = {add.function};
    person.unit = add.unit;
    person.is_external = add.is_external;
    insert_person(organisation, std::move(person));
    return changed(organisation, {.kind = DeedKind::person_added, .person = add.id});
}

Next apply(Organisation organisation, const EditPerson& edit) {
    const Person* before = find_person(organisation, edit.person);
    if (!before) return refuse(Refusal::person_is_gone);
    if (before->name.empty() && before->functions.empty()) return refuse(Refusal::person_has_code_alone);
    const std::string name = tidied(edit.name);
    if (const auto refusal = refusal_of_name(organisation, *before, name)) return refuse(*refusal);
    if (edit.unit && !find_unit(organisation, edit.unit)) return refuse(Refusal::unit_is_gone);
    if (edit.location && !find_location(organisation, edit.location)) return refuse(Refusal::location_is_gone);
    const auto days = static_cast<WorkingDays>(edit.working_days & all_days);
    if (days == 0) return refuse(Refusal::person_works_no_day);
    if (edit.employment_end && !before->employment_end) return refuse(Refusal::person_has_not_left);
    if (edit.employment_begin && edit.employment_end && *edit.employment_end < *edit.employment_begin)
        return refuse(Refusal::end_is_before_begin);
    Person& person = *find_person_to_edit(organisation, edit.person);
    person.name = name;
    person.functions.clear();
    for (const Function function : edit.functions) {
        if (!person.has(function)) person.functions.push_back(function);
    }
    person.level = edit.level;
    person.unit = edit.unit;
    person.location = edit.location;
    person.working_days = days;
    person.is_external = edit.is_external;
    person.employment_begin = edit.employment_begin;
    person.employment_end = edit.employment_end;
    return changed(organisation, {.kind = DeedKind::person_edited, .person = edit.person});
}

Next apply(Organisation organisation, const SetLineManagers& set) {
    Person* person = find_person_to_edit(organisation, set.person);
    if (!person) return refuse(Refusal::person_is_gone);
    person->set_managers(set.managers);
    for (const PersonId& manager : person->managers()) {
        if (!find_person(organisation, manager)) return refuse(Refusal::person_is_gone);
        if (manager == set.person) return refuse(Refusal::person_manages_himself);
        if (reporting_distance(organisation, set.person, manager) > 0)
            return refuse({.why = Refusal::manager_is_below, .person = set.person, .other = manager});
    }
    return changed(organisation, {.kind = DeedKind::line_manager_set, .person = set.person});
}

Next apply(Organisation organisation, const RemovePerson& remove) {
    if (!find_person(organisation, remove.person)) return refuse(Refusal::person_is_gone);
    std::vector<Dependent> dependents = dependents_of(organisation, remove.person);
    std::vector<RoundId> with_wish;
    for (const Dependent& dependent : dependents) {
        if (goes_along(dependent.kind)) with_wish.push_back(dependent.round);
    }
    std::erase_if(dependents, [](const Dependent& dependent) { return goes_along(dependent.kind); });
    if (!dependents.empty())
        return refuse({.why = Refusal::person_is_in_use, .person = remove.person, .dependents = std::move(dependents)});
    for (const RoundId& id : with_wish) {
        Proposal& wishes = find_round_to_edit(organisation, id)->proposal;
        std::erase(wishes.sits_out, remove.person);
        std::erase_if(wishes.absences, [&](const Absence& absence) { return absence.person == remove.person; });
    }
    std::erase_if(organisation.people.edit(), [&](const Person& person) { return person.id == remove.person; });
    forget_in_scenarios(organisation, remove.person);
    return changed(organisation, {.kind = DeedKind::person_removed, .person = remove.person});
}

Next apply(Organisation organisation, const LeavePerson& leaving) {
    const Person* found = find_person(organisation, leaving.person);
    if (!found) return refuse(Refusal::person_is_gone);
    const Person person = *found;
    if (person.employment_begin && leaving.day <= *person.employment_begin) return refuse(Refusal::end_is_before_begin);
    std::vector<Dependent> groups = final_groups_of(organisation, person.id);
    if (!groups.empty())
        return refuse({.why = Refusal::person_is_in_final_group, .person = person.id, .dependents = std::move(groups)});
    for (Triad& triad : organisation.triads.edit()) leave(triad, person.id, leaving.day);
    for (Round& round : organisation.rounds.edit()) leave(round, person);
    const bool leads = std::ranges::any_of(*organisation.rounds,
                                           [&](const Round& round) { return count_groups_led(round, person.id) > 0; });
    if (!leads)
        std::erase_if(organisation.facilitators.edit(),
                      [&](const Facilitator& facilitator) { return facilitator.person == person.id; });
    for (Person& each : organisation.people.edit()) {
        if (each.id != person.id && !each.is_managed_by(person.id)) continue;
        std::vector<PersonId> managers = each.id == person.id ? std::vector<PersonId>() : each.managers();
        std::erase(managers, person.id);
        each.set_managers(std::move(managers));
    }
    find_person_to_edit(organisation, person.id)->employment_end = leaving.day - 1;
    stop_learning(organisation, person.id, leaving.day);
    return changed(organisation, {.kind = DeedKind::person_left, .person = person.id});
}

}  // namespace driehoek

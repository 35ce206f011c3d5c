#include "edit/facilitators.hpp"

#include <algorithm>

#include "edit/apply.hpp"
#include "edit/round_checks.hpp"
#include "model/rules.hpp"

namespace driehoek {

Next apply(Organisation organisation, const SetFacilitator& set) {
    if (const auto obstacle = find_obstacle(organisation, set.round)) return refuse(*obstacle);
    if (set.person && !find_person(organisation, set.person)) return refuse(Refusal::person_is_gone);
    Round& round = *find_round_to_edit(organisation, set.round);
    IntervisieGroup* group = find_group_to_edit(round, set.group);
    if (!group) return refuse(Refusal::group_is_gone);
    group->facilitator = set.person;
    return changed(organisation, {.kind = set.person ? DeedKind::facilitator_set : DeedKind::facilitator_removed,
                                  .person = set.person,
                                  .round = set.round,
                                  .group = set.group});
}

Next apply(Organisation organisation, const AddFacilitator& add) {
    const Person* person = find_person(organisation, add.facilitator.person);
    if (!person || person->functions.empty()) return refuse(Refusal::person_is_gone);
    if (!find_facilitator(organisation, add.facilitator.person)) {
        std::vector<Facilitator>& pool = organisation.facilitators.edit();
        pool.insert(std::ranges::lower_bound(pool, add.facilitator.person, {}, &Facilitator::person), add.facilitator);
    }
    return changed(organisation, {.kind = DeedKind::facilitator_added, .person = add.facilitator.person});
}

Next apply(Organisation organisation, const ChangeFacilitator& change) {
    if (!find_facilitator(organisation, change.facilitator.person)) return refuse(Refusal::person_is_gone);
    if (!is_possible(change.facilitator.most_groups, most_groups_in_round))
        return refuse(Refusal::number_is_impossible);
    for (Facilitator& facilitator : organisation.facilitators.edit()) {
        if (facilitator.person == change.facilitator.person) facilitator = change.facilitator;
    }
    return changed(organisation, {.kind = DeedKind::facilitator_changed, .person = change.facilitator.person});
}

Next apply(Organisation organisation, const DropFacilitator& drop) {
    if (!find_facilitator(organisation, drop.person)) return refuse(Refusal::person_is_gone);
    const bool leads = std::ranges::any_of(*organisation.rounds,
                                           [&](const Round& round) { return count_groups_led(round, drop.person); });
    if (leads) return refuse(Refusal::facilitator_leads_group);
    std::erase_if(organisation.facilitators.edit(),
                  [&](const Facilitator& facilitator) { return facilitator.person == drop.person; });
    return changed(organisation, {.kind = DeedKind::facilitator_dropped, .person = drop.person});
}

}  // namespace driehoek

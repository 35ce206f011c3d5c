#include "edit/apply_rounds.hpp"

#include <algorithm>
#include <utility>

#include "base/text.hpp"
#include "model/group_making.hpp"
#include "model/rules.hpp"

namespace driehoek {
namespace {

bool is_taken(const Organisation& organisation, std::string_view name, const RoundId& except) {
    return std::ranges::any_of(*organisation.rounds,
                               [&](const Round& round) { return round.id != except && round.name == tidied(name); });
}

// What every change of a draft asks first.
std::optional<Refusal> find_obstacle(const Organisation& organisation, const RoundId& id) {
    const Round* round = find_round(organisation, id);
    if (!round) return Refusal::round_is_gone;
    return has_final_group(*round) ? std::optional(Refusal::group_is_final) : std::nullopt;
}

// Idem, of a change that moves or holds somebody.
std::optional<Refusal> find_obstacle(const Organisation& organisation, const RoundId& id, const PersonId& person) {
    if (const auto obstacle = find_obstacle(organisation, id)) return obstacle;
    return find_person(organisation, person) ? std::nullopt : std::optional(Refusal::person_is_gone);
}

bool is_locked(const Round& round, const PersonId& person) {
    return std::ranges::any_of(round.groups, [&](const IntervisieGroup& group) {
        return std::ranges::find(group.locked, person) != group.locked.end();
    });
}

IntervisieGroup* group_to_edit(Round& round, const PersonId& member) {
    const IntervisieGroup* group = group_of(round, member);
    return group ? find_group_to_edit(round, group->id) : nullptr;
}

void remove_group(Round& round) {
    const auto empty = std::ranges::find_if(round.groups.rbegin(), round.groups.rend(),
                                            [](const IntervisieGroup& group) { return group.members.empty(); });
    round.groups.erase(empty == round.groups.rend() ? round.groups.end() - 1 : empty.base() - 1);
}

void set_group_count(Round& round, int count) {
    while (static_cast<int>(round.groups.size()) < count) add_group(round);
    while (static_cast<int>(round.groups.size()) > count) remove_group(round);
}

bool is_pair(const ApartPair& pair, const PersonId& one, const PersonId& other) {
    return (pair.one == one && pair.other == other) || (pair.one == other && pair.other == one);
}

template <class Item>
void drop_doubles(std::vector<Item>& items) {
    std::vector<Item> once;
    for (Item& item : items) {
        if (!std::ranges::contains(once, item)) once.push_back(std::move(item));
    }
    items = std::move(once);
}

// What a file could not hold is left out; a wish about somebody or a session that is gone is refused.
std::optional<Refusal> make_sound(const Organisation& organisation, const Round& round, Proposal& wishes) {
    drop_doubles(wishes.sits_out);
    drop_doubles(wishes.absences);
    for (std::vector<PersonId>& block : wishes.together) drop_doubles(block);
    std::erase_if(wishes.together, [](const std::vector<PersonId>& block) { return block.size() < 2; });
    const auto is_gone = [&](const PersonId& person) { return find_person(organisation, person) == nullptr; };
    const bool lacks_somebody = std::ranges::any_of(wishes.sits_out, is_gone) ||
                                std::ranges::any_of(wishes.absences, is_gone, &Absence::person) ||
                                std::ranges::any_of(wishes.together, [&](const std::vector<PersonId>& block) {
                                    return std::ranges::any_of(block, is_gone);
                                });
    if (lacks_somebody) return Refusal::person_is_gone;
    const bool lacks_session = std::ranges::any_of(wishes.absences, [&](const Absence& absence) {
        return absence.session < 0 || absence.session >= round.planned_sessions;
    });
    return lacks_session ? std::optional(Refusal::session_is_gone) : std::nullopt;
}

bool is_possible(int number, int most) { return number >= 1 && number <= most; }

}  // namespace

Next apply(Organisation organisation, const StartRound& start) {
    if (const auto refusal = check_name(start.name)) return refuse(*refusal);
    if (find_round(organisation, start.round) || is_taken(organisation, start.name, {}))
        return refuse(Refusal::name_is_taken);
    if (start.target_functions.empty()) return refuse(Refusal::round_needs_functions);
    if (!is_possible(start.group_count, most_groups_in_round) ||
        !is_possible(start.cases_per_session, most_cases_per_session)) {
        return refuse(Refusal::number_is_impossible);
    }
    Round round;
    round.id = start.round;
    round.name = tidied(start.name);
    round.composition = start.composition;
    round.target_functions = start.target_functions;
    round.cases_per_session = start.cases_per_session;
    set_group_count(round, start.group_count);
    insert_round(organisation, std::move(round));
    return changed(organisation, {.kind = DeedKind::round_started, .round = start.round});
}

// The name is no part of what is definitief.
Next apply(Organisation organisation, const RenameRound& rename) {
    if (!find_round(organisation, rename.round)) return refuse(Refusal::round_is_gone);
    if (const auto refusal = check_name(rename.name)) return refuse(*refusal);
    if (is_taken(organisation, rename.name, rename.round)) return refuse(Refusal::name_is_taken);
    Round& renamed = *find_round_to_edit(organisation, rename.round);
    const std::string before = std::exchange(renamed.name, tidied(rename.name));
    // Its later sessions are called after it.
    for (Round& session : organisation.rounds.edit()) {
        if (session.series == rename.round && session.name.starts_with(before))
            session.name.replace(0, before.size(), tidied(rename.name));
    }
    return changed(organisation, {.kind = DeedKind::round_changed, .round = rename.round});
}

Next apply(Organisation organisation, const SetRoundTargets& set) {
    if (const auto obstacle = find_obstacle(organisation, set.round)) return refuse(*obstacle);
    if (set.functions.empty()) return refuse(Refusal::round_needs_functions);
    find_round_to_edit(organisation, set.round)->target_functions = set.functions;
    return changed(organisation, {.kind = DeedKind::round_changed, .round = set.round});
}

Next apply(Organisation organisation, const SetComposition& set) {
    if (const auto obstacle = find_obstacle(organisation, set.round)) return refuse(*obstacle);
    find_round_to_edit(organisation, set.round)->composition = set.composition;
    return changed(organisation, {.kind = DeedKind::round_changed, .round = set.round});
}

Next apply(Organisation organisation, const SetCases& set) {
    if (const auto obstacle = find_obstacle(organisation, set.round)) return refuse(*obstacle);
    if (!is_possible(set.per_session, most_cases_per_session)) return refuse(Refusal::number_is_impossible);
    find_round_to_edit(organisation, set.round)->cases_per_session = set.per_session;
    return changed(organisation, {.kind = DeedKind::round_changed, .round = set.round});
}

Next apply(Organisation organisation, const SetGroupCount& set) {
    if (const auto obstacle = find_obstacle(organisation, set.round)) return refuse(*obstacle);
    if (!is_possible(set.count, most_groups_in_round)) return refuse(Refusal::number_is_impossible);
    set_group_count(*find_round_to_edit(organisation, set.round), set.count);
    return changed(organisation, {.kind = DeedKind::groups_counted, .round = set.round});
}

Next apply(Organisation organisation, const PlaceMember& place) {
    if (const auto obstacle = find_obstacle(organisation, place.round, place.person)) return refuse(*obstacle);
    Round& round = *find_round_to_edit(organisation, place.round);
    if (place.group && !find_group(round, place.group)) return refuse(Refusal::group_is_gone);
    if (is_locked(round, place.person)) return refuse(Refusal::person_is_locked);
    const IntervisieGroup* now = group_of(round, place.person);
    if (!place.group && !now) return refuse(Refusal::person_is_in_no_group);
    // Somebody who sits twice (H4) may be told to sit in one of both.
    const auto places = std::ranges::count_if(round.groups, [&](const IntervisieGroup& group) {
        return std::ranges::find(group.members, place.person) != group.members.end();
    });
    if (now && places == 1 && now->id == place.group) return refuse(Refusal::person_is_in_group_already);
    place_member(round, place.person, place.group);
    return changed(organisation, {.kind = place.group ? DeedKind::member_placed : DeedKind::member_unplaced,
                                  .person = place.person,
                                  .round = place.round,
                                  .group = place.group});
}

Next apply(Organisation organisation, const SwapMembers& swap) {
    for (const PersonId& person : {swap.one, swap.other}) {
        if (const auto obstacle = find_obstacle(organisation, swap.round, person)) return refuse(*obstacle);
    }
    Round& round = *find_round_to_edit(organisation, swap.round);
    if (is_locked(round, swap.one) || is_locked(round, swap.other)) return refuse(Refusal::person_is_locked);
    if (group_of(round, swap.one) == group_of(round, swap.other)) return refuse(Refusal::people_share_place);
    swap_members(round, swap.one, swap.other);
    return changed(organisation,
                   {.kind = DeedKind::members_swapped, .person = swap.one, .other = swap.other, .round = swap.round});
}

Next apply(Organisation organisation, const LockMember& lock) {
    if (const auto obstacle = find_obstacle(organisation, lock.round, lock.person)) return refuse(*obstacle);
    Round& round = *find_round_to_edit(organisation, lock.round);
    IntervisieGroup* group = group_to_edit(round, lock.person);
    if (!group) return refuse(Refusal::person_is_in_no_group);
    if (is_locked(round, lock.person)) return refuse(Refusal::person_is_locked);
    group->locked.push_back(lock.person);
    take_part(round, lock.person);
    return changed(organisation, {.kind = DeedKind::member_locked, .person = lock.person, .round = lock.round});
}

Next apply(Organisation organisation, const UnlockMember& unlock) {
    if (const auto obstacle = find_obstacle(organisation, unlock.round, unlock.person)) return refuse(*obstacle);
    Round& round = *find_round_to_edit(organisation, unlock.round);
    if (!group_of(round, unlock.person)) return refuse(Refusal::person_is_in_no_group);
    for (IntervisieGroup& group : round.groups) std::erase(group.locked, unlock.person);
    return changed(organisation, {.kind = DeedKind::member_unlocked, .person = unlock.person, .round = unlock.round});
}

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

Next apply(Organisation organisation, const AddApartPair& add) {
    if (add.one == add.other || !add.one || !add.other) return refuse(Refusal::pair_needs_two_people);
    for (const PersonId& person : {add.one, add.other}) {
        if (const auto obstacle = find_obstacle(organisation, add.round, person)) return refuse(*obstacle);
    }
    Round& round = *find_round_to_edit(organisation, add.round);
    const bool is_there =
        std::ranges::any_of(round.apart, [&](const ApartPair& pair) { return is_pair(pair, add.one, add.other); });
    if (is_there) return refuse(Refusal::pair_is_there_already);
    round.apart.push_back({add.one, add.other});
    return changed(organisation,
                   {.kind = DeedKind::pair_added, .person = add.one, .other = add.other, .round = add.round});
}

Next apply(Organisation organisation, const RemoveApartPair& remove) {
    if (const auto obstacle = find_obstacle(organisation, remove.round)) return refuse(*obstacle);
    Round& round = *find_round_to_edit(organisation, remove.round);
    const auto removed =
        std::erase_if(round.apart, [&](const ApartPair& pair) { return is_pair(pair, remove.one, remove.other); });
    if (removed == 0) return refuse(Refusal::pair_is_gone);
    return changed(
        organisation,
        {.kind = DeedKind::pair_removed, .person = remove.one, .other = remove.other, .round = remove.round});
}

Next apply(Organisation organisation, const FinaliseRound& finalise) {
    if (const auto obstacle = find_obstacle(organisation, finalise.round)) return refuse(*obstacle);
    Round& round = *find_round_to_edit(organisation, finalise.round);
    if (round.groups.empty()) return refuse(Refusal::round_is_empty);
    const std::vector<Finding> findings = check_round(organisation, round);
    if (std::ranges::find(findings, Severity::wrong, &Finding::severity) != findings.end())
        return refuse(Refusal::round_breaks_rule);
    if (std::ranges::find(findings, Rule::person_is_not_placed, &Finding::rule) != findings.end())
        return refuse(Refusal::round_has_unplaced_people);
    for (IntervisieGroup& group : round.groups) group.is_final = true;
    return changed(organisation, {.kind = DeedKind::round_finalised, .round = finalise.round});
}

// Whoever comes may sit in another final group: then both change, each between its own sessions.
Next apply(Organisation organisation, const ReplaceMember& replace) {
    Round* round = find_round_to_edit(organisation, replace.round);
    if (!round) return refuse(Refusal::round_is_gone);
    if (!find_person(organisation, replace.coming)) return refuse(Refusal::person_is_gone);
    IntervisieGroup* from = group_to_edit(*round, replace.leaving);
    IntervisieGroup* to = group_to_edit(*round, replace.coming);
    if (!from) return refuse(Refusal::person_is_in_no_group);
    if (from == to) return refuse(Refusal::people_share_place);
    for (const IntervisieGroup* group : {from, to}) {
        if (group && !group->is_final) return refuse(Refusal::group_is_draft);
        if (group && !is_between_sessions(*group, replace.day)) return refuse(Refusal::replacement_is_not_in_between);
    }
    const auto count_wrong = [&](const IntervisieGroup* group) {
        if (!group) return std::ptrdiff_t{0};
        const std::vector<Finding> findings = check_group(organisation, *round, *group);
        return std::ranges::count(findings, Severity::wrong, &Finding::severity);
    };
    const auto wrong_from = count_wrong(from);
    const auto wrong_to = count_wrong(to);
    swap_members(*round, replace.leaving, replace.coming);
    if (count_wrong(from) > wrong_from || count_wrong(to) > wrong_to) return refuse(Refusal::replacement_breaks_rule);
    from->replacements.push_back({replace.leaving, replace.coming, replace.day});
    if (to) to->replacements.push_back({replace.coming, replace.leaving, replace.day});
    return changed(organisation, {.kind = DeedKind::member_replaced,
                                  .person = replace.leaving,
                                  .other = replace.coming,
                                  .round = replace.round});
}

Next apply(Organisation organisation, const SetWishes& set) {
    if (const auto obstacle = find_obstacle(organisation, set.round)) return refuse(*obstacle);
    Round& round = *find_round_to_edit(organisation, set.round);
    Proposal wishes = set.wishes;
    if (const auto refusal = make_sound(organisation, round, wishes)) return refuse(*refusal);
    set_wishes(round.proposal, wishes);
    return changed(organisation, {.kind = DeedKind::wishes_set, .round = set.round});
}

Next apply(Organisation organisation, const UseProposal& use) {
    if (const auto obstacle = find_obstacle(organisation, use.round)) return refuse(*obstacle);
    if (!is_possible(static_cast<int>(use.groups.size()), most_groups_in_round))
        return refuse(Refusal::number_is_impossible);
    Round& round = *find_round_to_edit(organisation, use.round);
    Round next = round;
    next.groups = use.groups;
    for (const IntervisieGroup& group : next.groups) {
        for (const PersonId& member : group.members) {
            if (!find_person(organisation, member)) return refuse(Refusal::person_is_gone);
        }
    }
    next.proposal = use.proposal;
    if (const auto refusal = make_sound(organisation, round, next.proposal)) return refuse(*refusal);
    if (!use.sessions.empty()) keep_session(next, 0);
    for (const IntervisieGroup& group : round.groups) {
        for (const PersonId& locked : group.locked) {
            // A lock says where somebody sits, if he sits: who sits out is nowhere.
            if (!takes_part(next, locked)) continue;
            const IntervisieGroup* now = group_of(next, locked);
            if (!now || now->id != group.id) return refuse(Refusal::person_is_locked);
        }
    }
    round = std::move(next);
    for (const Round& session : use.sessions) {
        if (const auto refusal = check_name(session.name)) return refuse(*refusal);
        if (find_round(organisation, session.id) || is_taken(organisation, session.name, {}))
            return refuse(Refusal::name_is_taken);
        insert_round(organisation, session);
    }
    return changed(organisation, {.kind = DeedKind::proposal_used, .round = use.round});
}

}  // namespace driehoek

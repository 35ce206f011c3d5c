#include "edit/rounds.hpp"

#include <algorithm>
#include <utility>

#include "base/text.hpp"
#include "edit/apply.hpp"
#include "edit/round_checks.hpp"
#include "model/group_making.hpp"
#include "model/rules.hpp"

namespace driehoek {
namespace {

// Of a change that moves or holds somebody.
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

// Who has left, or will, sits out until somebody asks him all the same.
void leave_out_who_leaves(const Organisation& organisation, Round& round) {
    for (const Person& person : *organisation.people) {
        if (person.employment_end && is_asked(round, person) && !group_of(round, person.id))
            round.proposal.sits_out.push_back(person.id);
    }
}

void set_group_count(Round& round, int count) {
    while (static_cast<int>(round.groups.size()) < count) add_group(round);
    while (static_cast<int>(round.groups.size()) > count) remove_group(round);
}

bool is_pair(const ApartPair& pair, const PersonId& one, const PersonId& other) {
    return (pair.one == one && pair.other == other) || (pair.one == other && pair.other == one);
}

std::optional<Refusal> refusal_to_finalise(const Organisation& organisation, const Round& round) {
    if (round.groups.empty()) return Refusal::round_is_empty;
    const std::vector<Finding> findings = check_round(organisation, round);
    if (std::ranges::contains(findings, Severity::wrong, &Finding::severity)) return Refusal::round_breaks_rule;
    return std::ranges::contains(findings, Rule::person_is_not_placed, &Finding::rule)
               ? std::optional(Refusal::round_has_unplaced_people)
               : std::nullopt;
}

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
    leave_out_who_leaves(organisation, round);
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
    Round& round = *find_round_to_edit(organisation, set.round);
    round.target_functions = set.functions;
    leave_out_who_leaves(organisation, round);
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
    return changed(organisation, {.kind = DeedKind::group_count_set, .round = set.round});
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
                   {.kind = DeedKind::apart_pair_added, .person = add.one, .other = add.other, .round = add.round});
}

Next apply(Organisation organisation, const RemoveApartPair& remove) {
    if (const auto obstacle = find_obstacle(organisation, remove.round)) return refuse(*obstacle);
    Round& round = *find_round_to_edit(organisation, remove.round);
    const auto removed =
        std::erase_if(round.apart, [&](const ApartPair& pair) { return is_pair(pair, remove.one, remove.other); });
    if (removed == 0) return refuse(Refusal::pair_is_gone);
    return changed(
        organisation,
        {.kind = DeedKind::apart_pair_removed, .person = remove.one, .other = remove.other, .round = remove.round});
}

Next apply(Organisation organisation, const FinaliseRound& finalise) {
    const Round* round = find_round(organisation, finalise.round);
    if (!round) return refuse(Refusal::round_is_gone);
    std::vector<RoundId> drafts;
    for (const Round* session : sessions_in_series(organisation, *round)) {
        if (has_final_group(*session)) continue;
        if (const auto refusal = refusal_to_finalise(organisation, *session)) return refuse(*refusal);
        drafts.push_back(session->id);
    }
    if (drafts.empty()) return refuse(Refusal::group_is_final);
    for (const RoundId& draft : drafts) {
        for (IntervisieGroup& group : find_round_to_edit(organisation, draft)->groups) group.is_final = true;
    }
    return changed(organisation, {.kind = DeedKind::round_finalised, .round = finalise.round});
}

Next apply(Organisation organisation, const ReopenRound& reopen) {
    const Round* round = find_round(organisation, reopen.round);
    if (!round) return refuse(Refusal::round_is_gone);
    std::vector<RoundId> sessions;
    for (const Round* session : sessions_in_series(organisation, *round)) {
        if (has_final_group(*session)) sessions.push_back(session->id);
    }
    if (sessions.empty()) return refuse(Refusal::round_is_draft);
    for (const RoundId& session : sessions) {
        for (IntervisieGroup& group : find_round_to_edit(organisation, session)->groups) group.is_final = false;
    }
    return changed(organisation, {.kind = DeedKind::round_reopened, .round = reopen.round});
}

Next apply(Organisation organisation, const RemoveRound& remove) {
    const Round* round = find_round(organisation, remove.round);
    if (!round) return refuse(Refusal::round_is_gone);
    std::vector<RoundId> sessions;
    for (const Round* session : sessions_in_series(organisation, *round)) sessions.push_back(session->id);
    std::erase_if(organisation.rounds.edit(),
                  [&](const Round& each) { return std::ranges::contains(sessions, each.id); });
    // The first is what all of them are called after.
    return changed(organisation, {.kind = DeedKind::round_removed, .round = sessions.front()});
}

// Whoever comes may sit in another final group: then both change, each between its own sessions.
Next apply(Organisation organisation, const ReplaceMember& replace) {
    Round* round = find_round_to_edit(organisation, replace.round);
    if (!round) return refuse(Refusal::round_is_gone);
    const PersonId& known = replace.coming ? replace.coming : replace.leaving;
    if (!find_person(organisation, known)) return refuse(Refusal::person_is_gone);
    IntervisieGroup* from =
        replace.leaving ? group_to_edit(*round, replace.leaving) : find_group_to_edit(*round, replace.group);
    IntervisieGroup* to = replace.coming ? group_to_edit(*round, replace.coming) : nullptr;
    if (!from) return refuse(replace.leaving ? Refusal::person_is_in_no_group : Refusal::group_is_gone);
    if (from == to) return refuse(Refusal::people_share_place);
    if (to && !replace.leaving) return refuse(Refusal::person_is_in_group_already);
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
    if (!replace.leaving)
        place_member(*round, replace.coming, replace.group);
    else if (!replace.coming)
        place_member(*round, replace.leaving, {});
    else
        swap_members(*round, replace.leaving, replace.coming);
    if (count_wrong(from) > wrong_from || count_wrong(to) > wrong_to) return refuse(Refusal::replacement_breaks_rule);
    from->replacements.push_back({replace.leaving, replace.coming, replace.day});
    if (to) to->replacements.push_back({replace.coming, replace.leaving, replace.day});
    const DeedKind kind = !replace.leaving  ? DeedKind::member_joined
                          : !replace.coming ? DeedKind::member_left
                                            : DeedKind::member_replaced;
    return changed(organisation, {.kind = kind,
                                  .person = replace.leaving ? replace.leaving : replace.coming,
                                  .other = replace.coming,
                                  .round = replace.round,
                                  .group = from->id});
}

}  // namespace driehoek

#include "edit/proposal.hpp"

#include <algorithm>
#include <utility>

#include "edit/apply.hpp"
#include "edit/round_checks.hpp"

namespace driehoek {
namespace {

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

}  // namespace

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

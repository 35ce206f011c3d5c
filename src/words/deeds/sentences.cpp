#include "words/deeds/sentences.hpp"

#include "base/text.hpp"
#include "model/organisation.hpp"
#include "words/table.hpp"
#include "words/words.hpp"

namespace driehoek {
namespace {

std::string round_sentence(std::string_view pattern, const Words& words, const Organisation& organisation,
                           const Deed& deed, const std::string& person, const std::string& other) {
    const Round* round = find_round(organisation, deed.round);
    const IntervisieGroup* group = round ? find_group(*round, deed.group) : nullptr;
    const std::string round_name = round ? round->name : deed.round.text;
    const std::string group_name = group ? group->name : deed.group.text;
    switch (deed.kind) {
        case DeedKind::round_started:
        case DeedKind::round_changed:
        case DeedKind::proposal_used:
        case DeedKind::wishes_set:
        case DeedKind::round_finalised: return fill(pattern, {round_name});
        case DeedKind::groups_counted:
            return fill(pattern, {round_name, count_in(words.one_group, words.many_groups,
                                                       round ? static_cast<int>(round->groups.size()) : 0)});
        case DeedKind::member_placed:
        case DeedKind::facilitator_set: return fill(pattern, {person, group_name});
        case DeedKind::session_dated:
        case DeedKind::evaluation_form_added:
        case DeedKind::evaluation_cleared:
        case DeedKind::facilitator_removed: return fill(pattern, {group_name});
        case DeedKind::members_swapped:
        case DeedKind::member_replaced:
        case DeedKind::pair_added:
        case DeedKind::pair_removed: return fill(pattern, {person, other});
        default: return std::string(pattern);
    }
}

}  // namespace

std::string_view sentence_of(const Words& words, Refusal refusal) { return words.refusals[refusal]; }

std::string sentence_of(const Words& words, const Organisation& organisation, const Names& names, const Deed& deed) {
    const std::string_view pattern = words.deeds[deed.kind];
    const Triad* triad = find_triad(organisation, deed.triad);
    const TriadType type = triad ? triad->type : TriadType::a;
    const std::string person = names.of(organisation, deed.person);
    const std::string code = triad ? names.of(organisation, triad->person_at(Corner::third)) : deed.triad.text;
    const std::string_view corner = deed.corner ? name_of(words, *deed.corner, type) : std::string_view();
    switch (deed.kind) {
        case DeedKind::corner_set: return fill(pattern, {person, corner, code});
        case DeedKind::corner_ended: return fill(pattern, {corner, code});
        case DeedKind::triad_started:
        case DeedKind::triad_ended:
        case DeedKind::triad_period_set: return fill(pattern, {code});
        case DeedKind::contact_added:
        case DeedKind::contact_ended: return fill(pattern, {person, code});
        case DeedKind::person_added:
        case DeedKind::member_unplaced:
        case DeedKind::member_locked:
        case DeedKind::member_unlocked:
        case DeedKind::training_changed:
        case DeedKind::manager_changed:
        case DeedKind::facilitator_added:
        case DeedKind::facilitator_changed:
        case DeedKind::facilitator_dropped: return fill(pattern, {person});
        case DeedKind::base_programme_set:
        case DeedKind::custom_training_requested:
        case DeedKind::custom_training_withdrawn: {
            const Unit* unit = find_unit(organisation, deed.unit);
            return fill(pattern, {unit ? unit->name : deed.unit.text});
        }
        default: return round_sentence(pattern, words, organisation, deed, person, names.of(organisation, deed.other));
    }
}

}  // namespace driehoek

#include "edit/third_corners.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "base/order.hpp"
#include "base/search.hpp"
#include "base/text.hpp"
#include "edit/apply.hpp"

namespace driehoek {
namespace {

// "K-05" and "K-05.2" are called after K-05.
bool is_called_after(const TriadId& triad, std::string_view code) {
    return triad.text == code || (triad.text.starts_with(code) && triad.text[code.size()] == '.');
}

bool is_code_taken(const Organisation& organisation, const Person& person, std::string_view code) {
    const std::string searched = folded(code);
    return std::ranges::any_of(*organisation.people,
                               [&](const Person& each) {
                                   return each.id != person.id &&
                                          (folded(each.id.text) == searched || folded(each.code) == searched);
                               }) ||
           std::ranges::any_of(*organisation.triads, [&](const Triad& triad) {
               return !is_called_after(triad.id, person.code) &&
                      is_called_after(TriadId(folded(triad.id.text)), searched);
           });
}

// Puts one id in the place of another wherever people are named, and keeps what is sorted by them sorted.
class Renaming {
public:
    Renaming(PersonId from, PersonId to) : from_(std::move(from)), to_(std::move(to)) {}

    void rename_in(Organisation& organisation) const {
        for (Person& person : organisation.people.edit()) {
            rename(person.id, person.line_manager);
            rename_all(person.more_managers);
        }
        for (Triad& triad : organisation.triads.edit()) rename_in(triad);
        for (Round& round : organisation.rounds.edit()) rename_in(round);
        for (Facilitator& facilitator : organisation.facilitators.edit()) rename(facilitator.person);
        for (PracticeLearning& learning : organisation.practice_learning.edit())
            rename(learning.trainer, learning.learner);
        sort_by(organisation.people.edit(), &Person::id);
        sort_by(organisation.facilitators.edit(), &Facilitator::person);
        sort(organisation.practice_learning.edit(), [](const auto& one, const auto& other) {
            return one.trainer != other.trainer ? one.trainer < other.trainer : one.learner < other.learner;
        });
    }

private:
    void rename_in(Triad& triad) const {
        for (Seat& seat : triad.seats) rename(seat.person);
        for (PastSeat& past : triad.past) rename(past.person);
        for (ExtraContact& contact : triad.extra_contacts) rename(contact.person);
    }

    void rename_in(Round& round) const {
        for (IntervisieGroup& group : round.groups) {
            rename_all(group.members);
            rename_all(group.locked);
            rename(group.facilitator);
            for (Replacement& replacement : group.replacements) rename(replacement.leaving, replacement.coming);
        }
        for (ApartPair& pair : round.apart) rename(pair.one, pair.other);
        rename_all(round.proposal.sits_out);
        for (Absence& absence : round.proposal.absences) rename(absence.person);
        for (std::vector<PersonId>& block : round.proposal.together) rename_all(block);
    }

    void rename(auto&... people) const { ((people == from_ ? void(people = to_) : void()), ...); }
    void rename_all(std::vector<PersonId>& people) const {
        for (PersonId& person : people) rename(person);
    }

    PersonId from_, to_;
};

}  // namespace

Next apply(Organisation organisation, const EditThird& edit) {
    const Person* before = find_person(organisation, edit.person);
    if (!before) return refuse(Refusal::person_is_gone);
    if (before->code.empty() && !before->trajectory) return refuse(Refusal::person_is_no_third);
    if (edit.unit && !find_unit(organisation, edit.unit)) return refuse(Refusal::unit_is_gone);
    const std::string module = tidied(edit.module);
    const bool is_as_before = before->trajectory && tidied(before->trajectory->module) == module;
    if (!module.empty() && !is_as_before) {
        if (const auto refusal = check_name(module)) return refuse(*refusal);
    }
    Person& person = *find_person_to_edit(organisation, edit.person);
    person.unit = edit.unit;
    person.trajectory = Trajectory{edit.kind, module};
    return changed(organisation, {.kind = DeedKind::third_edited, .person = edit.person});
}

Next apply(Organisation organisation, const RecodeThird& recode) {
    const Person* before = find_person(organisation, recode.person);
    if (!before) return refuse(Refusal::person_is_gone);
    if (before->code.empty()) return refuse(Refusal::person_is_no_third);
    if (!is_code(recode.code)) return refuse(Refusal::code_is_not_a_code);
    if (before->code == recode.code || is_code_taken(organisation, *before, recode.code))
        return refuse(Refusal::code_is_taken);
    const std::string code = before->code;
    const bool is_id = before->id.text == code;
    find_person_to_edit(organisation, recode.person)->code = recode.code;
    if (is_id) Renaming(recode.person, PersonId(recode.code)).rename_in(organisation);
    for (Triad& triad : organisation.triads.edit()) {
        if (is_called_after(triad.id, code)) triad.id.text.replace(0, code.size(), recode.code);
    }
    sort_by(organisation.triads.edit(), &Triad::id);
    return changed(organisation,
                   {.kind = DeedKind::third_recoded, .person = is_id ? PersonId(recode.code) : recode.person});
}

}  // namespace driehoek

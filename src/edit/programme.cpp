#include "edit/programme.hpp"

#include <algorithm>

#include "base/citizen_number.hpp"
#include "base/order.hpp"
#include "base/text.hpp"
#include "edit/apply.hpp"
#include "edit/programme_texts.hpp"

namespace driehoek {

std::optional<Refusal> tidy_text(std::string& text, bool may_be_empty) {
    text = tidied(text);
    if (text.empty() && !may_be_empty) return Refusal::text_is_empty;
    if (is_longer_than(text, longest_text)) return Refusal::text_is_too_long;
    if (holds_citizen_number(text)) return Refusal::text_is_forbidden;
    return std::nullopt;
}

namespace {

bool is_before(const PracticeLearning& one, const PracticeLearning& other) {
    return one.trainer != other.trainer ? one.trainer < other.trainer : one.learner < other.learner;
}

// Each learner of a trainer once.
PracticeLearning& note_learner(Organisation& organisation, const PersonId& trainer, const PersonId& learner) {
    std::vector<PracticeLearning>& all = organisation.practice_learning.edit();
    const PracticeLearning learning{.trainer = trainer, .learner = learner};
    auto place = std::ranges::lower_bound(all, learning, is_before);
    if (place == all.end() || is_before(learning, *place)) place = all.insert(place, learning);
    return *place;
}

// The order of the parts, as far as it is about this one: none of those before it may be open once it is finished.
bool keeps_order(const Programme& programme, const Unit& unit) {
    bool is_open = false;
    for (const BasePart& part : programme.parts) {
        const bool is_finished = part_status_of(unit, part.id) == ProgrammeStatus::finished;
        if (is_finished && is_open) return false;
        is_open = is_open || !is_finished;
    }
    return true;
}

void set_part(Unit& unit, const SetBasePart& set) {
    std::erase_if(unit.parts, [&](const PartProgress& each) { return each.part == set.part; });
    if (set.status == ProgrammeStatus::not_started) return;
    PartProgress made{set.part, set.status, {}};
    if (set.status == ProgrammeStatus::finished) made.finished = set.finished;
    unit.parts.push_back(made);
    sort_by(unit.parts, &PartProgress::part);
}

// Of what has an id: no name is empty where `needs_name`, none too long, and no more than there may be.
template <class Part>
std::optional<Refusal> tidy_all(std::vector<Part>& parts, std::string Part::* text, bool may_be_empty,
                                std::size_t most) {
    if (parts.size() > most) return Refusal::parts_are_full;
    for (Part& part : parts) {
        if (const auto refusal = tidy_text(part.*text, may_be_empty)) return refusal;
    }
    return std::nullopt;
}

std::optional<Refusal> tidy(Programme& programme) {
    if (const auto refusal = tidy_all(programme.parts, &BasePart::name, true, most_parts)) return refusal;
    if (const auto refusal = tidy_all(programme.goals, &TrainingGoal::text, false, most_in_programme)) return refusal;
    if (const auto refusal = tidy_all(programme.strands, &Strand::name, true, most_in_programme)) return refusal;
    if (const auto refusal = tidy_all(programme.periods, &ProgrammePeriod::name, false, most_in_programme))
        return refusal;
    if (const auto refusal = tidy_all(programme.instruments, &OwnInstrument::name, false, most_in_programme))
        return refusal;
    if (const auto refusal = tidy_all(programme.instruments, &OwnInstrument::text, true, most_in_programme))
        return refusal;
    if (const auto refusal = tidy_all(programme.coaches, &TeamCoach::programme, true, most_in_programme))
        return refusal;
    for (std::string* text :
         {&programme.manager_label, &programme.trainer_label, &programme.coach_reach, &programme.adviser_reach}) {
        if (const auto refusal = tidy_text(*text, true)) return refusal;
    }
    for (const ProgrammePeriod& period : programme.periods) {
        if (period.last && *period.last < period.first) return Refusal::period_ends_before_begin;
    }
    sort_by(programme.periods, &ProgrammePeriod::first);
    sort_by(programme.coaches, &TeamCoach::person);
    return std::nullopt;
}

}  // namespace

Next apply(Organisation organisation, const SetTraining& set) {
    Person* person = find_person_to_edit(organisation, set.person);
    if (!person || (set.learner && !find_person(organisation, set.learner))) return refuse(Refusal::person_is_gone);
    person->training = set.training;
    if (set.learner) note_learner(organisation, set.person, set.learner).begin = set.begin;
    return changed(organisation, {.kind = DeedKind::training_set, .person = set.person});
}

Next apply(Organisation organisation, const SetLearning& set) {
    const PracticeLearning& learning = set.learning;
    if (!find_person(organisation, learning.trainer)) return refuse(Refusal::person_is_gone);
    const Person* learner = find_person(organisation, learning.learner);
    if (!learner || !learner->trajectory) return refuse(Refusal::person_is_no_third);
    if (learning.begin && learning.end && *learning.end < *learning.begin) return refuse(Refusal::end_is_before_begin);
    note_learner(organisation, learning.trainer, learning.learner) = learning;
    return changed(organisation,
                   {.kind = DeedKind::learning_set, .person = learning.trainer, .other = learning.learner});
}

Next apply(Organisation organisation, const RemoveLearning& remove) {
    const auto is_meant = [&](const PracticeLearning& each) {
        return each.trainer == remove.trainer && each.learner == remove.learner;
    };
    if (std::erase_if(organisation.practice_learning.edit(), is_meant) == 0) return refuse(Refusal::learning_is_gone);
    return changed(organisation,
                   {.kind = DeedKind::learning_removed, .person = remove.trainer, .other = remove.learner});
}

Next apply(Organisation organisation, const SetBasePart& set) {
    Unit* unit = find_unit_to_edit(organisation, set.unit);
    if (!unit) return refuse(Refusal::unit_is_gone);
    const Programme& programme = organisation.settings.programme;
    if (!std::ranges::contains(programme.parts, set.part, &BasePart::id)) return refuse(Refusal::part_is_gone);
    const bool was_kept = keeps_order(programme, *unit);
    set_part(*unit, set);
    // What a file brought in out of order may be mended a part at a time.
    if (was_kept && !keeps_order(programme, *unit))
        return refuse({.why = Refusal::earlier_part_is_not_finished, .unit = set.unit});
    return changed(organisation, {.kind = DeedKind::base_programme_set, .unit = set.unit});
}

Next apply(Organisation organisation, const SetUnitProgramme& set) {
    Unit* unit = find_unit_to_edit(organisation, set.unit);
    if (!unit) return refuse(Refusal::unit_is_gone);
    if (set.team_coach && !find_person(organisation, set.team_coach)) return refuse(Refusal::person_is_gone);
    unit->team_coach = set.team_coach;
    unit->sbb_recognised = set.sbb_recognised;
    return changed(organisation, {.kind = DeedKind::unit_programme_set, .unit = set.unit});
}

Next apply(Organisation organisation, const SetProgramme& set) {
    Programme programme = set.programme;
    if (const auto refusal = tidy(programme)) return refuse(*refusal);
    for (const TeamCoach& coach : programme.coaches) {
        if (!find_person(organisation, coach.person)) return refuse(Refusal::person_is_gone);
    }
    // A part that somebody worked on stays.
    for (const Unit& unit : *organisation.units) {
        for (const PartProgress& progress : unit.parts) {
            const auto has = [&](const Programme& all) {
                return std::ranges::contains(all.parts, progress.part, &BasePart::id);
            };
            if (has(organisation.settings.programme) && !has(programme))
                return refuse({.why = Refusal::part_is_in_use, .unit = unit.id});
        }
    }
    organisation.settings.programme = std::move(programme);
    return changed(organisation, {.kind = DeedKind::programme_set});
}

}  // namespace driehoek

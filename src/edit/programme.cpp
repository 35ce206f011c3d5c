#include "edit/programme.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "edit/apply.hpp"

namespace driehoek {
namespace {

bool is_before(const PracticeLearning& one, const PracticeLearning& other) {
    return one.trainer != other.trainer ? one.trainer < other.trainer : one.learner < other.learner;
}

// Each learner of a trainer once.
void note_learner(Organisation& organisation, const SetTraining& set) {
    std::vector<PracticeLearning>& all = organisation.practice_learning.edit();
    PracticeLearning learning;
    learning.trainer = set.person;
    learning.learner = set.learner;
    auto place = std::ranges::lower_bound(all, learning, is_before);
    if (place == all.end() || is_before(learning, *place)) place = all.insert(place, learning);
    place->begin = set.begin;
}

}  // namespace

Next apply(Organisation organisation, const SetTraining& set) {
    Person* person = find_person_to_edit(organisation, set.person);
    if (!person || (set.learner && !find_person(organisation, set.learner))) return refuse(Refusal::person_is_gone);
    person->training = set.training;
    if (set.learner) note_learner(organisation, set);
    return changed(organisation, {.kind = DeedKind::training_set, .person = set.person});
}

Next apply(Organisation organisation, const SetBaseProgramme& set) {
    Unit* unit = find_unit_to_edit(organisation, set.unit);
    if (!unit) return refuse(Refusal::unit_is_gone);
    unit->base_programme = set.status;
    return changed(organisation, {.kind = DeedKind::base_programme_set, .unit = set.unit});
}

Next apply(Organisation organisation, const RequestCustomTraining& request) {
    const Unit* unit = find_unit(organisation, request.unit);
    if (!unit) return refuse(Refusal::unit_is_gone);
    if (unit->base_programme != ProgrammeStatus::finished) return refuse(Refusal::base_programme_is_not_finished);
    if (find_custom_training(organisation, request.unit)) return refuse(Refusal::request_is_there_already);
    std::vector<CustomTrainingRequest>& all = organisation.custom_training.edit();
    std::vector<std::string_view> taken;
    for (const CustomTrainingRequest& each : all) taken.emplace_back(each.id.text);
    CustomTrainingRequest made;
    made.id = RequestId(next_id("M", taken));
    made.unit = request.unit;
    made.requested = request.day;
    all.insert(std::ranges::lower_bound(all, made.id, {}, &CustomTrainingRequest::id), made);
    return changed(organisation, {.kind = DeedKind::custom_training_requested, .unit = request.unit});
}

Next apply(Organisation organisation, const WithdrawCustomTraining& withdraw) {
    std::vector<CustomTrainingRequest>& all = organisation.custom_training.edit();
    if (std::erase_if(all, [&](const CustomTrainingRequest& each) { return each.unit == withdraw.unit; }) == 0)
        return refuse(Refusal::request_is_gone);
    return changed(organisation, {.kind = DeedKind::custom_training_withdrawn, .unit = withdraw.unit});
}

}  // namespace driehoek

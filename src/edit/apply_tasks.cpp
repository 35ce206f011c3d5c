#include <algorithm>

#include "edit/apply_rounds.hpp"
#include "model/rules.hpp"

namespace driehoek {
namespace {

// The session that is meant; a new one when the next was not planned yet. Null when there is no such session.
Session* session_to_date(const Round& round, IntervisieGroup& group, const SessionId& id) {
    int counted = 0;
    for (Session& session : group.sessions) {
        const bool is_meant = id ? session.id == id : session.status == SessionStatus::planned && !session.date;
        if (is_meant) return &session;
        if (session.status != SessionStatus::cancelled) ++counted;
    }
    if (id || counted >= round.planned_sessions) return nullptr;
    std::vector<std::string_view> taken;
    for (const Session& session : group.sessions) taken.emplace_back(session.id.text);
    Session session;
    session.id = SessionId(next_id("S", taken));
    group.sessions.push_back(session);
    return &group.sessions.back();
}

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

Next apply(Organisation organisation, const SetSessionDate& set) {
    Round* round = find_round_to_edit(organisation, set.round);
    if (!round) return refuse(Refusal::round_is_gone);
    IntervisieGroup* group = find_group_to_edit(*round, set.group);
    if (!group) return refuse(Refusal::group_is_gone);
    Session* session = session_to_date(*round, *group, set.session);
    if (!session) return refuse(Refusal::session_is_gone);
    if (const auto refusal = refusal_of(*group, session->id, set.date)) return refuse(*refusal);
    session->date = set.date;
    return changed(organisation, {.kind = DeedKind::session_dated, .round = set.round, .group = set.group});
}

Next apply(Organisation organisation, const SetTraining& set) {
    Person* person = find_person_to_edit(organisation, set.person);
    if (!person || (set.learner && !find_person(organisation, set.learner))) return refuse(Refusal::person_is_gone);
    person->training = set.training;
    if (set.learner) note_learner(organisation, set);
    return changed(organisation, {.kind = DeedKind::training_changed, .person = set.person});
}

Next apply(Organisation organisation, const SetLineManager& set) {
    Person* person = find_person_to_edit(organisation, set.person);
    if (!person || (set.manager && !find_person(organisation, set.manager))) return refuse(Refusal::person_is_gone);
    person->line_manager = {};
    if (set.manager == set.person || reporting_distance(organisation, set.person, set.manager) > 0)
        return refuse(Refusal::manager_is_below);
    person->line_manager = set.manager;
    return changed(organisation, {.kind = DeedKind::manager_changed, .person = set.person});
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

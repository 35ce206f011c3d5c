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
    return organisation;
}

Next apply(Organisation organisation, const SetTraining& set) {
    Person* person = find_person_to_edit(organisation, set.person);
    if (!person || (set.learner && !find_person(organisation, set.learner))) return refuse(Refusal::person_is_gone);
    person->training = set.training;
    if (!set.learner) return organisation;
    std::vector<PracticeLearning>& all = organisation.practice_learning.edit();
    PracticeLearning learning;
    learning.trainer = set.person;
    learning.learner = set.learner;
    auto place = std::ranges::lower_bound(all, learning, is_before);
    if (place == all.end() || is_before(learning, *place)) place = all.insert(place, learning);
    place->begin = set.begin;
    return organisation;
}

Next apply(Organisation organisation, const SetLineManager& set) {
    Person* person = find_person_to_edit(organisation, set.person);
    if (!person || (set.manager && !find_person(organisation, set.manager))) return refuse(Refusal::person_is_gone);
    person->line_manager = {};
    if (set.manager == set.person || reporting_distance(organisation, set.person, set.manager) > 0)
        return refuse(Refusal::manager_is_below);
    person->line_manager = set.manager;
    return organisation;
}

Next apply(Organisation organisation, const SetBaseProgramme& set) {
    Unit* unit = find_unit_to_edit(organisation, set.unit);
    if (!unit) return refuse(Refusal::unit_is_gone);
    unit->base_programme = set.status;
    return organisation;
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
    return organisation;
}

Next apply(Organisation organisation, const WithdrawCustomTraining& withdraw) {
    std::vector<CustomTrainingRequest>& all = organisation.custom_training.edit();
    if (std::erase_if(all, [&](const CustomTrainingRequest& each) { return each.unit == withdraw.unit; }) == 0)
        return refuse(Refusal::request_is_gone);
    return organisation;
}

Deed deed_of_round(const SetSessionDate& set) {
    return {.kind = DeedKind::session_dated, .round = set.round, .group = set.group};
}
Deed deed_of_round(const SetTraining& set) { return {.kind = DeedKind::training_changed, .person = set.person}; }
Deed deed_of_round(const SetLineManager& set) { return {.kind = DeedKind::manager_changed, .person = set.person}; }
Deed deed_of_round(const SetBaseProgramme& set) { return {.kind = DeedKind::base_programme_set, .unit = set.unit}; }
Deed deed_of_round(const RequestCustomTraining& request) {
    return {.kind = DeedKind::custom_training_requested, .unit = request.unit};
}
Deed deed_of_round(const WithdrawCustomTraining& withdraw) {
    return {.kind = DeedKind::custom_training_withdrawn, .unit = withdraw.unit};
}

}  // namespace driehoek

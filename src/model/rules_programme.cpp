// The leadership programme: from training to praktijkopleider to a learner (S1 1.9-1.11), and the gate of 2.37.
#include <algorithm>

#include "model/rules.hpp"

namespace driehoek {
namespace {

// Ever, not today: who once guided somebody has done what S1 asks, "minimaal een medewerker".
bool guides_somebody(const Organisation& organisation, const PersonId& trainer) {
    return std::ranges::binary_search(*organisation.practice_learning, trainer, {}, &PracticeLearning::trainer);
}

void check_training(const Organisation& organisation, const Person& person, std::vector<Finding>& findings) {
    const Training& training = person.training;
    const bool is_finished = training.status == ProgrammeStatus::finished;
    if (!training.sbb_registered) {
        if (is_finished && person.level == Level::medior && person.has(Function::foreman)) {
            findings.push_back(
                {.rule = Rule::trainer_is_not_registered, .severity = Severity::to_do, .person = person.id});
        }
        return;
    }
    // Finished on an unknown day is given the benefit of the doubt.
    if (!is_finished || (training.finished && *training.sbb_registered < *training.finished)) {
        findings.push_back({.rule = Rule::registered_before_finished, .person = person.id});
    }
    if (!guides_somebody(organisation, person.id)) {
        findings.push_back({.rule = Rule::trainer_without_learner, .severity = Severity::to_do, .person = person.id});
    }
}

bool begins_before_finish(const PracticeLearning& learning, const Training& training) {
    if (!learning.begin) return false;
    if (training.status != ProgrammeStatus::finished) return true;
    return training.finished && *learning.begin < *training.finished;
}

void check_gates(const Organisation& organisation, std::vector<Finding>& findings) {
    const auto is_found = [&](const UnitId& unit) {
        return std::ranges::any_of(findings, [&](const Finding& finding) {
            return finding.rule == Rule::custom_training_gate_is_closed && finding.unit == unit;
        });
    };
    for (const CustomTrainingRequest& request : *organisation.custom_training) {
        const Unit* unit = find_unit(organisation, request.unit);
        if (!unit || request.is_over() || is_found(unit->id)) continue;
        if (base_programme_of(organisation, *unit) == ProgrammeStatus::finished) continue;
        findings.push_back({.rule = Rule::custom_training_gate_is_closed, .unit = unit->id});
    }
}

}  // namespace

std::vector<Finding> check_programme(const Organisation& organisation) {
    std::vector<Finding> findings;
    for (const Person& person : *organisation.people) check_training(organisation, person, findings);
    for (const PracticeLearning& learning : *organisation.practice_learning) {
        const Person* trainer = find_person(organisation, learning.trainer);
        if (!trainer || !begins_before_finish(learning, trainer->training)) continue;
        findings.push_back(
            {.rule = Rule::learning_begins_before_finish, .person = learning.trainer, .other = learning.learner});
    }
    check_gates(organisation, findings);
    return findings;
}

}  // namespace driehoek

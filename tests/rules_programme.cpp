#include <doctest/doctest.h>

#include "model/rules.hpp"
#include "support/builders.hpp"

using namespace driehoek;
using namespace driehoek::tests;

namespace {

Training& training_of(Organisation& organisation, const char* person) {
    return find_person_to_edit(organisation, PersonId(person))->training;
}

}  // namespace

TEST_CASE("a medior voorman with a finished training has a next step: register with SBB") {
    Organisation organisation = sound_organisation();
    training_of(organisation, "V-2") = {.status = ProgrammeStatus::finished, .finished = {}, .sbb_registered = {}};
    Person* foreman = find_person_to_edit(organisation, PersonId("V-2"));
    foreman->level = Level::medior;
    CHECK(check_organisation(organisation, sample_day) ==
          std::vector<Finding>{
              {.rule = Rule::trainer_is_not_registered, .severity = Severity::to_do, .person = PersonId("V-2")}});
    foreman->level = Level::senior;
    CHECK(check_organisation(organisation, sample_day).empty());
    foreman->level = Level::medior;
    foreman->training.status = ProgrammeStatus::busy;
    CHECK(check_organisation(organisation, sample_day).empty());
    foreman->training.status = ProgrammeStatus::finished;
    foreman->functions = {Function::hr_adviser};
    CHECK(only(Rule::trainer_is_not_registered, check_organisation(organisation, sample_day)).empty());
}

TEST_CASE("a registration before the end of the training is found") {
    Organisation organisation = sound_organisation();
    const std::vector<Finding> expected{{.rule = Rule::registered_before_finished, .person = PersonId("V-1")}};
    training_of(organisation, "V-1").sbb_registered = make_date(2021, 6, 29);
    CHECK(check_organisation(organisation, sample_day) == expected);
    training_of(organisation, "V-1").sbb_registered = make_date(2021, 6, 30);
    CHECK(check_organisation(organisation, sample_day).empty());
    training_of(organisation, "V-1").finished.reset();
    CHECK(check_organisation(organisation, sample_day).empty());
    training_of(organisation, "V-1").status = ProgrammeStatus::busy;
    CHECK(only(Rule::registered_before_finished, check_organisation(organisation, sample_day)) == expected);
}

TEST_CASE("a registered praktijkopleider who guides nobody has a next step") {
    Organisation organisation = sound_organisation();
    organisation.practice_learning.edit().clear();
    CHECK(check_organisation(organisation, sample_day) ==
          std::vector<Finding>{
              {.rule = Rule::trainer_without_learner, .severity = Severity::to_do, .person = PersonId("V-1")}});
}

TEST_CASE("Praktijkleren that begins before the trainer's own training ended is found") {
    Organisation organisation = sound_organisation();
    const std::vector<Finding> expected{
        {.rule = Rule::learning_begins_before_finish, .person = PersonId("V-1"), .other = PersonId("K-01")}};
    organisation.practice_learning.edit().front().begin = make_date(2021, 6, 29);
    CHECK(check_organisation(organisation, sample_day) == expected);
    organisation.practice_learning.edit().front().begin = make_date(2021, 6, 30);
    CHECK(check_organisation(organisation, sample_day).empty());
    organisation.practice_learning.edit().front().begin.reset();
    CHECK(check_organisation(organisation, sample_day).empty());
}

TEST_CASE("Praktijkleren with a trainer who is still in training begins too early") {
    Organisation organisation = sound_organisation();
    organisation.practice_learning.edit().push_back({.trainer = PersonId("V-3"),
                                                     .learner = PersonId("K-02"),
                                                     .begin = make_date(2022, 2, 1),
                                                     .end = {},
                                                     .certificate = {}});
    CHECK(rules_in(check_organisation(organisation, sample_day)) == std::vector{Rule::learning_begins_before_finish});
}

TEST_CASE("the gate to maatwerk is closed until the base programme is finished, and says so once for each unit") {
    Organisation organisation = sound_organisation();
    for (const char* id : {"M-2", "M-3"}) {
        organisation.custom_training.edit().push_back({.id = RequestId(id), .unit = UnitId("U-2"), .requested = {}});
    }
    const std::vector<Finding> expected{{.rule = Rule::custom_training_gate_is_closed, .unit = UnitId("U-2")}};
    CHECK(check_organisation(organisation, sample_day) == expected);
    organisation.units.edit()[1].parts = all_parts(organisation.settings.programme, ProgrammeStatus::busy);
    CHECK(check_organisation(organisation, sample_day) == expected);
    organisation.units.edit()[1].parts = all_parts(organisation.settings.programme, ProgrammeStatus::finished);
    CHECK(check_organisation(organisation, sample_day).empty());
}

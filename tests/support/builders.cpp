#include "support/builders.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "base/date.hpp"

namespace driehoek::tests {

Person make_staff(std::string_view id, Function function, std::string_view line_manager, std::string_view unit) {
    Person person;
    person.id = PersonId(id);
    person.name = "Naam " + std::string(id);
    person.functions = {function};
    person.line_manager = PersonId(line_manager);
    person.unit = UnitId(unit);
    return person;
}

Person make_third(std::string_view code, TrajectoryKind kind, std::string_view unit) {
    Person person;
    person.id = PersonId(code);
    person.code = code;
    person.trajectory = Trajectory{.kind = kind, .module = ""};
    person.unit = UnitId(unit);
    return person;
}

Triad make_triad(std::string_view code, TriadType type, std::string_view lead, std::string_view job_coach) {
    Triad triad;
    triad.id = TriadId(code);
    triad.type = type;
    triad.seat(Corner::lead).person = PersonId(lead);
    triad.seat(Corner::job_coach).person = PersonId(job_coach);
    triad.seat(Corner::third).person = PersonId(code);
    triad.begin = make_date(2022, 1, 3);
    return triad;
}

IntervisieGroup make_group(std::string_view id, std::initializer_list<std::string_view> members,
                           std::string_view facilitator) {
    IntervisieGroup group;
    group.id = GroupId(id);
    group.name = id;
    group.members = make_people(members);
    group.facilitator = PersonId(facilitator);
    return group;
}

Session make_session(std::string_view id, std::string_view iso_date, SessionStatus status) {
    Session session;
    session.id = SessionId(id);
    session.date = date_from_iso(iso_date);
    session.status = status;
    return session;
}

std::vector<PersonId> make_people(std::initializer_list<std::string_view> ids) {
    std::vector<PersonId> people;
    for (const std::string_view id : ids) people.emplace_back(id);
    return people;
}

namespace {

void add_people(Organisation& organisation) {
    insert_person(organisation, make_staff("D-1", Function::director));
    insert_person(organisation, make_staff("AM-1", Function::department_manager, "D-1", "U-1"));
    insert_person(organisation, make_staff("AM-2", Function::department_manager, "D-1", "U-2"));
    insert_person(organisation, make_staff("V-1", Function::foreman, "AM-1", "U-1"));
    insert_person(organisation, make_staff("V-2", Function::foreman, "AM-1", "U-1"));
    insert_person(organisation, make_staff("V-3", Function::foreman, "AM-2", "U-2"));
    insert_person(organisation, make_staff("V-4", Function::foreman, "AM-2", "U-2"));
    insert_person(organisation, make_staff("JC-1", Function::job_coach, "D-1"));
    insert_person(organisation, make_staff("JC-2", Function::job_coach, "D-1"));
    insert_person(organisation, make_staff("TC-1", Function::team_coach));
    insert_person(organisation, make_third("K-01", TrajectoryKind::participation_act, "U-1"));
    insert_person(organisation, make_third("K-02", TrajectoryKind::participation_act, "U-2"));
    insert_person(organisation, make_third("W-01", TrajectoryKind::guaranteed_job, "U-1"));
    insert_person(organisation, make_third("W-02", TrajectoryKind::sheltered_act, "U-2"));
}

void add_programme(Organisation& organisation) {
    Person* trainer = find_person_to_edit(organisation, PersonId("V-1"));
    trainer->level = Level::medior;
    trainer->training = {.status = ProgrammeStatus::finished,
                         .finished = make_date(2021, 6, 30),
                         .works_with_werkstap = true,
                         .sbb_registered = make_date(2021, 9, 1)};
    organisation.practice_learning.edit().push_back({.trainer = PersonId("V-1"),
                                                     .learner = PersonId("K-01"),
                                                     .begin = make_date(2022, 2, 1),
                                                     .end = {},
                                                     .certificate = {}});
    organisation.custom_training.edit().push_back(
        {.id = RequestId("M-1"), .unit = UnitId("U-1"), .requested = make_date(2022, 9, 1)});
}

}  // namespace

Organisation sound_organisation() {
    Organisation organisation;
    organisation.settings.name = "Klein en in orde";
    insert_unit(organisation, {.id = UnitId("U-1"),
                               .name = "Een",
                               .kind = UnitKind::business_unit,
                               .parent = {},
                               .parts = all_parts(organisation.settings.programme, ProgrammeStatus::finished)});
    insert_unit(organisation, {.id = UnitId("U-2"), .name = "Twee", .parent = {}});
    add_people(organisation);
    insert_triad(organisation, make_triad("K-01", TriadType::a, "V-1", "JC-1"));
    insert_triad(organisation, make_triad("K-02", TriadType::a, "V-3", "JC-2"));
    insert_triad(organisation, make_triad("W-01", TriadType::b, "AM-1", "JC-2"));
    organisation.facilitators.edit().push_back({.person = PersonId("TC-1"), .kind = FacilitatorKind::team_coach});
    Round round;
    round.id = RoundId("R-1");
    round.name = "Ronde 1";
    round.target_functions = {Function::foreman, Function::department_manager, Function::job_coach};
    round.groups = {make_group("G-1", {"AM-1", "JC-1", "V-3", "V-4"}, "TC-1"),
                    make_group("G-2", {"AM-2", "JC-2", "V-1", "V-2"}, "TC-1")};
    insert_round(organisation, std::move(round));
    add_programme(organisation);
    return organisation;
}

const Person& person_called(const Organisation& organisation, std::string_view name) {
    CAPTURE(name);
    const auto found = std::ranges::find(*organisation.people, name, &Person::name);
    CHECK(found != organisation.people->end());
    static const Person nobody;
    return found == organisation.people->end() ? nobody : *found;
}

std::vector<Finding> only(Rule rule, const std::vector<Finding>& findings) {
    std::vector<Finding> chosen;
    std::ranges::copy_if(findings, std::back_inserter(chosen),
                         [&](const Finding& finding) { return finding.rule == rule; });
    return chosen;
}

std::vector<Rule> rules_in(const std::vector<Finding>& findings) {
    std::vector<Rule> rules;
    std::ranges::transform(findings, std::back_inserter(rules), &Finding::rule);
    return rules;
}

}  // namespace driehoek::tests

#include <doctest/doctest.h>

#include "model/rules.hpp"
#include "support/builders.hpp"

using namespace driehoek;
using namespace driehoek::tests;

namespace {

Triad& triad_to_edit(Organisation& organisation, const char* triad) {
    return *find_triad_to_edit(organisation, TriadId(triad));
}

// 3-hoeken that all have the same lead and job coach.
void add_triads(Organisation& organisation, int count, TriadType type, const char* lead, const char* job_coach) {
    for (int number = 0; number < count; ++number) {
        const std::string code = (type == TriadType::a ? "K-1" : "W-1") + std::to_string(100 + number);
        insert_person(organisation, make_third(code, type == TriadType::a ? TrajectoryKind::participation_act
                                                                          : TrajectoryKind::new_sheltered));
        insert_triad(organisation, make_triad(code, type, lead, job_coach));
    }
}

}  // namespace

TEST_CASE("in a sound organisation nothing is found, on any day") {
    CHECK(check_organisation(sound_organisation(), sample_day).empty());
    CHECK(check_organisation(sound_organisation(), make_date(2040, 1, 1)).empty());
    CHECK(check_organisation(Organisation(), sample_day).empty());
}

TEST_CASE("voorlieden lead type A, afdelingsmanagers type B, and job coaches coach both") {
    const Person foreman = make_staff("V", Function::foreman);
    const Person manager = make_staff("M", Function::department_manager);
    const Person coach = make_staff("J", Function::job_coach);
    CHECK(function_fits(TriadType::a, Corner::lead, foreman));
    CHECK_FALSE(function_fits(TriadType::b, Corner::lead, foreman));
    CHECK(function_fits(TriadType::b, Corner::lead, manager));
    CHECK_FALSE(function_fits(TriadType::a, Corner::lead, manager));
    for (const TriadType type : {TriadType::a, TriadType::b}) {
        CHECK(function_fits(type, Corner::job_coach, coach));
        CHECK_FALSE(function_fits(type, Corner::job_coach, foreman));
        CHECK(function_fits(type, Corner::third, make_third("K", TrajectoryKind::participation_act)));
        CHECK(function_fits(type, Corner::third, foreman));
    }
}

TEST_CASE("PW asks for type A, garantiebaan and nieuw beschut for type B, Wsw for none") {
    CHECK(triad_type_for(TrajectoryKind::participation_act) == TriadType::a);
    CHECK(triad_type_for(TrajectoryKind::guaranteed_job) == TriadType::b);
    CHECK(triad_type_for(TrajectoryKind::new_sheltered) == TriadType::b);
    CHECK_FALSE(triad_type_for(TrajectoryKind::sheltered_act));
}

TEST_CASE("a corner without person is open") {
    Organisation organisation = sound_organisation();
    triad_to_edit(organisation, "K-01").seat(Corner::job_coach) = {};
    triad_to_edit(organisation, "K-01").seat(Corner::lead) = {};
    CHECK(check_organisation(organisation, sample_day) ==
          std::vector<Finding>{
              {.rule = Rule::corner_is_open, .triad = TriadId("K-01"), .corner = Corner::lead},
              {.rule = Rule::corner_is_open, .triad = TriadId("K-01"), .corner = Corner::job_coach},
          });
}

TEST_CASE("a voorman does not fit the leading corner of type B") {
    Organisation organisation = sound_organisation();
    triad_to_edit(organisation, "W-01").seat(Corner::lead).person = PersonId("V-1");
    CHECK(check_organisation(organisation, sample_day) ==
          std::vector<Finding>{{.rule = Rule::function_does_not_fit_corner,
                                .triad = TriadId("W-01"),
                                .corner = Corner::lead,
                                .person = PersonId("V-1")}});
}

TEST_CASE("one of several functions is enough to fit a corner") {
    Organisation organisation = sound_organisation();
    triad_to_edit(organisation, "W-01").seat(Corner::lead).person = PersonId("V-1");
    find_person_to_edit(organisation, PersonId("V-1"))->functions.push_back(Function::department_manager);
    CHECK(check_triad(organisation, *find_triad(organisation, TriadId("W-01")), sample_day).empty());
}

TEST_CASE("a trajectory of the other type, Wsw or none does not fit a 3-hoek") {
    const Finding expected{
        .rule = Rule::trajectory_does_not_fit_type, .triad = TriadId("K-01"), .person = PersonId("K-01")};
    for (const auto kind : {TrajectoryKind::guaranteed_job, TrajectoryKind::sheltered_act}) {
        Organisation organisation = sound_organisation();
        find_person_to_edit(organisation, PersonId("K-01"))->trajectory->kind = kind;
        CHECK(check_organisation(organisation, sample_day) == std::vector{expected});
    }
    Organisation organisation = sound_organisation();
    find_person_to_edit(organisation, PersonId("K-01"))->trajectory.reset();
    CHECK(check_organisation(organisation, sample_day) == std::vector{expected});
}

TEST_CASE("a third contact person is found, and named") {
    Organisation organisation = sound_organisation();
    triad_to_edit(organisation, "K-01").extra_contacts = {
        {.person = PersonId("V-2"), .since = {}, .until = {}},
        {.person = PersonId("V-3"), .since = {}, .until = {}},
        {.person = PersonId("V-4"), .since = {}, .until = make_date(2022, 5, 1)},
    };
    CHECK(check_organisation(organisation, sample_day) == std::vector<Finding>{{.rule = Rule::too_many_contact_persons,
                                                                                .triad = TriadId("K-01"),
                                                                                .person = PersonId("V-3"),
                                                                                .count = 4,
                                                                                .limit = 2}});
    organisation.settings.target_contact_persons = 4;
    CHECK(check_organisation(organisation, sample_day).empty());
}

TEST_CASE("an extra contact beside one open corner makes two contact persons, which is the target") {
    Organisation organisation = sound_organisation();
    triad_to_edit(organisation, "K-01").seat(Corner::job_coach) = {};
    triad_to_edit(organisation, "K-01").extra_contacts = {{.person = PersonId("V-2"), .since = {}, .until = {}}};
    CHECK(rules_in(check_organisation(organisation, sample_day)) == std::vector{Rule::corner_is_open});
}

TEST_CASE("who holds two corners of one 3-hoek is found once, at the second") {
    Organisation organisation = sound_organisation();
    triad_to_edit(organisation, "K-01").seat(Corner::job_coach).person = PersonId("V-1");
    CHECK(check_organisation(organisation, sample_day) == std::vector<Finding>{{.rule = Rule::person_holds_two_corners,
                                                                                .severity = Severity::wrong,
                                                                                .triad = TriadId("K-01"),
                                                                                .corner = Corner::job_coach,
                                                                                .person = PersonId("V-1")}});
}

TEST_CASE("a second active 3-hoek of the same person is found, an ended one is not") {
    Organisation organisation = sound_organisation();
    Triad second = make_triad("K-09", TriadType::a, "V-2", "JC-1");
    second.seat(Corner::third).person = PersonId("K-01");
    insert_triad(organisation, second);
    CHECK(
        check_organisation(organisation, sample_day) ==
        std::vector<Finding>{{.rule = Rule::two_active_triads, .triad = TriadId("K-09"), .person = PersonId("K-01")}});
    triad_to_edit(organisation, "K-01").end = make_date(2022, 6, 1);
    CHECK(check_organisation(organisation, sample_day).empty());
}

TEST_CASE("an ended 3-hoek is checked for its dates only") {
    Organisation organisation = sound_organisation();
    Triad old = make_triad("W-00", TriadType::b, "", "");
    old.seat(Corner::third).person = PersonId("V-1");
    old.end = make_date(2022, 2, 1);
    insert_triad(organisation, old);
    CHECK(check_organisation(organisation, sample_day).empty());

    triad_to_edit(organisation, "W-00").end = triad_to_edit(organisation, "W-00").begin;
    CHECK(check_organisation(organisation, sample_day).empty());
    triad_to_edit(organisation, "W-00").end = make_date(2021, 12, 31);
    CHECK(check_organisation(organisation, sample_day) ==
          std::vector<Finding>{
              {.rule = Rule::triad_ends_before_begin, .severity = Severity::wrong, .triad = TriadId("W-00")}});
}

TEST_CASE("who should have a 3-hoek and has none is found; Wsw never is") {
    Organisation organisation = sound_organisation();
    insert_person(organisation, make_third("W-05", TrajectoryKind::new_sheltered));
    insert_person(organisation, make_third("W-06", TrajectoryKind::sheltered_act));
    triad_to_edit(organisation, "K-02").end = make_date(2022, 6, 1);
    CHECK(check_organisation(organisation, sample_day) ==
          std::vector<Finding>{{.rule = Rule::third_corner_without_triad, .person = PersonId("K-02")},
                               {.rule = Rule::third_corner_without_triad, .person = PersonId("W-05")}});
}

TEST_CASE("a voorman who is in a trajectory himself leads one 3-hoek and is the third corner of another") {
    Organisation organisation = sound_organisation();
    find_person_to_edit(organisation, PersonId("V-1"))->trajectory = Trajectory{TrajectoryKind::guaranteed_job, ""};
    CHECK(rules_in(check_organisation(organisation, sample_day)) == std::vector{Rule::third_corner_without_triad});
    Triad own = make_triad("W-09", TriadType::b, "AM-1", "JC-1");
    own.seat(Corner::third).person = PersonId("V-1");
    insert_triad(organisation, own);
    CHECK(check_organisation(organisation, sample_day).empty());
}

TEST_CASE("a job coach at the limit is not busy, one more is") {
    Organisation organisation = sound_organisation();
    organisation.settings.foreman_busy = organisation.settings.foreman_very_busy = 1000;
    add_triads(organisation, 24, TriadType::a, "V-1", "JC-1");
    CHECK(check_organisation(organisation, sample_day).empty());
    insert_person(organisation, make_third("K-99", TrajectoryKind::participation_act));
    insert_triad(organisation, make_triad("K-99", TriadType::a, "V-1", "JC-1"));
    CHECK(
        check_organisation(organisation, sample_day) ==
        std::vector<Finding>{{.rule = Rule::job_coach_is_busy, .person = PersonId("JC-1"), .count = 26, .limit = 25}});
}

TEST_CASE("an ended 3-hoek is no load") {
    Organisation organisation = sound_organisation();
    organisation.settings.job_coach_busy = 1;
    CHECK(rules_in(check_loads(organisation, sample_day)) == std::vector{Rule::job_coach_is_busy});
    triad_to_edit(organisation, "W-01").end = make_date(2022, 6, 1);
    CHECK(check_loads(organisation, sample_day).empty());
}

TEST_CASE("very busy replaces busy") {
    Organisation organisation = sound_organisation();
    add_triads(organisation, 40, TriadType::b, "AM-1", "JC-1");
    CHECK(check_organisation(organisation, sample_day) ==
          std::vector<Finding>{
              {.rule = Rule::job_coach_is_very_busy, .person = PersonId("JC-1"), .count = 41, .limit = 40}});
}

TEST_CASE("a voorman has limits of his own, and a manager has none") {
    Organisation organisation = sound_organisation();
    organisation.settings.job_coach_busy = organisation.settings.job_coach_very_busy = 1000;
    add_triads(organisation, 30, TriadType::b, "AM-1", "JC-1");
    add_triads(organisation, 12, TriadType::a, "V-1", "JC-1");
    CHECK(check_organisation(organisation, sample_day) ==
          std::vector<Finding>{{.rule = Rule::foreman_is_busy, .person = PersonId("V-1"), .count = 13, .limit = 12}});
    organisation.settings.foreman_very_busy = 12;
    CHECK(check_organisation(organisation, sample_day) ==
          std::vector<Finding>{
              {.rule = Rule::foreman_is_very_busy, .person = PersonId("V-1"), .count = 13, .limit = 12}});
}

TEST_CASE("who is both voorman and job coach gets one finding, the heaviest") {
    Organisation organisation = sound_organisation();
    find_person_to_edit(organisation, PersonId("V-1"))->functions.push_back(Function::job_coach);
    add_triads(organisation, 20, TriadType::a, "V-1", "JC-1");
    add_triads(organisation, 26, TriadType::b, "AM-1", "V-1");
    CHECK(check_organisation(organisation, sample_day) ==
          std::vector<Finding>{
              {.rule = Rule::foreman_is_very_busy, .person = PersonId("V-1"), .count = 21, .limit = 20}});
}

TEST_CASE("only active 3-hoeken are counted for a person") {
    Organisation organisation = sound_organisation();
    CHECK(count_active_triads(organisation, Corner::job_coach, PersonId("JC-2"), sample_day) == 2);
    CHECK(count_active_triads(organisation, Corner::lead, PersonId("JC-2"), sample_day) == 0);
    CHECK(count_active_triads(organisation, Corner::job_coach, PersonId(), sample_day) == 0);
    triad_to_edit(organisation, "W-01").end = make_date(2022, 6, 1);
    CHECK(count_active_triads(organisation, Corner::job_coach, PersonId("JC-2"), sample_day) == 1);
}

#include <doctest/doctest.h>

#include "model/rules.hpp"
#include "support/builders.hpp"

using namespace driehoek;
using namespace driehoek::tests;

namespace {

Round& round_of(Organisation& organisation) { return *find_round_to_edit(organisation, RoundId("R-1")); }
IntervisieGroup& first_group(Organisation& organisation) { return round_of(organisation).groups[0]; }

Finding in_group(Rule rule, Severity severity, const char* group = "G-1") {
    return {.rule = rule, .severity = severity, .round = RoundId("R-1"), .group = GroupId(group)};
}
Finding about(Finding finding, const char* person, const char* other = "") {
    finding.person = PersonId(person);
    finding.other = PersonId(other);
    return finding;
}
Finding counted(Finding finding, int count, int limit) {
    finding.count = count;
    finding.limit = limit;
    return finding;
}

// A group of this many voorlieden whom nobody in the group manages.
std::vector<Finding> findings_of_size(int size) {
    Organisation organisation = sound_organisation();
    IntervisieGroup& group = first_group(organisation);
    group.members.clear();
    for (int number = 0; number < size; ++number) {
        const std::string id = "V-1" + std::to_string(100 + number);
        insert_person(organisation, make_staff(id, Function::foreman));
        group.members.emplace_back(id);
    }
    return check_group(organisation, *find_round(organisation, RoundId("R-1")), group);
}

}  // namespace

TEST_CASE("four to eight is good, nine and ten is large, the rest is wrong") {
    CHECK(findings_of_size(3) == std::vector{counted(in_group(Rule::group_is_too_small, Severity::wrong), 3, 4)});
    for (const int size : {4, 5, 6, 7, 8}) CHECK(findings_of_size(size).empty());
    for (const int size : {9, 10}) {
        CHECK(findings_of_size(size) ==
              std::vector{counted(in_group(Rule::group_is_large, Severity::warning), size, 8)});
    }
    CHECK(findings_of_size(11) == std::vector{counted(in_group(Rule::group_is_too_large, Severity::wrong), 11, 10)});
    CHECK(rules_in(findings_of_size(0)) == std::vector{Rule::group_is_too_small});
}

TEST_CASE("a manager and his own voorman do not share a group") {
    Organisation organisation = sound_organisation();
    first_group(organisation).members = make_people({"V-1", "AM-1", "V-3", "JC-1"});
    round_of(organisation).groups[1].members = make_people({"V-2", "AM-2", "V-4", "JC-2"});
    CHECK(check_organisation(organisation, sample_day) ==
          std::vector{about(in_group(Rule::direct_reporting_line, Severity::wrong), "AM-1", "V-1"),
                      about(in_group(Rule::direct_reporting_line, Severity::wrong, "G-2"), "AM-2", "V-4")});
}

TEST_CASE("an indirect line is found as well") {
    Organisation organisation = sound_organisation();
    find_person_to_edit(organisation, PersonId("D-1"))->functions.push_back(Function::department_manager);
    first_group(organisation).members = make_people({"D-1", "V-3", "V-4", "JC-1"});
    const auto findings = check_group(organisation, round_of(organisation), first_group(organisation));
    CHECK(findings == std::vector{about(in_group(Rule::indirect_reporting_line, Severity::wrong), "D-1", "V-3"),
                                  about(in_group(Rule::indirect_reporting_line, Severity::wrong), "D-1", "V-4"),
                                  about(in_group(Rule::direct_reporting_line, Severity::wrong), "D-1", "JC-1")});
}

TEST_CASE("an MT may hold reporting lines, and they stay flagged") {
    for (const Composition composition : {Composition::department_mt, Composition::heads_and_board}) {
        Organisation organisation = sound_organisation();
        round_of(organisation).composition = composition;
        first_group(organisation).members = make_people({"V-1", "AM-1", "V-3", "JC-1"});
        CHECK(allows_reporting_lines(composition));
        CHECK(check_group(organisation, round_of(organisation), first_group(organisation)) ==
              std::vector{about(in_group(Rule::direct_reporting_line, Severity::warning), "AM-1", "V-1")});
    }
}

TEST_CASE("a mixed group and a mixed MT may not hold reporting lines") {
    CHECK_FALSE(allows_reporting_lines(Composition::mixed));
    CHECK_FALSE(allows_reporting_lines(Composition::mixed_mt));
    Organisation organisation = sound_organisation();
    round_of(organisation).composition = Composition::mixed_mt;
    first_group(organisation).members = make_people({"V-1", "AM-1", "V-3", "JC-1"});
    CHECK(check_group(organisation, round_of(organisation), first_group(organisation)).front().severity ==
          Severity::wrong);
}

TEST_CASE("a circle of managers inside a group gives each line once") {
    Organisation organisation = sound_organisation();
    find_person_to_edit(organisation, PersonId("AM-1"))->line_manager = PersonId("V-1");
    first_group(organisation).members = make_people({"V-1", "AM-1", "V-2", "JC-1"});
    const auto findings = check_group(organisation, round_of(organisation), first_group(organisation));
    CHECK(findings == std::vector{about(in_group(Rule::direct_reporting_line, Severity::wrong), "AM-1", "V-1"),
                                  about(in_group(Rule::direct_reporting_line, Severity::wrong), "V-1", "AM-1"),
                                  about(in_group(Rule::direct_reporting_line, Severity::wrong), "AM-1", "V-2"),
                                  about(in_group(Rule::indirect_reporting_line, Severity::wrong), "V-1", "V-2")});
}

TEST_CASE("a group without begeleider is wrong, in every composition") {
    for (const auto composition : {Composition::mixed, Composition::department_mt, Composition::heads_and_board}) {
        Organisation organisation = sound_organisation();
        round_of(organisation).composition = composition;
        first_group(organisation).facilitator = PersonId();
        CHECK(check_organisation(organisation, sample_day) ==
              std::vector{in_group(Rule::facilitator_is_missing, Severity::wrong)});
    }
}

TEST_CASE("a begeleider comes from the pool") {
    Organisation organisation = sound_organisation();
    insert_person(organisation, make_staff("TC-2", Function::team_coach));
    first_group(organisation).facilitator = PersonId("TC-2");
    CHECK(check_organisation(organisation, sample_day) ==
          std::vector{about(in_group(Rule::facilitator_is_not_in_pool, Severity::wrong), "TC-2")});
}

TEST_CASE("a begeleider is no member of his own group") {
    Organisation organisation = sound_organisation();
    organisation.facilitators.edit().insert(organisation.facilitators.edit().begin(), {.person = PersonId("JC-1")});
    first_group(organisation).facilitator = PersonId("JC-1");
    CHECK(check_organisation(organisation, sample_day) ==
          std::vector{about(in_group(Rule::facilitator_is_member, Severity::wrong), "JC-1")});
}

TEST_CASE("a begeleider manages no member, directly or indirectly") {
    Organisation organisation = sound_organisation();
    organisation.facilitators.edit().insert(organisation.facilitators.edit().begin(), {.person = PersonId("AM-2")});
    first_group(organisation).facilitator = PersonId("AM-2");
    CHECK(check_group(organisation, round_of(organisation), first_group(organisation)) ==
          std::vector{about(in_group(Rule::facilitator_manages_member, Severity::wrong), "AM-2", "V-3"),
                      about(in_group(Rule::facilitator_manages_member, Severity::wrong), "AM-2", "V-4")});
    organisation.facilitators.edit()[0].person = PersonId("D-1");
    first_group(organisation).facilitator = PersonId("D-1");
    first_group(organisation).members = make_people({"V-3"});
    CHECK(only(Rule::facilitator_manages_member,
               check_group(organisation, round_of(organisation), first_group(organisation))) ==
          std::vector{about(in_group(Rule::facilitator_manages_member, Severity::wrong), "D-1", "V-3")});
}

TEST_CASE("a pair that must be apart does not share a group") {
    Organisation organisation = sound_organisation();
    round_of(organisation).apart = {{PersonId("V-3"), PersonId("V-1")}, {PersonId("V-4"), PersonId("JC-1")}};
    CHECK(check_organisation(organisation, sample_day) ==
          std::vector{about(in_group(Rule::apart_pair_shares_group, Severity::wrong), "V-4", "JC-1")});
}

TEST_CASE("where a round asks for it, two of one unit of the chosen level do not share a group") {
    Organisation organisation = sound_organisation();
    organisation.units = std::vector<Unit>{
        {.id = UnitId("one"), .kind = UnitKind::department, .parent = UnitId("part")},
        {.id = UnitId("other"), .kind = UnitKind::department, .parent = UnitId("part")},
        {.id = UnitId("part"), .kind = UnitKind::business_unit},
        {.id = UnitId("team"), .kind = UnitKind::team, .parent = UnitId("one")},
    };
    IntervisieGroup& group = first_group(organisation);
    const auto sits_at = [&](std::size_t member, std::string_view unit) {
        std::ranges::find(organisation.people.edit(), group.members[member], &Person::id)->unit = UnitId(unit);
    };
    sits_at(0, "one");
    sits_at(1, "part");  // of no department
    sits_at(2, "team");
    sits_at(3, "other");
    const auto found = [&] {
        return only(Rule::unit_shares_group, check_group(organisation, round_of(organisation), group)).size();
    };
    CHECK(found() == 0);
    Proposal& wishes = round_of(organisation).proposal;
    wishes.units_apart = true;
    CHECK(found() == 3);  // all of them in one bedrijfsonderdeel
    wishes.unit_level = UnitKind::team;
    CHECK(found() == 0);
    wishes.unit_level = UnitKind::department;
    Finding expected = in_group(Rule::unit_shares_group, Severity::wrong);
    expected.person = group.members[0];
    expected.other = group.members[2];
    expected.unit = UnitId("one");
    CHECK(only(Rule::unit_shares_group, check_group(organisation, round_of(organisation), group)) ==
          std::vector{expected});
}

TEST_CASE("only functions of the target population take part, and a round without targets is open to all") {
    Organisation organisation = sound_organisation();
    insert_person(organisation, make_staff("HR-1", Function::hr_adviser));
    first_group(organisation).members.emplace_back("HR-1");
    CHECK(check_organisation(organisation, sample_day) ==
          std::vector{about(in_group(Rule::function_is_outside_target, Severity::wrong), "HR-1")});
    round_of(organisation).target_functions.clear();
    CHECK(check_organisation(organisation, sample_day).empty());
}

TEST_CASE("somebody sits in one group of a round, also not twice in the same") {
    Organisation organisation = sound_organisation();
    round_of(organisation).groups[1].members.emplace_back("V-3");
    round_of(organisation).groups[1].members.emplace_back("JC-2");
    const auto doubles = only(Rule::person_is_in_two_groups, check_organisation(organisation, sample_day));
    CHECK(doubles == std::vector{about(in_group(Rule::person_is_in_two_groups, Severity::wrong, "G-2"), "JC-2"),
                                 about(in_group(Rule::person_is_in_two_groups, Severity::wrong, "G-2"), "V-3")});
}

TEST_CASE("who is in the target population and in no group still has to be placed") {
    Organisation organisation = sound_organisation();
    insert_person(organisation, make_staff("V-5", Function::foreman, "AM-1"));
    CHECK(check_organisation(organisation, sample_day) == std::vector<Finding>{{.rule = Rule::person_is_not_placed,
                                                                                .severity = Severity::to_do,
                                                                                .person = PersonId("V-5"),
                                                                                .round = RoundId("R-1")}});
}

TEST_CASE("a completed round no longer asks to place anybody") {
    Organisation organisation = sound_organisation();
    insert_person(organisation, make_staff("V-5", Function::foreman, "AM-1"));
    Round& round = round_of(organisation);
    round.planned_sessions = 1;
    round.groups[0].sessions = {make_session("S-1", "2022-03-01")};
    CHECK_FALSE(is_completed(round));
    round.groups[1].sessions = {make_session("S-1", "2022-03-02", SessionStatus::planned)};
    CHECK_FALSE(is_completed(round));
    round.groups[1].sessions[0].status = SessionStatus::held;
    CHECK(is_completed(round));
    CHECK(check_organisation(organisation, sample_day).empty());
    CHECK_FALSE(is_completed(Round()));
    round.planned_sessions = 0;
    round.groups[1].sessions.clear();
    CHECK_FALSE(is_completed(round));
}

TEST_CASE("a begeleider with more groups than he can carry is found") {
    Organisation organisation = sound_organisation();
    organisation.facilitators.edit()[0].most_groups = 2;
    CHECK(check_organisation(organisation, sample_day).empty());
    organisation.facilitators.edit()[0].most_groups = 1;
    CHECK(count_groups_led(round_of(organisation), PersonId("TC-1")) == 2);
    CHECK(check_organisation(organisation, sample_day) ==
          std::vector<Finding>{{.rule = Rule::facilitator_has_many_groups,
                                .person = PersonId("TC-1"),
                                .round = RoundId("R-1"),
                                .count = 2,
                                .limit = 1}});
}

TEST_CASE("a gemengd MT comes after a first completed round") {
    Organisation organisation = sound_organisation();
    Round later = round_of(organisation);
    later.id = RoundId("R-2");
    later.composition = Composition::mixed_mt;
    insert_round(organisation, later);
    CHECK(check_organisation(organisation, sample_day) ==
          std::vector<Finding>{{.rule = Rule::mixed_mt_too_early, .round = RoundId("R-2")}});
    Round& first = round_of(organisation);
    first.planned_sessions = 1;
    for (IntervisieGroup& group : first.groups) group.sessions = {make_session("S-1", "2022-03-01")};
    CHECK(check_organisation(organisation, sample_day).empty());
    // A round that was completed, but only afterwards, is no first round.
    find_round_to_edit(organisation, RoundId("R-2"))->groups[0].sessions = {
        make_session("S-1", "2022-02-01", SessionStatus::planned)};
    CHECK(rules_in(check_organisation(organisation, sample_day)) == std::vector{Rule::mixed_mt_too_early});
}

TEST_CASE("sessions are six to eight weeks apart") {
    const auto days_found = [](const char* later) {
        Organisation organisation = sound_organisation();
        first_group(organisation).sessions = {make_session("S-2", later, SessionStatus::planned),
                                              make_session("S-1", "2022-05-10")};
        const auto findings = check_organisation(organisation, sample_day);
        if (findings.empty()) return 0;
        Finding expected =
            counted(in_group(Rule::session_interval_outside_window, Severity::warning), findings[0].count, 0);
        expected.session = SessionId("S-2");
        CHECK(findings == std::vector{expected});
        return findings[0].count;
    };
    CHECK(days_found("2022-06-20") == 41);
    CHECK(days_found("2022-06-21") == 0);
    CHECK(days_found("2022-07-05") == 0);
    CHECK(days_found("2022-07-06") == 57);
}

TEST_CASE("a cancelled session and one without a day do not count as sessions in between") {
    Organisation organisation = sound_organisation();
    first_group(organisation).sessions = {
        make_session("S-1", "2022-05-10"), make_session("S-2", "2022-05-20", SessionStatus::cancelled),
        make_session("S-3", "", SessionStatus::planned), make_session("S-4", "2022-06-28")};
    CHECK(check_organisation(organisation, sample_day).empty());
}

TEST_CASE("whoever sits out has no place to miss, and none to keep") {
    Organisation organisation = sound_organisation();
    Round& round = round_of(organisation);
    place_member(round, PersonId("V-1"), {});
    CHECK(rules_in(check_whole_round(organisation, round)) == std::vector{Rule::person_is_not_placed});
    round.proposal.sits_out = make_people({"V-1", "V-3"});
    CHECK(check_whole_round(organisation, round).empty());
    CHECK(only(Rule::member_sits_out, check_organisation(organisation, sample_day)).size() == 1);
    const IntervisieGroup& group = *group_of(round, PersonId("V-3"));
    CHECK(only(Rule::member_sits_out, check_group(organisation, round, group)) ==
          std::vector{about(in_group(Rule::member_sits_out, Severity::wrong, group.id.text.c_str()), "V-3")});
}

TEST_CASE("with changing groups somebody who is absent in every session sits out") {
    Round round;
    round.planned_sessions = 2;
    const PersonId ana("V-1");
    round.proposal.absences = {{ana, 0}, {ana, 1}};
    CHECK(takes_part(round, ana));  // a fixed group stays whole
    round.proposal.changes_groups = true;
    CHECK_FALSE(takes_part(round, ana));
    CHECK(takes_part(round, PersonId("V-2")));
    Round second = round;
    second.proposal.absences = {{ana, 1}, {PersonId("V-2"), 0}};
    CHECK(takes_part(second, ana));
    keep_session(second, 1);
    CHECK(second.planned_sessions == 1);
    CHECK(second.proposal.absences == std::vector<Absence>{{ana, 0}});
    CHECK_FALSE(takes_part(second, ana));
    take_part(round, ana);
    CHECK(takes_part(round, ana));
    CHECK(round.proposal.absences.empty());
}

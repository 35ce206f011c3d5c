// Composing a round by hand: commands and their refusals, what follows from a round, and what-if equal to what happens.
#include <doctest/doctest.h>

#include <algorithm>
#include <random>

#include "derive/generate.hpp"
#include "derive/round_plan.hpp"
#include "edit/document.hpp"
#include "support/builders.hpp"
#include "support/lindewaard.hpp"

using namespace driehoek;
using namespace driehoek::tests;

namespace {

const RoundId draft("R-2");
// De Lindewaard with a second round of three groups: the groups of picture 04, two people not placed.
Document composed() {
    Document document(build_lindewaard());
    const auto run = [&](const Command& command) { REQUIRE(document.run(command)); };
    run(StartRound{draft,
                   "Ronde 2",
                   Composition::mixed,
                   {Function::foreman, Function::department_manager, Function::job_coach},
                   3,
                   1});
    const auto place = [&](const char* group, std::initializer_list<const char*> people) {
        for (const char* person : people) run(PlaceMember{draft, PersonId(person), GroupId(group)});
        run(SetFacilitator{draft, GroupId(group), PersonId("TC-1")});
    };
    place("G-1", {"AM-S", "V-G1", "JC-4", "V-S1", "V-P1", "V-G2"});
    place("G-2", {"AM-P", "JC-1", "V-G3", "V-S2"});
    place("G-3", {"AM-G", "JC-3", "V-P2", "V-P3"});
    return document;
}

const Round& round_of(const Document& document) { return *find_round(document.organisation(), draft); }
RoundPlan plan_of(const Document& document) {
    return plan_round(document.organisation(), round_of(document), sample_day);
}
std::vector<PersonId> members(const Document& document, const char* group) {
    return find_group(round_of(document), GroupId(group))->members;
}

}  // namespace

TEST_CASE("a new round has empty groups, a name of its own, and somebody to ask") {
    Document document(build_lindewaard());
    const std::vector<Function> targets{Function::foreman};
    const RoundId id("R-2");
    CHECK(document.run(StartRound{id, " ", Composition::mixed, targets, 2, 1}).error() == Refusal::name_is_empty);
    CHECK(document.run(StartRound{id, "Ronde 1", Composition::mixed, targets, 2, 1}).error() == Refusal::name_is_taken);
    CHECK(document.run(StartRound{RoundId("R-1"), "Ronde 2", Composition::mixed, targets, 2, 1}).error() ==
          Refusal::name_is_taken);
    CHECK(document.run(StartRound{id, "Ronde 2", Composition::mixed, {}, 2, 1}).error() ==
          Refusal::round_needs_functions);
    CHECK(document.run(StartRound{id, "Ronde 2", Composition::mixed, targets, 0, 1}).error() ==
          Refusal::number_is_impossible);
    CHECK(document.run(StartRound{id, "Ronde 2", Composition::mixed, targets, 2, 9}).error() ==
          Refusal::number_is_impossible);
    CHECK(document.run(StartRound{id, " Ronde 2 ", Composition::mixed, targets, 2, 2}));
    CHECK(document.deed_to_undo().kind == DeedKind::round_started);
    CHECK(round_of(document).name == "Ronde 2");
    CHECK(round_of(document).groups.size() == 2);
    CHECK(round_of(document).groups[1].name == "2");
    CHECK(count_turns(round_of(document)) == 8);
    CHECK(document.undo());
    CHECK(find_round(document.organisation(), id) == nullptr);
}

TEST_CASE("the settings of a draft can be changed, one by one") {
    Document document = composed();
    CHECK(document.run(RenameRound{draft, "Najaar"}));
    CHECK(round_of(document).name == "Najaar");
    CHECK(document.run(RenameRound{draft, "Ronde 1"}).error() == Refusal::name_is_taken);
    CHECK(document.run(RenameRound{RoundId("R-9"), "X"}).error() == Refusal::round_is_gone);
    CHECK(document.run(SetComposition{draft, Composition::department_mt}));
    CHECK(round_of(document).composition == Composition::department_mt);
    CHECK(document.run(SetCases{draft, 2}));
    CHECK(document.run(SetCases{draft, 0}).error() == Refusal::number_is_impossible);
    CHECK(document.run(SetRoundTargets{draft, {}}).error() == Refusal::round_needs_functions);
    CHECK(document.run(SetRoundTargets{draft, {Function::foreman}}));
    CHECK(only(Rule::function_is_outside_target, plan_of(document).groups[0].findings).size() == 2);
    CHECK_FALSE(plan_of(document).groups[0].is_sound());
}

TEST_CASE("fewer groups: an empty one goes first, then the last, and its people are not placed") {
    Document document = composed();
    CHECK(document.run(SetGroupCount{draft, 5}));
    CHECK(round_of(document).groups[4].name == "5");
    CHECK(round_of(document).groups[4].id == GroupId("G-5"));
    CHECK(document.run(PlaceMember{draft, PersonId("V-S3"), GroupId("G-5")}));
    CHECK(document.run(SetGroupCount{draft, 4}));
    CHECK(round_of(document).groups[3].name == "5");
    CHECK(document.run(SetGroupCount{draft, 2}));
    CHECK(round_of(document).groups.size() == 2);
    CHECK(plan_of(document).unplaced.size() == 6);
    CHECK(document.run(SetGroupCount{draft, 0}).error() == Refusal::number_is_impossible);
}

TEST_CASE("people are placed, taken out, swapped and held in place") {
    Document document = composed();
    const PersonId mila("V-S1");
    CHECK(document.run(PlaceMember{draft, mila, GroupId("G-3")}));
    CHECK(members(document, "G-3").back() == mila);
    CHECK(members(document, "G-1").size() == 5);
    CHECK(document.run(PlaceMember{draft, mila, GroupId("G-3")}).error() == Refusal::person_is_in_group_already);
    CHECK(document.run(PlaceMember{draft, mila, GroupId("G-9")}).error() == Refusal::group_is_gone);
    CHECK(document.run(PlaceMember{draft, PersonId("X"), GroupId("G-3")}).error() == Refusal::person_is_gone);

    CHECK(document.run(SwapMembers{draft, mila, PersonId("AM-G")}).error() == Refusal::people_share_place);
    CHECK(document.run(SwapMembers{draft, PersonId("V-G2"), PersonId("V-S3")}));  // V-S3 had no place
    CHECK(members(document, "G-1").back() == PersonId("V-S3"));
    CHECK(group_of(round_of(document), PersonId("V-G2")) == nullptr);

    CHECK(document.run(LockMember{draft, mila}));
    CHECK(document.run(LockMember{draft, mila}).error() == Refusal::person_is_locked);
    CHECK(document.run(PlaceMember{draft, mila, GroupId("G-1")}).error() == Refusal::person_is_locked);
    CHECK(document.run(SwapMembers{draft, PersonId("V-P1"), mila}).error() == Refusal::person_is_locked);
    CHECK(document.run(UnlockMember{draft, mila}));
    CHECK(document.run(PlaceMember{draft, mila}));
    CHECK(document.deed_to_undo().kind == DeedKind::member_unplaced);
    CHECK(document.run(PlaceMember{draft, mila}).error() == Refusal::person_is_in_no_group);
    CHECK(document.run(LockMember{draft, mila}).error() == Refusal::person_is_in_no_group);
}

TEST_CASE("a begeleider is somebody of staff; a group can be without one until it is final") {
    Document document = composed();
    CHECK(document.run(SetFacilitator{draft, GroupId("G-1")}));
    CHECK(document.deed_to_undo().kind == DeedKind::facilitator_removed);
    CHECK(only(Rule::facilitator_is_missing, plan_of(document).groups[0].findings).size() == 1);
    CHECK(document.run(SetFacilitator{draft, GroupId("G-1"), PersonId("ST-1")}));
    CHECK(only(Rule::facilitator_is_not_in_pool, plan_of(document).groups[0].findings).size() == 1);
    CHECK(document.run(AddFacilitator{{.person = PersonId("ST-1")}}));
    CHECK(only(Rule::facilitator_is_not_in_pool, plan_of(document).groups[0].findings).empty());
    CHECK(document.run(AddFacilitator{{.person = PersonId("K-05")}}).error() == Refusal::person_is_gone);
}

TEST_CASE("a begeleider of the pool has a type and a load, and leaves it only without groups") {
    Document document = composed();
    const PersonId sanne("TC-1");
    CHECK(document.run(ChangeFacilitator{{sanne, FacilitatorKind::external, 2}}));
    CHECK(document.deed_to_undo().kind == DeedKind::facilitator_changed);
    CHECK(*find_facilitator(document.organisation(), sanne) == Facilitator{sanne, FacilitatorKind::external, 2});
    const auto busy = only(Rule::facilitator_has_many_groups, plan_of(document).findings);
    REQUIRE(busy.size() == 1);
    CHECK(busy[0].count == 3);
    CHECK(busy[0].limit == 2);
    CHECK(document.run(ChangeFacilitator{{sanne, FacilitatorKind::trainer, 0}}).error() ==
          Refusal::number_is_impossible);
    CHECK(document.run(ChangeFacilitator{{PersonId("ST-1"), FacilitatorKind::trainer, 1}}).error() ==
          Refusal::person_is_gone);
    CHECK(document.run(DropFacilitator{sanne}).error() == Refusal::facilitator_leads_group);
    CHECK(document.run(DropFacilitator{PersonId("ST-1")}).error() == Refusal::person_is_gone);
    CHECK(document.run(AddFacilitator{{.person = PersonId("ST-1")}}));
    CHECK(document.run(DropFacilitator{PersonId("ST-1")}));
    CHECK(document.deed_to_undo().kind == DeedKind::facilitator_dropped);
    CHECK(find_facilitator(document.organisation(), PersonId("ST-1")) == nullptr);
    CHECK(document.run(AddPerson{
        .id = PersonId("P-1"), .name = "Roos Lindeblad", .function = Function::facilitator, .is_external = true}));
    CHECK(find_person(document.organisation(), PersonId("P-1"))->is_external);
}

TEST_CASE("two people who must not share a group are named once") {
    Document document = composed();
    const PersonId one("V-G1");
    const PersonId other("V-G2");
    CHECK(document.run(AddApartPair{draft, one, one}).error() == Refusal::pair_needs_two_people);
    CHECK(document.run(AddApartPair{draft, one, other}));
    CHECK(document.run(AddApartPair{draft, other, one}).error() == Refusal::pair_is_there_already);
    CHECK(only(Rule::apart_pair_shares_group, plan_of(document).groups[0].findings).size() == 1);
    CHECK(document.run(RemoveApartPair{draft, other, one}));
    CHECK(document.run(RemoveApartPair{draft, one, other}).error() == Refusal::pair_is_gone);
}

TEST_CASE("a round becomes final when everybody has a place and no hard rule is broken, and then stays") {
    Document document = composed();
    CHECK(document.run(FinaliseRound{draft}).error() == Refusal::round_breaks_rule);
    CHECK(document.run(PlaceMember{draft, PersonId("V-S1"), GroupId("G-3")}));
    CHECK(document.run(FinaliseRound{draft}).error() == Refusal::round_has_unplaced_people);
    CHECK(document.run(PlaceMember{draft, PersonId("JC-2"), GroupId("G-2")}));
    CHECK(document.run(PlaceMember{draft, PersonId("V-S3"), GroupId("G-2")}));
    CHECK(plan_of(document).can_be_final());
    CHECK(document.run(FinaliseRound{draft}));
    for (const Command& change : std::initializer_list<Command>{
             PlaceMember{draft, PersonId("JC-2"), GroupId("G-1")}, SetGroupCount{draft, 4}, FinaliseRound{draft},
             SwapMembers{draft, PersonId("JC-2"), PersonId("JC-3")}, SetFacilitator{draft, GroupId("G-1")}}) {
        CHECK(document.run(change).error() == Refusal::group_is_final);
    }
    CHECK(document.run(RenameRound{draft, "Najaar"}));
    CHECK(document.undo());
    CHECK(document.undo());
    CHECK_FALSE(has_final_group(round_of(document)));
}

TEST_CASE("of a round with other groups in each session all sessions become final in one step, or none") {
    Document document = composed();
    CHECK(document.run(PlaceMember{draft, PersonId("V-S1"), GroupId("G-3")}));
    CHECK(document.run(PlaceMember{draft, PersonId("JC-2"), GroupId("G-2")}));
    const RoundId second("R-3");
    Round later = round_of(document);
    later.id = second;
    later.name = "Ronde 2, sessie 2";
    later.series = draft;
    later.planned_sessions = 1;
    later.proposal.sitting = 1;
    const Round first = round_of(document);
    CHECK(document.run(UseProposal{draft, first.groups, first.proposal, {later}}));
    CHECK(document.run(PlaceMember{draft, PersonId("V-S3"), GroupId("G-2")}));
    const auto is_final = [&](const RoundId& id) { return has_final_group(*find_round(document.organisation(), id)); };
    // Nobody sits in the second session's place of V-S3 yet, whichever of them is asked for.
    CHECK(document.run(FinaliseRound{draft}).error() == Refusal::round_has_unplaced_people);
    CHECK(document.run(FinaliseRound{second}).error() == Refusal::round_has_unplaced_people);
    CHECK_FALSE(is_final(draft));
    CHECK(document.run(PlaceMember{second, PersonId("V-S3"), GroupId("G-2")}));
    CHECK(document.run(FinaliseRound{draft}));
    CHECK(is_final(draft));
    CHECK(is_final(second));
    CHECK(document.run(FinaliseRound{second}).error() == Refusal::group_is_final);
    CHECK(document.undo());
    CHECK_FALSE(is_final(draft));
    CHECK_FALSE(is_final(second));
}

TEST_CASE("in a final group somebody takes the place of somebody else, between two sessions and within the rules") {
    Document document = composed();
    const PersonId mila("V-S1");
    const PersonId pieter("JC-2");
    const PersonId tess("V-G1");
    const Date day = make_date(2022, 10, 10);
    CHECK(document.run(ReplaceMember{draft, tess, pieter, day}).error() == Refusal::group_is_draft);
    CHECK(document.run(PlaceMember{draft, mila, GroupId("G-3")}));
    CHECK(document.run(PlaceMember{draft, pieter, GroupId("G-2")}));
    CHECK(document.run(PlaceMember{draft, PersonId("V-S3"), GroupId("G-2")}));
    CHECK(document.run(FinaliseRound{draft}));

    // In exchange with somebody of another final group.
    CHECK(document.run(ReplaceMember{RoundId("R-9"), tess, pieter, day}).error() == Refusal::round_is_gone);
    CHECK(document.run(ReplaceMember{draft, tess, PersonId("X"), day}).error() == Refusal::person_is_gone);
    CHECK(document.run(ReplaceMember{draft, PersonId("ST-1"), pieter, day}).error() == Refusal::person_is_in_no_group);
    CHECK(document.run(ReplaceMember{draft, tess, PersonId("V-G2"), day}).error() == Refusal::people_share_place);
    // Fenna of group 1 is the manager of Mila.
    CHECK(document.run(ReplaceMember{draft, tess, mila, day}).error() == Refusal::replacement_breaks_rule);
    CHECK(find_harm(document.organisation(), round_of(document), tess, mila)->rule == Rule::direct_reporting_line);
    CHECK_FALSE(find_harm(document.organisation(), round_of(document), tess, pieter).has_value());
    CHECK(document.run(ReplaceMember{draft, tess, pieter, day}));
    CHECK(document.deed_to_undo().kind == DeedKind::member_replaced);
    CHECK(group_of(round_of(document), pieter)->id == GroupId("G-1"));
    CHECK(group_of(round_of(document), tess)->id == GroupId("G-2"));
    CHECK(find_group(round_of(document), GroupId("G-1"))->replacements ==
          std::vector<Replacement>{{tess, pieter, day}});
    CHECK(find_group(round_of(document), GroupId("G-2"))->replacements ==
          std::vector<Replacement>{{pieter, tess, day}});
    // Not before an earlier replacement.
    CHECK(document.run(ReplaceMember{draft, pieter, tess, day - 1}).error() == Refusal::replacement_is_not_in_between);
    // Somebody new has no place to give in exchange.
    CHECK(document.run(AddPerson{.id = PersonId("V-99"), .name = "Roos Lindeblad", .function = Function::foreman}));
    CHECK(document.run(ReplaceMember{draft, tess, PersonId("V-99"), day}));
    CHECK(group_of(round_of(document), tess) == nullptr);
    CHECK(plan_of(document).unplaced == std::vector<PersonId>{tess});
    CHECK(document.undo());
    CHECK(group_of(round_of(document), tess)->id == GroupId("G-2"));
}

TEST_CASE("in a final group somebody leaves, or comes as one more, on a day between sessions and within the sizes") {
    Document document = composed();
    const Date day = make_date(2022, 10, 10);
    CHECK(document.run(PlaceMember{draft, PersonId("V-S1"), GroupId("G-3")}));
    CHECK(document.run(PlaceMember{draft, PersonId("JC-2"), GroupId("G-2")}));
    CHECK(document.run(PlaceMember{draft, PersonId("V-S3"), GroupId("G-2")}));
    CHECK(document.run(FinaliseRound{draft}));
    CHECK(document.run(AddPerson{.id = PersonId("V-99"), .name = "Roos Lindeblad", .function = Function::foreman}));
    const PersonId roos("V-99");
    const GroupId second("G-2");
    const auto members = [&] { return find_group(round_of(document), second)->members.size(); };
    const std::size_t before = members();
    CHECK(document.run(ReplaceMember{draft, {}, {}, day, second}).error() == Refusal::person_is_gone);
    CHECK(document.run(ReplaceMember{draft, {}, roos, day, GroupId("G-9")}).error() == Refusal::group_is_gone);
    CHECK(document.run(ReplaceMember{draft, {}, PersonId("JC-2"), day, GroupId("G-1")}).error() ==
          Refusal::person_is_in_group_already);
    CHECK(document.run(ReplaceMember{draft, {}, roos, day, second}));
    CHECK(document.run(ReplaceMember{draft, roos, {}, day - 1, {}}).error() == Refusal::replacement_is_not_in_between);
    CHECK(document.deed_to_undo().kind == DeedKind::member_joined);
    CHECK(members() == before + 1);
    CHECK(document.run(ReplaceMember{draft, roos, {}, day, {}}));
    CHECK(document.deed_to_undo().kind == DeedKind::member_left);
    CHECK(members() == before);
    CHECK(find_group(round_of(document), second)->replacements ==
          std::vector<Replacement>{{{}, roos, day}, {roos, {}, day}});
    // Until one less would be too few.
    Refusal why{};
    for (std::size_t left = before; left > 0 && why == Refusal{}; --left) {
        const auto result =
            document.run(ReplaceMember{draft, find_group(round_of(document), second)->members.back(), {}, day, {}});
        if (!result) why = result.error().why;
    }
    CHECK(why == Refusal::replacement_breaks_rule);
    CHECK(members() >= 4);
}

TEST_CASE("between sessions is after all that were held, and not after one that is planned") {
    IntervisieGroup group;
    const auto add = [&](int day, SessionStatus status) {
        group.sessions.push_back({.id = SessionId(std::to_string(day)),
                                  .date = make_date(2022, 10, static_cast<unsigned>(day)),
                                  .location = {},
                                  .status = status});
    };
    const auto is_between = [&](unsigned day) { return is_between_sessions(group, make_date(2022, 10, day)); };
    CHECK(is_between(3));
    add(4, SessionStatus::held);
    add(8, SessionStatus::cancelled);
    add(20, SessionStatus::planned);
    CHECK_FALSE(is_between(3));
    CHECK_FALSE(is_between(4));
    CHECK(is_between(5));
    CHECK(is_between(20));
    CHECK_FALSE(is_between(21));
    group.sessions.push_back({});  // no day yet
    CHECK(is_between(5));
    const auto first_day = [&](unsigned from) { return day_for_replacement(group, make_date(2022, 10, from)); };
    CHECK(first_day(6) == make_date(2022, 10, 6));
    CHECK(first_day(2) == make_date(2022, 10, 5));
    CHECK(first_day(30) == make_date(2022, 10, 5));
    group.replacements.push_back({{}, {}, make_date(2022, 10, 9)});
    CHECK(first_day(6) == make_date(2022, 10, 9));
}

TEST_CASE("a group that lacks a function or shares many 3-hoeken asks for attention, and is no reason to wait") {
    Document document = composed();
    CHECK(document.run(PlaceMember{draft, PersonId("JC-1")}));
    const GroupPlan lacking = plan_of(document).groups[1];
    CHECK(lacking.lacks_function);
    CHECK(lacking.has_warning());
    CHECK(document.run(SetComposition{draft, Composition::department_mt}));
    CHECK_FALSE(plan_of(document).groups[1].lacks_function);
    GroupPlan sharing;
    CHECK_FALSE(sharing.has_warning());
    sharing.counts.shared_triads = many_shared_triads;
    CHECK(sharing.has_warning());
    CHECK(sharing.is_sound());
}

TEST_CASE("the plan of a round counts what the tables of picture 04 show") {
    const Document document = composed();
    const RoundPlan plan = plan_of(document);
    CHECK(plan.placed == 14);
    CHECK(plan.people() == 16);
    CHECK(plan.unplaced == make_people({"JC-2", "V-S3"}));
    CHECK(plan.sound_groups == 2);
    CHECK(plan.broken_rules == 1);
    CHECK(plan.with_turn == 12);
    CHECK(plan.coverage() == 86);
    CHECK(plan.groups[0].size == 6);
    CHECK(plan.groups[0].findings.front().rule == Rule::direct_reporting_line);
    CHECK(plan.groups[1].functions == std::vector<std::pair<Function, int>>{{Function::foreman, 2},
                                                                            {Function::department_manager, 1},
                                                                            {Function::job_coach, 1}});
    CHECK(plan.groups[2].counts.units == 2);
    CHECK_FALSE(plan.can_be_final());
}

TEST_CASE("sizes follow from the number of groups, and turns from the sizes") {
    CHECK(count_target_people(build_lindewaard(), std::vector{Function::foreman, Function::job_coach}) == 13);
    CHECK(even_sizes(16, 3) == std::vector<int>{6, 5, 5});
    CHECK(even_sizes(0, 2) == std::vector<int>{0, 0});
    CHECK(comfortable_group_count(16) == 3);
    CHECK(comfortable_group_count(0) == 1);
    CHECK(count_with_turn(std::vector{8}, 4) == 4);
    CHECK(count_with_turn(std::vector{6, 5, 5}, 8) == 16);
    CHECK(cases_for_everybody(4, 4) == 1);
    CHECK(cases_for_everybody(8, 4) == 2);
    CHECK_FALSE(cases_for_everybody(17, 4).has_value());
}

TEST_CASE("what-if tells exactly what happens after the drop") {
    Document document = composed();
    std::mt19937 random(7);
    std::vector<PersonId> people;
    for (const char* id : {"AM-S", "V-G1", "JC-4", "V-S1", "V-P1", "V-G2", "AM-P", "JC-1", "V-G3", "V-S2", "AM-G",
                           "JC-3", "V-P2", "V-P3", "JC-2", "V-S3"}) {
        people.emplace_back(id);
    }
    const auto below = [&](std::size_t count) { return static_cast<std::size_t>(random()) % count; };
    int done = 0;
    for (int step = 0; step < 400; ++step) {
        const PersonId& person = people[below(people.size())];
        const bool swaps = below(2) == 0;
        const std::size_t group = below(4);
        const Move move{person, group == 3 || swaps ? GroupId() : round_of(document).groups[group].id,
                        swaps ? people[below(people.size())] : PersonId()};
        const RoundPlan promised =
            what_if(document.organisation(), round_of(document), plan_of(document), move, sample_day);
        const Command command =
            swaps ? Command(SwapMembers{draft, person, move.other}) : Command(PlaceMember{draft, person, move.group});
        if (!document.run(command)) continue;
        ++done;
        REQUIRE(plan_of(document) == promised);
    }
    CHECK(done > 200);
}

namespace {

bool is_about_people(const Finding& finding) {
    return finding.severity == Severity::wrong &&
           (finding.other || finding.rule == Rule::facilitator_is_member || finding.rule == Rule::member_sits_out ||
            finding.rule == Rule::function_is_outside_target);
}

// What a swap of two people at different tables comes to, by the rules themselves.
struct SwapEffect {
    bool is_fitting = true;  // no rule that a swap could break is broken at either table
    int missing = 0;  // functions more than now
    int shared = 0;  // 3-hoeken more than now
};
SwapEffect effect_of(const Organisation& organisation, const Round& round, const RoundPlan& before,
                     const PersonId& person, const PersonId& other) {
    const RoundPlan after = what_if(organisation, round, before, {person, {}, other}, sample_day);
    CHECK(after.placed == before.placed);
    SwapEffect effect;
    for (const GroupId& id : {group_of(round, person)->id, group_of(round, other)->id}) {
        const GroupPlan& then = *find_group_plan(after, id);
        const GroupPlan& now = *find_group_plan(before, id);
        CHECK(then.size == now.size);
        effect.is_fitting = effect.is_fitting && std::ranges::none_of(then.findings, is_about_people);
        effect.shared += then.counts.shared_triads - now.counts.shared_triads;
        effect.missing += static_cast<int>(then.counts.missing_functions.size()) -
                          static_cast<int>(now.counts.missing_functions.size());
    }
    return effect;
}

// Every swap that is proposed for these people fits by the rules, and comes to what it says.
int check_swaps(const Organisation& organisation, const Round& round, std::span<const PersonId> people) {
    const RoundPlan before = plan_round(organisation, round, sample_day);
    const std::vector<FittingSwap> swaps = find_fitting_swaps(organisation, round, people, sample_day);
    CHECK(swaps.size() <= 3);
    for (const FittingSwap& swap : swaps) {
        const SwapEffect effect = effect_of(organisation, round, before, swap.person, swap.other);
        REQUIRE(effect.is_fitting);
        REQUIRE(swap.shared == effect.shared);
        REQUIRE(swap.missing == effect.missing);
        const RoundPlan after = what_if(organisation, round, before, {swap.person, {}, swap.other}, sample_day);
        REQUIRE(after.broken_rules <= before.broken_rules);
    }
    return static_cast<int>(swaps.size());
}

using Worth = std::pair<int, int>;  // of a swap: functions missing, then shared 3-hoeken

std::vector<Worth> best_by_trying(const Organisation& organisation, const Round& round, const IntervisieGroup& group) {
    const RoundPlan before = plan_round(organisation, round, sample_day);
    std::vector<Worth> fitting;
    for (const IntervisieGroup& other_group : round.groups) {
        if (other_group.id == group.id) continue;
        for (const PersonId& person : group.members) {
            for (const PersonId& other : other_group.members) {
                const SwapEffect effect = effect_of(organisation, round, before, person, other);
                if (effect.is_fitting) fitting.emplace_back(effect.missing, effect.shared);
            }
        }
    }
    std::ranges::sort(fitting);
    fitting.resize(std::min<std::size_t>(fitting.size(), 3));
    return fitting;
}

}  // namespace

TEST_CASE("the swaps that are proposed are the best of all that the rules themselves allow") {
    Document document = composed();
    CHECK(document.run(AddApartPair{draft, PersonId("V-G1"), PersonId("V-P2")}));
    std::mt19937 random(13);
    int helped = 0;
    int unhelped = 0;
    for (int step = 0; step < 24; ++step) {
        Round round = round_of(document);
        const std::vector<Person>& people = *document.organisation().people;
        const auto anybody = [&] { return people[random() % people.size()].id; };
        round.proposal.sits_out = {anybody()};  // and keeps the seat
        round.groups[random() % 3].facilitator = anybody();  // who may not lead there, perhaps
        for (const IntervisieGroup& group : round.groups) {
            std::vector<Worth> found;
            for (const FittingSwap& swap :
                 find_fitting_swaps(document.organisation(), round, group.members, sample_day))
                found.emplace_back(swap.missing, swap.shared);
            REQUIRE(found == best_by_trying(document.organisation(), round, group));
            ++(found.empty() ? unhelped : helped);
        }
        [[maybe_unused]] const auto moved = document.run(PlaceMember{draft, anybody(), round.groups[random() % 3].id});
    }
    CHECK(helped > 0);
    CHECK(unhelped > 0);
}

TEST_CASE("a swap that is proposed breaks no hard rule in either group") {
    Document document = composed();
    CHECK(document.run(AddApartPair{draft, PersonId("V-G1"), PersonId("V-P2")}));
    CHECK(document.run(AddApartPair{draft, PersonId("JC-1"), PersonId("V-P2")}));
    std::mt19937 random(11);
    int proposed = 0;
    for (int step = 0; step < 60; ++step) {
        const Round& round = round_of(document);
        for (const IntervisieGroup& group : round.groups)
            proposed += check_swaps(document.organisation(), round, group.members);
        const auto& people = *document.organisation().people;
        const PersonId person = people[random() % people.size()].id;
        [[maybe_unused]] const auto moved = document.run(PlaceMember{draft, person, round.groups[random() % 3].id});
    }
    CHECK(proposed > 0);
}

TEST_CASE("also at 212 people in 30 groups, for each group that does not comply") {
    const Organisation organisation = generate_full_size(2022);
    const Round& round = organisation.rounds->front();
    const RoundPlan plan = plan_round(organisation, round, sample_day);
    int helped = 0;
    for (std::size_t at = 0; at < plan.groups.size(); ++at) {
        if (plan.groups[at].is_sound()) continue;
        helped += check_swaps(organisation, round, round.groups[at].members);
    }
    CHECK(helped == 6);
}

TEST_CASE("who is locked or in a final group is in no proposed swap") {
    Document document = composed();
    const PersonId mila("V-S1");
    CHECK_FALSE(find_fitting_swaps(document.organisation(), round_of(document), {&mila, 1}, sample_day).empty());
    CHECK(document.run(LockMember{draft, mila}));
    CHECK(find_fitting_swaps(document.organisation(), round_of(document), {&mila, 1}, sample_day).empty());
}

TEST_CASE("wishes are about people and sessions that there are, each once") {
    Document document = composed();
    const auto set = [&](const Proposal& wishes) { return document.run(SetWishes{draft, wishes}); };
    Proposal wishes;
    wishes.sits_out = {PersonId("V-S3"), PersonId("V-S3")};
    wishes.absences = {{PersonId("JC-2"), 3}, {PersonId("JC-2"), 3}};
    wishes.together = {{PersonId("V-G1"), PersonId("V-G1")}, {PersonId("V-G2"), PersonId("V-P1"), PersonId("V-G2")}};
    wishes.functions_required = wishes.keeps_facilitators = true;
    wishes.unit_level = UnitKind::team;
    wishes.units_apart = true;
    wishes.seed = 7;  // no wish
    REQUIRE(set(wishes));
    const Proposal& kept = round_of(document).proposal;
    CHECK(kept.sits_out == std::vector{PersonId("V-S3")});
    CHECK(kept.absences == std::vector<Absence>{{PersonId("JC-2"), 3}});
    CHECK(kept.together == std::vector<std::vector<PersonId>>{{PersonId("V-G2"), PersonId("V-P1")}});
    CHECK(kept.functions_required);
    CHECK(kept.keeps_facilitators);
    CHECK(kept.unit_level == UnitKind::team);
    CHECK(kept.units_apart);
    CHECK(kept.seed == 0);
    const PersonId gone("gone");
    for (int kind = 0; kind < 3; ++kind) {
        Proposal wrong;
        if (kind == 0) wrong.sits_out = {gone};
        if (kind == 1) wrong.absences = {{gone, 0}};
        if (kind == 2) wrong.together = {{PersonId("V-G2"), gone}};
        CHECK(set(wrong).error() == Refusal::person_is_gone);
    }
    for (const int session : {-1, 4}) {
        Proposal wrong;
        wrong.absences = {{PersonId("JC-2"), session}};
        CHECK(set(wrong).error() == Refusal::session_is_gone);
    }
}

TEST_CASE("who sits out loses his place to a proposal, lock or no lock, and takes part again once he is placed") {
    Document document = composed();
    const PersonId tess("V-G1");
    REQUIRE(document.run(LockMember{draft, tess}));
    UseProposal use{.round = draft, .groups = round_of(document).groups, .proposal = round_of(document).proposal};
    std::erase(use.groups.front().members, tess);
    use.groups.front().locked.clear();
    CHECK(document.run(use).error() == Refusal::person_is_locked);
    Proposal wishes;
    wishes.sits_out = {tess};
    REQUIRE(document.run(SetWishes{draft, wishes}));
    CHECK(group_of(round_of(document), tess) != nullptr);  // until a proposal or a repair is used
    use.proposal = round_of(document).proposal;
    REQUIRE(document.run(use));
    CHECK(group_of(round_of(document), tess) == nullptr);
    CHECK(std::ranges::count(plan_of(document).unplaced, tess) == 0);
    REQUIRE(document.run(PlaceMember{draft, tess, GroupId("G-2")}));
    CHECK(round_of(document).proposal.sits_out.empty());
    REQUIRE(document.undo());
    REQUIRE(document.run(SwapMembers{draft, tess, PersonId("AM-G")}));
    CHECK(round_of(document).proposal.sits_out.empty());
}

TEST_CASE("who sits out is in nobody's way of making a round final, but may not be a member then") {
    Document document = composed();
    for (const char* person : {"JC-2", "V-S3"}) {
        const char* group = person == std::string("JC-2") ? "G-3" : "G-2";
        REQUIRE(document.run(PlaceMember{draft, PersonId(person), GroupId(group)}));
    }
    REQUIRE(document.run(PlaceMember{draft, PersonId("V-S1"), {}}));  // her manager is in her group
    CHECK(document.run(FinaliseRound{draft}).error() == Refusal::round_has_unplaced_people);
    Proposal wishes;
    wishes.sits_out = {PersonId("V-S1"), PersonId("V-S3")};
    REQUIRE(document.run(SetWishes{draft, wishes}));
    CHECK(document.run(FinaliseRound{draft}).error() == Refusal::round_breaks_rule);
    REQUIRE(document.run(PlaceMember{draft, PersonId("V-S3"), {}}));
    CHECK(plan_of(document).unplaced.empty());
    CHECK(round_of(document).proposal.sits_out.size() == 2);
}

TEST_CASE("a group of people of whom no manager is known cannot be checked on reporting lines") {
    Organisation organisation = tests::build_lindewaard();
    const Round& round = organisation.rounds->front();
    for (const GroupPlan& group : plan_round(organisation, round, tests::sample_day).groups)
        CHECK(group.without_line < group.size);
    for (Person& person : organisation.people.edit()) person.line_manager = {};
    for (const GroupPlan& group : plan_round(organisation, organisation.rounds->front(), tests::sample_day).groups)
        CHECK(group.without_line == group.size);
}

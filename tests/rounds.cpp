// Composing a round by hand: commands and their refusals, what follows from a round, and what-if equal to what happens.
#include <doctest/doctest.h>

#include <random>

#include "derive/round_plan.hpp"
#include "edit/document.hpp"
#include "support/builders.hpp"
#include "support/lindewaard.hpp"

using namespace driehoek;
using namespace driehoek::tests;

namespace {

const RoundId draft("R-2");
const Date today = make_date(2022, 10, 6);

// De Lindewaard with a second round of three groups: the groups of picture 04, two people not placed.
Document composed() {
    Document document(build_lindewaard());
    const auto run = [&](const Command& command) { REQUIRE_FALSE(document.run(command).has_value()); };
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
RoundPlan plan_of(const Document& document) { return plan_round(document.organisation(), round_of(document), today); }
std::vector<PersonId> members(const Document& document, const char* group) {
    return find_group(round_of(document), GroupId(group))->members;
}

}  // namespace

TEST_CASE("a new round has empty groups, a name of its own, and somebody to ask") {
    Document document(build_lindewaard());
    const std::vector<Function> targets{Function::foreman};
    const RoundId id("R-2");
    CHECK(document.run(StartRound{id, " ", Composition::mixed, targets, 2, 1}) == Refusal::name_is_empty);
    CHECK(document.run(StartRound{id, "Ronde 1", Composition::mixed, targets, 2, 1}) == Refusal::name_is_taken);
    CHECK(document.run(StartRound{RoundId("R-1"), "Ronde 2", Composition::mixed, targets, 2, 1}) ==
          Refusal::name_is_taken);
    CHECK(document.run(StartRound{id, "Ronde 2", Composition::mixed, {}, 2, 1}) == Refusal::round_needs_functions);
    CHECK(document.run(StartRound{id, "Ronde 2", Composition::mixed, targets, 0, 1}) == Refusal::number_is_impossible);
    CHECK(document.run(StartRound{id, "Ronde 2", Composition::mixed, targets, 2, 9}) == Refusal::number_is_impossible);
    CHECK_FALSE(document.run(StartRound{id, " Ronde 2 ", Composition::mixed, targets, 2, 2}));
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
    CHECK_FALSE(document.run(RenameRound{draft, "Najaar"}));
    CHECK(round_of(document).name == "Najaar");
    CHECK(document.run(RenameRound{draft, "Ronde 1"}) == Refusal::name_is_taken);
    CHECK(document.run(RenameRound{RoundId("R-9"), "X"}) == Refusal::round_is_gone);
    CHECK_FALSE(document.run(SetComposition{draft, Composition::department_mt}));
    CHECK(round_of(document).composition == Composition::department_mt);
    CHECK_FALSE(document.run(SetCases{draft, 2}));
    CHECK(document.run(SetCases{draft, 0}) == Refusal::number_is_impossible);
    CHECK(document.run(SetRoundTargets{draft, {}}) == Refusal::round_needs_functions);
    CHECK_FALSE(document.run(SetRoundTargets{draft, {Function::foreman}}));
    CHECK(only(Rule::function_is_outside_target, plan_of(document).groups[0].findings).size() == 2);
    CHECK_FALSE(plan_of(document).groups[0].is_sound());
}

TEST_CASE("fewer groups: an empty one goes first, then the last, and its people are not placed") {
    Document document = composed();
    CHECK_FALSE(document.run(SetGroupCount{draft, 5}));
    CHECK(round_of(document).groups[4].name == "5");
    CHECK(round_of(document).groups[4].id == GroupId("G-5"));
    CHECK_FALSE(document.run(PlaceMember{draft, PersonId("V-S3"), GroupId("G-5")}));
    CHECK_FALSE(document.run(SetGroupCount{draft, 4}));
    CHECK(round_of(document).groups[3].name == "5");
    CHECK_FALSE(document.run(SetGroupCount{draft, 2}));
    CHECK(round_of(document).groups.size() == 2);
    CHECK(plan_of(document).unplaced.size() == 6);
    CHECK(document.run(SetGroupCount{draft, 0}) == Refusal::number_is_impossible);
}

TEST_CASE("people are placed, taken out, swapped and held in place") {
    Document document = composed();
    const PersonId mila("V-S1");
    CHECK_FALSE(document.run(PlaceMember{draft, mila, GroupId("G-3")}));
    CHECK(members(document, "G-3").back() == mila);
    CHECK(members(document, "G-1").size() == 5);
    CHECK(document.run(PlaceMember{draft, mila, GroupId("G-3")}) == Refusal::person_is_in_group_already);
    CHECK(document.run(PlaceMember{draft, mila, GroupId("G-9")}) == Refusal::group_is_gone);
    CHECK(document.run(PlaceMember{draft, PersonId("X"), GroupId("G-3")}) == Refusal::person_is_gone);

    CHECK(document.run(SwapMembers{draft, mila, PersonId("AM-G")}) == Refusal::people_share_place);
    CHECK_FALSE(document.run(SwapMembers{draft, PersonId("V-G2"), PersonId("V-S3")}));  // V-S3 had no place
    CHECK(members(document, "G-1").back() == PersonId("V-S3"));
    CHECK(group_of(round_of(document), PersonId("V-G2")) == nullptr);

    CHECK_FALSE(document.run(LockMember{draft, mila}));
    CHECK(document.run(LockMember{draft, mila}) == Refusal::person_is_locked);
    CHECK(document.run(PlaceMember{draft, mila, GroupId("G-1")}) == Refusal::person_is_locked);
    CHECK(document.run(SwapMembers{draft, PersonId("V-P1"), mila}) == Refusal::person_is_locked);
    CHECK_FALSE(document.run(UnlockMember{draft, mila}));
    CHECK_FALSE(document.run(PlaceMember{draft, mila}));
    CHECK(document.deed_to_undo().kind == DeedKind::member_unplaced);
    CHECK(document.run(PlaceMember{draft, mila}) == Refusal::person_is_in_no_group);
    CHECK(document.run(LockMember{draft, mila}) == Refusal::person_is_in_no_group);
}

TEST_CASE("a begeleider is somebody of staff; a group can be without one until it is final") {
    Document document = composed();
    CHECK_FALSE(document.run(SetFacilitator{draft, GroupId("G-1")}));
    CHECK(document.deed_to_undo().kind == DeedKind::facilitator_removed);
    CHECK(only(Rule::facilitator_is_missing, plan_of(document).groups[0].findings).size() == 1);
    CHECK_FALSE(document.run(SetFacilitator{draft, GroupId("G-1"), PersonId("ST-1")}));
    CHECK(only(Rule::facilitator_is_not_in_pool, plan_of(document).groups[0].findings).size() == 1);
    CHECK_FALSE(document.run(AddFacilitator{PersonId("ST-1")}));
    CHECK(only(Rule::facilitator_is_not_in_pool, plan_of(document).groups[0].findings).empty());
    CHECK(document.run(AddFacilitator{PersonId("K-05")}) == Refusal::person_is_gone);
}

TEST_CASE("two people who must not share a group are named once") {
    Document document = composed();
    const PersonId one("V-G1");
    const PersonId other("V-G2");
    CHECK(document.run(AddApartPair{draft, one, one}) == Refusal::pair_needs_two_people);
    CHECK_FALSE(document.run(AddApartPair{draft, one, other}));
    CHECK(document.run(AddApartPair{draft, other, one}) == Refusal::pair_is_there_already);
    CHECK(only(Rule::apart_pair_shares_group, plan_of(document).groups[0].findings).size() == 1);
    CHECK_FALSE(document.run(RemoveApartPair{draft, other, one}));
    CHECK(document.run(RemoveApartPair{draft, one, other}) == Refusal::pair_is_gone);
}

TEST_CASE("a round becomes final when everybody has a place and no hard rule is broken, and then stays") {
    Document document = composed();
    CHECK(document.run(FinaliseRound{draft}) == Refusal::round_breaks_rule);
    CHECK_FALSE(document.run(PlaceMember{draft, PersonId("V-S1"), GroupId("G-3")}));
    CHECK(document.run(FinaliseRound{draft}) == Refusal::round_has_unplaced_people);
    CHECK_FALSE(document.run(PlaceMember{draft, PersonId("JC-2"), GroupId("G-2")}));
    CHECK_FALSE(document.run(PlaceMember{draft, PersonId("V-S3"), GroupId("G-2")}));
    CHECK(plan_of(document).can_be_final());
    CHECK_FALSE(document.run(FinaliseRound{draft}));
    for (const Command& change : std::initializer_list<Command>{
             PlaceMember{draft, PersonId("JC-2"), GroupId("G-1")}, SetGroupCount{draft, 4}, FinaliseRound{draft},
             SwapMembers{draft, PersonId("JC-2"), PersonId("JC-3")}, SetFacilitator{draft, GroupId("G-1")}}) {
        CHECK(document.run(change) == Refusal::group_is_final);
    }
    CHECK_FALSE(document.run(RenameRound{draft, "Najaar"}));
    CHECK(document.undo());
    CHECK(document.undo());
    CHECK_FALSE(has_final_group(round_of(document)));
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
        const PersonId person = people[below(people.size())];
        const bool swaps = below(2) == 0;
        const std::size_t group = below(4);
        const Move move{person, group == 3 || swaps ? GroupId() : round_of(document).groups[group].id,
                        swaps ? people[below(people.size())] : PersonId()};
        const RoundPlan promised = what_if(document.organisation(), round_of(document), move, today);
        const Command command =
            swaps ? Command(SwapMembers{draft, person, move.other}) : Command(PlaceMember{draft, person, move.group});
        if (document.run(command)) continue;
        ++done;
        REQUIRE(plan_of(document) == promised);
    }
    CHECK(done > 200);
}

TEST_CASE("a swap that is proposed breaks no hard rule in either group") {
    Document document = composed();
    std::mt19937 random(11);
    int proposed = 0;
    for (int step = 0; step < 60; ++step) {
        const Round& round = round_of(document);
        for (const IntervisieGroup& group : round.groups) {
            for (const PersonId& person : group.members) {
                for (const PersonId& other : find_fitting_swaps(document.organisation(), round, person, today)) {
                    const GroupId from = group.id;
                    const GroupId to = group_of(round, other)->id;
                    const RoundPlan after = what_if(document.organisation(), round, {person, {}, other}, today);
                    REQUIRE(find_group_plan(after, from)->is_sound());
                    REQUIRE(find_group_plan(after, to)->is_sound());
                    ++proposed;
                }
            }
        }
        const auto& people = *document.organisation().people;
        const PersonId person = people[random() % people.size()].id;
        (void)document.run(PlaceMember{draft, person, round.groups[random() % 3].id});
    }
    CHECK(proposed > 0);
}

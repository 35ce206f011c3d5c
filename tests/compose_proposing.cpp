// One run of the composer as the page's worker does it: several searches, a few proposals, numbers in and out.
#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <span>
#include <vector>

#include "compose/build.hpp"
#include "compose/proposing.hpp"
#include "compose/wire.hpp"
#include "derive/generate.hpp"
#include "model/group_making.hpp"
#include "support/lindewaard.hpp"

using namespace driehoek;

namespace {

// De Lindewaard's first round as a draft, without what was decided in it.
compose::Built lindewaard_problem(int groups, const Proposal& wishes = {}) {
    const Organisation organisation = tests::build_lindewaard();
    Round round = organisation.rounds->front();
    round.groups.clear();
    for (int group = 0; group < groups; ++group) add_group(round);
    return compose::build_problem(organisation, round, compose::wishes_of(wishes), make_date(2022, 10, 6));
}

compose::Report whole_report(const compose::Built& built) {
    compose::Proposing proposing(built.problem, {.seed = 2022, .steps = compose::steps_for(built.problem.people)});
    proposing.run(1'000'000);
    REQUIRE(proposing.is_done());
    return proposing.report();
}

}  // namespace

TEST_CASE("De Lindewaard in three groups: legal, four shared 3-hoeken, and several proposals that differ") {
    const compose::Built built = lindewaard_problem(3);
    const compose::Report report = whole_report(built);
    REQUIRE_FALSE(report.proposals.empty());
    CHECK(report.proposals[0].hard == 0);
    CHECK(compose::score_of(built.problem, report.proposals[0].plan)
              .counts[static_cast<std::size_t>(compose::Term::shared_triads)] == 4);
    CHECK(report.better_groups == 0);
    CHECK(report.curve.back() == report.proposals[0].cost);
}

TEST_CASE("De Lindewaard in two groups is legal, but three would divide the functions evenly") {
    const compose::Report report = whole_report(lindewaard_problem(2));
    REQUIRE_FALSE(report.proposals.empty());
    CHECK(report.proposals[0].hard == 0);
    CHECK(report.better_groups == 3);
}

TEST_CASE("another number of groups is tried in slices too, and tells the same") {
    const compose::Built built = lindewaard_problem(2);
    const compose::Order order{.seed = 2022, .steps = compose::steps_for(built.problem.people)};
    compose::Proposing proposing(built.problem, order);
    int slices_after_searches = 0;
    while (!proposing.is_done()) {
        const compose::Report before = proposing.report();
        if (before.searches_done == order.searches || before.proposals.size() == compose::most_proposals)
            ++slices_after_searches;
        proposing.run(100);
    }
    CHECK(slices_after_searches > 1);
    CHECK(proposing.report() == whole_report(built));
}

TEST_CASE("shared 3-hoeken turned round: more of them than at least, and never against a rule") {
    Proposal wishes;
    wishes.wants_shared_triads = true;
    const compose::Built built = lindewaard_problem(3, wishes);
    const compose::Report report = whole_report(built);
    CHECK(report.proposals[0].hard == 0);
    CHECK(compose::score_of(built.problem, report.proposals[0].plan)
              .counts[static_cast<std::size_t>(compose::Term::shared_triads)] > 4);
}

TEST_CASE("what cannot be is reported with what collides and with ways out") {
    compose::Built built = lindewaard_problem(3);
    REQUIRE_FALSE(built.problem.barriers.empty());
    const compose::Barrier barrier = built.problem.barriers.front();
    built.problem.locks = {{0, barrier.one, 1}, {0, barrier.other, 1}};
    const compose::Report report = whole_report(built);
    REQUIRE(report.proposals.size() == 1);
    CHECK(report.searches_done == 1);  // known before it: the search makes the draft alone
    CHECK(report.proposals[0].hard > 0);
    CHECK(report.conflict.existence == compose::Existence::does_not_exist);
    CHECK(report.conflict.causes.size() == 3);
    REQUIRE_FALSE(report.ways.empty());
    CHECK(report.ways[0].kind == compose::WayOutKind::unlock);
    CHECK(compose::read_report(built.problem, compose::write_report(report)) == report);
}

namespace {

// The first report of all: one step, so no search has had the time to find anything out.
compose::Report first_report(const compose::Problem& problem) {
    compose::Proposing proposing(problem, {.seed = 2022, .steps = compose::steps_for(problem.people)});
    proposing.run(1);
    return proposing.report();
}

bool has_cause(const compose::Report& report, compose::CauseKind kind) {
    return std::ranges::contains(report.conflict.causes, kind, &compose::Cause::kind);
}

bool has_way(const compose::Report& report, compose::WayOutKind kind) {
    return std::ranges::contains(report.ways, kind, &compose::WayOut::kind);
}

// So many people in so many groups of 4 to 8.
compose::Problem plain_problem(int people, int groups) {
    compose::Problem problem;
    problem.people = people;
    compose::Sitting& sitting = problem.sittings.emplace_back();
    sitting.groups.assign(static_cast<std::size_t>(groups), {});
    sitting.present.assign(static_cast<std::size_t>(people), 1);
    problem.weights[static_cast<std::size_t>(compose::Term::sizes)] = 1;
    return problem;
}

void bar_from_all(compose::Problem& problem, int manager, int first, int end) {
    for (int person = first; person < end; ++person)
        problem.barriers.push_back({manager, person, compose::BarrierKind::direct_line});
}

}  // namespace

TEST_CASE("an order to mend crosses to the worker, and the one who was dragged into conflict is the one who moves") {
    const compose::Built built = lindewaard_problem(3);
    const compose::Plan legal = whole_report(built).proposals.front().plan;
    compose::Plan broken = legal;
    const compose::Barrier barrier = built.problem.barriers.front();
    auto& groups = broken.group_of.front();
    groups[static_cast<std::size_t>(barrier.one)] = groups[static_cast<std::size_t>(barrier.other)];

    const compose::Order order{.steps = 1, .run = 7, .mend = broken};
    auto proposing = compose::read_order(compose::write_order(order, built.problem));
    REQUIRE(proposing.has_value());
    proposing->run(1);
    REQUIRE(proposing->is_done());
    const auto report = compose::read_report(built.problem, compose::write_report(proposing->report()));
    REQUIRE(report.has_value());
    CHECK(report->run == 7);
    REQUIRE(report->proposals.size() == 1);
    const compose::Proposed& mended = report->proposals.front();
    CHECK(mended.is_proved);
    CHECK(compose::score_of(built.problem, mended.plan).hard() == 0);
    int moved = 0;
    for (std::size_t person = 0; person < groups.size(); ++person)
        moved += mended.plan.group_of.front()[person] == groups[person] ? 0 : 1;
    CHECK(moved == 1);
}

TEST_CASE("a plan that no move can mend is told with what collides") {
    compose::Built built = lindewaard_problem(3);
    const compose::Plan legal = whole_report(built).proposals.front().plan;
    const compose::Barrier barrier = built.problem.barriers.front();
    built.problem.locks = {{0, barrier.one, 1}, {0, barrier.other, 1}};
    compose::Proposing proposing(built.problem, {.steps = 1, .mend = legal});
    proposing.run(1);
    CHECK(proposing.is_done());
    CHECK(proposing.report().proposals.empty());
    CHECK(proposing.report().conflict.existence == compose::Existence::does_not_exist);
    CHECK_FALSE(proposing.report().ways.empty());
}

TEST_CASE("too few begeleiders are told before the search, with who can carry more") {
    compose::Problem problem = plain_problem(24, 4);
    problem.leaders = {{.most_groups = 2, .barred = {}}, {.most_groups = 1, .barred = {}}};
    const compose::Report report = first_report(problem);
    CHECK(report.searches_done == 0);
    CHECK(report.conflict.existence == compose::Existence::does_not_exist);
    CHECK(has_cause(report, compose::CauseKind::leader));
    CHECK(has_way(report, compose::WayOutKind::leader_carries_more));
}

TEST_CASE("a manager with too many of his own people is told before the search") {
    for (const int people : {16, 40}) {
        CAPTURE(people);
        compose::Problem problem = plain_problem(people, (people + 7) / 8);
        bar_from_all(problem, 0, 1, people - 2);  // more than the other groups can hold
        const compose::Report report = first_report(problem);
        CHECK(report.searches_done == 0);
        CHECK(report.conflict.existence == compose::Existence::does_not_exist);
        CHECK(has_cause(report, compose::CauseKind::barrier));
        CHECK(has_cause(report, compose::CauseKind::largest_size));
    }
}

TEST_CASE("a block larger than a group is told before the search, with larger groups as a way out") {
    compose::Problem problem = plain_problem(20, 3);
    problem.blocks = {{0, 1, 2, 3, 4, 5, 6, 7, 8}};
    const compose::Report report = first_report(problem);
    CHECK(report.searches_done == 0);
    CHECK(report.conflict.causes ==
          std::vector<compose::Cause>{{compose::CauseKind::largest_size, 0}, {compose::CauseKind::block, 0}});
    CHECK(has_way(report, compose::WayOutKind::split_block));
    CHECK(has_way(report, compose::WayOutKind::larger_groups));
}

TEST_CASE("what can be is searched for at once, and nothing collides") {
    const compose::Report report = first_report(lindewaard_problem(3).problem);
    CHECK(report.conflict == compose::Conflict{});
    CHECK(report.ways.empty());
    CHECK(report.proposals.size() == 1);
}

TEST_CASE("the same order gives the same report, whatever the slices, and reading a message trusts nothing") {
    const compose::Built built = lindewaard_problem(3);
    const compose::Order order{.seed = 7, .steps = 400, .searches = 3, .run = 5};
    const std::vector<std::int32_t> numbers = compose::write_order(order, built.problem);
    auto whole = compose::read_order(numbers);
    auto sliced = compose::read_order(numbers);
    REQUIRE(whole.has_value());
    REQUIRE(sliced.has_value());
    whole->run(100'000);
    CHECK(whole->is_done());
    for (int slice = 1; !sliced->is_done(); ++slice) sliced->run(1 + slice % 7);
    const compose::Report report = whole->report();
    CHECK(report == sliced->report());
    CHECK(report.run == 5);
    CHECK_FALSE(report.curve.empty());
    for (std::size_t at = 1; at < report.proposals.size(); ++at) {
        CHECK(compose::count_different_pairs(report.proposals[0].plan, report.proposals[at].plan) > 8);
        CHECK(report.proposals[at].cost >= report.proposals[0].cost);
    }

    const std::vector<std::int32_t> message = compose::write_report(report);
    CHECK(compose::read_report(built.problem, message) == report);
    for (std::size_t end = 0; end < message.size(); ++end)
        CHECK_FALSE(compose::read_report(built.problem, std::span(message).first(end)).has_value());
    for (std::size_t end = 0; end < numbers.size(); ++end)
        CHECK_FALSE(compose::read_order(std::span(numbers).first(end)).has_value());
}

namespace {

int place_in(const compose::Built& built, const char* person) {
    const auto found = std::ranges::find(built.roster.people, PersonId(person));
    return found == built.roster.people.end() ? compose::nobody : static_cast<int>(found - built.roster.people.begin());
}

std::int32_t group_in(const compose::Built& built, const compose::Plan& plan, int sitting, const char* person) {
    return plan.group_of[static_cast<std::size_t>(sitting)][static_cast<std::size_t>(place_in(built, person))];
}

}  // namespace

TEST_CASE("two of one team never share a group where that is asked, and too many of one unit are told by name") {
    Organisation organisation = tests::build_lindewaard();
    for (const auto& [person, team] : {std::pair{"V-G1", "T-1"}, {"V-G2", "T-1"}, {"V-P1", "T-5"}, {"JC-1", "T-5"}})
        find_person_to_edit(organisation, PersonId(person))->unit = UnitId(team);
    Round round = organisation.rounds->front();
    round.groups.clear();
    for (int group = 0; group < 3; ++group) add_group(round);
    Proposal wishes;
    wishes.units_apart = true;
    wishes.unit_level = UnitKind::team;
    const auto built = [&] {
        return compose::build_problem(organisation, round, compose::wishes_of(wishes), make_date(2022, 10, 6));
    };
    const compose::Built by_team = built();
    REQUIRE(compose::is_sound(by_team.problem));
    CHECK(by_team.roster.units == std::vector{UnitId("T-5"), UnitId("T-1")});
    const compose::Report report = whole_report(by_team);
    CHECK(report.proposals[0].hard == 0);
    const compose::Plan& plan = report.proposals[0].plan;
    for (const auto& [one, other] : {std::pair{"V-G1", "V-G2"}, {"V-P1", "JC-1"}})
        CHECK(group_in(by_team, plan, 0, one) != group_in(by_team, plan, 0, other));

    wishes.unit_level = UnitKind::business_unit;
    const compose::Report impossible = whole_report(built());
    CHECK(impossible.conflict.existence == compose::Existence::does_not_exist);
    REQUIRE(impossible.conflict.causes.size() == 1);
    CHECK(impossible.conflict.causes[0].kind == compose::CauseKind::unit);
    CHECK(std::ranges::contains(impossible.ways, compose::WayOut{compose::WayOutKind::drop_units}));
}

TEST_CASE("who wants company of his own function gets it, at the price of an even mix") {
    constexpr auto lone = static_cast<std::size_t>(compose::Term::lone_functions);
    Proposal wishes;
    const compose::Built even = lindewaard_problem(3, wishes);
    const std::int64_t alone = compose::score_of(even.problem, whole_report(even).proposals[0].plan).counts[lone];
    CHECK(alone == 5);  // three managers over three tables, and four job coaches
    wishes.weights[SoftRule::lone_functions] = SoftWeight::much;
    const compose::Built built = lindewaard_problem(3, wishes);
    const compose::Report report = whole_report(built);
    CHECK(report.proposals[0].hard == 0);
    CHECK(compose::score_of(built.problem, report.proposals[0].plan).counts[lone] <= 1);
}

TEST_CASE("who sits out is nowhere, who stays together shares a group, and each group has each function") {
    Proposal wishes;
    wishes.functions_required = true;
    wishes.sits_out = {PersonId("V-G1"), PersonId("JC-4")};
    wishes.together = {{PersonId("JC-4"), PersonId("V-G2"), PersonId("V-G3")}, {PersonId("V-G3"), PersonId("JC-1")}};
    const compose::Built built = lindewaard_problem(3, wishes);
    REQUIRE(compose::is_sound(built.problem));
    CHECK(place_in(built, "V-G1") == compose::nobody);
    CHECK(built.problem.people == 14);
    CHECK(built.problem.blocks.size() == 1);  // they share somebody; who sits out is no part of it
    CHECK(built.problem.given_blocks == 0);
    const compose::Report report = whole_report(built);
    REQUIRE_FALSE(report.proposals.empty());
    const compose::Plan& plan = report.proposals[0].plan;
    CHECK(report.proposals[0].hard == 0);
    CHECK(group_in(built, plan, 0, "V-G2") == group_in(built, plan, 0, "V-G3"));
    CHECK(group_in(built, plan, 0, "V-G3") == group_in(built, plan, 0, "JC-1"));
    for (std::int32_t group = 0; group < 3; ++group) {
        std::uint32_t covered = 0;
        for (std::size_t person = 0; person < plan.group_of[0].size(); ++person) {
            if (plan.group_of[0][person] == group) covered |= built.problem.covers_of[person];
        }
        CHECK(covered == 0b111U);
    }
}

TEST_CASE("who is absent has no group in that session and in no other, and fixed groups know no absence") {
    Proposal wishes;
    wishes.absences = {{PersonId("V-G1"), 1}, {PersonId("JC-1"), 1}};
    CHECK(lindewaard_problem(3, wishes).problem == lindewaard_problem(3).problem);
    wishes.changes_groups = true;
    const compose::Built built = lindewaard_problem(3, wishes);
    const compose::Report report = whole_report(built);
    REQUIRE_FALSE(report.proposals.empty());
    CHECK(report.proposals[0].hard == 0);
    for (int sitting = 0; sitting < built.problem.sitting_count(); ++sitting) {
        for (const char* person : {"V-G1", "JC-1"})
            CHECK((group_in(built, report.proposals[0].plan, sitting, person) == compose::nobody) == (sitting == 1));
    }
    const Round second = compose::round_with(built, {}, report.proposals[0].plan, 1);
    CHECK(second.planned_sessions == 1);
    CHECK_FALSE(group_of(second, PersonId("V-G1")));
}

TEST_CASE("who leads a group keeps it when that is asked for") {
    Organisation organisation = tests::build_lindewaard();
    organisation.facilitators.edit().insert(organisation.facilitators->begin(),
                                            {PersonId("ST-1"), FacilitatorKind::trainer, 4});
    Round round = organisation.rounds->front();
    for (IntervisieGroup& group : round.groups) group.members.clear();
    round.groups[1].facilitator = PersonId("ST-1");
    round.proposal.keeps_facilitators = true;
    const auto build = [&] {
        return compose::build_problem(organisation, round, compose::wishes_of(round.proposal), make_date(2022, 10, 6));
    };
    const compose::Built built = build();
    const compose::Plan plan = whole_report(built).proposals.front().plan;
    for (std::size_t group = 0; group < 3; ++group) {
        CHECK(built.roster.leaders[static_cast<std::size_t>(plan.leader_of[0][group])] ==
              PersonId(group == 1 ? "ST-1" : "TC-1"));
    }
    round.proposal.keeps_facilitators = false;
    CHECK(build().problem.leader_locks.empty());
}

TEST_CASE("a block that comes with the composition is never offered to be split") {
    Organisation organisation = tests::build_lindewaard();
    Round round = organisation.rounds->front();
    round.composition = Composition::department_mt;
    round.proposal.together = {{PersonId("JC-1"), PersonId("JC-2")}};
    const compose::Built built =
        compose::build_problem(organisation, round, compose::wishes_of(round.proposal), make_date(2022, 10, 6));
    CHECK(built.problem.blocks.size() == 4);
    CHECK(built.problem.given_blocks == 3);
    CHECK(built.problem.blocks.front() == std::vector<std::int32_t>{place_in(built, "JC-1"), place_in(built, "JC-2")});
    CHECK(compose::read_problem(compose::write_problem(built.problem)) == built.problem);

    compose::Problem problem = plain_problem(20, 3);
    problem.blocks = {{0, 1, 2, 3, 4, 5, 6, 7, 8}};
    problem.given_blocks = 1;
    const compose::Report report = first_report(problem);
    CHECK(has_cause(report, compose::CauseKind::block));
    CHECK_FALSE(has_way(report, compose::WayOutKind::split_block));
    CHECK(has_way(report, compose::WayOutKind::larger_groups));
}

TEST_CASE("functions that were asked for are let go together, or fewer groups are made") {
    Proposal wishes;
    wishes.functions_required = true;
    compose::Built built = lindewaard_problem(4, wishes);  // three managers
    const compose::Report report = first_report(built.problem);
    CHECK(has_cause(report, compose::CauseKind::cover));
    CHECK(has_way(report, compose::WayOutKind::another_group_count));
    CHECK(std::ranges::count(report.ways, compose::WayOutKind::drop_cover, &compose::WayOut::kind) == 1);
    for (compose::Cover& cover : built.problem.covers) cover.is_wish = false;
    CHECK_FALSE(has_way(first_report(built.problem), compose::WayOutKind::drop_cover));
}

TEST_CASE("with changing groups a lock is let go in every session at once") {
    Proposal wishes;
    wishes.changes_groups = true;
    compose::Built built = lindewaard_problem(3, wishes);
    const compose::Barrier barrier = built.problem.barriers.front();
    for (int sitting = 0; sitting < built.problem.sitting_count(); ++sitting) {
        built.problem.locks.push_back({sitting, barrier.one, 1});
        built.problem.locks.push_back({sitting, barrier.other, 1});
    }
    const compose::Report report = first_report(built.problem);
    CHECK(std::ranges::count(report.ways, compose::WayOutKind::unlock, &compose::WayOut::kind) == 2);
    CHECK(has_way(report, compose::WayOutKind::leave_out));
}

TEST_CASE("whatever a file holds, the problem of a round with somebody to place is sound") {
    int with_people = 0;
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        Organisation organisation = generate_small(seed, 20 + static_cast<int>(seed % 40));
        for (Round& round : organisation.rounds.edit()) {
            // A function named 40 times, more sessions than can be planned, and blocks of strangers.
            if (seed % 3 == 0) round.target_functions.resize(40, Function::foreman);
            if (seed % 4 == 0) round.planned_sessions = 100'000;
            if (seed % 5 == 0) round.planned_sessions = 0;
            for (const Person& person : *organisation.people) {
                if (seed % 2 == 0) round.proposal.together.push_back({person.id, organisation.people->front().id});
                if (seed % 7 == 0) round.proposal.absences.push_back({person.id, static_cast<int>(seed)});
                if (seed % 11 == 0) round.proposal.sits_out.push_back(person.id);
            }
            const compose::Built built =
                compose::build_problem(organisation, round, compose::wishes_of(round.proposal), make_date(2022, 10, 6));
            CAPTURE(seed);
            if (seed % 11 == 0) CHECK(built.problem.people == 0);
            if (built.problem.people == 0) continue;
            ++with_people;
            CHECK(compose::is_sound(built.problem));
            CHECK(compose::read_problem(compose::write_problem(built.problem)) == built.problem);
        }
    }
    CHECK(with_people > 100);
}

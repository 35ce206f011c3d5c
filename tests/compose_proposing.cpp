// One run of the composer as the page's worker does it: several searches, a few proposals, numbers in and out.
#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <span>
#include <vector>

#include "compose/build.hpp"
#include "compose/proposing.hpp"
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
    CHECK(report.curve.back() == 4);
    CHECK(std::ranges::min(report.curve) >= 4);
}

TEST_CASE("De Lindewaard in two groups is legal, but three would divide the functions evenly") {
    const compose::Report report = whole_report(lindewaard_problem(2));
    REQUIRE_FALSE(report.proposals.empty());
    CHECK(report.proposals[0].hard == 0);
    CHECK(report.better_groups == 3);
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

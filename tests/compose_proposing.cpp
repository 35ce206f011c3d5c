// One run of the composer as the page's worker does it: several searches, a few proposals, numbers in and out.
#include <doctest/doctest.h>

#include <algorithm>
#include <span>

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
    CHECK(report.proposals[0].hard > 0);
    CHECK(report.conflict.existence == compose::Existence::does_not_exist);
    CHECK(report.conflict.causes.size() == 3);
    REQUIRE_FALSE(report.ways.empty());
    CHECK(report.ways[0].kind == compose::WayOutKind::unlock);
    CHECK(compose::read_report(built.problem, compose::write_report(report)) == report);
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

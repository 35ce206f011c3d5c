#include "compose/group_counts.hpp"

#include <doctest/doctest.h>

#include "derive/generate.hpp"
#include "support/builders.hpp"
#include "support/lindewaard.hpp"

using namespace driehoek;
using compose::Existence;
using compose::GroupCount;

namespace {

constexpr int most = 8;
constexpr std::int64_t most_tries = 1'000'000;

Round mixed_round() {
    Round round;
    round.target_functions = {Function::department_manager, Function::foreman, Function::job_coach};
    return round;
}

std::vector<GroupCount> rank(const Organisation& organisation, const Round& round) {
    return compose::rank_group_counts(organisation, round, compose::wishes_of(round.proposal), tests::sample_day, most,
                                      most_tries);
}

std::vector<int> numbers_of(const std::vector<GroupCount>& counts) {
    std::vector<int> numbers;
    for (const GroupCount& count : counts) numbers.push_back(count.groups);
    return numbers;
}

}  // namespace

TEST_CASE("of the numbers of groups for De Lindewaard three fits best, and two spreads two functions unevenly") {
    const std::vector<GroupCount> counts = rank(tests::build_lindewaard(), mixed_round());
    CHECK(numbers_of(counts) == std::vector{3, 2, 4});
    CHECK(counts[0].existence == Existence::exists);
    CHECK(counts[0].functions == std::vector<compose::FunctionSpread>{{Function::department_manager, 3, 1, 1},
                                                                      {Function::foreman, 9, 3, 3},
                                                                      {Function::job_coach, 4, 1, 2}});
    // Legal, though in few ways (domain 2.4).
    CHECK(counts[1].existence == Existence::exists);
    CHECK(counts[1].smallest == 8);
    // Three managers for four tables.
    CHECK(counts[2].functions[0].least == 0);
}

TEST_CASE("a number of groups without a legal plan comes last, whatever else speaks for it") {
    Organisation organisation = tests::build_lindewaard();
    Round round = mixed_round();
    // Three who may not meet do not fit at two tables.
    round.apart = {{PersonId("JC-1"), PersonId("JC-2")},
                   {PersonId("JC-1"), PersonId("JC-3")},
                   {PersonId("JC-2"), PersonId("JC-3")}};
    const std::vector<GroupCount> counts = rank(organisation, round);
    CHECK(numbers_of(counts).back() == 2);
    CHECK(counts.back().existence == Existence::does_not_exist);
    CHECK_FALSE(counts.back().is_possible());
    CHECK(counts.front().groups == 3);
}

TEST_CASE("so few people that no group is large enough have no number of groups") {
    Organisation organisation;
    CHECK(rank(organisation, mixed_round()).empty());
}

TEST_CASE("in a large organisation the nearest numbers are ranked, and the best has a place for everybody") {
    const Organisation organisation = generate_full_size(2022);
    const std::vector<GroupCount> counts = rank(organisation, mixed_round());
    REQUIRE(counts.size() == most);
    for (const GroupCount& count : counts) {
        CHECK(count.smallest >= smallest_group);
        CHECK(count.largest <= largest_group);
    }
}

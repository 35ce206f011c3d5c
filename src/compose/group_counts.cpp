#include "compose/group_counts.hpp"

#include <algorithm>
#include <cstdlib>
#include <tuple>

#include "base/order.hpp"
#include "compose/ways_out.hpp"
#include "model/group_making.hpp"

namespace driehoek::compose {
namespace {

std::vector<FunctionSpread> spreads_of(const Round& round, const Problem& problem, int groups) {
    std::vector<FunctionSpread> spreads;
    const std::vector<std::int32_t>& functions = problem.attributes.front().values;  // places in the target functions
    for (std::size_t at = 0; at < round.target_functions.size(); ++at) {
        const auto people = static_cast<int>(std::ranges::count(functions, static_cast<std::int32_t>(at)));
        const std::vector<int> sizes = even_sizes(people, groups);
        spreads.push_back(
            {.function = round.target_functions[at], .people = people, .least = sizes.back(), .most = sizes.front()});
    }
    return spreads;
}

auto rank_of(const GroupCount& count, int comfortable) {
    const auto missing = std::ranges::count(count.functions, 0, &FunctionSpread::least);
    const auto uneven = std::ranges::count_if(count.functions,
                                              [](const FunctionSpread& spread) { return spread.least != spread.most; });
    return std::tuple(!count.is_possible(), count.largest > largest_good_group, missing, uneven,
                      std::abs(count.groups - comfortable));
}

}  // namespace

std::vector<GroupCount> rank_group_counts(const Organisation& organisation, const Round& round, const Wishes& wishes,
                                          Date today, int most, std::int64_t most_tries) {
    Wishes wished = wishes;
    wished.groups = 0;  // as many as the round has, so with all its locks
    const Problem problem = build_problem(organisation, round, wished, today).problem;
    const int people = problem.people;
    const int comfortable = comfortable_group_count(people);
    const int fewest = std::max({1, (people + largest_group - 1) / largest_group, comfortable - most / 2});
    const int last = std::min({people / wishes.smallest, most_groups, fewest + most - 1});
    std::vector<GroupCount> counts;
    for (int groups = fewest; groups <= last; ++groups) {
        const std::vector<int> sizes = even_sizes(people, groups);
        const Problem changed = changed_by(changed_by(problem, {WayOutKind::another_group_count, groups}),
                                           {WayOutKind::larger_groups, sizes.front()});
        counts.push_back({.groups = groups,
                          .smallest = sizes.back(),
                          .largest = sizes.front(),
                          .existence = find_legal_plan(changed, most_tries).existence,
                          .functions = spreads_of(round, problem, groups)});
    }
    sort(counts, [&](const GroupCount& one, const GroupCount& other) {
        return rank_of(one, comfortable) < rank_of(other, comfortable);
    });
    return counts;
}

}  // namespace driehoek::compose

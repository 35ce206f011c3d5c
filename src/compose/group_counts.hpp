// How many groups suit a round, from the best number to the worst, and what speaks for and against each.
#pragma once
#include <vector>

#include "base/date.hpp"
#include "compose/build.hpp"
#include "compose/exact.hpp"

namespace driehoek::compose {

// How the people of one function are spread over so many groups.
struct FunctionSpread {
    Function function{};
    int people = 0;
    int least = 0, most = 0;  // in a group, when they are spread evenly
    friend bool operator==(const FunctionSpread&, const FunctionSpread&) = default;
};

struct GroupCount {
    int groups = 0;
    int smallest = 0, largest = 0;  // people in a group, when they are spread evenly
    Existence existence = Existence::unknown;  // of a plan that keeps every hard rule
    std::vector<FunctionSpread> functions{};  // in the order of the round's target functions

    bool is_possible() const { return existence != Existence::does_not_exist; }
};

// The numbers nearest to comfortable_group_count, at most `most` of them, that give groups of `wishes.smallest` up to
// largest_group people; those with a legal plan first, then those in which no group is larger than is good, in which no
// function is missing at a table, in which fewest functions are spread unevenly, and then the nearest. `most_tries` as in
// find_legal_plan, for each number.
std::vector<GroupCount> rank_group_counts(const Organisation& organisation, const Round& round, const Wishes& wishes,
                                          Date today, int most, std::int64_t most_tries);

}  // namespace driehoek::compose

// A plan, and what it costs: counted afresh from the problem, without anything the search keeps. Tests and explanations use this.
#pragma once
#include <array>
#include <cstdint>
#include <vector>

#include "compose/problem.hpp"

namespace driehoek::compose {

struct Plan {
    std::vector<std::vector<std::int32_t>> group_of{};  // [sitting][person]; nobody (-1): absent, or without a place
    std::vector<std::vector<std::int32_t>> leader_of{};  // [sitting][group]; nobody (-1): none, or not asked for
    friend bool operator==(const Plan&, const Plan&) = default;
};

struct Score {
    std::array<std::int64_t, hard_count> broken{};  // by Hard, in the units said there
    std::array<std::int64_t, term_count> counts{};  // by Term, without weights

    std::int64_t hard() const;  // 0: the plan is legal
    std::int64_t cost(const Problem& problem) const;  // the counts, weighed
    friend bool operator==(const Score&, const Score&) = default;
};

// The plan has the shape of the problem (is_shaped); its numbers may be anything.
Score score_of(const Problem& problem, const Plan& plan);
// One list for each sitting, as long as there are people and groups, and no number beyond them.
bool is_shaped(const Problem& problem, const Plan& plan);
// Nobody placed and nobody leading.
Plan empty_plan(const Problem& problem);
// For tests and the note beside a proposal: the same plan has the same number on every machine.
std::uint64_t hash_of(const Plan& plan);

}  // namespace driehoek::compose

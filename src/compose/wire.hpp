// Problem and plan as flat numbers, to be posted between the page and its worker. Reading trusts nothing.
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "compose/plan.hpp"
#include "compose/problem.hpp"

namespace driehoek::compose {

// The first number of every message. Another number is refused: page and worker then come from different versions.
inline constexpr std::int32_t wire_version = 5;

std::vector<std::int32_t> write_problem(const Problem& problem);
// Nothing when the version differs, the numbers end too early or late, or the problem is not sound.
std::optional<Problem> read_problem(std::span<const std::int32_t> numbers);

std::vector<std::int32_t> write_plan(const Plan& plan);
// Nothing when the numbers do not make a plan with the shape of this problem.
std::optional<Plan> read_plan(const Problem& problem, std::span<const std::int32_t> numbers);

}  // namespace driehoek::compose

// Tasks given to workers at the least cost, where each next task of one worker costs more: a flow of least cost.
#pragma once
#include <cstdint>
#include <optional>
#include <vector>

namespace driehoek {

struct AssignmentProblem {
    // For each task what it costs with each worker, 0 or more; none: he cannot do it. All rows are as long as `next_task`.
    std::vector<std::vector<std::optional<int>>> costs;
    // For each worker what his first, second ... task costs besides, never less than the one before. He does no more than these.
    std::vector<std::vector<int>> next_task;
};

// Who does each task, in their order; none where nobody is left who can. As many tasks as possible are done, and those at the
// least sum of costs. Of equal sums the same one every time. Successive shortest augmenting paths (Ahuja, Magnanti and Orlin,
// Network Flows, 9.7). Time: tasks^2 * workers, times how often a path is bettered, which is a few times.
std::vector<std::optional<std::size_t>> assign(const AssignmentProblem& problem);
// What an assignment costs.
std::int64_t cost_of(const AssignmentProblem& problem, const std::vector<std::optional<std::size_t>>& given);

}  // namespace driehoek

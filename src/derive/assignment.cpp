#include "derive/assignment.hpp"

#include <algorithm>
#include <limits>
#include <utility>

namespace driehoek {
namespace {

constexpr std::int64_t unreached = std::numeric_limits<std::int64_t>::max();
constexpr std::size_t no_task = std::numeric_limits<std::size_t>::max();

class Assigning {
public:
    explicit Assigning(const AssignmentProblem& problem)
        : problem_(problem), given_(problem.costs.size()), done_(problem.next_task.size(), 0) {}

    std::vector<std::optional<std::size_t>> run() {
        while (gives_one_more()) {
        }
        return given_;
    }

private:
    // Gives the task that comes cheapest to somebody; others may pass theirs on for it. False when none can be given.
    bool gives_one_more() {
        const std::size_t workers = done_.size();
        std::vector<std::int64_t> distance(workers, unreached);  // to each worker, without his next task
        std::vector<std::size_t> by(workers, no_task);  // the task with which he is reached
        for (std::size_t task = 0; task < given_.size(); ++task) {
            if (!given_[task]) relax(task, 0, distance, by);
        }
        bool changes = true;
        while (changes) {
            changes = false;
            for (std::size_t task = 0; task < given_.size(); ++task) {
                if (!given_[task] || distance[*given_[task]] == unreached) continue;
                const std::size_t from = *given_[task];
                changes = relax(task, distance[from] - *problem_.costs[task][from], distance, by) || changes;
            }
        }
        std::size_t last = workers;
        std::int64_t least = unreached;
        for (std::size_t worker = 0; worker < workers; ++worker) {
            const std::size_t done = done_[worker];
            if (distance[worker] == unreached || done >= problem_.next_task[worker].size()) continue;
            const std::int64_t cost = distance[worker] + problem_.next_task[worker][done];
            if (cost < least) {
                least = cost;
                last = worker;
            }
        }
        if (last == workers) return false;
        ++done_[last];
        std::optional<std::size_t> worker = last;
        while (worker) {
            const std::size_t task = by[*worker];
            worker = std::exchange(given_[task], worker);
        }
        return true;
    }

    bool relax(std::size_t task, std::int64_t from, std::vector<std::int64_t>& distance,
               std::vector<std::size_t>& by) const {
        bool changes = false;
        for (std::size_t worker = 0; worker < distance.size(); ++worker) {
            const std::optional<int>& cost = problem_.costs[task][worker];
            if (!cost || given_[task] == worker || from + *cost >= distance[worker]) continue;
            distance[worker] = from + *cost;
            by[worker] = task;
            changes = true;
        }
        return changes;
    }

    const AssignmentProblem& problem_;
    std::vector<std::optional<std::size_t>> given_;
    std::vector<std::size_t> done_;
};

}  // namespace

std::vector<std::optional<std::size_t>> assign(const AssignmentProblem& problem) { return Assigning(problem).run(); }

std::int64_t cost_of(const AssignmentProblem& problem, const std::vector<std::optional<std::size_t>>& given) {
    std::int64_t sum = 0;
    std::vector<std::size_t> done(problem.next_task.size(), 0);
    for (std::size_t task = 0; task < given.size(); ++task) {
        if (given[task])
            sum += *problem.costs[task][*given[task]] + problem.next_task[*given[task]][done[*given[task]]++];
    }
    return sum;
}

}  // namespace driehoek

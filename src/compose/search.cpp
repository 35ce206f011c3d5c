#include "compose/search.hpp"

#include <utility>

#include "compose/searching.hpp"

namespace driehoek::compose {

Search::Search(Problem problem, std::uint64_t seed)
    : searching_(std::make_unique<Searching>(std::move(problem), seed, nullptr)) {}
Search::Search(Problem problem, std::uint64_t seed, const Plan& start)
    : searching_(std::make_unique<Searching>(std::move(problem), seed, &start)) {}
Search::Search(Search&&) noexcept = default;
Search& Search::operator=(Search&&) noexcept = default;
Search::~Search() = default;

void Search::run(std::int64_t steps) { searching_->run(steps); }

const Problem& Search::problem() const { return searching_->problem_; }
const Plan& Search::best() const { return searching_->best_; }
std::int64_t Search::best_hard() const { return searching_->best_hard_; }
std::int64_t Search::best_cost() const { return searching_->best_cost_; }
std::int64_t Search::improvements() const { return searching_->improvements_; }
std::int64_t Search::steps() const { return searching_->steps_; }
std::int64_t Search::tried() const { return searching_->tried_; }
const Bounds& Search::bounds() const { return searching_->bounds_; }
int Search::share() const { return searching_->bounds_.share(searching_->best_cost_); }
bool Search::is_proved_optimal() const { return searching_->is_done(); }

}  // namespace driehoek::compose

#include "compose/proposing.hpp"

#include <algorithm>
#include <utility>

#include "compose/repair.hpp"

namespace driehoek::compose {
namespace {

// For each question whether a plan exists: some milliseconds, and enough for all that counting alone decides.
constexpr std::int64_t most_tries = 200'000;

bool is_better(const Proposed& one, const Proposed& other) {
    return one.hard != other.hard ? one.hard < other.hard : one.cost < other.cost;
}

// More than two people who change seats: that is what somebody would call another proposal.
bool is_different(const Plan& one, const Plan& other) {
    std::vector<int> sizes(one.leader_of.front().size());
    for (const std::int32_t group : one.group_of.front()) {
        if (group != nobody) ++sizes[static_cast<std::size_t>(group)];
    }
    return count_different_pairs(one, other) > 2 * (std::ranges::max(sizes) - 1);
}

// How often somebody sits with each other person, in all sittings together.
void count_mates(const Plan& plan, std::size_t person, int by, std::vector<std::int32_t>& times) {
    for (const std::vector<std::int32_t>& groups : plan.group_of) {
        for (std::size_t mate = 0; groups[person] != nobody && mate < person; ++mate) {
            if (groups[mate] == groups[person]) times[mate] += by;
        }
    }
}

}  // namespace

std::int32_t steps_for(int people) { return std::clamp(people * 800, 20'000, 100'000); }

int count_different_pairs(const Plan& one, const Plan& other) {
    const std::size_t people = one.group_of.front().size();
    int count = 0;
    std::vector<std::int32_t> more(people);
    for (std::size_t person = 0; person < people; ++person) {
        std::ranges::fill(more, 0);
        count_mates(one, person, 1, more);
        count_mates(other, person, -1, more);
        for (const std::int32_t times : more) count += std::max(0, times);
    }
    return count;
}

Proposing::Proposing(Problem problem, const Order& order) : problem_(std::move(problem)), order_(order) {
    search_.emplace(problem_, static_cast<std::uint64_t>(order_.seed));
    take_known();
}

void Proposing::take_known() {
    for (Proposed known : order_.known) {
        const Score score = score_of(problem_, known.plan);
        known.hard = score.hard();
        known.cost = score.cost(problem_);
        known.share = bounds_of(problem_).share(known.cost);
        if (known.hard == 0) offer(std::move(known));
    }
}

void Proposing::run(std::int64_t steps) {
    if (order_.mend && search_) return mend();
    if (!is_checked_) check();
    while (steps > 0 && !is_done()) {
        if (!search_) {
            steps -= run_trial(steps);
            continue;
        }
        std::int64_t now = std::min(steps, next_look() - search_->steps());
        // The curve is noted after 1, 2, 4, 8 ... steps, whatever the slices.
        if (searches_done_ == 0) now = std::min(now, std::max<std::int64_t>(2 * noted_at_, 1) - search_->steps());
        search_->run(now);
        if (searches_done_ == 0) note_curve();
        steps -= std::max<std::int64_t>(now, 1);
        if (search_->is_proved_optimal() || (search_->steps() >= next_look() && !has_gained())) end_search();
    }
}

// After half of the steps that were ordered, after all, after twice as many ...: the same whatever the slices.
std::int64_t Proposing::next_look() const {
    return look_.steps == 0 ? std::max(1, order_.steps / 2) : std::max<std::int64_t>(order_.steps, 2 * look_.steps);
}

// Whether the last half of the steps won anything worth as much again: a rule, or a part of what is left above the bound.
bool Proposing::has_gained() {
    constexpr std::int64_t parts = 200;
    const Look before = look_;
    look_ = {search_->steps(), search_->best_hard(), search_->best_cost()};
    const std::int64_t left = look_.cost - search_->bounds().cost;
    return look_.steps < order_.steps || look_.hard < before.hard ||
           (look_.hard == before.hard && before.cost - look_.cost > left / parts);
}

// What cannot be is told before the search, with the ways out; the search then only makes a draft that breaks least.
void Proposing::check() {
    is_checked_ = true;
    if (find_legal_plan(problem_, most_tries).existence == Existence::does_not_exist) look_for_ways();
}

// More people than this move only in a new proposal: a coordinator could not follow it.
void Proposing::mend() {
    constexpr int most_moved = 8;
    constexpr std::int64_t most_mends = 20'000;  // a blink for a small round, seconds for a large one
    search_.reset();
    ++searches_done_;
    Repair mended = repair(problem_, *order_.mend, 0, most_moved, most_mends);
    if (!mended.is_legal) return look_for_ways();
    const std::int64_t cost = score_of(problem_, mended.plan).cost(problem_);
    proposals_.push_back({.cost = cost,
                          .share = bounds_of(problem_).share(cost),
                          .is_proved = mended.is_fewest,
                          .plan = std::move(mended.plan)});
}

Proposed Proposing::current() const {
    return {.seed = order_.seed + searches_done_,
            .steps = static_cast<std::int32_t>(search_->steps()),
            .hard = search_->best_hard(),
            .cost = search_->best_cost(),
            .share = search_->share(),
            .is_proved = search_->is_proved_optimal(),
            .plan = search_->best()};
}

void Proposing::note_curve() {
    const bool is_over = search_->is_proved_optimal() || search_->steps() >= order_.steps;
    if (!is_over && search_->steps() < std::max<std::int64_t>(2 * noted_at_, 1)) return;
    noted_at_ = search_->steps();
    if (search_->best_hard() > 0) return;  // no points to compare yet
    const bool is_known_better = !proposals_.empty() && proposals_.front().cost < search_->best_cost();
    const std::int64_t cost = is_known_better ? proposals_.front().cost : search_->best_cost();
    curve_.push_back(static_cast<std::int32_t>(std::min<std::int64_t>(cost, 1'000'000'000)));
}

void Proposing::end_search() {
    offer(current());
    tried_ += search_->tried();
    search_.reset();
    look_ = {};
    ++searches_done_;
    const bool is_legal = proposals_.front().hard == 0;
    if (is_impossible()) return;
    const bool are_enough = order_.known.empty() && proposals_.size() == most_proposals;
    if (searches_done_ == order_.searches || are_enough) return is_legal ? look_for_groups() : look_for_ways();
    search_.emplace(problem_, static_cast<std::uint64_t>(order_.seed) + static_cast<std::uint64_t>(searches_done_));
}

void Proposing::look_for_ways() {
    constexpr int most_ways = 4;
    conflict_ = find_conflict(problem_, most_tries);
    ways_ = find_ways_out(problem_, conflict_, most_tries, most_ways);
}

// As few pairs with the same function as there can be.
bool Proposing::is_even(const Problem& problem, const Plan& plan) const {
    constexpr auto functions = static_cast<std::size_t>(Term::functions);
    return score_of(problem, plan).counts[functions] <= bounds_of(problem).least[functions];
}

// "2 groepen: functies niet gelijk verdeeld": one group more or fewer, where sizes stay in order. Only for a round as a whole.
void Proposing::look_for_groups() {
    const int groups = problem_.group_count(0);
    if (problem_.sitting_count() > 1 || problem_.weight(Term::functions) <= 0 ||
        is_even(problem_, proposals_.front().plan))
        return;
    for (const int count : {groups - 1, groups + 1}) {
        if (count >= 1 && suits_group_count(problem_, count)) groups_to_try_.push_back(count);
    }
}

std::int64_t Proposing::run_trial(std::int64_t steps) {
    const int groups = groups_to_try_.back();
    if (!trial_)
        trial_.emplace(changed_by(problem_, {WayOutKind::another_group_count, groups}),
                       static_cast<std::uint64_t>(order_.seed));
    const std::int64_t now = std::min(steps, order_.steps - trial_->steps());
    trial_->run(now);
    if (trial_->is_proved_optimal() || trial_->steps() >= order_.steps) {
        groups_to_try_.pop_back();
        if (trial_->best_hard() == 0 && is_even(trial_->problem(), trial_->best())) {
            better_groups_ = groups;
            groups_to_try_.clear();
        }
        trial_.reset();
    }
    return std::max<std::int64_t>(now, 1);
}

// A better one takes the place of all that hardly differ from it. What is not legal is only kept while nothing is.
void Proposing::offer(Proposed proposed) {
    const bool is_doubled = std::ranges::any_of(proposals_, [&](const Proposed& known) {
        return !is_better(proposed, known) && !is_different(known.plan, proposed.plan);
    });
    if (is_doubled) return;
    std::erase_if(proposals_, [&](const Proposed& known) { return !is_different(known.plan, proposed.plan); });
    const auto place =
        std::ranges::find_if(proposals_, [&](const Proposed& known) { return is_better(proposed, known); });
    proposals_.insert(place, std::move(proposed));
    const bool is_legal = proposals_.front().hard == 0;
    std::size_t keep = 1;
    while (is_legal && keep < std::min(proposals_.size(), most_proposals) && proposals_[keep].hard == 0) ++keep;
    proposals_.resize(keep);
}

Report Proposing::report() const {
    Report report{.run = order_.run,
                  .searches_done = searches_done_,
                  .tried = tried_,
                  .proposals = proposals_,
                  .curve = curve_,
                  .conflict = conflict_,
                  .ways = ways_,
                  .better_groups = better_groups_};
    if (!search_) return report;
    report.tried += search_->tried();
    Proposed now = current();
    if (proposals_.empty() || is_better(now, proposals_.front())) {
        std::erase_if(report.proposals, [&](const Proposed& known) { return !is_different(known.plan, now.plan); });
        report.proposals.insert(report.proposals.begin(), std::move(now));
        if (report.proposals.size() > most_proposals) report.proposals.pop_back();
    }
    return report;
}

}  // namespace driehoek::compose

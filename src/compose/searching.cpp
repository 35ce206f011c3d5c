#include "compose/searching.hpp"

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <utility>

#include "compose/breaches.hpp"
#include "compose/exact.hpp"
#include "compose/search_start.hpp"

namespace driehoek::compose {
namespace {

constexpr int spread_size = 4096;
constexpr int unit_bits = 16;  // of the logarithms
constexpr int temperature_bits = 8;  // below the point
constexpr std::int64_t hottest = std::int64_t{1} << 40;
constexpr int stages = 96;  // of an epoch; in each the rate is 2^(-1/16) of the last: 64 times less at the end
constexpr std::int64_t rate_one = 1 << 16;
constexpr std::int64_t stage_factor = 62757;  // 2^(-1/16)
constexpr int large_choices = 10;  // swaps of which the cheapest stirs a large plan: measured, more win no more often
// Of a large plan: measured, fewer are sooner near and then stay there, more take longer.
constexpr std::size_t late_bottoms = 100;
constexpr std::int64_t first_rate =
    rate_one + rate_one / 2;  // dearer moves for each row tried, at the start of an epoch

// -ln((2 k + 1) / (2 size)) in 1/65536ths, by squaring: the same on every machine.
std::int32_t minus_log_of(int place) {
    std::uint64_t number =
        ((2 * static_cast<std::uint64_t>(place) + 1) << 31) / (2 * static_cast<std::uint64_t>(spread_size))
        << 1;  // of 2^32
    std::int64_t log2 = 0;
    while (number < (std::uint64_t{1} << 31)) {
        number <<= 1;
        log2 += 1 << unit_bits;
    }
    for (int bit = unit_bits - 1; bit >= 0; --bit) {  // number / 2^32 is from 1/2 to 1
        number = (number >> 1) * (number >> 1) >> 30;
        if (number >= (std::uint64_t{1} << 31)) continue;
        number <<= 1;
        log2 += 1 << bit;
    }
    return static_cast<std::int32_t>(log2 * 45426 >> unit_bits);  // ln 2
}

}  // namespace

Searching::Searching(Problem problem, std::uint64_t seed, const Plan* start)
    : problem_(std::move(problem)),
      bounds_(bounds_of(problem_)),
      best_(empty_plan(problem_)),
      random_(seed),
      state_(problem_) {
    place_everybody(state_, random_, start);
    note_who_may_move();
    base_.assign(static_cast<std::size_t>(state_.dummy_group()) + 1, never);
    for (int place = 0; place < spread_size; ++place) spread_.push_back(minus_log_of(place));
    Random shuffling(1);
    for (int left = spread_size; left > 1; --left) {
        std::swap(spread_[static_cast<std::size_t>(left - 1)],
                  spread_[static_cast<std::size_t>(shuffling.below(left))]);
    }
    limits_.resize(spread_.size() + std::max<std::size_t>(state_.stride(), most_groups));
    downhill_.assign(limits_.size(), -1);
    queue_.resize(static_cast<std::size_t>(problem_.people));
    is_queued_.resize(static_cast<std::size_t>(problem_.people));
    undo_.resize(1024);
    for (const std::vector<std::int32_t>& block : problem_.blocks)
        block_moves_.reserve(std::max(block_moves_.capacity(), block.size()));
    late_.resize(late_bottoms);
    note_common_cost();
    can_break_rules_ = !problem_.barriers.empty() || !problem_.blocks.empty() || state_.has_side_terms() ||
                       std::ranges::contains(has_spare_seats_, true);
    best_hard_ = state_.hard();
    best_cost_ = state_.cost();
    keep_best();
    state_.write_to(best_);
    is_told_ = true;
    // Several sittings begin near a design in which few meet twice: heat would undo it.
    const std::int64_t warm = problem_.sitting_count() > 1 ? 1 : 16;
    set_temperature(warm << temperature_bits);
    begin_epoch();
}

void Searching::note_who_may_move() {
    movable_.clear();
    movable_begin_.clear();
    has_spare_seats_.clear();
    for (int sitting = 0; sitting < problem_.sitting_count(); ++sitting) {
        movable_begin_.push_back(movable_.size());
        for (int person = 0; person < problem_.people; ++person) {
            if (state_.may_move(sitting, person)) movable_.push_back(person);
        }
        bool has_spare_seats = false;
        for (int group = 0; group < problem_.group_count(sitting); ++group)
            has_spare_seats = has_spare_seats || state_.has_room(sitting, group);
        has_spare_seats_.push_back(has_spare_seats);
    }
    movable_begin_.push_back(movable_.size());
}

// Everybody alike in an attribute costs the same wherever he sits: such terms, which a page always sets, must not hide that
// meetings alone decide.
void Searching::note_common_cost() {
    only_meetings_count_ = state_.meeting_weight() > 0 &&
                           (problem_.pair_costs.empty() || problem_.weight(Term::pairs) == 0) &&
                           (problem_.shared_triads.empty() || problem_.weight(Term::shared_triads) == 0);
    common_cost_ = problem_.weight(Term::sizes);
    for (const Attribute& attribute : problem_.attributes) {
        const std::int32_t weight = problem_.weight(attribute.term);
        if (weight == 0) continue;
        const auto other = std::ranges::adjacent_find(attribute.values, std::ranges::not_equal_to());
        if (other != attribute.values.end()) only_meetings_count_ = false;
        if (attribute.values.front() != nobody) common_cost_ += weight;
    }
}

// Where no epoch has found a legal plan, all of them may be tried in turn, for a part of the time that the epoch took. What
// that finds is gone on from.
void Searching::look_for_legal_plan() {
    constexpr std::int64_t fewest_tries = 200'000;
    constexpr std::int64_t most_tries = std::int64_t{1} << 26;
    const auto people = std::int64_t{problem_.people};
    const std::int64_t tries = std::clamp(epoch_.rows * people / 4, fewest_tries, most_tries);
    const std::int64_t once = people * people * problem_.group_count(0);  // to seat everybody without going back
    if (tries < once || tries <= tries_for_legal_) return;
    tries_for_legal_ = tries;
    const ExactAnswer answer = find_legal_plan(problem_, tries);
    may_be_legal_ = answer.existence != Existence::does_not_exist;
    if (answer.existence == Existence::exists) go_on_from(answer.plan);
}

// What is legal in one sitting is so in all that are like it.
bool Searching::copy_legal_sittings() {
    Plan plan = empty_plan(problem_);
    state_.write_to(plan);
    for (int sitting = 0; sitting < problem_.sitting_count(); ++sitting) {
        if (breaches_of(problem_, plan, sitting).empty()) continue;
        int legal = 0;
        while (legal < problem_.sitting_count() &&
               !(are_alike(problem_, legal, sitting) && breaches_of(problem_, plan, legal).empty()))
            ++legal;
        if (legal == problem_.sitting_count()) return false;
        plan.group_of[static_cast<std::size_t>(sitting)] = plan.group_of[static_cast<std::size_t>(legal)];
        plan.leader_of[static_cast<std::size_t>(sitting)] = plan.leader_of[static_cast<std::size_t>(legal)];
    }
    go_on_from(plan);
    return true;
}

void Searching::go_on_from(const Plan& plan) {
    state_.take(plan);
    note_who_may_move();
    note_best();
    keep_best();
}

void Searching::keep_best() {
    state_.copy_to(best_groups_, best_leaders_);
    is_kept_ = true;
}

void Searching::note_best() {
    const std::int64_t hard = state_.hard();
    if (hard > best_hard_ || (hard == best_hard_ && state_.cost() >= best_cost_)) return;
    best_hard_ = hard;
    best_cost_ = state_.cost();
    ++improvements_;
    is_kept_ = false;
    is_told_ = false;
}

void Searching::return_to_best() {
    if (!is_kept_) return;
    if (state_.hard() == best_hard_ && state_.cost() == best_cost_) return;
    state_.return_to(best_groups_, best_leaders_);
}

// --- Temperature ---------------------------------------------------------------------------------

void Searching::set_temperature(std::int64_t temperature) {
    temperature_ = std::clamp<std::int64_t>(temperature, 1, hottest);
    constexpr std::int64_t highest_limit = 1 << 28;
    for (std::size_t place = 0; place < spread_.size(); ++place) {
        limits_[place] = static_cast<std::int32_t>(
            std::min(highest_limit, temperature_ * spread_[place] >> (unit_bits + temperature_bits)));
    }
    std::copy_n(limits_.begin(), limits_.size() - spread_.size(),
                limits_.begin() + static_cast<std::ptrdiff_t>(spread_.size()));
}

void Searching::begin_epoch() {
    const auto people = static_cast<std::int64_t>(movable_.size());
    const bool is_descent = (is_small() && !epoch_.is_descent && epochs_ > 2) || (is_large() && epochs_ > 2);
    const std::int64_t rows = epoch_.rows;
    epoch_ = {};
    if (is_descent) {
        epoch_.rows = is_large() ? std::int64_t{1} << 40 : rows * 3;
        epoch_.is_descent = true;
        bottom_ = state_.weighed();
        std::ranges::fill(late_, bottom_);
        undo_size_ = 0;
        for (int group = 0; group < problem_.group_count(0); ++group) queue_group(group);
        return;
    }
    epoch_.rows = std::max<std::int64_t>(stages, people * 4) << std::min(epochs_, 24);
}

void Searching::end_epoch() {
    if (!epoch_.is_descent) ++epochs_;
    const bool is_cold_and_broken = state_.hard() > 0;  // then what the rules cost was too little
    return_to_best();
    if (is_cold_and_broken && state_.hard_weight() < (1 << 20)) state_.set_hard_weight(state_.hard_weight() * 2);
    if (best_hard_ > 0 && may_be_legal_ && !copy_legal_sittings()) look_for_legal_plan();
    begin_epoch();
}

// So many dearer moves a row as the schedule asks: one rule for every mix of terms.
void Searching::steer() {
    const std::int64_t rows = epoch_.at - epoch_.checked_at;
    std::int64_t rate = first_rate;
    for (std::int64_t stage = epoch_.at * stages / epoch_.rows; stage > 0; --stage) rate = rate * stage_factor >> 16;
    const std::int64_t expected = rate * rows;  // in 1/65536ths
    if (expected < 8 * rate_one && rows * stages < epoch_.rows) return;
    const std::int64_t found = epoch_.uphill * rate_one;
    const std::int64_t sixteenths = found > 2 * expected ? 12 : found > expected ? 15 : 2 * found < expected ? 20 : 17;
    set_temperature(temperature_ * sixteenths / 16 + (sixteenths > 16 ? 1 : 0));
    epoch_.checked_at = epoch_.at;
    epoch_.uphill = 0;
}

// --- Descents of small plans -----------------------------------------------------------------------

// Who may win something takes his best places; a swap concerns again who sits in the two groups, and nobody else. When
// nobody can win any more, the plan is stirred a little.
void Searching::descend() {
    if (movable_.empty()) return;
    if (queue_size_ == 0) {
        leave_bottom();
        return;
    }
    const int person = queue_[queue_begin_];
    queue_begin_ = (queue_begin_ + 1) % queue_.size();
    --queue_size_;
    is_queued_[static_cast<std::size_t>(person)] = 0;
    sweep(0, person, downhill_.data());
}

void Searching::queue_group(int group) {
    for (int seat = 0; seat < state_.size(0, group); ++seat) {
        const int person = state_.member(0, group, seat);
        if (is_queued_[static_cast<std::size_t>(person)] || !state_.may_move(0, person)) continue;
        is_queued_[static_cast<std::size_t>(person)] = 1;
        queue_[(queue_begin_ + queue_size_++) % queue_.size()] = person;
    }
}

void Searching::note_descent(const SearchMove& move, int from) {
    queue_group(from);
    queue_group(move.group);
    if (undo_size_ < undo_.size()) undo_[undo_size_] = {0, move.person, from, move.other};
    ++undo_size_;
}

// A small plan wanders off while it is near the best. Of a large one everything since the last bottom is taken back, unless
// it is now no dearer than it was then or a hundred bottoms ago: late acceptance (Burke and Bykov, 2017).
void Searching::leave_bottom() {
    const std::int64_t best = best_cost_ + best_hard_ * state_.hard_weight();
    if (is_small()) {
        if (state_.weighed() > best + std::abs(best) / 128 + 1) return_to_best();
    } else {
        std::int64_t& late = late_[bottoms_++ % late_.size()];
        if (state_.weighed() > std::max(bottom_, late) && undo_size_ <= undo_.size()) {
            while (undo_size_ > 0) state_.make(undo_[--undo_size_]);
        }
        late = state_.weighed();
    }
    bottom_ = state_.weighed();
    undo_size_ = 0;
    stir();
}

void Searching::stir() {
    const int groups = problem_.group_count(0);
    const auto people = static_cast<int>(movable_.size());
    const int choices = is_small() ? 1 : large_choices;
    for (int swaps = is_small() ? std::max(2, people / groups * 3 / 4) : 1; swaps > 0; --swaps) {
        SearchMove cheapest;
        std::int32_t cheapest_delta = never;
        for (int choice = 0; choice < choices; ++choice) {
            const int person = movable_[static_cast<std::size_t>(random_.below(people))];
            const int other = movable_[static_cast<std::size_t>(random_.below(people))];
            const SearchMove move{0, person, state_.group_of(0, other), other};
            if (move.group == state_.group_of(0, person)) continue;
            const std::int32_t delta = state_.pair_delta_of(move);
            if (delta >= cheapest_delta) continue;
            cheapest = move;
            cheapest_delta = delta;
        }
        if (cheapest_delta < never) consider(cheapest, cheapest_delta, never);
    }
}

// --- Steps ---------------------------------------------------------------------------------------

void Searching::run(std::int64_t steps) {
    for (; steps > 0 && !is_done(); --steps) step();
    if (is_told_) return;
    if (!is_kept_) keep_best();
    for (int sitting = 0; sitting < problem_.sitting_count(); ++sitting) {
        const auto at = static_cast<std::size_t>(sitting);
        for (std::size_t person = 0; person < best_.group_of[at].size(); ++person) {
            best_.group_of[at][person] = best_groups_[at * state_.stride() + person];
        }
        for (std::size_t group = 0; group < best_.leader_of[at].size(); ++group) {
            best_.leader_of[at][group] = best_leaders_[at * static_cast<std::size_t>(state_.dummy_group()) + group];
        }
    }
    is_told_ = true;
}

void Searching::step() {
    ++steps_;
    if (!problem_.blocks.empty() && random_.below(4) == 0) try_block(random_.below(problem_.sitting_count()));
    if (epoch_.is_descent) {
        descend();
        if (++epoch_.at >= epoch_.rows) end_epoch();
        return;
    }
    const int sitting = random_.below(problem_.sitting_count());
    const std::size_t begin = movable_begin_[static_cast<std::size_t>(sitting)];
    const std::size_t end = movable_begin_[static_cast<std::size_t>(sitting) + 1];
    if (begin < end) {
        sweep(sitting, pick_person(sitting, begin, end),
              &limits_[static_cast<std::size_t>(random_.below(spread_size))]);
    }
    if (!problem_.leaders.empty() && random_.below(8) == 0) try_leaders(sitting);
    ++epoch_.at;
    steer();
    if (epoch_.at >= epoch_.rows) end_epoch();
}

// Where only meetings count, somebody who meets another again or may not; few others can gain anything.
int Searching::pick_person(int sitting, std::size_t begin, std::size_t end) {
    constexpr int tries = 12;
    int person = nobody;
    const int most = only_meetings_count_ && random_.below(2) == 0 ? tries : 1;
    for (int attempt = 0; attempt < most; ++attempt) {
        person = movable_[begin + static_cast<std::size_t>(random_.below(static_cast<int>(end - begin)))];
        const int mates = state_.size(sitting, state_.group_of(sitting, person)) - 1;
        if (state_.own_of(sitting)[person] > mates * common_cost_) break;
    }
    return person;
}

void Searching::fill_base(int sitting, int person) {
    const int from = state_.group_of(sitting, person);
    const std::int32_t now = state_.own_of(sitting)[person];
    row_slack_ = state_.has_side_terms() ? state_.side_slack(sitting, from) : 0;
    for (int group = 0; group < problem_.group_count(sitting); ++group) {
        const std::int32_t slack = state_.has_side_terms() ? row_slack_ + state_.side_slack(sitting, group) : 0;
        base_[static_cast<std::size_t>(group)] = state_.pull_of(sitting, group)[person] - now - slack;
    }
    base_[static_cast<std::size_t>(from)] = never;
}

// Makes a move whose exact cost is within the limit.
bool Searching::consider(const SearchMove& move, std::int32_t pair_delta, std::int32_t limit) {
    const std::int32_t delta = state_.has_side_terms() ? pair_delta + state_.side_delta_of(move) : pair_delta;
    if (delta > limit) return false;
    if (!is_kept_ && (delta >= 0 || can_break_rules_)) keep_best();
    const int from = state_.group_of(move.sitting, move.person);
    state_.make(move, pair_delta);
    if (epoch_.is_descent) note_descent(move, from);
    if (delta > 0) ++epoch_.uphill;
    if (delta < 0) note_best();
    return true;
}

void Searching::sweep(int sitting, int person, const std::int32_t* limits) {
    const std::size_t stride = state_.stride();
    fill_base(sitting, person);
    SweepRows rows{.base = base_.data(),
                   .group = state_.movable_group_of(sitting),
                   .pull = state_.pull_of(sitting, state_.group_of(sitting, person)),
                   .own = state_.own_of(sitting),
                   .costs = state_.costs_of(person),
                   .met = state_.met_of(person),
                   .meeting_weight = state_.meeting_weight(),
                   .limits = limits};
    std::size_t begin = 0;
    while (begin < stride) {
        std::int32_t delta = 0;
        const std::size_t found = find_within_limit(rows, begin, stride, delta);
        if (found >= stride) break;
        begin = found + 1;
        const int other = static_cast<int>(found);
        const int group = state_.group_of(sitting, other);
        if (state_.has_side_terms()) delta += row_slack_ + state_.side_slack(sitting, group);
        if (!consider({sitting, person, group, other}, delta, limits[found])) continue;
        fill_base(sitting, person);
        rows.pull = state_.pull_of(sitting, state_.group_of(sitting, person));
    }
    tried_ += problem_.people;
    if (has_spare_seats_[static_cast<std::size_t>(sitting)]) try_empty_seats(sitting, person, limits);
}

void Searching::try_empty_seats(int sitting, int person, const std::int32_t* limits) {
    for (int group = 0; group < problem_.group_count(sitting); ++group) {
        if (!state_.has_room(sitting, group) || group == state_.group_of(sitting, person)) continue;
        const SearchMove move{sitting, person, group, nobody};
        if (state_.breaks_size(move))
            continue;  // a weight would have to outdo a whole group; and swaps go everywhere too
        ++tried_;
        if (base_[static_cast<std::size_t>(group)] - state_.hard_weight() > limits[static_cast<std::size_t>(group)]) {
            continue;  // even if it also filled a group that is too small
        }
        if (consider(move, state_.pair_delta_of(move), limits[static_cast<std::size_t>(group)])) {
            fill_base(sitting, person);
        }
    }
}

// With whom of a group somebody changes places at the least cost, not with one of his block: nobody when an empty seat is
// cheaper, `never` when there is neither.
int Searching::partner_for(int sitting, int person, int group, const std::vector<std::int32_t>& block) const {
    int best = static_cast<int>(never);
    std::int32_t best_delta = never;
    const auto consider_move = [&](int other) {
        const std::int32_t delta = state_.delta_of({sitting, person, group, other});
        if (delta >= best_delta) return;
        best_delta = delta;
        best = other;
    };
    if (state_.has_room(sitting, group) && !state_.breaks_size({sitting, person, group, nobody})) consider_move(nobody);
    for (int seat = 0; seat < state_.size(sitting, group); ++seat) {
        const int other = state_.member(sitting, group, seat);
        if (state_.may_move(sitting, other) && !std::ranges::contains(block, other)) consider_move(other);
    }
    return best;
}

// A whole block to another group, or, where it is spread, to one of its own: one by one each step would break the rule that
// they stay together.
void Searching::try_block(int sitting) {
    const std::vector<std::int32_t>& block =
        problem_.blocks[static_cast<std::size_t>(random_.below(static_cast<int>(problem_.blocks.size())))];
    const std::int32_t limit = epoch_.is_descent ? -1 : limits_[static_cast<std::size_t>(random_.below(spread_size))];
    int group = random_.below(problem_.group_count(sitting));
    for (const std::int32_t person : block) {  // who is locked draws the others
        if (problem_.is_present(sitting, person) && !state_.may_move(sitting, person))
            group = state_.group_of(sitting, person);
    }
    if (group == nobody) return;
    const std::int64_t before = state_.weighed();
    if (!is_kept_) keep_best();
    block_moves_.clear();
    for (const std::int32_t person : block) {
        if (!state_.may_move(sitting, person) || state_.group_of(sitting, person) == group) continue;
        const int other = partner_for(sitting, person, group, block);
        if (other == static_cast<int>(never)) break;
        block_moves_.push_back({sitting, person, state_.group_of(sitting, person), other});
        state_.make({sitting, person, group, other});
    }
    tried_ += static_cast<std::int64_t>(block_moves_.size()) * problem_.group_count(sitting);
    const std::int64_t delta = state_.weighed() - before;
    if (delta > limit) {
        for (; !block_moves_.empty(); block_moves_.pop_back()) state_.make(block_moves_.back());
        return;
    }
    if (delta > 0) ++epoch_.uphill;
    if (delta < 0) note_best();
    for (std::size_t at = 0; epoch_.is_descent && at < block_moves_.size(); ++at) {
        const SearchMove& back = block_moves_[at];
        note_descent({sitting, back.person, group, back.other}, back.group);
    }
}

void Searching::try_leaders(int sitting) {
    const int groups = problem_.group_count(sitting);
    const int group = random_.below(groups);
    if (is_led_by_lock(sitting, group)) return;
    const std::int32_t* limits = &limits_[static_cast<std::size_t>(random_.below(spread_size))];
    const auto may = [&](std::int32_t delta, int place) {
        if (delta > limits[static_cast<std::size_t>(place) % spread_size]) return false;
        if (!is_kept_) keep_best();
        return true;
    };
    for (int leader = 0; leader < static_cast<int>(problem_.leaders.size()); ++leader) {
        if (leader == state_.leader_of(sitting, group)) continue;
        ++tried_;
        if (!may(state_.delta_of_leader(sitting, group, leader), leader)) continue;
        state_.change_leader(sitting, group, leader);
        note_best();
    }
    for (int other = 0; other < groups; ++other) {
        if (state_.leader_of(sitting, other) == state_.leader_of(sitting, group) || is_led_by_lock(sitting, other)) {
            continue;
        }
        ++tried_;
        if (!may(state_.delta_of_leader_swap(sitting, group, other), other)) continue;
        state_.swap_leaders(sitting, group, other);
        note_best();
    }
}

bool Searching::is_led_by_lock(int sitting, int group) const {
    return std::ranges::any_of(problem_.leader_locks, [&](const Lock& lock) {
        return lock.sitting == sitting && lock.group == group && lock.person == state_.leader_of(sitting, group);
    });
}

}  // namespace driehoek::compose

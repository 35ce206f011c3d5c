// The plan that the search is working on, with every number it needs to know a move's cost at once. Integers only.
// What follows from pairs (all soft terms but three, and barriers and blocks) stands in one table: pull[group][person] is what a
// person would add to a group. So a swap costs five additions, and only a move that is made touches whole rows.
#pragma once
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include "compose/plan.hpp"
#include "compose/problem.hpp"

namespace driehoek::compose {

inline constexpr std::size_t day_slots = 8;  // seven, and one to fill up

// Somebody to a group, or, with `other` of that group, two people who swap.
struct SearchMove {
    int sitting = 0;
    int person = 0;
    int group = 0;
    int other = nobody;
};

// Numbers that are all written before one is read: for people by people, setting them to 0 first takes longer than the rest.
template <class Number>
class Table {
public:
    Table() = default;
    explicit Table(std::size_t count) : numbers_(std::make_unique_for_overwrite<Number[]>(count)), count_(count) {}
    bool empty() const { return count_ == 0; }
    Number& operator[](std::size_t place) { return numbers_[place]; }
    const Number& operator[](std::size_t place) const { return numbers_[place]; }
    void fill(Number number) { std::fill_n(numbers_.get(), count_, number); }

private:
    std::unique_ptr<Number[]> numbers_;
    std::size_t count_ = 0;
};

class SearchState {
public:
    explicit SearchState(const Problem& problem);

    // --- Making moves; people are in no group at first ---
    void place(int sitting, int person, int group);
    void lead(int sitting, int group, int leader);  // nobody takes the leader away
    // What a move adds to the cost, exactly. The person sits in another group than the one named.
    std::int32_t delta_of(const SearchMove& move) const;
    std::int32_t pair_delta_of(const SearchMove& move) const;  // its part that follows from pairs and sizes
    std::int32_t side_delta_of(const SearchMove& move) const;  // and the rest
    void make(const SearchMove& move) { make(move, pair_delta_of(move)); }
    void make(const SearchMove& move, std::int32_t pair_delta);
    // What another leader would add, or the leader of another group in exchange.
    std::int32_t delta_of_leader(int sitting, int group, int leader) const;
    std::int32_t delta_of_leader_swap(int sitting, int group, int other) const;
    void change_leader(int sitting, int group, int leader);
    void swap_leaders(int sitting, int group, int other);
    // Whether the sizes allow that somebody goes over from one group to another: the target has room.
    bool has_room(int sitting, int group) const { return size(sitting, group) < group_size(sitting, group).largest; }

    // Whether a group gets smaller than it may be, and none that was too small is helped by it.
    bool breaks_size(const SearchMove& move) const {
        return move.other == nobody && size_breach(move.sitting, group_of(move.sitting, move.person), move.group) > 0;
    }

    // Everybody to where a legal plan has him; who is locked there is held.
    void take(const Plan& plan);
    // Everybody to these groups and leaders, as copy_to gave them.
    void copy_to(std::vector<std::int16_t>& groups, std::vector<std::int16_t>& leaders) const;
    void return_to(const std::vector<std::int16_t>& groups, const std::vector<std::int16_t>& leaders);
    // Sums up from the tables again: after anybody was placed or the weight of hard rules was changed.
    void settle();
    // The part of it that no move changes: after places were given out, or leaders appointed by change_leader.
    void count_broken_by_plan();
    void set_hard_weight(std::int32_t weight);
    std::int32_t hard_weight() const { return hard_weight_; }

    std::int64_t cost() const { return cost_ - hard_ * hard_weight_; }  // of the soft terms
    std::int64_t hard() const { return hard_ + hard_of_plan_; }
    std::int64_t weighed() const { return cost_; }

    // --- Looking ---
    int group_of(int sitting, int person) const { return group_of_[index(sitting, person)]; }
    int leader_of(int sitting, int group) const { return leader_of_[group_index(sitting, group)]; }
    int size(int sitting, int group) const { return size_[group_index(sitting, group)]; }
    int member(int sitting, int group, int seat) const {
        return members_[group_index(sitting, group) * seats_ + static_cast<std::size_t>(seat)];
    }
    const GroupSize& group_size(int sitting, int group) const {
        return problem_.sittings[static_cast<std::size_t>(sitting)].groups[static_cast<std::size_t>(group)];
    }
    const Problem& problem() const { return problem_; }
    void write_to(Plan& plan) const;  // a plan of the right shape

    // --- The rows that the search sweeps along, each `stride` long ---
    std::size_t stride() const { return stride_; }
    const std::int32_t* pull_of(int sitting, int group) const { return &pull_[group_index(sitting, group) * stride_]; }
    const std::int32_t* own_of(int sitting) const { return &own_[index(sitting, 0)]; }
    const std::int32_t* costs_of(int person) const { return &costs_[static_cast<std::size_t>(person) * stride_]; }
    const std::uint8_t* met_of(int person) const {
        return met_.empty() ? nullptr : &met_[static_cast<std::size_t>(person) * stride_];
    }
    std::int32_t meeting_weight() const { return met_.empty() ? 0 : meeting_weight_; }
    // The group of each person, or the dummy `most_groups` of the problem for who may not be moved.
    const std::uint16_t* movable_group_of(int sitting) const { return &movable_group_[index(sitting, 0)]; }
    bool may_move(int sitting, int person) const {
        return movable_group_[index(sitting, person)] != static_cast<std::uint16_t>(group_stride_);
    }
    void hold(int sitting, int person);  // from now on not moved
    int dummy_group() const { return static_cast<int>(group_stride_); }
    bool has_side_terms() const { return has_side_terms_; }
    // How much a change of this group's people can win in the terms that are not in `pull`.
    std::int32_t side_slack(int sitting, int group) const { return side_[group_index(sitting, group)] - least_side_; }

private:
    std::size_t index(int sitting, int person) const {
        return static_cast<std::size_t>(sitting) * stride_ + static_cast<std::size_t>(person);
    }
    std::size_t group_index(int sitting, int group) const {
        return static_cast<std::size_t>(sitting) * group_stride_ + static_cast<std::size_t>(group);
    }
    std::int32_t pair_cost(int one, int other) const { return costs_of(one)[other]; }
    // What two people cost together in a sitting in which they are apart.
    std::int32_t meeting_cost(int one, int other) const {
        return pair_cost(one, other) + (met_.empty() ? 0 : meeting_weight_ * met_of(one)[other]);
    }

    void fill_costs();
    void add_cost(int one, int other, std::int32_t cost);
    void add_attributes(int person);
    void fill_met();
    void prepare_side_terms();
    void add_to_row(int sitting, int group, int person, std::int32_t sign);
    void tell_other_sittings(int sitting, int person, int group, std::int32_t sign);
    void move_rows(int sitting, int from, int to, int person, int other);
    void refresh_own(int sitting, int group);
    void sit(int sitting, int person, int group, int seat);
    void exchange(int sitting, int one, int other);
    void go_over(int sitting, int person, int to);
    std::int32_t bonds_with(int sitting, int person, int group) const;  // hard pairs: barriers, less blocks
    std::int32_t bond_between(int one, int other) const;
    std::int32_t size_breach(int sitting, int from, int to) const;

    struct Side {
        std::int32_t cost = 0;  // hard rules weighed
        std::int32_t hard = 0;
    };
    // Of a group with somebody less and somebody more; either may be nobody.
    Side side_of(int sitting, int group, int without, int with, int leader) const;
    bool days_fit(const std::uint8_t* workers, int most, int leader) const;
    void count_side(int sitting, int group, int person, int sign);
    std::int32_t load_delta(int sitting, int from, int to) const;
    std::int32_t load_hard_delta(int sitting, int from, int to) const;
    void refresh_side(int sitting, int group);
    void count_group(int sitting, int group);
    void settle_sitting(int sitting);
    bool is_barred(int leader, int person) const {
        return barred_[static_cast<std::size_t>(leader) * static_cast<std::size_t>(problem_.people) +
                       static_cast<std::size_t>(person)] != 0;
    }
    std::int16_t& load_at(int sitting, int leader) {
        return load_[static_cast<std::size_t>(sitting) * problem_.leaders.size() + static_cast<std::size_t>(leader)];
    }

    const Problem& problem_;
    std::size_t stride_ = 0;  // people, rounded up
    std::size_t group_stride_ = 0;  // most groups in a sitting
    std::size_t seats_ = 0;  // most people in a group
    std::int32_t hard_weight_ = 0;
    std::int32_t meeting_weight_ = 0;
    std::int64_t cost_ = 0;  // hard rules weighed
    std::int64_t hard_ = 0;  // what moves can change
    std::int64_t hard_of_plan_ = 0;  // what they cannot: locks that contradict, people without a place

    Table<std::int32_t> costs_;  // [person][person]
    Table<std::uint8_t> met_;  // [person][person]: earlier, and in all sittings of the plan; empty for one sitting
    Table<std::int32_t> pull_;  // [sitting][group][person]
    std::vector<std::int32_t> own_;  // [sitting][person]: pull of the group he sits in
    std::vector<std::int16_t> group_of_;  // [sitting][person]
    std::vector<std::uint16_t> movable_group_;
    std::vector<std::int16_t> seat_of_;
    std::vector<std::int16_t> members_;  // [sitting][group][seat]
    std::vector<std::int16_t> size_;  // [sitting][group]

    struct Bond {
        std::int16_t other = 0;
        std::int16_t sign = 1;  // 1: a barrier; -1: a block
    };
    std::vector<Bond> bonds_;
    std::vector<std::uint32_t> bonds_begin_;  // for each person, and one more

    bool has_side_terms_ = false;
    std::int32_t least_side_ = 0;
    std::vector<std::int32_t> side_;  // [sitting][group]
    std::vector<std::int32_t> side_hard_;
    std::vector<std::uint8_t> cover_count_;  // [sitting][group][cover]
    std::vector<std::uint8_t> workers_;  // [sitting][group][8 days]
    std::vector<std::int16_t> leader_of_;
    std::vector<std::int16_t> load_;  // [sitting][leader]
    std::vector<std::uint8_t> barred_;  // [leader][person]
    std::vector<std::int16_t> barred_count_;  // members of a group barred for its leader
    std::vector<std::uint32_t> covers_of_;
    std::vector<std::uint8_t> days_of_;
};

}  // namespace driehoek::compose

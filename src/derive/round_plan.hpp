// What follows from a round as it stands, or as it would stand after a move: findings and counts, never a judgement of a person.
#pragma once
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "model/findings.hpp"
#include "model/group_making.hpp"
#include "model/rules.hpp"

namespace driehoek {

// From this many on, it is easy to guess about whom a group talks (Z3).
inline constexpr int many_shared_triads = 4;

// One group: what check_group finds, and what the tables show beside it.
struct GroupPlan {
    GroupId group;
    int size = 0;
    std::vector<Finding> findings;  // of this group, who sits twice (H4) included
    GroupCounts counts;
    std::vector<std::pair<Function, int>> functions;  // of the target functions, in their order
    int without_line = 0;  // members of whom no reporting line is known: H2 says nothing about them
    bool lacks_function = false;  // somebody sits here, and a mixed round wants all functions at each table (Z1)

    int broken_rules() const;  // hard ones
    bool is_sound() const { return broken_rules() == 0; }
    bool has_many_shared() const { return counts.shared_triads >= many_shared_triads; }
    bool has_warning() const;  // by a rule, or by Z1 or Z3
    friend bool operator==(const GroupPlan&, const GroupPlan&) = default;
};

struct RoundPlan {
    std::vector<GroupPlan> groups;  // in the order of the round
    std::vector<PersonId> unplaced;  // people of the target population without a group, by id
    std::vector<Finding> findings;  // of the round itself
    int placed = 0;
    int sound_groups = 0;
    int shared_triads = 0;  // in all groups together (Z3)
    int broken_rules = 0;  // hard ones
    int with_turn = 0;  // who can bring a case in this round

    int people() const { return placed + static_cast<int>(unplaced.size()); }
    // Share of the placed people that gets a turn, in whole percents.
    int coverage() const;
    bool can_be_final() const { return broken_rules == 0 && unplaced.empty() && !groups.empty(); }
    friend bool operator==(const RoundPlan&, const RoundPlan&) = default;
};
RoundPlan plan_round(const Organisation& organisation, const Round& round, Date today);
const GroupPlan* find_group_plan(const RoundPlan& plan, const GroupId& group);

// Somebody to another group or (no group) out of it; or, with `other`, two people who swap.
struct Move {
    PersonId person{};
    GroupId group{};
    PersonId other{};
    friend bool operator==(const Move&, const Move&) = default;
};
Round round_after(Round round, const Move& move);
// What a move would do: the plan that the round has after the drop. `before` is its plan now; only what changes is
// computed anew.
RoundPlan what_if(const Organisation& organisation, const Round& round, const RoundPlan& before, const Move& move,
                  Date today);

// Whether somebody may be moved at all: a draft, and not locked.
bool may_move(const Round& round, const PersonId& person);

// A swap after which nobody at both tables is in the way of anybody. What no swap can change (too few or too many people,
// no begeleider yet) does not count.
struct FittingSwap {
    PersonId person;
    PersonId other;
    int missing = 0;  // functions that two tables lack then, more than now
    int shared = 0;  // shared 3-hoeken more than now
    friend bool operator==(const FittingSwap&, const FittingSwap&) = default;
};
// Tries every swap of one of these members (of one group) with somebody of another group. Best first, three at most.
std::vector<FittingSwap> find_fitting_swaps(const Organisation& organisation, const Round& round,
                                            std::span<const PersonId> people, Date today);
// What two people taking each other's seat (one of them may have none) would break that holds now; none when nothing.
std::optional<Finding> find_harm(const Organisation& organisation, const Round& before, const Round& after);
std::optional<Finding> find_harm(const Organisation& organisation, const Round& round, const PersonId& one,
                                 const PersonId& other);

// Cases in each session so that everybody in a group of this size gets a turn; none when too many would be needed.
std::optional<int> cases_for_everybody(int size, int sessions);

// How many people have one of these functions.
int count_target_people(const Organisation& organisation, std::span<const Function> functions);
// Of groups of these sizes, who gets a turn.
int count_with_turn(std::span<const int> sizes, int turns);

}  // namespace driehoek

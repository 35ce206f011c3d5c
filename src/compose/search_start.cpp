#include "compose/search_start.hpp"

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>
#include <vector>

#include "compose/search_design.hpp"

namespace driehoek::compose {
namespace {

class Placing {
public:
    Placing(SearchState& state, Random& random, const Plan* wanted)
        : state_(state), problem_(state.problem()), random_(random), wanted_(wanted) {}

    void place_sitting(int sitting);
    void appoint(int sitting);

private:
    bool is_waiting(int sitting, int person) const {
        return problem_.is_present(sitting, person) && state_.group_of(sitting, person) == nobody;
    }
    void place_locked(int sitting);
    void place_block(int sitting, const std::vector<std::int32_t>& block);
    void place_wanted(int sitting);
    void place_by_design(int sitting);
    std::vector<int> names_by_size(int sitting, const std::vector<std::int32_t>& groups) const;
    void prepare_design();
    bool mean_cost_is_negative();
    void place_rest(int sitting);
    int barriers_in(int person, int sitting, int group) const;
    int emptiest_group(int sitting, int person);
    int best_leader(int sitting, int group) const;

    SearchState& state_;
    const Problem& problem_;
    Random& random_;
    const Plan* wanted_;
    std::vector<std::vector<std::int32_t>> barriers_{};
    bool prefers_uneven_ = false;  // pairs in a group are worth something: the largest groups are filled first
    Design design_{};
    std::vector<int> columns_{};  // people in the order in which they stand in the columns of the design
};

// A lock on a group that is full already contradicts another one: who comes too late is placed like everybody else.
void Placing::place_locked(int sitting) {
    for (const Lock& lock : problem_.locks) {
        if (lock.sitting != sitting || !is_waiting(sitting, lock.person) || !state_.has_room(sitting, lock.group)) {
            continue;
        }
        state_.place(sitting, lock.person, lock.group);
        state_.hold(sitting, lock.person);
    }
}

// Where one of them is locked already, else where most of the room is left.
void Placing::place_block(int sitting, const std::vector<std::int32_t>& block) {
    int group = nobody;
    int waiting = 0;
    for (const std::int32_t person : block) {
        if (state_.group_of(sitting, person) != nobody) group = state_.group_of(sitting, person);
        if (is_waiting(sitting, person)) ++waiting;
    }
    int most_room = 0;
    const int first = random_.below(problem_.group_count(sitting));
    for (int step = 0; group == nobody && step < problem_.group_count(sitting); ++step) {
        const int each = (first + step) % problem_.group_count(sitting);
        const int room = state_.group_size(sitting, each).largest - state_.size(sitting, each);
        if (room < waiting || room <= most_room) continue;
        most_room = room;
    }
    for (int step = 0; group == nobody && step < problem_.group_count(sitting); ++step) {
        const int each = (first + step) % problem_.group_count(sitting);
        const int room = state_.group_size(sitting, each).largest - state_.size(sitting, each);
        if (most_room > 0 && room == most_room) group = each;
    }
    for (const std::int32_t person : block) {
        if (group != nobody && is_waiting(sitting, person) && state_.has_room(sitting, group)) {
            state_.place(sitting, person, group);
        }
    }
}

void Placing::place_wanted(int sitting) {
    if (!wanted_) return;
    const std::vector<std::int32_t>& groups = wanted_->group_of[static_cast<std::size_t>(sitting)];
    for (int person = 0; person < problem_.people; ++person) {
        const std::int32_t group = groups[static_cast<std::size_t>(person)];
        if (group != nobody && is_waiting(sitting, person) && state_.has_room(sitting, group)) {
            state_.place(sitting, person, group);
        }
    }
}

int Placing::barriers_in(int person, int sitting, int group) const {
    int count = 0;
    for (const std::int32_t other : barriers_[static_cast<std::size_t>(person)]) {
        if (state_.group_of(sitting, other) == group) ++count;
    }
    return count;
}

// Of the groups that are furthest from their smallest size (or, past that, smallest) the one with the fewest barriers.
int Placing::emptiest_group(int sitting, int person) {
    int best = nobody;
    int best_rank = std::numeric_limits<int>::max();
    const int groups = problem_.group_count(sitting);
    const int first = random_.below(groups);
    for (int step = 0; step < groups; ++step) {
        const int group = (first + step) % groups;
        if (!state_.has_room(sitting, group)) continue;
        const int size = state_.size(sitting, group);
        const int largest = state_.group_size(sitting, group).largest;
        const int above = prefers_uneven_ ? 4096 - largest : size;
        const int level = size < state_.group_size(sitting, group).smallest ? 0 : above + 1;
        if (level * 64 > best_rank) continue;
        const int rank =
            level * 64 + std::min(63, barriers_in(person, sitting, group) * 8 + (level == 0 ? size / 4 : 0));
        if (rank < best_rank) {
            best_rank = rank;
            best = group;
        }
    }
    return best;
}

// Columns of people who are alike: then every group has one of each kind as well.
void Placing::prepare_design() {
    const int sittings = problem_.sitting_count();
    if (wanted_ || sittings < 2 || problem_.weight(Term::meetings) <= 0) return;
    const int groups = problem_.group_count(0);
    for (int sitting = 1; sitting < sittings; ++sitting) {
        if (problem_.group_count(sitting) != groups) return;
    }
    design_ = design_of(groups, (problem_.people + groups - 1) / groups, sittings, random_);
    // Half a design is hard to complete: the search does better from a plan without any order.
    if (4 * static_cast<int>(design_.sittings.size()) < 3 * sittings) design_.sittings.clear();
    for (int person = 0; person < problem_.people; ++person) columns_.push_back(person);
    std::ranges::sort(columns_, [&](int one, int other) {
        for (const Attribute& attribute : problem_.attributes) {
            const std::int32_t ones = attribute.values[static_cast<std::size_t>(one)];
            const std::int32_t others = attribute.values[static_cast<std::size_t>(other)];
            if (problem_.weight(attribute.term) > 0 && ones != others) return ones < others;
        }
        return one < other;
    });
}

bool Placing::mean_cost_is_negative() {
    std::int64_t sum = 0;
    for (int sample = 0; sample < 1000; ++sample) {
        sum += state_.costs_of(random_.below(problem_.people))[random_.below(problem_.people)];
    }
    return sum < 0;
}

void Placing::place_by_design(int sitting) {
    if (static_cast<std::size_t>(sitting) >= design_.sittings.size()) return;
    const std::vector<std::int32_t>& groups = design_.sittings[static_cast<std::size_t>(sitting)];
    const std::vector<int> names = names_by_size(sitting, groups);
    for (std::size_t at = 0; at < columns_.size(); ++at) {
        const int group = names[static_cast<std::size_t>(groups[at])];
        if (is_waiting(sitting, columns_[at]) && state_.has_room(sitting, group)) {
            state_.place(sitting, columns_[at], group);
        }
    }
}

// Which group each group of the design becomes: the fullest ones those that may be largest.
std::vector<int> Placing::names_by_size(int sitting, const std::vector<std::int32_t>& groups) const {
    std::vector<int> count(static_cast<std::size_t>(design_.groups));
    for (std::size_t at = 0; at < columns_.size(); ++at) {
        if (is_waiting(sitting, columns_[at])) ++count[static_cast<std::size_t>(groups[at])];
    }
    std::vector<int> fullest(count.size());
    std::iota(fullest.begin(), fullest.end(), 0);
    std::vector<int> largest = fullest;
    std::ranges::sort(fullest, [&](int one, int other) {
        const int ones = count[static_cast<std::size_t>(one)];
        const int others = count[static_cast<std::size_t>(other)];
        return ones != others ? ones > others : one < other;
    });
    std::ranges::sort(largest, [&](int one, int other) {
        const GroupSize& ones = state_.group_size(sitting, one);
        const GroupSize& others = state_.group_size(sitting, other);
        if (ones.largest != others.largest) return ones.largest > others.largest;
        return ones.smallest != others.smallest ? ones.smallest > others.smallest : one < other;
    });
    std::vector<int> names(count.size());
    for (std::size_t at = 0; at < names.size(); ++at) names[static_cast<std::size_t>(fullest[at])] = largest[at];
    return names;
}

void Placing::place_rest(int sitting) {
    std::vector<int> order(static_cast<std::size_t>(problem_.people));
    std::iota(order.begin(), order.end(), 0);
    for (std::size_t left = order.size(); left > 1; --left) {
        std::swap(order[left - 1], order[static_cast<std::size_t>(random_.below(static_cast<int>(left)))]);
    }
    for (const int person : order) {
        if (!is_waiting(sitting, person)) continue;
        const int group = emptiest_group(sitting, person);
        if (group != nobody) state_.place(sitting, person, group);
    }
}

// By the cost that the leader adds; the tables are filled by then.
int Placing::best_leader(int sitting, int group) const {
    int best = nobody;
    std::int32_t best_delta = std::numeric_limits<std::int32_t>::max();
    for (int leader = 0; leader < static_cast<int>(problem_.leaders.size()); ++leader) {
        const std::int32_t delta = state_.delta_of_leader(sitting, group, leader);
        if (delta >= best_delta) continue;
        best_delta = delta;
        best = leader;
    }
    return best;
}

void Placing::appoint(int sitting) {
    for (const Lock& lock : problem_.leader_locks) {
        if (lock.sitting == sitting) state_.change_leader(sitting, lock.group, lock.person);
    }
    for (int group = 0; group < problem_.group_count(sitting) && wanted_; ++group) {
        const std::int32_t leader =
            wanted_->leader_of[static_cast<std::size_t>(sitting)][static_cast<std::size_t>(group)];
        if (leader != nobody && state_.leader_of(sitting, group) == nobody)
            state_.change_leader(sitting, group, leader);
    }
    for (int group = 0; group < problem_.group_count(sitting); ++group) {
        if (state_.leader_of(sitting, group) == nobody) {
            state_.change_leader(sitting, group, best_leader(sitting, group));
        }
    }
}

void Placing::place_sitting(int sitting) {
    if (barriers_.empty()) {
        barriers_.resize(static_cast<std::size_t>(problem_.people));
        for (const Barrier& barrier : problem_.barriers) {
            barriers_[static_cast<std::size_t>(barrier.one)].push_back(barrier.other);
            barriers_[static_cast<std::size_t>(barrier.other)].push_back(barrier.one);
        }
        prepare_design();
        prefers_uneven_ = mean_cost_is_negative();
    }
    place_locked(sitting);
    place_wanted(sitting);
    for (const std::vector<std::int32_t>& block : problem_.blocks) place_block(sitting, block);
    place_by_design(sitting);
    place_rest(sitting);
}

}  // namespace

void place_everybody(SearchState& state, Random& random, const Plan* wanted) {
    Placing placing(state, random, wanted);
    const int sittings = state.problem().sitting_count();
    for (int sitting = 0; sitting < sittings; ++sitting) placing.place_sitting(sitting);
    state.settle();
    if (state.problem().leaders.empty()) return;
    for (int sitting = 0; sitting < sittings; ++sitting) placing.appoint(sitting);
    state.count_broken_by_plan();
}

}  // namespace driehoek::compose

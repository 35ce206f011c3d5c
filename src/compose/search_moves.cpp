// What a move costs, and what it changes. Nothing here allocates.
#include <algorithm>
#include <array>

#include "compose/search_state.hpp"

namespace driehoek::compose {
// --- Terms that do not follow from pairs ----------------------------------------------------------

bool SearchState::days_fit(const std::uint8_t* workers, int most, int leader) const {
    const unsigned works = problem_.leaders[static_cast<std::size_t>(leader)].working_days;
    for (unsigned day = 0; day < 7; ++day) {
        if (workers[day] == most && (works >> day & 1U)) return true;
    }
    return false;
}

SearchState::Side SearchState::side_of(int sitting, int group, int without, int with, int leader) const {
    const std::size_t at = group_index(sitting, group);
    Side side;
    std::int32_t missing = 0;
    std::int32_t lone = 0;
    const std::uint32_t gone = without == nobody ? 0 : covers_of_[static_cast<std::size_t>(without)];
    const std::uint32_t come = with == nobody ? 0 : covers_of_[static_cast<std::size_t>(with)];
    const std::size_t covers = problem_.covers.size();
    for (std::size_t cover = 0; cover < covers; ++cover) {
        const int here = cover_count_[at * covers + cover] - static_cast<int>(gone >> cover & 1U) +
                         static_cast<int>(come >> cover & 1U);
        const int short_of = std::max(0, problem_.covers[cover].least - here);
        (problem_.covers[cover].is_required ? side.hard : missing) += short_of;
        lone += here == 1 && problem_.covers[cover].is_wish ? 1 : 0;
    }
    side.cost = missing * problem_.weight(Term::missing_functions) + lone * problem_.weight(Term::lone_functions);
    const int count = size_[at] - (without == nobody ? 0 : 1) + (with == nobody ? 0 : 1);
    std::array<std::uint8_t, day_slots> workers{};
    int most = 0;
    if (!days_of_.empty()) {
        const unsigned left = without == nobody ? 0U : days_of_[static_cast<std::size_t>(without)];
        const unsigned came = with == nobody ? 0U : days_of_[static_cast<std::size_t>(with)];
        for (unsigned day = 0; day < 7; ++day) {
            workers[day] =
                static_cast<std::uint8_t>(workers_[at * day_slots + day] - (left >> day & 1U) + (came >> day & 1U));
            most = std::max<int>(most, workers[day]);
        }
        side.cost += (count - most) * problem_.weight(Term::working_days);
    }
    if (!problem_.leaders.empty()) {
        if (leader == nobody) {
            ++side.hard;
        } else {
            int barred = barred_count_[at];
            if (leader != leader_of_[at]) {
                barred = 0;
                for (int seat = 0; seat < size_[at]; ++seat)
                    barred += is_barred(leader, member(sitting, group, seat)) ? 1 : 0;
            }
            if (without != nobody && is_barred(leader, without)) --barred;
            if (with != nobody && is_barred(leader, with)) ++barred;
            side.hard += barred;
            if (!days_of_.empty() && !days_fit(workers.data(), most, leader)) ++side.hard;
        }
    }
    side.cost += side.hard * hard_weight_;
    return side;
}

void SearchState::count_side(int sitting, int group, int person, int sign) {
    const std::size_t at = group_index(sitting, group);
    const std::size_t covers = problem_.covers.size();
    const std::uint32_t bits = covers_of_[static_cast<std::size_t>(person)];
    for (std::size_t cover = 0; cover < covers; ++cover) {
        std::uint8_t& here = cover_count_[at * covers + cover];
        here = static_cast<std::uint8_t>(here + sign * static_cast<int>(bits >> cover & 1U));
    }
    for (unsigned day = 0; !days_of_.empty() && day < 7; ++day) {
        std::uint8_t& here = workers_[at * day_slots + day];
        here = static_cast<std::uint8_t>(here + sign * (days_of_[static_cast<std::size_t>(person)] >> day & 1));
    }
    const int leader = leader_of_[at];
    if (leader != nobody && is_barred(leader, person)) {
        barred_count_[at] = static_cast<std::int16_t>(barred_count_[at] + sign);
    }
}

void SearchState::refresh_side(int sitting, int group) {
    const std::size_t at = group_index(sitting, group);
    const Side side = side_of(sitting, group, nobody, nobody, leader_of_[at]);
    cost_ += side.cost - side_[at];
    hard_ += side.hard - side_hard_[at];
    side_[at] = side.cost;
    side_hard_[at] = side.hard;
}

void SearchState::count_group(int sitting, int group) {
    const std::size_t at = group_index(sitting, group);
    std::fill_n(cover_count_.begin() + static_cast<std::ptrdiff_t>(at * problem_.covers.size()), problem_.covers.size(),
                std::uint8_t{0});
    std::fill_n(workers_.begin() + static_cast<std::ptrdiff_t>(at * day_slots), day_slots, std::uint8_t{0});
    barred_count_[at] = 0;
    for (int seat = 0; seat < size_[at]; ++seat) count_side(sitting, group, member(sitting, group, seat), 1);
    const Side side = side_of(sitting, group, nobody, nobody, leader_of_[at]);
    side_[at] = side.cost;
    side_hard_[at] = side.hard;
}

std::int32_t SearchState::load_hard_delta(int sitting, int from, int to) const {
    const auto load = [&](int leader) {
        return load_[static_cast<std::size_t>(sitting) * problem_.leaders.size() + static_cast<std::size_t>(leader)];
    };
    const auto most = [&](int leader) { return problem_.leaders[static_cast<std::size_t>(leader)].most_groups; };
    std::int32_t hard = 0;
    if (from != nobody && load(from) > most(from)) --hard;
    if (to != nobody && load(to) >= most(to)) ++hard;
    return hard;
}

std::int32_t SearchState::load_delta(int sitting, int from, int to) const {
    const auto load = [&](int leader) {
        return load_[static_cast<std::size_t>(sitting) * problem_.leaders.size() + static_cast<std::size_t>(leader)];
    };
    std::int32_t pairs = 0;
    if (from != nobody) pairs -= load(from) - 1;
    if (to != nobody) pairs += load(to);
    return pairs * problem_.weight(Term::facilitator_load) + load_hard_delta(sitting, from, to) * hard_weight_;
}

std::int32_t SearchState::delta_of_leader(int sitting, int group, int leader) const {
    const std::size_t at = group_index(sitting, group);
    return side_of(sitting, group, nobody, nobody, leader).cost - side_[at] +
           load_delta(sitting, leader_of_[at], leader);
}

std::int32_t SearchState::delta_of_leader_swap(int sitting, int group, int other) const {
    const std::size_t one_at = group_index(sitting, group);
    const std::size_t other_at = group_index(sitting, other);
    return side_of(sitting, group, nobody, nobody, leader_of_[other_at]).cost - side_[one_at] +
           side_of(sitting, other, nobody, nobody, leader_of_[one_at]).cost - side_[other_at];
}

void SearchState::change_leader(int sitting, int group, int leader) {
    const std::size_t at = group_index(sitting, group);
    const int from = leader_of_[at];
    cost_ += load_delta(sitting, from, leader);
    hard_ += load_hard_delta(sitting, from, leader);
    lead(sitting, group, leader);
    barred_count_[at] = 0;
    for (int seat = 0; leader != nobody && seat < size_[at]; ++seat) {
        if (is_barred(leader, member(sitting, group, seat))) ++barred_count_[at];
    }
    refresh_side(sitting, group);
}

void SearchState::swap_leaders(int sitting, int group, int other) {
    const int leader = leader_of(sitting, group);
    const int others_leader = leader_of(sitting, other);
    change_leader(sitting, group, nobody);  // so that nobody is counted twice on the way
    change_leader(sitting, other, leader);
    change_leader(sitting, group, others_leader);
}

// --- Moves of people -----------------------------------------------------------------------------

std::int32_t SearchState::bonds_with(int sitting, int person, int group) const {
    std::int32_t bonds = 0;
    for (std::uint32_t at = bonds_begin_[static_cast<std::size_t>(person)];
         at < bonds_begin_[static_cast<std::size_t>(person) + 1]; ++at) {
        if (group_of(sitting, bonds_[at].other) == group) bonds += bonds_[at].sign;
    }
    return bonds;
}

std::int32_t SearchState::size_breach(int sitting, int from, int to) const {
    return (size(sitting, from) <= group_size(sitting, from).smallest ? 1 : 0) -
           (size(sitting, to) < group_size(sitting, to).smallest ? 1 : 0);
}

std::int32_t SearchState::delta_of(const SearchMove& move) const {
    return pair_delta_of(move) + (has_side_terms_ ? side_delta_of(move) : 0);
}

std::int32_t SearchState::pair_delta_of(const SearchMove& move) const {
    const int from = group_of(move.sitting, move.person);
    const std::int32_t* to_row = pull_of(move.sitting, move.group);
    std::int32_t delta = to_row[move.person] - own_[index(move.sitting, move.person)];
    if (move.other == nobody) {
        delta += size_breach(move.sitting, from, move.group) * hard_weight_;
    } else {
        delta += pull_of(move.sitting, from)[move.other] - own_[index(move.sitting, move.other)];
        delta -= 2 * meeting_cost(move.person, move.other);
    }
    return delta;
}

std::int32_t SearchState::side_delta_of(const SearchMove& move) const {
    const int from = group_of(move.sitting, move.person);
    const std::size_t from_at = group_index(move.sitting, from);
    const std::size_t to_at = group_index(move.sitting, move.group);
    return side_of(move.sitting, from, move.person, move.other, leader_of_[from_at]).cost - side_[from_at] +
           side_of(move.sitting, move.group, move.other, move.person, leader_of_[to_at]).cost - side_[to_at];
}

// Two people met, or no longer meet, in one sitting: in every other one their meeting costs more or less.
void SearchState::tell_other_sittings(int sitting, int person, int group, std::int32_t sign) {
    const std::int32_t change = sign * meeting_weight_;
    std::uint8_t* met = &met_[static_cast<std::size_t>(person) * stride_];
    for (int seat = 0; seat < size(sitting, group); ++seat) {
        const int other = member(sitting, group, seat);
        if (other == person) continue;
        met[other] = static_cast<std::uint8_t>(met[other] + sign);
        met_[static_cast<std::size_t>(other) * stride_ + static_cast<std::size_t>(person)] = met[other];
        for (int elsewhere = 0; elsewhere < problem_.sitting_count(); ++elsewhere) {
            if (elsewhere == sitting) continue;
            const int persons = group_of(elsewhere, person);
            const int others = group_of(elsewhere, other);
            if (persons == nobody || others == nobody) continue;
            pull_[group_index(elsewhere, others) * stride_ + static_cast<std::size_t>(person)] += change;
            pull_[group_index(elsewhere, persons) * stride_ + static_cast<std::size_t>(other)] += change;
            if (persons == others) {
                own_[index(elsewhere, person)] += change;
                own_[index(elsewhere, other)] += change;
            }
        }
    }
}

void SearchState::refresh_own(int sitting, int group) {
    const std::int32_t* row = pull_of(sitting, group);
    for (int seat = 0; seat < size(sitting, group); ++seat) {
        const int person = member(sitting, group, seat);
        own_[index(sitting, person)] = row[person];
    }
}

void SearchState::move_rows(int sitting, int from, int to, int person, int other) {
    std::int32_t* from_row = &pull_[group_index(sitting, from) * stride_];
    std::int32_t* to_row = &pull_[group_index(sitting, to) * stride_];
    const std::int32_t* costs = costs_of(person);
    const std::int32_t* others_costs = costs_of(other);
    if (met_.empty()) {
        for (std::size_t at = 0; at < stride_; ++at) {
            const std::int32_t change = costs[at] - others_costs[at];
            from_row[at] -= change;
            to_row[at] += change;
        }
        return;
    }
    const std::uint8_t* met = met_of(person);
    const std::uint8_t* others_met = met_of(other);
    for (std::size_t at = 0; at < stride_; ++at) {
        const std::int32_t change = costs[at] - others_costs[at] + meeting_weight_ * (met[at] - others_met[at]);
        from_row[at] -= change;
        to_row[at] += change;
    }
}

void SearchState::sit(int sitting, int person, int group, int seat) {
    members_[group_index(sitting, group) * seats_ + static_cast<std::size_t>(seat)] = static_cast<std::int16_t>(person);
    seat_of_[index(sitting, person)] = static_cast<std::int16_t>(seat);
    group_of_[index(sitting, person)] = static_cast<std::int16_t>(group);
    movable_group_[index(sitting, person)] = static_cast<std::uint16_t>(group);
}

void SearchState::exchange(int sitting, int one, int other) {
    const int from = group_of(sitting, one);
    const int to = group_of(sitting, other);
    const int seat = seat_of_[index(sitting, one)];
    const int others_seat = seat_of_[index(sitting, other)];
    if (!met_.empty()) {
        tell_other_sittings(sitting, one, from, -1);
        tell_other_sittings(sitting, other, to, -1);
    }
    move_rows(sitting, from, to, one, other);
    sit(sitting, one, to, others_seat);
    sit(sitting, other, from, seat);
    if (!met_.empty()) {
        tell_other_sittings(sitting, one, to, 1);
        tell_other_sittings(sitting, other, from, 1);
    }
    refresh_own(sitting, from);
    refresh_own(sitting, to);
}

void SearchState::go_over(int sitting, int person, int to) {
    const int from = group_of(sitting, person);
    if (!met_.empty()) tell_other_sittings(sitting, person, from, -1);
    add_to_row(sitting, from, person, -1);
    add_to_row(sitting, to, person, 1);
    const std::size_t from_at = group_index(sitting, from);
    const int last = member(sitting, from, --size_[from_at]);
    const int seat = seat_of_[index(sitting, person)];
    members_[from_at * seats_ + static_cast<std::size_t>(seat)] = static_cast<std::int16_t>(last);
    seat_of_[index(sitting, last)] = static_cast<std::int16_t>(seat);
    sit(sitting, person, to, size_[group_index(sitting, to)]++);
    if (!met_.empty()) tell_other_sittings(sitting, person, to, 1);
    refresh_own(sitting, from);
    refresh_own(sitting, to);
}

void SearchState::make(const SearchMove& move, std::int32_t pair_delta) {
    const int sitting = move.sitting;
    const int from = group_of(sitting, move.person);
    std::int32_t hard = 0;
    if (!bonds_.empty()) {
        hard += bonds_with(sitting, move.person, move.group) - bonds_with(sitting, move.person, from);
        if (move.other != nobody) {
            hard += bonds_with(sitting, move.other, from) - bonds_with(sitting, move.other, move.group);
            hard -= 2 * bond_between(move.person, move.other);
        }
    }
    if (move.other == nobody) hard += size_breach(sitting, from, move.group);
    hard_ += hard;
    cost_ += pair_delta;
    if (has_side_terms_) {
        count_side(sitting, from, move.person, -1);
        count_side(sitting, move.group, move.person, 1);
        if (move.other != nobody) {
            count_side(sitting, move.group, move.other, -1);
            count_side(sitting, from, move.other, 1);
        }
    }
    if (move.other == nobody) {
        go_over(sitting, move.person, move.group);
    } else {
        exchange(sitting, move.person, move.other);
    }
    if (has_side_terms_) {
        refresh_side(sitting, from);
        refresh_side(sitting, move.group);
    }
}

std::int32_t SearchState::bond_between(int one, int other) const {
    std::int32_t sum = 0;
    for (std::uint32_t at = bonds_begin_[static_cast<std::size_t>(one)];
         at < bonds_begin_[static_cast<std::size_t>(one) + 1]; ++at) {
        if (bonds_[at].other == other) sum += bonds_[at].sign;
    }
    return sum;
}

}  // namespace driehoek::compose

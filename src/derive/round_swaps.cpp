// Which two people can change places so that both groups are all right.
#include <algorithm>
#include <bit>
#include <cstdint>

#include "base/order.hpp"
#include "derive/round_plan.hpp"

namespace driehoek {
namespace {

constexpr std::size_t most_swaps = 3;

// Everybody with a seat and every begeleider, as numbers: what two of them have together is asked thousands of times.
class People {
public:
    explicit People(const Round& round) {
        for (const IntervisieGroup& group : round.groups) {
            ids_.insert(ids_.end(), group.members.begin(), group.members.end());
            if (group.facilitator) ids_.push_back(group.facilitator);
        }
        sort(ids_);
        const auto doubled = std::ranges::unique(ids_);
        ids_.erase(doubled.begin(), doubled.end());
    }
    std::size_t count() const { return ids_.size(); }
    const PersonId& id_of(std::size_t person) const { return ids_[person]; }
    // count() for anybody else.
    std::size_t number_of(const PersonId& person) const {
        const auto place = std::ranges::lower_bound(ids_, person);
        return place == ids_.end() || *place != person ? count() : static_cast<std::size_t>(place - ids_.begin());
    }

private:
    std::vector<PersonId> ids_;
};

// A number for each two people.
class Pairs {
public:
    explicit Pairs(std::size_t people) : people_(people), counts_(people * people) {}
    int& of(std::size_t one, std::size_t other) { return counts_[one * people_ + other]; }
    int of(std::size_t one, std::size_t other) const { return counts_[one * people_ + other]; }

private:
    std::size_t people_;
    std::vector<int> counts_;
};

struct Table {
    std::vector<std::size_t> members;
    std::vector<std::size_t> movable;  // those who may be moved
    std::size_t facilitator = 0;  // People::count(): nobody
};

// What check_group finds wrong at a table, as far as a swap can change it: not the size, nor a begeleider who is missing or not
// in the pool. A test compares the two.
class SeatRules {
public:
    SeatRules(const Organisation& organisation, const Round& round, const People& people, Date today)
        : is_above_(people.count()),
          collides_(people.count()),
          shared_(people.count()),
          functions_(people.count()),
          is_target_(people.count()),
          takes_part_(people.count()) {
        note_lines(organisation, people);
        const bool allows_lines = allows_reporting_lines(round.composition);
        for (const Function target : round.target_functions) targets_ |= bit_of(target);
        for (std::size_t one = 0; one < people.count(); ++one) {
            const Person* person = find_person(organisation, people.id_of(one));
            is_target_[one] = !person || is_in_target(round.target_functions, *person);
            for (const Function target : round.target_functions)
                functions_[one] |= person && person->has(target) ? bit_of(target) : 0;
            takes_part_[one] = takes_part(round, people.id_of(one));
            for (std::size_t other = 0; other < people.count(); ++other)
                collides_.of(one, other) = !allows_lines && (is_above_.of(one, other) || is_above_.of(other, one));
        }
        for (const ApartPair& pair : round.apart) note_pair(people, collides_, pair.one, pair.other);
        for (const Triad& triad : *organisation.triads) {
            if (triad.is_active_on(today))
                note_pair(people, shared_, triad.person_at(Corner::lead), triad.person_at(Corner::job_coach));
        }
    }

    // Of a table where `coming` sits in the place of `leaving`: who swaps takes part from then on.
    bool are_kept(const Table& table, std::size_t leaving, std::size_t coming) const {
        std::vector<std::size_t> members = table.members;
        std::ranges::replace(members, leaving, coming);
        for (std::size_t at = 0; at < members.size(); ++at) {
            const std::size_t member = members[at];
            if (!is_target_[member] || (!takes_part_[member] && member != coming)) return false;
            if (table.facilitator < is_target_.size() &&
                (table.facilitator == member || is_above_.of(table.facilitator, member)))
                return false;
            for (std::size_t mate = 0; mate < at; ++mate) {
                if (collides_.of(member, members[mate])) return false;
            }
        }
        return true;
    }
    // Target functions that nobody there has then.
    int count_missing(const Table& table, std::size_t leaving, std::size_t coming) const {
        std::uint32_t functions = functions_[coming];
        for (const std::size_t member : table.members) functions |= member == leaving ? 0 : functions_[member];
        return std::popcount(targets_ & ~functions);
    }
    // Active 3-hoeken of somebody with everybody at a table but one.
    int shared_with(const Table& table, std::size_t person, std::size_t except) const {
        int count = 0;
        for (const std::size_t member : table.members) count += member == except ? 0 : shared_.of(person, member);
        return count;
    }

private:
    static std::uint32_t bit_of(Function function) { return std::uint32_t{1} << static_cast<unsigned>(function); }
    static void note_pair(const People& people, Pairs& pairs, const PersonId& one, const PersonId& other) {
        const std::size_t first = people.number_of(one);
        const std::size_t second = people.number_of(other);
        if (first == second || first == people.count() || second == people.count()) return;
        ++pairs.of(first, second);
        ++pairs.of(second, first);
    }
    // Managers on the way need no seat themselves.
    void note_lines(const Organisation& organisation, const People& people) {
        for (std::size_t person = 0; person < people.count(); ++person) {
            for (const Above& above : managers_above(organisation, people.id_of(person))) {
                const std::size_t manager = people.number_of(above.manager);
                if (manager < people.count()) is_above_.of(manager, person) = 1;
            }
        }
    }

    Pairs is_above_;  // the first is manager of the second, directly or not
    Pairs collides_;
    Pairs shared_;
    std::uint32_t targets_ = 0;  // a bit for each function
    std::vector<std::uint32_t> functions_;  // of the targets
    std::vector<bool> is_target_;
    std::vector<bool> takes_part_;
};

// Keeps the best ones, those found first before others that are as good.
void keep(std::vector<FittingSwap>& swaps, FittingSwap swap) {
    const auto is_better = [](const FittingSwap& one, const FittingSwap& other) {
        return one.missing != other.missing ? one.missing < other.missing : one.shared < other.shared;
    };
    auto place = swaps.begin();
    while (place != swaps.end() && !is_better(swap, *place)) ++place;
    swaps.insert(place, std::move(swap));
    if (swaps.size() > most_swaps) swaps.pop_back();
}

}  // namespace

std::vector<FittingSwap> find_fitting_swaps(const Organisation& organisation, const Round& round,
                                            std::span<const PersonId> people, Date today) {
    const People numbers(round);
    const SeatRules rules(organisation, round, numbers, today);
    std::vector<Table> tables;
    for (const IntervisieGroup& group : round.groups) {
        Table& table = tables.emplace_back();
        for (const PersonId& member : group.members) {
            table.members.push_back(numbers.number_of(member));
            if (may_move(round, member)) table.movable.push_back(table.members.back());
        }
        table.facilitator = numbers.number_of(group.facilitator);
    }
    std::vector<FittingSwap> swaps;
    const auto try_swap = [&](const Table& from, std::size_t leaving, const Table& to, std::size_t coming) {
        if (!rules.are_kept(from, leaving, coming) || !rules.are_kept(to, coming, leaving)) return;
        keep(swaps, {.person = numbers.id_of(leaving),
                     .other = numbers.id_of(coming),
                     .missing = rules.count_missing(from, leaving, coming) + rules.count_missing(to, coming, leaving) -
                                rules.count_missing(from, leaving, leaving) - rules.count_missing(to, coming, coming),
                     .shared = rules.shared_with(to, leaving, coming) + rules.shared_with(from, coming, leaving) -
                               rules.shared_with(from, leaving, leaving) - rules.shared_with(to, coming, coming)});
    };
    for (const PersonId& person : people) {
        const IntervisieGroup* group = group_of(round, person);
        if (!group || !may_move(round, person)) continue;
        const Table& from = tables[static_cast<std::size_t>(group - round.groups.data())];
        for (const Table& to : tables) {
            if (&to == &from) continue;
            for (const std::size_t other : to.movable) try_swap(from, numbers.number_of(person), to, other);
        }
    }
    return swaps;
}

std::optional<Finding> find_harm(const Organisation& organisation, const Round& before, const Round& after) {
    for (std::size_t at = 0; at < after.groups.size(); ++at) {
        if (after.groups[at].members == before.groups[at].members) continue;
        const std::vector<Finding> known = check_group(organisation, before, before.groups[at]);
        for (const Finding& finding : check_group(organisation, after, after.groups[at])) {
            if (finding.severity == Severity::wrong && !std::ranges::contains(known, finding)) return finding;
        }
    }
    return std::nullopt;
}

std::optional<Finding> find_harm(const Organisation& organisation, const Round& round, const PersonId& one,
                                 const PersonId& other) {
    Round after = round;
    swap_members(after, one, other);
    return find_harm(organisation, round, after);
}

}  // namespace driehoek

// Which two people can change places so that both groups are all right.
#include <algorithm>

#include "derive/round_plan.hpp"

namespace driehoek {
namespace {

constexpr std::size_t most_swaps = 3;

// A swap leaves as many people at a table as there were, and the same begeleider.
bool can_be_swapped_away(const Finding& finding) {
    return finding.severity == Severity::wrong && finding.rule != Rule::group_is_too_small &&
           finding.rule != Rule::group_is_too_large && finding.rule != Rule::facilitator_is_missing &&
           finding.rule != Rule::facilitator_is_not_in_pool;
}

// How many active 3-hoeken each two members of the round have together. Asked for hundreds of swaps, counted once.
class SharedTriads {
public:
    SharedTriads(const Organisation& organisation, const Round& round, Date today) {
        for (const IntervisieGroup& group : round.groups)
            people_.insert(people_.end(), group.members.begin(), group.members.end());
        std::ranges::sort(people_);
        counts_.assign(people_.size() * people_.size(), 0);
        for (const Triad& triad : *organisation.triads) {
            const std::size_t lead = place_of(triad.person_at(Corner::lead));
            const std::size_t coach = place_of(triad.person_at(Corner::job_coach));
            if (lead == coach || lead == people_.size() || coach == people_.size() || !triad.is_active_on(today))
                continue;
            ++counts_[lead * people_.size() + coach];
            ++counts_[coach * people_.size() + lead];
        }
    }
    // Of somebody with everybody at a table but one.
    int of(const PersonId& person, const IntervisieGroup& group, const PersonId& except) const {
        const std::size_t row = place_of(person) * people_.size();
        int count = 0;
        for (const PersonId& member : group.members) {
            if (member != except) count += counts_[row + place_of(member)];
        }
        return count;
    }

private:
    std::size_t place_of(const PersonId& person) const {
        const auto place = std::ranges::lower_bound(people_, person);
        return place == people_.end() || *place != person ? people_.size()
                                                          : static_cast<std::size_t>(place - people_.begin());
    }

    std::vector<PersonId> people_;
    std::vector<int> counts_;
};

int count_missing(const Organisation& organisation, const Round& round, const IntervisieGroup& group) {
    return static_cast<int>(std::ranges::count_if(round.target_functions, [&](Function target) {
        return std::ranges::none_of(group.members, [&](const PersonId& member) {
            const Person* person = find_person(organisation, member);
            return person && person->has(target);
        });
    }));
}

bool is_in_order(const Organisation& organisation, const Round& round, const IntervisieGroup& group) {
    return std::ranges::none_of(check_group(organisation, round, group), can_be_swapped_away);
}

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
    std::vector<FittingSwap> swaps;
    Round tried = round;  // each swap is tried in it and taken back
    const SharedTriads shared(organisation, round, today);
    for (const PersonId& person : people) {
        const IntervisieGroup* from = group_of(tried, person);
        if (!from || !may_move(round, person)) continue;
        for (const IntervisieGroup& to : tried.groups) {
            if (&to == from) continue;
            const int missing = count_missing(organisation, tried, *from) + count_missing(organisation, tried, to);
            for (std::size_t seat = 0; seat < to.members.size(); ++seat) {
                const PersonId other = to.members[seat];
                if (!may_move(round, other)) continue;
                FittingSwap swap{person, other};
                swap.shared = shared.of(person, to, other) + shared.of(other, *from, person) -
                              shared.of(person, *from, person) - shared.of(other, to, other);
                swap_members(tried, person, other);
                swap.missing =
                    count_missing(organisation, tried, *from) + count_missing(organisation, tried, to) - missing;
                if (is_in_order(organisation, tried, *from) && is_in_order(organisation, tried, to))
                    keep(swaps, std::move(swap));
                swap_members(tried, person, other);
            }
        }
    }
    return swaps;
}

std::optional<Finding> find_harm(const Organisation& organisation, const Round& round, const PersonId& one,
                                 const PersonId& other) {
    Round after = round;
    swap_members(after, one, other);
    for (std::size_t at = 0; at < after.groups.size(); ++at) {
        if (after.groups[at].members == round.groups[at].members) continue;
        const std::vector<Finding> before = check_group(organisation, round, round.groups[at]);
        for (const Finding& finding : check_group(organisation, after, after.groups[at])) {
            const bool is_new = std::ranges::find(before, finding) == before.end();
            if (is_new && finding.severity == Severity::wrong) return finding;
        }
    }
    return std::nullopt;
}

}  // namespace driehoek

#include "compose/exact.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

#include "compose/leaders.hpp"

namespace driehoek::compose {
namespace {

// People who go to one group together: a block, or somebody alone.
struct Party {
    std::vector<std::int32_t> people{};
    std::vector<std::size_t> barred{};  // parties that must not share its group
    std::vector<int> covers{};  // for each cover, how many of its people count
    int locked_to = nobody;
    int group = nobody;
    int size() const { return static_cast<int>(people.size()); }
};

// One sitting: takes the party with the fewest groups left to it, tries them, and goes back where something can no longer fit.
class Deciding {
public:
    Deciding(const Problem& problem, int sitting, std::int64_t most_tries)
        : problem_(problem), sitting_(sitting), tries_left_(most_tries) {}

    // Fills this sitting of the plan when a legal arrangement exists.
    Existence decide(Plan& plan);

private:
    struct Look {  // what is left at this point
        bool can_be = true;
        std::size_t party = 0;
        std::vector<int> groups{};
    };

    std::size_t group_count() const { return sizes_.size(); }
    const GroupSize& bounds(std::size_t group) const {
        return problem_.sittings[static_cast<std::size_t>(sitting_)].groups[group];
    }
    bool gather_parties();
    bool gather_locks();
    void gather_barriers();
    bool may_sit(const Party& party, std::size_t group) const;
    bool is_like_an_earlier_empty_group(std::size_t group) const;
    bool has_supply(std::size_t group) const;
    bool totals_fit() const;
    bool leaders_fit() const;
    Look look();
    void seat(std::size_t party, std::size_t group, int by);
    bool go_deeper();
    bool finish();

    const Problem& problem_;
    const int sitting_;
    std::int64_t tries_left_;
    std::vector<Party> parties_{};
    std::vector<int> sizes_{};
    std::vector<std::vector<int>> covers_{};  // [group][cover]
    std::vector<std::vector<int>> barred_{};  // [party][group] parties there that it must not meet
    std::vector<std::vector<int>> barred_leaders_{};  // [group][leader] members he may not lead
    std::vector<std::uint8_t> is_told_apart_{};  // groups that a lock names
    int people_left_ = 0;
    Plan* plan_ = nullptr;
};

bool Deciding::gather_parties() {
    const auto people = static_cast<std::size_t>(problem_.people);
    std::vector<std::uint8_t> is_taken(people);
    const auto add = [&](std::vector<std::int32_t> together) {
        if (together.empty()) return;
        for (const std::int32_t person : together) is_taken[static_cast<std::size_t>(person)] = 1;
        people_left_ += static_cast<int>(together.size());
        Party& party = parties_.emplace_back();
        for (std::size_t cover = 0; cover < problem_.covers.size(); ++cover) {
            party.covers.push_back(static_cast<int>(std::ranges::count_if(together, [&](std::int32_t person) {
                return problem_.counts_for(static_cast<std::size_t>(person), cover);
            })));
        }
        party.people = std::move(together);
    };
    for (const std::vector<std::int32_t>& block : problem_.blocks) {
        std::vector<std::int32_t> present;
        for (const std::int32_t person : block) {
            if (problem_.is_present(sitting_, person)) present.push_back(person);
        }
        add(std::move(present));
    }
    for (std::size_t person = 0; person < people; ++person) {
        if (is_taken[person] == 0 && problem_.is_present(sitting_, static_cast<int>(person))) {
            add({static_cast<std::int32_t>(person)});
        }
    }
    return gather_locks();
}

bool Deciding::gather_locks() {
    is_told_apart_.assign(group_count(), 0);
    for (const Lock& lock : problem_.leader_locks) {
        if (lock.sitting == sitting_) is_told_apart_[static_cast<std::size_t>(lock.group)] = 1;
    }
    for (const Lock& lock : problem_.locks) {
        if (lock.sitting != sitting_ || !problem_.is_present(sitting_, lock.person)) continue;
        is_told_apart_[static_cast<std::size_t>(lock.group)] = 1;
        for (Party& party : parties_) {
            if (std::ranges::find(party.people, lock.person) == party.people.end()) continue;
            if (party.locked_to != nobody && party.locked_to != lock.group) return false;
            party.locked_to = lock.group;
        }
    }
    return true;
}

void Deciding::gather_barriers() {
    std::vector<std::size_t> party_of(static_cast<std::size_t>(problem_.people), parties_.size());
    for (std::size_t party = 0; party < parties_.size(); ++party) {
        for (const std::int32_t person : parties_[party].people) party_of[static_cast<std::size_t>(person)] = party;
    }
    for (const Barrier& barrier : problem_.barriers) {
        const std::size_t one = party_of[static_cast<std::size_t>(barrier.one)];
        const std::size_t other = party_of[static_cast<std::size_t>(barrier.other)];
        if (one == parties_.size() || other == parties_.size()) continue;
        parties_[one].barred.push_back(other);
        parties_[other].barred.push_back(one);
    }
}

bool Deciding::may_sit(const Party& party, std::size_t group) const {
    if (party.locked_to != nobody && party.locked_to != static_cast<int>(group)) return false;
    if (sizes_[group] + party.size() > bounds(group).largest) return false;
    return barred_[static_cast<std::size_t>(&party - parties_.data())][group] == 0;
}

// Among empty groups that nothing tells apart, the first stands for all.
bool Deciding::is_like_an_earlier_empty_group(std::size_t group) const {
    if (sizes_[group] > 0 || is_told_apart_[group] != 0) return false;
    for (std::size_t earlier = 0; earlier < group; ++earlier) {
        if (sizes_[earlier] == 0 && is_told_apart_[earlier] == 0 && bounds(earlier) == bounds(group)) return true;
    }
    return false;
}

// Enough people are left who may still come to this group, and whoever may not fits elsewhere.
bool Deciding::has_supply(std::size_t group) const {
    int can_come = 0;
    std::vector<int> covers(problem_.covers.size());
    for (const Party& party : parties_) {
        if (party.group != nobody || !may_sit(party, group)) continue;
        can_come += party.size();
        for (std::size_t cover = 0; cover < covers.size(); ++cover) covers[cover] += party.covers[cover];
    }
    if (sizes_[group] + can_come < bounds(group).smallest) return false;
    for (std::size_t cover = 0; cover < covers.size(); ++cover) {
        const Cover& rule = problem_.covers[cover];
        if (rule.is_required && covers_[group][cover] + covers[cover] < rule.least) return false;
    }
    int room_elsewhere = 0;
    for (std::size_t other = 0; other < group_count(); ++other) {
        if (other != group) room_elsewhere += bounds(other).largest - sizes_[other];
    }
    return people_left_ - can_come <= room_elsewhere;
}

bool Deciding::totals_fit() const {
    int room = 0;
    int missing = 0;
    for (std::size_t group = 0; group < group_count(); ++group) {
        room += bounds(group).largest - sizes_[group];
        missing += std::max(0, bounds(group).smallest - sizes_[group]);
    }
    if (people_left_ > room || missing > people_left_) return false;
    for (std::size_t cover = 0; cover < problem_.covers.size(); ++cover) {
        if (!problem_.covers[cover].is_required) continue;
        int supply = 0;
        for (const Party& party : parties_) supply += party.group == nobody ? party.covers[cover] : 0;
        for (std::size_t group = 0; group < group_count(); ++group) {
            supply -= std::max(0, problem_.covers[cover].least - covers_[group][cover]);
        }
        if (supply < 0) return false;
    }
    return true;
}

// Members come and never go on the way down, so who may not lead now never may.
bool Deciding::leaders_fit() const {
    if (problem_.leaders.empty()) return true;
    LeaderTable table(group_count(), std::vector<std::uint8_t>(problem_.leaders.size()));
    for (std::size_t group = 0; group < group_count(); ++group) {
        for (std::size_t leader = 0; leader < problem_.leaders.size(); ++leader) {
            table[group][leader] = barred_leaders_[group][leader] == 0 ? 1 : 0;
        }
    }
    for (const Lock& lock : problem_.leader_locks) {
        if (lock.sitting != sitting_) continue;
        std::vector<std::uint8_t>& row = table[static_cast<std::size_t>(lock.group)];
        for (std::size_t leader = 0; leader < row.size(); ++leader) {
            if (static_cast<int>(leader) != lock.person) row[leader] = 0;
        }
    }
    return !match_leaders(problem_, table, std::vector<std::int32_t>(group_count(), nobody)).empty();
}

Deciding::Look Deciding::look() {
    tries_left_ -= static_cast<std::int64_t>(parties_.size() * group_count()) + 1;
    Look found;
    found.can_be = totals_fit();
    for (std::size_t group = 0; found.can_be && group < group_count(); ++group) found.can_be = has_supply(group);
    if (!found.can_be) return found;
    bool is_first = true;
    for (std::size_t party = 0; party < parties_.size(); ++party) {
        if (parties_[party].group != nobody) continue;
        std::vector<int> groups;
        for (std::size_t group = 0; group < group_count(); ++group) {
            if (may_sit(parties_[party], group) && !is_like_an_earlier_empty_group(group)) {
                groups.push_back(static_cast<int>(group));
            }
        }
        const auto rank = [&](std::size_t each, std::size_t choices) {
            return std::pair(choices, -static_cast<int>(parties_[each].barred.size()) - 4 * parties_[each].size());
        };
        if (is_first || rank(party, groups.size()) < rank(found.party, found.groups.size())) {
            found.party = party;
            found.groups = std::move(groups);
        }
        is_first = false;
        if (found.groups.empty()) break;
    }
    // Groups that miss most first: they are the hardest to fill later.
    std::ranges::stable_sort(found.groups, [&](int one, int other) {
        const auto missing = [&](int group) {
            return bounds(static_cast<std::size_t>(group)).smallest - sizes_[static_cast<std::size_t>(group)];
        };
        return missing(one) > missing(other);
    });
    found.can_be = is_first || !found.groups.empty();
    return found;
}

void Deciding::seat(std::size_t party, std::size_t group, int by) {
    Party& seated = parties_[party];
    seated.group = by > 0 ? static_cast<int>(group) : nobody;
    sizes_[group] += by * seated.size();
    people_left_ -= by * seated.size();
    for (std::size_t cover = 0; cover < seated.covers.size(); ++cover) {
        covers_[group][cover] += by * seated.covers[cover];
    }
    for (const std::size_t other : seated.barred) barred_[other][group] += by;
    for (std::size_t leader = 0; leader < problem_.leaders.size(); ++leader) {
        for (const std::int32_t person : seated.people) {
            if (std::ranges::binary_search(problem_.leaders[leader].barred, person)) {
                barred_leaders_[group][leader] += by;
            }
        }
    }
}

bool Deciding::finish() {
    const auto at = static_cast<std::size_t>(sitting_);
    for (const Party& party : parties_) {
        for (const std::int32_t person : party.people) {
            plan_->group_of[at][static_cast<std::size_t>(person)] = party.group;
        }
    }
    return lead_sitting(problem_, *plan_, sitting_);
}

bool Deciding::go_deeper() {
    if (people_left_ == 0) return totals_fit() && finish();
    const Look next = look();
    if (!next.can_be) return false;
    for (const int group : next.groups) {
        if (tries_left_ <= 0) return false;
        seat(next.party, static_cast<std::size_t>(group), 1);
        if (leaders_fit() && go_deeper()) return true;
        seat(next.party, static_cast<std::size_t>(group), -1);
    }
    return false;
}

Existence Deciding::decide(Plan& plan) {
    plan_ = &plan;
    const std::vector<GroupSize>& groups = problem_.sittings[static_cast<std::size_t>(sitting_)].groups;
    sizes_.assign(groups.size(), 0);
    covers_.assign(groups.size(), std::vector<int>(problem_.covers.size()));
    barred_leaders_.assign(groups.size(), std::vector<int>(problem_.leaders.size()));
    if (!gather_parties()) return Existence::does_not_exist;
    gather_barriers();
    barred_.assign(parties_.size(), std::vector<int>(groups.size()));
    for (std::size_t party = 0; party < parties_.size(); ++party) {
        if (std::ranges::find(parties_[party].barred, party) != parties_[party].barred.end()) {
            return Existence::does_not_exist;  // a block with two who must not meet
        }
    }
    if (!leaders_fit()) return Existence::does_not_exist;
    if (go_deeper()) return Existence::exists;
    return tries_left_ > 0 ? Existence::does_not_exist : Existence::unknown;
}

}  // namespace

bool are_alike(const Problem& problem, int one, int other) {
    const auto has_same_locks = [&](const std::vector<Lock>& locks) {
        std::vector<std::pair<int, int>> ones;
        std::vector<std::pair<int, int>> others;
        for (const Lock& lock : locks) {
            if (lock.sitting == one) ones.emplace_back(lock.person, lock.group);
            if (lock.sitting == other) others.emplace_back(lock.person, lock.group);
        }
        return std::ranges::is_permutation(ones, others);
    };
    return problem.sittings[static_cast<std::size_t>(one)] == problem.sittings[static_cast<std::size_t>(other)] &&
           has_same_locks(problem.locks) && has_same_locks(problem.leader_locks);
}

ExactAnswer find_legal_plan(const Problem& problem, std::int64_t most_tries) {
    ExactAnswer answer{.existence = Existence::exists, .plan = empty_plan(problem)};
    for (int sitting = 0; sitting < problem.sitting_count(); ++sitting) {
        int like = 0;
        while (like < sitting && !are_alike(problem, like, sitting)) ++like;
        if (like < sitting) {  // decided already
            answer.plan.group_of[static_cast<std::size_t>(sitting)] =
                answer.plan.group_of[static_cast<std::size_t>(like)];
            answer.plan.leader_of[static_cast<std::size_t>(sitting)] =
                answer.plan.leader_of[static_cast<std::size_t>(like)];
            continue;
        }
        const Existence here = Deciding(problem, sitting, most_tries).decide(answer.plan);
        // One sitting without a plan settles it, whatever the others leave open.
        if (here == Existence::does_not_exist) return {.existence = here};
        if (here == Existence::unknown) answer.existence = here;
    }
    if (answer.existence == Existence::unknown) answer.plan = {};
    return answer;
}

}  // namespace driehoek::compose

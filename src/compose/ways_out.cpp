#include "compose/ways_out.hpp"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <utility>

namespace driehoek::compose {
namespace {

bool is_same_lock(const Lock& one, const Lock& other) { return one.person == other.person && one.group == other.group; }

void drop_lock(std::vector<Lock>& locks, int index) {
    const Lock dropped = locks[static_cast<std::size_t>(index)];
    std::erase_if(locks, [&](const Lock& lock) { return is_same_lock(lock, dropped); });
}

}  // namespace

Problem changed_by(Problem problem, const WayOut& way) {
    const auto at = static_cast<std::ptrdiff_t>(way.index);
    switch (way.kind) {
        case WayOutKind::unlock: drop_lock(problem.locks, way.index); break;
        case WayOutKind::unlock_leader: drop_lock(problem.leader_locks, way.index); break;
        case WayOutKind::drop_apart: problem.barriers.erase(problem.barriers.begin() + at); break;
        case WayOutKind::split_block: problem.blocks.erase(problem.blocks.begin() + at); break;
        case WayOutKind::another_group_count:
            for (Sitting& sitting : problem.sittings) {
                sitting.groups.resize(static_cast<std::size_t>(way.index), sitting.groups.back());
            }
            std::erase_if(problem.locks, [&](const Lock& lock) { return lock.group >= way.index; });
            std::erase_if(problem.leader_locks, [&](const Lock& lock) { return lock.group >= way.index; });
            break;
        case WayOutKind::larger_groups:
            for (Sitting& sitting : problem.sittings) {
                for (GroupSize& size : sitting.groups) size.largest = std::max(size.largest, way.index);
            }
            break;
        case WayOutKind::drop_cover:
            for (Cover& cover : problem.covers) cover.is_required = cover.is_required && !cover.is_wish;
            break;
        case WayOutKind::drop_units:
            std::erase_if(problem.barriers,
                          [](const Barrier& barrier) { return barrier.kind == BarrierKind::same_unit; });
            break;
        case WayOutKind::leader_carries_more:
            problem.leaders[static_cast<std::size_t>(way.index)].most_groups += way.amount;
            break;
        case WayOutKind::come_along:
            problem.sittings[static_cast<std::size_t>(way.sitting)].present[static_cast<std::size_t>(way.index)] = 1;
            break;
        case WayOutKind::leave_out:
            for (Sitting& sitting : problem.sittings) sitting.present[static_cast<std::size_t>(way.index)] = 0;
            break;
    }
    return problem;
}

namespace {

void add_once(std::vector<WayOut>& ways, const WayOut& way) {
    if (std::ranges::find(ways, way) == ways.end()) ways.push_back(way);
}

bool has_seats_for_all(const Sitting& sitting, int groups) {
    int smallest = 0;
    int largest = 0;
    for (std::size_t group = 0; group < static_cast<std::size_t>(groups); ++group) {
        const GroupSize& size = sitting.groups[std::min(group, sitting.groups.size() - 1)];
        smallest += size.smallest;
        largest += size.largest;
    }
    const auto present = std::ranges::count_if(sitting.present, [](std::uint8_t is_there) { return is_there != 0; });
    return smallest <= present && present <= largest;
}

void add_nearest_counts(const Problem& problem, int direction, std::vector<WayOut>& ways) {
    constexpr int most_tried = 2;
    int left = most_tried;
    for (int groups = problem.group_count(0) + direction; groups > 0 && groups <= most_groups && left > 0;
         groups += direction) {
        if (!suits_group_count(problem, groups)) continue;
        add_once(ways, {WayOutKind::another_group_count, groups});
        --left;
    }
}

void add_group_counts(const Problem& problem, std::vector<WayOut>& ways) {
    add_nearest_counts(problem, +1, ways);
    add_nearest_counts(problem, -1, ways);
}

// Who is absent in a sitting where one person more may be enough; `helps` says of whom.
void add_absent(const Problem& problem, std::vector<WayOut>& ways, auto helps) {
    constexpr int most_tried = 16;
    int left = most_tried;
    for (int sitting = 0; sitting < problem.sitting_count() && left > 0; ++sitting) {
        for (int person = 0; person < problem.people && left > 0; ++person) {
            if (problem.is_present(sitting, person) || !helps(sitting, person)) continue;
            add_once(ways, {.kind = WayOutKind::come_along, .index = person, .sitting = sitting});
            --left;
        }
    }
}

void add_absent_for_size(const Problem& problem, std::vector<WayOut>& ways) {
    add_absent(problem, ways, [&](int sitting, int) {
        const Sitting& at = problem.sittings[static_cast<std::size_t>(sitting)];
        return std::ranges::count(at.present, std::uint8_t{1}) + 1 >= fewest_people(at);
    });
}

void add_absent_for_cover(const Problem& problem, int cover, std::vector<WayOut>& ways) {
    add_absent(problem, ways, [&](int, int person) {
        return problem.counts_for(static_cast<std::size_t>(person), static_cast<std::size_t>(cover));
    });
}

// Whether a way that is known already asks less of the same: no need to go further then.
bool is_less_of_same(const Problem& problem, const WayOut& known, const WayOut& way) {
    if (known.kind != way.kind) return false;
    const int groups = problem.group_count(0);
    const auto is_same = [&](const std::vector<Lock>& locks) {
        return is_same_lock(locks[static_cast<std::size_t>(known.index)], locks[static_cast<std::size_t>(way.index)]);
    };
    switch (way.kind) {
        case WayOutKind::unlock: return is_same(problem.locks);
        case WayOutKind::unlock_leader: return is_same(problem.leader_locks);
        case WayOutKind::drop_cover:
        case WayOutKind::drop_units:
        case WayOutKind::larger_groups: return true;
        case WayOutKind::leader_carries_more: return known.index == way.index;
        case WayOutKind::another_group_count: return (known.index > groups) == (way.index > groups);
        default: return false;
    }
}

// Whom most begeleiders may not lead: without one of them more groups can have one.
std::vector<int> most_barred(const Problem& problem) {
    constexpr std::size_t most_tried = 16;
    std::vector<int> barring(static_cast<std::size_t>(problem.people));
    for (const Leader& leader : problem.leaders) {
        for (const std::int32_t person : leader.barred) ++barring[static_cast<std::size_t>(person)];
    }
    std::vector<int> people;
    for (int person = 0; person < problem.people; ++person) {
        if (barring[static_cast<std::size_t>(person)] > 0) people.push_back(person);
    }
    std::ranges::stable_sort(people, [&](int one, int other) {
        return barring[static_cast<std::size_t>(one)] > barring[static_cast<std::size_t>(other)];
    });
    if (people.size() > most_tried) people.resize(most_tried);
    return people;
}

// Whom most rules keep from others: where anybody's seat would do, theirs helps most. Two of them are enough to choose from.
std::vector<int> most_kept_apart(const Problem& problem) {
    constexpr std::size_t most_offered = 2;
    std::vector<int> times(static_cast<std::size_t>(problem.people));
    for (const Barrier& barrier : problem.barriers) {
        ++times[static_cast<std::size_t>(barrier.one)];
        ++times[static_cast<std::size_t>(barrier.other)];
    }
    std::vector<int> people(times.size());
    std::iota(people.begin(), people.end(), 0);
    std::ranges::stable_sort(people, std::ranges::greater{},
                             [&](int person) { return times[static_cast<std::size_t>(person)]; });
    people.resize(std::min(people.size(), most_offered));
    return people;
}

std::vector<std::int32_t> people_of_unit(const Problem& problem, int unit) {
    std::vector<std::int32_t> people;
    for (const Barrier& barrier : problem.barriers) {
        if (barrier.kind != BarrierKind::same_unit || barrier.unit != unit) continue;
        for (const int person : {barrier.one, barrier.other}) {
            if (!std::ranges::contains(people, person)) people.push_back(person);
        }
    }
    std::ranges::sort(people);
    return people;
}

std::vector<WayOut> candidates(const Problem& problem, const std::vector<Cause>& causes, int largest_allowed) {
    std::vector<WayOut> ways;
    const auto leave_out = [&](int person) { add_once(ways, {WayOutKind::leave_out, person}); };
    for (const Cause& cause : causes) {
        switch (cause.kind) {
            case CauseKind::lock:
                add_once(ways, {WayOutKind::unlock, cause.index});
                leave_out(problem.locks[static_cast<std::size_t>(cause.index)].person);
                break;
            case CauseKind::leader_lock: add_once(ways, {WayOutKind::unlock_leader, cause.index}); break;
            case CauseKind::block:
                if (cause.index < static_cast<int>(problem.blocks.size()) - problem.given_blocks)
                    add_once(ways, {WayOutKind::split_block, cause.index});
                for (const std::int32_t person : problem.blocks[static_cast<std::size_t>(cause.index)])
                    leave_out(person);
                break;
            case CauseKind::cover:
                if (problem.covers[static_cast<std::size_t>(cause.index)].is_wish)
                    add_once(ways, {WayOutKind::drop_cover, cause.index});
                add_absent_for_cover(problem, cause.index, ways);
                add_group_counts(problem, ways);
                break;
            case CauseKind::leader:
                for (int leader = 0; leader < static_cast<int>(problem.leaders.size()); ++leader) {
                    for (const int amount : {1, 2, 4}) {
                        add_once(ways, {WayOutKind::leader_carries_more, leader, amount});
                    }
                }
                for (const int person : most_barred(problem)) leave_out(person);
                add_group_counts(problem, ways);
                break;
            case CauseKind::barrier: {
                const Barrier& barrier = problem.barriers[static_cast<std::size_t>(cause.index)];
                if (barrier.kind == BarrierKind::apart) add_once(ways, {WayOutKind::drop_apart, cause.index});
                leave_out(barrier.one);
                leave_out(barrier.other);
                add_group_counts(problem, ways);
                break;
            }
            case CauseKind::unit:
                add_once(ways, {WayOutKind::drop_units});
                for (const std::int32_t person : people_of_unit(problem, cause.index)) leave_out(person);
                add_group_counts(problem, ways);
                break;
            case CauseKind::smallest_size:
                add_absent_for_size(problem, ways);
                add_group_counts(problem, ways);
                break;
            case CauseKind::largest_size:
                add_group_counts(problem, ways);
                for (int largest = problem.sittings.front().groups.front().largest + 1; largest <= largest_allowed;
                     ++largest) {
                    add_once(ways, {WayOutKind::larger_groups, largest});
                }
                for (const int person : most_kept_apart(problem)) leave_out(person);
                break;
        }
    }
    std::ranges::stable_sort(ways, {}, &WayOut::kind);
    return ways;
}

}  // namespace

bool suits_group_count(const Problem& problem, int groups) {
    return std::ranges::all_of(problem.locks, [&](const Lock& lock) { return lock.group < groups; }) &&
           std::ranges::all_of(problem.sittings,
                               [&](const Sitting& sitting) { return has_seats_for_all(sitting, groups); });
}

std::vector<WayOut> find_ways_out(const Problem& problem, const Conflict& conflict, std::int64_t most_tries, int most) {
    constexpr int largest_allowed = 10;  // H1
    std::vector<WayOut> ways;
    for (const WayOut& way : candidates(problem, conflict.causes, largest_allowed)) {
        if (static_cast<int>(ways.size()) == most) break;
        const bool is_more_of_same =
            std::ranges::any_of(ways, [&](const WayOut& known) { return is_less_of_same(problem, known, way); });
        if (is_more_of_same) continue;
        if (find_legal_plan(changed_by(problem, way), most_tries).existence == Existence::exists) ways.push_back(way);
    }
    return ways;
}

}  // namespace driehoek::compose

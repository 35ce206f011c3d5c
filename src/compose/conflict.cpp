#include "compose/conflict.hpp"

#include <algorithm>
#include <cstddef>
#include <span>
#include <utility>

namespace driehoek::compose {
namespace {

using Causes = std::vector<Cause>;

bool is_kept(const Causes& causes, const Cause& cause) { return std::ranges::contains(causes, cause); }

Cause cause_of(const Barrier& barrier, std::size_t index) {
    if (barrier.kind == BarrierKind::same_unit) return {CauseKind::unit, barrier.unit};
    return {CauseKind::barrier, static_cast<int>(index)};
}

void keep_barriers(std::vector<Barrier>& barriers, const Causes& causes) {
    std::vector<Barrier> kept;
    for (std::size_t index = 0; index < barriers.size(); ++index) {
        if (is_kept(causes, cause_of(barriers[index], index))) kept.push_back(barriers[index]);
    }
    barriers = std::move(kept);
}

template <class Kept>
void keep_of(std::vector<Kept>& rules, const Causes& causes, CauseKind kind) {
    std::vector<Kept> kept;
    for (std::size_t index = 0; index < rules.size(); ++index) {
        if (is_kept(causes, {kind, static_cast<int>(index)})) kept.push_back(std::move(rules[index]));
    }
    rules = std::move(kept);
}

bool has(const Causes& causes, CauseKind kind) { return is_kept(causes, {kind, 0}); }

// Junker's QuickXplain: halves the rules until those remain that collide. Asks about k log(n / k) questions for k of n rules.
class Narrowing {
public:
    Narrowing(const Problem& problem, std::int64_t most_tries) : problem_(problem), most_tries_(most_tries) {}

    Causes narrow(const Causes& background, bool has_grown, std::span<const Cause> causes) {
        if (has_grown && collide(background)) return {};
        if (causes.size() == 1) return {causes.front()};
        const std::size_t half = causes.size() / 2;
        const std::span<const Cause> first = causes.first(half);
        const std::span<const Cause> second = causes.subspan(half);
        Causes with_first = background;
        with_first.insert(with_first.end(), first.begin(), first.end());
        Causes of_second = narrow(with_first, true, second);
        Causes with_second = background;
        with_second.insert(with_second.end(), of_second.begin(), of_second.end());
        Causes found = narrow(with_second, !of_second.empty(), first);
        found.insert(found.end(), of_second.begin(), of_second.end());
        return found;
    }

    Existence existence_with(const Causes& causes) const {
        return find_legal_plan(with_rules(problem_, causes), most_tries_).existence;
    }

private:
    // What stays open counts as not colliding: more rules are then kept, never too few.
    bool collide(const Causes& causes) const { return existence_with(causes) == Existence::does_not_exist; }

    const Problem& problem_;
    std::int64_t most_tries_;
};

Causes without(const Causes& causes, std::size_t place) {
    Causes rest = causes;
    rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(place));
    return rest;
}

}  // namespace

std::vector<Cause> all_rules(const Problem& problem) {
    Causes causes{{CauseKind::smallest_size, 0}, {CauseKind::largest_size, 0}};
    if (!problem.leaders.empty()) causes.push_back({CauseKind::leader, 0});
    const auto add = [&](CauseKind kind, std::size_t count) {
        for (std::size_t index = 0; index < count; ++index) causes.push_back({kind, static_cast<int>(index)});
    };
    for (std::size_t cover = 0; cover < problem.covers.size(); ++cover) {
        if (problem.covers[cover].is_required) causes.push_back({CauseKind::cover, static_cast<int>(cover)});
    }
    for (std::size_t index = 0; index < problem.barriers.size(); ++index) {
        const Cause cause = cause_of(problem.barriers[index], index);
        // Those of one unit stand behind each other and are one rule.
        if (causes.empty() || causes.back() != cause) causes.push_back(cause);
    }
    // Last, because narrowing prefers to blame these: what people chose themselves is the easiest to change.
    add(CauseKind::block, problem.blocks.size());
    add(CauseKind::leader_lock, problem.leader_locks.size());
    add(CauseKind::lock, problem.locks.size());
    return causes;
}

Problem with_rules(const Problem& problem, const std::vector<Cause>& causes) {
    Problem rest = problem;
    for (Sitting& sitting : rest.sittings) {
        for (GroupSize& size : sitting.groups) {
            if (!has(causes, CauseKind::smallest_size)) size.smallest = 0;
            if (!has(causes, CauseKind::largest_size)) size.largest = std::max(size.largest, problem.people);
        }
    }
    for (std::size_t cover = 0; cover < rest.covers.size(); ++cover) {
        const Cause cause{CauseKind::cover, static_cast<int>(cover)};
        if (!is_kept(causes, cause)) rest.covers[cover].is_required = false;
    }
    keep_barriers(rest.barriers, causes);
    keep_of(rest.blocks, causes, CauseKind::block);
    rest.given_blocks = 0;  // nobody asks any more which they are
    keep_of(rest.locks, causes, CauseKind::lock);
    if (has(causes, CauseKind::leader)) {
        keep_of(rest.leader_locks, causes, CauseKind::leader_lock);
    } else {
        rest.leaders.clear();  // and with the rule go the locks that would name leaders
        rest.leader_locks.clear();
    }
    return rest;
}

Conflict find_conflict(const Problem& problem, std::int64_t most_tries) {
    Narrowing narrowing(problem, most_tries);
    const Causes all = all_rules(problem);
    Conflict conflict{.existence = narrowing.existence_with(all)};
    if (conflict.existence != Existence::does_not_exist) return conflict;
    conflict.causes = narrowing.narrow({}, false, all);
    std::ranges::sort(conflict.causes, [](const Cause& one, const Cause& other) {
        return std::pair(one.kind, one.index) < std::pair(other.kind, other.index);
    });
    conflict.is_smallest = true;
    for (std::size_t place = 0; place < conflict.causes.size(); ++place) {
        const Existence rest = narrowing.existence_with(without(conflict.causes, place));
        if (rest != Existence::exists) conflict.is_smallest = false;
    }
    return conflict;
}

int fewest_people(const Sitting& sitting) {
    int seats = 0;
    for (const GroupSize& size : sitting.groups) seats += size.smallest;
    return seats;
}

std::vector<Shortage> shortages_of(const Problem& problem, const Cause& cause) {
    const bool is_cover = cause.kind == CauseKind::cover;
    if (!is_cover && cause.kind != CauseKind::smallest_size) return {};
    const auto cover = static_cast<std::size_t>(cause.index);
    std::vector<Shortage> shortages;
    for (int number = 0; number < problem.sitting_count(); ++number) {
        const Sitting& sitting = problem.sittings[static_cast<std::size_t>(number)];
        const std::int64_t needed =
            is_cover ? std::int64_t{problem.covers[cover].least} * problem.group_count(number) : fewest_people(sitting);
        const std::int64_t present =
            is_cover ? problem.count_present_for(sitting, cover) : std::ranges::count(sitting.present, std::uint8_t{1});
        if (present >= needed) continue;
        Shortage shortage{.sitting = number};
        for (int person = 0; person < problem.people; ++person) {
            const bool counts = !is_cover || problem.counts_for(static_cast<std::size_t>(person), cover);
            if (counts && !problem.is_present(number, person)) shortage.absent.push_back(person);
        }
        if (!shortage.absent.empty()) shortages.push_back(std::move(shortage));
    }
    return shortages;
}

}  // namespace driehoek::compose

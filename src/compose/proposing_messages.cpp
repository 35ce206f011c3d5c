// Orders and reports as the numbers that cross between the page and its worker.
#include <algorithm>
#include <utility>

#include "compose/proposing.hpp"
#include "compose/wire.hpp"

namespace driehoek::compose {
namespace {

// The numbers of a message, taken one by one; 0 after its end.
class Numbers {
public:
    explicit Numbers(std::span<const std::int32_t> numbers) : rest_(numbers) {}
    std::int32_t take() {
        if (rest_.empty()) {
            has_failed_ = true;
            return 0;
        }
        const std::int32_t number = rest_.front();
        rest_ = rest_.subspan(1);
        return number;
    }
    std::int64_t take_long() {
        const auto low = static_cast<std::uint32_t>(take());
        const auto high = static_cast<std::uint32_t>(take());
        return static_cast<std::int64_t>((std::uint64_t{high} << 32) | low);
    }
    std::span<const std::int32_t> take_part() {
        const std::int32_t size = take();
        if (size < 0 || static_cast<std::size_t>(size) > rest_.size()) has_failed_ = true;
        if (has_failed_) return {};
        const auto part = rest_.first(static_cast<std::size_t>(size));
        rest_ = rest_.subspan(static_cast<std::size_t>(size));
        return part;
    }
    bool has_failed() const { return has_failed_; }
    bool is_whole() const { return !has_failed_ && rest_.empty(); }

private:
    std::span<const std::int32_t> rest_;
    bool has_failed_ = false;
};

// How many things a cause of this kind can be about.
std::size_t count_of(const Problem& problem, CauseKind kind) {
    switch (kind) {
        case CauseKind::barrier: return problem.barriers.size();
        case CauseKind::unit: return most_people;
        case CauseKind::cover: return problem.covers.size();
        case CauseKind::block: return problem.blocks.size();
        case CauseKind::lock: return problem.locks.size();
        case CauseKind::leader_lock: return problem.leader_locks.size();
        case CauseKind::smallest_size:
        case CauseKind::largest_size:
        case CauseKind::leader: return 1;
    }
    return 0;
}

std::size_t count_of(const Problem& problem, WayOutKind kind) {
    switch (kind) {
        case WayOutKind::unlock: return problem.locks.size();
        case WayOutKind::unlock_leader: return problem.leader_locks.size();
        case WayOutKind::drop_apart: return problem.barriers.size();
        case WayOutKind::split_block: return problem.blocks.size();
        case WayOutKind::another_group_count: return most_groups + 1;
        case WayOutKind::larger_groups: return most_people;
        case WayOutKind::drop_cover: return problem.covers.size();
        case WayOutKind::drop_units: return 1;
        case WayOutKind::leader_carries_more: return problem.leaders.size();
        case WayOutKind::come_along:
        case WayOutKind::leave_out: return static_cast<std::size_t>(problem.people);
    }
    return 0;
}

bool take_conflict(const Problem& problem, Numbers& from, Report& report) {
    report.conflict.existence = static_cast<Existence>(std::clamp(from.take(), 0, 2));
    report.conflict.is_smallest = from.take() != 0;
    for (std::int32_t left = from.take(); left > 0 && !from.has_failed(); --left) {
        const Cause cause{static_cast<CauseKind>(from.take()), from.take()};
        if (cause.index < 0 || static_cast<std::size_t>(cause.index) >= count_of(problem, cause.kind)) return false;
        report.conflict.causes.push_back(cause);
    }
    for (std::int32_t left = from.take(); left > 0 && !from.has_failed(); --left) {
        const WayOut way{static_cast<WayOutKind>(from.take()), from.take(), from.take(), from.take()};
        if (way.index < 0 || static_cast<std::size_t>(way.index) >= count_of(problem, way.kind)) return false;
        if (way.sitting < 0 || way.sitting >= problem.sitting_count()) return false;
        report.ways.push_back(way);
    }
    report.better_groups = from.take();
    return report.better_groups >= 0 && report.better_groups <= most_groups;
}

void put_long(std::vector<std::int32_t>& numbers, std::int64_t number) {
    numbers.push_back(static_cast<std::int32_t>(number & 0xffffffff));
    numbers.push_back(static_cast<std::int32_t>(number >> 32));
}

void put_part(std::vector<std::int32_t>& numbers, const std::vector<std::int32_t>& part) {
    numbers.push_back(static_cast<std::int32_t>(part.size()));
    numbers.insert(numbers.end(), part.begin(), part.end());
}

void put_proposed(std::vector<std::int32_t>& numbers, const std::vector<Proposed>& proposals) {
    numbers.push_back(static_cast<std::int32_t>(proposals.size()));
    for (const Proposed& each : proposals) {
        numbers.insert(numbers.end(), {each.seed, each.steps, each.share, each.is_proved ? 1 : 0});
        put_long(numbers, each.hard);
        put_long(numbers, each.cost);
        put_part(numbers, write_plan(each.plan));
    }
}

bool take_proposed(const Problem& problem, Numbers& from, std::vector<Proposed>& proposals) {
    const std::int32_t count = from.take();
    if (count < 0 || static_cast<std::size_t>(count) > most_proposals) return false;
    for (std::int32_t at = 0; at < count; ++at) {
        Proposed proposed{
            .seed = from.take(), .steps = from.take(), .share = from.take(), .is_proved = from.take() != 0};
        proposed.hard = from.take_long();
        proposed.cost = from.take_long();
        std::optional<Plan> plan = read_plan(problem, from.take_part());
        if (!plan) return false;
        proposed.plan = std::move(*plan);
        proposals.push_back(std::move(proposed));
    }
    return true;
}

}  // namespace

std::vector<std::int32_t> write_order(const Order& order, const Problem& problem) {
    std::vector<std::int32_t> numbers{order.seed, order.steps, order.searches, order.run};
    put_part(numbers, write_problem(problem));
    put_part(numbers, order.mend ? write_plan(*order.mend) : std::vector<std::int32_t>{});
    put_proposed(numbers, order.known);
    return numbers;
}

std::optional<Proposing> read_order(std::span<const std::int32_t> numbers) {
    Numbers from(numbers);
    Order order{.seed = from.take(), .steps = from.take(), .searches = from.take(), .run = from.take()};
    std::optional<Problem> problem = read_problem(from.take_part());
    const std::span<const std::int32_t> mend = from.take_part();
    if (!problem || !take_proposed(*problem, from, order.known) || !from.is_whole() || order.seed < 0 ||
        order.steps < 1 || order.searches < 1)
        return std::nullopt;
    if (!mend.empty()) {
        order.mend = read_plan(*problem, mend);
        if (!order.mend) return std::nullopt;
    }
    return std::optional<Proposing>(std::in_place, std::move(*problem), order);
}

std::vector<std::int32_t> write_report(const Report& report) {
    std::vector<std::int32_t> numbers{report.run, report.searches_done};
    put_long(numbers, report.tried);
    put_proposed(numbers, report.proposals);
    put_part(numbers, report.curve);
    const Conflict& conflict = report.conflict;
    numbers.insert(numbers.end(), {static_cast<std::int32_t>(conflict.existence), conflict.is_smallest ? 1 : 0,
                                   static_cast<std::int32_t>(conflict.causes.size())});
    for (const Cause& cause : conflict.causes)
        numbers.insert(numbers.end(), {static_cast<std::int32_t>(cause.kind), cause.index});
    numbers.push_back(static_cast<std::int32_t>(report.ways.size()));
    for (const WayOut& way : report.ways)
        numbers.insert(numbers.end(), {static_cast<std::int32_t>(way.kind), way.index, way.amount, way.sitting});
    numbers.push_back(report.better_groups);
    return numbers;
}

std::optional<Report> read_report(const Problem& problem, std::span<const std::int32_t> numbers) {
    Numbers from(numbers);
    Report report{.run = from.take(), .searches_done = from.take(), .tried = from.take_long()};
    if (!take_proposed(problem, from, report.proposals)) return std::nullopt;
    const std::span<const std::int32_t> curve = from.take_part();
    report.curve.assign(curve.begin(), curve.end());
    if (!take_conflict(problem, from, report)) return std::nullopt;
    if (!from.is_whole()) return std::nullopt;
    return report;
}

}  // namespace driehoek::compose

#include "compose/wire.hpp"

#include <limits>

namespace driehoek::compose {
namespace {

class Writer {
public:
    void put(std::int32_t number) { numbers_.push_back(number); }
    void put_size(std::size_t size) { put(static_cast<std::int32_t>(size)); }
    template <class Number>
    void put_all(const std::vector<Number>& numbers) {
        put_size(numbers.size());
        for (const Number number : numbers) put(static_cast<std::int32_t>(number));
    }
    std::vector<std::int32_t> take() { return std::move(numbers_); }

private:
    std::vector<std::int32_t> numbers_;
};

// After the first fault every number is 0 and every list empty, and `is_whole` stays false.
class Reader {
public:
    explicit Reader(std::span<const std::int32_t> numbers) : numbers_(numbers) {}

    std::int32_t take() {
        if (at_ >= numbers_.size()) is_sound_ = false;
        return is_sound_ ? numbers_[at_++] : 0;
    }
    // A number that fits its smaller type.
    template <class Number>
    Number take_as() {
        const std::int32_t number = take();
        if (static_cast<std::int64_t>(number) < static_cast<std::int64_t>(std::numeric_limits<Number>::min()) ||
            static_cast<std::int64_t>(number) > static_cast<std::int64_t>(std::numeric_limits<Number>::max())) {
            is_sound_ = false;
        }
        return static_cast<Number>(number);
    }
    // How many things follow: no more than there are numbers left, so that a lie costs no memory.
    std::size_t take_size() {
        const std::int32_t size = take();
        if (size < 0 || static_cast<std::size_t>(size) > numbers_.size() - at_) is_sound_ = false;
        return is_sound_ ? static_cast<std::size_t>(size) : 0;
    }
    template <class Number>
    std::vector<Number> take_all() {
        std::vector<Number> numbers(take_size());
        for (Number& number : numbers) number = take_as<Number>();
        return numbers;
    }
    // Bits, of which the highest may be set.
    std::vector<std::uint32_t> take_all_bits() {
        std::vector<std::uint32_t> numbers(take_size());
        for (std::uint32_t& number : numbers) number = static_cast<std::uint32_t>(take());
        return numbers;
    }
    bool is_whole() const { return is_sound_ && at_ == numbers_.size(); }

private:
    std::span<const std::int32_t> numbers_;
    std::size_t at_ = 0;
    bool is_sound_ = true;
};

void put_locks(Writer& writer, const std::vector<Lock>& locks) {
    writer.put_size(locks.size());
    for (const Lock& lock : locks) {
        writer.put(lock.sitting);
        writer.put(lock.person);
        writer.put(lock.group);
    }
}

std::vector<Lock> take_locks(Reader& reader) {
    std::vector<Lock> locks(reader.take_size());
    for (Lock& lock : locks) {
        lock.sitting = reader.take();
        lock.person = reader.take();
        lock.group = reader.take();
    }
    return locks;
}

void put_pairs(Writer& writer, const std::vector<PairCount>& pairs) {
    writer.put_size(pairs.size());
    for (const PairCount& pair : pairs) {
        writer.put(pair.one);
        writer.put(pair.other);
        writer.put(pair.count);
    }
}

std::vector<PairCount> take_pairs(Reader& reader) {
    std::vector<PairCount> pairs(reader.take_size());
    for (PairCount& pair : pairs) {
        pair.one = reader.take();
        pair.other = reader.take();
        pair.count = reader.take();
    }
    return pairs;
}

void put_sittings(Writer& writer, const std::vector<Sitting>& sittings) {
    writer.put_size(sittings.size());
    for (const Sitting& sitting : sittings) {
        writer.put_size(sitting.groups.size());
        for (const GroupSize& group : sitting.groups) {
            writer.put(group.smallest);
            writer.put(group.largest);
        }
        writer.put_all(sitting.present);
    }
}

std::vector<Sitting> take_sittings(Reader& reader) {
    std::vector<Sitting> sittings(reader.take_size());
    for (Sitting& sitting : sittings) {
        sitting.groups.resize(reader.take_size());
        for (GroupSize& group : sitting.groups) {
            group.smallest = reader.take();
            group.largest = reader.take();
        }
        sitting.present = reader.take_all<std::uint8_t>();
    }
    return sittings;
}

void put_rules(Writer& writer, const Problem& problem) {
    writer.put_size(problem.attributes.size());
    for (const Attribute& attribute : problem.attributes) {
        writer.put(static_cast<std::int32_t>(attribute.term));
        writer.put_all(attribute.values);
    }
    writer.put_size(problem.covers.size());
    for (const Cover& cover : problem.covers) {
        writer.put(cover.least);
        writer.put(cover.is_required ? 1 : 0);
        writer.put(cover.is_wish ? 1 : 0);
    }
    writer.put_size(problem.barriers.size());
    for (const Barrier& barrier : problem.barriers) {
        writer.put(barrier.one);
        writer.put(barrier.other);
        writer.put(static_cast<std::int32_t>(barrier.kind));
        writer.put(barrier.unit);
    }
    writer.put_size(problem.blocks.size());
    for (const std::vector<std::int32_t>& block : problem.blocks) writer.put_all(block);
    writer.put(problem.given_blocks);
    writer.put_size(problem.leaders.size());
    for (const Leader& leader : problem.leaders) {
        writer.put(leader.most_groups);
        writer.put(leader.working_days);
        writer.put_all(leader.barred);
    }
}

void take_rules(Reader& reader, Problem& problem) {
    problem.attributes.resize(reader.take_size());
    for (Attribute& attribute : problem.attributes) {
        attribute.term = static_cast<Term>(reader.take_as<std::uint8_t>());
        attribute.values = reader.take_all<std::int32_t>();
    }
    problem.covers.resize(reader.take_size());
    for (Cover& cover : problem.covers) {
        cover.least = reader.take();
        cover.is_required = reader.take() != 0;
        cover.is_wish = reader.take() != 0;
    }
    problem.barriers.resize(reader.take_size());
    for (Barrier& barrier : problem.barriers) {
        barrier.one = reader.take();
        barrier.other = reader.take();
        barrier.kind = static_cast<BarrierKind>(reader.take_as<std::uint8_t>());
        barrier.unit = reader.take();
    }
    problem.blocks.resize(reader.take_size());
    for (std::vector<std::int32_t>& block : problem.blocks) block = reader.take_all<std::int32_t>();
    problem.given_blocks = reader.take();
    problem.leaders.resize(reader.take_size());
    for (Leader& leader : problem.leaders) {
        leader.most_groups = reader.take();
        leader.working_days = reader.take_as<std::uint8_t>();
        leader.barred = reader.take_all<std::int32_t>();
    }
}

}  // namespace

std::vector<std::int32_t> write_problem(const Problem& problem) {
    Writer writer;
    writer.put(wire_version);
    writer.put(problem.people);
    put_sittings(writer, problem.sittings);
    for (const std::int32_t weight : problem.weights) writer.put(weight);
    put_rules(writer, problem);
    writer.put_all(problem.covers_of);
    writer.put_all(problem.working_days);
    put_locks(writer, problem.locks);
    put_pairs(writer, problem.shared_triads);
    put_pairs(writer, problem.earlier_meetings);
    put_locks(writer, problem.leader_locks);
    writer.put_all(problem.pair_costs);
    return writer.take();
}

std::optional<Problem> read_problem(std::span<const std::int32_t> numbers) {
    Reader reader(numbers);
    if (reader.take() != wire_version) return std::nullopt;
    Problem problem;
    problem.people = reader.take();
    problem.sittings = take_sittings(reader);
    for (std::int32_t& weight : problem.weights) weight = reader.take();
    take_rules(reader, problem);
    problem.covers_of = reader.take_all_bits();
    problem.working_days = reader.take_all<std::uint8_t>();
    problem.locks = take_locks(reader);
    problem.shared_triads = take_pairs(reader);
    problem.earlier_meetings = take_pairs(reader);
    problem.leader_locks = take_locks(reader);
    problem.pair_costs = reader.take_all<std::int32_t>();
    if (!reader.is_whole() || !is_sound(problem)) return std::nullopt;
    return problem;
}

std::vector<std::int32_t> write_plan(const Plan& plan) {
    Writer writer;
    writer.put(wire_version);
    for (const auto* lists : {&plan.group_of, &plan.leader_of}) {
        writer.put_size(lists->size());
        for (const std::vector<std::int32_t>& list : *lists) writer.put_all(list);
    }
    return writer.take();
}

std::optional<Plan> read_plan(const Problem& problem, std::span<const std::int32_t> numbers) {
    Reader reader(numbers);
    if (reader.take() != wire_version) return std::nullopt;
    Plan plan;
    for (auto* lists : {&plan.group_of, &plan.leader_of}) {
        lists->resize(reader.take_size());
        for (std::vector<std::int32_t>& list : *lists) list = reader.take_all<std::int32_t>();
    }
    if (!reader.is_whole() || !is_shaped(problem, plan)) return std::nullopt;
    return plan;
}

}  // namespace driehoek::compose

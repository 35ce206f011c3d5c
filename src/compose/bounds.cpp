#include "compose/bounds.hpp"

#include <algorithm>
#include <bit>
#include <functional>
#include <limits>
#include <utility>
#include <vector>

#include "base/order.hpp"

namespace driehoek::compose {
namespace {

// Pairs in one part when so many are split as evenly as can be.
std::int64_t pairs_when_even(std::int64_t count, std::int64_t parts) {
    const std::int64_t each = count / parts;
    const std::int64_t with_one_more = count % parts;
    return with_one_more * pairs_of(each + 1) + (parts - with_one_more) * pairs_of(each);
}

// The same where some go to one part together: of so many each, the largest first. A part with more than its even share of
// them stands by itself; the others share what is left.
std::int64_t pairs_with_blocks(std::int64_t count, std::int64_t parts, std::vector<std::int32_t> together) {
    std::ranges::sort(together, std::greater<>());
    std::int64_t pairs = 0;
    for (const std::int32_t block : together) {
        if (parts <= 1 || block * parts <= count) break;
        pairs += pairs_of(block);
        count -= block;
        --parts;
    }
    return pairs + pairs_when_even(count, parts);
}

// What one sitting is made of: who is there, and which sizes its groups may have.
struct Frame {
    const Sitting* sitting = nullptr;
    std::vector<std::int32_t> largest{};  // descending
    std::int64_t people = 0;
    std::int64_t least_pairs = 0;  // in groups of legal sizes, as even as those allow
    std::int64_t most_pairs = 0;
};

// Adds people to the smallest group that has room, one at a time, from the smallest sizes on: convex, so that is the least.
std::int64_t pairs_when_level(const Sitting& sitting, std::int64_t people) {
    std::vector<std::int64_t> sizes;
    for (const GroupSize& group : sitting.groups) {
        sizes.push_back(group.smallest);
        people -= group.smallest;
    }
    while (people > 0) {
        std::size_t best = sizes.size();
        for (std::size_t group = 0; group < sizes.size(); ++group) {
            if (sizes[group] < sitting.groups[group].largest && (best == sizes.size() || sizes[group] < sizes[best])) {
                best = group;
            }
        }
        if (best == sizes.size()) break;
        ++sizes[best];
        --people;
    }
    std::int64_t pairs = 0;
    for (const std::int64_t size : sizes) pairs += pairs_of(size);
    return pairs;
}

// As many as fit into the largest groups: no packing has more pairs of one kind.
std::int64_t pairs_when_packed(const Frame& frame, std::int64_t count) {
    std::int64_t pairs = 0;
    for (const std::int32_t size : frame.largest) {
        const std::int64_t here = std::min<std::int64_t>(count, size);
        pairs += pairs_of(here);
        count -= here;
    }
    return pairs;
}

Frame frame_of(const Sitting& sitting) {
    Frame frame{.sitting = &sitting};
    std::int64_t smallest = 0;
    for (const GroupSize& group : sitting.groups) {
        frame.largest.push_back(group.largest);
        smallest += group.smallest;
    }
    std::ranges::sort(frame.largest, std::greater<>());
    for (const std::uint8_t is_present : sitting.present) frame.people += is_present;
    const bool fits = smallest <= frame.people;
    frame.least_pairs = fits ? pairs_when_level(sitting, frame.people)
                             : pairs_when_even(frame.people, static_cast<std::int64_t>(sitting.groups.size()));
    frame.most_pairs = pairs_when_packed(frame, frame.people);
    return frame;
}

class Bounding {
public:
    explicit Bounding(const Problem& problem) : problem_(problem) {
        for (const Sitting& sitting : problem.sittings) frames_.push_back(frame_of(sitting));
    }
    Bounds bound();

private:
    std::int64_t& least(Term term) { return bounds_.least[static_cast<std::size_t>(term)]; }
    std::int64_t& most(Term term) { return bounds_.most[static_cast<std::size_t>(term)]; }
    void bound_attribute(const Frame& frame, const Attribute& attribute);
    void bound_working_days(const Frame& frame);
    void bound_covers(const Frame& frame);
    void bound_meetings();
    std::int64_t repeats_by_sittings() const;
    std::int64_t repeats_by_pairs() const;
    struct Special;
    std::vector<Special> special_pairs() const;
    int count_chances(std::int64_t one, std::int64_t other) const;
    std::vector<std::int64_t> pairs_by_chances() const;
    void bound_pair_costs(const Frame& frame);
    void sum_up();

    const Problem& problem_;
    std::vector<Frame> frames_;
    Bounds bounds_;
};

// How many of those who count are in each block.
template <class Counts>
std::vector<std::int32_t> counts_in_blocks(const Problem& problem, const Counts& counts) {
    std::vector<std::int32_t> found;
    for (const std::vector<std::int32_t>& block : problem.blocks)
        found.push_back(static_cast<std::int32_t>(std::ranges::count_if(block, counts)));
    return found;
}

void Bounding::bound_attribute(const Frame& frame, const Attribute& attribute) {
    std::vector<std::int32_t> count;
    for (std::size_t person = 0; person < attribute.values.size(); ++person) {
        if (frame.sitting->present[person] == 0 || attribute.values[person] == nobody) continue;
        const auto value = static_cast<std::size_t>(attribute.values[person]);
        if (count.size() <= value) count.resize(value + 1);
        ++count[value];
    }
    const auto groups = static_cast<std::int64_t>(frame.sitting->groups.size());
    for (std::size_t value = 0; value < count.size(); ++value) {
        least(attribute.term) += pairs_with_blocks(
            count[value], groups, counts_in_blocks(problem_, [&](std::int32_t person) {
                const auto at = static_cast<std::size_t>(person);
                return frame.sitting->present[at] != 0 && attribute.values[at] == static_cast<std::int32_t>(value);
            }));
        most(attribute.term) += pairs_when_packed(frame, count[value]);
    }
}

// Each group meets on one day: at best on the days, as many as there are groups, on which fewest people work on none.
void Bounding::bound_working_days(const Frame& frame) {
    if (problem_.working_days.empty()) return;
    most(Term::working_days) += frame.people;
    constexpr unsigned days_in_week = 7;
    std::int64_t fewest = frame.people;
    for (unsigned days = 1; days < 1U << days_in_week; ++days) {
        if (std::popcount(days) > static_cast<int>(frame.sitting->groups.size())) continue;
        std::int64_t without = 0;
        for (std::size_t person = 0; person < problem_.working_days.size(); ++person)
            without += frame.sitting->present[person] != 0 && (problem_.working_days[person] & days) == 0;
        fewest = std::min(fewest, without);
    }
    least(Term::working_days) += fewest;
}

void Bounding::bound_covers(const Frame& frame) {
    const auto groups = static_cast<std::int64_t>(frame.sitting->groups.size());
    for (std::size_t cover = 0; cover < problem_.covers.size(); ++cover) {
        const std::int64_t here = problem_.count_present_for(*frame.sitting, cover);
        if (problem_.covers[cover].is_wish) {
            least(Term::lone_functions) += here == 1;  // nobody can keep him company
            most(Term::lone_functions) += std::min(here, groups);
        }
        if (problem_.covers[cover].is_required) continue;
        const std::int64_t asked = groups * problem_.covers[cover].least;
        least(Term::missing_functions) += std::max<std::int64_t>(0, asked - here);
        most(Term::missing_functions) += asked;
    }
}

// Two sittings divide those who are in both over cells of (group here, group there); who shares a cell meets twice.
std::int64_t Bounding::repeats_by_sittings() const {
    std::int64_t repeats = 0;
    for (std::size_t later = 1; later < frames_.size(); ++later) {
        for (std::size_t earlier = 0; earlier < later; ++earlier) {
            const Sitting& one = *frames_[earlier].sitting;
            const Sitting& other = *frames_[later].sitting;
            std::int64_t both = 0;
            for (std::size_t person = 0; person < one.present.size(); ++person) {
                both += one.present[person] & other.present[person];
            }
            repeats += pairs_with_blocks(both, static_cast<std::int64_t>(one.groups.size() * other.groups.size()),
                                         counts_in_blocks(problem_, [&](std::int32_t person) {
                                             const auto at = static_cast<std::size_t>(person);
                                             return (one.present[at] & other.present[at]) != 0;
                                         }));
        }
    }
    return repeats;
}

// What is special about two people: few of all pairs, and a table of all would take longer than the first plan.
struct Bounding::Special {
    std::int64_t pair = 0;
    int times = 0;  // they met before
    bool is_barred = false;
    bool is_in_block = false;
};

std::vector<Bounding::Special> Bounding::special_pairs() const {
    const auto pair_of = [](std::int64_t one, std::int64_t other) {
        return std::max(one, other) * most_people + std::min(one, other);
    };
    std::vector<Special> all;
    for (const PairCount& pair : problem_.earlier_meetings)
        all.push_back({.pair = pair_of(pair.one, pair.other), .times = pair.count});
    for (const Barrier& barrier : problem_.barriers)
        all.push_back({.pair = pair_of(barrier.one, barrier.other), .is_barred = true});
    for (const std::vector<std::int32_t>& block : problem_.blocks) {
        for (std::size_t one = 0; one < block.size(); ++one) {
            for (std::size_t other = 0; other < one; ++other)
                all.push_back({.pair = pair_of(block[one], block[other]), .is_in_block = true});
        }
    }
    sort_by(all, &Special::pair);
    std::vector<Special> joined;
    for (const Special& each : all) {
        if (joined.empty() || joined.back().pair != each.pair) joined.push_back({.pair = each.pair});
        Special& into = joined.back();
        into.times = std::min(100, into.times + each.times);
        into.is_barred = into.is_barred || each.is_barred;
        into.is_in_block = into.is_in_block || each.is_in_block;
    }
    return joined;
}

// In how many sittings two people can meet.
int Bounding::count_chances(std::int64_t one, std::int64_t other) const {
    int chances = 0;
    for (const Sitting& sitting : problem_.sittings)
        chances += sitting.present[static_cast<std::size_t>(one)] & sitting.present[static_cast<std::size_t>(other)];
    return chances;
}

// How many of all pairs can meet so often.
std::vector<std::int64_t> Bounding::pairs_by_chances() const {
    std::vector<std::int64_t> pairs(static_cast<std::size_t>(problem_.sitting_count()) + 1);
    std::vector<std::pair<std::uint32_t, std::int64_t>> kinds;  // when somebody is there, and how many are so
    for (std::size_t person = 0; person < static_cast<std::size_t>(problem_.people); ++person) {
        std::uint32_t there = 0;
        for (std::size_t sitting = 0; sitting < problem_.sittings.size(); ++sitting)
            there |= static_cast<std::uint32_t>(problem_.sittings[sitting].present[person]) << sitting;
        const auto known = std::ranges::find(kinds, there, &std::pair<std::uint32_t, std::int64_t>::first);
        if (known == kinds.end()) {
            kinds.emplace_back(there, 1);
        } else {
            ++known->second;
        }
    }
    for (std::size_t one = 0; one < kinds.size(); ++one) {
        for (std::size_t other = 0; other <= one; ++other) {
            const auto chances = static_cast<std::size_t>(std::popcount(kinds[one].first & kinds[other].first));
            pairs[chances] += one == other ? pairs_of(kinds[one].second) : kinds[one].second * kinds[other].second;
        }
    }
    return pairs;
}

// A block meets whenever it is there; all other meetings that the sizes ask for, given to the pairs that met least.
std::int64_t Bounding::repeats_by_pairs() const {
    std::int64_t meetings = 0;
    for (const Frame& frame : frames_) meetings += frame.least_pairs;
    std::vector<std::int64_t> pairs_that_met(101 + static_cast<std::size_t>(problem_.sitting_count()));  // by times
    std::int64_t repeats = 0;
    const auto note = [&](int times, std::size_t chances, std::int64_t pairs) {
        for (std::size_t more = 0; more < chances; ++more)
            pairs_that_met[static_cast<std::size_t>(times) + more] += pairs;
    };
    std::vector<std::int64_t> plain = pairs_by_chances();
    for (const Special& pair : special_pairs()) {
        const int chances = count_chances(pair.pair / most_people, pair.pair % most_people);
        --plain[static_cast<std::size_t>(chances)];
        if (pair.is_in_block) {
            meetings -= chances;
            repeats += std::int64_t{pair.times} * chances + pairs_of(chances);
        } else if (!pair.is_barred) {
            note(pair.times, static_cast<std::size_t>(chances), 1);
        }
    }
    for (std::size_t chances = 0; chances < plain.size(); ++chances) note(0, chances, plain[chances]);
    for (std::size_t times = 0; times < pairs_that_met.size() && meetings > 0; ++times) {
        const std::int64_t here = std::min(meetings, pairs_that_met[times]);
        repeats += here * static_cast<std::int64_t>(times);
        meetings -= here;
    }
    return repeats;
}

void Bounding::bound_meetings() {
    std::int64_t meetings = 0;
    for (const Frame& frame : frames_) meetings += frame.most_pairs;
    std::int64_t earlier = 0;
    for (const PairCount& pair : problem_.earlier_meetings) earlier += pair.count;
    most(Term::meetings) = meetings * (problem_.sitting_count() - 1) / 2 + earlier * problem_.sitting_count();
    if (problem_.weight(Term::meetings) > 0)
        least(Term::meetings) = std::max(repeats_by_sittings(), repeats_by_pairs());
}

// Half of what each person can have at best with as many others as fit beside him.
void Bounding::bound_pair_costs(const Frame& frame) {
    const auto people = static_cast<std::size_t>(problem_.people);
    if (problem_.pair_costs.empty() || frame.largest.empty()) return;
    const auto others = std::min(people - 1, static_cast<std::size_t>(frame.largest.front()) - 1);
    std::vector<std::int32_t> row(people);
    std::int64_t low = 0;
    std::int64_t high = 0;
    const auto sum_of = [&](bool positive) {
        std::int64_t sum = 0;
        for (std::size_t place = 0; place < others; ++place) {
            sum += positive ? std::max(row[place], 0) : std::min(row[place], 0);
        }
        return sum;
    };
    for (std::size_t person = 0; person < people; ++person) {
        const auto begin = problem_.pair_costs.begin() + static_cast<std::ptrdiff_t>(person * people);
        std::copy(begin, begin + static_cast<std::ptrdiff_t>(people), row.begin());
        std::ranges::nth_element(row, row.begin() + static_cast<std::ptrdiff_t>(others), std::greater<>());
        high += sum_of(true);
        std::ranges::nth_element(row, row.begin() + static_cast<std::ptrdiff_t>(others), std::less<>());
        low += sum_of(false);
    }
    least(Term::pairs) += low / 2 - 1;
    most(Term::pairs) += high / 2 + 1;
}

void Bounding::sum_up() {
    for (std::size_t term = 0; term < bounds_.least.size(); ++term) {
        const std::int64_t weight = problem_.weights[term];
        const std::int64_t cheap = weight > 0 ? bounds_.least[term] : bounds_.most[term];
        const std::int64_t dear = weight > 0 ? bounds_.most[term] : bounds_.least[term];
        bounds_.cost += weight * cheap;
        bounds_.worst += weight * dear;
    }
}

Bounds Bounding::bound() {
    for (const Frame& frame : frames_) {
        const auto groups = static_cast<std::int64_t>(frame.sitting->groups.size());
        for (const Attribute& attribute : problem_.attributes) bound_attribute(frame, attribute);
        bound_covers(frame);
        bound_working_days(frame);
        least(Term::sizes) += frame.least_pairs;
        most(Term::sizes) += frame.most_pairs;
        for (const PairCount& pair : problem_.shared_triads) most(Term::shared_triads) += pair.count;
        if (!problem_.leaders.empty()) {
            least(Term::facilitator_load) +=
                pairs_when_even(groups, static_cast<std::int64_t>(problem_.leaders.size()));
            most(Term::facilitator_load) += pairs_of(groups);
        }
        bound_pair_costs(frame);
    }
    bound_meetings();
    sum_up();
    for (const Frame& frame : frames_) {
        for (const Attribute& attribute : problem_.attributes) {
            const std::int64_t weight = problem_.weight(attribute.term);
            bounds_.mixing += std::abs(weight) * frame.least_pairs;
        }
    }
    for (std::size_t term = static_cast<std::size_t>(Term::functions); term <= static_cast<std::size_t>(Term::levels);
         ++term) {
        const std::int64_t weight = problem_.weights[term];
        bounds_.mixing -= weight > 0 ? weight * bounds_.least[term] : 0;
    }
    return bounds_;
}

}  // namespace

int Bounds::share(std::int64_t plan_cost) const {
    const std::int64_t range = mixing > 0 ? mixing : worst - cost;
    if (plan_cost <= cost) return 1000;
    if (range <= 0) return 0;
    return static_cast<int>(std::clamp<std::int64_t>(1000 - ((plan_cost - cost) * 1000 + range - 1) / range, 0, 999));
}

Bounds bounds_of(const Problem& problem) { return Bounding(problem).bound(); }

}  // namespace driehoek::compose

#include "compose/bounds.hpp"

#include <algorithm>
#include <functional>
#include <limits>
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
    void bound_covers(const Frame& frame);
    void bound_meetings();
    std::int64_t repeats_by_sittings() const;
    std::int64_t repeats_by_pairs() const;
    std::vector<int> times_met() const;
    void bound_pair_costs(const Frame& frame);
    void sum_up();

    const Problem& problem_;
    std::vector<Frame> frames_;
    Bounds bounds_;
};

void Bounding::bound_attribute(const Frame& frame, const Attribute& attribute) {
    std::vector<std::int32_t> count;
    for (std::size_t person = 0; person < attribute.values.size(); ++person) {
        if (frame.sitting->present[person] == 0 || attribute.values[person] == nobody) continue;
        const auto value = static_cast<std::size_t>(attribute.values[person]);
        if (count.size() <= value) count.resize(value + 1);
        ++count[value];
    }
    const auto groups = static_cast<std::int64_t>(frame.sitting->groups.size());
    for (const std::int32_t each : count) {
        least(attribute.term) += pairs_when_even(each, groups);
        most(attribute.term) += pairs_when_packed(frame, each);
    }
}

void Bounding::bound_covers(const Frame& frame) {
    const auto groups = static_cast<std::int64_t>(frame.sitting->groups.size());
    for (std::size_t cover = 0; cover < problem_.covers.size(); ++cover) {
        if (problem_.covers[cover].is_required) continue;
        const std::int64_t here = problem_.count_present_for(*frame.sitting, cover);
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
            repeats += pairs_when_even(both, static_cast<std::int64_t>(one.groups.size() * other.groups.size()));
        }
    }
    return repeats;
}

// How often two people met before, for each two who did; -1 where a barrier stands between them. Few of all pairs: a table
// of all would take longer than the first plan.
std::vector<int> Bounding::times_met() const {
    struct Met {
        std::int64_t pair;
        int times;
    };
    const auto pair_of = [](std::int64_t one, std::int64_t other) {
        return std::max(one, other) * most_people + std::min(one, other);
    };
    std::vector<Met> met;
    for (const PairCount& pair : problem_.earlier_meetings) met.push_back({pair_of(pair.one, pair.other), pair.count});
    for (const Barrier& barrier : problem_.barriers) met.push_back({pair_of(barrier.one, barrier.other), -1});
    sort_by(met, &Met::pair);
    std::vector<int> times;
    for (std::size_t at = 0; at < met.size(); ++at) {
        if (at == 0 || met[at].pair != met[at - 1].pair) times.push_back(0);
        const bool is_barred = met[at].times < 0 || times.back() < 0;
        times.back() = is_barred ? -1 : std::min(100, times.back() + met[at].times);
    }
    return times;
}

// All meetings that the sizes ask for, given to the pairs that met least.
std::int64_t Bounding::repeats_by_pairs() const {
    std::int64_t meetings = 0;
    for (const Frame& frame : frames_) meetings += frame.least_pairs;
    const auto sittings = static_cast<std::size_t>(problem_.sitting_count());
    std::vector<std::int64_t> pairs_that_met(101 + sittings);  // how many can meet for the n-th time
    const std::vector<int> known = times_met();
    const auto note = [&](std::size_t times, std::int64_t pairs) {
        for (std::size_t more = 0; more < sittings; ++more) pairs_that_met[times + more] += pairs;
    };
    note(0, pairs_of(problem_.people) - static_cast<std::int64_t>(known.size()));
    for (const int times : known) {
        if (times >= 0) note(static_cast<std::size_t>(times), 1);
    }
    std::int64_t repeats = 0;
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
        if (!problem_.working_days.empty()) most(Term::working_days) += frame.people;
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

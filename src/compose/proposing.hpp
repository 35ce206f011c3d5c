// One run of the composer: several searches in turn, from seeds that follow each other, and the few proposals that come of them.
// Deterministic: problem, seed and steps decide everything. The page's worker and the tests run the same.
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "compose/search.hpp"
#include "compose/ways_out.hpp"

namespace driehoek::compose {

inline constexpr std::size_t most_proposals = 3;
inline constexpr int most_searches = 6;
// How many steps each search takes: enough for small rounds in a blink, for large ones in seconds.
std::int32_t steps_for(int people);

// Search(problem, seed).run(steps) gives this plan again. A mended plan has 0 steps.
struct Proposed {
    std::int32_t seed = 0;
    std::int32_t steps = 0;
    std::int64_t hard = 0;  // 0: legal
    std::int64_t cost = 0;
    std::int32_t share = 0;  // of the provable maximum, in thousandths
    bool is_proved = false;  // nothing better exists; of a mended plan: none with fewer people moved
    Plan plan{};
    friend bool operator==(const Proposed&, const Proposed&) = default;
};

struct Order {
    std::int32_t seed = 0;  // of the first search
    std::int32_t steps = 0;  // of each search, at least: it goes on while that wins something
    std::int32_t searches = most_searches;
    std::int32_t run = 0;  // comes back with each report: which run it is of
    // What earlier runs found: never left for something worse. Their numbers are counted afresh.
    std::vector<Proposed> known{};
    // The plan that is there, to be made legal with the fewest people moved; without it a new one is searched for.
    std::optional<Plan> mend{};
    friend bool operator==(const Order&, const Order&) = default;
};

struct Report {
    std::int32_t run = 0;
    std::int32_t searches_done = 0;
    std::int64_t tried = 0;  // arrangements, in all searches
    std::vector<Proposed> proposals{};  // best first
    // What the best legal plan costs after 1, 2, 4, 8 ... steps of the first search: never more than before.
    std::vector<std::int32_t> curve{};
    // Where no legal plan exists, or none was found: what collides, and what frees it. Each way was tried. What a look ahead
    // proves impossible is in the first report, before any search.
    Conflict conflict{};
    std::vector<WayOut> ways{};
    // A number of groups, tried too, that divides the functions evenly or is legal where this one is not; 0: none.
    std::int32_t better_groups = 0;
    friend bool operator==(const Report&, const Report&) = default;
};

// How many times two people sit together in one plan and not in the other, all pairs and sittings together: groups that only
// changed names, or sessions that changed places, do not count.
int count_different_pairs(const Plan& one, const Plan& other);

class Proposing {
public:
    // The problem must be sound.
    Proposing(Problem problem, const Order& order);

    // So many steps more, over the border of a search when need be.
    void run(std::int64_t steps);
    bool is_done() const { return !search_ && groups_to_try_.empty(); }
    // What there is so far. The best of the search that goes on counts when it is the first, or better than all before.
    Report report() const;
    const Problem& problem() const { return problem_; }

private:
    void check();
    void take_known();
    std::int64_t next_look() const;
    bool has_gained();
    void mend();
    bool is_impossible() const { return conflict_.existence == Existence::does_not_exist; }
    Proposed current() const;
    void note_curve();
    void look_for_ways();
    void look_for_groups();
    std::int64_t run_trial(std::int64_t steps);  // gives how many it did
    bool is_even(const Problem& problem, const Plan& plan) const;
    void end_search();
    void offer(Proposed proposed);

    Problem problem_;
    Order order_;
    std::optional<Search> search_{};
    std::vector<Proposed> proposals_{};
    std::vector<std::int32_t> curve_{};
    Conflict conflict_{};
    std::vector<WayOut> ways_{};
    std::vector<int> groups_to_try_{};  // the next one last
    std::optional<Search> trial_{};  // of that one, as long as a proposal
    std::int32_t better_groups_ = 0;
    std::int32_t searches_done_ = 0;
    std::int64_t tried_ = 0;
    std::int64_t noted_at_ = 0;
    struct Look {  // at how far the search at hand is, after half of its steps, all, twice as many ...
        std::int64_t steps = 0;
        std::int64_t hard = 0;
        std::int64_t cost = 0;
    };
    Look look_{};
    bool is_checked_ = false;
};

// --- as numbers between the page and its worker; reading trusts nothing -------------------------------------------------

std::vector<std::int32_t> write_order(const Order& order, const Problem& problem);
std::optional<Proposing> read_order(std::span<const std::int32_t> numbers);
std::vector<std::int32_t> write_report(const Report& report);
std::optional<Report> read_report(const Problem& problem, std::span<const std::int32_t> numbers);

}  // namespace driehoek::compose

// The search for a good plan. It can be asked for its best plan at any moment, and is the same on every machine:
// the result depends on problem, seed and number of steps alone. It knows no clock.
#pragma once
#include <cstdint>
#include <memory>

#include "compose/bounds.hpp"
#include "compose/plan.hpp"
#include "compose/problem.hpp"

namespace driehoek::compose {

class Searching;  // searching.hpp

class Search {
public:
    // The problem must be sound (is_sound). Builds the tables and the first plan: everybody present has a group, locks and
    // blocks are kept when they can be, other rules perhaps not yet.
    Search(Problem problem, std::uint64_t seed);
    // Goes on from a plan of this shape instead; who has no place gets one, who may not stay there is moved.
    Search(Problem problem, std::uint64_t seed, const Plan& start);
    Search(Search&&) noexcept;
    Search& operator=(Search&&) noexcept;
    ~Search();

    // Does so many steps (each tries one person with all others), or fewer when the optimum is proved. Allocates nothing.
    // run(3) twice is run(6).
    void run(std::int64_t steps);

    const Problem& problem() const;
    // The best so far: fewest rules broken, then cheapest. Grows better only.
    const Plan& best() const;
    std::int64_t best_hard() const;  // 0: legal
    std::int64_t best_cost() const;
    std::int64_t improvements() const;  // differs when best() does: what is shown need not be compared

    std::int64_t steps() const;
    std::int64_t tried() const;  // arrangements whose cost was computed
    const Bounds& bounds() const;
    int share() const;  // of the provable maximum, in thousandths; see Bounds::share
    bool is_proved_optimal() const;  // legal, and as cheap as the bound

private:
    std::unique_ptr<Searching> searching_;
};

}  // namespace driehoek::compose

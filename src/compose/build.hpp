// From an organisation and a round to a problem of numbers, and from a plan of numbers back to who sits where.
#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "compose/plan.hpp"
#include "compose/problem.hpp"
#include "model/organisation.hpp"
#include "model/rules.hpp"

namespace driehoek::compose {

enum class Mode : std::uint8_t {
    fixed_groups,  // one group for the whole round: trust needs a stable group
    changing_groups,  // other groups in each session, all of them planned together
};
enum class Leading : std::uint8_t {
    from_pool,  // a begeleider of the pool for each group (H3)
    from_within,  // at least one member of each group is a begeleider of the pool
    none,  // to be settled later
};

// What somebody can choose about a proposal. Kept with it, so that it can be made again.
struct Wishes {
    Mode mode = Mode::fixed_groups;
    Leading leading = Leading::from_pool;
    int groups = 0;  // 0: as many as the round has, or else comfortable_group_count
    int smallest = smallest_group;
    int largest = largest_good_group;  // up to largest_group
    bool functions_required = false;  // every target function in each group is then a hard rule
    bool keep_leaders = false;  // who is begeleider of a group now, stays
    UnitKind unit_level = UnitKind::business_unit;  // on which people count as from one unit
    bool units_apart = false;  // no two of one unit share a group
    std::array<std::int32_t, term_count> weights = default_weights();
    std::vector<PersonId> sits_out{};  // they are not in the roster, whatever place or lock they have
    std::vector<Absence> absences{};  // with changing groups only: a fixed group stays whole
    std::vector<std::vector<PersonId>> together{};

    static std::array<std::int32_t, term_count> default_weights();
    friend bool operator==(const Wishes&, const Wishes&) = default;
};

// What the round keeps, as numbers.
Wishes wishes_of(const Proposal& proposal);

// Who the numbers of a problem are.
struct Roster {
    std::vector<PersonId> people{};
    std::vector<PersonId> leaders{};
    std::vector<Function> functions{};  // of the covers, as far as these stand for functions
    std::vector<UnitId> units{};  // of the attribute of Term::units
    std::vector<GroupId> groups{};  // of the round as far as it has them; the rest is empty
    friend bool operator==(const Roster&, const Roster&) = default;
};

struct Built {
    Problem problem{};
    Roster roster{};
};

// The people are those of the target functions (H6) who do not sit out. Reporting lines are barriers unless the composition
// allows them; "MT van afdeling" puts those of one business unit together. Members that are locked in the round are locked
// here.
Built build_problem(const Organisation& organisation, const Round& round, const Wishes& wishes, Date today);

// The round as a plan of this problem: for a search that starts where the coordinator left, and for what a round scores.
Plan plan_of(const Built& built, const Round& round);
// The round with the groups and begeleiders of one sitting; of several sittings each is a round of one session. Groups that
// the round has not get the next free ids and names.
Round round_with(const Built& built, Round round, const Plan& plan, int sitting);

}  // namespace driehoek::compose

// What a proposal for a round was made with, kept with the round so that it can be made again and explained.
#pragma once
#include <array>
#include <cstddef>
#include <optional>
#include <vector>

#include "base/date.hpp"
#include "model/group_size.hpp"
#include "model/person.hpp"
#include "model/unit.hpp"

namespace driehoek {

// The soft rules (domain 2.4: Z1 to Z9, without Z8, which is kept by `is_final`).
enum class SoftRule : std::uint8_t {
    functions,
    lone_functions,  // nobody is the only one of a function in his group
    units,
    locations,
    levels,
    working_days,
    sizes,
    shared_triads,
    meetings,
    facilitator_load,
};
inline constexpr int soft_rule_count = static_cast<int>(SoftRule::facilitator_load) + 1;

enum class SoftWeight : std::uint8_t { off, little, normal, much };
inline constexpr int soft_weight_count = static_cast<int>(SoftWeight::much) + 1;

struct SoftWeights {
    // Levels are neutral unless somebody wants otherwise (Z6); that nobody is the only one of a function pulls against mixing them.
    std::array<SoftWeight, soft_rule_count> of{
        SoftWeight::normal, SoftWeight::off,    SoftWeight::normal, SoftWeight::normal, SoftWeight::off,
        SoftWeight::normal, SoftWeight::normal, SoftWeight::normal, SoftWeight::normal, SoftWeight::normal};

    SoftWeight& operator[](SoftRule rule) { return of[static_cast<std::size_t>(rule)]; }
    SoftWeight operator[](SoftRule rule) const { return of[static_cast<std::size_t>(rule)]; }
    friend bool operator==(const SoftWeights&, const SoftWeights&) = default;
};

// Somebody who is not there in one session. Counts with changing groups only: a fixed group stays whole.
struct Absence {
    PersonId person;
    int session = 0;  // from 0
    friend bool operator==(const Absence&, const Absence&) = default;
};

struct Proposal {
    // --- the wishes ---
    SoftWeights weights{};
    bool wants_shared_triads = false;  // turned round: whoever shares a 3-hoek rather sits together
    bool changes_groups = false;  // other groups in each session
    int largest_size = largest_good_group;  // of a group: up to largest_group, which then asks for attention
    bool functions_required = false;  // every target function in each group is then a hard rule
    bool keeps_facilitators = false;  // who is begeleider of a group now, stays
    // On which level of the units people count as from one and the same; above it they belong to none.
    UnitKind unit_level = UnitKind::business_unit;
    bool units_apart = false;  // that no two of one unit of that level share a group is then a hard rule
    std::vector<PersonId> sits_out;  // who has no place in this round
    std::vector<Absence> absences;
    std::vector<std::vector<PersonId>> together;  // each at least two people who stay together
    // --- how the plan was found; 0 steps: none was used yet ---
    int seed = 0;
    int steps = 0;
    int share = 0;  // of the provable maximum, in thousandths
    int sitting = 0;  // of a plan with changing groups: which session, from 0
    std::optional<Date> made;

    bool is_used() const { return steps > 0; }
    friend bool operator==(const Proposal&, const Proposal&) = default;
};

// The wishes of one proposal in another, whose own account of how it was found stays.
void set_wishes(Proposal& proposal, const Proposal& wishes);

}  // namespace driehoek

// From what is kept with a round, in words, to the numbers of a problem.
#include <algorithm>

#include "compose/build.hpp"

namespace driehoek::compose {
namespace {

// Of a term that is off by default: as much as the other small ones.
constexpr std::int32_t plain_weight = 2;
// Somebody alone weighs as much as the pairs that an even mix of functions would save by it.
constexpr std::int32_t lone_weight = 20;

std::int32_t weight_at(SoftWeight weight, std::int32_t normal, std::int32_t when_off) {
    if (normal == 0) normal = when_off;
    switch (weight) {
        case SoftWeight::off: return 0;
        case SoftWeight::little: return std::max(1, normal / 3);
        case SoftWeight::normal: return normal;
        case SoftWeight::much: break;
    }
    return normal * 3;
}

}  // namespace

Wishes wishes_of(const Proposal& proposal) {
    Wishes wishes;
    wishes.mode = proposal.changes_groups ? Mode::changing_groups : Mode::fixed_groups;
    wishes.largest = std::clamp(proposal.largest_size, largest_good_group, largest_group);
    wishes.functions_required = proposal.functions_required;
    wishes.keep_leaders = proposal.keeps_facilitators;
    wishes.unit_level = proposal.unit_level;
    wishes.units_apart = proposal.units_apart;
    wishes.sits_out = proposal.sits_out;
    wishes.absences = proposal.absences;
    wishes.together = proposal.together;
    const auto set = [&](Term term, SoftRule rule) {
        std::int32_t& weight = wishes.weights[static_cast<std::size_t>(term)];
        weight =
            weight_at(proposal.weights[rule], weight, rule == SoftRule::lone_functions ? lone_weight : plain_weight);
    };
    set(Term::missing_functions, SoftRule::functions);
    set(Term::functions, SoftRule::functions);
    set(Term::lone_functions, SoftRule::lone_functions);
    set(Term::units, SoftRule::units);
    set(Term::locations, SoftRule::locations);
    set(Term::levels, SoftRule::levels);
    set(Term::working_days, SoftRule::working_days);
    set(Term::sizes, SoftRule::sizes);
    set(Term::shared_triads, SoftRule::shared_triads);
    set(Term::meetings, SoftRule::meetings);
    set(Term::facilitator_load, SoftRule::facilitator_load);
    std::int32_t& shared = wishes.weights[static_cast<std::size_t>(Term::shared_triads)];
    if (proposal.wants_shared_triads) shared = -shared;
    return wishes;
}

}  // namespace driehoek::compose

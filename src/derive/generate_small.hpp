// The small random organisation in the making. Only generate_small*.cpp includes this.
#pragma once
#include <string>
#include <vector>

#include "derive/generate_parts.hpp"
#include "model/organisation.hpp"

namespace driehoek::generating {

struct Small {
    explicit Small(std::uint64_t seed) : dice(seed), names(dice) {}

    Dice dice;
    FictitiousNames names;
    Organisation organisation{};
    std::vector<UnitId> business_units{};
    std::vector<UnitId> units{};  // all kinds
    std::vector<PersonId> managers{};
    std::vector<PersonId> foremen{};
    std::vector<PersonId> job_coaches{};
    std::vector<PersonId> staff{};   // everybody with a function
    std::vector<PersonId> thirds{};  // everybody with a code

    // Mostly nothing; sometimes what a newer program might have kept.
    // A day in the years of the program, or no day.
    std::optional<Date> maybe_day(int percent);
    PersonId anybody() { return dice.chance(80) ? dice.pick(staff) : dice.pick(thirds); }
};

void add_small_rounds(Small& making);
void add_small_programme(Small& making);
void add_small_follow_up(Small& making);
void add_small_mt_days(Small& making);

}  // namespace driehoek::generating

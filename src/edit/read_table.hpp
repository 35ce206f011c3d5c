// A table that was read in, as one step: intake/ plans it, this does it, all or nothing.
#pragma once
#include <optional>
#include <variant>
#include <vector>

#include "edit/people.hpp"
#include "edit/third_corners.hpp"
#include "edit/triads.hpp"
#include "model/intake.hpp"
#include "model/person.hpp"
#include "model/unit.hpp"

namespace driehoek {

using ReadStep = std::variant<StartTriad, SetCorner, EndCorner, SetTriadPeriod, AddContact, EndContact, EndTriad,
                              EditThird, LeavePerson>;

// Namesakes are allowed where their numbers differ. Refused where an id that must be free is not, something points nowhere,
// reporting lines would go round, or a step is refused.
struct ReadTable {
    std::vector<Unit> units{};  // new ones
    std::vector<Location> locations{};  // new ones
    std::vector<Person> people{};  // as they are from now on, known or new by their id
    std::vector<ReadStep> steps{};  // after that, in this order
    std::optional<IntakeRecipe> recipe{};  // kept in place of the one for the same headers
};

}  // namespace driehoek

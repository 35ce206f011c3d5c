// A table that was read in, or rows of a grid, as one step: intake/ plans it, this does it, all or nothing.
#pragma once
#include <optional>
#include <variant>
#include <vector>

#include "edit/people.hpp"
#include "edit/third_corners.hpp"
#include "edit/triads.hpp"
#include "model/history.hpp"
#include "model/intake.hpp"
#include "model/person.hpp"
#include "model/unit.hpp"

namespace driehoek {

using ReadStep = std::variant<StartTriad, SetCorner, EndCorner, SetTriadPeriod, AddContact, EndContact, EndTriad,
                              EditThird, RecodeThird, CorrectTriad, LeavePerson>;

// Namesakes are allowed where their numbers differ. Refused where an id that must be free is not, something points nowhere,
// reporting lines or units would go round, a unit would stand below a smaller one, or a step is refused.
struct ReadTable {
    std::vector<Unit> units{};  // as they are from now on, known or new by their id
    std::vector<Location> locations{};  // new ones
    std::vector<Person> people{};  // as they are from now on, known or new by their id
    std::vector<ReadStep> steps{};  // after that, in this order
    std::optional<IntakeRecipe> recipe{};  // kept in place of the one for the same headers
    DeedKind deed = DeedKind::table_read;  // of a grid: people_added, rows_entered
};

}  // namespace driehoek

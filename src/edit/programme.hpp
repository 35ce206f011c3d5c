// Training, the basisprogramma and maatwerk.
#pragma once
#include <optional>

#include "model/person.hpp"
#include "model/unit.hpp"

namespace driehoek {

// How far somebody's training is. With a learner: whom he guides in Praktijkleren, and from which day.
struct SetTraining {
    PersonId person;
    Training training{};
    PersonId learner{};
    std::optional<Date> begin{};
};
// How far a team or MT is with the basisprogramma.
struct SetBaseProgramme {
    UnitId unit;
    ProgrammeStatus status = ProgrammeStatus::finished;
};
// Maatwerk for a team or MT that has finished the basisprogramma (2.36, 2.37).
struct RequestCustomTraining {
    UnitId unit;
    Date day;
};
struct WithdrawCustomTraining {
    UnitId unit;
};

}  // namespace driehoek

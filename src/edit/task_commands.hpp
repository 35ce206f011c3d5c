// What solves a task of the overview that is not about a 3-hoek, and what is done about the programme. Included by
// commands.hpp.
#pragma once
#include <optional>

#include "model/intervisie.hpp"

namespace driehoek {

// The day of a session of a group, also of one that is definitief. Without a session: of the next one that has no day.
struct SetSessionDate {
    RoundId round;
    GroupId group;
    SessionId session{};
    Date date;
};
// How far somebody's training is. With a learner: whom he guides in Praktijkleren, and from which day.
struct SetTraining {
    PersonId person;
    Training training{};
    PersonId learner{};
    std::optional<Date> begin{};
};
// Who somebody reports to; nobody: he is at the top.
struct SetLineManager {
    PersonId person;
    PersonId manager{};
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

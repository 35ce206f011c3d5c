// Kandidaten and werknemers in a third corner: what is kept of them (P6), and the code that stands for them.
#pragma once
#include <string>

#include "model/person.hpp"

namespace driehoek {

// Everything that is kept of who has a code or a trajectory, as it is from now on; the days stand with the 3-hoek (SetTriadPeriod).
// The module may be empty; it is refused as a name is. Whether kind and type of the 3-hoek fit is a finding.
struct EditThird {
    PersonId person;
    UnitId unit{};
    TrajectoryKind kind = TrajectoryKind::participation_act;
    std::string module{};
};
// Another code for who has one. Whatever is called after the code follows, in one step: his id and all that points at it, and the
// 3-hoeken of this code ("K-05", "K-05.2"). A list of names is no part of the organisation, and does not follow.
// Refused where a person or a 3-hoek has the new code, in capitals or small letters.
struct RecodeThird {
    PersonId person;
    std::string code;
};

}  // namespace driehoek

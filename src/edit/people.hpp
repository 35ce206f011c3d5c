// Staff.
#pragma once
#include <string>

#include "model/person.hpp"

namespace driehoek {

// A new member of staff. The id must be free.
struct AddPerson {
    PersonId id;
    std::string name;
    Function function = Function::foreman;
    UnitId unit{};
    bool is_external = false;  // from outside the organisation
};
// Who somebody reports to; nobody: he is at the top. Refused where the manager is below him, or is himself.
struct SetLineManager {
    PersonId person;
    PersonId manager{};
};

}  // namespace driehoek

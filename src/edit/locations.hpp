// Where people work. Two locations are never called the same.
#pragma once
#include <string>

#include "base/id.hpp"

namespace driehoek {

// The id must be free.
struct AddLocation {
    LocationId id;
    std::string name;
};
struct RenameLocation {
    LocationId location;
    std::string name;
};
// Refused while anybody works or meets there: `dependents_of` in model/ tells who.
struct RemoveLocation {
    LocationId location;
};

}  // namespace driehoek

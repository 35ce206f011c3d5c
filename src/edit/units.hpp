// The units an organisation is made of: bedrijfsonderdelen, afdelingen and teams. Two units are never called the same.
// A bedrijfsonderdeel stands below nothing; an afdeling or a team stands below nothing or a unit that is not smaller than itself.
#pragma once
#include <optional>
#include <span>
#include <string>

#include "model/organisation.hpp"
#include "model/refused.hpp"

namespace driehoek {

// A new, empty unit. The id must be free.
struct AddUnit {
    UnitId id;
    std::string name;
    UnitKind kind = UnitKind::business_unit;
    UnitId parent{};
};
struct RenameUnit {
    UnitId unit;
    std::string name;
};
// To below another unit, or (nobody) below none, with all that is in it. With a kind it becomes of that kind; what stands below it
// must not be larger. Refused where it would come below itself.
struct MoveUnit {
    UnitId unit;
    UnitId parent{};
    std::optional<UnitKind> kind{};
};
// Refused while anything is in it: `dependents_of` in model/ tells what.
struct RemoveUnit {
    UnitId unit;
};
// People, units below and requests of one go to the other, and it is gone. Where both asked for maatwerk one request is left, of
// the first day; cards of MT-dagen are joined sentence by sentence. What the other is called, where it stands and how far its basisprogramma is does not change.
// Refused where the other is below the one.
struct JoinUnits {
    UnitId from;
    UnitId into;
};

// Units as they are from now on, known or new by their id, all at once: two may change places.
std::optional<Refused> put_units(Organisation& organisation, std::span<const Unit> units);

}  // namespace driehoek

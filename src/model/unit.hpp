// Where people work: bedrijfsonderdeel, afdeling, team, and the locations.
#pragma once
#include <string>

#include "base/id.hpp"
#include "model/person.hpp"

namespace driehoek {

enum class UnitKind : std::uint8_t {
    business_unit,  // bedrijfsonderdeel
    department,     // afdeling
    team,           // team, ploeg
};
inline constexpr int unit_kind_count = static_cast<int>(UnitKind::team) + 1;

struct Unit {
    UnitId id;
    std::string name;
    UnitKind kind = UnitKind::business_unit;
    UnitId parent;                                                 // none for a business unit
    ProgrammeStatus base_programme = ProgrammeStatus::not_started;  // basisprogramma: the gate of 2.37
    friend bool operator==(const Unit&, const Unit&) = default;
};

struct Location {
    LocationId id;
    std::string name;
    friend bool operator==(const Location&, const Location&) = default;
};

}  // namespace driehoek

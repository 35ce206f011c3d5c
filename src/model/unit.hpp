// Where people work: bedrijfsonderdeel, afdeling, team, and the locations.
#pragma once
#include <string>
#include <vector>

#include "base/id.hpp"
#include "model/programme.hpp"

namespace driehoek {

enum class UnitKind : std::uint8_t {
    business_unit,  // bedrijfsonderdeel
    department,     // afdeling
    team,           // team, ploeg
};
inline constexpr int unit_kind_count = static_cast<int>(UnitKind::team) + 1;

struct Unit {
    UnitId id{};
    std::string name{};
    UnitKind kind = UnitKind::business_unit;
    UnitId parent{};                    // none for a business unit
    std::vector<PartProgress> parts{};  // of the basisprogramma: the gate of 2.37
    PersonId team_coach{};
    std::optional<Date> sbb_recognised{};  // as a leerbedrijf, for four years
    friend bool operator==(const Unit&, const Unit&) = default;
};

// Null for a part that was not begun.
const PartProgress* progress_of(const Unit& unit, const PartId& part);
ProgrammeStatus part_status_of(const Unit& unit, const PartId& part);

struct Location {
    LocationId id;
    std::string name;
    friend bool operator==(const Location&, const Location&) = default;
};

}  // namespace driehoek

// How a unit is called where there is little room.
#pragma once
#include <string>

#include "model/organisation.hpp"

namespace driehoek {

// "Groen" of "Groen & Buitenruimte", "Post" of "Post, Logistiek & Magazijn": what stands before the first comma, "&" or "en", where no
// other bedrijfsonderdeel would be called the same. Empty for no unit.
std::string short_unit_name(const Organisation& organisation, const UnitId& unit);

}  // namespace driehoek

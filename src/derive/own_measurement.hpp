// What Driehoek can count itself for an indicator of a unit, on a day. Above a hundred 3-hoeken small numbers are not told, as in
// every breakdown (derive/breakdown.hpp); a measurement is kept in the file, so what may not be told is not offered.
#pragma once
#include <vector>

#include "model/organisation.hpp"

namespace driehoek {

// The unit and everything below it, by id.
std::vector<UnitId> units_within(const Organisation& organisation, const UnitId& unit);

// A part of a whole; of what is a number and no share only the part is used.
struct PartOfAll {
    int part = 0;
    int all = 0;
    friend bool operator==(const PartOfAll&, const PartOfAll&) = default;
};
// Without units: of the whole organisation. `own` counts nothing.
PartOfAll count_part(const Organisation& organisation, const std::vector<UnitId>& units, Measure measure, Date day,
                     Date today);

// Whether a share may be told: of no group that is too small, and neither it nor the rest is a small number.
bool may_tell_share(const PartOfAll& counted, int smallest);
// In whole percent, rounded, so that it tells no more than it says. Of nothing: 0.
int percent_of(const PartOfAll& counted);

enum class OwnState : std::uint8_t {
    told,
    too_small,  // it would point at somebody
    nothing,  // there is nothing to count, or Driehoek cannot count it
};
struct OwnMeasurement {
    OwnState state = OwnState::nothing;
    int value = 0;  // in tenths, of what is told
    friend bool operator==(const OwnMeasurement&, const OwnMeasurement&) = default;
};
OwnMeasurement own_measurement(const Organisation& organisation, const UnitId& unit, Measure measure, Date today);

// Contact persons on a day that has been, by the history; on today and later as count_contact_persons.
int contact_persons_on(const Triad& triad, Date day, Date today);
bool has_open_corner_on(const Triad& triad, Date day, Date today);
// The last round with a group that is definitief; null when there is none.
const Round* last_final_round(const Organisation& organisation);
// Up to and with a day.
int sessions_held(const IntervisieGroup& group, Date day);

}  // namespace driehoek

// Who is asked in two groups at one time, whatever their rounds.
#pragma once
#include <vector>

#include "model/organisation.hpp"

namespace driehoek {

// Somebody, begeleider or member, in two planned sessions of one day, at times that overlap or are not known.
struct DoubleBooking {
    PersonId person;
    Date date{};
    RoundId round;
    GroupId group;
    RoundId other_round;
    GroupId other_group;
    SessionId other_session;
    friend bool operator==(const DoubleBooking&, const DoubleBooking&) = default;
};
// From today on, in groups that are definitief or have begun; by day, each pair of sessions once for a person.
std::vector<DoubleBooking> double_bookings_of(const Organisation& organisation, Date today);
// Those that there would be if this group met so: the group first, the other sessions in the order of the rounds.
std::vector<DoubleBooking> double_bookings_with(const Organisation& organisation, const Round& round,
                                                const IntervisieGroup& group, const Session& session);

}  // namespace driehoek

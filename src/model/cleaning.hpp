// What has been kept as long as the organisation wants it, and the organisation without it.
#pragma once
#include <optional>
#include <vector>

#include "model/organisation.hpp"
#include "model/retention.hpp"

namespace driehoek {

// One thing whose term has passed; which one: the ids that are set.
struct DueRecord {
    RetentionKind kind{};
    Date ended{};  // from which day the term runs
    TriadId triad{};
    PersonId person{};
    PersonId other{};
    RoundId round{};
    GroupId group{};
    UnitId unit{};
    ScenarioId scenario{};
    bool goes_along = false;  // a scenario that holds what goes; its own term has not passed
    friend bool operator==(const DueRecord&, const DueRecord&) = default;
};

struct Cleaning {
    Organisation organisation;  // without what goes
    std::vector<DueRecord> gone;  // by kind, then as they stand in the organisation
    // Due, but still needed: somebody who is named in what stays, the only learner that shows what a praktijkopleider has done,
    // the round that made a gemengd MT possible (2.20).
    std::vector<DueRecord> waiting;
};

// Everything whose term ends on this day or before: a record goes on the day that lies so many months after the day it ended.
// The log is not part of the organisation, and not looked at. Nothing that stays points at what goes, no scenario holds any of
// it, and check_organisation finds nothing that it did not find before.
Cleaning clean(const Organisation& organisation, Date today);

// The last day of its sessions once a round, with all of its series, is over: each planned session was held or cancelled, or
// nothing has been planned for half a year. None while it goes on, or without days.
std::optional<Date> end_of_round(const Organisation& organisation, const Round& round, Date today);

}  // namespace driehoek

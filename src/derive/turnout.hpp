// Opkomst: how many of those who could have been at a session that was held were there, as far as that was noted. A count of what
// happened, never a measure of somebody: views tell it of a group or a round, and of a person only on the page of the group (P9).
#pragma once
#include <optional>
#include <vector>

#include "model/organisation.hpp"

namespace driehoek {

struct Turnout {
    int came = 0;
    int all = 0;  // of whom it was noted; 0: nothing is known
    bool is_known() const { return all > 0; }
    int percent() const { return all == 0 ? 0 : (200 * came + all) / (2 * all); }  // rounded
    friend bool operator==(const Turnout&, const Turnout&) = default;
};

// Of one session, whatever its status.
Turnout turnout_of(const Session& session);
// Of the sessions that were held.
Turnout turnout_of(const IntervisieGroup& group);
// With other groups in each session: of all of them.
Turnout turnout_of(const Organisation& organisation, const Round& round);

struct PersonTurnout {
    PersonId person;
    Turnout turnout;
};
// Of who sits or sat in the group and of whom something was noted: in the order of its seats, who left after them.
std::vector<PersonTurnout> turnout_of_people(const IntervisieGroup& group);

// What somebody took part in, for the certificate: how often and how long, never in what.
struct Participation {
    int came = 0;
    int held = 0;  // sessions in which he could have been
    int minutes = 0;  // of those he was at, as planned
    int without_end = 0;  // of those he was at: how many of which no time is known
    std::optional<Date> first{}, last{};  // day that he was there
    friend bool operator==(const Participation&, const Participation&) = default;
};
// In all groups of the round; with other groups in each session, of all of these.
Participation participation_of(const Organisation& organisation, const Round& round, const PersonId& person);

}  // namespace driehoek

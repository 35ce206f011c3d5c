// What can be done to a 3-hoek: its corners, its days, its extra contacts.
#pragma once
#include <array>
#include <optional>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "model/person.hpp"
#include "model/triad.hpp"

namespace driehoek {

// Gives a corner to somebody from a day on. Who held it until then goes into the history.
struct SetCorner {
    TriadId triad;
    Corner corner = Corner::lead;
    PersonId person;
    Date day;
};
// Leaves a corner open from a day on.
struct EndCorner {
    TriadId triad;
    Corner corner = Corner::lead;
    Date day;
};
// Starts a 3-hoek. The code names the third corner: somebody known, or a new person who gets the trajectory of `kind`.
struct StartTriad {
    TriadType type = TriadType::a;
    std::string code;
    TrajectoryKind kind = TrajectoryKind::participation_act;
    UnitId unit{};
    PersonId lead{};  // may be nobody: an open corner
    PersonId job_coach{};  // idem
    Date begin;
};
struct EndTriad {
    TriadId triad;
    Date day;  // the last day
};
// Without an end one that has ended goes on. Refused where its third corner has another 3-hoek in that time.
struct SetTriadPeriod {
    TriadId triad;
    std::optional<Date> begin;
    std::optional<Date> end;
};
// What was recorded wrongly: every day, the type, and who never was there. Who holds the corners now stays.
struct CorrectTriad {
    TriadId triad;
    TriadType type = TriadType::a;
    std::optional<Date> begin, end;
    std::array<std::optional<Date>, 3> since;  // of who holds a corner now, by Corner
    std::vector<PastSeat> past;
    std::vector<ExtraContact> extra_contacts;

    friend bool operator==(const CorrectTriad&, const CorrectTriad&) = default;
};
// As it is recorded.
CorrectTriad correction_of(const Triad& triad);
struct AddContact {
    TriadId triad;
    PersonId person;
    ContactReason reason = ContactReason::other;
    Date day;
};
struct EndContact {
    TriadId triad;
    PersonId person;
    Date day;
};

}  // namespace driehoek

// The 3-hoek: who leads, who coaches, who it is about; since when, and who came before (domain 3.1).
#pragma once
#include <array>
#include <optional>
#include <string_view>
#include <vector>

#include "base/date.hpp"
#include "base/id.hpp"
#include "model/person.hpp"

namespace driehoek {

enum class TriadType : std::uint8_t {
    a,  // PW-traject: voorman, jobcoach, kandidaat
    b,  // garantiebaan, nieuw beschut: afdelingsmanager, jobcoach, werknemer
};

enum class Corner : std::uint8_t { lead, job_coach, third };
inline constexpr std::array all_corners{Corner::lead, Corner::job_coach, Corner::third};

// Who holds a corner now. An empty person is an open corner (open hoek).
struct Seat {
    PersonId person;
    std::optional<Date> since;
    friend bool operator==(const Seat&, const Seat&) = default;
};

// Who held a corner before. The day it ended is the day somebody else may have come: until = the next one's since.
struct PastSeat {
    Corner corner = Corner::lead;
    PersonId person;
    std::optional<Date> since;
    std::optional<Date> until;
    friend bool operator==(const PastSeat&, const PastSeat&) = default;
};

enum class ContactReason : std::uint8_t { earlier_situation, handover, other };

// A contact person beside the two of the 3-hoek. S1: from 3 to 2, so an active one is a signal.
struct ExtraContact {
    PersonId person;
    ContactReason reason = ContactReason::other;
    std::optional<Date> since;
    std::optional<Date> until;  // first day without; none while it goes on, so rounding off today counts today
    friend bool operator==(const ExtraContact&, const ExtraContact&) = default;
};

struct Triad {
    TriadId id;
    TriadType type = TriadType::a;
    std::array<Seat, 3> seats;  // indexed by Corner
    std::optional<Date> begin;
    std::optional<Date> end;  // last day; none while it goes on
    std::vector<PastSeat> past;
    std::vector<ExtraContact> extra_contacts;

    Seat& seat(Corner corner) { return seats[static_cast<std::size_t>(corner)]; }
    const Seat& seat(Corner corner) const { return seats[static_cast<std::size_t>(corner)]; }
    const PersonId& person_at(Corner corner) const { return seat(corner).person; }

    // The first corner this person holds, in the order of all_corners; none if absent.
    std::optional<Corner> first_corner_of(const PersonId& person) const;

    // Has begun and has not ended on this day. Without a begin date it counts as begun.
    bool is_active_on(Date day) const;
    // Is agreed, but has not begun on this day.
    bool begins_after(Date day) const { return begin && *begin > day && (!end || *begin <= *end); }

    friend bool operator==(const Triad&, const Triad&) = default;
};

// "K-05", "W-013": one to three letters, a dash, one to six digits.
bool is_code(std::string_view text);

// A seat that is open from a day on: who held it goes into the history, unless he never held it for a day.
void close_seat(Triad& triad, Corner corner, Date day);

// Contact persons on a day: lead and job coach present, plus extra contacts not yet ended. Target is 2 (S1).
// Somebody who is contact twice is one person.
int count_contact_persons(const Triad& triad, Date day);
bool is_active_on(const ExtraContact& contact, Date day);
// The last extra contact that counts on a day, so neither lead nor job coach; null when there is none.
const ExtraContact* last_extra_contact(const Triad& triad, Date day);

}  // namespace driehoek

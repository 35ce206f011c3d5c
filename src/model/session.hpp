// One meeting of an intervisie group: when and where, who was there, and who does what. Never what was spoken of.
#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.hpp"
#include "base/id.hpp"
#include "base/time_of_day.hpp"
#include "model/method.hpp"
#include "model/refusal.hpp"

namespace driehoek {

enum class SessionStatus : std::uint8_t { planned, held, cancelled };
inline constexpr int session_status_count = static_cast<int>(SessionStatus::cancelled) + 1;

// S2 2.15. Why somebody is not there has no field (section 4 of the domain).
enum class Presence : std::uint8_t { present, excused, absent };
inline constexpr int presence_count = static_cast<int>(Presence::absent) + 1;

// What goes round in a group; the begeleider does not (domain 2.2).
enum class SessionRole : std::uint8_t {
    presenter,  // inbrenger: as many as there are cases
    timekeeper,  // tijdbewaker
    observer,
    recorder,  // verslaglegger
};
inline constexpr int session_role_count = static_cast<int>(SessionRole::recorder) + 1;
inline constexpr std::array<SessionRole, session_role_count> all_session_roles{
    SessionRole::presenter, SessionRole::timekeeper, SessionRole::observer, SessionRole::recorder};

struct Attendance {
    PersonId person;
    Presence presence = Presence::present;
    friend bool operator==(const Attendance&, const Attendance&) = default;
};

struct RoleChoice {
    SessionRole role = SessionRole::presenter;
    PersonId person;
    friend bool operator==(const RoleChoice&, const RoleChoice&) = default;
};

// That a case was about this; nothing else of it stays (P8).
struct CaseTold {
    CaseTheme theme = CaseTheme::cooperation;
    std::optional<Side> side{};  // of the 3-hoek
    friend bool operator==(const CaseTold&, const CaseTold&) = default;
};

struct Session {
    SessionId id{};
    std::optional<Date> date{};
    LocationId location{};
    SessionStatus status = SessionStatus::planned;
    std::optional<TimeOfDay> begin{};
    std::optional<TimeOfDay> end{};
    std::string place{};  // in the location, or instead of one: "kamer 2". Nobody's name, number or address.
    bool date_is_fixed = false;  // by hand: a proposal leaves it
    // In the calendars of others it is known by this for ever. It is made of no name, day or place.
    std::string calendar_id{};
    int sequence = 0;  // how often it has changed for them
    std::vector<Attendance> attendance{};  // of whom something is known
    // What somebody decided, or, once it was held, how it was. Where a role has nobody, the plan of the group says who.
    std::vector<RoleChoice> roles{};
    std::vector<CaseTold> cases{};
    friend bool operator==(const Session&, const Session&) = default;
};

// How long it is to last, in minutes; none where no begin or no end is known.
std::optional<int> planned_minutes(const Session& session);
// Whether two of one day can take time of each other: where times are not known, they can. For whatever has a begin and an end.
template <class One, class Other>
bool may_overlap(const One& one, const Other& other) {
    const auto is_over_before = [](const auto& first, const auto& second) {
        return first.end && second.begin && *first.end <= *second.begin;
    };
    return !is_over_before(one, other) && !is_over_before(other, one);
}
// None: nothing is known of this person.
std::optional<Presence> presence_of(const Session& session, const PersonId& person);
// Who has this role by decision, in the order in which they were named.
std::vector<PersonId> people_with(const Session& session, SessionRole role);
// What a new session is known by in calendars: thirty-two letters that somebody without the key cannot guess. Without a key: what
// one that was made before there were such names is known by.
std::string calendar_id_of(std::string_view key, const RoundId& round, const GroupId& group, const SessionId& session);
// Why this cannot be where a session is: longer than a line, or it holds the number or address of somebody.
std::optional<Refusal> refusal_of_place(std::string_view place);

}  // namespace driehoek

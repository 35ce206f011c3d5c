// What there is to do: findings gathered into a short list, what weighs most first. Codes and ids only; words/ says it.
#pragma once
#include <optional>
#include <span>
#include <vector>

#include "derive/double_bookings.hpp"
#include "model/findings.hpp"

namespace driehoek {

// In order of weight: first what a person in a third corner misses, then who carries too much, then the programme.
enum class TaskKind : std::uint8_t {
    open_corner,
    two_corners,  // somebody holds two corners of one 3-hoek
    two_triads,  // somebody is the third corner of two 3-hoeken
    no_triad,  // somebody who should have a 3-hoek has none
    extra_contacts,
    wrong_function,
    wrong_trajectory,
    wrong_dates,
    load,
    reporting_circle,
    group,  // how an intervisie group is put together
    not_placed,
    session_past,  // a session whose day is over asks whether it was held; no finding says so
    double_booking,  // somebody is in two sessions at one time; no finding says so
    interval,  // days between two sessions
    session_date,  // a group waits for the day of its next session; no finding says so
    training,
    double_name,  // somebody may be there twice
};

// A group whose next session has no day yet.
struct MissingDate {
    RoundId round;
    GroupId group;
    int session = 0;  // which one of the round, from 1
    std::optional<Date> first{};  // the days that suit (S2 2.23); none before the first session
    std::optional<Date> last{};
    friend bool operator==(const MissingDate&, const MissingDate&) = default;
};

// A session that is still planned although its day is over.
struct PastSession {
    RoundId round;
    GroupId group;
    SessionId session;
    int number = 0;  // in its group
    Date date{};
    friend bool operator==(const PastSession&, const PastSession&) = default;
};

// Everything of one kind is one task.
struct Task {
    TaskKind kind{};
    std::vector<Finding> findings{};  // of load the heaviest first, else in the order they were found
    std::vector<MissingDate> missing_dates{};  // of session_date
    std::vector<PastSession> past_sessions{};  // of session_past, by day
    std::vector<DoubleBooking> double_bookings{};  // of double_booking, by day
    // Of many: the bedrijfsonderdeel with more of them than any other, and how many.
    UnitId unit{};
    int in_unit = 0;
    // Of one busy job coach: who has the fewest 3-hoeken, and how many.
    PersonId colleague{};
    int colleague_triads = 0;

    int count() const {
        return static_cast<int>(findings.size() + missing_dates.size() + past_sessions.size() + double_bookings.size());
    }
    friend bool operator==(const Task&, const Task&) = default;
};

// From so many on, names and codes say less than where most of them are.
inline constexpr int many_findings = 6;

// Nothing can be done about it: it lies in the past, or it solves itself with time.
bool is_silent(const Organisation& organisation, const Finding& finding);

// In order of weight. Every finding that is not silent is in exactly one task.
std::vector<Task> tasks_of(const Organisation& organisation, std::span<const Finding> findings, Date today);

// Of all groups that are definitief or have begun, by day.
std::vector<PastSession> past_sessions_of(const Organisation& organisation, Date today);
// The next session of a group, after those that were held. None when all are held, it has a day, or the group neither began
// nor is definitief.
std::optional<MissingDate> missing_date_of(const Round& round, const IntervisieGroup& group);
// The session that gets a day, and the days that suit it: the one that is meant, else the next that has none. None when there
// is no such session.
std::optional<MissingDate> find_session_to_date(const Round& round, const IntervisieGroup& group, const SessionId& id);
// The groups that wait for a day: those that have begun or are definitief, in rounds that go on; with other groups in each
// session those of the first session that is not held.
std::vector<MissingDate> missing_dates_of(const Organisation& organisation);

}  // namespace driehoek

// What can be done to the sessions of a group: when and where they are, whether they were held, who was there, who does what.
#pragma once
#include <string>
#include <vector>

#include "model/intervisie.hpp"

namespace driehoek {

// The day of a session of a group, also of one that is definitief; of one that was held, also in the past. Without a session: of
// the next one that has no day.
struct SetSessionDate {
    RoundId round;
    GroupId group;
    SessionId session{};
    Date date;
    // By chance, from whoever sends: of it comes what the session is known by in the calendars of others, where it is new.
    std::string calendar_key{};
};
// Whether a session is still to come, was held, or is cancelled: then it is none. One that was held has a day that is no longer to
// come; one that is no longer cancelled needs a day of its own, and a place among the sessions of the round.
struct SetSessionStatus {
    RoundId round;
    GroupId group;
    SessionId session;
    SessionStatus status = SessionStatus::planned;
    Date today{};  // asked for where it was held
};
// When on its day a session is, and where. Without a session: all of the group that are still to come.
struct SetSessionDetails {
    RoundId round;
    GroupId group;
    SessionId session{};
    std::optional<TimeOfDay> begin{};
    std::optional<TimeOfDay> end{};  // after the begin; none without one
    LocationId location{};
    std::string place{};
};
// Whether a proposal of days must leave this one.
struct FixSessionDate {
    RoundId round;
    GroupId group;
    SessionId session;
    bool is_fixed = true;
};
// The days of several groups at once; of sessions that are still to come. All of them, or none.
struct UseDates {
    struct Day {
        RoundId round;  // of a round with other groups in each session: the one it is in
        GroupId group;
        SessionId session{};  // none: the next one that has no day
        Date date;
        bool is_fixed = false;
    };
    RoundId round;
    std::vector<Day> days;
    std::string calendar_key{};
};
// Whether somebody of the group was there, or has said that he will not be. None: nothing is known. Never why.
struct SetAttendance {
    RoundId round;
    GroupId group;
    SessionId session;
    PersonId person;
    std::optional<Presence> presence{};
};
// Who has a role in a session; several only as inbrenger. Nobody: the plan of the group says who again.
struct SetSessionRole {
    RoundId round;
    GroupId group;
    SessionId session;
    SessionRole role = SessionRole::presenter;
    std::vector<PersonId> people;
};
// What the cases of a session were about, once it is over.
struct SetSessionCases {
    RoundId round;
    GroupId group;
    SessionId session;
    std::vector<CaseTold> cases;
};

}  // namespace driehoek

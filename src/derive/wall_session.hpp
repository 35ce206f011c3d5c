// Which session comes on the wall, and with what it begins: who is expected, who does what, whose turn it is.
#pragma once
#include <optional>
#include <vector>

#include "model/running_session.hpp"

namespace driehoek {

// The next session that is planned of a group that is definitief: the earliest day from today on, else the latest before it.
struct NextSession {
    RoundId round;
    GroupId group;
    SessionId session;
    friend bool operator==(const NextSession&, const NextSession&) = default;
};
std::optional<NextSession> next_on_wall(const Organisation& organisation, Date today);
// All that may be shown, the earliest day first.
std::vector<NextSession> sessions_for_wall(const Organisation& organisation);
// Ready to begin. None when one of them is gone.
std::optional<RunningSession> begin_session(const Organisation& organisation, const NextSession& which);

}  // namespace driehoek

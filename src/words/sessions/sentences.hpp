#pragma once
#include <string>
#include <vector>

#include "derive/names.hpp"
#include "derive/session_dates.hpp"
#include "model/calendar_event.hpp"
#include "words/word.hpp"

namespace driehoek {

// "13.30".
std::string time_of(const Words& words, TimeOfDay time);
// "13.30 tot 15.30 uur"; empty where no time is known.
std::string span_of(const Words& words, const Session& session);
// "Kade, kamer 2"; empty where no place is known.
std::string place_of(const Organisation& organisation, const Session& session);
// "wo 4 feb".
std::string weekday_date(const Words& words, Date date);

// What is wrong with a day: in a sentence with names, and as short as stands in a picture.
std::string sentence_of(const Words& words, const Organisation& organisation, const Names& names, const DatePlan& plan,
                        const DateIssue& issue);
std::string short_sentence_of(const Words& words, const Organisation& organisation, const Names& names,
                              const DateIssue& issue, Date day);

// As others see it in their calendar: nobody's name, and nothing that changes with another session. Asserts that it has a day.
CalendarEvent event_of(const Words& words, const Organisation& organisation, const Round& round,
                       const IntervisieGroup& group, const Session& session);
// Of all sessions with a day, by day: of the whole round; of one group, one session of it, or one begeleider where these are given.
struct EventChoice {
    RoundId round;  // with other groups in each session: any of them
    GroupId group{};
    SessionId session{};
    PersonId facilitator{};
};
std::vector<CalendarEvent> events_of(const Words& words, const Organisation& organisation, const EventChoice& choice);

}  // namespace driehoek

#pragma once
#include <string>
#include <vector>

#include "model/calendar_event.hpp"
#include "model/organisation.hpp"

namespace driehoek {

struct Words;

// From 1; 0 when there is no such part.
int number_of(const Programme& programme, const PartId& part);
// "Ontwikkelen met Werkstap": the organisation's own name, else that of S1, else "Deel 4".
std::string name_of(const Words& words, const Programme& programme, const PartId& part);
// "3 Ontwikkelen met Werkstap".
std::string numbered_name_of(const Words& words, const Programme& programme, const PartId& part);
std::string name_of(const Words& words, const Programme& programme, const StrandId& strand);
// "manager", "externe hoofdtrainer", "de AS": what a party of maatwerk is called here.
std::string name_of(const Words& words, const Settings& settings, Party party);
// "De AS", at the beginning of a sentence.
std::string with_capital(std::string text);
// At most three letters, for on a plate: "AS" of "de AS", "AT" of "Adviesteam"... "ATS" of "Adviesteam Scholing".
std::string plate_letters(std::string_view label);
// How the maatwerk of a team is, in a few words: "2 van 3 partijen keken mee".
std::string state_of_custom(const Words& words, const Organisation& organisation, const Unit& unit);

// What is planned, and what was planned and changed: for calendars. Of one unit, or of all of them. Names nobody.
std::vector<CalendarEvent> programme_events_of(const Words& words, const Organisation& organisation,
                                               const UnitId& unit = {});

}  // namespace driehoek

// Short ways to build organisations in tests. Everything is fictitious.
#pragma once
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "model/findings.hpp"
#include "model/organisation.hpp"
#include "support/sample_day.hpp"

namespace driehoek::tests {

Person make_staff(std::string_view id, Function function, std::string_view line_manager = "",
                  std::string_view unit = "");
// Somebody in a third corner, or with Wsw: only a code, a unit and a trajectory (P6).
Person make_third(std::string_view code, TrajectoryKind kind, std::string_view unit = "");
// Id and third corner are the code. An empty text leaves a corner open.
Triad make_triad(std::string_view code, TriadType type, std::string_view lead, std::string_view job_coach);
IntervisieGroup make_group(std::string_view id, std::initializer_list<std::string_view> members,
                           std::string_view facilitator);
Session make_session(std::string_view id, std::string_view iso_date, SessionStatus status = SessionStatus::held);
std::vector<PersonId> make_people(std::initializer_list<std::string_view> ids);

// 1 director, 2 managers, 4 voorlieden, 2 job coaches, a teamcoach, 3 3-hoeken, 1 Wsw, 1 round of 2 groups,
// 1 praktijkopleider with a learner, 1 open gate. Nothing to find in it: tests spoil one thing and look.
Organisation sound_organisation();

// A check that he is there; nobody where he is not.
const Person& person_called(const Organisation& organisation, std::string_view name);
// The findings of one rule, in their order.
std::vector<Finding> only(Rule rule, const std::vector<Finding>& findings);
std::vector<Rule> rules_in(const std::vector<Finding>& findings);

}  // namespace driehoek::tests

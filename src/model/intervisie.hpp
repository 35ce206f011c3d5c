// Intervisie: rounds, groups, members, facilitators (begeleiders) and sessions (domain 2.4, S1 1.17-1.25, S2 2.14-2.23).
#pragma once
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/date.hpp"
#include "base/id.hpp"
#include "model/evaluation.hpp"
#include "model/group_size.hpp"
#include "model/person.hpp"
#include "model/proposal.hpp"
#include "model/refusal.hpp"
#include "model/session.hpp"

namespace driehoek {

// S2: once every 6 to 8 weeks; in days.
inline constexpr int shortest_interval = 42;
inline constexpr int longest_interval = 56;
inline constexpr int sessions_per_round = 4;
// Ours: what one round can hold, and cases that fit in one session.
inline constexpr int most_groups_in_round = 99;
inline constexpr int most_cases_per_session = 4;

enum class Composition : std::uint8_t {
    mixed,  // gemengd over functions and units
    department_mt,  // MT van afdeling: reporting lines allowed, flagged
    heads_and_board,  // afdelingshoofden met hun directie: idem
    mixed_mt,  // gemengd MT: only after a first completed round (2.20)
};
inline constexpr int composition_count = static_cast<int>(Composition::mixed_mt) + 1;
// The compositions in which a reporting line inside a group is allowed, and then flagged (finding 3).
bool allows_reporting_lines(Composition composition);
// Whom a composition is usually for, in the order in which they are shown: what a new round begins with.
std::vector<Function> usual_functions(Composition composition);

// In a group that is definitief somebody takes the place of somebody else, between two sessions (Z8).
struct Replacement {
    PersonId leaving;  // nobody: who came was one more
    PersonId coming;  // nobody: the place is gone
    std::optional<Date> day;  // from this day on
    friend bool operator==(const Replacement&, const Replacement&) = default;
};

struct IntervisieGroup {
    GroupId id;
    std::string name;  // "1", "2", "3"; shown as "Groep 1"
    std::vector<PersonId> members;
    std::vector<PersonId> locked;  // members that a proposal must leave where they are
    PersonId facilitator;
    bool is_final = false;  // definitief
    std::vector<Session> sessions;
    std::vector<Replacement> replacements;  // in the order of their days; `members` is what came of them
    Evaluation evaluation;
    friend bool operator==(const IntervisieGroup&, const IntervisieGroup&) = default;
};

// Two people who must not share a group. The reason is never stored (H5, P11).
struct ApartPair {
    PersonId one;
    PersonId other;
    friend bool operator==(const ApartPair&, const ApartPair&) = default;
};

struct Round {
    RoundId id;
    std::string name;
    Composition composition = Composition::mixed;
    std::vector<Function> target_functions;  // H6; default: voorman, afdelingsmanager, jobcoach
    int planned_sessions = sessions_per_round;
    int cases_per_session = 1;
    std::vector<IntervisieGroup> groups;
    std::vector<ApartPair> apart;
    Proposal proposal;  // wishes, and how the groups were found
    // With other groups in each session: every session holds its own, and this one belongs to the round whose first it is. Which
    // one it is, `proposal.sitting` says. None: the first, or a round that keeps its groups.
    RoundId series;
    friend bool operator==(const Round&, const Round&) = default;
};

enum class FacilitatorKind : std::uint8_t { trainer, team_coach, external };
inline constexpr int facilitator_kind_count = static_cast<int>(FacilitatorKind::external) + 1;

// Where somebody sits; null for nobody's place.
const IntervisieGroup* group_of(const Round& round, const PersonId& person);
// How many forms of the evaluation there can be: one of each who sits or sat in the group once it was definitief.
int most_forms(const IntervisieGroup& group);
// Why a form about this group cannot be counted.
std::optional<Refusal> refusal_of(const IntervisieGroup& group, const EvaluationForm& form);
// A round of which a group is definitief: it is no longer composed.
bool has_final_group(const Round& round);
// Not who sits out, nor, with changing groups, who is absent in every session: for them a place is not missed.
bool takes_part(const Round& round, const PersonId& person);
// Whoever is given a place or held in it by hand no longer sits the round out.
void take_part(Round& round, const PersonId& person);
// With changing groups each session is a round of its own once they are used: one session, with its own absences.
void keep_session(Round& round, int session);
// Sits somebody in a group, last, and nowhere else; without a group nowhere at all. What held him in place goes.
void place_member(Round& round, const PersonId& person, const GroupId& group);
// Two people take each other's seat; a seat may also be no seat.
void swap_members(Round& round, const PersonId& one, const PersonId& other);
// Why a session of this group cannot be on this day: another one is, or one that was held is not before it. Without a session:
// of one that is still to be made.
std::optional<Refusal> refusal_of(const IntervisieGroup& group, const SessionId& session, Date day);
// The first working day from this one on that is not refused.
Date day_for_session(const IntervisieGroup& group, const SessionId& session, Date from);
// Whether a replacement from this day on falls between sessions: after all that were held, not after one that is planned.
bool is_between_sessions(const IntervisieGroup& group, Date day);
// Today where that falls between sessions, else the first day after the last one that was held or replaced.
Date day_for_replacement(const IntervisieGroup& group, Date today);

// The pool of experts who may lead groups (2.16, 2.17).
struct Facilitator {
    PersonId person;
    FacilitatorKind kind = FacilitatorKind::trainer;
    int most_groups = 4;  // Z9: what this person can carry in one round
    friend bool operator==(const Facilitator&, const Facilitator&) = default;
};

}  // namespace driehoek

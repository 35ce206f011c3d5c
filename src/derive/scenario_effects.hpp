// What a scenario would come to, beside the organisation as it is: numbers, and who would notice it.
#pragma once
#include <array>
#include <cstdint>
#include <vector>

#include "model/organisation.hpp"

namespace driehoek {

// Of each less is better.
enum class ScenarioMeasure : std::uint8_t {
    busy_coaches,    // with more 3-hoeken than was agreed
    open_corners,
    many_contacts,   // 3-hoeken with more contact persons than was agreed (S1 1.12)
    new_job_coach,   // people who get another job coach than they have
    new_lead,        // idem of leiding
};
inline constexpr int scenario_measure_count = static_cast<int>(ScenarioMeasure::new_lead) + 1;

// How many 3-hoeken a job coach has.
struct CoachLoad {
    PersonId person;
    int now = 0;
    int then = 0;
    friend bool operator==(const CoachLoad&, const CoachLoad&) = default;
};

// So many 3-hoeken go from one job coach to another. From nobody: the corner was open; to nobody: it would be.
struct CoachMove {
    PersonId from;
    PersonId to;
    std::vector<TriadId> triads;  // by id, at least one
    friend bool operator==(const CoachMove&, const CoachMove&) = default;
};

struct ScenarioEffects {
    std::array<int, scenario_measure_count> now{}, then{};
    std::vector<CoachLoad> coaches;  // by id: all of them, or, of more than `most_coaches`, those whose number differs
    std::vector<CoachMove> moves;  // of most 3-hoeken first, then by id
    std::vector<TriadId> new_job_coach, new_lead;  // somebody else than now; by id
    std::vector<TriadId> filled, opened;  // a corner that was open gets somebody; one that had somebody would be open
    std::vector<TriadId> started, ended;  // go on in one of the two only
    int people = 0, units = 0, rounds = 0;  // records that differ beside the 3-hoeken

    int of(ScenarioMeasure measure, bool is_then) const {
        return (is_then ? then : now)[static_cast<std::size_t>(measure)];
    }
    bool is_nothing() const;
};

inline constexpr std::size_t most_coaches = 12;

// Both on the same day. Time: linear in people and 3-hoeken, times their logarithm.
ScenarioEffects effects_between(const Organisation& now, const Organisation& then, Date today);

}  // namespace driehoek

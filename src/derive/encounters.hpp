// Who sat with whom in intervisie, who will, how far functions and units have met, and who has no place and why.
// Counted on who was placed in a group, not on who came: attendance is not kept.
#pragma once
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "model/findings.hpp"
#include "model/organisation.hpp"

namespace driehoek {

// One session of a group: held, or still to come. A cancelled one was no session.
struct GroupSession {
    RoundId round;
    GroupId group;
    int number = 1;  // within its group: first those held, then by day; what has no day yet comes last
    bool is_held = false;
    std::optional<Date> date{};
    friend bool operator==(const GroupSession&, const GroupSession&) = default;
};

// Sessions that a round plans and that nobody has made yet are shown up to this number for each group.
inline constexpr int most_planned_sessions = 12;
// All sessions of a group, in the order of their numbers, with those that are still to be made.
std::vector<GroupSession> sessions_of(const Round& round, const IntervisieGroup& group);

struct EncounterPerson {
    PersonId id;
    std::optional<Function> function{};  // for which this person takes part
    UnitId unit{};  // bedrijfsonderdeel
    bool is_placed = false;  // sits in a group now
    std::vector<int> sessions{};  // indexes in Encounters::sessions, rising
    friend bool operator==(const EncounterPerson&, const EncounterPerson&) = default;
};

// Pairs of the people of one round, or of all rounds.
struct PairCount {
    int met = 0;  // shared a session that was held
    int planned = 0;  // not yet, but will in a session to come
    int all = 0;
    friend bool operator==(const PairCount&, const PairCount&) = default;
};

class Encounters {
public:
    std::vector<EncounterPerson> people;  // managers, job coaches, voorlieden, others; within a function by id
    std::vector<GroupSession> sessions;
    int most_sessions = 0;  // of one group

    // Indexes in `people`, in any order; not the same one twice.
    bool have_met(std::size_t one, std::size_t other) const { return marks(one, other) & met_mark; }
    bool will_meet(std::size_t one, std::size_t other) const { return marks(one, other) & planned_mark; }
    // Indexes in `sessions`, rising.
    std::vector<int> shared_sessions(std::size_t one, std::size_t other) const;
    std::optional<std::size_t> index_of(const PersonId& person) const;
    PairCount count_all() const;

private:
    static constexpr std::uint8_t met_mark = 1;
    static constexpr std::uint8_t planned_mark = 2;
    friend class EncounterCounting;

    static std::size_t place_of(std::size_t one, std::size_t other) {
        return one > other ? one * (one - 1) / 2 + other : other * (other - 1) / 2 + one;
    }
    std::uint8_t marks(std::size_t one, std::size_t other) const { return marks_[place_of(one, other)]; }

    std::vector<std::uint8_t> marks_;  // of each pair, below the diagonal row by row
};

// Of one round; without a round: of all. People: the target population, and whoever sits or sat in a group.
Encounters find_encounters(const Organisation& organisation, const RoundId& round);

// --- classes: people taken together by function or by unit -----------------------------------------------------------------

struct PersonClass {
    std::optional<Function> function{};  // of a unit: none
    UnitId unit{};  // of a function: none
    int people = 0;
    int placed = 0;
    friend bool operator==(const PersonClass&, const PersonClass&) = default;
};

struct ClassEncounters {
    std::vector<PersonClass> classes;
    std::vector<int> class_of;  // of each person, by index
    std::vector<PairCount> pairs;  // below and on the diagonal, row by row

    const PairCount& between(std::size_t one, std::size_t other) const {
        return one >= other ? pairs[one * (one + 1) / 2 + other] : pairs[other * (other + 1) / 2 + one];
    }
    friend bool operator==(const ClassEncounters&, const ClassEncounters&) = default;
};
enum class ClassKind : std::uint8_t { function, unit };
// In the order in which they are first met in `people`; units by id. Who has no function or unit is a class too, the last.
ClassEncounters count_by_class(const Encounters& encounters, ClassKind kind);
// Classes of which this person has met nobody, although there is somebody else in them.
std::vector<int> find_unmet_classes(const Encounters& encounters, const ClassEncounters& classes, std::size_t person);

// --- without a place ---------------------------------------------------------------------------------------------------------

enum class NoPlaceReason : std::uint8_t {
    not_chosen_yet,  // there is room
    fits_nowhere,  // in every group a hard rule would break
    round_is_final,  // nobody comes in any more, but for a replacement
    round_has_no_groups,
    leads_group,  // is begeleider in this round (H3)
    outside_target,  // H6
    sits_out,  // as was asked for
};
inline constexpr int no_place_reason_count = static_cast<int>(NoPlaceReason::sits_out) + 1;

struct NoPlace {
    PersonId person;
    NoPlaceReason reason{};
    GroupId group{};  // that is led; or the first in which a rule would break
    Finding obstacle{};  // of fits_nowhere: what would break there
    friend bool operator==(const NoPlace&, const NoPlace&) = default;
};
// Everybody with a function who sits in no group of this round: first who is asked for (1.20), then the others; by id.
std::vector<NoPlace> find_without_place(const Organisation& organisation, const Round& round);

}  // namespace driehoek

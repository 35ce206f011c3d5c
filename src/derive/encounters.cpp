#include "derive/encounters.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <set>
#include <utility>

#include "derive/intervisie.hpp"

namespace driehoek {
namespace {

constexpr int last_rank = function_count;  // without a function

// The 3-hoek again: managers on top, then job coaches, then who leads.
int rank_of(const std::optional<Function>& function) {
    constexpr std::array order{Function::director,    Function::unit_manager,   Function::department_manager,
                               Function::job_coach,   Function::case_manager,   Function::foreman,
                               Function::work_leader, Function::work_supervisor};
    if (!function) return last_rank;
    const auto at = std::ranges::find(order, *function);
    if (at != order.end()) return static_cast<int>(at - order.begin());
    return static_cast<int>(*function);  // the others follow in the order of the enum
}

// First what was held, then by day; what has no day yet comes last.
bool comes_before(const GroupSession& one, const GroupSession& other) {
    if (one.is_held != other.is_held) return one.is_held;
    if (one.date.has_value() != other.date.has_value()) return one.date.has_value();
    return one.date < other.date;
}

// No unit comes last.
bool comes_before(const UnitId& one, const UnitId& other) {
    return static_cast<bool>(one) != static_cast<bool>(other) ? static_cast<bool>(one) : one < other;
}

std::set<PersonId> members_of(const Round& round) {
    std::set<PersonId> members;
    for (const IntervisieGroup& group : round.groups) members.insert(group.members.begin(), group.members.end());
    return members;
}

}  // namespace

std::vector<GroupSession> sessions_of(const Round& round, const IntervisieGroup& group) {
    std::vector<GroupSession> sessions;
    for (const Session& session : group.sessions) {
        if (session.status == SessionStatus::cancelled) continue;
        GroupSession each{round.id, group.id, 0, session.status == SessionStatus::held, session.date};
        auto at = sessions.end();
        while (at != sessions.begin() && comes_before(each, at[-1])) --at;
        sessions.insert(at, std::move(each));
    }
    const int planned = std::min(round.planned_sessions, most_planned_sessions);
    while (static_cast<int>(sessions.size()) < planned) sessions.push_back({round.id, group.id});
    int number = 0;
    for (GroupSession& session : sessions) session.number = ++number;
    return sessions;
}

// Fills an Encounters round by round.
class EncounterCounting {
public:
    EncounterCounting(const Organisation& organisation, const RoundId& round) : organisation_(organisation) {
        // By age, so that sessions of several rounds stand in the order in which they were.
        const Round* meant = find_round(organisation, round);
        for (const Round& each : *organisation.rounds) {
            if (round && !(meant && std::ranges::contains(sessions_in_series(organisation, *meant), &each))) continue;
            auto at = rounds_.end();
            while (at != rounds_.begin() && is_earlier(each, *at[-1])) --at;
            rounds_.insert(at, &each);
        }
    }

    Encounters count() {
        find_people();
        encounters_.marks_.assign(encounters_.people.size() * (encounters_.people.size() - 1) / 2, 0);
        for (const Round* round : rounds_) {
            for (const IntervisieGroup& group : round->groups) count_group(*round, group);
        }
        return std::move(encounters_);
    }

private:
    void find_people() {
        std::vector<Function> targets;
        std::set<PersonId> members;
        for (const Round* round : rounds_) {
            for (const Function function : round->target_functions) {
                if (std::ranges::find(targets, function) == targets.end()) targets.push_back(function);
            }
            members.merge(members_of(*round));
        }
        std::vector<EncounterPerson> found;
        for (const Person& person : *organisation_.people) {
            const bool is_placed = members.contains(person.id);
            if (!is_placed && !is_in_target(targets, person)) continue;
            found.push_back(
                {person.id, function_in(targets, person), business_unit_of(organisation_, person.unit), is_placed, {}});
        }
        for (int rank = 0; rank <= last_rank; ++rank) {
            for (const EncounterPerson& person : found) {
                if (rank_of(person.function) != rank) continue;
                index_of_[person.id] = static_cast<int>(encounters_.people.size());
                encounters_.people.push_back(person);
            }
        }
    }

    void count_group(const Round& round, const IntervisieGroup& group) {
        std::vector<std::size_t> members;
        for (const PersonId& member : group.members) {
            const auto found = index_of_.find(member);
            if (found == index_of_.end()) continue;
            const auto index = static_cast<std::size_t>(found->second);
            if (std::ranges::find(members, index) == members.end()) members.push_back(index);
        }
        const std::vector<GroupSession> sessions = sessions_of(round, group);
        encounters_.most_sessions = std::max(encounters_.most_sessions, static_cast<int>(sessions.size()));
        for (const GroupSession& session : sessions) count_session(session, members);
    }

    void count_session(const GroupSession& session, const std::vector<std::size_t>& members) {
        const auto index = static_cast<int>(encounters_.sessions.size());
        encounters_.sessions.push_back(session);
        const std::uint8_t mark = session.is_held ? Encounters::met_mark : Encounters::planned_mark;
        for (std::size_t at = 0; at < members.size(); ++at) {
            encounters_.people[members[at]].sessions.push_back(index);
            for (std::size_t other = 0; other < at; ++other)
                encounters_.marks_[Encounters::place_of(members[at], members[other])] |= mark;
        }
    }

    const Organisation& organisation_;
    std::vector<const Round*> rounds_;
    std::map<PersonId, int> index_of_;
    Encounters encounters_;
};

Encounters find_encounters(const Organisation& organisation, const RoundId& round) {
    return EncounterCounting(organisation, round).count();
}

std::vector<int> Encounters::shared_sessions(std::size_t one, std::size_t other) const {
    std::vector<int> shared;
    std::ranges::set_intersection(people[one].sessions, people[other].sessions, std::back_inserter(shared));
    return shared;
}

std::optional<std::size_t> Encounters::index_of(const PersonId& person) const {
    const auto at = std::ranges::find(people, person, &EncounterPerson::id);
    if (at == people.end()) return std::nullopt;
    return static_cast<std::size_t>(at - people.begin());
}

PairCount Encounters::count_all() const {
    PairCount count;
    for (std::size_t one = 1; one < people.size(); ++one) {
        for (std::size_t other = 0; other < one; ++other) {
            ++count.all;
            if (have_met(one, other)) {
                ++count.met;
            } else if (will_meet(one, other)) {
                ++count.planned;
            }
        }
    }
    return count;
}

ClassEncounters count_by_class(const Encounters& encounters, ClassKind kind) {
    ClassEncounters result;
    const bool by_unit = kind == ClassKind::unit;
    for (const EncounterPerson& person : encounters.people) {
        const PersonClass wanted =
            by_unit ? PersonClass{.unit = person.unit} : PersonClass{.function = person.function};
        const auto is_it = [&](const PersonClass& each) {
            return each.function == wanted.function && each.unit == wanted.unit;
        };
        if (std::ranges::any_of(result.classes, is_it)) continue;
        auto at = result.classes.end();
        while (by_unit && at != result.classes.begin() && comes_before(wanted.unit, at[-1].unit)) --at;
        result.classes.insert(at, wanted);
    }
    for (const EncounterPerson& person : encounters.people) {
        std::size_t at = 0;
        while (by_unit ? result.classes[at].unit != person.unit : result.classes[at].function != person.function) ++at;
        ++result.classes[at].people;
        if (person.is_placed) ++result.classes[at].placed;
        result.class_of.push_back(static_cast<int>(at));
    }
    result.pairs.resize(result.classes.size() * (result.classes.size() + 1) / 2);
    for (std::size_t one = 1; one < encounters.people.size(); ++one) {
        for (std::size_t other = 0; other < one; ++other) {
            const auto row = static_cast<std::size_t>(std::max(result.class_of[one], result.class_of[other]));
            const auto column = static_cast<std::size_t>(std::min(result.class_of[one], result.class_of[other]));
            PairCount& count = result.pairs[row * (row + 1) / 2 + column];
            ++count.all;
            if (encounters.have_met(one, other)) {
                ++count.met;
            } else if (encounters.will_meet(one, other)) {
                ++count.planned;
            }
        }
    }
    return result;
}

std::vector<int> find_unmet_classes(const Encounters& encounters, const ClassEncounters& classes, std::size_t person) {
    enum : std::uint8_t { nobody_else = 0, unmet = 1, met = 2 };
    std::vector<std::uint8_t> state(classes.classes.size(), nobody_else);
    for (std::size_t other = 0; other < encounters.people.size(); ++other) {
        if (other == person) continue;
        std::uint8_t& each = state[static_cast<std::size_t>(classes.class_of[other])];
        each = std::max(each, static_cast<std::uint8_t>(encounters.have_met(person, other) ? met : unmet));
    }
    std::vector<int> found;
    for (std::size_t index = 0; index < state.size(); ++index) {
        if (state[index] == unmet) found.push_back(static_cast<int>(index));
    }
    return found;
}

// --- without a place ---------------------------------------------------------------------------------------------------------

namespace {

// What this person would break by coming into the group; none when he fits.
std::optional<Finding> find_obstacle(const Organisation& organisation, const Round& round, IntervisieGroup group,
                                     const PersonId& person) {
    group.members.push_back(person);
    for (Finding& finding : check_group(organisation, round, group)) {
        if (finding.severity != Severity::wrong) continue;
        if (finding.person == person || finding.other == person || finding.rule == Rule::group_is_too_large)
            return std::move(finding);
    }
    return std::nullopt;
}

NoPlace explain(const Organisation& organisation, const Round& round, const Person& person) {
    NoPlace place{.person = person.id};
    const auto led = std::ranges::find(round.groups, person.id, &IntervisieGroup::facilitator);
    if (led != round.groups.end()) {
        place.reason = NoPlaceReason::leads_group;
        place.group = led->id;
    } else if (!is_in_target(round.target_functions, person)) {
        place.reason = NoPlaceReason::outside_target;
    } else if (!takes_part(round, person.id)) {
        place.reason = NoPlaceReason::sits_out;
    } else if (round.groups.empty()) {
        place.reason = NoPlaceReason::round_has_no_groups;
    } else if (has_final_group(round)) {
        place.reason = NoPlaceReason::round_is_final;
    } else {
        place.reason = NoPlaceReason::fits_nowhere;
        for (const IntervisieGroup& group : round.groups) {
            std::optional<Finding> obstacle = find_obstacle(organisation, round, group, person.id);
            if (!obstacle) return {.person = person.id, .reason = NoPlaceReason::not_chosen_yet};
            if (place.group) continue;
            place.group = group.id;
            place.obstacle = std::move(*obstacle);
        }
    }
    return place;
}

}  // namespace

std::vector<NoPlace> find_without_place(const Organisation& organisation, const Round& round) {
    const std::set<PersonId> placed = members_of(round);
    std::vector<NoPlace> asked;
    std::vector<NoPlace> others;
    for (const Person& person : *organisation.people) {
        if (person.functions.empty() || placed.contains(person.id)) continue;
        (is_asked(round, person) ? asked : others).push_back(explain(organisation, round, person));
    }
    asked.insert(asked.end(), std::make_move_iterator(others.begin()), std::make_move_iterator(others.end()));
    return asked;
}

}  // namespace driehoek

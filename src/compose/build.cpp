#include "compose/build.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <utility>

#include "base/order.hpp"
#include "model/group_making.hpp"

namespace driehoek::compose {
namespace {

// Where an id stands in a list of ids; nobody when it does not.
template <class Name>
int place_of(const std::vector<Name>& names, const Name& name) {
    const auto found = std::ranges::find(names, name);
    return found == names.end() ? nobody : static_cast<int>(found - names.begin());
}

// The same, of a list in order.
int person_place(const std::vector<PersonId>& people, const PersonId& person) {
    const auto found = std::ranges::lower_bound(people, person);
    return found == people.end() || *found != person ? nobody : static_cast<int>(found - people.begin());
}

// A number for each different name, in the order in which they come; nobody for no name.
template <class Name>
std::int32_t number_for(std::vector<Name>& known, const Name& name) {
    if (!name) return nobody;
    const int place = place_of(known, name);
    if (place != nobody) return place;
    known.push_back(name);
    return static_cast<std::int32_t>(known.size() - 1);
}

class Building {
public:
    Building(const Organisation& organisation, const Round& round, const Wishes& wishes, Date today)
        : organisation_(organisation), round_(round), wishes_(wishes), today_(today) {}

    Built build();

private:
    void add_people();
    void add_attributes();
    std::int32_t function_of(const Person& person) const;
    void add_functions();
    void add_lines();
    void add_unit_barriers();
    void add_apart_pairs();
    void add_triads();
    void add_meetings(const IntervisieGroup& group);
    void scale_meetings();
    void add_blocks();
    void add_leaders();
    void add_own_qualified();
    void add_sittings();
    void add_locks();
    int group_count() const;
    int count_units_with_mt() const;

    Problem& problem() { return built_.problem; }
    const std::vector<PersonId>& people() const { return built_.roster.people; }

    const Organisation& organisation_;
    const Round& round_;
    const Wishes& wishes_;
    Date today_;
    std::vector<const Person*> persons_{};
    Built built_{};
};

void Building::add_people() {
    for (const Person& person : *organisation_.people) {
        if (!is_in_target(round_.target_functions, person) || std::ranges::contains(wishes_.sits_out, person.id))
            continue;
        persons_.push_back(&person);
        built_.roster.people.push_back(person.id);
        problem().working_days.push_back(person.working_days);
    }
    problem().people = static_cast<int>(persons_.size());
}

// The first of the round's functions that somebody has; in a round that names none the first of his own. Who has none is nobody's
// equal.
std::int32_t Building::function_of(const Person& person) const {
    const std::vector<Function>& targets = round_.target_functions;
    if (targets.empty()) return person.functions.empty() ? nobody : static_cast<std::int32_t>(person.functions.front());
    const auto target = std::ranges::find_if(targets, [&](Function each) { return person.has(each); });
    return target == targets.end() ? nobody : static_cast<std::int32_t>(target - targets.begin());
}

void Building::add_attributes() {
    std::vector<LocationId> locations;
    Attribute function{.term = Term::functions};
    Attribute unit{.term = Term::units};
    Attribute location{.term = Term::locations};
    Attribute level{.term = Term::levels};
    for (const Person* person : persons_) {
        function.values.push_back(function_of(*person));
        unit.values.push_back(
            number_for(built_.roster.units, unit_of_kind(organisation_, person->unit, wishes_.unit_level)));
        location.values.push_back(number_for(locations, person->location));
        level.values.push_back(person->level ? static_cast<std::int32_t>(*person->level) : nobody);
    }
    problem().attributes = {std::move(function), std::move(unit), std::move(location), std::move(level)};
}

// Z1: each target function in each group. A file may name one twice.
void Building::add_functions() {
    problem().covers_of.assign(persons_.size(), 0);
    for (const Function function : round_.target_functions) {
        if (std::ranges::contains(built_.roster.functions, function)) continue;
        built_.roster.functions.push_back(function);
        const auto bit = static_cast<unsigned>(problem().covers.size());
        problem().covers.push_back({.least = 1, .is_required = wishes_.functions_required});
        for (std::size_t person = 0; person < persons_.size(); ++person) {
            if (persons_[person]->has(function)) problem().covers_of[person] |= 1U << bit;
        }
    }
}

// H2.
void Building::add_lines() {
    if (allows_reporting_lines(round_.composition)) return;
    for (std::size_t person = 0; person < persons_.size(); ++person) {
        for (const Above& above : managers_above(organisation_, persons_[person]->id)) {
            const int manager = person_place(people(), above.manager);
            const BarrierKind kind = above.distance == 1 ? BarrierKind::direct_line : BarrierKind::indirect_line;
            if (manager != nobody) problem().barriers.push_back({manager, static_cast<int>(person), kind});
        }
    }
}

// Those of one unit behind each other.
void Building::add_unit_barriers() {
    if (!wishes_.units_apart) return;
    const std::vector<std::int32_t>& units = problem().attributes[1].values;
    for (std::int32_t unit = 0; unit < static_cast<std::int32_t>(built_.roster.units.size()); ++unit) {
        for (std::size_t one = 0; one < units.size(); ++one) {
            for (std::size_t other = 0; units[one] == unit && other < one; ++other) {
                if (units[other] != unit) continue;
                problem().barriers.push_back(
                    {static_cast<int>(other), static_cast<int>(one), BarrierKind::same_unit, unit});
            }
        }
    }
}

void Building::add_apart_pairs() {
    for (const ApartPair& pair : round_.apart) {
        const int one = person_place(people(), pair.one);
        const int other = person_place(people(), pair.other);
        if (one != nobody && other != nobody && one != other) {
            problem().barriers.push_back({one, other, BarrierKind::apart});
        }
    }
}

void Building::add_triads() {
    for (const Triad& triad : *organisation_.triads) {
        const int lead = person_place(people(), triad.person_at(Corner::lead));
        const int coach = person_place(people(), triad.person_at(Corner::job_coach));
        if (lead == nobody || coach == nobody || lead == coach || !triad.is_active_on(today_)) continue;
        std::vector<PairCount>& pairs = problem().shared_triads;
        const auto known =
            std::ranges::find_if(pairs, [&](const PairCount& pair) { return pair.one == lead && pair.other == coach; });
        if (known == pairs.end()) {
            pairs.push_back({lead, coach, 1});
        } else {
            ++known->count;
        }
    }
}

void Building::add_meetings(const IntervisieGroup& group) {
    for (std::size_t one = 0; one < group.members.size(); ++one) {
        for (std::size_t other = 0; other < one; ++other) {
            const int first = person_place(people(), group.members[one]);
            const int second = person_place(people(), group.members[other]);
            if (first == nobody || second == nobody || first == second) continue;
            problem().earlier_meetings.push_back({first, second, 1});
        }
    }
}

// Z7. What all have in common cannot be helped, so the times that two people met count above that; and who met most counts as
// much as after one round, however many there were. Else the past would drown every other wish.
void Building::scale_meetings() {
    std::int32_t& weight = problem().weights[static_cast<std::size_t>(Term::meetings)];
    std::vector<PairCount> met = std::exchange(problem().earlier_meetings, {});
    if (met.empty() || weight <= 0) return;
    for (PairCount& pair : met) {
        if (pair.one > pair.other) std::swap(pair.one, pair.other);
    }
    sort_by(met, [](const PairCount& pair) { return std::pair(pair.one, pair.other); });
    std::size_t last = 0;
    for (std::size_t at = 1; at < met.size(); ++at) {
        if (met[at].one == met[last].one && met[at].other == met[last].other) {
            met[last].count += met[at].count;
        } else {
            met[++last] = met[at];
        }
    }
    met.resize(last + 1);
    std::vector<std::pair<int, int>> barred;
    for (const Barrier& barrier : problem().barriers)
        barred.emplace_back(std::min(barrier.one, barrier.other), std::max(barrier.one, barrier.other));
    sort(barred);
    const auto doubled = std::ranges::unique(barred);
    barred.erase(doubled.begin(), doubled.end());
    std::erase_if(met, [&](const PairCount& pair) {  // who may not sit together tells nothing, and costs nothing
        return std::ranges::binary_search(barred, std::pair(pair.one, pair.other));
    });
    if (met.empty()) return;
    const bool have_all_met = static_cast<std::int64_t>(met.size() + barred.size()) == pairs_of(problem().people);
    const std::int32_t common = have_all_met ? std::ranges::min(met, {}, &PairCount::count).count : 0;
    const std::int32_t most = std::ranges::max(met, {}, &PairCount::count).count - common;
    const std::int32_t steps = std::min(most, weight);
    for (const PairCount& pair : met) {
        const std::int32_t above = pair.count - common;
        if (above > 0) problem().earlier_meetings.push_back({pair.one, pair.other, (above * steps + most - 1) / most});
    }
    weight = std::max(1, weight / std::max(1, steps));
}

// Wishes that share somebody are one block. In an MT of an afdeling each business unit is one, with whoever is wished to it.
void Building::add_blocks() {
    std::vector<int> block_of(persons_.size(), nobody);
    const auto join = [&](int one, int other) {
        if (one == nobody || other == nobody || one == other) return;
        int& ones = block_of[static_cast<std::size_t>(one)];
        int& others = block_of[static_cast<std::size_t>(other)];
        if (ones == nobody) ones = one;
        if (others == nobody) others = other;
        const int to = std::min(ones, others);
        const int from = std::max(ones, others);
        std::ranges::replace(block_of, from, to);
    };
    for (const std::vector<PersonId>& together : wishes_.together) {
        int first = nobody;
        for (const PersonId& person : together) {
            const int place = person_place(people(), person);
            if (first == nobody) first = place;
            join(first, place);
        }
    }
    std::vector<std::uint8_t> is_given(persons_.size());
    std::vector<UnitId> units;
    for (const Person* person : persons_) units.push_back(business_unit_of(organisation_, person->unit));
    for (std::size_t one = 0; round_.composition == Composition::department_mt && one < units.size(); ++one) {
        const auto first = std::ranges::find(units, units[one]) - units.begin();
        if (!units[one] || first == static_cast<std::ptrdiff_t>(one)) continue;
        join(static_cast<int>(first), static_cast<int>(one));
        is_given[one] = 1;
    }
    std::vector<std::vector<std::int32_t>> given;
    for (std::size_t first = 0; first < block_of.size(); ++first) {
        if (block_of[first] != static_cast<int>(first)) continue;
        std::vector<std::int32_t> block;
        for (std::size_t person = 0; person < block_of.size(); ++person) {
            if (block_of[person] == static_cast<int>(first)) block.push_back(static_cast<std::int32_t>(person));
        }
        const bool came_with_unit = std::ranges::any_of(
            block, [&](std::int32_t person) { return is_given[static_cast<std::size_t>(person)] != 0; });
        (came_with_unit ? given : problem().blocks).push_back(std::move(block));
    }
    problem().given_blocks = static_cast<int>(given.size());
    std::ranges::move(given, std::back_inserter(problem().blocks));
}

// H3 and Z9.
void Building::add_leaders() {
    for (const Facilitator& facilitator : *organisation_.facilitators) {
        const Person* person = find_person(organisation_, facilitator.person);
        Leader leader{.most_groups = std::clamp(facilitator.most_groups, 0, most_people)};
        if (person) leader.working_days = person->working_days;
        for (std::size_t member = 0; member < persons_.size(); ++member) {
            if (persons_[member]->id == facilitator.person ||
                reporting_distance(organisation_, facilitator.person, persons_[member]->id) > 0) {
                leader.barred.push_back(static_cast<std::int32_t>(member));
            }
        }
        built_.roster.leaders.push_back(facilitator.person);
        problem().leaders.push_back(std::move(leader));
    }
}

void Building::add_own_qualified() {
    const auto bit = static_cast<unsigned>(problem().covers.size());
    problem().covers.push_back({.least = 1, .is_required = true, .is_wish = false});
    for (std::size_t person = 0; person < persons_.size(); ++person) {
        if (find_facilitator(organisation_, persons_[person]->id)) problem().covers_of[person] |= 1U << bit;
    }
}

int Building::count_units_with_mt() const {
    int count = 0;
    const std::vector<std::vector<std::int32_t>>& blocks = built_.problem.blocks;
    for (auto block = blocks.end() - built_.problem.given_blocks; block != blocks.end(); ++block) {
        if (static_cast<int>(block->size()) >= wishes_.smallest) ++count;
    }
    return count;
}

int Building::group_count() const {
    const int people = built_.problem.people;
    int count = wishes_.groups > 0 ? wishes_.groups : static_cast<int>(round_.groups.size());
    if (count == 0 && round_.composition == Composition::department_mt) count = count_units_with_mt();
    if (count == 0 && round_.composition == Composition::heads_and_board) {
        count = (people + largest_group - 1) / largest_group;
    }
    if (count == 0) count = comfortable_group_count(people);
    return std::clamp(count, 1, most_groups);
}

void Building::add_sittings() {
    const bool changes = wishes_.mode == Mode::changing_groups;
    const int sittings = changes ? std::clamp(round_.planned_sessions, 1, most_sittings) : 1;
    const int groups = group_count();
    Sitting sitting;
    sitting.groups.assign(static_cast<std::size_t>(groups), {wishes_.smallest, wishes_.largest});
    sitting.present.assign(persons_.size(), 1);
    problem().sittings.assign(static_cast<std::size_t>(sittings), sitting);
    for (const Absence& absence : wishes_.absences) {
        const int person = person_place(people(), absence.person);
        if (!changes || person == nobody || absence.session < 0 || absence.session >= sittings) continue;
        problem().sittings[static_cast<std::size_t>(absence.session)].present[static_cast<std::size_t>(person)] = 0;
    }
    for (std::size_t group = 0; group < static_cast<std::size_t>(groups); ++group) {
        built_.roster.groups.push_back(group < round_.groups.size() ? round_.groups[group].id : GroupId());
    }
}

void Building::add_locks() {
    for (int sitting = 0; sitting < problem().sitting_count(); ++sitting) {
        for (int group = 0; group < problem().group_count(sitting); ++group) {
            if (static_cast<std::size_t>(group) >= round_.groups.size()) break;
            const IntervisieGroup& from = round_.groups[static_cast<std::size_t>(group)];
            for (const PersonId& locked : from.locked) {
                const int person = person_place(people(), locked);
                if (person != nobody) problem().locks.push_back({sitting, person, group});
            }
            const int leader = place_of(built_.roster.leaders, from.facilitator);
            if (wishes_.keep_leaders && leader != nobody) problem().leader_locks.push_back({sitting, leader, group});
        }
    }
}

Built Building::build() {
    problem().weights = wishes_.weights;
    add_people();
    add_attributes();
    add_functions();
    add_lines();
    add_apart_pairs();
    add_unit_barriers();
    add_triads();
    for (const Round& other : *organisation_.rounds) {
        if (other.id == round_.id || !is_earlier(other, round_)) continue;
        for (const IntervisieGroup& group : other.groups) add_meetings(group);
    }
    scale_meetings();
    add_blocks();
    if (wishes_.leading == Leading::from_pool) add_leaders();
    if (wishes_.leading == Leading::from_within) add_own_qualified();
    add_sittings();
    add_locks();
    return std::move(built_);
}

}  // namespace

std::array<std::int32_t, term_count> Wishes::default_weights() {
    std::array<std::int32_t, term_count> weights{};
    const auto set = [&](Term term, std::int32_t weight) { weights[static_cast<std::size_t>(term)] = weight; };
    set(Term::missing_functions, 20);
    set(Term::lone_functions, 0);
    set(Term::functions, 8);  // an even mix of functions comes before a shared 3-hoek (S1 1.26 to 1.28)
    set(Term::units, 3);
    set(Term::locations, 1);
    set(Term::levels, 0);  // Z6: neutral
    set(Term::working_days, 2);
    set(Term::sizes, 4);
    set(Term::shared_triads, 6);
    set(Term::meetings, 12);
    set(Term::facilitator_load, 1);
    return weights;
}

Built build_problem(const Organisation& organisation, const Round& round, const Wishes& wishes, Date today) {
    return Building(organisation, round, wishes, today).build();
}

Plan plan_of(const Built& built, const Round& round) {
    Plan plan = empty_plan(built.problem);
    for (std::size_t sitting = 0; sitting < plan.group_of.size(); ++sitting) {
        const std::size_t groups = plan.leader_of[sitting].size();
        for (std::size_t group = 0; group < std::min(groups, round.groups.size()); ++group) {
            for (const PersonId& member : round.groups[group].members) {
                const int person = person_place(built.roster.people, member);
                if (person == nobody || !built.problem.is_present(static_cast<int>(sitting), person)) continue;
                plan.group_of[sitting][static_cast<std::size_t>(person)] = static_cast<std::int32_t>(group);
            }
            plan.leader_of[sitting][group] = place_of(built.roster.leaders, round.groups[group].facilitator);
        }
    }
    return plan;
}

Round round_with(const Built& built, Round round, const Plan& plan, int sitting) {
    const auto at = static_cast<std::size_t>(sitting);
    const std::size_t groups = plan.leader_of[at].size();
    while (round.groups.size() < groups) add_group(round);
    round.groups.resize(groups);
    for (std::size_t group = 0; group < groups; ++group) {
        IntervisieGroup& into = round.groups[group];
        into.members.clear();
        for (std::size_t person = 0; person < plan.group_of[at].size(); ++person) {
            if (plan.group_of[at][person] == static_cast<std::int32_t>(group)) {
                into.members.push_back(built.roster.people[person]);
            }
        }
        std::erase_if(into.locked, [&](const PersonId& locked) {
            return std::ranges::find(into.members, locked) == into.members.end();
        });
        const std::int32_t leader = plan.leader_of[at][group];
        if (!built.problem.leaders.empty()) {
            into.facilitator = leader == nobody ? PersonId() : built.roster.leaders[static_cast<std::size_t>(leader)];
        }
    }
    if (built.problem.sitting_count() > 1) keep_session(round, sitting);
    return round;
}

}  // namespace driehoek::compose

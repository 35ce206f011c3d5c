// Rounds made at random around a plan that is known to exist, as an organisation and wishes: so a problem is built of them the way
// the page builds it.
#pragma once
#include <algorithm>
#include <numeric>
#include <string>
#include <utility>
#include <vector>

#include "compose/build.hpp"
#include "compose/random.hpp"

namespace driehoek::tests {

struct RoundShape {
    int groups = 4;
    int smallest = 4, largest = 8;  // people in a group of the plan that exists
    int slack = 0;  // how much wider the sizes are that are asked for
    int sessions = 1;  // more than one: other groups in each
    int apart = 0;  // of a hundred pairs that are not together in that plan
    int blocks = 0;
    int locks = 0;
    int absences = 0;
};

struct RandomRound {
    Organisation organisation;
    Round round;
    compose::Wishes wishes;

    compose::Built build() const { return compose::build_problem(organisation, round, wishes, Date{}); }
};

// Anything from comfortable to hardly possible, of these numbers of groups.
inline RoundShape random_shape(compose::Random& random, int fewest_groups, int most_groups) {
    RoundShape shape{.groups = fewest_groups + random.below(most_groups - fewest_groups + 1)};
    shape.slack = random.below(3) * 2;
    shape.sessions = random.below(2) == 0 ? 1 : 2 + random.below(4);
    if (random.below(3) > 0) shape.apart = random.below(21);
    if (random.below(2) == 0) shape.blocks = 1 + random.below(shape.groups);
    if (random.below(2) == 0) shape.locks = 1 + random.below(4);
    if (shape.sessions > 1 && random.below(2) == 0) shape.absences = 1 + random.below(3);
    return shape;
}

inline Person random_person(compose::Random& random, int number) {
    constexpr Function functions[] = {Function::foreman, Function::foreman, Function::foreman,
                                      Function::department_manager, Function::job_coach};
    Person person;
    std::string digits = std::to_string(number);
    person.id = PersonId("P" + std::string(4 - digits.size(), '0') + digits);  // in the order of the numbers
    person.functions = {functions[random.below(5)]};
    person.unit = UnitId("U" + std::to_string(random.below(5)));
    person.location = LocationId("L" + std::to_string(random.below(3)));
    if (random.below(3) == 0) person.working_days = static_cast<WorkingDays>(0b0011111 & ~(1 << random.below(5)));
    return person;
}

inline RandomRound random_round(compose::Random& random, const RoundShape& shape) {
    RandomRound made;
    std::vector<int> group_of;  // in the plan that exists
    int smallest = 1000;
    int largest = 0;
    for (int group = 0; group < shape.groups; ++group) {
        const int size = shape.smallest + random.below(shape.largest - shape.smallest + 1);
        smallest = std::min(smallest, size);
        largest = std::max(largest, size);
        group_of.insert(group_of.end(), static_cast<std::size_t>(size), group);
    }
    const auto people = static_cast<int>(group_of.size());
    for (int left = people; left > 1; --left)
        std::swap(group_of[static_cast<std::size_t>(left - 1)], group_of[static_cast<std::size_t>(random.below(left))]);
    for (int person = 0; person < people; ++person)
        made.organisation.people.edit().push_back(random_person(random, person));
    for (int unit = 0; unit < 5; ++unit)
        made.organisation.units.edit().emplace_back().id = UnitId("U" + std::to_string(unit));
    const std::vector<Person>& staff = *made.organisation.people;
    const auto id_of = [&](int person) { return staff[static_cast<std::size_t>(person)].id; };

    Round& round = made.round;
    round.id = RoundId("R-1");
    round.planned_sessions = shape.sessions;
    round.target_functions = {Function::foreman, Function::department_manager, Function::job_coach};
    for (int group = 0; group < shape.groups; ++group) {
        IntervisieGroup& added = round.groups.emplace_back();
        added.id = GroupId("G" + std::to_string(group));
    }
    for (int one = 0; one < people; ++one) {
        for (int other = 0; other < one; ++other) {
            const bool are_together =
                group_of[static_cast<std::size_t>(one)] == group_of[static_cast<std::size_t>(other)];
            if (!are_together && random.below(100) < shape.apart) round.apart.push_back({id_of(other), id_of(one)});
        }
    }
    for (int lock = 0; lock < shape.locks; ++lock) {
        const int person = random.below(people);
        IntervisieGroup& group = round.groups[static_cast<std::size_t>(group_of[static_cast<std::size_t>(person)])];
        if (std::ranges::contains(group.locked, id_of(person))) continue;
        group.members.push_back(id_of(person));
        group.locked.push_back(id_of(person));
    }

    compose::Wishes& wishes = made.wishes;
    wishes.leading = compose::Leading::none;
    wishes.mode = shape.sessions > 1 ? compose::Mode::changing_groups : compose::Mode::fixed_groups;
    // Whoever is absent leaves a group that the plan had room for.
    wishes.smallest = std::max(1, smallest - shape.slack / 2 - (shape.absences > 0 ? shape.absences : 0));
    wishes.largest = largest + (shape.slack + 1) / 2;
    std::vector<std::uint8_t> is_in_block(static_cast<std::size_t>(people));
    for (int block = 0; block < shape.blocks; ++block) {
        std::vector<PersonId> together;
        const int group = random.below(shape.groups);
        for (int person = 0; person < people && static_cast<int>(together.size()) < 2 + block % 2; ++person) {
            const auto at = static_cast<std::size_t>(person);
            if (group_of[at] != group || std::exchange(is_in_block[at], std::uint8_t{1}) != 0) continue;
            together.push_back(id_of(person));
        }
        if (together.size() > 1) wishes.together.push_back(std::move(together));
    }
    for (int absence = 0; absence < shape.absences; ++absence)
        wishes.absences.push_back({id_of(random.below(people)), random.below(shape.sessions)});
    return made;
}

}  // namespace driehoek::tests

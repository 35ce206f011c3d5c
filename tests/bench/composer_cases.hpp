// Problems for the composer's measurements: public instances when they are there, and invented organisations.
#pragma once
#include <algorithm>
#include <cstdio>
#include <fstream>
#include <functional>
#include <iterator>
#include <numeric>
#include <optional>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "compose/build.hpp"
#include "compose/problem.hpp"
#include "compose/random.hpp"
#include "support/paths.hpp"

namespace driehoek::bench {

using compose::Problem;
using compose::Term;

inline const std::string bench_data = test::path_in_project("../shared/bench/");
inline constexpr double pair_scale = 1000;  // the instances have three decimals

inline std::vector<std::string> lines_of(const std::string& path) {
    std::vector<std::string> lines;
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);) lines.push_back(line);
    return lines;
}

inline std::vector<std::string> fields_of(const std::string& line) {
    std::vector<std::string> fields(1);
    for (const char character : line) {
        if (character == '\t') {
            fields.emplace_back();
        } else {
            fields.back() += character;
        }
    }
    return fields;
}

inline void set_weight(Problem& problem, Term term, int weight) {
    problem.weights[static_cast<std::size_t>(term)] = weight;
}

inline Problem empty_problem(int people, int sittings, const std::vector<compose::GroupSize>& groups) {
    Problem problem;
    problem.people = people;
    const std::vector<std::uint8_t> all(static_cast<std::size_t>(people), 1);
    problem.sittings.assign(static_cast<std::size_t>(sittings), {.groups = groups, .present = all});
    return problem;
}

// The most diverse groups: the sum of distances is to be as large as can be.
inline std::optional<Problem> diverse_grouping(const std::string& name) {
    const std::vector<std::string> lines = lines_of(bench_data + "mdgp/" + name + ".txt");
    if (lines.empty()) return std::nullopt;
    std::istringstream head(lines.front());
    int people = 0;
    std::string kind;
    std::size_t groups = 0;
    head >> people >> groups >> kind;
    std::vector<compose::GroupSize> sizes(groups);
    for (compose::GroupSize& size : sizes) head >> size.smallest >> size.largest;
    Problem problem = empty_problem(people, 1, sizes);
    set_weight(problem, Term::pairs, -1);
    const auto all = static_cast<std::size_t>(people);
    problem.pair_costs.resize(all * all);
    for (std::size_t line = 1; line < lines.size(); ++line) {
        std::istringstream row(lines[line]);
        std::size_t one = 0;
        std::size_t other = 0;
        double distance = 0;
        if (!(row >> one >> other >> distance)) continue;
        const int cost = static_cast<int>(distance * pair_scale + 0.5);
        problem.pair_costs[one * all + other] = cost;
        problem.pair_costs[other * all + one] = cost;
    }
    return problem;
}

inline std::optional<Problem> look_alike() {
    std::ifstream file(bench_data + "mdgp/synth_n2000_g200_s10.nib", std::ios::binary);
    const std::vector<char> bytes{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    if (bytes.empty()) return std::nullopt;
    constexpr std::size_t people = 2000;
    Problem problem = empty_problem(people, 1, std::vector<compose::GroupSize>(200, {10, 10}));
    set_weight(problem, Term::pairs, -1);
    problem.pair_costs.resize(people * people);
    std::size_t at = 0;
    for (std::size_t one = 0; one < people; ++one) {
        for (std::size_t other = one + 1; other < people; ++other, ++at) {
            const int byte = static_cast<unsigned char>(bytes[at / 2]);
            const int cost = at % 2 == 0 ? byte & 15 : byte >> 4;
            problem.pair_costs[one * people + other] = cost;
            problem.pair_costs[other * people + one] = cost;
        }
    }
    return problem;
}

// A round of people who are all alike, as the page builds it: with its own weights, working days, functions and sizes. Who manages
// whom follows from the numbers; nobody (-1) manages nobody.
inline Problem page_round(const std::vector<int>& sizes, int sittings, const std::function<int(int)>& manager_of = {},
                          const std::vector<std::pair<int, int>>& apart = {}) {
    Organisation organisation;
    const int people = std::accumulate(sizes.begin(), sizes.end(), 0);
    const auto id_of = [](int number) {
        const std::string digits = std::to_string(number);
        return PersonId("P" + std::string(5 - digits.size(), '0') + digits);  // in the order of the numbers
    };
    for (int number = 0; number < people; ++number) {
        Person& person = organisation.people.edit().emplace_back();
        person.id = id_of(number);
        person.functions = {Function::foreman};
        const int manager = manager_of ? manager_of(number) : compose::nobody;
        if (manager != compose::nobody) person.line_manager = id_of(manager);
    }
    Round round;
    round.id = RoundId("R-1");
    round.planned_sessions = sittings;
    round.target_functions = {Function::foreman, Function::department_manager, Function::job_coach};
    for (const auto& [one, other] : apart) round.apart.push_back({id_of(one), id_of(other)});
    compose::Wishes wishes{.mode = sittings > 1 ? compose::Mode::changing_groups : compose::Mode::fixed_groups,
                           .leading = compose::Leading::none,
                           .groups = static_cast<int>(sizes.size()),
                           .smallest = std::ranges::min(sizes),
                           .largest = std::ranges::max(sizes)};
    return compose::build_problem(organisation, round, wishes, Date{}).problem;
}

// Several sittings in which nobody should meet twice.
inline Problem golfer(const std::vector<int>& sizes, int sittings) { return page_round(sizes, sittings); }

// The same with so many pairs that must not meet.
inline Problem golfer_with_pairs(int groups, int size, int sittings, int pairs) {
    compose::Random random(2022);
    std::vector<std::pair<int, int>> apart;
    while (static_cast<int>(apart.size()) < pairs) {
        const int one = random.below(groups * size);
        const int other = random.below(groups * size);
        if (one != other) apart.emplace_back(one, other);
    }
    return page_round(std::vector<int>(static_cast<std::size_t>(groups), size), sittings, {}, apart);
}

// "2x5_3x4": two groups of five and three of four.
inline std::vector<int> sizes_of(const std::string& text) {
    std::vector<int> sizes;
    std::istringstream stream(text);
    for (int count = 0, size = 0; stream >> count;) {
        stream.ignore(1);
        stream >> size;
        stream.ignore(1);
        sizes.insert(sizes.end(), static_cast<std::size_t>(count), size);
    }
    return sizes;
}

// As the product has them: four attributes with values that are not equally common, reporting lines, absences, a pool.
inline Problem product_case(int people, int group_size, std::uint64_t seed) {
    compose::Random random(seed);
    const int groups = (people + group_size - 1) / group_size;
    Problem problem = empty_problem(
        people, 4, std::vector<compose::GroupSize>(static_cast<std::size_t>(groups), {4, group_size + 1}));
    const int values[] = {7, 9, 5, 4};
    for (int attribute = 0; attribute < 4; ++attribute) {
        compose::Attribute made{.term = static_cast<Term>(static_cast<int>(Term::functions) + attribute)};
        for (int person = 0; person < people; ++person) {
            made.values.push_back(std::min(random.below(values[attribute]), random.below(values[attribute])));
        }
        problem.attributes.push_back(std::move(made));
    }
    for (int person = 1; person < people; ++person) {  // about seven to a manager, and his manager above him
        const int manager = (person - 1) / 7;
        problem.barriers.push_back({manager, person, compose::BarrierKind::direct_line});
        if (manager > 0) problem.barriers.push_back({(manager - 1) / 7, person, compose::BarrierKind::indirect_line});
    }
    for (compose::Sitting& sitting : problem.sittings) {
        for (std::uint8_t& present : sitting.present) present = random.below(40) == 0 ? 0 : 1;
    }
    problem.covers = {{.least = 1, .is_required = false}};
    for (int person = 0; person < people; ++person) {
        problem.covers_of.push_back(random.below(9) < 2 ? 1U : 0U);
    }
    for (int leader = 0; leader <= groups / 3; ++leader) {
        compose::Leader made{.most_groups = 4};
        made.barred = {leader};
        for (int person = leader * 7 + 1; person <= leader * 7 + 7 && person < people; ++person) {
            made.barred.push_back(person);
        }
        problem.leaders.push_back(std::move(made));
    }
    for (const auto& [term, weight] : {std::pair{Term::functions, 3},
                                       {Term::units, 3},
                                       {Term::locations, 2},
                                       {Term::levels, 2},
                                       {Term::meetings, 12},
                                       {Term::missing_functions, 12},
                                       {Term::sizes, 1}}) {
        set_weight(problem, term, weight);
    }
    return problem;
}

// Groups of eight from teams of eight of which the first is the boss: he may not sit with his own.
inline Problem boss_case(int groups, int size) {
    return page_round(std::vector<int>(static_cast<std::size_t>(groups), size), 4,
                      [](int person) { return person % 8 == 0 ? compose::nobody : person / 8 * 8; });
}

}  // namespace driehoek::bench

// Intervisie of the full size: one round in the making, 212 people in 30 groups (domain 7b), of which two break a rule.
#include <algorithm>
#include <utility>

#include "derive/generate_full_size.hpp"

namespace driehoek::generating {
namespace {

constexpr std::size_t group_count = 30;
constexpr std::size_t groups_each = 4;  // of a begeleider
constexpr std::array<std::size_t, 2> groups_of_eight{0, 17};
constexpr std::array<std::size_t, 2> without_manager{16, 27};
constexpr std::array<std::size_t, 2> with_own_manager{8, 21};

bool is_among(const std::array<std::size_t, 2>& groups, std::size_t group) {
    return std::ranges::find(groups, group) != groups.end();
}

// A group in the making: who it has, and how many people it may have.
struct Table {
    const Person* manager = nullptr;
    std::vector<const Person*> people{};
    std::size_t size = 7;

    bool takes(const Person& person) const {
        return people.size() < size && (!manager || person.line_manager != manager->id);
    }
};

std::vector<const Person*> people_with(const FullSize& making, Function function) {
    std::vector<const Person*> people;
    for (const Person& person : making.people) {
        if (person.has(function)) people.push_back(&person);
    }
    return people;
}

// Only the table of his own manager has room left: he takes the place of somebody who can go there.
void seat_in_exchange(std::vector<Table>& tables, const Person& person) {
    for (Table& open : tables) {
        for (Table& other : tables) {
            if (other.manager && person.line_manager == other.manager->id) continue;
            for (const Person*& going : other.people) {
                if (going->functions != person.functions || !open.takes(*going)) continue;
                open.people.push_back(std::exchange(going, &person));
                return;
            }
        }
    }
}

// From the `from`-th table on, the first that takes this person.
void seat(std::vector<Table>& tables, const Person& person, std::size_t from) {
    for (std::size_t step = 0; step < tables.size(); ++step) {
        Table& table = tables[(from + step) % tables.size()];
        if (!table.takes(person)) continue;
        table.people.push_back(&person);
        return;
    }
    seat_in_exchange(tables, person);
}

// Brings somebody to the table of his own manager, in exchange for somebody whom the other table takes.
void break_rule(std::vector<Table>& tables, Table& table) {
    for (Table& other : tables) {
        for (const Person*& coming : other.people) {
            if (&other == &table || !table.manager || coming->line_manager != table.manager->id) continue;
            for (const Person*& going : table.people) {
                const bool fits = going->functions == coming->functions &&
                                  (!other.manager || going->line_manager != other.manager->id);
                if (fits) return std::swap(coming, going);
            }
        }
    }
}

std::vector<Table> fill_tables(const FullSize& making) {
    std::vector<Table> tables(group_count);
    const std::vector<const Person*> managers = people_with(making, Function::department_manager);
    std::size_t next = 0;
    for (std::size_t at = 0; at < tables.size(); ++at) {
        if (is_among(groups_of_eight, at)) ++tables[at].size;
        if (is_among(without_manager, at) || next == managers.size()) continue;
        tables[at].manager = managers[next++];
        tables[at].people.push_back(tables[at].manager);
    }
    const std::vector<const Person*> coaches = people_with(making, Function::job_coach);
    // The first thirty one by one, the others at every third table.
    for (std::size_t at = 0; at < coaches.size(); ++at) seat(tables, *coaches[at], at < group_count ? at : 3 * at);
    const std::vector<const Person*> foremen = people_with(making, Function::foreman);
    for (std::size_t at = 0; at < foremen.size(); ++at) seat(tables, *foremen[at], at);
    for (const std::size_t at : with_own_manager) break_rule(tables, tables[at]);
    return tables;
}

}  // namespace

Round make_round(FullSize& making) {
    Round round;
    round.id = RoundId("R-1");
    round.name = "Ronde 1";
    round.target_functions = {Function::foreman, Function::department_manager, Function::job_coach};
    const std::vector<Table> tables = fill_tables(making);
    for (std::size_t at = 0; at < tables.size(); ++at) {
        IntervisieGroup& group = round.groups.emplace_back();
        group.id = GroupId(numbered("G-", at + 1, 2));
        group.name = std::to_string(at + 1);
        for (const Person* person : tables[at].people) group.members.push_back(person->id);
        making.dice.shuffle(group.members);
        group.facilitator = making.facilitators[at / groups_each % making.facilitators.size()].person;
    }
    return round;
}

}  // namespace driehoek::generating

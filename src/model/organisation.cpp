#include "model/organisation.hpp"

#include <algorithm>
#include <cassert>
#include <cstdint>
#include <functional>
#include <limits>
#include <optional>
#include <unordered_set>
#include <utility>

namespace driehoek {
namespace {

template <class Thing, class Key>
const Thing* find_sorted(const std::vector<Thing>& things, const Key& id, Key Thing::* member) {
    const auto place = std::ranges::lower_bound(things, id, {}, member);
    return place != things.end() && (*place).*member == id ? &*place : nullptr;
}

// Looks before it edits: a search for what is not there must not cost a copy.
template <class Thing, class Key>
Thing* find_sorted_to_edit(Shared<std::vector<Thing>>& things, const Key& id, Key Thing::* member) {
    const Thing* found = find_sorted(*things, id, member);
    if (!found) return nullptr;
    const auto position = static_cast<std::size_t>(found - things->data());
    return &things.edit()[position];
}

template <class Thing, class Key>
void insert_sorted(Shared<std::vector<Thing>>& things, Thing thing, Key Thing::* member) {
    std::vector<Thing>& all = things.edit();
    const auto place = std::ranges::lower_bound(all, thing.*member, {}, member);
    assert(thing.*member && (place == all.end() || (*place).*member != thing.*member));
    all.insert(place, std::move(thing));
}

struct NumberedCode {
    std::uint64_t number = 0;
    std::size_t digits = 0;
};

// The number in "K-0301"; nothing when the text is not of that form, or longer than a number can be.
std::optional<NumberedCode> number_after(std::string_view prefix, std::string_view text) {
    constexpr std::size_t most_digits = std::numeric_limits<std::uint64_t>::digits10;
    if (!text.starts_with(prefix)) return std::nullopt;
    text.remove_prefix(prefix.size());
    if (text.empty() || text.size() > most_digits) return std::nullopt;
    NumberedCode code{0, text.size()};
    for (const char character : text) {
        if (character < '0' || character > '9') return std::nullopt;
        code.number = code.number * 10 + static_cast<std::uint64_t>(character - '0');
    }
    return code;
}

// One past the largest number in use, as wide as the widest: "K-0301" after "K-0300", so that codes keep sorting.
std::string next_numbered(const std::string& prefix, const std::unordered_set<std::string_view>& taken,
                          std::size_t fewest_digits) {
    NumberedCode next{1, fewest_digits};
    for (const std::string_view text : taken) {
        const auto code = number_after(prefix, text);
        if (!code) continue;
        next.number = std::max(next.number, code->number + 1);
        next.digits = std::max(next.digits, code->digits);
    }
    for (;; ++next.number) {
        const std::string digits = std::to_string(next.number);
        const std::size_t zeros = digits.size() < next.digits ? next.digits - digits.size() : 0;
        std::string text = prefix;
        text.append(zeros, '0').append(digits);
        if (!taken.contains(text)) return text;
    }
}

}  // namespace

const Person* find_person(const Organisation& organisation, const PersonId& id) {
    return find_sorted(*organisation.people, id, &Person::id);
}
const Unit* find_unit(const Organisation& organisation, const UnitId& id) {
    return find_sorted(*organisation.units, id, &Unit::id);
}
const Location* find_location(const Organisation& organisation, const LocationId& id) {
    return find_sorted(*organisation.locations, id, &Location::id);
}
const Triad* find_triad(const Organisation& organisation, const TriadId& id) {
    return find_sorted(*organisation.triads, id, &Triad::id);
}
const Round* find_round(const Organisation& organisation, const RoundId& id) {
    return find_sorted(*organisation.rounds, id, &Round::id);
}
const IntervisieGroup* find_group(const Round& round, const GroupId& id) {
    const auto found = std::ranges::find(round.groups, id, &IntervisieGroup::id);
    return found == round.groups.end() ? nullptr : &*found;
}
const Facilitator* find_facilitator(const Organisation& organisation, const PersonId& person) {
    return find_sorted(*organisation.facilitators, person, &Facilitator::person);
}
const CustomTrainingRequest* find_custom_training(const Organisation& organisation, const UnitId& unit) {
    const CustomTrainingRequest* last = nullptr;
    for (const CustomTrainingRequest& request : *organisation.custom_training) {
        if (request.unit != unit) continue;
        if (!request.is_over()) return &request;
        if (!last || request.decided >= last->decided) last = &request;
    }
    return last;
}
const Scenario* find_scenario(const Organisation& organisation, const ScenarioId& id) {
    return find_sorted(*organisation.scenarios, id, &Scenario::id);
}

Unit* find_unit_to_edit(Organisation& organisation, const UnitId& id) {
    return find_sorted_to_edit(organisation.units, id, &Unit::id);
}
Person* find_person_to_edit(Organisation& organisation, const PersonId& id) {
    return find_sorted_to_edit(organisation.people, id, &Person::id);
}
Triad* find_triad_to_edit(Organisation& organisation, const TriadId& id) {
    return find_sorted_to_edit(organisation.triads, id, &Triad::id);
}
Scenario* find_scenario_to_edit(Organisation& organisation, const ScenarioId& id) {
    return find_sorted_to_edit(organisation.scenarios, id, &Scenario::id);
}
Round* find_round_to_edit(Organisation& organisation, const RoundId& id) {
    return find_sorted_to_edit(organisation.rounds, id, &Round::id);
}
IntervisieGroup* find_group_to_edit(Round& round, const GroupId& id) {
    const auto found = std::ranges::find(round.groups, id, &IntervisieGroup::id);
    return found == round.groups.end() ? nullptr : &*found;
}

void insert_person(Organisation& organisation, Person person) {
    insert_sorted(organisation.people, std::move(person), &Person::id);
}
void insert_triad(Organisation& organisation, Triad triad) {
    insert_sorted(organisation.triads, std::move(triad), &Triad::id);
}
void insert_unit(Organisation& organisation, Unit unit) {
    insert_sorted(organisation.units, std::move(unit), &Unit::id);
}
void insert_round(Organisation& organisation, Round round) {
    insert_sorted(organisation.rounds, std::move(round), &Round::id);
}

UnitId unit_of(const Organisation& organisation, const Triad& triad) {
    for (const Corner corner : {Corner::third, Corner::lead}) {
        const Person* person = find_person(organisation, triad.person_at(corner));
        if (person && person->unit) return person->unit;
    }
    return {};
}

UnitId unit_of_kind(const Organisation& organisation, const UnitId& unit, UnitKind kind) {
    const Unit* at = find_unit(organisation, unit);
    for (std::size_t steps = organisation.units->size(); at && steps > 0; --steps) {
        if (at->kind == kind) return at->id;
        at = find_unit(organisation, at->parent);
    }
    return {};
}

UnitId business_unit_of(const Organisation& organisation, const UnitId& unit) {
    return unit_of_kind(organisation, unit, UnitKind::business_unit);
}

UnitId department_of(const Organisation& organisation, const UnitId& unit) {
    return unit_of_kind(organisation, unit, UnitKind::department);
}

std::string next_third_code(const Organisation& organisation, TriadType type) {
    std::unordered_set<std::string_view> taken;
    for (const Person& person : *organisation.people) {
        taken.insert(person.id.text);
        taken.insert(person.code);
    }
    for (const Triad& triad : *organisation.triads) taken.insert(triad.id.text);
    return next_numbered(type == TriadType::a ? "K-" : "W-", taken, 2);
}

std::string next_id(std::string_view prefix, std::span<const std::string_view> taken) {
    return next_numbered(std::string(prefix) + '-', {taken.begin(), taken.end()}, 1);
}

}  // namespace driehoek

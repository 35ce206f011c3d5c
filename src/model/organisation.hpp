// The whole document as one value: everything the user made, and nothing computed.
// Copies are cheap (collections are shared until edited); equality is by content. No pointers inside.
#pragma once
#include <span>
#include <string>
#include <vector>

#include "base/id.hpp"
#include "base/shared.hpp"
#include "model/intake.hpp"
#include "model/intervisie.hpp"
#include "model/mt_day.hpp"
#include "model/person.hpp"
#include "model/programme.hpp"
#include "model/scenario.hpp"
#include "model/settings.hpp"
#include "model/story.hpp"
#include "model/triad.hpp"
#include "model/unit.hpp"

namespace driehoek {

// Every collection with ids is sorted by id and free of doubles: look-up is a binary search and files are stable.
struct Organisation {
    Settings settings;
    Shared<std::vector<Unit>> units;
    Shared<std::vector<Location>> locations;
    Shared<std::vector<Person>> people;
    Shared<std::vector<Triad>> triads;
    Shared<std::vector<Round>> rounds;
    Shared<std::vector<Facilitator>> facilitators;             // sorted by person
    Shared<std::vector<PracticeLearning>> practice_learning;  // sorted by trainer, then learner
    Shared<std::vector<CustomTrainingRequest>> custom_training;  // sorted by id
    Shared<std::vector<CoachingVisit>> coaching;         // by id, as what follows
    Shared<std::vector<FollowUp>> follow_ups;
    Shared<std::vector<GoodExample>> good_examples;
    Shared<std::vector<LearningNeed>> learning_needs;
    Shared<std::vector<Yield>> yields;
    Shared<std::vector<MtDay>> mt_days;         // sorted by id
    Shared<std::vector<Indicator>> indicators;  // sorted by id
    Shared<std::vector<IntakeRecipe>> recipes;  // of tables that were read in; sorted by id
    Shared<std::vector<Scenario>> scenarios;    // what somebody tries out; sorted by id
    Shared<std::vector<Story>> stories;         // for others; sorted by id
    friend bool operator==(const Organisation&, const Organisation&) = default;
};

// Every collection that a scenario can change: all of them but scenarios, stories and what tables were read in with.
void visit_collections(auto&& visit) {
    visit(&Organisation::units);
    visit(&Organisation::locations);
    visit(&Organisation::people);
    visit(&Organisation::triads);
    visit(&Organisation::rounds);
    visit(&Organisation::facilitators);
    visit(&Organisation::practice_learning);
    visit(&Organisation::custom_training);
    visit(&Organisation::coaching);
    visit(&Organisation::follow_ups);
    visit(&Organisation::good_examples);
    visit(&Organisation::learning_needs);
    visit(&Organisation::yields);
    visit(&Organisation::mt_days);
    visit(&Organisation::indicators);
}

// Null when there is no such thing.
const Person* find_person(const Organisation& organisation, const PersonId& id);
const Unit* find_unit(const Organisation& organisation, const UnitId& id);
const Location* find_location(const Organisation& organisation, const LocationId& id);
const Triad* find_triad(const Organisation& organisation, const TriadId& id);
const Round* find_round(const Organisation& organisation, const RoundId& id);
const IntervisieGroup* find_group(const Round& round, const GroupId& id);
const Facilitator* find_facilitator(const Organisation& organisation, const PersonId& person);
// How far a team or MT is with the basisprogramma: follows from its parts. Without parts nobody has finished it.
ProgrammeStatus base_programme_of(const Organisation& organisation, const Unit& unit);
// The day of the last part; none while it is not finished, or on a day that is not known.
std::optional<Date> base_programme_finished_on(const Organisation& organisation, const Unit& unit);
// What a team or MT asked for: what is not over yet, else the last one.
const CustomTrainingRequest* find_custom_training(const Organisation& organisation, const UnitId& unit);
const Scenario* find_scenario(const Organisation& organisation, const ScenarioId& id);
Unit* find_unit_to_edit(Organisation& organisation, const UnitId& id);
Person* find_person_to_edit(Organisation& organisation, const PersonId& id);
Triad* find_triad_to_edit(Organisation& organisation, const TriadId& id);
Round* find_round_to_edit(Organisation& organisation, const RoundId& id);
Scenario* find_scenario_to_edit(Organisation& organisation, const ScenarioId& id);
IntervisieGroup* find_group_to_edit(Round& round, const GroupId& id);

// Puts a thing with a new id at its sorted place. Asserts that the id is free.
void insert_person(Organisation& organisation, Person person);
void insert_triad(Organisation& organisation, Triad triad);
void insert_unit(Organisation& organisation, Unit unit);
void insert_round(Organisation& organisation, Round round);

// The unit a 3-hoek counts in: where the third corner works, else where the lead works, else none.
UnitId unit_of(const Organisation& organisation, const Triad& triad);
// The nearest unit of a kind at or above this one; none where there is none, or the chain is broken or circular.
UnitId unit_of_kind(const Organisation& organisation, const UnitId& unit, UnitKind kind);
// The bedrijfsonderdeel above (or at) a unit; none if the chain is broken or circular.
UnitId business_unit_of(const Organisation& organisation, const UnitId& unit);
// The afdeling at or above a unit; none where there is none.
UnitId department_of(const Organisation& organisation, const UnitId& unit);

// A free id and code for a new third corner: "K-15" for type A, "W-27" for type B. At least two digits.
std::string next_third_code(const Organisation& organisation, TriadType type);
// A free id "prefix-N".
std::string next_id(std::string_view prefix, std::span<const std::string_view> taken);

}  // namespace driehoek

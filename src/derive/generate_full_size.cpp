// Domain 7b: who works where, and who leads whom.
#include "derive/generate_full_size.hpp"

#include "base/order.hpp"
#include "derive/generate.hpp"

namespace driehoek {
namespace generating {
namespace {

constexpr std::size_t job_coach_count = 40;

Person& add_person(FullSize& making, std::string id, std::vector<Function> functions, PersonId line_manager,
                   UnitId unit) {
    Person& person = making.people.emplace_back();
    person.id = PersonId(std::move(id));
    person.name = making.names.next();
    person.functions = std::move(functions);
    person.line_manager = std::move(line_manager);
    person.unit = std::move(unit);
    if (making.dice.chance(30)) person.working_days ^= static_cast<WorkingDays>(1U << making.dice.below(5));
    return person;
}

void add_unit(FullSize& making, std::string id, std::string name, UnitKind kind, std::string_view parent) {
    Unit& unit = making.units.emplace_back();
    unit.id = UnitId(std::move(id));
    unit.name = std::move(name);
    unit.kind = kind;
    unit.parent = UnitId(parent);
}

void add_foremen(FullSize& making, const UnitPlan& plan, std::size_t first_department, std::size_t& number) {
    const auto foremen = static_cast<std::size_t>(plan.foremen);
    const auto managers = static_cast<std::size_t>(plan.managers);
    for (std::size_t at = 0; at < foremen; ++at) {
        Department& department = making.departments[first_department + at * managers / foremen];
        const std::string team = numbered(department.unit.text + "-", department.teams.size() + 1, 2);
        add_unit(making, team, "Team " + std::string(plan.short_name) + " " + std::to_string(at + 1), UnitKind::team,
                 department.unit.text);
        Person& foreman =
            add_person(making, numbered("V-", ++number, 3), {Function::foreman}, department.manager, UnitId(team));
        foreman.location = LocationId(plan.location);
        // Spread evenly over the unit's voorlieden.
        const auto in_target = static_cast<std::size_t>(plan.foremen_in_target);
        if ((at + 1) * in_target / foremen > at * in_target / foremen) {
            foreman.trajectory = Trajectory{.kind = TrajectoryKind::sheltered_act, .module = {}};
        }
        department.foremen.push_back(foreman.id);
        department.teams.emplace_back(team);
    }
}

void add_unit_staff(FullSize& making, std::size_t at, std::size_t& managers, std::size_t& foremen) {
    const UnitPlan& plan = unit_plans[at];
    const UnitId unit(plan.id);
    add_unit(making, unit.text, std::string(plan.name), UnitKind::business_unit, "");
    Person& unit_manager = add_person(making, numbered("BM-", at + 1, 1), {Function::unit_manager},
                                      PersonId(at % 2 == 0 ? "D-1" : "D-2"), unit);
    unit_manager.location = LocationId(plan.location);
    const PersonId unit_manager_id = unit_manager.id;
    const std::size_t first = making.departments.size();
    for (int number = 1; number <= plan.managers; ++number) {
        const std::string id = unit.text + "-" + std::to_string(number);
        add_unit(making, id, "Afdeling " + std::string(plan.short_name) + " " + std::to_string(number),
                 UnitKind::department, plan.id);
        Person& manager = add_person(making, numbered("AM-", ++managers, 2), {Function::department_manager},
                                     unit_manager_id, UnitId(id));
        manager.location = LocationId(plan.location);
        making.departments.push_back(
            {.plan = at, .unit = UnitId(id), .manager = manager.id, .foremen = {}, .teams = {}});
    }
    add_foremen(making, plan, first, foremen);
}

// Staf, 67: a few of each, and the others without a function that this program knows.
void add_support(FullSize& making) {
    struct Share {
        Function function;
        int count;
    };
    constexpr Share shares[] = {
        {Function::training_coordinator, 3}, {Function::team_coach, 4},          {Function::trainer, 4},
        {Function::hr_adviser, 8},           {Function::case_manager, 12},       {Function::privacy_officer, 1},
        {Function::confidential_adviser, 2}, {Function::works_council_member, 5}};
    std::vector<std::vector<Function>> functions;
    for (const Share& share : shares)
        functions.insert(functions.end(), static_cast<std::size_t>(share.count), {share.function});
    functions.resize(67);
    for (std::size_t number = 1; number <= functions.size(); ++number) {
        const PersonId manager(number % 2 == 0 ? "D-1" : "D-2");
        const Person& person = add_person(making, numbered("ST-", number, 2), functions[number - 1], manager, {});
        making.staff.push_back(person.id);
        const bool is_trainer = person.has(Function::trainer);
        if (!is_trainer && !person.has(Function::team_coach)) continue;
        making.facilitators.push_back(
            {.person = person.id, .kind = is_trainer ? FacilitatorKind::trainer : FacilitatorKind::team_coach});
    }
}

}  // namespace

void add_units_and_staff(FullSize& making) {
    for (const char* id : {"D-1", "D-2"}) add_person(making, id, {Function::director}, {}, {});
    std::size_t managers = 0;
    std::size_t foremen = 0;
    for (std::size_t at = 0; at < unit_plans.size(); ++at) add_unit_staff(making, at, managers, foremen);
    // The two managers of Werk & Ontwikkeling lead twenty job coaches each.
    for (std::size_t number = 1; number <= job_coach_count; ++number) {
        const Department& department = making.departments[making.departments.size() - 1 - number % 2];
        const Person& coach =
            add_person(making, numbered("JC-", number, 2), {Function::job_coach}, department.manager, department.unit);
        making.job_coaches.push_back(coach.id);
    }
    add_support(making);
}

}  // namespace generating

Organisation generate_full_size(std::uint64_t seed) {
    using namespace generating;
    FullSize making(seed);
    add_units_and_staff(making);
    add_third_corners(making);
    add_job_coaches(making);
    add_programme(making);
    Round round = make_round(making);

    Organisation organisation;
    organisation.settings.name = "Groot voorbeeld";
    organisation.settings.is_sample = true;
    // Its own agreement: with 25 as the limit half of all job coaches would be a signal.
    organisation.settings.job_coach_busy = 40;
    organisation.settings.job_coach_very_busy = 50;
    sort_by(making.units, &Unit::id);
    sort_by(making.people, &Person::id);
    sort_by(making.triads, &Triad::id);
    organisation.units = std::move(making.units);
    organisation.locations.edit() = {{LocationId("L-1"), "Kade"},
                                     {LocationId("L-2"), "Werkplein"},
                                     {LocationId("L-3"), "Sluisweg"},
                                     {LocationId("L-4"), "Molenerf"}};
    organisation.people = std::move(making.people);
    organisation.triads = std::move(making.triads);
    organisation.facilitators = std::move(making.facilitators);
    organisation.practice_learning = std::move(making.practice_learning);
    organisation.custom_training = std::move(making.custom_training);
    organisation.coaching = std::move(making.coaching);
    organisation.follow_ups = std::move(making.follow_ups);
    add_full_size_agreements(organisation);
    insert_round(organisation, std::move(round));
    add_mt_day(organisation);
    return organisation;
}

}  // namespace driehoek

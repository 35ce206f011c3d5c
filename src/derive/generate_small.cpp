// Small random organisations: sound at heart, with a bit of everything that a file may hold.
#include "derive/generate_small.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "derive/generate.hpp"

namespace driehoek {
namespace generating {

std::optional<Date> Small::maybe_day(int percent) {
    if (!dice.chance(percent)) return std::nullopt;
    return dice.day_between(make_date(2019, 1, 7), make_date(2022, 9, 30));
}

namespace {

constexpr std::array<std::string_view, 5> unit_names{"Groen", "Schoonmaak", "Verpakken", "Post", "Kringloop"};

UnitId add_unit(Small& making, std::string id, std::string name, UnitKind kind, const UnitId& parent) {
    Unit unit;
    unit.id = UnitId(std::move(id));
    unit.name = std::move(name);
    unit.kind = kind;
    unit.parent = parent;
    unit.parts = all_parts(making.organisation.settings.programme, static_cast<ProgrammeStatus>(making.dice.below(3)));
    making.units.push_back(unit.id);
    insert_unit(making.organisation, std::move(unit));
    return making.units.back();
}

void add_units(Small& making) {
    const std::size_t count = 1 + making.dice.below(unit_names.size());
    for (std::size_t at = 0; at < count; ++at) {
        const std::string id = numbered("U-", at + 1, 1);
        const UnitId unit = add_unit(making, id, std::string(unit_names[at]), UnitKind::business_unit, {});
        making.business_units.push_back(unit);
        for (std::size_t left = making.dice.below(3); left > 0; --left) {
            const std::string department = id + "-" + std::to_string(left);
            const UnitId parent = add_unit(making, department, "Afdeling " + department, UnitKind::department, unit);
            if (making.dice.chance(50))
                add_unit(making, department + "-1", "Team " + department, UnitKind::team, parent);
        }
    }
    std::vector<Location>& locations = making.organisation.locations.edit();
    const std::size_t location_count = 1 + making.dice.below(3);
    for (std::size_t number = 1; number <= location_count; ++number) {
        locations.push_back({LocationId(numbered("L-", number, 1)), numbered("Erf ", number, 1)});
    }
}

PersonId add_staff(Small& making, std::string id, Function function, const PersonId& line_manager, const UnitId& unit) {
    Person person;
    person.id = PersonId(std::move(id));
    person.name = making.names.next();
    person.functions = {function};
    if (making.dice.chance(8)) person.functions.push_back(Function::works_council_member);
    if (making.dice.chance(60)) person.level = static_cast<Level>(making.dice.below(3));
    person.unit = unit;
    if (making.dice.chance(70)) person.location = making.dice.pick(*making.organisation.locations).id;
    person.working_days = static_cast<WorkingDays>(1 + making.dice.below(127));
    person.line_manager = line_manager;
    person.is_external = making.dice.chance(5);
    making.staff.push_back(person.id);
    insert_person(making.organisation, std::move(person));
    return making.staff.back();
}

void add_all_staff(Small& making) {
    const PersonId director = add_staff(making, "D-1", Function::director, {}, {});
    for (const UnitId& unit : making.business_units) {
        const PersonId manager = add_staff(making, "AM-" + unit.text, Function::department_manager, director, unit);
        making.managers.push_back(manager);
        const std::size_t foremen = 1 + making.dice.below(4);
        for (std::size_t number = 1; number <= foremen; ++number) {
            const std::string id = numbered("V-" + unit.text + "-", number, 1);
            making.foremen.push_back(add_staff(making, id, Function::foreman, manager, unit));
        }
    }
    const std::size_t coaches = 1 + making.dice.below(8);
    for (std::size_t number = 1; number <= coaches; ++number) {
        const UnitId unit = making.dice.chance(30) ? making.dice.pick(making.units) : UnitId();
        making.job_coaches.push_back(
            add_staff(making, numbered("JC-", number, 1), Function::job_coach, director, unit));
    }
    add_staff(making, "HR-1", Function::hr_adviser, director, {});
    add_staff(making, "TC-1", Function::team_coach, {}, {});
    // Somebody who answers to one of his own people: a circle.
    if (making.dice.chance(6)) {
        find_person_to_edit(making.organisation, making.dice.pick(making.managers))->line_manager =
            making.dice.pick(making.foremen);
    }
}

// Some answer to a second manager; of some is known since when, or until when, they are employed.
void add_employment(Small& making) {
    for (Person& person : making.organisation.people.edit()) {
        if (person.functions.empty()) continue;
        if (making.dice.chance(10)) person.more_managers = {making.dice.pick(making.managers)};
        if (making.dice.chance(20)) person.employment_begin = making.maybe_day(90);
        if (making.dice.chance(5)) person.employment_end = making.maybe_day(90);
    }
}

PersonId add_third(Small& making, TrajectoryKind kind) {
    const bool is_candidate = kind == TrajectoryKind::participation_act;
    Person person;
    person.code = next_third_code(making.organisation, is_candidate ? TriadType::a : TriadType::b);
    person.id = PersonId(person.code);
    person.trajectory = Trajectory{.kind = kind, .module = is_candidate && making.dice.chance(70) ? "Werkritme" : ""};
    if (making.dice.chance(95)) person.unit = making.dice.pick(making.units);
    making.thirds.push_back(person.id);
    insert_person(making.organisation, std::move(person));
    return making.thirds.back();
}

// Usually somebody who fits and works in the same bedrijfsonderdeel; sometimes the other kind of lead, sometimes nobody.
Seat lead_seat(Small& making, const Triad& triad, const UnitId& home) {
    if (making.dice.chance(4)) return {};
    const bool wants_foreman = (triad.type == TriadType::a) != making.dice.chance(5);
    std::vector<PersonId> leads = wants_foreman ? making.foremen : making.managers;
    const auto works_elsewhere = [&](const PersonId& lead) {
        return find_person(making.organisation, lead)->unit != home;
    };
    if (home && making.dice.chance(90)) std::erase_if(leads, works_elsewhere);
    return {making.dice.pick(leads), making.dice.chance(80) ? triad.begin : making.maybe_day(50)};
}

Seat coach_seat(Small& making, const Triad& triad) {
    if (making.dice.chance(8)) return {};
    if (making.dice.chance(2)) return triad.seat(Corner::lead);  // two corners
    return {making.dice.pick(making.job_coaches), making.dice.chance(80) ? triad.begin : making.maybe_day(50)};
}

void add_history(Small& making, Triad& triad) {
    for (std::size_t left = making.dice.below(3); left > 0; --left) {
        const Corner corner = making.dice.chance(70) ? Corner::job_coach : Corner::lead;
        triad.past.push_back({corner, making.anybody(), making.maybe_day(90), making.maybe_day(90)});
    }
    for (std::size_t left = making.dice.chance(25) ? 1 + making.dice.below(2) : 0; left > 0; --left) {
        const auto reason = static_cast<ContactReason>(making.dice.below(3));
        triad.extra_contacts.push_back(
            {making.dice.pick(making.staff), reason, making.maybe_day(80), making.maybe_day(40)});
    }
}

void add_triad(Small& making) {
    Triad triad;
    triad.type = making.dice.chance(50) ? TriadType::a : TriadType::b;
    const auto of_type_b = making.dice.chance(50) ? TrajectoryKind::guaranteed_job : TrajectoryKind::new_sheltered;
    const PersonId third =
        add_third(making, triad.type == TriadType::a ? TrajectoryKind::participation_act : of_type_b);
    triad.id = TriadId(third.text);
    triad.begin = making.maybe_day(95);
    // Now and then before it began.
    if (making.dice.chance(10)) triad.end = making.maybe_day(100);
    const UnitId unit = find_person(making.organisation, third)->unit;
    triad.seat(Corner::lead) = lead_seat(making, triad, business_unit_of(making.organisation, unit));
    triad.seat(Corner::job_coach) = coach_seat(making, triad);
    if (!making.dice.chance(2)) triad.seat(Corner::third) = {third, triad.begin};
    if (making.dice.chance(3)) triad.seat(Corner::third).person = making.dice.pick(making.thirds);  // a second 3-hoek
    add_history(making, triad);
    insert_triad(making.organisation, std::move(triad));
}

// A voorman who is in a third corner himself (finding 7): a code beside his name, and a 3-hoek under that code.
void add_foreman_in_trajectory(Small& making) {
    if (making.organisation.triads->empty() || !making.dice.chance(30)) return;
    const PersonId id = making.dice.pick(making.foremen);
    const std::string code = next_third_code(making.organisation, TriadType::b);
    Person* foreman = find_person_to_edit(making.organisation, id);
    foreman->code = code;
    foreman->trajectory = Trajectory{.kind = TrajectoryKind::guaranteed_job, .module = {}};
    Triad triad;
    triad.id = TriadId(code);
    triad.type = TriadType::b;
    triad.begin = making.maybe_day(100);
    triad.seat(Corner::lead) = {making.dice.pick(making.managers), triad.begin};
    triad.seat(Corner::job_coach) = {making.dice.pick(making.job_coaches), triad.begin};
    triad.seat(Corner::third) = {id, triad.begin};
    insert_triad(making.organisation, std::move(triad));
}

// Somebody is there twice, once with a no-break blank in his name.
void add_double(Small& making) {
    if (!making.dice.chance(10)) return;
    std::string name = find_person(making.organisation, making.staff.front())->name;
    name.replace(name.find(' '), 1, "\u00A0");
    find_person_to_edit(making.organisation, making.staff.back())->name = std::move(name);
}

}  // namespace
}  // namespace generating

Organisation generate_small(std::uint64_t seed, int triads) {
    using namespace generating;
    Small making(seed);
    making.organisation.settings.name = "Klein voorbeeld " + std::to_string(seed);
    making.organisation.settings.is_sample = true;
    if (making.dice.chance(30)) making.organisation.settings.job_coach_busy = making.dice.between(1, 30);
    add_units(making);
    add_all_staff(making);
    add_third(making, TrajectoryKind::sheltered_act);
    if (making.dice.chance(30)) add_third(making, TrajectoryKind::new_sheltered);
    // The one in a trajectory himself is among the number that was asked for.
    for (int left = triads; left > 1; --left) add_triad(making);
    add_foreman_in_trajectory(making);
    if (static_cast<int>(making.organisation.triads->size()) < triads) add_triad(making);
    add_small_rounds(making);
    add_small_programme(making);
    add_double(making);
    add_employment(making);
    add_small_follow_up(making);
    add_small_mt_days(making);
    return std::move(making.organisation);
}

}  // namespace driehoek

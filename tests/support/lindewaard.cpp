#include "support/lindewaard.hpp"

#include <string>
#include <string_view>

#include "support/lindewaard_programme.hpp"
#include "support/lindewaard_rows.hpp"

namespace driehoek::tests {
namespace {

using namespace lindewaard;

LocationId location_of(std::string_view unit) {
    if (unit.empty()) return {};
    return LocationId(unit == "P" ? "Werkplein" : "Kade");
}

void add_units(Organisation& organisation) {
    const auto add = [&](std::string_view id, std::string_view name, std::string_view parent, UnitKind kind) {
        Unit unit;
        unit.id = UnitId(id);
        unit.name = name;
        unit.kind = kind;
        unit.parent = UnitId(parent);
        insert_unit(organisation, std::move(unit));
    };
    add("G", "Groen & Buitenruimte", "", UnitKind::business_unit);
    add("S", "Schoonmaak & Facilitair", "", UnitKind::business_unit);
    add("P", "Verpakken & Assemblage", "", UnitKind::business_unit);
    add("T-1", "Groen noord", "G", UnitKind::team);
    add("T-2", "Groen zuid", "G", UnitKind::team);
    add("T-3", "Schoonmaak dag", "S", UnitKind::team);
    add("T-4", "Schoonmaak avond", "S", UnitKind::team);
    add("T-5", "Verpakken", "P", UnitKind::team);
    add("T-6", "Assemblage", "P", UnitKind::team);
    add("T-7", "MT", "", UnitKind::team);
    organisation.locations.edit() = {{LocationId("Kade"), "Kade"}, {LocationId("Werkplein"), "Werkplein"}};
}

void add_staff(Organisation& organisation) {
    for (const StaffRow& row : staff_rows) {
        Person person;
        person.id = PersonId(row.id);
        person.name = row.name;
        person.functions = {row.function};
        person.unit = UnitId(row.unit);
        person.location = location_of(row.unit);
        person.line_manager = PersonId(row.line_manager);
        insert_person(organisation, std::move(person));
    }
    Person* team_coach = find_person_to_edit(organisation, PersonId("TC-1"));
    team_coach->functions.push_back(Function::facilitator);
    team_coach->is_external = true;
    find_person_to_edit(organisation, PersonId("JC-4"))->working_days = 0b0001111;
    find_person_to_edit(organisation, PersonId("V-S3"))->working_days = 0b0011110;
    find_person_to_edit(organisation, PersonId("AM-P"))->working_days = 0b0011011;
}

void add_training(Organisation& organisation) {
    for (const TrainingRow& row : training_rows) {
        Person* person = find_person_to_edit(organisation, PersonId(row.person));
        person->level = row.level;
        person->training = {.status = row.status,
                            .finished = date_from_iso(row.finished),
                            .works_with_werkstap = row.status == ProgrammeStatus::finished,
                            .sbb_registered = date_from_iso(row.sbb_registered)};
        if (row.learner.empty()) continue;
        organisation.practice_learning.edit().push_back({.trainer = PersonId(row.person),
                                                         .learner = PersonId(row.learner),
                                                         .begin = date_from_iso(row.learning_began),
                                                         .end = date_from_iso(row.certificate),
                                                         .certificate = date_from_iso(row.certificate)});
    }
}

void add_third(Organisation& organisation, std::string_view code, std::string_view unit, Trajectory trajectory) {
    Person person;
    person.id = PersonId(code);
    person.code = code;
    person.unit = UnitId(unit);
    person.trajectory = std::move(trajectory);
    insert_person(organisation, std::move(person));
}

void add_triads(Organisation& organisation) {
    for (const TriadRow& row : triad_rows) {
        add_third(organisation, row.code, row.unit, {.kind = row.kind, .module = std::string(row.module)});
        Triad triad;
        triad.id = TriadId(row.code);
        triad.type = row.kind == candidate ? TriadType::a : TriadType::b;
        triad.begin = date_from_iso(row.begin);
        triad.seat(Corner::lead) = {PersonId(row.lead), triad.begin};
        if (!row.job_coach.empty()) triad.seat(Corner::job_coach) = {PersonId(row.job_coach), triad.begin};
        triad.seat(Corner::third) = {PersonId(row.code), triad.begin};
        insert_triad(organisation, std::move(triad));
    }
    // Wsw: nothing to do, "niet van toepassing" (finding 5).
    constexpr std::string_view wsw_units = "GGGSSPPP";
    for (std::size_t number = 0; number < wsw_units.size(); ++number) {
        add_third(organisation, "W-" + std::to_string(19 + number), wsw_units.substr(number, 1),
                  {.kind = TrajectoryKind::sheltered_act, .module = {}});
    }
}

void add_history(Organisation& organisation) {
    for (const PastRow& row : past_rows) {
        Triad* triad = find_triad_to_edit(organisation, TriadId(row.triad));
        const auto until = date_from_iso(row.until);
        triad->past.push_back({row.corner, PersonId(row.person), date_from_iso(row.since), until});
        if (triad->person_at(row.corner)) triad->seat(row.corner).since = until;
    }
    for (const ContactRow& row : contact_rows) {
        Triad* triad = find_triad_to_edit(organisation, TriadId(row.triad));
        triad->extra_contacts.push_back(
            {PersonId(row.person), row.reason, date_from_iso(row.since), date_from_iso(row.until)});
    }
}

// The optimum of domain 7a: no reporting line, and the fewest shared 3-hoeken that are possible.
void add_round(Organisation& organisation) {
    constexpr std::string_view members[][6] = {{"AM-S", "JC-4", "V-G1", "V-G2", "V-P1"},
                                               {"AM-P", "JC-1", "JC-2", "V-G3", "V-S2", "V-S3"},
                                               {"AM-G", "JC-3", "V-P2", "V-P3", "V-S1"}};
    Round round;
    round.id = RoundId("R-1");
    round.name = "Ronde 1";
    round.target_functions = {Function::foreman, Function::department_manager, Function::job_coach};
    for (std::size_t number = 0; number < std::size(members); ++number) {
        IntervisieGroup group;
        group.name = std::to_string(number + 1);
        group.id = GroupId("G-" + group.name);
        group.facilitator = PersonId("TC-1");
        group.is_final = true;
        for (const std::string_view member : members[number]) {
            if (!member.empty()) group.members.emplace_back(member);
        }
        round.groups.push_back(std::move(group));
    }
    std::size_t held = 0;
    for (const SessionRow& row : session_rows) {
        Session session{SessionId(row.id), date_from_iso(row.date), LocationId("Kade"), row.status};
        if (row.status == SessionStatus::held) session.cases = {case_rows[held++]};
        round.groups[static_cast<std::size_t>(row.group - 1)].sessions.push_back(std::move(session));
    }
    insert_round(organisation, std::move(round));
    organisation.facilitators.edit() = {{PersonId("TC-1"), FacilitatorKind::team_coach, 4}};
}

// Domain 7b for Groen, picture 08 for the others; the numbers are of an organisation of this size. All invented.
void add_mt_day(Organisation& organisation) {
    const Date held = make_date(2021, 11, 18);
    MtDay day;
    day.id = MtDayId("MT-1");
    day.date = held;
    day.theme = "Ontwikkelen op de werkvloer";
    day.years = {2021, 2022, 2025};
    day.cards = {
        {UnitId("G"),
         {"Voorlieden sturen vooral op productie", "Elke voorman voert ontwikkelgesprekken",
          "Elke kandidaat weet zijn volgende stap"}},
        {UnitId("P"),
         {"Veel medewerkers doen al jaren hetzelfde werk", "Iedereen probeert elk jaar nieuw werk",
          "Medewerkers leren elkaar het werk"}},
        {UnitId("S"),
         {"Jobcoach en voorman overleggen pas bij problemen", "Elke 3-hoek spreekt elkaar vast per maand", ""}}};
    day.had_mt_reflection = true;
    day.had_personal_reflection = true;
    day.agreements = {{"We beginnen elk overleg met een goed voorbeeld"}};
    organisation.mt_days.edit() = {std::move(day)};
    struct Row {
        std::string_view unit;
        Measure measure;
        CardStep step;
        std::string_view name;
        int baseline, between, now, target;  // -1: not measured
    };
    constexpr Row rows[] = {
        {"G", Measure::two_contacts, CardStep::now, "2 contactpersonen", 60, 80, 90, 98},
        {"G", Measure::certificates, CardStep::excellent, "Praktijkverklaringen", 0, 1, 2, 4},
        {"G", Measure::intervisie_finished, CardStep::impulse, "Intervisie afgerond", 0, 25, 75, 90},
        {"P", Measure::two_contacts, CardStep::now, "2 contactpersonen", 55, 70, 90, 98},
        {"P", Measure::certificates, CardStep::excellent, "Praktijkverklaringen", 1, 1, 2, 4},
        {"S", Measure::two_contacts, CardStep::impulse, "2 contactpersonen", 64, 73, 82, 98},
        {"S", Measure::open_corners, CardStep::now, "Open hoeken", -1, -1, -1, 2}};
    for (const Row& row : rows) {
        Indicator indicator;
        indicator.unit = UnitId(row.unit);
        indicator.day = MtDayId("MT-1");
        indicator.step = row.step;
        indicator.name = row.name;
        indicator.measure = row.measure;
        indicator.id = IndicatorId("I-" + std::to_string(organisation.indicators->size() + 1));
        indicator.unit_of_measure = is_share(row.measure) ? "%" : "";
        indicator.direction = row.measure == Measure::open_corners ? Direction::down : Direction::up;
        indicator.target = row.target * 10;
        indicator.target_year = 2025;
        if (row.baseline >= 0) indicator.baseline = Measurement{held, row.baseline * 10};
        if (row.between >= 0) indicator.measurements.push_back({make_date(2022, 4, 12), row.between * 10});
        if (row.now >= 0) indicator.measurements.push_back({make_date(2022, 9, 20), row.now * 10});
        if (row.measure == Measure::two_contacts && row.unit == "G") {
            indicator.behind = "We spreken nu af wie het eerste gesprek doet";
            indicator.next = "De laatste derde contacten ronden we dit najaar af";
        }
        organisation.indicators.edit().push_back(std::move(indicator));
    }
}

}  // namespace

Organisation build_lindewaard() {
    Organisation organisation;
    organisation.settings.name = "De Lindewaard";
    organisation.settings.is_sample = true;
    organisation.settings.job_coach_busy = 10;
    add_units(organisation);
    add_staff(organisation);
    add_triads(organisation);
    add_training(organisation);
    add_history(organisation);
    add_round(organisation);
    lindewaard::add_programme(organisation);
    add_mt_day(organisation);
    return organisation;
}

}  // namespace driehoek::tests

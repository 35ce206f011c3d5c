#include "support/lindewaard_programme.hpp"

#include <string>

namespace driehoek::tests::lindewaard {
namespace {

const Date first_part_done = make_date(2022, 3, 11), second_part_done = make_date(2022, 5, 13),
           third_part_done = make_date(2022, 6, 30);
const Date follow_up_held = make_date(2022, 9, 12), follow_up_planned = make_date(2022, 11, 3);

void add_base_parts(Organisation& organisation) {
    for (Unit& unit : organisation.units.edit()) {
        if (unit.kind != UnitKind::team) continue;
        unit.parts = {{PartId("D-1"), ProgrammeStatus::finished, first_part_done},
                      {PartId("D-2"), ProgrammeStatus::finished, second_part_done}};
        if (unit.id != UnitId("T-4")) unit.parts.push_back({PartId("D-3"), ProgrammeStatus::finished, third_part_done});
        unit.team_coach = PersonId("TC-1");
    }
    find_unit_to_edit(organisation, UnitId("G"))->sbb_recognised = make_date(2021, 2, 1);
    find_unit_to_edit(organisation, UnitId("P"))->sbb_recognised = make_date(2019, 3, 1);
    find_unit_to_edit(organisation, UnitId("S"))->sbb_recognised = make_date(2020, 11, 16);
}

void add_agreements(Programme& programme) {
    programme.goals = {{GoalId("G-1"), "Elke voorman voert ontwikkelgesprekken", PartId("D-3")},
                       {GoalId("G-2"), "Complimenten geven op de werkvloer", PartId("D-2")},
                       {GoalId("G-3"), "Rustig grenzen stellen", PartId("D-1")}};
    programme.periods = {{PeriodId("P-1"), "2021", make_date(2021, 1, 4), make_date(2021, 12, 31)},
                         {PeriodId("P-2"), "2022", make_date(2022, 1, 3), {}}};
    programme.coaches = {{PersonId("TC-1"), "Leiderschapsprogramma De Lindewaard"}};
    programme.coach_reach = "Sanne Kweekgras is op dinsdag in kamer 2. Loop binnen of spreek haar aan.";
    programme.adviser_reach = "De naam hangt op het prikbord bij de kantine.";
}

void add_coaching(Organisation& organisation) {
    struct Row {
        const char* unit;
        const char* day;
        const char* agreements;
    };
    constexpr Row rows[] = {{"T-1", "2022-05-24", "Elke maandag een rondje: wie helpt wie"},
                            {"T-1", "2022-08-30", "Na een fout eerst vragen, dan uitleggen"},
                            {"T-2", "2022-06-14", "De planning hangt om acht uur op het bord"},
                            {"T-3", "2022-04-19", "Nieuwe collega's lopen een week met iemand mee"},
                            {"T-3", "2022-06-21", ""},
                            {"T-3", "2022-09-06", "Elke vrijdag zeggen we wat goed ging"},
                            {"T-4", "2022-09-20", "De overdracht is een gesprek van vijf minuten"},
                            {"T-6", "2022-07-05", ""},
                            {"T-7", "2022-06-28", "In elke vergadering eerst een goed voorbeeld"}};
    std::vector<CoachingVisit>& visits = organisation.coaching.edit();
    for (const Row& row : rows) {
        visits.push_back({.id = VisitId("C-" + std::to_string(visits.size() + 1)),
                          .unit = UnitId(row.unit),
                          .date = date_from_iso(row.day),
                          .is_held = true,
                          .is_mirrored = true,
                          .agreements = row.agreements,
                          .part = PartId("D-2"),
                          .coach = PersonId("TC-1")});
    }
}

void add_follow_ups(Organisation& organisation) {
    std::vector<FollowUp>& sessions = organisation.follow_ups.edit();
    for (const char* unit : {"T-1", "T-2", "T-3"}) {
        sessions.push_back({.id = FollowUpId("F-" + std::to_string(sessions.size() + 1)),
                            .unit = UnitId(unit),
                            .date = follow_up_held,
                            .is_held = true,
                            .goals = {{GoalId("G-1"), unit[2] == '2' ? GoalState::works : GoalState::begun},
                                      {GoalId("G-2"), GoalState::works}},
                            .is_about_triads = unit[2] == '1'});
    }
    for (const char* unit : {"T-5", "T-6", "T-7"})
        sessions.push_back({.id = FollowUpId("F-" + std::to_string(sessions.size() + 1)),
                            .unit = UnitId(unit),
                            .date = follow_up_planned});
    organisation.good_examples.edit() = {
        {ExampleId("E-1"), UnitId("T-1"), GoalId("G-2"), follow_up_held,
         "Bij de koffie noemt iedereen iets dat goed ging"},
        {ExampleId("E-2"), UnitId("T-2"), GoalId("G-1"), follow_up_held,
         "Een gesprek van tien minuten tijdens het lopen naar de wagen"},
        {ExampleId("E-3"), UnitId("T-3"), GoalId("G-2"), follow_up_held, "Een nieuwe collega legt zelf de stap uit"}};
    organisation.learning_needs.edit() = {
        {NeedId("N-1"), UnitId("T-3"), Instrument::follow_up, follow_up_held, "Ontwikkelgesprekken oefenen"},
        {NeedId("N-2"), UnitId("T-4"), Instrument::team_coaching, make_date(2022, 9, 20),
         "Rustig blijven bij spanning"}};
}

CustomTrainingRequest request(const char* id, const char* unit, std::optional<Date> requested, const char* wish) {
    CustomTrainingRequest made{.id = RequestId(id), .unit = UnitId(unit), .requested = requested};
    made.wish = wish;
    made.instrument = Instrument::follow_up;
    return made;
}

void look(CustomTrainingRequest& request, const char* manager, Date first, Date second, std::optional<Date> third) {
    request.parties = {{{PersonId(manager), first}, {PersonId("TC-1"), second}, {{}, third}}};
}

void add_custom_training(Organisation& organisation) {
    CustomTrainingRequest north = request("M-1", "T-1", make_date(2022, 8, 29), "Beter in gesprek over ontwikkeling");
    look(north, "AM-G", make_date(2022, 9, 5), make_date(2022, 9, 7), make_date(2022, 9, 14));
    north.outcome = CustomOutcome::needed;
    north.what = "ontwikkelgesprekken";
    north.how_much = "3 dagdelen, voor het hele team";
    north.decided = make_date(2022, 9, 14);
    CustomTrainingRequest day = request("M-2", "T-3", make_date(2022, 9, 12), "Ontwikkelgesprekken oefenen");
    look(day, "AM-S", make_date(2022, 9, 28), make_date(2022, 10, 4), {});
    day.outcome = CustomOutcome::needed;
    day.what = "ontwikkelgesprekken";
    day.how_much = "2 dagdelen, voor het hele team";
    CustomTrainingRequest evening = request("M-3", "T-4", {}, "Rustig blijven bij spanning");
    evening.wished = make_date(2022, 9, 12);
    evening.instrument = Instrument::team_coaching;
    CustomTrainingRequest south = request("M-4", "T-2", make_date(2022, 8, 29), "Gesprekken voeren in de buitenlucht");
    look(south, "AM-G", make_date(2022, 9, 5), make_date(2022, 9, 7), make_date(2022, 9, 14));
    south.outcome = CustomOutcome::not_needed;
    south.reason = "Het team leert dit al van elkaar";
    south.decided = make_date(2022, 9, 14);
    CustomTrainingRequest team = request("M-5", "T-7", make_date(2022, 7, 4), "Samen besluiten nemen");
    look(team, "D1", make_date(2022, 7, 11), make_date(2022, 7, 12), make_date(2022, 7, 18));
    team.instrument = Instrument::elsewhere;
    team.outcome = CustomOutcome::not_needed;
    team.reason = "Eerst oefenen op de MT-dag";
    team.decided = make_date(2022, 7, 18);
    organisation.custom_training.edit() = {north, day, evening, south, team};
}

void add_yields(Organisation& organisation) {
    organisation.yields.edit() = {
        {YieldId("O-1"), make_date(2021, 12, 17), StrandId("L-1"), "De eerste voorlieden rondden hun opleiding af",
         "Opleidingscoordinator"},
        {YieldId("O-2"), make_date(2022, 6, 24), StrandId("L-1"), "De eerste praktijkverklaring is behaald", "School"},
        {YieldId("O-3"), make_date(2022, 6, 28), StrandId("L-2"), "Voorlieden en jobcoaches kennen elkaars werk beter",
         "Evaluatie intervisie"},
        {YieldId("O-4"), make_date(2022, 9, 14), StrandId("L-3"), "Het MT weet per onderdeel waar het staat",
         "MT-dag"}};
}

}  // namespace

void add_programme(Organisation& organisation) {
    add_base_parts(organisation);
    add_agreements(organisation.settings.programme);
    add_coaching(organisation);
    add_follow_ups(organisation);
    add_custom_training(organisation);
    add_yields(organisation);
}

}  // namespace driehoek::tests::lindewaard

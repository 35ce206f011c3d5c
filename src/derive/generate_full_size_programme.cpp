// Domain 7b has no numbers for the programme: training, SBB and Praktijkleren are invented, with a few open tasks.
#include <map>

#include "base/order.hpp"
#include "derive/generate_full_size.hpp"

namespace driehoek::generating {
namespace {

// Every so many-th voorman has an open task; more would drown the signals of the 3-hoeken.
constexpr std::size_t every_unregistered = 9;
constexpr std::size_t every_without_learner = 12;

Training trained(Dice& dice) {
    Training training;
    training.status = ProgrammeStatus::finished;
    training.finished = dice.day_between(make_date(2021, 3, 1), make_date(2021, 12, 17));
    training.works_with_werkstap = dice.chance(80);
    return training;
}

// Learners by team: somebody with a 3-hoek there.
std::map<UnitId, std::vector<PersonId>> learners_by_team(const FullSize& making) {
    std::map<UnitId, std::vector<PersonId>> learners;
    for (const Person& person : making.people) {
        if (person.code.empty() || person.trajectory->kind == TrajectoryKind::sheltered_act) continue;
        learners[person.unit].push_back(person.id);
    }
    return learners;
}

void add_learner(FullSize& making, const Person& trainer, const std::vector<PersonId>& learners) {
    PracticeLearning learning;
    learning.trainer = trainer.id;
    learning.learner = making.dice.pick(learners);
    learning.begin = making.dice.day_between(*trainer.training.sbb_registered, make_date(2022, 6, 30));
    if (making.dice.chance(30)) {
        learning.certificate = making.dice.day_between(*learning.begin, make_date(2022, 9, 30));
        learning.end = learning.certificate;
    }
    making.practice_learning.push_back(std::move(learning));
}

void add_training(FullSize& making) {
    const auto learners = learners_by_team(making);
    std::size_t unregistered = 0;
    std::size_t registered = 0;
    for (Person& person : making.people) {
        if (!person.has(Function::foreman)) continue;
        const std::size_t sort = making.dice.below(10);
        person.level = sort < 4 ? Level::junior : sort < 8 ? Level::medior : Level::senior;
        if (!making.dice.chance(75)) {
            person.training.status = making.dice.chance(60) ? ProgrammeStatus::busy : ProgrammeStatus::not_started;
            continue;
        }
        person.training = trained(making.dice);
        if (person.level == Level::junior || (person.level == Level::senior && making.dice.chance(50))) continue;
        if (person.level == Level::medior && ++unregistered % every_unregistered == 0) continue;
        person.training.sbb_registered = making.dice.day_between(*person.training.finished, make_date(2022, 3, 31));
        const auto team = learners.find(person.unit);
        if (team == learners.end() || ++registered % every_without_learner == 0) continue;
        add_learner(making, person, team->second);
    }
}

// Every fifth team is still busy, with its third part or its second.
std::vector<PartProgress> parts_of(std::size_t team) {
    std::vector<PartProgress> parts;
    const std::size_t finished = team % 5 != 0 ? 3 : team % 10 == 0 ? 1 : 2;
    for (std::size_t number = 1; number <= finished; ++number) {
        const Date day = make_date(2022, 1, 10) + static_cast<int>(55 * (number - 1) + team % 40);
        parts.push_back({PartId(numbered("D-", number, 1)), ProgrammeStatus::finished, day});
    }
    if (finished < 3) parts.push_back({PartId(numbered("D-", finished + 1, 1)), ProgrammeStatus::busy, {}});
    return parts;
}

// The basisprogramma by team; some teams asked for maatwerk, a few of them too early.
void add_base_programme(FullSize& making) {
    std::size_t team = 0;
    for (Unit& unit : making.units) {
        if (unit.kind != UnitKind::team) continue;
        ++team;
        unit.parts = parts_of(team);
        if (team % 12 != 0 && team % 50 != 0) continue;
        making.custom_training.push_back(
            {.id = RequestId(numbered("M-", making.custom_training.size() + 1, 2)),
             .unit = unit.id,
             .requested = making.dice.day_between(make_date(2022, 6, 1), make_date(2022, 9, 30))});
    }
}

constexpr std::array<std::string_view, 4> full_sayings{"Elke week een gesprek over wat goed ging",
                                                       "Iedereen weet zijn volgende stap", "De dag samen beginnen",
                                                       "Eerst zelf laten proberen"};

// Teamcoaching and follow-upsessies: most teams had some, others have a day. Not thrown, so that what is thrown after this stays.
void add_follow_up(FullSize& making) {
    std::size_t team = 0;
    for (Unit& unit : making.units) {
        if (unit.kind == UnitKind::business_unit)
            unit.sbb_recognised = make_date(2019, 1, 14) + static_cast<int>(140 * making.units.size() % 900);
        if (unit.kind != UnitKind::team) continue;
        ++team;
        unit.team_coach = making.facilitators[team % making.facilitators.size()].person;
        for (std::size_t visit = 0; visit < team % 4; ++visit) {
            const Date day = make_date(2022, 3, 7) + static_cast<int>(60 * visit + team % 50);
            making.coaching.push_back({.id = VisitId(numbered("C-", making.coaching.size() + 1, 4)),
                                       .unit = unit.id,
                                       .date = day,
                                       .is_held = true,
                                       .is_mirrored = team % 7 != 0,
                                       .agreements = std::string(full_sayings[team % full_sayings.size()]),
                                       .coach = unit.team_coach});
        }
        if (team % 3 == 2) continue;
        const bool is_held = team % 3 == 0;
        FollowUp session{.id = FollowUpId(numbered("F-", making.follow_ups.size() + 1, 4)), .unit = unit.id};
        session.date = (is_held ? make_date(2022, 8, 29) : make_date(2022, 10, 17)) + static_cast<int>(team % 30);
        session.is_held = is_held;
        if (is_held)
            session.goals = {{GoalId("G-1"), static_cast<GoalState>(team % goal_state_count)},
                             {GoalId("G-2"), static_cast<GoalState>(team % 2)}};
        making.follow_ups.push_back(std::move(session));
    }
}

}  // namespace

void add_full_size_agreements(Organisation& organisation) {
    Programme& programme = organisation.settings.programme;
    programme.goals = {{GoalId("G-1"), "Elke voorman voert ontwikkelgesprekken", PartId("D-3")},
                       {GoalId("G-2"), "Complimenten geven op de werkvloer", PartId("D-2")},
                       {GoalId("G-3"), "Rustig grenzen stellen", PartId("D-1")}};
    programme.periods = {{PeriodId("P-1"), "2021", make_date(2021, 1, 4), make_date(2021, 12, 31)},
                         {PeriodId("P-2"), "2022", make_date(2022, 1, 3), {}}};
    for (const Facilitator& facilitator : *organisation.facilitators) {
        if (facilitator.kind == FacilitatorKind::team_coach)
            programme.coaches.push_back({facilitator.person, "Leiderschapsprogramma"});
    }
    std::vector<Yield>& yields = organisation.yields.edit();
    const auto add = [&](Date day, const char* strand, const char* text, const char* source) {
        yields.push_back({YieldId(numbered("O-", yields.size() + 1, 2)), day, StrandId(strand), text, source});
    };
    add(make_date(2021, 12, 17), "L-1", "Drie van de vier voorlieden hebben de opleiding afgerond", "Opleidingen");
    add(make_date(2022, 6, 30), "L-2", "Elke jobcoach en voorman kent elkaars werk beter", "Evaluatie intervisie");
    add(make_date(2022, 9, 14), "L-3", "Per bedrijfsonderdeel ligt een beeld van waar we nu staan", "MT-dag");
}

void add_programme(FullSize& making) {
    add_training(making);
    sort_by(making.practice_learning, &PracticeLearning::trainer);
    add_base_programme(making);
    add_follow_up(making);
}

}  // namespace driehoek::generating

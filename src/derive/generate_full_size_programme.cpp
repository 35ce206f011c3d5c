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

// The basisprogramma by team; some teams asked for maatwerk, a few of them too early.
void add_base_programme(FullSize& making) {
    std::size_t team = 0;
    for (Unit& unit : making.units) {
        if (unit.kind != UnitKind::team) continue;
        ++team;
        const bool is_late = team % 5 == 0;
        unit.base_programme = is_late ? ProgrammeStatus::busy : ProgrammeStatus::finished;
        if (team % 12 != 0 && team % 50 != 0) continue;
        making.custom_training.push_back(
            {.id = RequestId(numbered("M-", making.custom_training.size() + 1, 2)),
             .unit = unit.id,
             .requested = making.dice.day_between(make_date(2022, 6, 1), make_date(2022, 9, 30))});
    }
}

}  // namespace

void add_programme(FullSize& making) {
    add_training(making);
    sort_by(making.practice_learning, &PracticeLearning::trainer);
    add_base_programme(making);
}

}  // namespace driehoek::generating

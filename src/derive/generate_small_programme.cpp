// What teams of a small random organisation did in the programme.
#include <algorithm>

#include "derive/generate_small.hpp"

namespace driehoek::generating {
namespace {

constexpr std::array<std::string_view, 4> sayings{"Meer complimenten geven", "Eerst luisteren, dan sturen",
                                                  "Samen de week beginnen", "Duidelijk uitleggen wat moet"};

std::string saying(Small& making) { return std::string(making.dice.pick(sayings)); }

void add_agreements(Small& making) {
    Programme& programme = making.organisation.settings.programme;
    for (std::size_t left = making.dice.below(4); left > 0; --left) {
        const PartId part = making.dice.chance(70) ? PartId("D-2") : PartId();
        programme.goals.push_back({GoalId(numbered("G-", programme.goals.size() + 1, 1)), saying(making), part});
    }
    if (making.dice.chance(30)) programme.parts.pop_back();
    if (making.dice.chance(20)) programme.strands.push_back({StrandId("L-4"), "Vakmanschap"});
    if (making.dice.chance(10)) programme.strands.clear();
    if (making.dice.chance(40)) {
        programme.periods.push_back({PeriodId("P-1"), "2021", make_date(2021, 1, 1), make_date(2021, 12, 31)});
        programme.periods.push_back({PeriodId("P-2"), "2022", make_date(2022, 1, 1), {}});
    }
    if (making.dice.chance(20))
        programme.instruments.push_back({InstrumentId("I-1"), "Werkbezoek", "Kijken bij elkaar."});
    if (making.dice.chance(50))
        programme.coaches.push_back({PersonId("TC-1"), making.dice.chance(50) ? "Cultuur" : ""});
    if (making.dice.chance(30)) programme.coach_reach = "Loop binnen op dinsdag";
}

void add_activities(Small& making) {
    Organisation& organisation = making.organisation;
    const std::vector<TrainingGoal>& goals = organisation.settings.programme.goals;
    for (std::size_t number = 1, all = making.dice.below(4); number <= all; ++number) {
        CoachingVisit visit;
        visit.id = VisitId(numbered("C-", number, 1));
        visit.unit = making.dice.pick(making.units);
        visit.date = making.maybe_day(80);
        visit.is_held = visit.date && making.dice.chance(60);
        visit.is_mirrored = visit.is_held && making.dice.chance(80);
        if (visit.is_mirrored) visit.agreements = saying(making);
        visit.purpose = static_cast<Purpose>(making.dice.below(purpose_count));
        if (making.dice.chance(50)) visit.coach = PersonId("TC-1");
        visit.is_about_triads = making.dice.chance(30);
        organisation.coaching.edit().push_back(std::move(visit));
    }
    for (std::size_t number = 1, all = making.dice.below(4); number <= all; ++number) {
        FollowUp session;
        session.id = FollowUpId(numbered("F-", number, 1));
        session.unit = making.dice.pick(making.units);
        session.date = making.maybe_day(80);
        session.is_held = session.date && making.dice.chance(50);
        for (const TrainingGoal& goal : goals) {
            if (making.dice.chance(60))
                session.goals.push_back({goal.id, static_cast<GoalState>(making.dice.below(goal_state_count))});
        }
        organisation.follow_ups.edit().push_back(std::move(session));
    }
}

void add_what_was_said(Small& making) {
    Organisation& organisation = making.organisation;
    const std::vector<TrainingGoal>& goals = organisation.settings.programme.goals;
    for (std::size_t number = 1, all = making.dice.below(3); number <= all; ++number) {
        organisation.good_examples.edit().push_back(
            {ExampleId(numbered("E-", number, 1)), making.dice.pick(making.units),
             goals.empty() ? GoalId() : making.dice.pick(goals).id, making.maybe_day(70), saying(making)});
        organisation.learning_needs.edit().push_back({NeedId(numbered("N-", number, 1)), making.dice.pick(making.units),
                                                      static_cast<Instrument>(making.dice.below(instrument_count)),
                                                      making.maybe_day(70), saying(making)});
        organisation.yields.edit().push_back({YieldId(numbered("O-", number, 1)),
                                              making.dice.day_between(make_date(2021, 1, 4), make_date(2022, 9, 30)),
                                              StrandId(numbered("L-", 1 + making.dice.below(3), 1)), saying(making),
                                              making.dice.chance(50) ? "Evaluatie" : ""});
    }
}

void decide(Small& making, CustomTrainingRequest& request) {
    for (PartyLook& look : request.parties) {
        if (making.dice.chance(60)) look = {making.dice.pick(making.staff), making.maybe_day(70)};
    }
    if (request.looks() < party_count || !making.dice.chance(70)) return;
    request.outcome = making.dice.chance(50) ? CustomOutcome::needed : CustomOutcome::not_needed;
    request.decided = making.maybe_day(100);
    if (request.outcome == CustomOutcome::not_needed) {
        request.reason = saying(making);
        return;
    }
    request.what = saying(making);
    request.how_much = "2 dagdelen";
    request.planned = making.maybe_day(50);
    request.carried_out = making.maybe_day(20);
}

}  // namespace

void add_small_follow_up(Small& making) {
    add_agreements(making);
    add_activities(making);
    add_what_was_said(making);
    for (CustomTrainingRequest& request : making.organisation.custom_training.edit()) {
        if (making.dice.chance(60)) request.wished = making.maybe_day(80);
        if (making.dice.chance(60)) request.wish = saying(making);
        if (making.dice.chance(60)) request.instrument = Instrument::follow_up;
        decide(making, request);
    }
    for (Unit& unit : making.organisation.units.edit()) {
        if (making.dice.chance(20)) unit.team_coach = PersonId("TC-1");
        if (making.dice.chance(20)) unit.sbb_recognised = making.maybe_day(100);
        for (PartProgress& progress : unit.parts) {
            if (progress.status == ProgrammeStatus::finished) progress.finished = making.maybe_day(60);
        }
    }
}

}  // namespace driehoek::generating

// Training and Praktijkleren, the basisprogramma, follow-up, the leadership programme and maatwerk.
#pragma once
#include <optional>
#include <string>

#include "model/programme.hpp"
#include "model/unit.hpp"

namespace driehoek {

// How far somebody's training is. With a learner: whom he guides in Praktijkleren, and from which day.
struct SetTraining {
    PersonId person;
    Training training{};
    PersonId learner{};
    std::optional<Date> begin{};
};
// Whom a praktijkopleider guides, until when, and the Praktijkverklaring.
struct SetLearning {
    PracticeLearning learning;
};
struct RemoveLearning {
    PersonId trainer;
    PersonId learner;
};

// How far a team or MT is with a part of the basisprogramma. Parts are finished in their order.
struct SetBasePart {
    UnitId unit;
    PartId part;
    ProgrammeStatus status = ProgrammeStatus::finished;
    std::optional<Date> finished{};
};
struct SetUnitProgramme {
    UnitId unit;
    PersonId team_coach{};
    std::optional<Date> sbb_recognised{};
};
// Parts, goals, strands, periods, instruments, teamcoaches and labels: all of them anew.
struct SetProgramme {
    Programme programme;
};

// Each of these makes a record when it has no id yet, and else changes the one with that id.
struct SetVisit {
    CoachingVisit visit;
    std::string calendar_key{};
};
struct RemoveVisit {
    VisitId visit;
};
struct SetFollowUp {
    FollowUp session;
    std::string calendar_key{};
};
struct RemoveFollowUp {
    FollowUpId session;
};
struct SetExample {
    GoodExample example;
};
struct RemoveExample {
    ExampleId example;
};
struct SetNeed {
    LearningNeed need;
};
struct RemoveNeed {
    NeedId need;
};
struct SetYield {
    Yield yield;
};
struct RemoveYield {
    YieldId yield;
};

// Maatwerk that a team or MT would like; may be there before the gate is open (2.36).
struct WishCustomTraining {
    UnitId unit;
    Date day;
    std::string wish{};
    std::optional<Instrument> instrument{};
};
// Maatwerk for a team or MT that has finished the basisprogramma (2.36, 2.37). A wish becomes a request.
struct RequestCustomTraining {
    UnitId unit;
    Date day;
    std::string wish{};
    std::optional<Instrument> instrument{};
};
struct WithdrawCustomTraining {
    UnitId unit;
};
// Who of a party looks, and when it did (2.38).
struct SetParty {
    UnitId unit;
    Party party{};
    PersonId person{};
    std::optional<Date> looked{};
};
// With a day it is decided, which takes all three parties; without one it is a draft.
struct DecideCustomTraining {
    UnitId unit;
    CustomOutcome outcome{};
    std::string what{}, how_much{}, reason{};
    std::optional<Date> day{};
};
// When what is needed takes place, or took place.
struct PlanCustomTraining {
    UnitId unit;
    std::optional<Date> planned{};
    std::optional<Date> carried_out{};
    std::string calendar_key{};
};
struct NameThirdParty {
    std::string name;
};

}  // namespace driehoek

// The leadership programme and its follow-up (S1, S2): what teams and MT's go through, what they ask for, what comes of it.
// Everything is about a team, but for the route of voorlieden. There is no record of a talk with one person (2.10 to 2.12) and
// none of buddies (2.24 to 2.32): both are meant to be absent.
#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "base/id.hpp"
#include "model/person.hpp"

namespace driehoek {

// --- what the organisation agreed on, as a part of its settings ----------------------------------------------------------

// A part of the basisprogramma (1.6 to 1.8). Without a name of its own it is called as S1 does.
struct BasePart {
    PartId id{};
    std::string name{};
    friend bool operator==(const BasePart&, const BasePart&) = default;
};
struct TrainingGoal {
    GoalId id{};
    std::string text{};
    PartId part{};  // of the basisprogramma; none: of all of it
    friend bool operator==(const TrainingGoal&, const TrainingGoal&) = default;
};
// A line of the leadership programme (1.4). Without a name of its own it is called as S1 does.
struct Strand {
    StrandId id{};
    std::string name{};
    friend bool operator==(const Strand&, const Strand&) = default;
};
// The programme has no end; it goes on in periods (1.2).
struct ProgrammePeriod {
    PeriodId id{};
    std::string name{};
    Date first{};
    std::optional<Date> last{};
    friend bool operator==(const ProgrammePeriod&, const ProgrammePeriod&) = default;
};
// Beside the five that S2 names (2.4).
struct OwnInstrument {
    InstrumentId id{};
    std::string name{};
    std::string text{};
    friend bool operator==(const OwnInstrument&, const OwnInstrument&) = default;
};
// A trainer of the programme of the teams (2.13); without a programme there is a hint.
struct TeamCoach {
    PersonId person{};
    std::string programme{};
    friend bool operator==(const TeamCoach&, const TeamCoach&) = default;
};

struct Programme {
    std::vector<BasePart> parts{{PartId("D-1")}, {PartId("D-2")}, {PartId("D-3")}};  // in their order
    std::vector<TrainingGoal> goals{};
    std::vector<Strand> strands{{StrandId("L-1")}, {StrandId("L-2")}, {StrandId("L-3")}};
    std::vector<ProgrammePeriod> periods{};  // by first day
    std::vector<OwnInstrument> instruments{};
    std::vector<TeamCoach> coaches{};
    std::string manager_label{}, trainer_label{};  // of the parties of maatwerk; the third one is settings.third_party
    std::string coach_reach{},
        adviser_reach{};  // how everybody reaches the teamcoach and the vertrouwenspersoon (2.10, 2.11)
    friend bool operator==(const Programme&, const Programme&) = default;
};
inline constexpr std::size_t most_parts = 8;
inline constexpr std::size_t most_in_programme = 40;  // goals, strands, periods, instruments: of each

// --- what teams go through ------------------------------------------------------------------------------------------------

// How far a team is with a part. Nothing is kept of a part that was not begun.
struct PartProgress {
    PartId part{};
    ProgrammeStatus status = ProgrammeStatus::finished;
    std::optional<Date> finished{};  // none: on a day that is not known
    friend bool operator==(const PartProgress&, const PartProgress&) = default;
};
// All parts alike.
std::vector<PartProgress> all_parts(const Programme& programme, ProgrammeStatus status,
                                    std::optional<Date> finished = std::nullopt);

// What follow-up is for (2.2).
enum class Purpose : std::uint8_t {
    practise,  // eigen maken in de praktijk
    deepen,  // verdiepen
    align,  // afstemmen
};
inline constexpr int purpose_count = static_cast<int>(Purpose::align) + 1;

// Where a wish or a need came up (2.35: "ook hier"). Not at buddies: nothing is known of them.
enum class Instrument : std::uint8_t { base_programme, team_coaching, intervisie, follow_up, elsewhere };
inline constexpr int instrument_count = static_cast<int>(Instrument::elsewhere) + 1;

// The teamcoach at a meeting of a team (2.5 to 2.9). Without a day: asked for.
struct CoachingVisit {
    VisitId id{};
    UnitId unit{};
    std::optional<Date> date{};
    bool is_held = false;
    bool is_mirrored = false;  // gespiegeld, afterwards
    std::string agreements{};  // that the team itself wants to keep; no minutes of the talk
    Purpose purpose = Purpose::practise;
    PartId part{};  // the training that it follows (2.6)
    PersonId coach{};
    bool is_about_triads = false;  // 1.16
    std::string calendar_id{};
    int sequence = 0;
    friend bool operator==(const CoachingVisit&, const CoachingVisit&) = default;
};

// How far a team is with a training goal (2.33): in words, no mark.
enum class GoalState : std::uint8_t { not_yet, begun, works };
inline constexpr int goal_state_count = static_cast<int>(GoalState::works) + 1;
struct GoalProgress {
    GoalId goal{};
    GoalState state{};
    friend bool operator==(const GoalProgress&, const GoalProgress&) = default;
};
struct FollowUp {
    FollowUpId id{};
    UnitId unit{};
    std::optional<Date> date{};
    bool is_held = false;
    Purpose purpose = Purpose::deepen;
    std::vector<GoalProgress> goals{};
    bool is_about_triads = false;
    std::string calendar_id{};
    int sequence = 0;
    friend bool operator==(const FollowUp&, const FollowUp&) = default;
};
// Short and without a name; kept only when the team agreed (2.34).
struct GoodExample {
    ExampleId id{};
    UnitId unit{};
    GoalId goal{};
    std::optional<Date> date{};
    std::string text{};
    friend bool operator==(const GoodExample&, const GoodExample&) = default;
};
struct LearningNeed {
    NeedId id{};
    UnitId unit{};
    Instrument instrument = Instrument::follow_up;
    std::optional<Date> date{};
    std::string text{};
    friend bool operator==(const LearningNeed&, const LearningNeed&) = default;
};
// An opbrengst, also in between (1.3).
struct Yield {
    YieldId id{};
    Date date{};
    StrandId strand{};
    std::string text{};
    std::string source{};
    friend bool operator==(const Yield&, const Yield&) = default;
};

// --- the route of voorlieden ------------------------------------------------------------------------------------------------

// Praktijkleren: a praktijkopleider guides one learner towards a Praktijkverklaring (S1 1.10, 1.11).
struct PracticeLearning {
    PersonId trainer{};
    PersonId learner{};
    std::optional<Date> begin{};
    std::optional<Date> end{};
    std::optional<Date> certificate{};  // date of the Praktijkverklaring
    int level = 1;  // mbo; 1: entree
    friend bool operator==(const PracticeLearning&, const PracticeLearning&) = default;
};
// SBB looks at a leerbedrijf again after so many years (domain 3.4).
inline constexpr int recognition_years = 4;
// The first day on which the recognition of that day does not hold any more.
Date recognition_ends(Date recognised);

// --- maatwerk -----------------------------------------------------------------------------------------------------------

// Who looks together (2.38).
enum class Party : std::uint8_t { manager, trainer, third };
inline constexpr int party_count = static_cast<int>(Party::third) + 1;
// Whether and when a party looked; never what it thought.
struct PartyLook {
    PersonId person{};
    std::optional<Date> looked{};
    friend bool operator==(const PartyLook&, const PartyLook&) = default;
};
enum class CustomOutcome : std::uint8_t { open, not_needed, needed };
inline constexpr int custom_outcome_count = static_cast<int>(CustomOutcome::needed) + 1;

// Maatwerk for a team or MT, never for one person (2.36). A wish until it is requested, which is closed until the
// basisprogramma is finished (2.37).
struct CustomTrainingRequest {
    RequestId id{};
    UnitId unit{};
    std::optional<Date> requested{};
    std::optional<Date> wished{};
    std::string wish{};
    std::optional<Instrument> instrument{};  // where it came up
    std::array<PartyLook, party_count> parties{};
    CustomOutcome outcome = CustomOutcome::open;  // a draft until the day on which it was decided
    std::string what{}, how_much{};  // of what is needed
    std::string reason{};  // why it is not
    std::optional<Date> decided{};
    std::optional<Date> planned{};
    std::optional<Date> carried_out{};
    std::string calendar_id{};
    int sequence = 0;

    const PartyLook& look(Party party) const { return parties[static_cast<std::size_t>(party)]; }
    int looks() const;
    bool is_decided() const { return decided.has_value(); }
    // Nothing is to be done about it any more.
    bool is_over() const { return decided && (outcome == CustomOutcome::not_needed || carried_out); }
    friend bool operator==(const CustomTrainingRequest&, const CustomTrainingRequest&) = default;
};

}  // namespace driehoek

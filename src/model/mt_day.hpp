// The MT-dag (S1 1.29 to 1.39): cards of units, the indicators that hang on their sentences, and that the MT looked at itself.
// Everything here is about units: no type below can hold a person (tests/mt_day.cpp), and no text may name one.
#pragma once
#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.hpp"
#include "base/id.hpp"

namespace driehoek {

struct Organisation;

using MtDayId = Id<struct MtDayTag>;
using IndicatorId = Id<struct IndicatorTag>;

// The three sentences of a card (1.32 to 1.34).
enum class CardStep : std::uint8_t {
    now,  // waar staan we nu
    impulse,  // wat krijgt een extra impuls
    excellent,  // excellente mensontwikkeling
};
inline constexpr std::array all_card_steps{CardStep::now, CardStep::impulse, CardStep::excellent};
inline constexpr int card_step_count = static_cast<int>(all_card_steps.size());

// Of a bedrijfsonderdeel or an afdeling that was there on a day. An empty sentence is still to be written.
struct MtCard {
    UnitId unit;
    std::array<std::string, all_card_steps.size()> sentences{};  // indexed by CardStep

    std::string& sentence(CardStep step) { return sentences[static_cast<std::size_t>(step)]; }
    const std::string& sentence(CardStep step) const { return sentences[static_cast<std::size_t>(step)]; }
    friend bool operator==(const MtCard&, const MtCard&) = default;
};

struct MtAgreement {
    std::string text;
    friend bool operator==(const MtAgreement&, const MtAgreement&) = default;
};

// Of one's own reflection nothing is kept but that it took place (1.37, 1.38); the agreements are those of the MT itself (1.39).
struct MtDay {
    MtDayId id;
    Date date{};
    std::string theme;
    std::array<int, all_card_steps.size()> years{};  // that the sentences are about; indexed by CardStep
    std::vector<MtCard> cards;  // of the units that were there; sorted by unit
    bool had_mt_reflection = false;
    bool had_personal_reflection = false;
    std::vector<MtAgreement> agreements;

    int year(CardStep step) const { return years[static_cast<std::size_t>(step)]; }
    friend bool operator==(const MtDay&, const MtDay&) = default;
};
inline constexpr std::size_t most_agreements = 12;
inline constexpr int first_card_year = 2000, last_card_year = 2100;

// What Driehoek can count itself, or `own`: what somebody else measures.
enum class Measure : std::uint8_t {
    own,
    training_finished,  // voorlieden that finished their training, of all of them
    certificates,  // Praktijkverklaringen in the year of the day
    two_contacts,  // 3-hoeken with exactly as many contact persons as agreed
    open_corners,  // 3-hoeken with an open hoek
    intervisie_finished,  // people in intervisie whose group held all of its sessions
};
inline constexpr int measure_count = static_cast<int>(Measure::intervisie_finished) + 1;
// A share of a whole; else a number.
constexpr bool is_share(Measure measure) { return measure != Measure::own && measure != Measure::certificates; }

enum class Direction : std::uint8_t {
    up,  // the target is reached from it on
    down,  // ... below it
};

// Values are whole tenths: 7,4 is 74. From 0 to largest_value.
inline constexpr int largest_value = 100'000;
struct Measurement {
    Date day{};
    int value = 0;  // in tenths
    bool is_counted = false;  // taken over from what Driehoek counted
    friend bool operator==(const Measurement&, const Measurement&) = default;
};

// On what a development is monitored (1.36).
struct Indicator {
    IndicatorId id;
    UnitId unit;
    MtDayId day;  // with `step`: the sentence it comes from. That day may be gone
    CardStep step = CardStep::excellent;
    std::string name;
    Measure measure = Measure::own;
    std::string unit_of_measure;  // "%", "uur"; none: a number
    Direction direction = Direction::up;
    std::optional<Measurement> baseline{};  // nulmeting
    std::optional<int> target{};  // in tenths
    int target_year = 0;  // 0: not chosen
    std::vector<Measurement> measurements;  // by day, one a day
    std::string behind;  // "wat zit erachter?": a sentence of the people themselves
    std::string next;  // what comes next

    // Baseline and measurements in the order of their days.
    std::vector<Measurement> line() const;
    // The last measurement; without one the indicator was not measured yet, whatever its baseline.
    const Measurement* latest() const;
    friend bool operator==(const Indicator&, const Indicator&) = default;
};
inline constexpr std::size_t most_measurements = 200;
inline constexpr std::size_t longest_unit_of_measure = 12;

// Was measured, but longer ago than so many months.
bool is_stale(const Indicator& indicator, int months, Date today);
// Whether a value comes up to the target; not known without one.
std::optional<bool> reaches_target(const Indicator& indicator, int value);

const MtDay* find_mt_day(const Organisation& organisation, const MtDayId& id);
// The day with the latest date; null when there is none.
const MtDay* latest_mt_day(const Organisation& organisation);
const MtCard* find_card(const MtDay& day, const UnitId& unit);
const Indicator* find_indicator(const Organisation& organisation, const IndicatorId& id);
// In the order of their ids.
std::vector<const Indicator*> indicators_of(const Organisation& organisation, const UnitId& unit);
// How many of the sentences of a unit are written on that day.
int count_written(const MtDay& day, const UnitId& unit);

// Whether a text holds the full name of somebody who is known, or the code of a third corner.
bool names_somebody(const Organisation& organisation, std::string_view text);

}  // namespace driehoek

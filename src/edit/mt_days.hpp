// The MT-dag: its days, the cards of units, indicators and what was measured. A text that names somebody is refused: all of this is
// about units.
#pragma once
#include <array>
#include <string>
#include <vector>

#include "model/mt_day.hpp"

namespace driehoek {

struct AddMtDay {
    Date date{};
    std::string theme{};
    std::array<int, all_card_steps.size()> years{};
    std::vector<UnitId> units{};  // that are there
};
// A unit that is left out loses its card, which must be empty.
struct EditMtDay {
    MtDayId day;
    Date date{};
    std::string theme{};
    std::array<int, all_card_steps.size()> years{};
    std::vector<UnitId> units{};
};
// With its cards. Indicators stay.
struct RemoveMtDay {
    MtDayId day;
};
// One sentence of a unit, or none again. A unit that had no card was there after all.
struct FillCard {
    MtDayId day;
    UnitId unit;
    CardStep step{};
    std::string sentence;
};
// That the MT looked at itself, and what it agreed on; an empty agreement is left out.
struct SetReflection {
    MtDayId day;
    bool had_mt_reflection = false;
    bool had_personal_reflection = false;
    std::vector<std::string> agreements{};
};
// Its id is given here.
struct AddIndicator {
    Indicator indicator;
};
// All but its unit, its measurements and what was told about it.
struct EditIndicator {
    Indicator indicator;
};
struct RemoveIndicator {
    IndicatorId indicator;
};
// One of the same day is replaced.
struct AddMeasurement {
    IndicatorId indicator;
    Measurement measurement{};
};
struct RemoveMeasurement {
    IndicatorId indicator;
    Date day{};
};
struct TellIndicator {
    IndicatorId indicator;
    std::string behind;
    std::string next;
};
// From 1 to 60.
struct SetIndicatorMonths {
    int months = 12;
};

}  // namespace driehoek

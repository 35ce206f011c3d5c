// MT-dagen of small random organisations: cards with and without words, indicators of every kind.
#include <algorithm>

#include "base/order.hpp"
#include "derive/generate_small.hpp"

namespace driehoek::generating {
namespace {

constexpr std::array<std::string_view, 5> sentences{"We sturen vooral op productie",
                                                    "Iedereen leert elk jaar iets nieuws", "Elke ploeg leidt zelf op",
                                                    "We spreken elkaar te weinig", ""};

Measurement any_measurement(Small& making) {
    return {making.dice.day_between(make_date(2020, 1, 6), make_date(2022, 9, 30)), making.dice.between(0, 1000),
            making.dice.chance(40)};
}

void add_card(Small& making, MtDay& day, const UnitId& unit) {
    MtCard card{.unit = unit};
    for (std::string& sentence : card.sentences) sentence = making.dice.pick(sentences);
    day.cards.push_back(std::move(card));
}

void add_indicator(Small& making, const MtDay& day, std::size_t number) {
    Indicator indicator;
    indicator.id = IndicatorId(numbered("I-", number, 1));
    indicator.unit = making.dice.pick(making.units);
    indicator.day = day.id;
    indicator.step = all_card_steps[making.dice.below(all_card_steps.size())];
    indicator.name = numbered("Indicator ", number, 1);
    indicator.measure = static_cast<Measure>(making.dice.below(static_cast<std::size_t>(measure_count)));
    if (is_share(indicator.measure)) indicator.unit_of_measure = "%";
    if (making.dice.chance(30)) indicator.direction = Direction::down;
    if (making.dice.chance(70)) indicator.baseline = any_measurement(making);
    if (making.dice.chance(80)) indicator.target = making.dice.between(0, 1000);
    if (making.dice.chance(80)) indicator.target_year = making.dice.between(2022, 2026);
    for (std::size_t left = making.dice.below(4); left > 0; --left) {
        const Measurement measurement = any_measurement(making);
        if (!std::ranges::contains(indicator.measurements, measurement.day, &Measurement::day))
            indicator.measurements.push_back(measurement);
    }
    sort_by(indicator.measurements, &Measurement::day);
    if (making.dice.chance(30)) indicator.behind = "We plannen de training nu op tijd";
    if (making.dice.chance(30)) indicator.next = "In mei meten we weer";
    making.organisation.indicators.edit().push_back(std::move(indicator));
}

}  // namespace

void add_small_mt_days(Small& making) {
    for (std::size_t number = 1, count = making.dice.below(3); number <= count; ++number) {
        MtDay day;
        day.id = MtDayId(numbered("MT-", number, 1));
        day.date = make_date(2021, 3, 9) + 200 * static_cast<int>(number);
        if (making.dice.chance(70)) day.theme = "Samen leren";
        day.years = {2021, 2022, 2025};
        for (const Unit& unit : *making.organisation.units) {
            if (unit.kind != UnitKind::team && making.dice.chance(80)) add_card(making, day, unit.id);
        }
        day.had_mt_reflection = making.dice.chance(50);
        day.had_personal_reflection = making.dice.chance(50);
        if (making.dice.chance(40)) day.agreements.push_back({"We luisteren eerst"});
        for (std::size_t left = making.dice.below(4); left > 0; --left)
            add_indicator(making, day, making.organisation.indicators->size() + 1);
        making.organisation.mt_days.edit().push_back(std::move(day));
    }
}

}  // namespace driehoek::generating

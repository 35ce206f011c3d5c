// The MT-dag of picture 08: cards and indicators of the seven bedrijfsonderdelen, with what the picture leaves empty. All invented.
#include <algorithm>

#include "base/order.hpp"
#include "derive/generate_full_size.hpp"

namespace driehoek::generating {
namespace {

struct CardRow {
    std::string_view unit, now, impulse, excellent;
};
constexpr std::array<CardRow, 13> card_rows{{
    {"G", "Voorlieden sturen vooral op productie", "Elke voorman voert ontwikkelgesprekken",
     "Elke kandidaat weet zijn volgende stap"},
    {"S", "Jobcoach en voorman overleggen pas bij problemen", "Elke 3-hoek spreekt elkaar vast per maand", ""},
    {"P", "Veel medewerkers doen al jaren hetzelfde werk", "Iedereen probeert elk jaar nieuw werk",
     "Medewerkers leren elkaar het werk"},
    {"L", "Nieuwe medewerkers leren het werk vanzelf", "Iedereen krijgt een plan voor de eerste maand",
     "Elke ploeg leidt zelf op"},
    {"D", "We zien medewerkers op locatie te weinig", "", ""},
    {"K", "Klanten en verkoop bepalen de dag", "Elke week een uur om te leren", "De winkel is een leerplek"},
    {"W", "", "", ""},
    {"G-1", "", "", "Iedereen kan twee soorten werk"},
    {"G-2", "", "", "Kandidaten werken een nieuwe collega in"},
    {"G-3", "", "", ""},
    {"G-4", "", "", ""},
    {"G-5", "", "", ""},
    {"P-1", "", "", "Elke tafel heeft een meewerkende leermeester"},
}};

struct IndicatorRow {
    std::string_view unit;
    Measure measure;
    CardStep step;
    std::string_view name;
    int baseline, between, now, target;  // -1: not measured
    std::string_view behind, next;
};
constexpr std::array<IndicatorRow, 15> indicator_rows{{
    {"G", Measure::training_finished, CardStep::impulse, "Programma afgerond", 40, 52, 68, 100, "", ""},
    {"G", Measure::certificates, CardStep::excellent, "Praktijkverklaringen", 12, 15, 21, 40, "", ""},
    {"G", Measure::two_contacts, CardStep::now, "2 contactpersonen", 61, 74, 88, 98,
     "We spreken nu af wie het eerste gesprek doet",
     "De laatste 3-hoeken met een derde contact ronden we dit najaar af"},
    {"G", Measure::open_corners, CardStep::now, "Open hoeken", 9, 6, 4, 2, "", ""},
    {"G", Measure::intervisie_finished, CardStep::impulse, "Intervisie afgerond", 0, 35, 70, 90, "", ""},
    {"S", Measure::two_contacts, CardStep::impulse, "2 contactpersonen", 62, 64, 66, 98, "", ""},
    {"S", Measure::intervisie_finished, CardStep::now, "Intervisie afgerond", 0, 35, 71, 90, "", ""},
    {"S", Measure::open_corners, CardStep::now, "Open hoeken", -1, -1, -1, 2, "", ""},
    {"P", Measure::certificates, CardStep::excellent, "Praktijkverklaringen", 9, 12, 13, 45, "", ""},
    {"P", Measure::open_corners, CardStep::now, "Open hoeken", 9, 7, 4, 2, "", ""},
    {"P", Measure::training_finished, CardStep::impulse, "Programma afgerond", 44, 54, 70, 100, "", ""},
    {"L", Measure::training_finished, CardStep::impulse, "Programma afgerond", 36, 43, 57, 100, "", ""},
    {"L", Measure::open_corners, CardStep::now, "Open hoeken", 8, 6, 5, 2, "", ""},
    {"D", Measure::two_contacts, CardStep::now, "2 contactpersonen", 58, -1, -1, 98, "", ""},
    {"K", Measure::certificates, CardStep::excellent, "Praktijkverklaringen", 6, 8, 11, 25, "", ""},
}};

constexpr std::string_view day_id = "MT-1";

}  // namespace

void add_mt_day(Organisation& organisation) {
    const Date held = make_date(2021, 11, 18);
    MtDay day;
    day.id = MtDayId(day_id);
    day.date = held;
    day.theme = "Ontwikkelen op de werkvloer";
    day.years = {2021, 2022, 2025};
    for (const CardRow& row : card_rows) {
        if (!find_unit(organisation, UnitId(row.unit))) continue;
        day.cards.push_back(
            {UnitId(row.unit), {std::string(row.now), std::string(row.impulse), std::string(row.excellent)}});
    }
    sort_by(day.cards, &MtCard::unit);
    day.had_mt_reflection = true;
    day.had_personal_reflection = true;
    day.agreements = {{"We beginnen elk overleg met een goed voorbeeld"}, {"We zeggen het als een afspraak niet lukt"}};
    organisation.mt_days.edit().push_back(std::move(day));

    std::vector<Indicator>& indicators = organisation.indicators.edit();
    for (const IndicatorRow& row : indicator_rows) {
        Indicator indicator;
        indicator.unit = UnitId(row.unit);
        indicator.day = MtDayId(day_id);
        indicator.step = row.step;
        indicator.name = row.name;
        indicator.measure = row.measure;
        indicator.id = IndicatorId(numbered("I-", indicators.size() + 1, 2));
        indicator.unit_of_measure = is_share(row.measure) ? "%" : "";
        indicator.direction = row.measure == Measure::open_corners ? Direction::down : Direction::up;
        if (row.baseline >= 0) indicator.baseline = Measurement{held, row.baseline * 10};
        indicator.target = row.target * 10;
        indicator.target_year = 2025;
        if (row.between >= 0) indicator.measurements.push_back({make_date(2022, 4, 12), row.between * 10});
        if (row.now >= 0) indicator.measurements.push_back({make_date(2022, 9, 20), row.now * 10});
        // Measured once, and too long ago.
        if (row.baseline >= 0 && row.now < 0) {
            indicator.baseline->day = make_date(2021, 3, 2);
            indicator.measurements.push_back({make_date(2021, 9, 7), row.baseline * 10});
        }
        indicator.behind = row.behind;
        indicator.next = row.next;
        indicators.push_back(std::move(indicator));
    }
}

}  // namespace driehoek::generating

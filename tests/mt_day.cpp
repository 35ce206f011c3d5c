// The MT-dag: cards, indicators, measurements; and that nothing of it can be about a person.
#include <doctest/doctest.h>

#include <set>
#include <string>
#include <type_traits>

#include "derive/contact_persons.hpp"
#include "derive/generate.hpp"
#include "derive/own_measurement.hpp"
#include "edit/document.hpp"
#include "io/json.hpp"
#include "io/records.hpp"
#include "picture/indicator_line.hpp"
#include "support/builders.hpp"
#include "support/files.hpp"
#include "support/lindewaard.hpp"
#include "words/tables.hpp"
#include "words/words.hpp"

using namespace driehoek;
using namespace driehoek::tests;

namespace {

const UnitId groen("G");
constexpr std::array<int, 3> years{2021, 2022, 2025};

Document document_with_day() {
    Document document{build_lindewaard()};
    REQUIRE(document.run(AddMtDay{make_date(2022, 10, 6), " Samen  leren ", years, {UnitId("S"), groen}}));
    return document;
}

Refusal refusal_of(Document& document, const Command& command) {
    const std::string before = io::write_organisation(document.organisation());
    const auto refused = document.run(command);
    CHECK(io::write_organisation(document.organisation()) == before);
    REQUIRE_FALSE(refused.has_value());
    return refused.error().why;
}

Indicator open_corners_of(const UnitId& unit) {
    Indicator indicator;
    indicator.unit = unit;
    indicator.name = " Open  hoek ";
    indicator.measure = Measure::open_corners;
    indicator.unit_of_measure = "%";
    indicator.direction = Direction::down;
    indicator.target = 20;
    indicator.target_year = 2025;
    return indicator;
}

// Follows a description as the reader and the writer do, and knows only what the MT-dag may hold: units, days, words, numbers. A
// field that points at a person, a 3-hoek or a group does not compile.
struct UnitsOnly {
    std::set<std::string> keys{};
    void note(std::string_view key) { keys.emplace(key); }

    void id(std::string_view key, MtDayId&) { note(key); }
    void id(std::string_view key, IndicatorId&) { note(key); }
    void required_reference(std::string_view key, UnitId&) { note(key); }
    void mention(std::string_view key, MtDayId&) { note(key); }
    void text(std::string_view key, std::string&) { note(key); }
    void number(std::string_view key, int&, int) { note(key); }
    void optional_number(std::string_view key, std::optional<int>&) { note(key); }
    void required_date(std::string_view key, Date&) { note(key); }
    void flag(std::string_view key, bool&) { note(key); }
    template <class Enum>
    void word(std::string_view key, Enum&, std::span<const std::string_view>) {
        note(key);
    }
    template <class Enum>
    void word_or(std::string_view key, Enum&, std::span<const std::string_view>, Enum) {
        note(key);
    }
    template <class Part>
    void optional_part(std::string_view key, std::optional<Part>&) {
        note(key);
        part<Part>();
    }
    template <class Part>
    void list(std::string_view key, std::vector<Part>&) {
        note(key);
        part<Part>();
    }
    template <class Part>
    void keyed_list(std::string_view key, std::vector<Part>&, std::string_view) {
        note(key);
        part<Part>();
    }
    void nothing_else() {}

    template <class Part>
    void part() {
        Part empty{};
        io::describe(*this, empty);
    }
};

}  // namespace

TEST_CASE("no field of an MT-dag or an indicator can hold a person") {
    UnitsOnly seen;
    seen.part<MtDay>();
    seen.part<Indicator>();
    // What the compiler followed is all there is, and none of it is named after people.
    CHECK(seen.keys.contains("unit"));
    CHECK(seen.keys.contains("agreements"));
    CHECK(seen.keys.size() >= 25);
    for (const char* key : {"person", "people", "name_of", "owner", "manager", "members", "by", "reflection"})
        CHECK_FALSE(seen.keys.contains(key));
}

TEST_CASE("nothing that is written of MT-dagen names somebody of the organisation") {
    for (const Organisation& organisation : {build_lindewaard(), generate_full_size(1), generate_small(3, 20)}) {
        for (const MtDay& day : *organisation.mt_days) {
            CHECK_FALSE(names_somebody(organisation, day.theme));
            for (const MtCard& card : day.cards) {
                CHECK(find_unit(organisation, card.unit));
                for (const std::string& sentence : card.sentences) CHECK_FALSE(names_somebody(organisation, sentence));
            }
        }
        for (const Indicator& indicator : *organisation.indicators) {
            CHECK_FALSE(names_somebody(organisation, indicator.name));
            CHECK_FALSE(names_somebody(organisation, indicator.behind));
            CHECK_FALSE(names_somebody(organisation, indicator.next));
        }
    }
}

TEST_CASE("a text of the MT-dag that names somebody is refused, whole words only") {
    const Organisation organisation = build_lindewaard();
    CHECK(names_somebody(organisation, "mila  sterrenbos doet dit"));
    CHECK(names_somebody(organisation, "Plan voor K-05."));
    CHECK_FALSE(names_somebody(organisation, "Plan voor K-055"));
    CHECK_FALSE(names_somebody(organisation, "Mila"));  // also a word; the view hints
    CHECK_FALSE(names_somebody(organisation, ""));
    Document document = document_with_day();
    const MtDayId day("MT-2");
    CHECK(refusal_of(document, FillCard{day, groen, CardStep::now, "Hugo Beukenrode stuurt"}) ==
          Refusal::text_names_somebody);
    CHECK(refusal_of(document, FillCard{day, groen, CardStep::now, "123456782"}) == Refusal::name_is_forbidden);
    CHECK(refusal_of(document, FillCard{day, groen, CardStep::now, std::string(201, 'a')}) ==
          Refusal::text_is_too_long);
    CHECK(refusal_of(document, TellIndicator{IndicatorId("I-1"), "Volgens K-05", ""}) == Refusal::text_names_somebody);
    CHECK(refusal_of(document, SetReflection{day, true, true, {"Tess Molenkamp let op"}}) ==
          Refusal::text_names_somebody);
}

TEST_CASE("an MT-dag is planned, its cards are filled, and each step is undone") {
    Document document = document_with_day();
    const Organisation planned = document.organisation();
    const MtDay* day = find_mt_day(planned, MtDayId("MT-2"));
    REQUIRE(day);
    CHECK(day->theme == "Samen leren");
    CHECK(day->cards.size() == 2);
    CHECK(day->cards[0].unit == groen);  // sorted
    CHECK(latest_mt_day(planned) == day);
    CHECK(document.run(FillCard{day->id, groen, CardStep::impulse, "  Elke ploeg  leert "}));
    CHECK(find_card(*find_mt_day(document.organisation(), day->id), groen)->sentence(CardStep::impulse) ==
          "Elke ploeg leert");
    CHECK(count_written(*find_mt_day(document.organisation(), day->id), groen) == 1);
    // Somebody who came after all.
    CHECK(document.run(FillCard{day->id, UnitId("P"), CardStep::now, "Wij ook"}));
    CHECK(find_mt_day(document.organisation(), day->id)->cards.size() == 3);
    CHECK(document.undo());
    CHECK(document.undo());
    CHECK(document.organisation() == planned);
    // Not twice on a day, no year that cannot be, no unit that is gone, no card that is written.
    CHECK(refusal_of(document, AddMtDay{make_date(2022, 10, 6), "", years, {}}) == Refusal::mt_day_is_there_already);
    CHECK(refusal_of(document, AddMtDay{make_date(2022, 10, 7), "", {21, 2022, 2025}, {}}) ==
          Refusal::mt_year_is_impossible);
    CHECK(refusal_of(document, AddMtDay{make_date(2022, 10, 7), "", years, {UnitId("X")}}) == Refusal::unit_is_gone);
    CHECK(refusal_of(document, FillCard{MtDayId("MT-9"), groen, CardStep::now, "a"}) == Refusal::mt_day_is_gone);
    CHECK(document.run(FillCard{day->id, groen, CardStep::now, "Wij zijn er"}));
    CHECK(refusal_of(document, EditMtDay{MtDayId("MT-2"), make_date(2022, 10, 6), "", years, {UnitId("S")}}) ==
          Refusal::mt_card_is_written);
    CHECK(document.run(EditMtDay{MtDayId("MT-2"), make_date(2022, 10, 7), "Nieuw", {2022, 2023, 2026}, {groen}}));
    CHECK(find_mt_day(document.organisation(), MtDayId("MT-2"))->cards.size() == 1);
    CHECK(document.run(RemoveMtDay{MtDayId("MT-2")}));
    CHECK(find_mt_day(document.organisation(), MtDayId("MT-2")) == nullptr);
}

TEST_CASE("of the reflection of an MT only that it took place is kept, and what the MT itself agreed on") {
    Document document = document_with_day();
    const MtDayId id("MT-2");
    CHECK(document.run(SetReflection{id, true, true, {" Eerst luisteren ", "", "Dan pas beslissen"}}));
    const MtDay* day = find_mt_day(document.organisation(), id);
    CHECK(day->had_mt_reflection);
    CHECK(day->had_personal_reflection);
    REQUIRE(day->agreements.size() == 2);
    CHECK(day->agreements[0].text == "Eerst luisteren");
    CHECK(refusal_of(document, SetReflection{id, true, true, std::vector<std::string>(13, "a")}) ==
          Refusal::agreements_are_full);
}

TEST_CASE("an indicator is made, measured, told about and removed") {
    Document document = document_with_day();
    REQUIRE(document.run(AddIndicator{open_corners_of(groen)}));
    const IndicatorId id("I-8");
    const auto found = [&] { return find_indicator(document.organisation(), id); };
    REQUIRE(found());
    CHECK(found()->name == "Open hoek");
    CHECK(found()->latest() == nullptr);
    CHECK(refusal_of(document, AddIndicator{open_corners_of(groen)}) == Refusal::name_is_taken);
    CHECK(document.run(AddIndicator{open_corners_of(UnitId("P"))}));  // another unit may have the same
    CHECK(document.run(AddMeasurement{id, {make_date(2022, 9, 1), 55}}));
    CHECK(document.run(AddMeasurement{id, {make_date(2022, 3, 1), 90}}));
    CHECK(document.run(AddMeasurement{id, {make_date(2022, 9, 1), 40, true}}));  // of the same day: instead
    CHECK(found()->measurements.size() == 2);
    CHECK(found()->latest()->value == 40);
    CHECK(found()->line().front().value == 90);
    CHECK_FALSE(*reaches_target(*found(), 20));  // below it, not at it
    CHECK(*reaches_target(*found(), 19));
    CHECK(refusal_of(document, AddMeasurement{id, {make_date(2022, 9, 2), largest_value + 1}}) ==
          Refusal::value_is_impossible);
    CHECK(refusal_of(document, RemoveMeasurement{id, make_date(2022, 9, 2)}) == Refusal::measurement_is_gone);
    CHECK(document.run(TellIndicator{id, " We zoeken eerder ", "In mei weer"}));
    Indicator changed = *found();
    changed.name = "Hoeken die open zijn";
    changed.measurements.clear();  // cannot be taken away so
    changed.unit = UnitId("S");  // nor moved
    CHECK(document.run(EditIndicator{changed}));
    CHECK(found()->measurements.size() == 2);
    CHECK(found()->unit == groen);
    CHECK(found()->behind == "We zoeken eerder");
    CHECK(document.run(RemoveMeasurement{id, make_date(2022, 9, 1)}));
    CHECK(document.run(RemoveIndicator{id}));
    CHECK_FALSE(found());
    CHECK(refusal_of(document, RemoveIndicator{id}) == Refusal::indicator_is_gone);
    CHECK(document.run(SetIndicatorMonths{6}));
    CHECK(refusal_of(document, SetIndicatorMonths{0}) == Refusal::number_is_impossible);
}

TEST_CASE("a measurement is old from the day after so many months") {
    Indicator indicator;
    CHECK_FALSE(is_stale(indicator, 12, make_date(2022, 10, 6)));  // never measured is another word
    indicator.measurements = {{make_date(2021, 10, 6), 10}};
    CHECK_FALSE(is_stale(indicator, 12, make_date(2022, 10, 6)));
    CHECK(is_stale(indicator, 12, make_date(2022, 10, 7)));
    CHECK_FALSE(is_stale(indicator, 13, make_date(2022, 11, 6)));
    CHECK(is_stale(indicator, 13, make_date(2022, 12, 1)));
}

TEST_CASE("a unit with cards or indicators is not removed, and joining keeps what was written") {
    Document document = document_with_day();
    const auto refused = document.run(RemoveUnit{groen});
    REQUIRE_FALSE(refused.has_value());
    CHECK(std::ranges::contains(refused.error().dependents, DependentKind::mt_card, &Dependent::kind));
    CHECK(std::ranges::contains(refused.error().dependents, DependentKind::indicator, &Dependent::kind));
    CHECK(document.run(JoinUnits{UnitId("S"), groen}));
    const MtDay* day = find_mt_day(document.organisation(), MtDayId("MT-1"));
    CHECK(find_card(*day, UnitId("S")) == nullptr);
    CHECK(find_card(*day, groen)->sentence(CardStep::now) == "Voorlieden sturen vooral op productie");
    CHECK(indicators_of(document.organisation(), UnitId("S")).empty());
    CHECK(indicators_of(document.organisation(), groen).size() == 5);
    CHECK(document.undo());
    CHECK(indicators_of(document.organisation(), UnitId("S")).size() == 2);
}

TEST_CASE("what Driehoek counts itself is what the organisation holds") {
    const Organisation organisation = build_lindewaard();
    const Date today = make_date(2022, 10, 6);
    const PartOfAll open = count_part(organisation, {}, Measure::open_corners, today, today);
    CHECK(open.part == 1);  // K-09 (domain 7a)
    CHECK(open.all == 32);
    const PartOfAll two = count_part(organisation, {}, Measure::two_contacts, today, today);
    CHECK(two.part == 29);  // all but K-05, K-12 and K-09
    // Groen: its own voorlieden only.
    const PartOfAll foremen =
        count_part(organisation, units_within(organisation, groen), Measure::training_finished, today, today);
    CHECK(foremen.all == 3);
    // Three of four sessions were held in every group: nobody has finished.
    const PartOfAll intervisie = count_part(organisation, {}, Measure::intervisie_finished, today, today);
    CHECK(intervisie == PartOfAll{0, 16});
    // In a small organisation it is told; at full size not, where it is small.
    CHECK(own_measurement(organisation, groen, Measure::training_finished, today).state == OwnState::told);
    CHECK(own_measurement(organisation, groen, Measure::own, today).state == OwnState::nothing);
    const Organisation full = generate_full_size(1);
    CHECK(own_measurement(full, UnitId("W"), Measure::training_finished, today).state == OwnState::too_small);
    CHECK(own_measurement(full, UnitId("G"), Measure::two_contacts, today).state == OwnState::told);
    CHECK(percent_of({2, 3}) == 67);
    CHECK(percent_of({0, 0}) == 0);
    CHECK(may_tell_share({5, 10}, 5));
    CHECK_FALSE(may_tell_share({6, 10}, 5));  // four others
    CHECK_FALSE(may_tell_share({4, 20}, 5));
    CHECK_FALSE(may_tell_share({5, 9}, 5));
    CHECK(may_tell_share({0, 20}, 5));
}

TEST_CASE("contact persons of a day that has been are those of the history") {
    Triad triad = make_triad("K-1", TriadType::a, "V-1", "JC-2");
    triad.seat(Corner::lead).since = make_date(2020, 1, 1);
    triad.seat(Corner::job_coach).since = make_date(2022, 5, 1);
    triad.past = {{Corner::job_coach, PersonId("JC-1"), make_date(2020, 1, 1), make_date(2022, 3, 1)}};
    triad.extra_contacts = {{PersonId("V-9"), ContactReason::handover, make_date(2020, 1, 1), make_date(2021, 6, 1)}};
    const Date today = make_date(2022, 10, 6);
    CHECK(contact_persons_on(triad, make_date(2021, 5, 31), today) == 3);
    CHECK(contact_persons_on(triad, make_date(2021, 6, 1), today) == 2);
    CHECK(contact_persons_on(triad, make_date(2022, 4, 1), today) == 1);
    CHECK(has_open_corner_on(triad, make_date(2022, 4, 1), today));
    CHECK(contact_persons_on(triad, today, today) == 2);
    CHECK(holder_on(triad, Corner::job_coach, make_date(2022, 2, 28)) == PersonId("JC-1"));
}

TEST_CASE("values and targets read as people write them, in both languages") {
    Indicator indicator = open_corners_of(groen);
    indicator.name = "Open hoeken";
    const Words& nl = words_in(Language::dutch);
    CHECK(value_text(nl, indicator, 680) == "68 %");
    CHECK(value_text(nl, indicator, 74) == "7,4 %");
    CHECK(value_text(words_in(Language::english), indicator, 74) == "7.4 %");
    CHECK(target_text(nl, indicator) == "< 2 %");
    CHECK(spoken_of(nl, indicator) == "Open hoeken: Nog niet gemeten, doel < 2 % in 2025");
    indicator.measurements = {{make_date(2022, 10, 6), 40}};
    indicator.baseline = Measurement{make_date(2021, 11, 18), 90};
    CHECK(spoken_of(nl, indicator) == "Open hoeken: 4 %, gemeten op 6 oktober 2022, nulmeting 9 %, doel < 2 % in 2025");
}

TEST_CASE("the line of an indicator stays in its area, whatever was measured") {
    const Organisation full = generate_full_size(1);
    for (const Indicator& indicator : *full.indicators) {
        const Picture line = indicator_line(indicator, 168, 50);
        for (const Shape& shape : line.shapes) {
            for (const Point point : shape.points) {
                CHECK(point.x - shape.radius >= -0.1F);
                CHECK(point.x + shape.radius <= 168.1F);
                CHECK(point.y - shape.radius >= -0.1F);
                CHECK(point.y + shape.radius <= 50.1F);
            }
        }
        CHECK(line.shapes.empty() == indicator.line().empty());
    }
}

// Data on the page: the days of a round seen, moved, used, listed, put in calendars and printed.
#include <doctest/doctest.h>

#include <algorithm>

#include "support/headless_page.hpp"
#include "support/rounds.hpp"

using namespace driehoek;
using driehoek::test::HeadlessPage;
using driehoek::test::SamplePlatform;
using driehoek::ui::Role;

namespace {

void open_dates(HeadlessPage& page) {
    REQUIRE(page.press("Start met een voorbeeld"));
    REQUIRE(page.press("Intervisie"));
    REQUIRE(page.press("Data"));
}

bool was_announced(const HeadlessPage& page, std::string_view text) {
    return std::ranges::any_of(page.announced, [&](const std::string& each) { return each.contains(text); });
}

}  // namespace

TEST_CASE("the days of a round stand on one band, and what has none yet gets a proposal") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    open_dates(page);
    CHECK(page.find(Role::heading, "Intervisie data"));
    CHECK(page.find(Role::heading, "Voorstel voor 12 data"));
    CHECK(page.find(Role::picture_target, "Groep 1, sessie 1, dinsdag 10 mei 2022, gehouden"));
    CHECK(page.find(Role::picture_target, "Groep 3, sessie 4, "));
    CHECK(page.shows("Tussen 2 sessies zit 6 tot 8 weken."));
    CHECK(page.find(Role::button, "Gebruik deze data"));
    CHECK(page.key("g"));
    CHECK(page.key("w"));
    CHECK(page.find(Role::heading, "Rondes intervisie"));
    CHECK(page.key("g"));
    CHECK(page.key("d"));
    CHECK(page.find(Role::heading, "Intervisie data"));
}

TEST_CASE("a session is moved with the keys, used in one step, and taken back in one") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    open_dates(page);
    const char* session = "Groep 1, sessie 4";
    CHECK(page.key_on(session, " "));
    CHECK(was_announced(page, "Groep 1, sessie 4 opgepakt"));
    CHECK(page.key_on(session, "ArrowRight"));
    CHECK(was_announced(page, "Groep 1, sessie 4: woensdag 2 november 2022."));
    CHECK(page.key_on(session, "shift+ArrowRight"));
    CHECK(page.find(Role::picture_target, "Groep 1, sessie 4, woensdag 9 november 2022"));
    CHECK(page.key("Escape"));
    CHECK(page.find(Role::picture_target, "Groep 1, sessie 4, dinsdag 1 november 2022"));
    CHECK(page.key_on(session, " "));
    CHECK(page.key_on(session, "ArrowRight"));
    CHECK(page.press(session));  // Enter puts it down
    CHECK(was_announced(page, "Groep 1, sessie 4 staat nu op woensdag 2 november 2022."));
    CHECK(page.find(Role::picture_target, "Groep 1, sessie 4, woensdag 2 november 2022, vastgezet"));
    CHECK(page.key_on(session, "v"));
    CHECK(was_announced(page, "Losgemaakt"));
    CHECK(page.press("Gebruik deze data"));
    CHECK(page.shows("heeft data"));
    CHECK(page.find(Role::heading, "12 data"));
    CHECK(page.key("ctrl+z"));
    CHECK(page.find(Role::picture_target, "Groep 1, sessie 4, dinsdag 1 november 2022"));
    CHECK(page.find(Role::heading, "Voorstel voor 12 data"));
}

TEST_CASE("a session that was held stays, and arrows walk sessions and groups") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    open_dates(page);
    CHECK(page.key_on("Groep 1, sessie 1", " "));
    CHECK(was_announced(page, "Deze sessie is al gehouden"));
    CHECK(page.key_on("Groep 1, sessie 1", "ArrowRight"));
    CHECK((page.find(Role::picture_target, "Groep 1, sessie 2")->state & ui::state_pressed) != 0);
    CHECK(page.key_on("Groep 1, sessie 2", "ArrowDown"));
    CHECK((page.find(Role::picture_target, "Groep 2, sessie 2")->state & ui::state_pressed) != 0);
    CHECK(page.key_on("Groep 2, sessie 2", "End"));
    CHECK((page.find(Role::picture_target, "Groep 2, sessie 4")->state & ui::state_pressed) != 0);
}

TEST_CASE("two sessions of one begeleider on one day are red, and a button moves one of them") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    open_dates(page);
    // Group 2 has its last session on 18 October: two weeks earlier than that of group 1.
    const char* session = "Groep 1, sessie 4";
    CHECK(page.key_on(session, " "));
    CHECK(page.key_on(session, "shift+ArrowLeft"));
    CHECK(page.key_on(session, "shift+ArrowLeft"));
    CHECK(page.press(session));
    CHECK(page.find(Role::heading, "Voldoet niet: 18 oktober"));
    CHECK(page.shows("Sanne Kweekgras begeleidt groep 1 en groep 2 op dezelfde dag."));
    CHECK(page.shows("Los eerst de rode melding op"));
    CHECK((page.find(Role::button, "Zet in agenda (.ics)")->state & ui::state_disabled) != 0);
    CHECK(page.press("Schuif groep 2 naar"));
    CHECK_FALSE(page.find(Role::heading, "Voldoet niet: 18 oktober"));
}

TEST_CASE("the list has a row for each session, and opens it") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    open_dates(page);
    CHECK(page.key_on("Groep 1, sessie 1", "l"));
    CHECK(page.find(Role::table, "Alle sessies van de ronde"));
    CHECK(page.press("Open sessie: Groep 1, sessie 4"));
    REQUIRE(page.find(Role::dialog, "Groep 1, sessie 4"));
    CHECK(page.type("Begin", "13.30"));
    CHECK(page.type("Einde", "15.30"));
    CHECK(page.type("Plek", "kamer 2"));
    CHECK(page.press("Bewaar"));
    CHECK(page.shows("Tijd en plek van groep 1 zijn gewijzigd"));
    CHECK(page.type("Plek", "bel jan@voorbeeld.nl"));
    CHECK(page.shows("Hier staat een nummer of een e-mailadres van iemand."));
    CHECK(page.key("Escape"));
    CHECK(page.shows("13.30 tot 15.30 uur"));
}

TEST_CASE("sessions become a file for calendars, without a name in it") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    open_dates(page);
    CHECK(page.press("Zet in agenda (.ics)"));
    REQUIRE(page.find(Role::dialog, "Zet in agenda (.ics)"));
    CHECK(page.choose("Wat wil je in je agenda?", "Alle sessies van groep 1"));
    CHECK(page.press("Zet in agenda (.ics)"));
    REQUIRE(platform.saved.size() == 1);
    const auto& file = platform.saved.front();
    CHECK(file.name == "intervisie-groep-1.ics");
    CHECK(file.type == "text/calendar");
    CHECK(file.bytes.starts_with("BEGIN:VCALENDAR\r\n"));
    CHECK_FALSE(file.bytes.contains("Sanne"));
    CHECK(file.bytes.contains("SUMMARY:Intervisie groep 1\r\n"));
}

TEST_CASE("days off are typed in once, and a proposal keeps away from them") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    open_dates(page);
    CHECK(page.press("Vrije dagen"));
    CHECK(page.type("Naam", "najaar"));
    CHECK(page.type("Eerste dag", "2022-10-10"));
    CHECK(page.type("Laatste dag", "2022-10-19"));
    CHECK(page.press("Voeg toe"));
    CHECK(page.press("Klaar"));
    CHECK(page.shows("De vrije dagen zijn gewijzigd"));
    CHECK(page.find(Role::heading, "Let op: 18 oktober"));
    CHECK(page.shows("valt in een schoolvakantie: najaar"));
    CHECK(page.press("Zoek verder"));
    CHECK_FALSE(page.shows("valt in een schoolvakantie"));
}

TEST_CASE("a session whose day is over asks whether it was held") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    REQUIRE(page.press("Start met een voorbeeld"));
    platform.set_today(make_date(2022, 10, 25));
    page.settle();
    REQUIRE(page.press("Overzicht"));
    CHECK(page.find(Role::heading, "Groep 2: is sessie 4 gehouden?"));
    CHECK(page.press("Open sessie"));
    REQUIRE(page.find(Role::dialog, "Groep 2, sessie 4"));
    CHECK(page.press("Deze sessie is gehouden"));
    CHECK(page.shows("Een sessie van groep 2 is bijgewerkt"));
    CHECK(page.key("Escape"));
    CHECK_FALSE(page.find(Role::heading, "Groep 2: is sessie 4 gehouden?"));
}

TEST_CASE("the page of a group says how many were held, and keeps a cancelled one in sight") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    REQUIRE(page.press("Start met een voorbeeld"));
    REQUIRE(page.press("Intervisie"));
    CHECK(page.shows("Ronde 1: 9 van 12 sessies gehouden"));
    REQUIRE(page.press("Groep 1, 5"));
    CHECK(page.shows("3 van 4 gehouden"));
    CHECK(page.press("Groep 1, sessie 4, dinsdag 1 november 2022, gepland"));
    CHECK((page.find(Role::button, "Deze sessie is gehouden")->state & ui::state_disabled) != 0);
    CHECK(page.press("Laat vervallen"));
    CHECK(page.key("Escape"));
    CHECK(page.find(Role::button, "Groep 1, dinsdag 1 november 2022, vervallen"));
}

TEST_CASE("sheets are printed for all groups, one group, and each person") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    REQUIRE(page.press("Start met een voorbeeld"));
    REQUIRE(page.press("Intervisie"));
    CHECK(page.press("Druk af"));
    REQUIRE(page.find(Role::dialog, "Druk een groepsblad af"));
    CHECK(page.press("Druk af"));
    REQUIRE(platform.printed.size() == 1);
    const std::string& all = platform.printed.front();
    for (const std::string_view words : {"sheet\x1f", "Groep 1", "Groep 2", "Groep 3", "Bladzijde 3 van 3",
                                         "Wat je hier hoort, blijft hier.", "table\0375", "Sanne Kweekgras"})
        CHECK(all.contains(words));
    CHECK(page.press("Druk af"));
    CHECK(page.choose("Wat druk je af?", "Groep 2"));
    CHECK(page.press("Een blad voor ieder"));
    CHECK(page.press("Druk af"));
    REQUIRE(platform.printed.size() == 2);
    CHECK(platform.printed.back().contains("Mijn intervisie"));
    CHECK(platform.printed.back().contains("Bladzijde 6 van 6"));
}

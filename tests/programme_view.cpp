// Programma on the page: the lines and their list, stations that open, the gate that opens and closes, maatwerk with three parties.
#include <doctest/doctest.h>

#include <algorithm>

#include "io/json.hpp"
#include "support/headless_page.hpp"

using namespace driehoek;
using driehoek::test::HeadlessPage;
using driehoek::test::SamplePlatform;
using driehoek::ui::Role;

namespace {

void open_programme(HeadlessPage& page) {
    REQUIRE(page.press("Start met een voorbeeld"));
    CHECK(page.key("g"));
    CHECK(page.key("p"));
    REQUIRE(page.find(Role::heading, "6 van de 7 teams hebben het basisprogramma afgerond"));
}

Organisation kept_by(HeadlessPage& page, SamplePlatform& platform) {
    page.wait(3000);
    const auto kept = io::read_organisation(platform.kept.back().organisation);
    REQUIRE(kept);
    return kept ? *kept : Organisation();
}

}  // namespace

TEST_CASE("the place says how many teams are ready, and why something cannot be done yet") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    open_programme(page);
    CHECK(page.shows("Schoonmaak avond mist deel 3. Daarom kan maatwerk daar nog niet."));
    CHECK(page.find(Role::picture_target, "Schoonmaak avond, Maatwerk: Kan nog niet: deel 3 mist"));
    CHECK(page.find(Role::picture_target, "Intervisie: groep 1: 3 van 4 sessies"));
    CHECK(page.find(Role::heading, "De route van de voorman"));
    CHECK(page.find(Role::button, "Sami Waterlelie"));
    CHECK(page.find(Role::button, "Tess Molenkamp"));
    CHECK(page.shows("Onder de 5 medewerkers tonen we geen getal."));
    CHECK(page.find(Role::heading, "Buddysysteem"));
    CHECK(page.shows("1 doel heeft nog geen follow-up."));
    CHECK(page.shows("Sanne Kweekgras is op dinsdag in kamer 2."));
    CHECK(page.press("Verantwoording"));
    CHECK(page.find(Role::dialog, "Verantwoording"));
    page.key("Escape");
    // The list twin says the same.
    CHECK(page.press("Lijst"));
    CHECK(page.find(Role::cell, "Kan nog niet: deel 3 mist"));
    CHECK(page.press("Groen noord"));
    CHECK(page.press("Teamcoaching"));
    CHECK(page.find(Role::dialog, "Teamcoaching van Groen noord"));
    CHECK(page.shows("Gesprekken met één persoon bewaart Driehoek nergens."));
}

TEST_CASE("a part is finished and opened again at its station, and the gate follows") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    open_programme(page);
    CHECK(page.press("Schoonmaak avond, Basisprogramma"));
    CHECK(page.find(Role::dialog, "Basisprogramma van Schoonmaak avond"));
    CHECK(page.find(Role::group, "3 Ontwikkelen met Werkstap"));
    page.key("Escape");
    CHECK(page.press("Groen zuid, Basisprogramma"));
    // A part in the middle cannot be opened while the next one is finished.
    page.key("Escape");
    CHECK(page.press("Schoonmaak avond, Maatwerk"));
    CHECK(page.find(Role::heading, "Is maatwerk nodig voor Schoonmaak avond?"));
    CHECK(page.find(Role::heading, "Het hek is dicht"));
    CHECK(page.shows("Besluiten kan nog niet. Het hek is dicht."));
    CHECK_FALSE(page.find(Role::button, "Leg besluit vast"));
    CHECK(page.press("Terug naar programma"));
    CHECK(page.find(Role::heading, "6 van de 7 teams"));
}

TEST_CASE("a link leads to the maatwerk of a team, and does not name it") {
    SamplePlatform platform;
    std::string link;
    {
        HeadlessPage page(platform);
        open_programme(page);
        page.wait(2000);
        const std::string lines = page.app().link().value();
        CHECK(lines.ends_with("/programma"));
        CHECK(page.press("Schoonmaak dag, Maatwerk"));
        link = page.app().link().value();
        CHECK(link.starts_with(lines + "/"));
        CHECK_FALSE(link.contains("Schoonmaak"));
        CHECK_FALSE(link.contains("T-3"));
        page.app().follow(lines);  // back
        page.settle();
        CHECK(page.find(Role::heading, "6 van de 7 teams"));
        page.app().follow(link);  // and forth
        page.settle();
        CHECK(page.find(Role::heading, "Is maatwerk nodig voor Schoonmaak dag?"));
        // Who leaves the place and comes back finds the lines.
        CHECK(page.press("Overzicht"));
        CHECK(page.press("Programma"));
        CHECK(page.find(Role::heading, "6 van de 7 teams"));
    }
    HeadlessPage page(platform, 1440, 900, link);  // a reload
    CHECK(page.find(Role::heading, "Is maatwerk nodig voor Schoonmaak dag?"));
    CHECK(page.app().link() == link);
}

TEST_CASE("maatwerk is decided by three parties, and then planned") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    open_programme(page);
    CHECK(page.press("Schoonmaak dag, Maatwerk"));
    CHECK(page.find(Role::heading, "Is maatwerk nodig voor Schoonmaak dag?"));
    CHECK(page.shows("Gevraagd op 12 september, in de follow-upsessie"));
    CHECK(page.shows("Besluiten kan nog niet. De AS keek nog niet mee."));
    CHECK(page.find(Role::picture_target, "de AS: kijkt nog niet mee"));
    CHECK(page.shows("Wachten op de AS"));
    CHECK(page.press("Nodig de AS uit"));
    CHECK(page.find(Role::dialog, "Een partij kijkt mee: de AS"));
    CHECK(page.press("Kopieer uitnodiging"));
    CHECK(page.type("Keek mee op", "2022-10-05"));
    CHECK(page.press("Bewaar"));
    CHECK_FALSE(page.find(Role::dialog, ""));
    CHECK_FALSE(page.shows("Besluiten kan nog niet."));
    CHECK(page.press("Leg besluit vast"));
    CHECK(page.shows("besloten op 6 oktober"));
    CHECK(page.press("Plan de uitvoering"));
    CHECK(page.type("Gepland op", "2022-11-10"));
    CHECK(page.press("Bewaar"));
    const Organisation kept = kept_by(page, platform);
    const CustomTrainingRequest& request = *find_custom_training(kept, UnitId("T-3"));
    CHECK(request.outcome == CustomOutcome::needed);
    CHECK(request.what == "ontwikkelgesprekken");
    CHECK(request.decided == make_date(2022, 10, 6));
    CHECK(request.planned == make_date(2022, 11, 10));
}

TEST_CASE("teamcoaching, a follow-upsessie, an example and a result are written down on the page") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    open_programme(page);
    CHECK(page.press("Verpakken, Teamcoaching"));
    CHECK(page.press("Plan teamcoaching"));
    CHECK(page.type("Datum", "2022-10-20"));
    CHECK(page.press("Bewaar"));
    CHECK(page.shows("20 oktober 2022, gepland"));
    page.key("Escape");
    CHECK(page.press("Nieuwe opbrengst"));
    CHECK(page.type("Wat leverde het op?", "Meer plezier"));
    CHECK(page.press("Bewaar opbrengst"));
    CHECK(page.shows("Meer plezier"));
    CHECK(page.press("Nieuw goed voorbeeld"));
    CHECK(page.type("Wat ging goed?", "Samen opruimen"));
    CHECK(page.press("Wie dit deed vindt het goed"));
    CHECK(page.press("Bewaar voorbeeld"));
    CHECK(page.shows("Samen opruimen"));
    CHECK(page.type("Zoek in goede voorbeelden", "koffie"));
    CHECK_FALSE(page.shows("Samen opruimen"));
    CHECK(page.shows("Bij de koffie"));
    const Organisation kept = kept_by(page, platform);
    CHECK(kept.coaching->size() == 10);
    CHECK(kept.yields->size() == 5);
    CHECK(kept.good_examples->size() == 4);
}

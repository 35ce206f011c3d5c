// Mijn 3-hoek and Mijn gegevens as somebody asks for them: from a 3-hoek, from a person, from the palette.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "support/headless_page.hpp"

using namespace driehoek;
using test::HeadlessPage;
using test::SamplePlatform;
using ui::Role;

namespace {

int count_of(const std::string& text, std::string_view part) {
    int count = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++count;
    return count;
}

}  // namespace

TEST_CASE("the sheet of a 3-hoek is printed and saved from its inspector") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    REQUIRE(page.press("3-hoek K-05"));
    REQUIRE(page.press("Maak Mijn 3-hoek"));
    REQUIRE(page.find(Role::dialog, "Mijn 3-hoek"));
    const ui::MirrorNode* preview = page.find(Role::image, "Mijn 3-hoek");
    REQUIRE(preview);
    CHECK(preview->description.contains("3 mensen helpen mij."));
    REQUIRE(page.press("Bewaar als plaatje (PNG)"));
    REQUIRE(page.press("Bewaar als plaatje (SVG)"));
    REQUIRE(platform.saved.size() == 2);
    CHECK(platform.saved[0].name == "mijn-3-hoek.png");
    CHECK(platform.saved[0].type == "image/png");
    CHECK(platform.saved[1].type == "image/svg+xml");
    CHECK_FALSE(platform.saved[1].bytes.contains("K-05"));
    REQUIRE(page.press("Vul hier in"));
    REQUIRE(page.type("Bel: Mila", "06 00000000"));
    REQUIRE(page.press("Druk af of maak een pdf"));
    REQUIRE(platform.printed.size() == 1);
    CHECK(platform.printed[0].contains("06 00000000"));
    CHECK(platform.printed[0].contains("Mila helpt mij met"));
    CHECK_FALSE(platform.printed[0].contains("K-05"));
    CHECK_FALSE(page.find(Role::dialog, "Mijn 3-hoek"));
    // What was typed is kept nowhere.
    page.wait(5000);
    for (const auto& kept : platform.kept) {
        CHECK_FALSE(kept.organisation.contains("06 00000000"));
        CHECK_FALSE(kept.history.contains("06 00000000"));
    }
}

TEST_CASE("all sheets of a caseload are printed at once") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    page.press("3-hoek K-01");
    REQUIRE(page.press("Maak Mijn 3-hoek"));
    REQUIRE(page.choose("Welke bladen?", "Alle bladen van Nadia Lindehof: 12"));
    CHECK(page.shows("Je drukt de bladen van 12 3-hoeken af."));
    REQUIRE(page.press("Druk af of maak een pdf"));
    REQUIRE(platform.printed.size() == 1);
    CHECK(count_of(platform.printed[0], "Mijn 3-hoek") == 12);
    // From the sheet of the job coach herself.
    page.press("Gegevens");
    page.press("Mensen");
    REQUIRE(page.press("Nadia Lindehof"));
    REQUIRE(page.press("Maak Mijn 3-hoek"));
    CHECK(page.shows("Je drukt de bladen van 12 3-hoeken af."));
    REQUIRE(page.press("Druk af of maak een pdf"));
    CHECK(count_of(platform.printed.back(), "Mijn 3-hoek") == 12);
}

TEST_CASE("from the palette a 3-hoek is chosen first") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    REQUIRE(page.open_dialog("m3", "Mijn 3-hoek"));
    CHECK(page.shows("En nog 24. Typ meer om te zoeken."));
    REQUIRE(page.type("Zoek op naam of code", "k09"));
    REQUIRE(page.press("3-hoek K-09"));
    const ui::MirrorNode* preview = page.find(Role::image, "Mijn 3-hoek");
    REQUIRE(preview);
    CHECK(preview->description.contains("1 persoon helpt mij."));
    REQUIRE(page.press("Druk af of maak een pdf"));
    CHECK(platform.printed.back().contains("Er is nog geen jobcoach."));
    REQUIRE(page.open_dialog("m3", "Mijn 3-hoek"));
    page.type("Zoek op naam of code", "xyz");
    CHECK(page.shows("Niets gevonden."));
}

TEST_CASE("Mijn gegevens is made of a person, with a title, tables and what is not on it") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    page.press("Gegevens");
    page.press("Mensen");
    REQUIRE(page.press("Sami Waterlelie"));
    REQUIRE(page.press("Maak Mijn gegevens"));
    REQUIRE(page.find(Role::dialog, "Mijn gegevens"));
    CHECK(page.find(Role::heading, "Sami Waterlelie"));
    CHECK(page.find(Role::heading, "Jouw 3-hoeken"));
    CHECK(page.find(Role::heading, "Wat hier niet op staat"));
    CHECK(page.shows("Niveau: medior"));
    CHECK(page.shows("Klopt er iets niet?"));
    REQUIRE(page.press("Druk af of maak een pdf"));
    REQUIRE(platform.printed.size() == 1);
    CHECK(platform.printed[0].contains("Sami Waterlelie"));
    CHECK(platform.printed[0].contains("Dit blad is voor jou."));
}

TEST_CASE("Mijn gegevens of a third corner is chosen by code, or belongs to the 3-hoek that is selected") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    REQUIRE(page.open_dialog("mg", "Mijn gegevens"));
    REQUIRE(page.type("Zoek op naam of code", "w-19"));
    REQUIRE(page.press("W-19"));
    CHECK(page.shows("Traject: Wsw"));
    CHECK(page.shows("Je zit niet in een 3-hoek."));
    page.key("Escape");
    REQUIRE(page.press("3-hoek K-05"));
    REQUIRE(page.open_dialog("mg", "Mijn gegevens"));
    CHECK(page.shows("Code: K-05"));
}

TEST_CASE("in a scenario there is no paper") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    page.key("m");
    page.key("w");
    REQUIRE(page.find(Role::region, "Wat als: Scenario 1"));
    page.key("m");
    page.key("g");
    REQUIRE(page.find(Role::dialog, "Mijn gegevens"));
    CHECK_FALSE(page.find(Role::button, "Druk af of maak een pdf"));
}

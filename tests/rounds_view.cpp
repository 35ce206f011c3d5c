// Composing a round on the page: with the mouse, with the keys and with the menu, until it is final.
#include <doctest/doctest.h>

#include <array>
#include <utility>

#include "io/json.hpp"
#include "support/headless_page.hpp"

using namespace driehoek;
using test::HeadlessPage;
using ui::Role;

namespace {

struct TestPlatform : test::TestPlatform {
    TestPlatform() { set_today(make_date(2022, 10, 6)); }
};

// Group of somebody in the second round, as it is kept; empty for none.
std::string kept_group(HeadlessPage& page, const TestPlatform& platform, const char* person) {
    page.wait(3000);
    REQUIRE_FALSE(platform.kept.empty());
    const auto organisation = io::read_organisation(platform.kept.back().organisation);
    REQUIRE(organisation.has_value());
    const Round* round = find_round(*organisation, RoundId("R-2"));
    REQUIRE(round != nullptr);
    const IntervisieGroup* group = group_of(*round, PersonId(person));
    return group ? group->name : std::string();
}

// The sample with a new round of three groups in which nobody sits yet.
void start_round(HeadlessPage& page) {
    REQUIRE(page.press("Start met een voorbeeld"));
    REQUIRE(page.press("Intervisie"));
    REQUIRE(page.press("Nieuwe ronde"));
    REQUIRE(page.press("Start ronde"));
}

}  // namespace

TEST_CASE("a final round is shown with its tables, and nobody is moved") {
    TestPlatform platform;
    HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    CHECK(page.press("Intervisie"));
    CHECK(page.find(Role::heading, "Intervisie samenstellen"));
    CHECK(page.find(Role::heading, "Ronde 1 is definitief"));
    CHECK(page.shows("16 van 16 geplaatst"));
    CHECK(page.shows("75 % krijgt een beurt"));
    CHECK(page.find(Role::picture_target, "Mila Sterrenbos, voorman, groep 3"));
    CHECK_FALSE(page.find(Role::button, "Maak definitief"));
    CHECK(page.drag("Mila Sterrenbos, voorman, groep 3", "Groep 1, "));
    CHECK(page.key_on("Mila Sterrenbos, voorman, groep 3", " "));
    CHECK(page.find(Role::picture_target, "Mila Sterrenbos, voorman, groep 3"));
    CHECK(page.press("Mila Sterrenbos"));
    CHECK_FALSE(page.find(Role::button, "Verplaats"));
}

TEST_CASE("the dialog of a new round says what sizes and turns follow") {
    TestPlatform platform;
    HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    page.press("Intervisie");
    CHECK(page.press("Nieuwe ronde"));
    CHECK(page.shows("3 groepen van 5 of 6 mensen"));
    CHECK(page.shows("Iedereen aan de beurt? Nee: 12 van 16."));
    CHECK(page.choose("Casussen per sessie", "2"));
    CHECK(page.shows("Iedereen komt in 4 sessies aan de beurt."));
    CHECK(page.choose("Aantal groepen", "2 groepen"));
    CHECK(page.press("voorman"));
    CHECK(page.shows("Een groep heeft 4 tot 8 mensen"));
    CHECK(page.press("voorman"));
    CHECK(page.type("Naam van de ronde", "Ronde 1"));
    CHECK(page.press("Start ronde"));
    CHECK(page.shows("Deze naam bestaat al"));
    CHECK(page.find(Role::dialog, "Nieuwe ronde"));
    page.type("Naam van de ronde", "Najaar");
    CHECK(page.press("Start ronde"));
    CHECK_FALSE(page.find(Role::dialog, "Nieuwe ronde"));
    CHECK(page.shows("16 mensen, 2 groepen"));
    CHECK(page.find(Role::heading, "Kan nog niet definitief"));
    CHECK(page.shows("16 mensen hebben nog geen plek"));
}

TEST_CASE("with the mouse: onto a table, onto a person to swap, and into the tray") {
    TestPlatform platform;
    HeadlessPage page(platform);
    start_round(page);
    CHECK(page.drag("Kaan Veldspaat", "Groep 3, "));
    CHECK(kept_group(page, platform, "JC-4") == "3");
    CHECK(page.drag("Nadia Lindehof", "Groep 1, "));
    CHECK(kept_group(page, platform, "JC-1") == "1");
    CHECK(page.drag("Nadia Lindehof, jobcoach, groep 1", "Kaan Veldspaat, jobcoach, groep 3"));
    CHECK(kept_group(page, platform, "JC-1") == "3");
    CHECK(kept_group(page, platform, "JC-4") == "1");
    CHECK(page.drag("Kaan Veldspaat, jobcoach, groep 1", "Pieter Zandoog"));  // a card of the tray: they swap
    CHECK(kept_group(page, platform, "JC-2") == "1");
    CHECK(kept_group(page, platform, "JC-4").empty());
    CHECK(page.key("ctrl+z"));
    CHECK(kept_group(page, platform, "JC-4") == "1");
}

TEST_CASE("with the keys: space picks up, arrows choose, enter puts down, escape leaves it") {
    TestPlatform platform;
    HeadlessPage page(platform);
    start_round(page);
    CHECK(page.key_on("Mila Sterrenbos", " "));
    CHECK(page.find(Role::heading, "Kies een tafel voor Mila"));
    CHECK(page.key_on("Mila Sterrenbos", "ArrowRight"));
    CHECK(page.find(Role::heading, "Als je Mila hier neerzet"));
    CHECK(page.shows("Nog niet geplaatst naar groep 1"));
    CHECK(page.key_on("Mila Sterrenbos", "ArrowRight"));
    CHECK(page.shows("Nog niet geplaatst naar groep 2"));
    CHECK(page.key("Escape"));
    CHECK_FALSE(page.find(Role::heading, "Als je Mila hier neerzet"));
    CHECK(kept_group(page, platform, "V-S1").empty());
    CHECK(page.key_on("Mila Sterrenbos", " "));
    CHECK(page.key_on("Mila Sterrenbos", "End"));
    CHECK(page.press("Mila Sterrenbos"));  // Enter
    CHECK(kept_group(page, platform, "V-S1") != "");
    CHECK(page.key_on("Mila Sterrenbos", "l"));
    CHECK(page.find(Role::table, "Lijst van de mensen in de ronde"));
    CHECK(page.press("Kaart"));
    CHECK(page.key_on("Mila Sterrenbos", "n"));
    CHECK(page.find(Role::heading, "Regels voor groep 1"));
}

TEST_CASE("with the menu: everybody gets a place, a broken rule is told, and the round becomes final") {
    TestPlatform platform;
    HeadlessPage page(platform);
    start_round(page);
    const auto move = [&](const char* name, const char* group) {
        CAPTURE(name);
        CHECK(page.press(name));
        CHECK(page.press("Verplaats"));
        CHECK(page.press(group));
        page.key("Escape");
    };
    constexpr std::array<std::pair<const char*, const char*>, 16> places{{{"Fenna Duinzicht", "Groep 1"},
                                                                          {"Kaan Veldspaat", "Groep 1"},
                                                                          {"Tess Molenkamp", "Groep 1"},
                                                                          {"Daan Rietveen", "Groep 1"},
                                                                          {"Ruben Vlasbloem", "Groep 1"},
                                                                          {"Joris Klaverdijk", "Groep 2"},
                                                                          {"Nadia Lindehof", "Groep 2"},
                                                                          {"Pieter Zandoog", "Groep 2"},
                                                                          {"Hugo Beukenrode", "Groep 2"},
                                                                          {"Sami Waterlelie", "Groep 2"},
                                                                          {"Lotte Hazelhof", "Groep 2"},
                                                                          {"Bram Eikelaar", "Groep 3"},
                                                                          {"Eva Meidoorn", "Groep 3"},
                                                                          {"Yara Korenmaat", "Groep 3"},
                                                                          {"Gijs Populierse", "Groep 3"},
                                                                          {"Mila Sterrenbos", "Groep 1"}}};
    for (const auto& [name, group] : places) move(name, group);
    for (const char* group : {"Begeleider van groep 1", "Begeleider van groep 2", "Begeleider van groep 3"}) {
        CHECK(page.press(group));
        CHECK(page.press("Sanne Kweekgras"));
    }
    CHECK(page.shows("Fenna Duinzicht is leidinggevende van Mila Sterrenbos."));
    CHECK(page.shows("1 regel klopt niet."));
    CHECK_FALSE(page.press("Maak definitief"));
    CHECK(page.press("Mila Sterrenbos"));
    CHECK(page.find(Role::heading, "Ruil die past"));
    page.key("Escape");
    CHECK(page.press("Tess Molenkamp"));
    CHECK(page.press("Zet vast"));
    CHECK(page.find(Role::button, "Maak los"));
    page.key("Escape");
    move("Mila Sterrenbos", "Groep 3");
    CHECK(page.find(Role::heading, "Klaar om definitief te maken"));
    CHECK(page.press("Maak definitief"));
    CHECK(page.find(Role::heading, "Ronde 2 is definitief"));
    CHECK(page.key("ctrl+z"));
    CHECK(page.find(Role::heading, "Klaar om definitief te maken"));
}

TEST_CASE("two people can be kept apart, and the settings of a draft change in one step") {
    TestPlatform platform;
    HeadlessPage page(platform);
    start_round(page);
    CHECK(page.press("Niet samen"));
    CHECK(page.choose("De een", "Tess"));
    CHECK(page.choose("De ander", "Daan"));
    CHECK(page.press("Voeg paar toe"));
    CHECK(page.find(Role::button, "Haal Tess Molenkamp en Daan Rietveen weg"));
    page.key("Escape");
    CHECK(page.find(Role::button, "1 paar niet samen"));
    CHECK(page.press("16 mensen, 3 groepen"));
    CHECK(page.choose("Soort ronde", "MT van afdeling"));
    CHECK(page.choose("Aantal groepen", "4 groepen"));
    CHECK(page.press("Bewaar"));
    CHECK(page.find(Role::button, "16 mensen, 4 groepen"));
    CHECK(page.find(Role::button, "MT van afdeling"));
    CHECK(page.key("ctrl+z"));
    CHECK(page.find(Role::button, "16 mensen, 3 groepen"));
    CHECK(page.find(Role::button, "Gemengd"));
}

TEST_CASE("more groups than fit as tables are a list, and an empty organisation starts with a round") {
    TestPlatform platform;
    HeadlessPage page(platform);
    page.press("Begin leeg");
    page.press("Intervisie");
    CHECK(page.find(Role::heading, "Nog geen ronde"));
    CHECK(page.find(Role::button, "Nieuwe ronde"));
    page.press("Gegevens");
    page.press("Groot voorbeeld");
    page.press("Intervisie");
    page.press("Nieuwe ronde");
    page.press("Start ronde");
    CHECK(page.find(Role::table, "Lijst van de mensen in de ronde"));
    CHECK(page.shows("passen niet als tafels in één beeld"));
}

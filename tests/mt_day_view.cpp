// The MT-dag as somebody uses it: units side by side, the wall with its keys, measurements, and the page that answers a council.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "support/headless_page.hpp"

using namespace driehoek;
using test::HeadlessPage;
using test::SamplePlatform;
using ui::Role;

namespace {

void go_to_mt_day(HeadlessPage& page) {
    REQUIRE(page.key("g"));
    REQUIRE(page.key("t"));
    page.settle();
}

// The units whose cards stand on the page.
int count_cards(const HeadlessPage& page) {
    const auto& nodes = page.mirror().nodes();
    return static_cast<int>(std::ranges::count_if(
        nodes, [](const ui::MirrorNode& node) { return node.role == Role::heading && node.name == "Indicatoren"; }));
}

}  // namespace

TEST_CASE("at most three cards stand side by side, and the oldest makes room") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    page.press("Gegevens");
    REQUIRE(page.press("Groot voorbeeld"));
    page.settle();
    go_to_mt_day(page);
    CHECK(count_cards(page) == 3);
    REQUIRE(page.press("Post, Logistiek & Magazijn, 3 van 3 ingevuld"));
    CHECK(count_cards(page) == 3);
    CHECK(page.shows("Iedereen krijgt een plan voor de eerste maand"));
    // Those of an afdeling have cards of their own.
    REQUIRE(page.choose("Toon", "Afdelingen van Groen & Buitenruimte"));
    CHECK(page.shows("Iedereen kan twee soorten werk"));
    REQUIRE(page.choose("Toon", "Bedrijfsonderdelen"));
    // What was measured too long ago says so.
    CHECK(page.shows("De laatste meting is ouder dan 12 maanden. Meet opnieuw."));
}

TEST_CASE("a card is written on the wall with the keys, and an empty page says how to begin") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    go_to_mt_day(page);
    REQUIRE(page.press("Op het scherm"));
    CHECK(page.find(Role::heading, "Groen & Buitenruimte"));
    REQUIRE(page.key("ArrowRight"));
    CHECK(page.find(Role::heading, "Schoonmaak & Facilitair"));
    REQUIRE(page.key("3"));
    REQUIRE(page.type("Hoe ziet excellente mensontwikkeling er hier uit?", "Iedereen leert van elkaar"));
    REQUIRE(page.press("Bewaar"));
    CHECK(page.shows("Iedereen leert van elkaar"));
    REQUIRE(page.key("ArrowLeft"));
    CHECK(page.find(Role::heading, "Groen & Buitenruimte"));
    REQUIRE(page.key("Escape"));
    CHECK(page.shows("Schoonmaak & Facilitair, 3 van 3 ingevuld"));
    // A name is hinted at, and then refused with nothing changed.
    REQUIRE(page.press("Extra impuls"));
    page.type("Welke goede ontwikkeling krijgt een extra impuls?", "Hugo Beukenrode leidt op");
    CHECK(page.shows("hier lijkt een naam te staan"));
    REQUIRE(page.press("Bewaar"));
    CHECK(page.shows("Dit gaat over een onderdeel, nooit over één persoon"));
    SamplePlatform other;
    HeadlessPage empty(other);
    empty.press("Begin leeg");
    go_to_mt_day(empty);
    CHECK(empty.find(Role::heading, "Nog geen MT-dag"));
    CHECK(empty.shows("Er zijn nog geen onderdelen."));
}

TEST_CASE("a measurement is taken over, told about, and removed") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    go_to_mt_day(page);
    REQUIRE(page.press("Open hoeken: Nog niet gemeten"));
    REQUIRE(page.press("Neem over"));
    CHECK(page.shows("geteld door Driehoek"));
    REQUIRE(page.type("Gemeten", "abc"));
    CHECK(page.shows("Dit is geen getal van 0 tot 10.000."));
    REQUIRE(page.type("Wat zit erachter?", "We zoeken eerder iemand"));
    REQUIRE(page.press("Bewaar het verhaal"));
    REQUIRE(page.press("Verwijder de meting van"));
    CHECK_FALSE(page.shows("geteld door Driehoek"));
    REQUIRE(page.press("Sluit"));
    CHECK(page.shows("We zoeken eerder iemand"));
    CHECK(page.shows("Open hoeken: Nog niet gemeten"));
}

TEST_CASE("Verantwoording goes to paper, to the clipboard and into a picture") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    page.press("Gegevens");
    REQUIRE(page.press("Groot voorbeeld"));
    page.settle();
    REQUIRE(page.key("m"));
    REQUIRE(page.key("a"));
    CHECK(page.shows("van de voorlieden is klaar met de opleiding."));
    REQUIRE(page.press("Kopieer als tekst"));
    CHECK(platform.copied.contains("1. Opleiding en praktijkleren"));
    REQUIRE(page.press("Bewaar als plaatje"));
    REQUIRE_FALSE(platform.saved.empty());
    CHECK(platform.saved.back().name.starts_with("verantwoording-"));
    REQUIRE(page.press("Druk af of maak een pdf"));
    REQUIRE(platform.printed.size() == 1);
    CHECK(platform.printed[0].contains("Wat zijn de resultaten van het leiderschapsprogramma?"));
    CHECK_FALSE(page.find(Role::dialog, "Verantwoording"));
}

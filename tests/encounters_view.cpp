// Wie met wie on the page: reached in three ways, told by pictures and by lists.
#include <doctest/doctest.h>

#include "support/headless_page.hpp"
#include "support/rounds.hpp"

using namespace driehoek;
using driehoek::test::HeadlessPage;
using driehoek::test::SamplePlatform;
using driehoek::ui::Role;

namespace {

void open_encounters(HeadlessPage& page) {
    REQUIRE(page.press("Start met een voorbeeld"));
    REQUIRE(page.press("Intervisie"));
    REQUIRE(page.press("Wie met wie"));
}

}  // namespace

TEST_CASE("who met whom stands beside composing, and the palette leads there too") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    open_encounters(page);
    CHECK(page.find(Role::heading, "Rondes intervisie"));
    CHECK(page.find(Role::heading, "Wie zat met wie in een groep?"));
    CHECK(page.find(Role::heading, "Welke functies ontmoeten elkaar?"));
    CHECK(page.find(Role::heading, "Sessies"));
    CHECK(page.press("Samenstellen"));
    CHECK(page.find(Role::heading, "Intervisie samenstellen"));
    CHECK(page.key("ctrl+k"));
    CHECK(page.type("Zoek", "wie met"));
    CHECK(page.press("Wie met wie"));
    CHECK(page.find(Role::heading, "Rondes intervisie"));
}

TEST_CASE("a pair is told when it is pointed at, focused or chosen") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    open_encounters(page);
    const char* pair = "Sami Waterlelie en Hugo Beukenrode";
    CHECK(page.find(Role::picture_target,
                    "Sami Waterlelie en Hugo Beukenrode: Sessie 1, 2 en 3 samen. Sessie 4: 18 oktober"));
    CHECK(page.click(pair));
    REQUIRE(page.find(Role::picture_target, pair));
    CHECK((page.find(Role::picture_target, pair)->state & ui::state_pressed) != 0);
    CHECK(page.key("Escape"));
    CHECK((page.find(Role::picture_target, pair)->state & ui::state_pressed) == 0);
    CHECK(page.key_on(pair, "ArrowRight"));
    CHECK(page.key_on(pair, "ArrowDown"));
    CHECK(page.press("jobcoach en voorman"));
    CHECK((page.find(Role::picture_target, "jobcoach en voorman")->state & ui::state_pressed) != 0);
    CHECK(page.press("Onderdelen"));
    CHECK(page.find(Role::heading, "Welke onderdelen ontmoeten elkaar?"));
    CHECK(page.press("Groep 1: sessie 1 op 10 mei 2022"));  // opens the group at its table
    CHECK(page.find(Role::heading, "Regels voor groep 1"));
}

TEST_CASE("the lists tell pairs, who misses a function, who has no group and why, and coverage") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    open_encounters(page);
    CHECK(page.key_on("Sami Waterlelie en Hugo Beukenrode", "l"));
    CHECK(page.find(Role::table, "Ontmoet"));
    CHECK(page.find(Role::button, "Ontmoet 35"));
    CHECK(page.find(Role::cell, "Sessie 1, 2 en 3 samen. Sessie 4: 18 oktober"));
    CHECK(page.press("Mist een functie"));
    CHECK(page.find(Role::table, "Mist een functie"));
    CHECK(page.find(Role::column_header, "Nog niemand ontmoet van"));
    CHECK(page.press("Zonder groep"));
    CHECK(page.find(Role::cell, "Is begeleider van groep 1, dus geen lid."));
    CHECK(page.find(Role::cell, "De functie hoort niet bij deze ronde."));
    CHECK(page.press("Dekking"));
    CHECK(page.find(Role::cell, "afdelingsmanager"));
    CHECK(page.find(Role::cell, "3 van 3"));
    CHECK(page.press("Ontmoet"));
    CHECK(page.press("Open Nadia Lindehof"));  // leads back to the picture, with this pair chosen
    CHECK(page.find(Role::heading, "Wie zat met wie in een groep?"));
}

TEST_CASE("the time line asks for the day that is missing, and then shows it") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    open_encounters(page);
    REQUIRE(page.press("Kies een datum voor groep 3"));
    CHECK(page.find(Role::date_field, "Datum van sessie 4"));
    REQUIRE(page.press("Bewaar datum"));
    CHECK_FALSE(page.find(Role::picture_target, "Kies een datum voor groep 3"));
    const ui::MirrorNode* row = page.find(Role::picture_target, "Groep 3: ");
    REQUIRE(row != nullptr);
    CHECK(row->name.ends_with("en sessie 4 gepland op 6 oktober 2022"));
}

TEST_CASE("a new round tells who has no group yet, and all rounds together count its plans") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    open_encounters(page);
    page.press("Samenstellen");
    test::add_round(page);
    CHECK(page.press("Wie met wie"));
    CHECK(page.find(Role::heading, "Nog niets te zien"));
    CHECK(page.press("Zonder groep 16"));
    CHECK(page.find(Role::cell, "Nog niet gekozen: er is plek."));
    CHECK(page.press("Kaart"));
    CHECK(page.press("Alle rondes"));
    CHECK(page.find(Role::picture_target, "Sami Waterlelie en Hugo Beukenrode: Ronde 1: sessie 1, 2 en 3 samen"));
    CHECK(page.press("Ronde 2"));
    CHECK(page.press("Ronde 1"));
    CHECK(page.find(Role::heading, "Sessies"));
}

TEST_CASE("at full size functions and units take the place of the stairs; a phone begins with the list") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Begin leeg");
    page.press("Gegevens");
    page.press("Groot voorbeeld");
    page.press("Intervisie");
    test::add_round(page);
    page.press("Wie met wie");
    CHECK(page.find(Role::heading, "Nog niets te zien"));
    SamplePlatform hand;
    HeadlessPage phone(hand, 390, 844);
    open_encounters(phone);
    CHECK(phone.find(Role::table, "Ontmoet"));
    CHECK(phone.press("Kaart"));
    CHECK(phone.find(Role::heading, "Wie zat met wie in een groep?"));
}

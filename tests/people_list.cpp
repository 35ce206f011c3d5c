// The list of people and the sheet of one of them, as a user goes through them.
#include <doctest/doctest.h>

#include "io/json.hpp"
#include "support/headless_page.hpp"

using namespace driehoek;
using test::HeadlessPage;
using test::SamplePlatform;
using ui::Role;

namespace {

Organisation organisation_in(HeadlessPage& page, const SamplePlatform& platform) {
    page.wait(3000);
    REQUIRE_FALSE(platform.kept.empty());
    const auto organisation = io::read_organisation(platform.kept.back().organisation);
    REQUIRE(organisation.has_value());
    return *organisation;
}

const Person& who(const Organisation& organisation, std::string_view name) {
    for (const Person& person : *organisation.people) {
        if (person.name == name) return person;
    }
    FAIL("nobody is called so");
    return organisation.people->front();
}

void open_people(HeadlessPage& page) {
    page.press("Start met een voorbeeld");
    REQUIRE(page.key("m"));
    REQUIRE(page.key("m"));
}

int count_rows(const HeadlessPage& page) {
    int rows = 0;
    for (const ui::MirrorNode& node : page.mirror().nodes()) rows += node.role == Role::row ? 1 : 0;
    return rows - 1;  // the head
}

}  // namespace

TEST_CASE("the list says how many there are, sifts by function and by what is typed, and sorts") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    open_people(page);
    CHECK(page.find(Role::heading, "Bij 2 van de 20 mensen is er iets te doen"));
    CHECK(count_rows(page) == 20);
    REQUIRE(page.press("Jobcoach 4"));
    CHECK(count_rows(page) == 4);
    REQUIRE(page.press("Iedereen 20"));
    REQUIRE(page.type("Zoek op naam of functie", "voorman groen"));
    CHECK(count_rows(page) == 3);
    REQUIRE(page.type("Zoek op naam of functie", ""));
    REQUIRE(page.press("Te doen 2"));
    CHECK(count_rows(page) == 2);
    REQUIRE(page.press("Iedereen 20"));
    REQUIRE(page.press("Naam"));
    const ui::MirrorNode* first = page.find(Role::picture_target, "");
    REQUIRE((first != nullptr));
    CHECK(first->name == "Bram Eikelaar");
    REQUIRE(page.press("Naam, op volgorde"));
    CHECK(page.find(Role::picture_target, "")->name == "Yara Korenmaat");
}

TEST_CASE("who is in a third corner stands in a list of his own, by code") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    open_people(page);
    REQUIRE(page.press("Kandidaat, werknemer"));
    CHECK(page.find(Role::column_header, "Praktijkleren"));
    CHECK(count_rows(page) == 40);
    REQUIRE(page.press("K-05"));
    CHECK(page.find(Role::complementary, "Blad van deze persoon"));
    REQUIRE(page.press("Module"));
    CHECK(page.find(Role::dialog, "Wijzig K-05"));
}

TEST_CASE("arrows choose and the sheet follows, F2 changes, Delete says why not, Escape goes back") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    open_people(page);
    REQUIRE(page.press("Bram Eikelaar"));
    CHECK(page.find(Role::heading, "Bram Eikelaar"));
    REQUIRE(page.key_on("Bram Eikelaar", "ArrowDown"));
    CHECK(page.find(Role::heading, "Daan Rietveen"));
    REQUIRE(page.key_on("Daan Rietveen", "F2"));
    CHECK(page.find(Role::dialog, "Wijzig Daan Rietveen"));
    REQUIRE(page.key("Escape"));
    REQUIRE(page.key_on("Daan Rietveen", "Delete"));
    CHECK(page.shows("Er is niets veranderd."));
    CHECK(page.shows("Verwijder kan nog niet"));
    REQUIRE(page.key("Escape"));
    CHECK_FALSE(page.find(Role::complementary, "Blad van deze persoon"));
    REQUIRE(page.key_on("Daan Rietveen", "Insert"));
    CHECK(page.find(Role::dialog, "Voeg iemand toe"));
}

TEST_CASE("a day on the sheet counts at once, and is undone at once") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    open_people(page);
    REQUIRE(page.press("Sami Waterlelie"));
    const Organisation before = organisation_in(page, platform);
    REQUIRE(page.press("maandag"));
    CHECK((who(organisation_in(page, platform), "Sami Waterlelie").working_days ==
           (who(before, "Sami Waterlelie").working_days ^ 1)));
    REQUIRE(page.key("ctrl+z"));
    CHECK((organisation_in(page, platform) == before));
}

TEST_CASE("who left stands apart, with the last day") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    open_people(page);
    REQUIRE(page.press("Ingrid Appelgaard"));
    REQUIRE(page.press("Sluit dienstverband af"));
    REQUIRE(page.type("Eerste dag zonder", "2022-10-01"));
    REQUIRE(page.press("Bewaar"));
    CHECK(page.shows("Uit dienst, laatste dag was 30 september 2022"));
    CHECK(page.find(Role::button, "Iedereen 19"));
    REQUIRE(page.press("Uit dienst 1"));
    CHECK(count_rows(page) == 1);
}

TEST_CASE("one after another: unit and function stay, and so does the dialog when asked to") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    open_people(page);
    REQUIRE(page.key("m"));
    REQUIRE(page.key("p"));
    REQUIRE(page.type("Naam", "Een Aap"));
    REQUIRE(page.choose("Functie", "jobcoach"));
    REQUIRE(page.choose("Onderdeel", "Groen"));
    REQUIRE(page.press("Voeg hierna nog iemand toe"));
    REQUIRE(page.press("Voeg toe"));
    CHECK(page.find(Role::dialog, "Voeg iemand toe"));
    REQUIRE(page.type("Naam", "Twee Beer"));
    REQUIRE(page.press("Voeg toe"));
    const Organisation after = organisation_in(page, platform);
    CHECK(who(after, "Twee Beer").has(Function::job_coach));
    CHECK((who(after, "Twee Beer").unit == who(after, "Een Aap").unit));
}

TEST_CASE("of 2,700 people only those around what is in sight are told, and a key leads to the others") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    page.press("Gegevens");
    page.press("Groot voorbeeld");
    REQUIRE(page.key("m"));
    REQUIRE(page.key("m"));
    CHECK(count_rows(page) < 60);
    const ui::MirrorNode* first = page.find(Role::picture_target, "");
    REQUIRE((first != nullptr));
    const std::string name = first->name;
    REQUIRE(page.press(name));
    REQUIRE(page.key_on(name, "End"));
    CHECK_FALSE(page.find(Role::heading, name));
    CHECK(count_rows(page) < 60);
}

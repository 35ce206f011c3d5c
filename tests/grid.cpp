// Many people added at once: typed, pasted and asked about, as a user does it.
#include <doctest/doctest.h>

#include "io/json.hpp"
#include "support/headless_page.hpp"

using namespace driehoek;
using test::HeadlessPage;
using test::SamplePlatform;
using ui::Role;

namespace {

Organisation organisation_now(HeadlessPage& page, const SamplePlatform& platform) {
    page.wait(3000);
    REQUIRE_FALSE(platform.kept.empty());
    const auto organisation = io::read_organisation(platform.kept.back().organisation);
    REQUIRE(organisation.has_value());
    return *organisation;
}

const Person* named(const Organisation& organisation, std::string_view name) {
    for (const Person& person : *organisation.people) {
        if (person.name == name) return &person;
    }
    return nullptr;
}

void paste(HeadlessPage& page, std::string text) {
    page.app().mirror().receive({ui::MirrorEvent::Kind::paste, 0, std::move(text), 0});
    page.settle();
}

// As the page says where the keyboard is.
void focus(HeadlessPage& page, std::string_view field) {
    const ui::MirrorNode* node = page.find(Role::text_field, field);
    REQUIRE((node != nullptr));
    page.app().mirror().receive({ui::MirrorEvent::Kind::focus, node->id, {}, 1});
    page.settle();
}

void open_list_of_people(HeadlessPage& page) {
    REQUIRE(page.key("m"));
    REQUIRE(page.key("m"));
}

constexpr const char* twelve =
    "Naam\tFunctie\tOnderdeel\tLeidinggevende\tma\tdi\two\tdo\tvr\r\n"
    "Noor Wilgeroos\tvoorman junior\tGroen & Buitenruimte\tBram Eikelaar\tx\tx\tx\tx\tx\r\n"
    "Fenna Berkenhof\tafdelingsmanager\tSchoonmaak & Facilitair\tRoos Wilgenhart\tx\tx\t\tx\t\r\n"
    "Sem Duindoorn\tvoorman medior\tGroenvoorziening\tBram Eikelaar\tx\tx\tx\tx\t\r\n"
    "Jesse Veenpluis\tvoorman senior\tSchoonmaak & Facilitair\tFenna\t\tx\tx\tx\tx\r\n";

}  // namespace

TEST_CASE("rows that are pasted are checked, asked about, and added in one step with a restore point before") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    open_list_of_people(page);
    const Organisation before = organisation_now(page, platform);
    paste(page, twelve);
    CHECK(page.find(Role::heading, "2 van de 4 rijen zijn klaar"));
    CHECK(page.shows("Groenvoorziening staat niet in de lijst."));
    CHECK(page.shows("Fenna kan meer dan één persoon zijn."));
    REQUIRE(page.press("Ja, gebruik Groen"));
    CHECK(page.find(Role::heading, "3 van de 4 rijen zijn klaar"));
    REQUIRE(page.press("Fenna Berkenhof, rij 2"));
    CHECK(page.find(Role::heading, "4 van de 4 rijen zijn klaar"));
    REQUIRE(page.press("Voeg 4 mensen toe"));
    const Organisation after = organisation_now(page, platform);
    CHECK(after.people->size() == before.people->size() + 4);
    const Person* jesse = named(after, "Jesse Veenpluis");
    REQUIRE((jesse != nullptr));
    CHECK((jesse->line_manager == named(after, "Fenna Berkenhof")->id));
    CHECK((jesse->level == Level::senior));
    CHECK((jesse->working_days == 0b11110));
    CHECK(page.find(Role::heading, "Bij 2 van de 24 mensen"));
    bool has_point = false;
    for (const auto& kept : platform.kept) has_point = has_point || kept.label == "people";
    CHECK(has_point);
    REQUIRE(page.key("ctrl+z"));
    CHECK((organisation_now(page, platform) == before));
}

TEST_CASE("what is not ready waits in the grid") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    open_list_of_people(page);
    paste(page, twelve);
    REQUIRE(page.press("Voeg 2 mensen toe"));
    CHECK(page.find(Role::heading, "0 van de 2 rijen zijn klaar"));
    CHECK(page.shows("Sem Duindoorn"));
    CHECK_FALSE(page.find(Role::text_field, "Naam, rij 4"));
}

TEST_CASE("from nothing: typed with a list that follows, filled down, a new unit, and added by key") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Begin leeg");
    open_list_of_people(page);
    REQUIRE(page.press("Plak uit Excel"));
    focus(page, "Naam, rij 1");
    REQUIRE(page.type("Naam, rij 1", "Bram Eikel"));
    focus(page, "Functie, rij 1");
    REQUIRE(page.type("Functie, rij 1", "afd"));
    CHECK(page.find(Role::list, "Functie"));
    REQUIRE(page.key_on("Functie, rij 1", "Enter"));
    CHECK(page.find(Role::text_field, "Functie, rij 1")->value == "afdelingsmanager");
    focus(page, "Onderdeel, rij 1");
    REQUIRE(page.type("Onderdeel, rij 1", "Groen"));
    REQUIRE(page.key_on("Onderdeel, rij 1", "Escape"));
    CHECK(page.find(Role::text_field, "Onderdeel, rij 1")->value.empty());
    REQUIRE(page.type("Onderdeel, rij 1", "Groen"));
    focus(page, "Naam, rij 2");
    REQUIRE(page.press("Nieuw onderdeel"));
    REQUIRE(page.type("Naam, rij 2", "Mila Ster"));
    focus(page, "Functie, rij 2");
    REQUIRE(page.type("Functie, rij 2", "voorman j"));
    focus(page, "Onderdeel, rij 2");  // the only one that begins so was meant
    CHECK(page.find(Role::text_field, "Functie, rij 2")->value == "voorman junior");
    REQUIRE(page.key_on("Onderdeel, rij 2", "ctrl+d"));
    CHECK(page.find(Role::text_field, "Onderdeel, rij 2")->value == "Groen");
    focus(page, "Leidinggevende, rij 2");
    REQUIRE(page.type("Leidinggevende, rij 2", "Bram"));
    REQUIRE(page.key_on("Leidinggevende, rij 2", "Enter"));
    REQUIRE(page.press("woensdag, rij 2"));
    REQUIRE(page.key_on("Naam, rij 2", "ctrl+Enter"));
    const Organisation after = organisation_now(page, platform);
    REQUIRE(after.people->size() == 2);
    REQUIRE(after.units->size() == 1);
    const Person* mila = named(after, "Mila Ster");
    CHECK((mila->line_manager == named(after, "Bram Eikel")->id));
    CHECK((mila->working_days == 0b11011));
    CHECK((mila->unit == after.units->front().id));
    REQUIRE(page.key("ctrl+z"));
    CHECK((organisation_now(page, platform).people->empty()));
}

TEST_CASE("F8 leads to the next fault and says it, and leaving asks first") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    open_list_of_people(page);
    paste(page, twelve);
    REQUIRE(page.key_on("Naam, rij 1", "F8"));
    CHECK(page.announced.back().contains("Rij 3, Onderdeel: Groenvoorziening staat niet in de lijst."));
    focus(page, "Naam, rij 1");
    REQUIRE(page.key_on("Naam, rij 1", "Escape"));
    CHECK(page.find(Role::dialog, "Stoppen met toevoegen?"));
    REQUIRE(page.press("Ga verder"));
    CHECK(page.find(Role::text_field, "Naam, rij 1"));
    REQUIRE(page.press("Annuleer"));
    REQUIRE(page.press("Stop"));
    CHECK(page.find(Role::heading, "Bij 2 van de 20 mensen"));
}

TEST_CASE("a citizen service number that is pasted stands nowhere") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    open_list_of_people(page);
    paste(page, "Noor Wilgeroos\tvoorman\t123456782\n");
    CHECK_FALSE(page.shows("123456782"));
    CHECK(page.shows("burgerservicenummer"));
}

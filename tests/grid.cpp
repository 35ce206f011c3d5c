// Many people added at once: typed, pasted and asked about, as a user does it.
#include <algorithm>
#include <array>
#include <string>

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

// --- units, 3-hoeken, and what is here already -----------------------------------------------------------------------------

namespace {

const Triad& triad_of(const Organisation& organisation, std::string_view code) {
    const Triad* triad = find_triad(organisation, TriadId(std::string(code)));
    REQUIRE((triad != nullptr));
    return *triad;
}

}  // namespace

TEST_CASE(
    "people who are here are changed in the grid: what is not touched stays, one undo, and a list that is sifted is "
    "all there is") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    open_list_of_people(page);
    const Organisation before = organisation_now(page, platform);
    REQUIRE(page.press("Jobcoach"));
    REQUIRE(page.press("Wijzig in raster"));
    CHECK(page.find(Role::heading, "Nog geen rijen"));
    CHECK(page.find(Role::text_field, "Naam, rij 4"));
    CHECK_FALSE(page.find(Role::text_field, "Naam, rij 6"));
    const std::string name = page.find(Role::text_field, "Naam, rij 1")->value;
    focus(page, "Naam, rij 1");
    REQUIRE(page.type("Naam, rij 1", name + " Jansen"));
    REQUIRE(page.press("vrijdag, rij 1"));
    CHECK(page.find(Role::heading, "1 van de 1 rijen zijn klaar"));
    focus(page, "Functie, rij 2");
    REQUIRE(page.type("Functie, rij 2", "jobcoahc"));
    CHECK(page.shows("De functie jobcoahc kennen we niet."));
    REQUIRE(page.press("Zet deze rij terug"));
    CHECK(page.find(Role::text_field, "Functie, rij 2")->value == "jobcoach");
    REQUIRE(page.key_on("Naam, rij 2", "ctrl+Enter"));
    const Organisation after = organisation_now(page, platform);
    CHECK(after.people->size() == before.people->size());
    const Person* changed = named(after, name + " Jansen");
    REQUIRE((changed != nullptr));
    CHECK((changed->working_days == 0b01111));
    CHECK((find_person(before, changed->id)->name == name));
    REQUIRE(page.key("ctrl+z"));
    CHECK((organisation_now(page, platform) == before));
}

TEST_CASE("units are made, moved and renamed in the grid in one step") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    open_list_of_people(page);
    REQUIRE(page.press("Onderdelen"));
    REQUIRE(page.press("Wijzig in raster"));
    const Organisation before = organisation_now(page, platform);
    const std::string first = page.find(Role::text_field, "Naam, rij 1")->value;
    const std::size_t count = before.units->size();
    const auto row = [](const char* column, std::size_t at) {
        return std::string(column) + ", rij " + std::to_string(at);
    };
    focus(page, row("Naam", count + 1));
    REQUIRE(page.type(row("Naam", count + 1), "Kassen"));
    focus(page, row("Valt onder", count + 1));
    REQUIRE(page.type(row("Valt onder", count + 1), first));
    focus(page, row("Naam", count + 2));
    REQUIRE(page.type(row("Naam", count + 2), "Ploeg 1"));
    CHECK(page.find(Role::text_field, row("Valt onder", count + 2))->value == first);
    focus(page, row("Valt onder", count + 2));
    REQUIRE(page.type(row("Valt onder", count + 2), "Kassen"));
    focus(page, row("Soort", count + 2));
    REQUIRE(page.type(row("Soort", count + 2), "bedrijfsonderdeel"));
    CHECK(page.shows("Dit kan niet onder Kassen vallen."));
    REQUIRE(page.type(row("Soort", count + 2), "team"));
    REQUIRE(page.press("Voeg 2 onderdelen toe"));
    const Organisation after = organisation_now(page, platform);
    REQUIRE(after.units->size() == count + 2);
    const auto unit = [&](std::string_view called) { return std::ranges::find(*after.units, called, &Unit::name); };
    REQUIRE(unit("Kassen") != after.units->end());
    CHECK((unit("Kassen")->kind == UnitKind::department));
    CHECK((unit("Ploeg 1")->parent == unit("Kassen")->id));
    REQUIRE(page.key("ctrl+z"));
    CHECK((organisation_now(page, platform) == before));
}

TEST_CASE("3-hoeken are started in the grid with codes that count on, and those that go on are changed in it") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    open_list_of_people(page);
    const Organisation before = organisation_now(page, platform);
    REQUIRE(page.press("Plak uit Excel"));
    REQUIRE(page.press("3-hoeken in raster"));
    focus(page, "Leiding, rij 1");
    REQUIRE(page.type("Leiding, rij 1", "Tess Molenkamp"));
    focus(page, "Jobcoach, rij 1");
    REQUIRE(page.type("Jobcoach, rij 1", "Nadia Lindehof"));
    focus(page, "Leiding, rij 2");
    REQUIRE(page.type("Leiding, rij 2", "Daan Rietveen"));
    CHECK(page.find(Role::text_field, "Code, rij 1")->value == "K-15");
    CHECK(page.find(Role::text_field, "Code, rij 2")->value == "K-16");
    CHECK(page.find(Role::text_field, "Jobcoach, rij 2")->value == "Nadia Lindehof");
    CHECK(page.shows("PW-traject"));
    REQUIRE(page.press("Voeg 2 3-hoeken toe"));
    Organisation after = organisation_now(page, platform);
    CHECK(after.triads->size() == before.triads->size() + 2);
    CHECK((triad_of(after, "K-16").person_at(Corner::lead) == named(after, "Daan Rietveen")->id));

    REQUIRE(page.press("Kandidaat, werknemer"));
    REQUIRE(page.press("Wijzig in raster"));
    CHECK(page.find(Role::text_field, "Code, rij 1")->value == "K-01");
    focus(page, "Jobcoach, rij 1");
    REQUIRE(page.type("Jobcoach, rij 1", "Eva Meidoorn"));
    REQUIRE(page.press("Verwerk 1 3-hoek"));
    after = organisation_now(page, platform);
    CHECK((triad_of(after, "K-01").person_at(Corner::job_coach) == named(after, "Eva Meidoorn")->id));
    CHECK((triad_of(after, "K-01").seat(Corner::job_coach).since == tests::sample_day));
    REQUIRE(page.key("ctrl+z"));
    REQUIRE(page.key("ctrl+z"));
    CHECK((organisation_now(page, platform) == before));
}

TEST_CASE(
    "a block is selected with Shift, copied, filled down, emptied and taken back, and Enter goes on where the row "
    "began") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Begin leeg");
    open_list_of_people(page);
    REQUIRE(page.press("Plak uit Excel"));
    paste(page, "Een\tjobcoach\nTwee\nDrie\n");
    focus(page, "Functie, rij 1");
    REQUIRE(page.key_on("Functie, rij 1", "shift+ArrowDown"));
    REQUIRE(page.key_on("Functie, rij 1", "shift+ArrowDown"));
    REQUIRE(page.key_on("Functie, rij 1", "shift+ArrowLeft"));
    CHECK(page.announced.back() == "3 rijen");
    REQUIRE(page.key_on("Functie, rij 1", "ctrl+c"));
    CHECK(platform.copied == "Een\tjobcoach\r\nTwee\t\r\nDrie\t");
    REQUIRE(page.key_on("Functie, rij 1", "shift+ArrowRight"));
    REQUIRE(page.key_on("Functie, rij 1", "ctrl+d"));
    CHECK(page.find(Role::text_field, "Functie, rij 3")->value == "jobcoach");
    CHECK(page.find(Role::text_field, "Naam, rij 3")->value == "Drie");
    CHECK(page.find(Role::heading, "3 van de 3 rijen zijn klaar"));
    REQUIRE(page.key_on("Functie, rij 1", "Delete"));
    CHECK(page.find(Role::text_field, "Functie, rij 2")->value.empty());
    REQUIRE(page.key_on("Functie, rij 1", "ctrl+z"));
    CHECK(page.find(Role::text_field, "Functie, rij 2")->value == "jobcoach");
    // One value fills what is selected.
    focus(page, "Onderdeel, rij 1");
    REQUIRE(page.key_on("Onderdeel, rij 1", "ctrl+shift+ArrowDown"));
    paste(page, "hele organisatie");
    CHECK(page.find(Role::text_field, "Onderdeel, rij 3")->value == "hele organisatie");
    CHECK(page.find(Role::text_field, "Onderdeel, rij 4")->value.empty());
    // From the name by Tab to the days: Enter begins the next row. It goes on as this one.
    focus(page, "Naam, rij 4");
    REQUIRE(page.type("Naam, rij 4", "Vier"));
    CHECK(page.find(Role::text_field, "Functie, rij 4")->value == "jobcoach");
    REQUIRE(page.type("Naam, rij 4", ""));
    CHECK(page.find(Role::text_field, "Functie, rij 4")->value.empty());
    REQUIRE(page.type("Naam, rij 4", "Vier"));
    focus(page, "Functie, rij 4");
    REQUIRE(page.type("Functie, rij 4", "voorman"));
    REQUIRE(page.key_on("Functie, rij 4", "Enter"));
    CHECK(page.asked_focus == std::to_string(page.find(Role::text_field, "Naam, rij 5")->id));
}

TEST_CASE(
    "twelve people in three units with lines and days, and five 3-hoeken, take at most sixty keys beside the letters "
    "of names") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    REQUIRE(page.press("Begin leeg"));
    open_list_of_people(page);
    REQUIRE(page.press("Plak uit Excel"));
    int keys = 4;
    // Where the page was asked to put the keyboard, which it tells as a browser does.
    const auto follow = [&] {
        page.app().mirror().receive(
            {ui::MirrorEvent::Kind::focus, static_cast<ui::NodeId>(std::stoul(page.asked_focus)), {}, 1});
        page.settle();
    };
    follow();
    const auto key = [&](const std::string& cell, const char* name) {
        ++keys;
        REQUIRE(page.key_on(cell, name));
        follow();
    };
    const auto cell = [](const char* column, int row) { return std::string(column) + ", rij " + std::to_string(row); };
    const auto tab = [&](const std::string& next) {
        ++keys;
        focus(page, next);
    };
    struct Entered {
        const char *name, *function, *unit, *manager;
    };
    constexpr std::array people{Entered{"Bram Eikel", "afd", "Groen", ""},
                                Entered{"Fenna Duin", "", "Schoon", ""},
                                Entered{"Joris Klaver", "", "Post", ""},
                                Entered{"Mila Ster", "v j", "Groen", "Bram"},
                                Entered{"Daan Riet", "", "", ""},
                                Entered{"Tess Molen", "", "", ""},
                                Entered{"Lotte Hazel", "", "Schoon", "Fenna"},
                                Entered{"Sami Water", "", "", ""},
                                Entered{"Gijs Popel", "", "Post", "Joris"},
                                Entered{"Yara Koren", "", "", ""},
                                Entered{"Nadia Linde", "jo", "-", "-"},
                                Entered{"Kaan Veld", "", "", ""}};
    int row = 0;
    for (const Entered& each : people) {
        ++row;
        std::string here = cell("Naam", row);
        CHECK(page.mirror().focused() == page.find(Role::text_field, here)->id);
        REQUIRE(page.type(here, each.name));
        const std::array texts{std::pair{"Functie", each.function}, std::pair{"Onderdeel", each.unit},
                               std::pair{"Leidinggevende", each.manager}};
        for (std::size_t column = 0; column < texts.size(); ++column) {
            const bool has_more = std::any_of(texts.begin() + static_cast<std::ptrdiff_t>(column), texts.end(),
                                              [](const auto& text) { return *text.second != 0; });
            if (!has_more) break;
            here = cell(texts[column].first, row);
            tab(here);
            const std::string_view text = texts[column].second;
            if (text == "-") {
                key(here, "Delete");
                focus(page, here);
            } else if (!text.empty()) {
                REQUIRE(page.type(here, std::string(text)));
                keys += column == 0 ? static_cast<int>(text.size()) : 0;
            }
        }
        if (std::string_view(each.manager) == "-") {
            keys += 2;  // Tab to Monday, space
            REQUIRE(page.press(cell("maandag", row)));
            tab(cell("Naam", row + 1));
        } else if (row < static_cast<int>(people.size())) {
            key(here, "Enter");
        }
    }
    CHECK(page.find(Role::heading, "12 van de 12 rijen zijn klaar"));
    key(cell("Naam", row), "ctrl+Enter");
    REQUIRE(page.press("Plak uit Excel"));
    REQUIRE(page.press("3-hoeken in raster"));
    keys += 2;
    follow();
    key(cell("Code", 1), "ArrowRight");
    key(cell("Traject", 1), "ArrowRight");
    int triads = 0;
    for (const char* lead : {"Mila Ster", "Daan Riet", "Tess Molen", "Lotte Hazel", "Sami Water"}) {
        ++triads;
        std::string here = cell("Leiding", triads);
        CHECK(page.mirror().focused() == page.find(Role::text_field, here)->id);
        REQUIRE(page.type(here, lead));
        if (triads == 1) {
            here = cell("Jobcoach", 1);
            tab(here);
            REQUIRE(page.type(here, "Nadia"));
        }
        key(here, triads < 5 ? "Enter" : "ctrl+Enter");
    }
    MESSAGE(keys << " clicks and keys");
    CHECK(keys <= 60);
    const Organisation after = organisation_now(page, platform);
    CHECK(after.people->size() == 17);
    CHECK(after.units->size() == 3);
    CHECK(after.triads->size() == 5);
    const Person* gijs = named(after, "Gijs Popel");
    REQUIRE((gijs != nullptr));
    CHECK((gijs->functions == std::vector{Function::foreman}));
    CHECK((gijs->level == Level::junior));
    CHECK((gijs->line_manager == named(after, "Joris Klaver")->id));
    CHECK(find_unit(after, gijs->unit)->name == "Post");
    const Person* kaan = named(after, "Kaan Veld");
    CHECK((kaan->functions == std::vector{Function::job_coach}));
    CHECK(kaan->working_days == 0b11110);
    CHECK_FALSE(kaan->unit);
    CHECK_FALSE(kaan->line_manager);
    CHECK((triad_of(after, "K-05").person_at(Corner::lead) == named(after, "Sami Water")->id));
    CHECK((triad_of(after, "K-05").person_at(Corner::job_coach) == named(after, "Nadia Linde")->id));
    for (int step = 0; step < 2; ++step) REQUIRE(page.key("ctrl+z"));
    CHECK(organisation_now(page, platform).people->empty());
}

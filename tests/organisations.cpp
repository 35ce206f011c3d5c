// Several organisations in one browser, their files, and the links that lead into them.
#include <doctest/doctest.h>

#include <algorithm>
#include <utility>

#include "app/about.hpp"
#include "io/json.hpp"
#include "support/headless_page.hpp"

using namespace driehoek;
using platform::Request;
using platform::Status;
using test::HeadlessPage;
using test::SamplePlatform;
using ui::Role;

namespace {

// With the sample, and an empty organisation that is on screen.
struct TwoOrganisations {
    SamplePlatform platform;
    HeadlessPage page{platform};
    std::string sample;  // its id

    TwoOrganisations() {
        page.press("Start met een voorbeeld");
        page.wait(2000);
        sample = platform.kept.back().id;
        page.press("Gegevens");
        page.press("Begin leeg");
        page.wait(2000);
    }
    std::string empty() const { return platform.kept.back().id; }
};

void rename_to(HeadlessPage& page, const std::string& name) {
    page.press("Gegevens");
    page.press("Wijzig naam");
    page.type("Naam van de organisatie", name);
    CHECK(page.press("Bewaar naam"));
    page.wait(1000);
}

std::string last_name(const test::TestPlatform& platform, const std::string& id) {
    std::string name;
    for (const auto& state : platform.kept) {
        if (state.id == id) name = io::read_organisation(state.organisation)->settings.name;
    }
    return name;
}

// The toast comes after everything else.
bool press_last(HeadlessPage& page, std::string_view name) {
    const auto& nodes = page.app().mirror().nodes();
    const auto found = std::find_if(nodes.rbegin(), nodes.rend(), [&](const ui::MirrorNode& node) {
        return node.role == Role::button && node.name == name;
    });
    if (found == nodes.rend()) return false;
    page.app().mirror().receive({ui::MirrorEvent::Kind::press, found->id, {}, 0});
    page.settle();
    return true;
}

bool is_off(const HeadlessPage& page, std::string_view name) {
    const ui::MirrorNode* node = page.find(Role::button, name);
    REQUIRE(node);
    return (node->state & ui::state_disabled) != 0;
}

}  // namespace

TEST_CASE("what the list shows of an organisation comes back as it was, whatever its name") {
    const app::About about{true, 32, 7, 1'664'000'000'123, 50, "12 De  Lindewaard\n3"};
    CHECK(app::about_from_text(app::text_from_about(about)) == about);
    CHECK(app::about_from_text(app::text_from_about({})) == app::About{});
    for (const char* text : {"", "1", "1 2 3 4 ", "1 2 3 4 5", "a 2 3 4 5 Naam"})
        CHECK_FALSE(app::about_from_text(text));
}

TEST_CASE("a new organisation stands beside the first, each with its own steps and restore points") {
    TwoOrganisations two;
    HeadlessPage& page = two.page;
    CHECK(page.shows("Nog geen 3-hoeken"));
    rename_to(page, "Het Nieuwe");
    CHECK(two.empty() != two.sample);
    CHECK(page.press("Open De Lindewaard"));
    CHECK(page.find(Role::button, "Alles 32"));
    CHECK_FALSE(page.key("ctrl+z"));  // that step was of the other one
    page.press("Gegevens");
    CHECK(page.press("Open Het Nieuwe"));
    CHECK(page.shows("Nog geen 3-hoeken"));
    CHECK(page.key("ctrl+z"));
    page.wait(1000);
    CHECK(last_name(two.platform, two.empty()) == "Mijn organisatie");
    CHECK(last_name(two.platform, two.sample) == "De Lindewaard");
}

TEST_CASE("the title leads to the other organisations, and the palette finds them") {
    TwoOrganisations two;
    HeadlessPage& page = two.page;
    CHECK(page.press("Mijn organisatie"));
    CHECK(page.find(Role::dialog, "Kies een organisatie"));
    CHECK(page.press("Open De Lindewaard"));
    CHECK_FALSE(page.find(Role::dialog, "Kies"));
    CHECK(page.find(Role::button, "Alles 32"));
    page.key("ctrl+k");
    const ui::MirrorNode* query = page.find(Role::text_field, "Zoek of typ een opdracht");
    REQUIRE(query);
    page.app().mirror().receive({ui::MirrorEvent::Kind::text, query->id, "mijn org", 0});
    page.settle();
    CHECK(page.press("Open Mijn organisatie"));
    CHECK(page.shows("Nog geen 3-hoeken"));
}

TEST_CASE("a copy has another name and leaves the first as it is") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    page.wait(2000);
    const std::string first = platform.kept.back().id;
    page.press("Gegevens");
    CHECK(page.press("Maak een kopie"));
    page.wait(2000);
    CHECK(platform.kept.back().id != first);
    CHECK(last_name(platform, platform.kept.back().id) == "Kopie van De Lindewaard");
    rename_to(page, "Anders");
    CHECK(last_name(platform, first) == "De Lindewaard");
    page.press("De Lindewaard");  // the sample again, beside the first
    page.wait(2000);
    CHECK(last_name(platform, platform.kept.back().id) == "De Lindewaard 2");
}

TEST_CASE("a removed organisation comes back with the toast, with Ctrl Z, and from the list") {
    TwoOrganisations two;
    HeadlessPage& page = two.page;
    page.press("Gegevens");
    CHECK(page.press("Verwijder Mijn organisatie"));
    CHECK(page.shows("Mijn organisatie is verwijderd"));
    CHECK(page.find(Role::button, "Alles 32"));  // the other one is on screen
    CHECK(press_last(page, "Maak ongedaan"));
    CHECK(page.shows("Nog geen 3-hoeken"));
    page.press("Gegevens");
    page.press("Verwijder De Lindewaard");
    CHECK(page.key("ctrl+z"));
    CHECK(page.shows("De Lindewaard staat weer in de lijst"));  // what was on the screen stays there
    CHECK(page.find(Role::heading, "Gegevens"));
    CHECK(page.find(Role::button, "Open De Lindewaard"));
    page.press("Verwijder Mijn organisatie");
    page.wait(12'000);
    page.press("Gegevens");
    CHECK(page.shows("Blijft nog een dag staan"));
    CHECK(page.press("Zet Mijn organisatie terug"));
    CHECK(page.shows("Nog geen 3-hoeken"));
    CHECK(two.platform.removed.empty());
}

TEST_CASE("what was renamed just now is removed under its new name") {
    TwoOrganisations two;
    two.page.press("Gegevens");
    rename_to(two.page, "Anders");
    CHECK(two.page.press("Verwijder Anders"));
    CHECK(two.page.shows("Anders is verwijderd"));
}

TEST_CASE("after the last one is removed the welcome page still brings it back") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    page.wait(2000);
    page.press("3-hoek K-05");
    page.press("Rond contact met Sami af");  // not yet kept
    page.press("Gegevens");
    page.press("Verwijder De Lindewaard");
    CHECK(page.find(Role::heading, "Zie wie samen"));
    page.wait(12'000);
    HeadlessPage again(platform);
    CHECK(again.find(Role::heading, "Zie wie samen"));
    CHECK(again.press("Zet De Lindewaard terug"));
    CHECK(again.find(Role::button, "3 contactpersonen 1"));
}

TEST_CASE("what another page writes is not removed") {
    TwoOrganisations two;
    two.platform.elsewhere.insert(two.sample);
    two.page.press("Gegevens");
    two.page.press("Verwijder De Lindewaard");
    CHECK(two.page.shows("open in een ander tabblad"));
    CHECK(two.platform.removed.empty());
    // It can be looked at.
    CHECK(two.page.press("Open De Lindewaard"));
    CHECK(two.page.find(Role::status, "Alleen lezen"));
}

TEST_CASE("an organisation that cannot be kept stays on screen") {
    TwoOrganisations two;
    HeadlessPage& page = two.page;
    two.platform.fail(Request::keep_document, Status::storage_full);
    page.press("Gegevens");
    page.press("Wijzig naam");
    page.type("Naam van de organisatie", "Onbewaard");
    page.press("Bewaar naam");
    page.press("Open De Lindewaard");
    page.wait(500);
    CHECK(page.shows("Daarom blijft ze open"));
    CHECK(page.find(Role::button, "Onbewaard"));
    two.platform.heal();
    page.press("Open De Lindewaard");
    page.wait(500);
    CHECK(page.find(Role::button, "Alles 32"));
    CHECK(std::ranges::any_of(two.platform.kept, [](const auto& state) { return state.about.ends_with("Onbewaard"); }));
}

TEST_CASE("what was kept before there could be several is there, with its steps and its names") {
    SamplePlatform platform;
    {
        HeadlessPage page(platform);
        page.press("Start met een voorbeeld");
        rename_to(page, "Van Vroeger");
    }
    for (auto& state : platform.kept) {
        state.id = "main";
        state.about.clear();
    }
    platform.names["main"] = "wachtwoord\n{}";
    HeadlessPage page(platform);
    CHECK(page.find(Role::button, "Van Vroeger"));
    CHECK(page.app().link() == "#/main/3-hoeken");
    page.press("Gegevens");
    CHECK(page.shows("Organisatie zonder naam") == false);
    CHECK(page.find(Role::button, "Wis namenlijst"));
    CHECK(page.key("ctrl+z"));
    page.wait(1000);
    CHECK(platform.kept.back().id == "main");
    CHECK(platform.kept.back().about.ends_with("De Lindewaard"));
}

TEST_CASE("each organisation has its own name list") {
    TwoOrganisations two;
    HeadlessPage& page = two.page;
    page.press("Gegevens");
    page.press("Nieuwe namenlijst");
    page.type("Wachtwoord", "paarse fiets in de regen");
    page.type("Nog een keer", "paarse fiets in de regen");
    page.press("Maak namenlijst");
    page.press("Klaar");
    page.press("Open De Lindewaard");
    page.press("Gegevens");
    CHECK(page.shows("Namenlijst: niet geopend"));
    CHECK_FALSE(page.find(Role::button, "Wis namenlijst"));
    CHECK(two.platform.names.size() == 1);
    CHECK(two.platform.names.contains(two.empty()));
}

TEST_CASE("a file of something else opens beside; of the same it is another state of it") {
    TwoOrganisations two;
    HeadlessPage& page = two.page;
    rename_to(page, "Eigen");
    page.press("Maak een kopie");  // no longer empty of name
    page.press("Gegevens");
    page.press("Open De Lindewaard");
    page.wait(1000);
    std::string file;
    for (const auto& state : two.platform.kept) {
        if (state.id == two.sample) file = state.organisation;
    }
    two.platform.send(Status::file_opened, {"a.json", file});
    page.wait(1000);
    CHECK(two.platform.kept.back().id == two.sample);
    CHECK(page.key("ctrl+z"));
    Organisation other = *io::read_organisation(file);
    other.settings.name = "Uit een bestand";
    two.platform.send(Status::file_opened, {"b.json", io::write_organisation(other)});
    page.wait(1000);
    CHECK(two.platform.kept.back().id != two.sample);
    CHECK(last_name(two.platform, two.sample) == "De Lindewaard");
    page.press("Gegevens");
    CHECK(page.shows("Laatste bestand: 14 maart"));
    CHECK(page.press("Open De Lindewaard"));
}

TEST_CASE("nobody is reminded of a file of a sample") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    page.press("Gegevens");
    for (int count = 0; count < 30; ++count) {
        page.press("Wijzig naam");
        page.type("Naam van de organisatie", "Naam " + std::to_string(count));
        page.press("Bewaar naam");
    }
    CHECK(page.shows("Er is nog geen bestand."));
    CHECK_FALSE(page.find(Role::region, "Er is nog geen bestand"));
}

TEST_CASE("a reminder comes when the file is old, waits when asked, and goes with a file") {
    TwoOrganisations two;
    HeadlessPage& page = two.page;
    const auto change = [&](int times) {
        for (int count = 0; count < times; ++count) {
            page.press("Wijzig naam");
            page.type("Naam van de organisatie", "Naam " + std::to_string(count));
            page.press("Bewaar naam");
        }
    };
    page.press("Gegevens");
    CHECK(page.shows("Er is nog geen bestand."));
    change(24);
    CHECK_FALSE(page.find(Role::region, "Er is nog geen bestand"));
    change(1);
    CHECK(page.find(Role::region, "Er is nog geen bestand van deze organisatie"));
    CHECK(page.press("Later"));
    CHECK_FALSE(page.find(Role::region, "Er is nog geen bestand"));
    page.wait(1000);
    {
        HeadlessPage again(two.platform);  // the answer is remembered
        CHECK_FALSE(again.find(Role::region, "Er is nog geen bestand"));
    }
    change(25);
    CHECK(page.find(Role::region, "Er is nog geen bestand"));
    CHECK(page.key("ctrl+s"));
    page.wait(100);
    CHECK_FALSE(page.find(Role::region, "Er is nog geen bestand"));
    CHECK(page.shows("Laatste bestand: 14 maart"));
    change(3);
    CHECK(page.shows("Daarna 3 wijzigingen."));
    page.wait(1000);
    HeadlessPage again(two.platform);
    again.press("Gegevens");
    CHECK(again.shows("Daarna 3 wijzigingen."));
}

TEST_CASE("saving goes to the same file; one that somebody else changed is not overwritten unasked") {
    TwoOrganisations two;
    HeadlessPage& page = two.page;
    two.platform.give_files();
    page.press("Gegevens");
    CHECK_FALSE(page.find(Role::button, "Bewaar in een ander bestand"));
    page.press("Bewaar bestand");
    page.wait(100);
    REQUIRE(two.platform.saved.size() == 1);
    CHECK(two.platform.saved[0].id == two.empty());
    CHECK(page.shows("Het bestand heet driehoek-mijn-organisatie-2022-10-06.json"));
    CHECK(page.find(Role::button, "Bewaar in een ander bestand"));

    two.platform.fail(Request::save_file, Status::file_changed);
    page.press("Bewaar bestand");
    two.platform.heal();
    page.wait(100);
    CHECK(two.platform.saved.size() == 1);
    two.platform.fail(Request::save_file, Status::cancelled);
    page.press("Bewaar bestand");
    page.wait(100);
    CHECK(page.shows("Er is geen bestand bewaard"));
    two.platform.fail(Request::save_file, Status::storage_failed);
    page.press("Bewaar bestand");
    page.wait(100);
    CHECK(page.shows("Het bestand is niet bewaard"));
}

TEST_CASE("a screen is wiped only when every file is certainly there") {
    TwoOrganisations two;
    HeadlessPage& page = two.page;
    two.platform.names[two.sample] = "wachtwoord\n{}";
    page.press("Gegevens");
    page.press("Klaar: bewaar bestand en wis dit scherm");
    CHECK(page.find(Role::dialog, "Klaar op dit scherm"));
    CHECK(page.shows("Namenlijst van De Lindewaard"));
    CHECK(is_off(page, "Wis dit scherm"));
    CHECK(page.press("Bewaar bestand van Mijn organisatie"));
    CHECK(page.press("Bewaar bestand van De Lindewaard"));
    CHECK(is_off(page, "Wis dit scherm"));  // downloads: the user has to say so
    CHECK(page.press("Ja, ik heb het bestand van Mijn organisatie"));
    CHECK(page.press("Ja, ik heb het bestand van De Lindewaard"));
    CHECK(is_off(page, "Wis dit scherm"));  // the names are still here
    CHECK(page.press("Bewaar bestand van Namenlijst van De Lindewaard"));
    CHECK(page.press("Ja, ik heb het bestand van Namenlijst van De Lindewaard"));
    CHECK(two.platform.saved.size() == 3);
    CHECK(two.platform.wipes == 0);
    CHECK(page.press("Wis dit scherm"));
    page.wait(100);
    CHECK(two.platform.wipes == 1);
    CHECK(two.platform.reloads == 1);
}

TEST_CASE("where the machine says that the file is there, nobody has to; a change afterwards counts") {
    SamplePlatform platform;
    platform.give_files();
    HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    page.wait(2000);
    page.press("Gegevens");
    page.press("Klaar: bewaar bestand en wis dit scherm");
    page.press("Bewaar bestand van De Lindewaard");
    CHECK_FALSE(is_off(page, "Wis dit scherm"));
    page.key("Escape");
    rename_to(page, "Later");
    page.press("Klaar: bewaar bestand en wis dit scherm");
    CHECK(is_off(page, "Wis dit scherm"));
    CHECK(page.press("Annuleer"));
    CHECK(platform.wipes == 0);
}

TEST_CASE("a link says the organisation, the place and what is selected, and holds no code") {
    SamplePlatform platform;
    std::string link;
    {
        HeadlessPage page(platform);
        CHECK(page.app().link() == "");
        page.press("Start met een voorbeeld");
        page.wait(2000);
        const std::string organisation = "#/" + platform.kept.back().id;
        CHECK(page.app().link() == organisation + "/3-hoeken");
        page.press("3-hoek K-05");
        link = page.app().link().value();
        CHECK(link.starts_with(organisation + "/3-hoeken/"));
        CHECK_FALSE(link.contains("K-05"));
        CHECK_FALSE(link.contains("05"));
        page.press("Overzicht");
        CHECK(page.app().link() == organisation + "/overzicht");
        page.app().follow(link);  // back
        page.settle();
        CHECK(page.find(Role::heading, "3-hoek K-05"));
        CHECK(page.app().link() == link);
        page.key_on("3-hoek K-05", "l");
        CHECK(page.app().link()->contains("/3-hoeken/lijst/"));
        page.app().follow(link);
        page.settle();
        CHECK_FALSE(page.find(Role::table, "Lijst van 3-hoeken"));
    }
    {
        HeadlessPage page(platform, 1440, 900, link);  // a reload
        CHECK(page.find(Role::heading, "3-hoek K-05"));
        CHECK(page.app().link() == link);
    }
    platform.secret = "fedcba9876543210";
    HeadlessPage elsewhere(platform, 1440, 900, link);  // the same organisation on another device
    CHECK(elsewhere.shows("Wat deze link aanwijst, is er niet meer"));
    elsewhere.press("3-hoek K-05");
    CHECK(elsewhere.app().link() != link);
    CHECK(elsewhere.app().link()->starts_with(link.substr(0, link.rfind('/'))));
}

TEST_CASE("a link leads to another organisation, and one that leads nowhere says so") {
    TwoOrganisations two;
    HeadlessPage& page = two.page;
    page.app().follow("#/" + two.sample + "/overzicht");
    page.settle();
    CHECK(page.find(Role::heading, "28 van de 32"));
    const auto check_unknown = [&](const std::string& link) {
        CAPTURE(link);
        page.app().follow(link);
        page.settle();
        CHECK(page.shows("Wat deze link aanwijst, is er niet meer"));
        page.wait(12'000);
        CHECK_FALSE(page.shows("Wat deze link aanwijst"));
    };
    check_unknown("#/weg/3-hoeken");
    CHECK(page.find(Role::heading, "28 van de 32"));
    check_unknown("#iets");
    check_unknown("#/" + two.sample + "/nergens");
    check_unknown("#/" + two.sample + "/3-hoeken/00000000");
    CHECK(page.find(Role::heading, "Kaart van 3-hoeken"));
    check_unknown("#/" + two.sample + "/intervisie/00000000");
    check_unknown("#/" + two.sample + "/gegevens/00000000");
    CHECK(page.find(Role::heading, "Herstelpunten"));
    HeadlessPage again(two.platform, 1440, 900, "#/weg/3-hoeken");
    CHECK(again.shows("Wat deze link aanwijst"));
    CHECK(again.shows("Nog geen 3-hoeken"));  // the one changed last
}

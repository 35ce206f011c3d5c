// Composing a round on the page: with the mouse, with the keys and with the menu, until it is final.
#include <doctest/doctest.h>
#include <imgui.h>

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "io/json.hpp"
#include "support/headless_page.hpp"
#include "support/lindewaard.hpp"
#include "support/rounds.hpp"

using namespace driehoek;
using test::HeadlessPage;
using test::SamplePlatform;
using test::start_round;
using ui::Role;

namespace {

// Group of somebody in the second round, as it is kept; empty for none.
std::string kept_group(HeadlessPage& page, const SamplePlatform& platform, const char* person) {
    page.wait(3000);
    REQUIRE_FALSE(platform.kept.empty());
    const auto organisation = io::read_organisation(platform.kept.back().organisation);
    REQUIRE(organisation.has_value());
    const Round* round = find_round(*organisation, RoundId("R-2"));
    REQUIRE(round != nullptr);
    const IntervisieGroup* group = group_of(*round, PersonId(person));
    return group ? group->name : std::string();
}

}  // namespace

TEST_CASE("a final round is shown with its tables, and nobody is moved") {
    SamplePlatform platform;
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
    SamplePlatform platform;
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
    SamplePlatform platform;
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
    SamplePlatform platform;
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
    SamplePlatform platform;
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
    SamplePlatform platform;
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

TEST_CASE("an empty organisation starts with a round, and above 40 groups the list comes first") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Begin leeg");
    page.press("Intervisie");
    CHECK(page.find(Role::heading, "Nog geen ronde"));
    CHECK(page.find(Role::button, "Nieuwe ronde"));
    page.press("Gegevens");
    page.press("Groot voorbeeld");
    page.press("Intervisie");
    page.press("Nieuwe ronde");
    CHECK(page.choose("Aantal groepen", "45 groepen van 4 of 5"));
    page.press("Start ronde");
    CHECK(page.find(Role::table, "Lijst van de mensen in de ronde"));
    CHECK(page.press("Kaart"));
    CHECK(page.find(Role::picture_target, "Groep 45, 0 mensen, voldoet niet"));
    CHECK(page.press("Lijst"));
    CHECK(page.find(Role::table, "Lijst van de mensen in de ronde"));
}

namespace {

// The full size with its round of thirty groups, of which two do not comply.
void open_thirty_groups(HeadlessPage& page) {
    page.press("Start met een voorbeeld");
    page.press("Gegevens");
    page.press("Groot voorbeeld");
    page.press("Intervisie");
}

std::size_t count_tiles(const HeadlessPage& page) {
    std::size_t count = 0;
    for (int number = 1; number <= 30; ++number) {
        if (page.find(Role::picture_target, "Groep " + std::to_string(number) + ", ")) ++count;
    }
    return count;
}

}  // namespace

TEST_CASE("thirty groups are tiles; filters and N lead to what is wrong, and a swap that fits solves it") {
    SamplePlatform platform;
    HeadlessPage page(platform, 1920, 1080);
    open_thirty_groups(page);
    CHECK(count_tiles(page) == 30);
    CHECK(page.shows("212 van 212 geplaatst"));
    CHECK(page.shows("28 van 30 groepen voldoen"));
    CHECK(page.shows("8 begeleiders"));
    CHECK(page.shows("2 regels kloppen niet, in groep 9 en 22."));
    CHECK(page.find(Role::heading, "Zo lees je een tegel"));
    // Five whole rows of six, with no tray as long as everybody has a place.
    CHECK_FALSE(page.find(Role::region, "Nog niet geplaatst"));
    const ui::MirrorNode* bar = page.find(Role::region, "Stand van de ronde");
    const ui::MirrorNode* last = page.find(Role::picture_target, "Groep 30, ");
    REQUIRE(bar != nullptr);
    REQUIRE(last != nullptr);
    CHECK(last->rect.y + last->rect.height < bar->rect.y);
    CHECK(last->rect.height == 156);
    CHECK(page.press("Voldoet niet 2"));
    CHECK(count_tiles(page) == 2);
    CHECK(page.press("Alle 30"));
    // A tile that has the focus gives it to the one that is jumped to.
    page.app().mirror().receive(
        {ui::MirrorEvent::Kind::focus, page.find(Role::picture_target, "Groep 1, ")->id, {}, 1});
    page.settle();
    CHECK(page.key("n"));
    CHECK(page.find(Role::heading, "Groep 9 voldoet niet"));
    CHECK(page.asked_focus == std::to_string(page.find(Role::picture_target, "Groep 9, ")->id));
    CHECK(page.press("Volgende die niet voldoet"));
    CHECK(page.find(Role::heading, "Groep 22 voldoet niet"));
    CHECK(page.key("g"));
    CHECK(page.key("1"));
    CHECK(page.find(Role::heading, "Groep 1 "));
    CHECK(page.key("2"));
    CHECK(page.find(Role::heading, "Groep 12 "));
    CHECK(page.key("g"));
    CHECK(page.key("9"));
    CHECK(page.find(Role::heading, "Ruil die past"));
    // The second of them: a press chooses, the button swaps.
    const ui::MirrorNode* button = nullptr;
    std::string first;
    for (const ui::MirrorNode& node : page.app().mirror().nodes()) {
        if (node.role != Role::button || !node.name.starts_with("Ruil ")) continue;
        if ((node.state & ui::state_switch) == 0) button = &node;
        if ((node.state & ui::state_pressed) != 0) first = node.name;
    }
    REQUIRE(button != nullptr);
    CHECK_FALSE(first.empty());
    // The row above it can have the same name.
    page.app().mirror().receive({ui::MirrorEvent::Kind::press, button->id, {}, 0});
    page.settle();
    CHECK(page.find(Role::heading, "Groep 9 voldoet"));
    CHECK_FALSE(page.find(Role::heading, "Groep 9 voldoet niet"));
    CHECK(page.shows("29 van 30 groepen voldoen"));
    CHECK(page.shows("1 regel klopt niet, in groep 22."));
}

TEST_CASE("from the table in the inspector to a tile, which grows to its table after a while") {
    SamplePlatform platform;
    HeadlessPage page(platform, 1920, 1080);
    open_thirty_groups(page);
    CHECK(page.press("Groep 2, 7 mensen"));
    // The first seat of the table.
    std::string person;
    for (const ui::MirrorNode& node : page.app().mirror().nodes()) {
        if (node.role == Role::picture_target && node.name.contains(", groep 2")) person = node.name;
    }
    REQUIRE_FALSE(person.empty());
    person = person.substr(0, person.find(','));
    const auto middle = [&](std::string_view name) {
        const ui::MirrorNode* node = page.find(Role::picture_target, name);
        REQUIRE(node != nullptr);
        return ImVec2{node->rect.x + node->rect.width / 2, node->rect.y + node->rect.height / 2};
    };
    const ImVec2 from = middle(person);
    const ImVec2 to = middle("Groep 4, ");
    ImGuiIO& io = ImGui::GetIO();
    io.AddMousePosEvent(from.x, from.y);
    page.settle();
    io.AddMouseButtonEvent(0, true);
    page.settle();
    io.AddMousePosEvent(from.x - 40, from.y);
    page.settle();
    io.AddMousePosEvent(to.x, to.y);
    page.settle();
    CHECK(page.shows("Groep 2 naar groep 4"));
    CHECK(page.app().milliseconds_until_due() <= 400);
    const std::size_t before = page.app().mirror().nodes().size();
    page.wait(500);
    // Grown: a place beside the tile, where other tiles lie, still leads to group 4.
    io.AddMousePosEvent(to.x + 140, to.y);
    page.settle();
    CHECK(page.shows("Groep 2 naar groep 4"));
    CHECK(page.app().mirror().nodes().size() >= before);
    io.AddMouseButtonEvent(0, false);
    page.settle();
    CHECK(page.find(Role::picture_target, person)->name.contains("groep 4"));
    CHECK(page.find(Role::picture_target, "Groep 2, 6 mensen"));
}

TEST_CASE("with the keys at tiles: the focus stays on who is carried, arrows choose the tile") {
    SamplePlatform platform;
    HeadlessPage page(platform, 1920, 1080);
    open_thirty_groups(page);
    CHECK(page.key_on("Groep 1, ", "ArrowRight"));
    CHECK(page.press("Groep 1, 8 mensen"));
    std::string person;
    for (const ui::MirrorNode& node : page.app().mirror().nodes()) {
        if (node.role == Role::picture_target && node.name.contains(", groep 1")) person = node.name;
    }
    REQUIRE_FALSE(person.empty());
    person = person.substr(0, person.find(','));
    CHECK(page.key_on(person, " "));
    const ui::NodeId id = page.find(Role::picture_target, person)->id;
    CHECK(page.key_on(person, "ArrowRight"));
    CHECK(page.find(Role::picture_target, person)->id == id);
    CHECK(page.shows("Groep 1 naar groep 2"));
    CHECK(page.shows("Pijltjes: kiezen"));
    CHECK(page.find(Role::region, "Nog niet geplaatst"));  // now somebody can be put there
    CHECK(page.press(person));  // Enter
    CHECK(page.find(Role::picture_target, person)->id == id);
    CHECK(page.find(Role::picture_target, "Groep 2, 8 mensen"));
}

TEST_CASE("the list does the same: picking up, choosing and putting down, by key and by mouse") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    start_round(page);
    CHECK(page.press("Lijst"));
    CHECK(page.key_on("Kaan Veldspaat", " "));
    CHECK(page.key_on("Kaan Veldspaat", "ArrowRight"));
    CHECK(page.shows("Nog niet geplaatst naar groep 1"));
    CHECK(page.press("Kaan Veldspaat"));
    CHECK(kept_group(page, platform, "JC-4") == "1");
    CHECK(page.key("g"));
    CHECK(page.key("1"));
    CHECK(page.find(Role::heading, "Groep 1 voldoet niet"));
    CHECK(page.press("Kies een begeleider"));
    CHECK(page.press("Sanne Kweekgras"));
    CHECK(page.shows("Sanne Kweekgras, begeleider van groep 1"));
}

TEST_CASE("in a final round somebody is replaced from a day between two sessions on") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    page.press("Intervisie");
    CHECK(page.press("Tess Molenkamp"));
    CHECK(page.press("Vervang"));
    CHECK(page.find(Role::dialog, "Vervang Tess Molenkamp"));
    CHECK(
        page.shows("Past niet. Groep 1: Fenna Duinzicht is leidinggevende van Mila Sterrenbos. Zet één van beiden in "
                   "een andere groep."));  // Mila, whose manager is Fenna of group 1
    CHECK(page.type("Vanaf", "2022-09-01"));
    CHECK(page.shows("Kies een dag na de laatste sessie"));
    CHECK(page.type("Vanaf", "2022-10-06"));
    CHECK(page.press("Mila Sterrenbos"));
    CHECK(page.shows("Dan klopt er een regel niet meer"));
    CHECK(page.type("Zoek op naam", "Hugo"));
    CHECK(page.press("Hugo Beukenrode"));
    CHECK_FALSE(page.find(Role::dialog, "Vervang Tess Molenkamp"));
    CHECK(page.shows("Tess Molenkamp is vervangen door Hugo Beukenrode"));
    CHECK(page.find(Role::picture_target, "Hugo Beukenrode, voorman, groep 1"));
    CHECK(page.shows("Hugo Beukenrode kwam in de plaats van Tess Molenkamp, vanaf 6 oktober 2022."));
    CHECK(page.key("ctrl+z"));
    CHECK(page.find(Role::picture_target, "Tess Molenkamp, voorman, groep 1"));
}

TEST_CASE("the pool of begeleiders: type, load, somebody from outside, and out again") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    start_round(page);
    CHECK(page.press("Begeleiders"));
    CHECK(page.find(Role::dialog, "Begeleiders"));
    CHECK(page.shows("0 van 4 groepen"));
    CHECK(page.choose("Soort begeleider: Sanne Kweekgras", "trainer"));
    CHECK(page.choose("Hoogstens zoveel groepen: Sanne Kweekgras", "hoogstens 2"));
    CHECK(page.shows("0 van 2 groepen"));
    CHECK(page.type("Of de naam van iemand van buiten", "Roos Lindeblad"));
    CHECK(page.press("Maak begeleider"));
    CHECK(page.find(Role::button, "Haal Roos Lindeblad weg uit de begeleiders"));
    CHECK(page.press("Haal Roos Lindeblad weg uit de begeleiders"));
    CHECK_FALSE(page.find(Role::button, "Haal Roos Lindeblad weg uit de begeleiders"));
    CHECK(page.press("Haal Sanne Kweekgras weg uit de begeleiders"));  // leads the groups of the first round
    CHECK(page.shows("Deze begeleider heeft nog groepen"));
    CHECK(page.find(Role::button, "Haal Sanne Kweekgras weg uit de begeleiders"));
    // All is kept: there is nothing to cancel.
    CHECK_FALSE(page.find(Role::button, "Annuleer"));
    CHECK(page.press("Sluit"));
    CHECK_FALSE(page.find(Role::dialog, "Begeleiders"));
}

TEST_CASE("the button of a long dialog stays in sight, also with a toast over it") {
    for (const auto& [width, height] : {std::pair{1440.0F, 900.0F}, std::pair{390.0F, 844.0F}}) {
        CAPTURE(width);
        SamplePlatform platform;
        HeadlessPage page(platform, width, height);
        start_round(page);  // its toast is still there
        REQUIRE(page.press("Weegfactoren"));
        const auto bottom_of = [&](Role role, std::string_view name) {
            const auto& nodes = page.mirror().nodes();
            const auto found = std::ranges::find_if(
                nodes, [&](const ui::MirrorNode& node) { return node.role == role && node.name == name; });
            return found == nodes.end() ? 9999 : found->rect.y + found->rect.height;
        };
        const ui::MirrorNode* toast = page.find(Role::region, "Ronde 2");
        REQUIRE(toast != nullptr);
        CHECK(bottom_of(Role::button, "Bewaar") <= toast->rect.y);
        page.wait(12'000);
        CHECK_FALSE(page.find(Role::region, "Ronde 2"));
        CHECK(bottom_of(Role::button, "Bewaar") <= height);
        CHECK(page.press("Bewaar"));
        CHECK_FALSE(page.find(Role::dialog, ""));
    }
}

TEST_CASE("a new round begins with a number of groups that can be, and with whom its type is usually for") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    page.press("Gegevens");
    page.press("Groot voorbeeld");
    page.press("Intervisie");
    REQUIRE(page.press("Nieuwe ronde"));
    const auto chosen = [&](const char* field) {
        const std::string& value = page.find(Role::select, field)->value;
        std::size_t at = value.find('\n');
        for (int index = std::stoi(value); index > 0; --index) at = value.find('\n', at + 1);
        return value.substr(at + 1, value.find('\n', at + 1) - at - 1);
    };
    CHECK(chosen("Aantal groepen").ends_with("(past het best)"));
    const auto is_on = [&](const char* function) {
        const ui::MirrorNode* node = page.find(Role::button, function);
        return node && (node->state & ui::state_pressed) != 0;
    };
    CHECK(is_on("jobcoach"));
    REQUIRE(page.choose("Soort ronde", "Afdelingshoofden"));
    CHECK(is_on("directeur"));
    CHECK(is_on("afdelingsmanager"));
    CHECK_FALSE(is_on("jobcoach"));
    // What somebody chose stays.
    REQUIRE(page.press("jobcoach"));
    REQUIRE(page.choose("Soort ronde", "Gemengd MT"));
    CHECK(is_on("jobcoach"));
}

TEST_CASE("with a reminder and people who wait, what is said of each table stays in sight") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    Organisation own = tests::build_lindewaard();
    own.settings.is_sample = false;
    page.settle();
    platform.send(platform::Status::file_opened, {"eigen.json", io::write_organisation(own)});
    page.settle();
    page.press("Gegevens");
    for (int count = 0; count < 25; ++count) {
        page.press("Wijzig naam");
        page.type("Naam van de organisatie", "Naam " + std::to_string(count));
        page.press("Bewaar naam");
    }
    REQUIRE(page.find(Role::button, "Later"));
    page.press("Intervisie");
    test::add_round(page);
    const auto are_in_sight = [&](const char* words) {
        int count = 0;
        for (const ui::MirrorNode& node : page.mirror().nodes()) {
            if (node.role != Role::text || node.name != words) continue;
            CHECK(node.rect.y + node.rect.height <= node.clip.y + node.clip.height);
            ++count;
        }
        return count;
    };
    CHECK(are_in_sight("Voldoet niet") == 3);
    const auto count_waiting = [&] {
        return std::ranges::count_if(page.mirror().nodes(), [](const ui::MirrorNode& node) {
            return node.role == Role::picture_target && node.name.ends_with(", nog niet geplaatst");
        });
    };
    const auto in_a_row = count_waiting();
    CHECK(in_a_row > 0);
    CHECK(page.shows("16 mensen"));
    // The others are one press away.
    REQUIRE(page.press("Toon nog " + std::to_string(16 - in_a_row) + " mensen"));
    CHECK(count_waiting() == 16);
    REQUIRE(page.press("Toon minder"));
    CHECK(count_waiting() == in_a_row);
    CHECK(page.drag("Bram Eikelaar", "Groep 1, "));
    CHECK(page.shows("1 van 16 geplaatst"));
    // Without the reminder there is room for more of them.
    REQUIRE(page.press("Later"));
    CHECK(count_waiting() == 15);
    CHECK(are_in_sight("Voldoet niet") == 3);
}

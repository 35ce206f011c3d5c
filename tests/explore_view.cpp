// Verkennen on the page: each way of looking, by press and by key, at both sizes.
#include <doctest/doctest.h>

#include <algorithm>

#include "derive/generate.hpp"
#include "io/json.hpp"
#include "support/headless_page.hpp"

using namespace driehoek;
using driehoek::test::HeadlessPage;
using driehoek::test::SamplePlatform;
using driehoek::ui::Role;

namespace {

void open_explore(HeadlessPage& page) {
    REQUIRE(page.press("Start met een voorbeeld"));
    REQUIRE(page.press("Verkennen"));
}

std::size_t count_of(const HeadlessPage& page, Role role) {
    return static_cast<std::size_t>(std::ranges::count(page.mirror().nodes(), role, &ui::MirrorNode::role));
}

bool is_on(const HeadlessPage& page, std::string_view name, std::uint16_t state) {
    const ui::MirrorNode* node = page.find(Role::picture_target, name);
    return node && (node->state & state) != 0;
}

Organisation kept(HeadlessPage& page, const SamplePlatform& platform) {
    page.wait(3000);
    const auto organisation = io::read_organisation(platform.kept.back().organisation);
    REQUIRE(organisation.has_value());
    return *organisation;
}

int coached(const Organisation& organisation, std::string_view coach) {
    return static_cast<int>(std::ranges::count_if(
        *organisation.triads, [&](const Triad& triad) { return triad.person_at(Corner::job_coach).text == coach; }));
}

}  // namespace

TEST_CASE("Verkennen shows who needs whom, and its sentences can be followed") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    open_explore(page);
    CHECK(page.find(Role::heading, "Organisatie verkennen"));
    CHECK(page.find(Role::heading, "Structuur"));
    CHECK(page.find(Role::heading, "Wie heeft wie nodig?"));
    CHECK(page.find(Role::picture_target, "4 jobcoaches en 3 managers: 17 3-hoeken"));
    CHECK(page.find(Role::button, "Eén werknemer heeft een voorman als leiding."));
    CHECK(page.find(Role::button, "Eén 3-hoek mist een hoek."));
    REQUIRE(page.press("Alles loopt via 4 jobcoaches."));
    CHECK(page.find(Role::heading, "4 jobcoaches"));
    CHECK(page.find(Role::button, "Nadia Lindehof"));
    REQUIRE(page.press("Nadia Lindehof"));
    CHECK(page.shows("De afspraak is 10."));
    CHECK(page.key("Escape"));
    CHECK(page.find(Role::heading, "4 jobcoaches"));
    CHECK(page.key("Escape"));
    CHECK_FALSE(page.find(Role::heading, "4 jobcoaches"));
    REQUIRE(page.press("Eén werknemer heeft een voorman als leiding."));
    CHECK(page.find(Role::heading, "voorlieden en werknemers"));
    CHECK(page.find(Role::button, "Yara Korenmaat en W-13"));
    REQUIRE(page.press("Valt Nadia uit, dan missen 12 mensen een hoek."));
    CHECK(page.find(Role::heading, "Zonder Nadia Lindehof missen 12 3-hoeken een hoek"));
    CHECK(page.key("g"));
    CHECK(page.key("o"));
    CHECK(page.key("g"));
    CHECK(page.key("v"));
    CHECK(page.find(Role::heading, "Organisatie verkennen"));
}

TEST_CASE("the structure folds and walks with the keys, and opens by search") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    open_explore(page);
    CHECK(is_on(page, "Roos Wilgenhart", ui::state_expanded));
    CHECK(page.find(Role::picture_target, "Tess Molenkamp"));
    CHECK(page.key_on("Bram Eikelaar", "ArrowLeft"));
    CHECK_FALSE(page.find(Role::picture_target, "Tess Molenkamp"));
    CHECK(page.find(Role::picture_target, "Mila Sterrenbos"));
    CHECK(page.type("Zoek persoon of onderdeel", "tess"));
    CHECK(page.find(Role::picture_target, "Tess Molenkamp"));
    CHECK(page.find(Role::picture_target, "Roos Wilgenhart"));
    CHECK_FALSE(page.find(Role::picture_target, "Mila Sterrenbos"));
    CHECK(page.type("Zoek persoon of onderdeel", "xyz"));
    CHECK(page.shows("Niets gevonden."));
    CHECK(page.type("Zoek persoon of onderdeel", ""));
    CHECK(page.key_on("Bram Eikelaar", "ArrowRight"));
    CHECK(page.find(Role::picture_target, "Tess Molenkamp"));
    CHECK(page.key_on("Bram Eikelaar", "ArrowRight"));
    CHECK(page.press("Onderdelen"));
    CHECK(page.find(Role::picture_target, "Groen & Buitenruimte"));
    CHECK(page.press("Leidinglijnen"));
    CHECK(page.press("Toon de structuur breed"));
    CHECK_FALSE(page.find(Role::heading, "Wie heeft wie nodig?"));
    CHECK(page.press("Toon de structuur smal"));
    CHECK(page.find(Role::heading, "Wie heeft wie nodig?"));
}

TEST_CASE("somebody's neighbours come nearer and go further") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    open_explore(page);
    REQUIRE(page.press("Yara Korenmaat"));
    CHECK(page.find(Role::button, "Joris Klaverdijk"));
    REQUIRE(page.press("Toon wie dichtbij staat"));
    CHECK(page.find(Role::heading, "Dicht bij Yara Korenmaat"));
    CHECK(page.shows("1 stap: "));
    const std::size_t near = count_of(page, Role::list_item);
    CHECK(page.press("Een stap meer"));
    CHECK(page.shows("2 stappen: "));
    CHECK(count_of(page, Role::list_item) > near);
    CHECK(page.press("Een stap minder"));
    CHECK(count_of(page, Role::list_item) == near);
    CHECK(page.press("Terug naar de structuur"));
    CHECK(page.find(Role::heading, "Structuur"));
}

TEST_CASE("an open corner is filled from those who could take it") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    open_explore(page);
    REQUIRE(page.press("Open hoeken"));
    CHECK(page.find(Role::heading, "1 open hoek"));
    CHECK(page.find(Role::button, "K-09: mist jobcoach"));
    CHECK(page.shows("heeft er al 12, afspraak 10"));
    CHECK(page.shows("zelfde onderdeel"));
    REQUIRE(page.press("Kies Eva"));
    CHECK(page.find(Role::heading, "Er zijn geen open hoeken"));
    CHECK(kept(page, platform).triads->size() == 32);
    CHECK(page.key("ctrl+z"));
    CHECK(page.find(Role::heading, "1 open hoek"));
    REQUIRE(page.press("Kies iemand anders"));
    CHECK(page.find(Role::dialog, "Kies jobcoach voor K-09"));
}

TEST_CASE("load stands beside what is agreed, which can be changed and taken back") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    open_explore(page);
    REQUIRE(page.press("Drukte"));
    CHECK(page.find(Role::heading, "1 van de 4 heeft meer 3-hoeken dan de afspraak"));
    CHECK(page.find(Role::picture_target, "Nadia Lindehof, 12 3-hoeken, afspraak 10, druk"));
    REQUIRE(page.press("Wijzig de afspraken"));
    REQUIRE(page.find(Role::dialog, "Hoeveel 3-hoeken per persoon?"));
    CHECK(page.type("Jobcoach: afspraak", "nul"));
    CHECK((page.find(Role::button, "Bewaar afspraken")->state & ui::state_disabled) != 0);
    CHECK(page.type("Jobcoach: afspraak", "14"));
    CHECK(page.type("Jobcoach: grens", "20"));
    CHECK(page.press("Bewaar afspraken"));
    CHECK_FALSE(page.find(Role::dialog, "Hoeveel"));
    CHECK(page.shows("De afspraken over drukte zijn gewijzigd"));
    CHECK(page.find(Role::heading, "Niemand heeft meer 3-hoeken dan de afspraak"));
    CHECK(kept(page, platform).settings.job_coach_busy == 14);
    CHECK(page.key("ctrl+z"));
    CHECK(page.find(Role::heading, "1 van de 4 heeft"));
    // Who could take one of hers over.
    REQUIRE(page.press("Nadia Lindehof, 12"));
    REQUIRE(page.press("Open 3-hoek"));
    CHECK(page.find(Role::heading, "Wie kan dit overnemen?"));
    REQUIRE(page.press("Kies Kaan"));
    CHECK(page.find(Role::picture_target, "Nadia Lindehof, 11 3-hoeken"));
    CHECK(page.find(Role::picture_target, "Kaan Veldspaat, 6 3-hoeken"));
    REQUIRE(page.press("Leiding"));
    CHECK(page.find(Role::picture_target, "Fenna Duinzicht, 6 3-hoeken"));
    REQUIRE(page.press("Lijst"));
    CHECK(page.find(Role::table, "Drukte"));
    CHECK(page.press("Fenna Duinzicht"));
}

TEST_CASE("from 3 to 2 is told through time and by unit, as picture and as list") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    open_explore(page);
    REQUIRE(page.press("Van 3 naar 2"));
    CHECK(page.find(Role::heading, "29 van de 32 3-hoeken hebben 2 contactpersonen"));
    CHECK(page.find(Role::picture_target, "6 oktober 2022, aantal contactpersonen: 1 bij 1 3-hoek"));
    CHECK(page.find(Role::cell, "Groen & Buitenruimte"));
    REQUIRE(page.press("Lijst"));
    CHECK(page.find(Role::table, "Contactpersonen door de tijd"));
    CHECK(page.find(Role::cell, "1 oktober 2022"));
}

TEST_CASE("without Nadia: a proposal, changed by hand, carried out as one step") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    open_explore(page);
    REQUIRE(page.press("Uitval"));
    CHECK(page.find(Role::heading, "Stel dat iemand er niet is"));
    REQUIRE(page.choose("Wie", "Nadia Lindehof, jobcoach"));
    CHECK(page.find(Role::heading, "Zonder Nadia Lindehof missen 12 3-hoeken een hoek"));
    CHECK(page.shows("Voor 12 is er een voorstel."));
    CHECK(page.shows("Boven de afspraak komt: "));
    CHECK(page.find(Role::picture_target, "Nadia Lindehof, nu 12, straks 0"));
    REQUIRE(page.press("Wijzig wie "));
    REQUIRE(page.find(Role::dialog, "Wie wordt jobcoach van "));
    REQUIRE(page.press("Laat deze hoek open"));
    CHECK(page.shows("Voor 11 is er een voorstel."));
    CHECK(page.shows("blijft open"));
    REQUIRE(page.press("Wijzig wie "));
    REQUIRE(page.press("Eva Meidoorn"));
    CHECK(page.shows("Voor 12 is er een voorstel."));
    const Organisation before = kept(page, platform);
    REQUIRE(page.press("Voer 12 wijzigingen door"));
    CHECK(page.find(Role::heading, "Zonder Nadia Lindehof mist niemand een hoek in deze tijd."));
    const Organisation after = kept(page, platform);
    CHECK(coached(after, "JC-1") == 0);
    CHECK(coached(after, "JC-2") + coached(after, "JC-3") + coached(after, "JC-4") == 31);
    CHECK(page.key("ctrl+z"));
    CHECK((kept(page, platform) == before));
    REQUIRE(page.press("Lijst"));
    CHECK(page.find(Role::table, "Uitval"));
}

TEST_CASE("days that are the wrong way round ask for others") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    open_explore(page);
    REQUIRE(page.press("Uitval"));
    REQUIRE(page.choose("Wie", "Nadia Lindehof, jobcoach"));
    CHECK(page.type("Tot en met", "2022-10-01"));
    CHECK(page.shows("De laatste dag is voor de eerste."));
    CHECK_FALSE(page.find(Role::heading, "Zonder Nadia"));
}

TEST_CASE("at full size Verkennen draws only the rows in sight, and hides small numbers") {
    SamplePlatform platform;
    platform.kept.push_back({io::write_organisation(generate_full_size(2022)), "", "1", ""});
    HeadlessPage page(platform);
    REQUIRE(page.press("Verkennen"));
    CHECK(page.find(Role::picture_target, "40 jobcoaches"));
    CHECK(page.press("Toon de structuur breed"));
    CHECK(page.press("Onderdelen"));
    const std::size_t folded = count_of(page, Role::row);
    CHECK(page.type("Zoek persoon of onderdeel", "e"));  // nearly everybody
    CHECK(count_of(page, Role::row) < 100);
    CHECK(page.type("Zoek persoon of onderdeel", ""));
    CHECK(count_of(page, Role::row) == folded);
    CHECK(page.press("Toon de structuur smal"));
    REQUIRE(page.press("Van 3 naar 2"));
    CHECK(page.shows("Een aantal onder de 5 tonen we als <5."));
    REQUIRE(page.press("Uitval"));
    const ui::MirrorNode* who = page.find(Role::select, "Wie");
    REQUIRE((who != nullptr));
    CHECK(page.press("Drukte"));
    CHECK(count_of(page, Role::picture_target) >= 40);
}

TEST_CASE("on a phone the list comes first, and the tabs are a field") {
    SamplePlatform platform;
    HeadlessPage page(platform, 390, 844);
    open_explore(page);
    CHECK(page.find(Role::select, "Manier van kijken"));
    CHECK(page.find(Role::table, "Wie heeft wie nodig, als lijst"));
    CHECK(page.choose("Manier van kijken", "Drukte"));
    CHECK(page.find(Role::table, "Drukte"));
}

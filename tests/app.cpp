#include "app/app.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "io/json.hpp"
#include "model/rules.hpp"
#include "support/headless_page.hpp"

using namespace driehoek;
using test::HeadlessPage;
using test::SamplePlatform;
using ui::Role;

namespace {

Organisation last_kept(const SamplePlatform& platform) {
    REQUIRE_FALSE(platform.kept.empty());
    auto organisation = io::read_organisation(platform.kept.back().organisation);
    REQUIRE(organisation.has_value());
    return std::move(*organisation);
}

PersonId job_coach_of(const Organisation& organisation, const char* triad) {
    return find_triad(organisation, TriadId(triad))->person_at(Corner::job_coach);
}

}  // namespace

TEST_CASE("a new user is welcomed and starts with the sample") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    CHECK(page.find(Role::heading, "Zie wie samen"));
    CHECK(page.press("Start met een voorbeeld"));
    CHECK(page.find(Role::heading, "Kaart van 3-hoeken"));
    CHECK(page.shows("Voorbeeldgegevens"));
    CHECK(page.find(Role::button, "Alles 32"));
    CHECK(page.find(Role::button, "Open hoek 1"));
    CHECK(page.find(Role::button, "3 contactpersonen 2"));
    CHECK(page.find(Role::button, "Verkeerde functie 1"));
    CHECK(std::ranges::count(page.app().mirror().nodes(), Role::picture_target, &ui::MirrorNode::role) == 32 + 12 + 4);
}

TEST_CASE("K-09 gets its jobcoach by mouse, the signal goes, and undo brings it back") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.click("Start met een voorbeeld");
    CHECK(page.click("3-hoek K-09"));
    CHECK(page.find(Role::heading, "3-hoek K-09"));
    CHECK(page.find(Role::heading, "Open hoek"));
    CHECK(page.click("Kies een jobcoach"));
    CHECK(page.find(Role::dialog, "Kies jobcoach voor K-09"));
    CHECK(page.click("Kaan Veldspaat"));
    CHECK_FALSE(page.find(Role::dialog, "Kies"));
    CHECK_FALSE(page.find(Role::heading, "Open hoek"));
    CHECK(page.shows("Kaan Veldspaat is nu jobcoach van K-09"));
    page.wait(2000);
    CHECK(job_coach_of(last_kept(platform), "K-09") == PersonId("JC-4"));
    CHECK(page.key("ctrl+z"));
    CHECK(page.find(Role::heading, "Open hoek"));
    page.wait(2000);
    CHECK_FALSE(job_coach_of(last_kept(platform), "K-09"));
    CHECK(page.key("ctrl+y"));
    CHECK_FALSE(page.find(Role::heading, "Open hoek"));
}

TEST_CASE("undo and redo count each, however soon they follow on each other and on what was pressed") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    page.press("3-hoek K-09");
    page.press("Kies een jobcoach");
    page.press("Kaan Veldspaat");
    const auto key_soon = [&](const char* name) { CHECK(page.app().offer_key(0, name)); };
    key_soon("ctrl+z");
    key_soon("ctrl+y");
    page.settle();
    CHECK_FALSE(page.find(Role::heading, "Open hoek"));
    CHECK(page.shows("Kaan Veldspaat is nu jobcoach van K-09"));
    for (const char* name : {"ctrl+z", "ctrl+y", "ctrl+z"}) key_soon(name);
    page.settle();
    CHECK(page.find(Role::heading, "Open hoek"));
    CHECK(page.shows("Ongedaan gemaakt: Kaan Veldspaat is nu jobcoach van K-09"));
    CHECK_FALSE(page.key("ctrl+z"));  // the sample itself is no step
}

TEST_CASE("after a reload everything is there, with fifty steps that can be undone") {
    SamplePlatform platform;
    {
        HeadlessPage page(platform);
        page.press("Start met een voorbeeld");
        page.press("Gegevens");
        for (int step = 0; step < 60; ++step) {
            page.press("Wijzig naam");
            page.type("Naam van de organisatie", "Naam " + std::to_string(step));
            CHECK(page.press("Bewaar naam"));
        }
        page.wait(3000);
    }
    const Organisation kept = last_kept(platform);
    HeadlessPage page(platform);
    CHECK(page.find(Role::heading, "Kaart van 3-hoeken"));
    CHECK(page.shows(kept.settings.name));
    int undone = 0;
    while (undone < 100 && page.key("ctrl+z")) ++undone;
    CHECK(undone >= 50);
}

TEST_CASE("'Bewaard' is said only after the storage confirmed it") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    platform.hold(true);
    page.press("Start met een voorbeeld");
    page.wait(2000);
    CHECK(page.find(Role::status, "Nog niet bewaard"));
    CHECK(platform.is_unsaved);
    platform.hold(false);
    page.wait(100);
    CHECK(page.find(Role::status, "Bewaard op dit apparaat"));
    CHECK_FALSE(platform.is_unsaved);
}

TEST_CASE("a full storage is told, a file is offered, and keeping goes on when there is room") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    page.wait(2000);
    platform.fail(platform::Request::keep_document, platform::Status::storage_full);
    page.press("3-hoek K-05");
    page.press("Rond contact met Sami af");
    page.wait(2000);
    CHECK(page.find(Role::status, "Niet bewaard"));
    CHECK(page.shows("geen ruimte meer"));
    CHECK(platform.is_unsaved);
    CHECK(page.press("Bewaar een bestand"));
    REQUIRE(platform.saved.size() == 1);
    CHECK(io::read_organisation(platform.saved[0].bytes).has_value());
    platform.heal();
    CHECK(page.press("Probeer opnieuw"));
    page.wait(200);
    CHECK(page.find(Role::status, "Bewaard op dit apparaat"));
    CHECK_FALSE(page.shows("geen ruimte meer"));
}

TEST_CASE("a damaged snapshot opens the one before, and the user is told") {
    SamplePlatform platform;
    {
        HeadlessPage page(platform);
        page.press("Start met een voorbeeld");
        page.wait(2000);
        page.press("3-hoek K-05");
        page.press("Rond contact met Sami af");
        page.wait(2000);
    }
    platform.damage_newest();
    HeadlessPage page(platform);
    CHECK(page.shows("De laatste versie was beschadigd"));
    CHECK(page.find(Role::button, "3 contactpersonen 2"));
    CHECK(page.press("Bewaar de beschadigde versie"));
    CHECK(platform.saved.size() == 1);
    page.press("Sluit");
    CHECK_FALSE(page.shows("De laatste versie was beschadigd"));
}

TEST_CASE("a page that does not write looks only, until it takes over") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    page.wait(2000);
    platform.send(platform::Status::writing_lost, {platform.kept.back().id});
    page.wait(100);
    CHECK(page.find(Role::status, "Alleen lezen"));
    page.press("3-hoek K-05");
    page.press("Rond contact met Sami af");
    CHECK(page.find(Role::heading, "3 contactpersonen"));
    CHECK(page.press("Werk hier verder"));
    page.wait(100);
    CHECK(page.find(Role::status, "Bewaard op dit apparaat"));
    page.press("3-hoek K-05");
    page.press("Rond contact met Sami af");
    CHECK_FALSE(page.find(Role::heading, "3 contactpersonen"));
}

TEST_CASE("a file that cannot be read changes nothing and says where it is wrong") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    page.wait(2000);
    const std::size_t kept = platform.kept.size();
    platform.send(platform::Status::file_opened, {"stuk.json", "{\"format\": \"driehoek\",\n  \"version\": 1, nee"});
    page.wait(2000);
    CHECK(page.find(Role::dialog, "Dit bestand kunnen we niet lezen"));
    CHECK(page.shows("stuk.json. Regel 2"));
    CHECK(page.shows("niet veranderd"));
    CHECK(platform.kept.size() == kept);
    CHECK(page.key("Escape"));
    CHECK(page.find(Role::button, "Alles 32"));
}

TEST_CASE("a file with fields that Driehoek does not know is opened without them only when the user says so") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    const std::string bytes =
        R"({"format":"driehoek","version":1,"organisation":{"name":"Elders"},"people":[{"id":"a","kleur":"rood"}]})";
    platform.send(platform::Status::file_opened, {"elders.json", bytes});
    page.settle();
    CHECK(page.find(Role::dialog, "Dit bestand heeft meer dan Driehoek bewaart"));
    CHECK(page.shows("people[0].kleur"));
    CHECK(page.press("Annuleer"));
    page.wait(2000);
    CHECK(last_kept(platform).settings.name == "De Lindewaard");
    platform.send(platform::Status::file_opened, {"elders.json", bytes});
    page.settle();
    CHECK(page.press("Open zonder deze velden"));
    page.wait(2000);
    CHECK(page.shows("Elders is ingelezen"));
    CHECK(last_kept(platform).settings.name == "Elders");
    CHECK_FALSE(platform.kept.back().organisation.contains("rood"));
}

TEST_CASE("what an older version kept opens, and the page says what it left out") {
    SamplePlatform platform;
    {
        HeadlessPage page(platform);
        page.press("Start met een voorbeeld");
        page.wait(2000);
    }
    REQUIRE_FALSE(platform.kept.empty());
    std::string& kept = platform.kept.back().organisation;
    kept.replace(kept.find("\"people\":"), 0, "\"leeftijd\":40,\n");
    HeadlessPage page(platform);
    CHECK(page.shows("Driehoek kent niet alles wat hier bewaard was. Weggelaten: leeftijd."));
    CHECK(page.find(Role::button, "Alles 32"));
}

TEST_CASE("a citizen service number is refused where it is typed, in the name list too") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    page.press("Gegevens");
    page.press("Nieuwe namenlijst");
    page.type("Wachtwoord", "paarse fiets in de regen");
    page.type("Nog een keer", "paarse fiets in de regen");
    page.press("Maak namenlijst");
    page.type("Naam K-05", "Bo 123 456 782");
    CHECK(page.shows("Dit lijkt op een burgerservicenummer"));
    CHECK(page.find(Role::text_field, "Naam K-05")->value.empty());
    page.type("Naam K-05", std::string(50'000, 'a'));
    CHECK(page.shows("De naam is te lang"));
    CHECK(page.find(Role::text_field, "Naam K-05")->value.empty());
}

TEST_CASE("a file of another program is told by what it is, whatever its name") {
    using std::string_literals::operator""s;
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    const auto check = [&](std::string bytes, const std::string& what) {
        CAPTURE(what);
        platform.send(platform::Status::file_opened, {"lijst.json", std::move(bytes)});
        page.wait(100);
        CHECK(page.find(Role::dialog, "Dit bestand kunnen we niet lezen"));
        CHECK(page.shows("lijst.json. Dit is " + what + ", geen bestand van Driehoek."));
        CHECK(page.shows("Je gegevens zijn niet veranderd."));
        CHECK_FALSE(page.shows("beschadigd"));
        CHECK(page.key("Escape"));
    };
    check("Beste Mila\nHierbij", "een tekstbestand");
    check("PK\x03\x04[Content_Types].xml xl/workbook.bin", "een binair Excel-bestand");
    check("PK\x03\x04[Content_Types].xml word/document.xml", "een document van een kantoorprogramma");
    check(
        "PK\x03\x04"
        "foto.txt",
        "een ingepakt bestand");
    check("%PDF-1.7\n", "een pdf");
    check("\x89PNG\r\n\x1A\n", "een afbeelding");
    check("\xFF\xD8\xFF\xE0", "een afbeelding");
    check("\0\0\0\x18"s + "ftypheic", "een afbeelding");
    check("<!doctype html>", "een webpagina");
    check("", "een leeg bestand");
    check(" \r\n", "een leeg bestand");
    check("\x01\x02\xFE\xFF", "een ander soort bestand");
    // JSON of another program: where it is not ours.
    platform.send(platform::Status::file_opened, {"ander.json", R"({"nodes":[],"edges":[]})"});
    page.wait(100);
    CHECK(page.shows("ander.json. Plaats: format. Dit is geen bestand van Driehoek."));
    CHECK(page.shows("Een bestand van Driehoek maak je in Driehoek zelf"));
}

TEST_CASE("a 3-hoek that begins later is on the map, in the list, in the count and in the inspector") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    CHECK_FALSE(page.find(Role::button, "Begint later"));
    page.press("Start een 3-hoek");
    const std::string code = page.find(Role::text_field, "Code")->value;
    CHECK(page.type("Begindatum", "2022-12-01"));
    CHECK(page.choose("Jobcoach", "Kaan Veldspaat"));
    CHECK(page.press("Start 3-hoek"));
    CHECK(page.find(Role::heading, "3-hoek " + code));
    CHECK(page.shows("Begint op 1 december 2022"));
    const ui::MirrorNode* plate = page.find(Role::picture_target, "3-hoek " + code);
    REQUIRE(plate != nullptr);
    CHECK(plate->name.ends_with(", begint op 1 december 2022"));
    CHECK(page.find(Role::button, "Alles 32"));
    CHECK(page.find(Role::button, "Begint later 1"));
    CHECK(page.find(Role::picture_target, "Kaan Veldspaat")->name.contains("5 3-hoeken"));  // as before
    CHECK_FALSE(page.shows("Geen 3-hoek"));
    CHECK(page.key("Escape"));
    CHECK(page.find(Role::heading, "28 van de 32"));
    CHECK(page.find(Role::heading, "Begint later"));
    CHECK(page.press("Lijst"));
    CHECK(page.find(Role::cell, "Begint op 1 december 2022"));
    CHECK(page.press("Begint later 1"));
    CHECK(std::ranges::count(page.mirror().nodes(), Role::row, &ui::MirrorNode::role) == 2);  // with the header
    CHECK(page.press("Alles 32"));
    // On its day it is one of them.
    page.wait(1000);
    platform.set_today(make_date(2022, 12, 1));
    page.settle();
    CHECK(page.find(Role::button, "Alles 33"));
    CHECK_FALSE(page.find(Role::button, "Begint later"));
}

TEST_CASE("an end that is still to come is not told as one that was") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    REQUIRE(page.press("3-hoek K-05"));
    REQUIRE(page.press("Wijzig hoeken"));
    REQUIRE(page.press("Rond deze 3-hoek af"));
    REQUIRE(page.type("Laatste dag", "2022-12-01"));
    REQUIRE(page.press("Rond deze 3-hoek af"));
    CHECK(page.shows("De laatste dag van 3-hoek K-05 is vastgelegd"));
    CHECK(page.shows("Loopt tot en met 1 december 2022"));
    CHECK(page.shows("3-hoek eindigt"));
    platform.set_today(make_date(2022, 12, 2));
    page.wait(1000);
    CHECK(page.shows("Afgerond op 1 december 2022"));
    CHECK(page.shows("3-hoek afgerond"));
    CHECK_FALSE(page.shows("Loopt tot en met"));
}

TEST_CASE("the inspector of the whole is about what the filter shows") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    CHECK(page.find(Role::heading, "28 van de 32"));
    CHECK(page.find(Role::button, "K-09: "));
    CHECK(page.press("Filter"));
    CHECK(page.choose("Onderdeel of afdeling", "Groen & Buitenruimte"));
    CHECK(page.press("Toon"));
    CHECK(page.find(Role::button, "Alles 9"));
    CHECK(page.find(Role::heading, "9 van de 9"));
    CHECK_FALSE(page.find(Role::button, "K-09: "));
}

TEST_CASE("going back in the browser leaves a dialog, and keeps one in which something was filled in") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    page.wait(2000);
    const std::string map = page.app().link().value();
    page.press("Overzicht");
    const std::string overview = page.app().link().value();
    REQUIRE(page.press("Kies een datum"));
    CHECK_FALSE(page.app().follow(map));
    page.settle();
    CHECK_FALSE(page.find(Role::dialog, ""));
    CHECK(page.app().link() == overview);
    REQUIRE(page.press("Kies een datum"));
    CHECK(page.type("Datum van sessie 4", "2022-10-12"));
    for (int times = 0; times < 2; ++times) {
        CHECK_FALSE(page.app().follow(map));
        page.settle();
        CHECK(page.find(Role::date_field, "Datum van sessie 4")->value == "2022-10-12");
        CHECK(page.shows("Je hebt hier iets ingevuld."));
        CHECK(page.app().link() == overview);
    }
    CHECK(page.press("Bewaar datum"));
    CHECK(page.app().follow(map));
    page.settle();
    CHECK(page.find(Role::heading, "Kaart van 3-hoeken"));
    // Of several only the one on top; and what was kept at once is no input.
    page.press("3-hoek K-05");
    page.press("Wijzig hoeken");
    CHECK(page.type("Begindatum", "2022-01-03"));
    page.press("Wijzig jobcoach");
    CHECK_FALSE(page.app().follow(overview));
    page.settle();
    CHECK(page.find(Role::dialog, "Wijzig 3-hoek K-05"));
    CHECK_FALSE(page.app().follow(overview));
    page.settle();
    CHECK(page.find(Role::date_field, "Begindatum")->value == "2022-01-03");
    CHECK(page.press("Bewaar datums"));
    CHECK_FALSE(page.app().follow(overview));
    page.settle();
    CHECK_FALSE(page.find(Role::dialog, ""));
    // A choice that is pressed is input as well.
    page.press("Intervisie");
    page.press("Nieuwe ronde");
    page.press("directeur");
    CHECK_FALSE(page.app().follow(overview));
    page.settle();
    CHECK(page.find(Role::dialog, "Nieuwe ronde"));
}

TEST_CASE("a sample that is opened later has moved along by whole weeks, and never back") {
    const auto sample_on = [](Date day) {
        SamplePlatform platform;
        platform.set_today(day);
        HeadlessPage page(platform);
        page.press("Start met een voorbeeld");
        page.wait(2000);
        return last_kept(platform);
    };
    const auto session_of = [](const Organisation& organisation) {
        return *organisation.rounds->front().groups[0].sessions[3].date;
    };
    const Organisation designed = sample_on(make_date(2022, 10, 6));
    CHECK(session_of(designed) == make_date(2022, 11, 1));
    CHECK(sample_on(make_date(2022, 10, 12)) == designed);
    CHECK(sample_on(make_date(2021, 1, 1)) == designed);
    const Date later = make_date(2026, 12, 2);
    const Organisation moved = sample_on(later);
    const int days = session_of(moved) - session_of(designed);
    CHECK(days % 7 == 0);
    CHECK(session_of(moved) > later);
    CHECK(later - (make_date(2022, 10, 6) + days) < 7);
    // What asks for attention then is what was designed.
    const auto found_on = [](const Organisation& organisation, Date day) {
        std::vector<Rule> rules;
        for (const Finding& finding : check_organisation(organisation, day)) rules.push_back(finding.rule);
        return rules;
    };
    CHECK(found_on(moved, later) == found_on(designed, make_date(2022, 10, 6)));
    const Triad& before = designed.triads->front();
    const Triad& after = moved.triads->front();
    CHECK(*after.begin - *before.begin == days);
    CHECK(*after.seat(Corner::lead).since - *before.seat(Corner::lead).since == days);
}

TEST_CASE("export, start empty, import: the same organisation again") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    page.press("Gegevens");
    page.press("Reservekopie");
    REQUIRE(platform.saved.size() == 1);
    CHECK(platform.saved[0].name == "driehoek-de-lindewaard-2022-10-06.json");
    page.press("Begin leeg");
    CHECK(page.shows("Nog geen 3-hoeken"));
    platform.send(platform::Status::file_opened, {"terug.json", platform.saved[0].bytes});
    page.wait(2000);
    CHECK(page.shows("De Lindewaard is ingelezen: 60 mensen, 32 3-hoeken"));
    CHECK(io::write_organisation(last_kept(platform)) == platform.saved[0].bytes);
    page.press("Gegevens");
    CHECK(page.shows("voor het inlezen"));
}

TEST_CASE("the first 3-hoek of an empty organisation is made with a unit as one step") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Begin leeg");
    CHECK(page.press("Teken een 3-hoek"));
    CHECK(page.find(Role::text_field, "Code")->value == "K-01");
    CHECK(page.type("Naam van het onderdeel", "Groen"));
    CHECK(page.press("Start 3-hoek"));
    CHECK(page.find(Role::heading, "3-hoek K-01"));
    CHECK(page.shows("Groen"));
    CHECK(page.key("ctrl+z"));
    CHECK(page.shows("Nog geen 3-hoeken"));
    page.wait(1000);
    CHECK(last_kept(platform).units->empty());
}

TEST_CASE("a 3-hoek whose code had one before is told, selected and linked as the new one") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    page.press("3-hoek K-05");
    const std::string before = page.app().link().value();
    page.press("Wijzig hoeken");
    REQUIRE(page.press("Rond deze 3-hoek af"));
    CHECK(page.type("Laatste dag", "2022-10-01"));
    CHECK(page.press("Rond deze 3-hoek af"));
    CHECK_FALSE(page.find(Role::dialog, ""));
    page.key("Escape");
    page.press("Start een 3-hoek");
    page.type("Code", "K-05");
    CHECK(page.press("Start 3-hoek"));
    CHECK_FALSE(page.find(Role::dialog, ""));
    CHECK(page.shows("K-05.2 is gestart"));
    CHECK(page.find(Role::heading, "3-hoek K-05.2"));
    const std::string link = page.app().link().value();
    CHECK(link != before);
    page.key("Escape");
    CHECK(page.app().follow(link));
    page.settle();
    CHECK(page.find(Role::heading, "3-hoek K-05.2"));
}

TEST_CASE("what is refused stays on the screen, with the reason") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    page.press("Start een 3-hoek");
    page.type("Code", "K-05");
    CHECK(page.press("Start 3-hoek"));
    CHECK(page.find(Role::dialog, "Start een 3-hoek"));
    CHECK(page.shows("Deze code heeft al een 3-hoek"));
    CHECK(page.find(Role::text_field, "Code")->value == "K-05");
}

TEST_CASE("names are seen only with the opened list, and go into no export") {
    SamplePlatform platform;
    {
        HeadlessPage page(platform);
        page.press("Start met een voorbeeld");
        page.press("Gegevens");
        CHECK(page.press("Nieuwe namenlijst"));
        page.type("Wachtwoord", "kort");
        page.type("Nog een keer", "kort");
        page.press("Maak namenlijst");
        CHECK(page.shows("minstens 10 tekens"));
        page.type("Wachtwoord", "aaaaaaaaaa");
        page.type("Nog een keer", "aaaaaaaaaa");
        page.press("Maak namenlijst");
        CHECK(page.shows("hetzelfde staat er steeds weer"));
        CHECK(page.find(Role::dialog, "Nieuwe namenlijst"));
        page.press("Stel vijf woorden voor");
        page.wait(100);
        CHECK(page.shows("paars olifant anker wolk fluit"));
        CHECK(page.shows("Sterk genoeg."));
        page.type("Wachtwoord", "paarse fiets in de regen");
        page.type("Nog een keer", "paarse fiets in de regen");
        page.press("Maak namenlijst");
        CHECK(page.type("Naam K-05", "Anouk Vliet"));
        page.wait(2000);
        page.press("Klaar");
        page.press("3-hoeken");
        CHECK(page.shows("Anouk Vliet"));
        page.press("Gegevens");
        page.press("Reservekopie");
        page.press("Plaatje");
        for (const auto& file : platform.saved) CHECK_FALSE(file.bytes.contains("Anouk"));
        CHECK_FALSE(platform.kept.back().organisation.contains("Anouk"));
    }
    HeadlessPage page(platform);
    CHECK_FALSE(page.shows("Anouk"));
    page.press("Codes");
    CHECK(page.find(Role::dialog, "Open de namenlijst"));
    page.type("Wachtwoord", "verkeerd wachtwoord");
    page.press("Open");
    page.wait(100);
    CHECK(page.shows("past niet bij de lijst"));
    page.type("Wachtwoord", "paarse fiets in de regen");
    page.press("Open");
    page.wait(100);
    CHECK(page.shows("Anouk Vliet"));
}

TEST_CASE("the map is walked with the arrows, N finds the signals, L the list") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    CHECK(page.key_on("3-hoek K-01", "ArrowRight"));
    CHECK(page.key_on("3-hoek K-01", "n"));
    CHECK(page.find(Role::heading, "3-hoek K-05"));
    CHECK(page.key_on("3-hoek K-01", "n"));
    CHECK(page.find(Role::heading, "3-hoek K-09"));
    CHECK(page.key_on("3-hoek K-01", "l"));
    CHECK(page.find(Role::table, "Lijst van 3-hoeken"));
    CHECK(page.press("Open 3-hoek K-12"));
    CHECK(page.find(Role::heading, "3-hoek K-12"));
    CHECK(page.key("n"));  // in the list as well
    CHECK(page.find(Role::heading, "3-hoek W-13"));
}

TEST_CASE("a view nobody touches says nothing and wants no frames") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    page.wait(20'000);
    CHECK_FALSE(page.app().mirror().take_publication().has_value());
    CHECK_FALSE(page.app().wants_frame());
    CHECK(page.app().milliseconds_until_due() < 0);
}

TEST_CASE("every control is at least 24 pixels high and wide") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    const auto check_sizes = [&] {
        for (const ui::MirrorNode& node : page.app().mirror().nodes()) {
            if (node.role < Role::button) continue;
            CAPTURE(node.name);
            CHECK(node.rect.width >= 24);
            CHECK(node.rect.height >= 24);
        }
    };
    check_sizes();
    page.press("Start met een voorbeeld");
    check_sizes();
    page.press("3-hoek K-05");
    check_sizes();
    page.press("Wijzig hoeken");
    check_sizes();
    page.key("Escape");
    page.press("Bekijk als lijst");
    check_sizes();
    page.press("Gegevens");
    check_sizes();
}

TEST_CASE("English says everything the Dutch page says") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    page.press("Gegevens");
    CHECK(page.press("English"));
    CHECK(page.find(Role::heading, "Data"));
    CHECK(platform.settings["language"] == "en");
    page.wait(2000);
    HeadlessPage again(platform);
    CHECK(again.find(Role::heading, "Map of triads"));
}

TEST_CASE("English that does not come is told, and the page stays Dutch") {
    SamplePlatform platform;
    platform.fail(platform::Request::fetch_words);
    HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    page.press("Gegevens");
    CHECK(page.press("English"));
    CHECK(page.shows("Engels lukt nu niet"));
    CHECK(page.find(Role::heading, "Gegevens"));
    CHECK(!platform.settings.contains("language"));
    platform.heal();
    CHECK(page.press("English"));
    CHECK(page.find(Role::heading, "Data"));

    // Nothing is shown in the wrong language while the words are on their way.
    page.wait(2000);
    platform.hold(true);
    HeadlessPage again(platform);
    CHECK(again.mirror().nodes().empty());
    platform.hold(false);
    again.settle();
    CHECK(again.find(Role::heading, "Map of triads"));
}

TEST_CASE("the list of the full-size organisation has pages") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    page.press("Gegevens");
    page.press("Groot voorbeeld");
    page.press("Overzicht");
    page.press("Bekijk alle 63");
    CHECK(page.shows("1 tot 60 van"));
    page.press("Volgende");
    CHECK(page.shows("61 tot 63 van"));
    page.press("Kaart");
    CHECK(page.find(Role::button, "Alles 1030"));
    // On the map of one afdeling its 3-hoeken stand by code; no chip counts them.
    page.press("Detachering");
    page.press("Afdeling Detachering 1");
    const auto chip = [&](std::string_view name) {
        const ui::MirrorNode* node = page.find(Role::button, name);
        return node ? node->name : std::string();
    };
    CHECK(chip("Alles") == "Alles 1030");
    CHECK_FALSE(page.shows("zijn in orde"));
}

TEST_CASE("Enter in a field of a dialog does what its main button does") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    page.key("F2");
    CHECK(page.type("Naam van de organisatie", ""));
    CHECK(page.key_on("Naam van de organisatie", "Enter"));
    CHECK(page.find(Role::dialog, ""));  // nothing to do yet
    CHECK(page.type("Naam van de organisatie", "De Werkplaats"));
    CHECK(page.key_on("Naam van de organisatie", "Enter"));
    CHECK_FALSE(page.find(Role::dialog, ""));
    CHECK(page.find(Role::button, "De Werkplaats"));
}

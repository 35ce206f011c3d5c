// A table read in as a user does it: dropped, pasted, its columns changed with the keyboard, a question answered for all rows,
// read in, undone, and read in again.
#include <doctest/doctest.h>

#include <algorithm>

#include "io/csv.hpp"
#include "io/json.hpp"
#include "support/headless_page.hpp"

using namespace driehoek;
using test::HeadlessPage;
using test::SamplePlatform;
using ui::Role;

namespace {

constexpr std::string_view staff_list =
    "Personeelsnummer;Naam;Rol;Afdeling;Leidinggevende;BSN;Kleur\n"
    "000107;Dekkers, Kees;Afdelingsmanager;Groen;;123456782;rood\n"
    "000412;Hazelhof, Anke;voorman;Groen;000107;111222333;blauw\n"
    "000413;Winia, Lieke;tuinkabouter;Groen;000107;;geel\n"
    "000414;Nauta, Bram;tuinkabouter;Groen;000107;;geel\n"
    "000230;Ouali, Driss;jobcoach;Post;Dekkers, K.;;groen\n";

struct Desk {
    SamplePlatform platform;
    HeadlessPage page{platform};

    Desk() {
        page.press("Begin leeg");
        page.press("Gegevens");
    }
    void paste(std::string text) {
        page.app().mirror().receive({ui::MirrorEvent::Kind::paste, 0, std::move(text), 0});
        page.settle();
    }
    void drop(std::string_view text, const std::string& name = "lijst.csv") {
        platform.send(platform::Status::file_opened, {name, std::string(text)});
        page.wait(50);
    }
    Organisation kept() {
        page.wait(3000);
        const auto organisation = io::read_organisation(platform.kept.back().organisation);
        REQUIRE(organisation.has_value());
        return *organisation;
    }
    std::string announced() const { return page.announced.empty() ? std::string() : page.announced.back(); }
};

const Person* called(const Organisation& organisation, std::string_view name) {
    const auto found = std::ranges::find(*organisation.people, name, &Person::name);
    return found == organisation.people->end() ? nullptr : &*found;
}

}  // namespace

TEST_CASE("a table that is dropped is asked about, read in as one step, and undone in one") {
    Desk desk;
    const Organisation before = desk.kept();
    HeadlessPage& page = desk.page;
    desk.drop(staff_list);
    CHECK(page.find(Role::heading, "lijst.csv"));
    CHECK(page.shows("5 rijen"));
    CHECK(page.find(Role::heading, "2 rijen hebben hulp nodig"));
    CHECK(desk.announced() == "2 rijen hebben hulp nodig. 3 rijen zijn klaar.");
    // What is refused says why, and shows nothing of what stands in it.
    CHECK(page.shows("Dit lijkt een burgerservicenummer."));
    CHECK_FALSE(page.shows("123456782"));
    CHECK(page.shows("Onbekende kolom. Overgeslagen."));
    CHECK_FALSE(page.shows("blauw"));
    // The same question for two rows is one question.
    CHECK(page.press("Sla over, voor 2 rijen"));
    CHECK(page.find(Role::heading, "Alle rijen zijn klaar"));
    CHECK(page.press("Neem je laatste antwoord terug"));
    CHECK(page.find(Role::heading, "2 rijen hebben hulp nodig"));
    CHECK(page.press("Laat leeg, voor 2 rijen"));
    CHECK(page.shows("Nieuw: 5"));
    CHECK(page.press("Nieuw: 5"));
    CHECK(page.shows("Lieke Winia"));
    CHECK((desk.kept() == before));
    CHECK(page.press("Lees 5 rijen in"));
    CHECK(page.shows("5 rijen zijn ingelezen"));
    CHECK_FALSE(page.find(Role::heading, "lijst.csv"));
    const Organisation after = desk.kept();
    CHECK(after.people->size() == 5);
    REQUIRE((called(after, "Anke Hazelhof") != nullptr));
    CHECK((called(after, "Anke Hazelhof")->line_manager == called(after, "Kees Dekkers")->id));
    CHECK(std::ranges::any_of(desk.platform.kept, [](const auto& state) { return state.label == "import"; }));
    CHECK(page.key("ctrl+z"));
    CHECK((desk.kept() == before));
}

TEST_CASE("the same table again goes straight to its rows and changes nothing; next month's tells who is gone") {
    Desk desk;
    HeadlessPage& page = desk.page;
    desk.drop(staff_list);
    REQUIRE(page.press("Laat leeg, voor 2 rijen"));
    REQUIRE(page.press("Lees 5 rijen in"));
    const Organisation before = desk.kept();
    desk.drop(staff_list);
    CHECK(page.shows("Zoals op 6 oktober 2022"));
    CHECK_FALSE(page.find(Role::select, "Kolom Naam wordt"));
    CHECK(page.find(Role::heading, "Alle rijen zijn klaar"));
    CHECK(page.shows("Blijft gelijk: 5"));
    CHECK(page.shows("Deze tabel verandert niets"));
    CHECK(page.press("Bekijk de kolommen"));
    CHECK(page.find(Role::select, "Kolom Naam wordt"));
    CHECK(page.press("Klaar"));
    CHECK((desk.kept() == before));
    desk.drop(
        "Personeelsnummer;Naam;Rol;Afdeling;Leidinggevende;BSN;Kleur\n"
        "000107;Dekkers, Kees;Afdelingsmanager;Groen;;;\n"
        "000412;Hazelhof, Anke;jobcoach;Groen;000107;;\n"
        "000413;Winia, Lieke;tuinkabouter;Groen;000107;;\n");
    CHECK(page.shows("Verandert: 1"));
    CHECK(page.find(Role::heading, "2 mensen staan niet meer in de tabel"));
    CHECK_FALSE(page.find(Role::date_field, "Weg vanaf"));
    REQUIRE(page.press("Sluit Driss Ouali af"));
    REQUIRE(page.type("Weg vanaf", "2022-11-01"));
    REQUIRE(page.press("Lees 3 rijen in"));
    const Organisation after = desk.kept();
    CHECK((called(after, "Driss Ouali")->employment_end == make_date(2022, 10, 31)));
    CHECK_FALSE(called(after, "Bram Nauta")->employment_end.has_value());
    CHECK((called(after, "Anke Hazelhof")->has(Function::job_coach)));
}

TEST_CASE("what a column is can be changed with the keyboard and by dragging its line") {
    Desk desk;
    HeadlessPage& page = desk.page;
    desk.drop("Wie;Iets;Waar\nKees Dekkers;voorman;Groen\nAnke Bos;jobcoach;Post\n");
    CHECK(page.shows("Kies eerst in welke kolom dit staat: naam."));
    CHECK_FALSE(page.press("Lees 2 rijen in"));
    REQUIRE(page.choose("Kolom Wie wordt", "Naam"));
    CHECK(page.find(Role::heading, "Alle rijen zijn klaar"));
    REQUIRE(page.choose("Kolom Waar wordt", "Onderdeel"));
    CHECK(page.shows("Nieuwe onderdelen: Groen en Post"));
    // The line of one column laid on what another one was.
    REQUIRE(page.drag("Kolom Iets", "Kolom Waar wordt"));
    CHECK(page.shows("Nieuwe onderdelen: voorman en jobcoach"));
    REQUIRE(page.choose("Kolom Iets wordt", "Niet inlezen"));
    CHECK_FALSE(page.shows("Nieuwe onderdelen"));
    CHECK(page.press("Lees 2 rijen in"));
    CHECK(desk.kept().people->size() == 2);
}

TEST_CASE("rows that wait do not stop the others, and can be had as a file without what is refused") {
    Desk desk;
    HeadlessPage& page = desk.page;
    desk.drop(staff_list);
    REQUIRE(page.press("Bewaar de rijen die niet lukten"));
    REQUIRE(desk.platform.saved.size() == 1);
    CHECK(desk.platform.saved[0].name.ends_with(".csv"));
    const std::string& bytes = desk.platform.saved[0].bytes;
    CHECK(bytes.contains("Winia, Lieke"));
    CHECK_FALSE(bytes.contains("Anke"));
    CHECK_FALSE(bytes.contains("123456782"));
    CHECK(page.press("Lees 3 rijen in"));
    CHECK(desk.kept().people->size() == 3);
}

TEST_CASE("a table that is left changes nothing, and bad ones are told by what is wrong") {
    Desk desk;
    HeadlessPage& page = desk.page;
    const Organisation before = desk.kept();
    desk.drop(staff_list);
    CHECK(page.press("Annuleer"));
    CHECK_FALSE(page.find(Role::heading, "lijst.csv"));
    desk.drop("naam;functie\n");
    CHECK(page.find(Role::dialog, "Dit bestand kunnen we niet lezen"));
    CHECK(page.shows("Hierin vinden we geen tabel."));
    page.key("Escape");
    desk.drop("PK\x03\x04[Content_Types].xml xl/workbook.xml", "lijst.xlsx");
    CHECK(page.shows("Dit Excel-bestand kunnen we niet lezen."));
    page.key("Escape");
    CHECK((desk.kept() == before));
}

TEST_CASE("of a workbook with several sheets one is chosen, and another one later") {
    Desk desk;
    HeadlessPage& page = desk.page;
    desk.platform.sheets = {"Uitleg",
                            "\"Zie het tweede blad\"",
                            "0",
                            "Leeg",
                            "",
                            "0",
                            "Medewerkers",
                            "Lijst van mei;\n;\nNaam;Functie\nKees Dekkers;voorman\nAnke Bos;jobcoach\n",
                            "3"};
    desk.drop("PK\x03\x04[Content_Types].xml xl/workbook.xml", "lijst.xlsx");
    CHECK(page.shows("In dit bestand staan meer bladen."));
    CHECK_FALSE(page.find(Role::button, "Leeg"));
    REQUIRE(page.press("Medewerkers"));
    CHECK(page.find(Role::heading, "Alle rijen zijn klaar"));
    CHECK(page.shows("In Excel zijn 3 rijen van dit blad verborgen."));
    REQUIRE(page.press("Stap 1: Bestand"));
    CHECK(page.find(Role::select, "Blad"));
    CHECK(page.find(Role::select, "Rij met de namen van de kolommen"));
    REQUIRE(page.press("Naar de kolommen"));
    // Further on the file itself is forgotten.
    REQUIRE(page.press("Stap 3: Controle"));
    CHECK_FALSE(page.press("Stap 1: Bestand"));
    CHECK(page.press("Lees 2 rijen in"));
    CHECK(desk.kept().people->size() == 2);
}

TEST_CASE("what is pasted is a part of a list: nobody is missing in it") {
    Desk desk;
    HeadlessPage& page = desk.page;
    desk.drop("Naam\tFunctie\nKees Dekkers\tvoorman\nAnke Bos\tjobcoach\n");
    REQUIRE(page.press("Lees 2 rijen in"));
    desk.kept();
    REQUIRE(page.press("Lees een tabel in"));
    desk.paste("Naam\tFunctie\nBo Wit\tvoorman\n");
    CHECK(page.find(Role::heading, "Geplakte tabel"));
    CHECK(page.shows("Nieuw: 1"));
    CHECK(page.shows("Niet in de tabel: 0"));
    REQUIRE(page.press("Lees 1 rij in"));
    CHECK(desk.kept().people->size() == 3);
    // Elsewhere nothing is waiting for it.
    page.press("Overzicht");
    desk.paste("Naam\tFunctie\nBo Zwart\tvoorman\n");
    CHECK_FALSE(page.find(Role::heading, "Geplakte tabel"));
}

TEST_CASE("a large table is read a piece at a time, with its progress, and can be left meanwhile") {
    Desk desk;
    HeadlessPage& page = desk.page;
    std::string large = "Nummer;Naam;Functie;Afdeling\n";
    for (int row = 0; row < 100'000; ++row)
        large += std::to_string(100'000 + row) + ";Naam Achternaam-" + std::to_string(row) + ";voorman;Afdeling " +
                 std::to_string(row % 40) + '\n';
    desk.platform.send(platform::Status::file_opened, {"groot.csv", large});
    page.draw();
    CHECK(page.shows("We lezen groot.csv"));
    CHECK(page.shows(" %"));
    REQUIRE(page.press("Annuleer"));
    CHECK_FALSE(page.find(Role::heading, "groot.csv"));
}

TEST_CASE("from the first page a table begins an organisation, and the palette finds the way in") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    platform.send(platform::Status::file_opened, {"lijst.csv", std::string(staff_list)});
    page.wait(50);
    CHECK(page.find(Role::heading, "lijst.csv"));
    REQUIRE(page.press("Annuleer"));
    REQUIRE(page.key("ctrl+k"));
    REQUIRE(page.type("Zoek of typ een opdracht", "tabel"));
    REQUIRE(page.press("Lees een tabel in"));
    CHECK(page.find(Role::dialog, "Lees een tabel in"));
    CHECK(page.find(Role::file_button, "Kies een bestand"));
}

// Somebody corrected, leaving and removed, staff and third corner, and a round that is removed: as a user does it.
#include <doctest/doctest.h>

#include <algorithm>

#include "io/json.hpp"
#include "support/headless_page.hpp"

using namespace driehoek;
using test::HeadlessPage;
using test::SamplePlatform;
using ui::Role;

namespace {

Organisation kept(HeadlessPage& page, const SamplePlatform& platform) {
    page.wait(3000);
    REQUIRE_FALSE(platform.kept.empty());
    const auto organisation = io::read_organisation(platform.kept.back().organisation);
    REQUIRE(organisation.has_value());
    return *organisation;
}

const Person* called(const Organisation& organisation, std::string_view name) {
    for (const Person& person : *organisation.people) {
        if (person.name == name || person.code == name) return &person;
    }
    return nullptr;
}

}  // namespace

TEST_CASE("a member of staff is corrected in one step, and it is undone in one") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    const Organisation before = kept(page, platform);
    REQUIRE(page.press("Mila Sterrenbos"));
    REQUIRE(page.press("Wijzig gegevens"));
    CHECK(page.find(Role::dialog, "Wijzig Mila Sterrenbos"));
    REQUIRE(page.type("Naam", "Mila Sterrenberg"));
    REQUIRE(page.press("werkleider"));
    REQUIRE(page.press("vrijdag"));
    REQUIRE(page.choose("Niveau", "senior"));
    REQUIRE(page.press("een andere organisatie"));
    REQUIRE(page.press("Bewaar"));
    CHECK_FALSE(page.find(Role::dialog, "Wijzig"));
    const Organisation after = kept(page, platform);
    const Person* mila = called(after, "Mila Sterrenberg");
    REQUIRE((mila != nullptr));
    CHECK(mila->has(Function::foreman));
    CHECK(mila->has(Function::work_leader));
    CHECK((mila->level == Level::senior));
    CHECK(mila->is_external);
    CHECK((mila->working_days & 0b0010000) ==
          (called(before, "Mila Sterrenbos")->working_days & 0b0010000 ? 0 : 0b0010000));
    REQUIRE(page.key("ctrl+z"));
    CHECK((kept(page, platform) == before));
}

TEST_CASE("a second manager and the begin of employment are filled in where somebody is corrected") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    REQUIRE(page.press("Mila Sterrenbos"));
    REQUIRE(page.press("Wijzig gegevens"));
    REQUIRE(page.press("Nog een leidinggevende"));
    REQUIRE(page.choose("Leidinggevende 2", "Bram Eikelaar"));
    REQUIRE(page.type("In dienst sinds", "2019-05-01"));
    CHECK_FALSE(page.find(Role::text_field, "Laatste dag in dienst"));
    REQUIRE(page.press("Bewaar"));
    const Organisation after = kept(page, platform);
    const Person& mila = *called(after, "Mila Sterrenbos");
    CHECK((mila.managers() == std::vector{called(after, "Fenna Duinzicht")->id, called(after, "Bram Eikelaar")->id}));
    CHECK((mila.employment_begin == date_from_iso("2019-05-01")));
}

TEST_CASE("a 3-hoek that ended is found, corrected and goes on again") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    const Organisation before = kept(page, platform);
    REQUIRE(page.press("3-hoek K-05"));
    REQUIRE(page.press("Wijzig hoeken"));
    REQUIRE(page.press("Rond deze 3-hoek af"));
    REQUIRE(page.type("Laatste dag", "2022-10-05"));
    REQUIRE(page.press("Rond deze 3-hoek af"));
    REQUIRE(page.press("Afgerond 1"));
    REQUIRE(page.press("Open 3-hoek K-05"));
    CHECK(page.shows("Afgerond op 5 oktober 2022"));
    REQUIRE(page.press("Verbeter de geschiedenis"));
    REQUIRE(page.press("Haal"));
    REQUIRE(page.press("Bewaar"));
    CHECK_FALSE(page.find(Role::dialog, "Geschiedenis van K-05"));
    REQUIRE(page.press("Laat deze 3-hoek weer doorgaan"));
    const Organisation after = kept(page, platform);
    const Triad& triad = *find_triad(after, TriadId("K-05"));
    CHECK_FALSE(triad.end.has_value());
    const Triad& was = *find_triad(before, TriadId("K-05"));
    CHECK((triad.past.size() + triad.extra_contacts.size() + 1 == was.past.size() + was.extra_contacts.size()));
}

TEST_CASE("who holds a corner is not removed, nor leaves with sessions to come, and it is said why") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    const Organisation before = kept(page, platform);
    REQUIRE(page.press("Lotte Hazelhof"));
    REQUIRE(page.press("Wijzig gegevens"));
    REQUIRE(page.press("Verwijder"));
    CHECK(page.find(Role::dialog, "Wijzig Lotte Hazelhof"));
    CHECK(page.shows("Er is niets veranderd."));
    REQUIRE(page.press("Gaat weg..."));
    REQUIRE(page.press("Bewaar"));
    CHECK(page.find(Role::dialog, "Lotte Hazelhof gaat weg"));
    CHECK((kept(page, platform) == before));
}

TEST_CASE("another code for a third corner is that of the 3-hoek too") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    REQUIRE(page.key_on("3-hoek K-05", "ContextMenu"));
    REQUIRE(page.press("Wijzig gegevens"));
    REQUIRE(page.type("Code", "K-77"));
    REQUIRE(page.press("Bewaar"));
    const Organisation after = kept(page, platform);
    CHECK((called(after, "K-77") != nullptr));
    CHECK((called(after, "K-05") == nullptr));
    CHECK((find_triad(after, TriadId("K-77")) != nullptr));
    CHECK((find_triad(after, TriadId("K-05")) == nullptr));
}

TEST_CASE("a round is removed with its groups, and is there again after undo") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    page.press("Intervisie");
    page.press("Nieuwe ronde");
    page.press("Start ronde");
    CHECK(kept(page, platform).rounds->size() == 2);
    page.press("Gemengd");
    REQUIRE(page.press("Verwijder deze ronde"));
    CHECK(kept(page, platform).rounds->size() == 1);
    CHECK(std::ranges::contains(platform.kept, "round", &test::KeptState::label));
    REQUIRE(page.key("ctrl+z"));
    CHECK(kept(page, platform).rounds->size() == 2);
}

// "Wat als" as a user does it: started from anywhere, changed like anything, compared, carried out or thrown away.
#include <doctest/doctest.h>

#include <cmath>

#include "io/json.hpp"
#include "support/headless_page.hpp"

using namespace driehoek;
using test::HeadlessPage;
using test::SamplePlatform;
using ui::Role;

namespace {

Organisation kept_now(HeadlessPage& page, const SamplePlatform& platform) {
    page.wait(3000);
    REQUIRE_FALSE(platform.kept.empty());
    const auto organisation = io::read_organisation(platform.kept.back().organisation);
    REQUIRE(organisation.has_value());
    return *organisation;
}

const PersonId& coach_of(const Organisation& organisation, std::string_view triad) {
    return find_triad(organisation, TriadId(triad))->person_at(Corner::job_coach);
}

// Eva becomes job coach of K-09, whose corner is open.
void fill_open_corner(HeadlessPage& page) {
    REQUIRE(page.key("g"));
    REQUIRE(page.key("h"));
    REQUIRE(page.press("3-hoek K-09"));
    REQUIRE(page.press("Kies een jobcoach"));
    REQUIRE(page.press("Eva Meidoorn"));
}

}  // namespace

TEST_CASE("something is tried out, compared and carried out, and nothing happens before") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    REQUIRE(page.key("m"));
    REQUIRE(page.key("w"));
    CHECK(page.find(Role::region, "Wat als: Scenario 1"));
    CHECK(page.shows("Er is nog niets gewijzigd"));
    fill_open_corner(page);
    CHECK(page.shows("Wat als: Eva Meidoorn is nu jobcoach van K-09"));
    // On screen it is so; what is kept is as it was, with the scenario beside it.
    Organisation kept = kept_now(page, platform);
    CHECK_FALSE(coach_of(kept, "K-09"));
    CHECK(kept.scenarios->size() == 1);

    REQUIRE(page.press("Bekijk verschil"));
    CHECK(page.shows("Eva wordt jobcoach van K-09."));
    CHECK(page.shows("Dan is er geen open hoek meer."));
    CHECK(page.shows("Eva Meidoorn, nu 7, straks 8"));
    REQUIRE(page.press("Voer door"));
    CHECK_FALSE(page.find(Role::region, "Wat als"));
    kept = kept_now(page, platform);
    CHECK(coach_of(kept, "K-09") == PersonId("JC-3"));
    CHECK(kept.scenarios->empty());

    REQUIRE(page.key("ctrl+z"));
    CHECK_FALSE(coach_of(kept_now(page, platform), "K-09"));
}

TEST_CASE("after a reload the organisation is shown as it is, and the scenario is still there") {
    SamplePlatform platform;
    {
        HeadlessPage page(platform);
        page.press("Start met een voorbeeld");
        REQUIRE(page.key("m"));
        REQUIRE(page.key("w"));
        fill_open_corner(page);
        page.wait(3000);
    }
    HeadlessPage page(platform);
    CHECK_FALSE(page.find(Role::region, "Wat als"));
    CHECK(kept_now(page, platform).scenarios->size() == 1);
}

TEST_CASE("out of what if by its key, and paper only of what is so") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    REQUIRE(page.key("m"));
    REQUIRE(page.key("w"));
    REQUIRE(page.key("m"));
    REQUIRE(page.key("d"));
    REQUIRE(page.press("Druk af"));
    CHECK(page.shows("Stop eerst met wat als."));
    page.key("Escape");
    page.key("Escape");
    REQUIRE(page.key("m"));
    REQUIRE(page.key("a"));
    REQUIRE(page.press("Druk af of maak een pdf"));
    CHECK(page.shows("Stop eerst met wat als."));
    CHECK(platform.printed.empty());
    page.key("Escape");
    page.key("Escape");
    REQUIRE(page.key("m"));
    REQUIRE(page.key("w"));
    CHECK_FALSE(page.find(Role::region, "Wat als"));
}

TEST_CASE(
    "what is tried out is told on the map, in the list and beside the 3-hoek, and Verkennen says what it comes to") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    const ui::MirrorRect before = page.find(Role::picture_target, "Nadia Lindehof")->rect;
    REQUIRE(page.key("m"));
    REQUIRE(page.key("w"));
    fill_open_corner(page);
    const ui::MirrorNode* filled = page.find(Role::picture_target, "3-hoek K-09");
    REQUIRE(filled);
    CHECK(filled->name.ends_with("jobcoach Eva Meidoorn, jobcoach was open"));
    CHECK(page.shows("Wat als: jobcoach was open"));
    CHECK(page.shows("zoals nu"));
    REQUIRE(page.press("3-hoek K-05"));
    REQUIRE(page.press("Wijzig hoeken"));
    REQUIRE(page.press("Rond deze 3-hoek af"));
    REQUIRE(page.type("Laatste dag", "2022-10-01"));
    REQUIRE(page.press("Rond deze 3-hoek af"));
    page.key("Escape");
    page.key("Escape");
    const ui::MirrorNode* gone = page.find(Role::picture_target, "3-hoek K-05");
    REQUIRE(gone);
    CHECK(gone->name.contains("stopt in wat als"));
    // The bar takes room above; sideways nothing moves but by that.
    const ui::MirrorRect after = page.find(Role::picture_target, "Nadia Lindehof")->rect;
    CHECK(std::abs(before.x - after.x) < 30);
    REQUIRE(page.press("Lijst"));
    CHECK(page.find(Role::cell, "jobcoach was open"));
    CHECK(page.shows("stopt in wat als"));
    REQUIRE(page.press("Kaart"));
    REQUIRE(page.press("Verkennen"));
    CHECK(page.find(Role::complementary, "Wat als"));
    CHECK(page.find(Role::list_item, "Open hoeken: nu 1, straks 0"));
    CHECK(page.shows("Eva wordt jobcoach van K-09."));
    REQUIRE(page.press("Gooi weg"));
    CHECK_FALSE(page.find(Role::complementary, "Wat als"));
    CHECK_FALSE(page.find(Role::region, "Wat als"));
    CHECK(page.key("ctrl+z"));
}

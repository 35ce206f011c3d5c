// The units of an organisation of one's own: made below each other, renamed, moved, joined and removed, as a user does it.
#include <doctest/doctest.h>

#include <algorithm>

#include "io/json.hpp"
#include "support/headless_page.hpp"

using namespace driehoek;
using test::HeadlessPage;
using test::SamplePlatform;
using ui::Role;

namespace {

// As they are kept: "Buiten < Groen", in order.
std::vector<std::string> kept_units(HeadlessPage& page, const SamplePlatform& platform) {
    page.wait(3000);
    REQUIRE_FALSE(platform.kept.empty());
    const auto organisation = io::read_organisation(platform.kept.back().organisation);
    REQUIRE(organisation.has_value());
    std::vector<std::string> units;
    for (const Unit& unit : *organisation->units) {
        const Unit* parent = find_unit(*organisation, unit.parent);
        units.push_back(parent ? unit.name + " < " + parent->name : unit.name);
    }
    std::ranges::sort(units);
    return units;
}

void add_unit(HeadlessPage& page, const std::string& name, const std::string& kind, const std::string& parent) {
    REQUIRE(page.press("Nieuw onderdeel"));
    REQUIRE(page.type("Naam van het onderdeel", name));
    REQUIRE(page.press(kind));
    if (!parent.empty()) REQUIRE(page.choose("Valt onder", parent));
    REQUIRE(page.press("Voeg toe"));
}

}  // namespace

TEST_CASE("units are made below each other, renamed, moved, joined and removed") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Begin leeg");
    REQUIRE(page.key("m"));
    REQUIRE(page.key("o"));
    CHECK(page.shows("Er zijn nog geen onderdelen."));
    add_unit(page, "Groen", "bedrijfsonderdeel", {});
    add_unit(page, "Post", "bedrijfsonderdeel", {});
    add_unit(page, "Buiten", "afdeling", "Groen");
    add_unit(page, "Ploeg 1", "team", "Buiten");
    CHECK(kept_units(page, platform) ==
          std::vector<std::string>{"Buiten < Groen", "Groen", "Ploeg 1 < Buiten", "Post"});

    REQUIRE(page.press("Buiten"));
    REQUIRE(page.type("Naam van het onderdeel", "Parken"));
    REQUIRE(page.choose("Valt onder", "Post"));
    REQUIRE(page.press("Bewaar"));
    CHECK(kept_units(page, platform) == std::vector<std::string>{"Groen", "Parken < Post", "Ploeg 1 < Parken", "Post"});

    // What is not empty stays, and says what is in it; the dialog stays too.
    REQUIRE(page.press("Post"));
    REQUIRE(page.press("Verwijder"));
    CHECK(page.shows("Bij Post hoort nog: Parken."));
    CHECK(page.find(Role::dialog, "Wijzig Post"));
    REQUIRE(page.choose("Met welk onderdeel?", "Groen"));
    REQUIRE(page.press("Voeg samen"));
    CHECK(kept_units(page, platform) == std::vector<std::string>{"Groen", "Parken < Groen", "Ploeg 1 < Parken"});

    REQUIRE(page.press("Ploeg 1"));
    REQUIRE(page.press("Verwijder"));
    CHECK(kept_units(page, platform) == std::vector<std::string>{"Groen", "Parken < Groen"});
    CHECK(page.find(Role::heading, "Onderdelen"));
    REQUIRE(page.key("ctrl+z"));
    CHECK(kept_units(page, platform) == std::vector<std::string>{"Groen", "Parken < Groen", "Ploeg 1 < Parken"});
}

TEST_CASE("a new unit can be made wherever one is chosen, also when there are some") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Begin leeg");
    for (const char* unit : {"Groen", "Post"}) {
        REQUIRE(page.key("m"));
        REQUIRE(page.key("p"));
        REQUIRE(page.type("Naam", std::string("Iemand van ") + unit));
        if (page.find(Role::select, "Onderdeel")) REQUIRE(page.choose("Onderdeel", "Nieuw onderdeel..."));
        REQUIRE(page.type("Naam van het onderdeel", unit));
        REQUIRE(page.press("Voeg toe"));
    }
    CHECK(kept_units(page, platform) == std::vector<std::string>{"Groen", "Post"});
}

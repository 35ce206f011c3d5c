// A place is one value in the table: a tiny one, in a folder of its own, is all there wherever places are.
#include "ui/shell/places.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>

#include "support/headless_page.hpp"
#include "support/tiny_place/tiny_place.hpp"

using namespace driehoek;
using test::HeadlessPage;
using test::SamplePlatform;
using ui::MirrorNode;
using ui::Role;

namespace {

// Whether something with this name stands in the bar of places.
bool is_on_rail(const HeadlessPage& page, std::string_view name) {
    const std::vector<MirrorNode>& nodes = page.mirror().nodes();
    return std::ranges::any_of(nodes, [&](const MirrorNode& node) {
        const auto parent = std::ranges::find(nodes, node.parent, &MirrorNode::id);
        return node.name == name && parent != nodes.end() && parent->role == Role::navigation;
    });
}

}  // namespace

TEST_CASE("each place has a link, a key, a sign and a name of its own") {
    std::set<std::string_view> links, keys;
    for (const ui::Place* place : ui::all_places()) {
        CAPTURE(place->link);
        CHECK_FALSE(place->link.empty());
        CHECK_FALSE(place->glyph.empty());
        CHECK((place->draw != nullptr));
        CHECK(links.insert(place->link).second);
        CHECK(keys.insert(place->key).second);
        CHECK(ui::find_place(place->link) == place);
        // What a link can lead to can be found and shown.
        CHECK((place->selected != nullptr) == (place->selectable != nullptr));
        CHECK((place->selected != nullptr) == (place->select != nullptr));
    }
    CHECK(ui::find_place("nergens") == nullptr);
}

TEST_CASE("a place in the table is on the rail, under its key, in the palette, in the help and in links") {
    const ui::ExtraPlace extra(test::tiny_place);
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    CHECK(is_on_rail(page, "Driehoek"));
    REQUIRE(page.key("g"));
    REQUIRE(page.key("z"));
    CHECK(page.find(Role::heading, "Driehoek"));
    CHECK(page.shows("0 keer gegroet"));

    REQUIRE(page.press("Groet iemand"));
    REQUIRE(page.type("Wie groet je?", "Mila"));
    REQUIRE(page.press("Groet"));
    CHECK(page.shows("1 keer gegroet"));
    CHECK(page.shows("Dag Mila"));
    CHECK_FALSE(page.find(Role::dialog, "Groet iemand"));

    page.press("Kies Groen & Buitenruimte");
    page.wait(3000);
    const std::string link = page.app().link().value_or("");
    CHECK(link.contains("/klein/"));
    REQUIRE(page.key("g"));
    REQUIRE(page.key("o"));
    CHECK_FALSE(page.shows("1 keer gegroet"));
    page.app().follow(link);
    page.wait(100);
    CHECK(page.shows("1 keer gegroet"));
    CHECK(page.shows("Gekozen: Groen & Buitenruimte"));

    page.key("ctrl+k");
    page.type("Zoek of typ een opdracht", "ga naar driehoek");
    CHECK(page.find(Role::button, "Ga naar Driehoek"));
    page.key("Escape");
    page.key("?");
    CHECK(page.find(Role::list_item, "G Z: Ga naar Driehoek"));
}

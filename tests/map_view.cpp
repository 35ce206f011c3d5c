// The map of the full size as somebody uses it: by key from all of it to one 3-hoek and back, by pointer, by search, with choices that
// combine, as files.
#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>

#include "io/csv.hpp"
#include "support/headless_page.hpp"

using namespace driehoek;
using test::HeadlessPage;
using test::SamplePlatform;
using ui::MirrorNode;
using ui::MirrorRect;
using ui::Role;

namespace {

struct FullSize {
    SamplePlatform platform;
    HeadlessPage page;
    explicit FullSize(float width = 1440, float height = 900) : page(platform, width, height) {
        page.press("Start met een voorbeeld");
        page.press("Gegevens");
        page.press("Groot voorbeeld");
        // The place of the rail has the name of a level.
        page.key("g");
        page.key("h");
    }

    // The button of a level.
    bool choose_level(std::string_view name) {
        const auto& nodes = page.mirror().nodes();
        const MirrorNode* group = page.find(Role::group, "Wat de kaart laat zien");
        const auto found = std::ranges::find_if(
            nodes, [&](const MirrorNode& node) { return group && node.parent == group->id && node.name == name; });
        if (found == nodes.end()) return false;
        page.app().mirror().receive({ui::MirrorEvent::Kind::press, found->id, {}, 0});
        page.settle();
        return true;
    }
    std::string level() const {
        const MirrorNode* group = page.find(Role::group, "Wat de kaart laat zien");
        for (const MirrorNode& node : page.mirror().nodes()) {
            if (group && node.parent == group->id && (node.state & ui::state_pressed)) return node.name;
        }
        return {};
    }
    std::vector<std::string> targets() const {
        std::vector<std::string> names;
        for (const MirrorNode& node : page.mirror().nodes()) {
            if (node.role == Role::picture_target) names.push_back(node.name);
        }
        return names;
    }
    // The panel's title.
    std::string panel() const {
        const MirrorNode* aside = page.find(Role::complementary, "");
        for (const MirrorNode& node : page.mirror().nodes()) {
            if (aside && node.parent == aside->id && node.role == Role::heading) return node.name;
        }
        return {};
    }
    MirrorRect place_of(std::string_view name) const { return page.find(Role::picture_target, name)->rect; }
};

}  // namespace

TEST_CASE("the full size opens as seven wedges, and the panel says what stands out and why") {
    const FullSize full;
    CHECK(full.level() == "Onderdelen");
    CHECK(full.targets().size() == 8);  // and the dot chart
    CHECK(full.panel() == "Detachering");
    CHECK(full.page.shows("Hier zitten de meeste open hoeken"));
    CHECK(full.page.shows("19 %"));
    CHECK(full.page.shows("van de 170 3-hoeken vraagt aandacht. Gemiddeld: 11 %"));
    CHECK(full.page.shows("Waar zit het?"));
    CHECK(full.page.shows("1 driehoek = ongeveer 5 3-hoeken"));
    CHECK(full.page.shows("40 jobcoaches"));
    CHECK(full.page.find(Role::button, "Open hoek 41"));
    CHECK(full.page.find(Role::button, "3 contactpersonen 63"));
}

TEST_CASE("Enter leads inwards, one level at a time, and Escape out again") {
    FullSize full;
    HeadlessPage& page = full.page;
    CHECK(page.press("Groen & Buitenruimte, 170"));
    CHECK(full.level() == "Afdelingen");
    CHECK(full.targets().size() == 6);
    CHECK(page.find(Role::navigation, "Waar je bent op de kaart"));
    CHECK(page.press("Afdeling Groen 2,"));
    CHECK(full.level() == "Leiding");
    const std::string lead = full.targets().front();
    CHECK(page.press(lead));
    CHECK(full.level() == "3-hoeken");
    CHECK(page.find(Role::picture_target, "3-hoek "));
    page.key("Escape");  // nobody is selected any more
    CHECK(full.level() == "3-hoeken");
    page.key("Escape");
    CHECK(full.level() == "Leiding");
    page.key("Escape");
    CHECK(full.level() == "Afdelingen");
    CHECK(full.panel() == "Afdeling Groen 2");  // where one came from
    page.key("Escape");
    page.key("Escape");
    CHECK(full.level() == "Onderdelen");
    CHECK_FALSE(page.find(Role::navigation, "Waar je bent op de kaart"));
    // The path leads back at once.
    page.press("Groen & Buitenruimte, 170");
    page.press("Afdeling Groen 2,");
    CHECK(page.press("Hele organisatie"));
    CHECK(full.level() == "Onderdelen");
}

TEST_CASE("the four levels are a press away, whatever is looked at") {
    FullSize full;
    CHECK(full.choose_level("Afdelingen"));
    CHECK(full.targets().size() == 29);
    CHECK(full.choose_level("Leiding"));  // 172 would be too many: of the part that stands out
    CHECK(full.level() == "Leiding");
    CHECK(full.targets().size() > 1);
    CHECK(full.targets().size() < 50);
    CHECK(full.choose_level("3-hoeken"));
    CHECK(full.page.find(Role::picture_target, "3-hoek "));
    CHECK(full.choose_level("Onderdelen"));
    CHECK(full.targets().size() == 8);
    CHECK(full.choose_level("3-hoeken"));
    CHECK(full.page.find(Role::picture_target, "3-hoek "));
}

TEST_CASE("a walk with the arrows brings the panel along, and a click does") {
    FullSize full;
    const MirrorNode* groen = full.page.find(Role::picture_target, "Groen");
    REQUIRE(groen);
    full.page.app().mirror().receive({ui::MirrorEvent::Kind::focus, groen->id, {}, 1});
    full.page.settle();
    CHECK(full.panel() == "Groen & Buitenruimte");
    CHECK(full.level() == "Onderdelen");
}

TEST_CASE("the wheel of a mouse leads into the wedge under it, and out again") {
    FullSize full;
    // The middle of a wedge: between the middle of the map and its label there is none of another.
    const MirrorRect wedge = full.place_of("Werk & Ontwikkeling");
    const float x = wedge.x + wedge.width / 2, y = wedge.y + wedge.height / 2;
    for (int notch = 0; notch < 2; ++notch) {
        REQUIRE(full.page.app().pinch(x, y, 1.2F, 0, 0));
        full.page.settle();
    }
    CHECK(full.level() != "Onderdelen");
    CHECK(full.page.shows("Werk & Ontwikkeling"));
    for (int notch = 0; notch < 8 && full.level() != "Onderdelen"; ++notch) {
        REQUIRE(full.page.app().pinch(x, y, 1 / 1.2F, 0, 0));
        full.page.settle();
    }
    CHECK(full.level() == "Onderdelen");
}

TEST_CASE("N goes to a 3-hoek with a signal, at the level where it can be seen") {
    FullSize full;
    full.page.key("n");
    CHECK(full.level() == "3-hoeken");
    CHECK(full.panel().starts_with("3-hoek "));
    CHECK(full.page.find(Role::picture_target, "3-hoek "));
    full.page.key("n");
    CHECK(full.panel().starts_with("3-hoek "));
}

TEST_CASE("search flies to a code, and to all that somebody has") {
    FullSize full;
    full.page.key("ctrl+k");
    full.page.type("Zoek of typ een opdracht", "K-0150");
    full.page.key_on("Zoek of typ een opdracht", "Enter");
    CHECK(full.panel() == "3-hoek K-0150");
    CHECK(full.page.find(Role::picture_target, "3-hoek K-0150"));
    CHECK(full.level() == "3-hoeken");
}

TEST_CASE("the list twin says of every part what the map says, and leads on") {
    FullSize full;
    std::vector<std::string> told = full.targets();
    full.page.press("Lijst");
    CHECK(full.page.find(Role::table, "Onderdelen"));
    for (const std::string& target : told) {
        const std::string name = target.substr(0, target.find(','));
        if (target.starts_with("40 jobcoaches")) continue;
        CAPTURE(target);
        CHECK(full.page.shows(name));
        const std::size_t state = target.find("let op: ");
        CHECK(full.page.shows(state == std::string::npos ? name : target.substr(state)));
    }
    CHECK(full.page.press("Zoom in op Detachering"));
    CHECK(full.page.find(Role::table, "Afdelingen"));
}

TEST_CASE("choices combine, and each says how many it would leave before it is made") {
    FullSize full;
    HeadlessPage& page = full.page;
    page.press("Filter");
    const auto value_of = [&](std::string_view field) {
        const MirrorNode* node = page.find(Role::select, field);
        return node ? node->value : std::string();
    };
    CHECK(value_of("Soort 3-hoek").contains("Alles (\u00b1 1030)"));
    CHECK(value_of("Beginjaar").contains("2021 ("));
    CHECK(page.choose("Signaal", "Open hoek (\u00b1 40)"));
    CHECK(page.shows("Je houdt \u00b1 40 3-hoeken over."));
    CHECK(value_of("Soort 3-hoek").contains("Alles (\u00b1 40)"));
    CHECK(page.choose("Onderdeel of afdeling", "Groen & Buitenruimte (<10)"));
    CHECK(page.press("Toon"));
    CHECK(full.level() == "3-hoeken");  // so few each stand by themselves
    CHECK(page.find(Role::button, "Filter: Open hoek, Groen & Buitenruimte"));
    page.press("Filter: ");
    CHECK(page.press("Toon alles"));
    CHECK(page.press("Toon"));
    CHECK(full.level() == "Onderdelen");
}

TEST_CASE("what is looked at is saved with its filter and its day on it") {
    FullSize full;
    HeadlessPage& page = full.page;
    page.press("Filter");
    page.choose("Signaal", "Open hoek");
    page.press("Toon");
    const auto save = [&](std::string_view as) {
        CHECK(page.press("Bewaar wat je ziet"));
        CHECK(page.press(as));
        return full.platform.saved.back();
    };
    const auto svg = save("Plaatje (SVG)");
    CHECK(svg.name.ends_with(".svg"));
    CHECK(svg.bytes.contains("Groot voorbeeld. Open hoek. "));
    const auto png = save("Plaatje (PNG)");
    CHECK(png.type == "image/png");
    CHECK(png.bytes.starts_with("<svg"));  // the page makes dots of it
    const auto csv = save("Lijst (CSV)");
    const RawTable table = io::read_csv(csv.bytes);
    CHECK(table.row_count() == 41 + 2);
    CHECK(table.cell(0, 0).contains("Groot voorbeeld. Open hoek. "));
}

TEST_CASE("a list on paper has the filter and the day on it, from map and list alike") {
    FullSize full;
    HeadlessPage& page = full.page;
    page.press("Filter");
    page.choose("Signaal", "Open hoek");
    page.press("Toon");
    for (const char* twin : {"Kaart", "Lijst"}) {
        page.press(twin);
        CHECK(page.press("Bewaar wat je ziet"));
        CHECK(page.shows("Groot voorbeeld. Open hoek. "));  // what will stand on it
        const std::size_t before = full.platform.printed.size();
        CHECK(page.press("Lijst op papier of als pdf"));
        REQUIRE(full.platform.printed.size() == before + 1);
        const std::string& paper = full.platform.printed.back();
        CHECK(paper.contains("Groot voorbeeld. Open hoek. "));
        CHECK(std::ranges::count(paper, '\x1F') >= 41 * 7);
        for (const char* as : {"Plaatje (SVG)", "Plaatje (PNG)", "Lijst (CSV)"}) {
            CHECK(page.press("Bewaar wat je ziet"));
            CHECK(page.press(as));
            CHECK(full.platform.saved.back().bytes.contains("Groot voorbeeld. Open hoek. "));
        }
    }
}

TEST_CASE("at the size of picture 03 what is chosen from stands in two rows at most") {
    FullSize full;
    const auto rows_of_chips = [&] {
        std::set<float> rows;
        const std::vector<MirrorNode>& nodes = full.page.mirror().nodes();
        const auto group = std::ranges::find_if(
            nodes, [](const MirrorNode& node) { return node.role == Role::group && node.name == "Toon"; });
        REQUIRE(group != nodes.end());
        for (const MirrorNode& node : nodes) {
            if (node.parent == group->id && node.role == Role::button) rows.insert(node.rect.y);
        }
        return rows.size();
    };
    CHECK(rows_of_chips() <= 2);
    full.choose_level("Afdelingen");
    CHECK(rows_of_chips() <= 2);
}

TEST_CASE("the last step grows out of its part, ends there, and then nothing moves") {
    FullSize full;
    HeadlessPage& page = full.page;
    page.press("Groen & Buitenruimte, 170");
    REQUIRE(page.press("Afdeling Groen 1"));
    full.choose_level("3-hoeken");
    page.wait(1000);
    CHECK(full.level() == "3-hoeken");
    CHECK(page.find(Role::picture_target, "3-hoek "));
    CHECK_FALSE(page.app().wants_frame());
    page.key("Escape");
    page.wait(1000);
    CHECK_FALSE(page.app().wants_frame());
}

TEST_CASE("a link leads to the level and the place, and names neither") {
    FullSize full;
    full.page.press("Groen & Buitenruimte, 170");
    full.choose_level("Leiding");
    const std::string link = full.page.app().link().value_or("");
    CHECK(link.contains("/leiding/"));
    CHECK_FALSE(link.contains("Groen"));
    CHECK_FALSE(link.contains("G-"));
    const std::vector<std::string> seen = full.targets();
    full.choose_level("Onderdelen");
    CHECK(full.targets() != seen);
    CHECK(full.page.app().follow(link));
    full.page.settle();
    CHECK(full.level() == "Leiding");
    CHECK(full.targets() == seen);
}

TEST_CASE("the small sample has no levels to choose from: each of its 3-hoeken has a place") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    CHECK_FALSE(page.find(Role::group, "Wat de kaart laat zien"));
    CHECK(page.find(Role::picture_target, "3-hoek K-05"));
}

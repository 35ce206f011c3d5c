// A tour and stories, as who tells them and who looks at them meets them.
#include <doctest/doctest.h>

#include <algorithm>

#include "derive/story_numbers.hpp"
#include "derive/tour.hpp"
#include "derive/triads_on_day.hpp"
#include "io/json.hpp"
#include "model/rules.hpp"
#include "support/headless_page.hpp"
#include "support/lindewaard.hpp"

using namespace driehoek;
using namespace driehoek::tests;
using test::HeadlessPage;
using test::SamplePlatform;
using ui::Role;

namespace {

std::vector<Story> kept_stories(HeadlessPage& page, const SamplePlatform& platform) {
    page.wait(3000);
    REQUIRE_FALSE(platform.kept.empty());
    const auto organisation = io::read_organisation(platform.kept.back().organisation);
    REQUIRE(organisation.has_value());
    return *organisation->stories;
}

// A code with its number, which nobody in the room may see.
bool shows_a_code(const HeadlessPage& page) {
    return std::ranges::any_of(page.mirror().nodes(), [](const ui::MirrorNode& node) {
        for (std::size_t at = 0; at + 2 < node.name.size(); ++at) {
            const bool is_code = (node.name[at] == 'K' || node.name[at] == 'W') && node.name[at + 1] == '-' &&
                                 node.name[at + 2] >= '0' && node.name[at + 2] <= '9';
            if (is_code) return true;
        }
        return false;
    });
}

}  // namespace

TEST_CASE("the tour finds its examples in the organisation") {
    const Organisation organisation = build_lindewaard();
    const std::vector<Finding> findings = check_organisation(organisation, sample_day);
    const TriadsOnDay triads = triads_on(sample_day, organisation, findings);
    const auto tour = tour_of(organisation, triads.active, findings);
    REQUIRE(tour);
    CHECK(tour->triads == 32);
    CHECK(tour->job_coaches == 4);
    CHECK(tour->busiest == PersonId("JC-1"));
    CHECK(tour->busiest_triads == 12);
    CHECK(tour->attention == TriadId("K-09"));
    CHECK(tour->is_open);
    CHECK(tour->groups == 3);
    CHECK_FALSE(tour_of(Organisation(), {}, {}));
}

TEST_CASE("numbers stand by themselves in a sentence, and are known by what they count") {
    CHECK(numbers_of("De 3-hoek van K-05 heeft 12 dingen, niet 7.") == std::vector{12, 7});
    CHECK(numbers_of("1.030 3-hoeken in 2022, 10, 20 en W13") == std::vector{1030, 2022, 10, 20});
    CHECK(numbers_of("4,5 en 10.20") == std::vector{4, 5, 10, 20});
    StoryFacts facts;
    facts.of(StoryNumber::person_triads) = 12;
    facts.of(StoryNumber::job_coaches) = 4;
    facts.of(StoryNumber::groups) = 4;
    StoryStop stop;
    stop.sentence = "Van 9 dingen heeft Nadia er 12, van 4 jobcoaches, zei 99.";
    stop.numbers = noted_numbers(stop.sentence, facts);
    CHECK((stop.numbers == std::vector{StoryNumber::nothing, StoryNumber::person_triads, StoryNumber::job_coaches}));
    CHECK(old_numbers(stop, facts).empty());
    facts.of(StoryNumber::person_triads) = 11;
    facts.of(StoryNumber::groups) = 3;
    CHECK(old_numbers(stop, facts) == std::vector{OldNumber{12, 11}});
    facts.of(StoryNumber::person_triads).reset();  // it may not be told any more
    CHECK(old_numbers(stop, facts).empty());
}

TEST_CASE("the tour goes through seven scenes on the real page, shows no code and changes nothing") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    CHECK(shows_a_code(page));
    REQUIRE(page.key("g"));
    REQUIRE(page.key("r"));
    CHECK(page.shows("Beeld 1 van 7"));
    CHECK(page.shows("32 mensen hebben een 3-hoek"));
    CHECK(page.shows("Gedeeld scherm: zonder codes"));
    for (int scene = 2; scene <= 7; ++scene) {
        CHECK_FALSE(shows_a_code(page));
        CHECK_FALSE(page.find(Role::navigation, "Onderdelen"));
        const bool went_on = scene % 2 == 0 ? page.press("Volgende") : page.key("ArrowRight");
        REQUIRE(went_on);
        CHECK(page.shows("Beeld " + std::to_string(scene) + " van 7"));
    }
    CHECK_FALSE(page.press("Volgende"));  // the last one
    REQUIRE(page.key("3"));
    CHECK(page.shows("Alles loopt via 4 jobcoaches. Nadia heeft 12 3-hoeken."));
    REQUIRE(page.press("Verder werken"));
    CHECK(shows_a_code(page));
    REQUIRE(page.press("Terug naar beeld 3"));
    CHECK(page.shows("Beeld 3 van 7"));
    CHECK(kept_stories(page, platform).empty());
}

TEST_CASE("a story of one's own is made of what is seen, kept, and told") {
    SamplePlatform platform;
    {
        HeadlessPage page(platform);
        page.press("Start met een voorbeeld");
        REQUIRE(page.key("m"));
        REQUIRE(page.key("s"));
        REQUIRE(page.press("Nieuw verhaal"));
        REQUIRE(page.press("3-hoek K-05"));
        REQUIRE(page.press("Voeg toe wat ik nu zie"));
        REQUIRE(page.type("De zin bij dit beeld", "Drie contactpersonen is er een te veel."));
        REQUIRE(page.press("Bewaar"));
        page.key("Escape");
        REQUIRE(page.press("Intervisie"));
        REQUIRE(page.press("Voeg toe wat ik nu zie"));
        REQUIRE(page.type("Naam, in een of twee woorden", "Groepen"));
        REQUIRE(page.press("Bewaar"));
        const std::vector<Story> stories = kept_stories(page, platform);
        REQUIRE(stories.size() == 1);
        REQUIRE(stories[0].stops.size() == 2);
        CHECK(stories[0].stops[0].place == "3-hoeken");
        CHECK(stories[0].stops[0].seen == "K-05");
        CHECK(stories[0].stops[1].place == "intervisie");
        // Another order, by its dialog.
        REQUIRE(page.press("Beeld 2, Groepen"));
        REQUIRE(page.press("Zet eerder"));
        CHECK(kept_stories(page, platform)[0].stops[0].name == "Groepen");
        // By its handle: with the arrow keys, and dragged.
        REQUIRE(page.key_on("Verplaats Groepen", "ArrowDown"));
        CHECK(kept_stories(page, platform)[0].stops[1].name == "Groepen");
        CHECK(page.announced.back().starts_with("Groepen is nu beeld 2 van 2"));
        REQUIRE(page.drag("Verplaats Groepen", "Beeld 1"));
        CHECK(kept_stories(page, platform)[0].stops[0].name == "Groepen");
        REQUIRE(page.press("Sla over bij het tonen: Groepen"));
        CHECK(kept_stories(page, platform)[0].stops[0].is_hidden);
        REQUIRE(page.press("Toon weer: Groepen"));
        CHECK_FALSE(kept_stories(page, platform)[0].stops[0].is_hidden);
    }
    HeadlessPage page(platform);
    REQUIRE(page.key("m"));
    REQUIRE(page.key("s"));
    REQUIRE(page.press("Toon"));
    CHECK(page.shows("Beeld 1 van 2"));
    REQUIRE(page.press("Volgende"));
    CHECK(page.shows("Drie contactpersonen is er een te veel."));
    CHECK_FALSE(shows_a_code(page));
}

TEST_CASE("a scene knows the way of looking, and says which of its numbers no longer are so") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    REQUIRE(page.press("Verkennen"));
    REQUIRE(page.press("Drukte"));
    REQUIRE(page.press("Nadia Lindehof, 12"));
    REQUIRE(page.key("m"));
    REQUIRE(page.key("s"));
    REQUIRE(page.press("Nieuw verhaal"));
    REQUIRE(page.press("Voeg toe wat ik nu zie"));
    REQUIRE(
        page.type("De zin bij dit beeld", "Alles loopt via 4 jobcoaches, Nadia heeft er 12 en wil 3-hoek K-05 kwijt."));
    REQUIRE(page.press("Bewaar"));
    const std::vector<Story> stories = kept_stories(page, platform);
    REQUIRE(stories.at(0).stops.size() == 1);
    CHECK(stories[0].stops[0].place == "verkennen/drukte");
    CHECK(stories[0].stops[0].seen == "JC-1");
    CHECK((stories[0].stops[0].numbers == std::vector{StoryNumber::job_coaches, StoryNumber::person_triads}));
    CHECK_FALSE(page.shows("Nu 11, niet 12"));
    // One of hers goes to somebody else; meanwhile another place is looked at.
    REQUIRE(page.press("Open 3-hoek"));
    REQUIRE(page.press("Kies Kaan"));
    CHECK(page.shows("Nu 11, niet 12"));
    CHECK_FALSE(page.shows("niet 4"));
    REQUIRE(page.press("Overzicht"));
    REQUIRE(page.press("Toon"));
    CHECK(page.find(Role::heading, "Drukte") == nullptr);
    CHECK(page.shows("Nu 11, niet 12"));
    CHECK(page.shows("Nadia, 11 3-hoeken"));  // the tab of drukte
}

TEST_CASE("a link opens the sample at once, and not one more each time") {
    SamplePlatform platform;
    {
        HeadlessPage page(platform, 1440, 900, "#voorbeeld");
        page.wait(3000);
        CHECK(page.shows("De Lindewaard"));
    }
    const std::size_t before = platform.kept.size();
    HeadlessPage page(platform, 1440, 900, "#voorbeeld");
    page.wait(3000);
    CHECK(page.shows("De Lindewaard"));
    CHECK(platform.kept.size() == before);
}

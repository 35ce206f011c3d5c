// A session on the wall: a whole one by keys, what is said aloud, what comes back after a reload, and what is gone at its end.
#include <doctest/doctest.h>

#include <algorithm>

#include "support/headless_page.hpp"

using namespace driehoek;
using test::HeadlessPage;
using test::SamplePlatform;
using ui::Role;

namespace {

constexpr std::int64_t one_minute = 60'000;
const char* const secret = "Hoe kan ik de jobcoach eerder betrekken als iemand vastloopt?";

void open_wall(HeadlessPage& page) {
    REQUIRE(page.press("Start met een voorbeeld"));
    REQUIRE(page.key("g"));
    REQUIRE(page.key("s"));
    page.settle();
    REQUIRE(page.find(Role::button, "Sluit scherm"));
}

void add_case(HeadlessPage& page, const char* presenter, const char* question) {
    REQUIRE(page.press("Voeg een vraag toe"));
    REQUIRE(page.choose("Wie brengt de vraag in?", presenter));
    REQUIRE(page.type("Wat is de vraag?", question));
    REQUIRE(page.press("Zet op het scherm"));
}

// To where a case is chosen.
void go_to_choice(HeadlessPage& page) {
    page.key(" ");
    page.key("ArrowRight");
    page.key("ArrowRight");
    REQUIRE(page.find(Role::heading, "Casuskeuze"));
}

// To the first step of the method.
void choose_case(HeadlessPage& page) {
    go_to_choice(page);
    add_case(page, "Hugo", secret);
    page.key("1");
    page.key("Enter");
    page.key("ArrowRight");
    REQUIRE(page.find(Role::heading, "Methode"));
}

// Time in which nobody looks: one frame at its end, as after a hidden tab.
void pass(HeadlessPage& page, SamplePlatform& platform, int milliseconds) {
    platform.pass(milliseconds);
    page.settle();
}

const char* clock_of(const HeadlessPage& page) {
    static std::string shown;
    const auto& nodes = page.mirror().nodes();
    for (std::size_t at = 0; at + 1 < nodes.size(); ++at) {
        if (nodes[at].name == "Klok") shown = nodes[at + 1].name;
    }
    return shown.c_str();
}

}  // namespace

TEST_CASE("the wall covers the page with the next session, and closing it leads back") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    open_wall(page);
    CHECK(page.shows(", sessie 4"));
    CHECK_FALSE(page.find(Role::navigation, ""));
    CHECK(page.find(Role::heading, "Inchecken"));
    CHECK(page.find(Role::button, "Start"));
    CHECK(std::string(clock_of(page)) == "10:00");
    CHECK(page.shows("Stap 1 van 7, begeleider Sanne"));
    // No code of anybody, and no whole name.
    for (const ui::MirrorNode& node : page.mirror().nodes()) {
        CAPTURE(node.name);
        CHECK_FALSE(node.name.contains("K-0"));
        CHECK_FALSE(node.name.contains("Kweekgras"));
    }
    CHECK_FALSE(platform.is_awake);
    REQUIRE(page.press("Sluit scherm"));  // nothing has begun: nothing is asked
    CHECK(page.find(Role::navigation, ""));
    CHECK(platform.sealed.empty());
}

TEST_CASE("the clock runs, stands still, and says what is left at a fifth, a twentieth and zero only") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    open_wall(page);
    page.announced.clear();
    page.key(" ");
    CHECK(platform.is_awake);
    pass(page, platform, 2 * one_minute);
    CHECK(std::string(clock_of(page)) == "8:00");
    CHECK(page.announced.empty());
    pass(page, platform, 6 * one_minute);
    REQUIRE(page.announced.size() == 1);
    CHECK(page.announced[0] == "Nog 2 minuten. Begin met afronden.");
    pass(page, platform, 90'000);
    CHECK(page.announced.size() == 2);
    pass(page, platform, 30'000);
    REQUIRE(page.announced.size() == 3);
    CHECK(page.announced[2] == "Tijd is om. Ga door als jullie klaar zijn.");
    pass(page, platform, 40'000);
    CHECK(std::string(clock_of(page)) == "-0:40");
    CHECK(page.shows("Tijd is om. Ga door als jullie klaar zijn."));
    CHECK(page.announced.size() == 3);
    CHECK(page.find(Role::heading, "Inchecken"));  // it never goes on by itself
    REQUIRE(page.press("1 min minder"));
    CHECK(std::string(clock_of(page)) == "-1:40");
    REQUIRE(page.press("1 min meer"));
    REQUIRE(page.press("1 min meer"));
    CHECK(std::string(clock_of(page)) == "0:20");
    pass(page, platform, 30'000);
    CHECK(page.shows("Haal 1 minuut van de volgende stappen af"));
    REQUIRE(page.press("Haal 1 minuut van de volgende stappen af"));
    CHECK(page.announced.back().starts_with("Klaar om "));
    page.key(" ");
    const std::string before = clock_of(page);
    pass(page, platform, 10 * one_minute);
    CHECK(clock_of(page) == before);
    CHECK_FALSE(platform.is_awake);
}

TEST_CASE("an hour of sleep counts, and a clock that is set does not") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    open_wall(page);
    page.key(" ");
    platform.sleep(4 * one_minute);
    page.wait(1000);
    CHECK(std::string(clock_of(page)) == "5:59");
    platform.set_clock(-60 * one_minute);
    page.wait(1000);
    CHECK(std::string(clock_of(page)) == "5:58");
}

TEST_CASE("it draws one frame a second while it runs, and none while it stands still") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    open_wall(page);
    page.wait(2000);  // until all is kept
    CHECK(page.app().milliseconds_until_due() < 0);
    page.key(" ");
    page.settle();
    page.wait(1500);
    const int due = page.app().milliseconds_until_due();
    CHECK(due > 0);
    CHECK(due <= 1000);
    page.key(" ");
    page.wait(1500);
    CHECK(page.app().milliseconds_until_due() < 0);
}

TEST_CASE("a question is chosen by the begeleider, after hands that are never more than who is there") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    open_wall(page);
    go_to_choice(page);
    page.key("ArrowRight");
    CHECK(page.shows("Kies eerst een vraag."));
    REQUIRE(page.press("Voeg een vraag toe"));
    REQUIRE(page.press("Zet op het scherm"));
    CHECK(page.shows("Schrijf eerst een vraag op."));
    REQUIRE(page.type("Wat is de vraag?", "Waarom luistert Mila nooit?"));
    CHECK(page.shows("Hier staat een naam of een code."));
    CHECK(page.shows("Maak er een vraag over jezelf van"));
    REQUIRE(page.type("Wat is de vraag?", std::string(281, 'a')));
    CHECK(page.shows("1 tekens te lang"));
    page.key("Escape");
    add_case(page, "Hugo", secret);
    add_case(page, "Lotte", "Hoe geef ik feedback als het druk is?");
    for (int hand = 0; hand < 12; ++hand) page.press("Een hand meer voor Hugo");
    CHECK((page.find(Role::button, "Hugo: Hoe")->state & ui::state_pressed) == 0);
    const auto hands = std::ranges::find_if(
        page.mirror().nodes(), [](const ui::MirrorNode& node) { return node.name.ends_with("handen geteld"); });
    REQUIRE(hands != page.mirror().nodes().end());
    const int counted = std::stoi(hands->name);
    CHECK(page.shows(std::to_string(counted) + " van " + std::to_string(counted) + " zijn er"));
    REQUIRE(page.press("Lotte: aanwezig"));
    CHECK(page.shows("Lotte: afgemeld"));
    CHECK(page.shows(std::to_string(counted - 1) + " handen geteld"));
    REQUIRE(page.press("Hugo: Hoe"));
    CHECK((page.find(Role::button, "Hugo: Hoe")->state & ui::state_pressed) != 0);
}

TEST_CASE("a method comes with its reason, and a whole session leads to a held one without a word of the case") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    open_wall(page);
    choose_case(page);
    CHECK(page.shows("Past bij een vraag over de 3-hoek"));
    REQUIRE(page.press("Kies Incidentmethode"));
    CHECK(page.find(Role::heading, "Informatievragen"));
    CHECK(page.shows("Stap 4 van 7"));
    CHECK(page.shows("Vraag van Hugo"));
    CHECK(page.shows(secret));
    CHECK(page.shows("Hugo, inbrenger, geeft antwoord"));
    CHECK(page.shows("Sanne, begeleider"));
    REQUIRE(page.key("ArrowLeft"));
    CHECK(page.find(Role::heading, "Casuskeuze"));
    REQUIRE(page.key("ArrowRight"));
    for (int step = 0; step < 4; ++step) page.key("ArrowRight");
    CHECK(page.find(Role::heading, "Wat neem ik mee"));
    page.key("ArrowRight");
    REQUIRE(page.press("Vul een formulier in"));
    REQUIRE(page.press("4 Mee eens"));
    REQUIRE(page.press("Klaar, geef door"));
    CHECK(page.shows("1 van "));
    page.key("ArrowRight");
    REQUIRE(page.press("Schrijf de afspraak op"));
    REQUIRE(page.type("Wat spreken jullie af?", "Ik bel de jobcoach maandag."));
    REQUIRE(page.press("Bewaar afspraak"));
    CHECK(page.shows("Ik bel de jobcoach maandag."));
    page.wait(1000);
    REQUIRE(platform.sealed.size() == 1);
    page.key("ArrowRight");
    REQUIRE(page.find(Role::dialog, "Sluit scherm"));
    REQUIRE(page.press("Sluit scherm"));
    page.wait(2000);
    CHECK(page.find(Role::navigation, ""));
    CHECK(platform.sealed.empty());
    // Nowhere: no state, no step that can be undone, no restore point, no file.
    for (const test::KeptState& state : platform.kept) {
        for (const std::string* text : {&state.organisation, &state.history, &state.about, &state.label}) {
            CHECK_FALSE(text->contains("vastloopt"));
            CHECK_FALSE(text->contains("maandag."));
        }
    }
    const std::string& stays = platform.kept.back().organisation;
    CHECK(stays.contains("\"forms\":1"));
    CHECK(stays.contains("\"cases\":[{\"theme\":\"cooperation\",\"side\":\"lead_job_coach\"}]"));
    CHECK(stays.contains("\"presence\":\"present\""));
    CHECK(stays.contains("\"role\":\"presenter\""));
    page.key("ctrl+z");
    CHECK_FALSE(page.shows(secret));
}

TEST_CASE("a reload in the middle of a step goes on with it, and what was there is kept only sealed") {
    SamplePlatform platform;
    {
        HeadlessPage page(platform);
        open_wall(page);
        choose_case(page);
        REQUIRE(page.press("Kies Incidentmethode"));
        pass(page, platform, 5 * one_minute);
        CHECK(std::string(clock_of(page)) == "10:00");
        platform.send(platform::Status::page_hides);
        page.wait(500);
    }
    platform.pass(2 * one_minute);
    HeadlessPage page(platform);
    page.wait(1000);
    CHECK(page.find(Role::heading, "Informatievragen"));
    CHECK(std::string(clock_of(page)).starts_with("7:5"));
    CHECK(page.shows(secret));
    for (const test::KeptState& state : platform.kept) CHECK_FALSE(state.organisation.contains("vastloopt"));
}

TEST_CASE("kept for next time, the question comes back then, under another key") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    open_wall(page);
    choose_case(page);
    page.press("Sluit scherm");
    REQUIRE(page.find(Role::dialog, "Sluit scherm"));
    REQUIRE(page.press("Bewaar de vraag en de afspraak versleuteld"));
    REQUIRE(page.press("Deze sessie is vandaag gehouden"));  // not yet
    REQUIRE(page.press("Sluit scherm"));
    page.wait(1000);
    CHECK(platform.sealed.size() == 1);
    CHECK(platform.keys == 1);
    page.key("g");
    page.key("s");
    page.key("ArrowRight");
    CHECK(page.find(Role::heading, "Terugblik"));
    CHECK(page.shows(secret));
}

TEST_CASE("roles change by hand, and by themselves when somebody is missing") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    open_wall(page);
    choose_case(page);
    REQUIRE(page.press("Kies Wisselend perspectief"));
    CHECK(page.shows("Hugo, inbrenger, vertelt"));
    page.key("ArrowRight");
    CHECK(page.find(Role::heading, "Wie spreekt vanuit welke hoek?"));
    CHECK(page.find(Role::image, "Wie spreekt vanuit welke hoek?"));
    REQUIRE(page.press("Schuif een hoek door"));
    CHECK(page.shows("Hierna: "));
}

TEST_CASE("keys of the wall: full screen, dark, and letters that are off") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    open_wall(page);
    page.key("f");
    CHECK(platform.full_screens == 1);
    page.key("d");
    page.settle();
    CHECK(std::string(page.app().theme()) == "dark");
    page.key("ctrl+,");
    page.key("f");
    CHECK(platform.full_screens == 1);
    CHECK(page.key(" "));
}

TEST_CASE("it fits a tablet, a phone and a low window, and a wall of pixels shows the same larger") {
    for (const auto& [width, height] :
         {std::pair{1280.0F, 720.0F}, {820.0F, 1180.0F}, {390.0F, 844.0F}, {1920.0F, 1080.0F}}) {
        SamplePlatform platform;
        HeadlessPage page(platform, width, height);
        page.press("Start met een voorbeeld");
        page.key("g");
        page.key("s");
        page.wait(500);
        CAPTURE(width);
        const ui::MirrorNode* clock = page.find(Role::group, "Klok");
        REQUIRE(clock);
        CHECK(clock->rect.x >= 0);
        CHECK(clock->rect.x + clock->rect.width <= width);
        for (const char* hint : {"Om de beurt, één minuut", "Iedereen komt aan het woord", "Nog geen casus"}) {
            const ui::MirrorNode* node = page.find(Role::text, hint);
            CAPTURE(hint);
            REQUIRE(node);
            const bool is_above = node->rect.y + node->rect.height <= clock->rect.y;
            const bool is_below = node->rect.y >= clock->rect.y + clock->rect.height;
            const bool is_before = node->rect.x + node->rect.width <= clock->rect.x;
            CHECK((is_above || is_below || is_before));
            CHECK(node->rect.x + node->rect.width <= width);
        }
        choose_case(page);
        REQUIRE(page.press("Kies Incidentmethode"));
        for (const char* name : {"Vorige", "Pauze", "1 min meer", "Volgende", "Sluit scherm"}) {
            const ui::MirrorNode* node = page.find(Role::button, name);
            CAPTURE(name);
            REQUIRE(node);
            CHECK(node->rect.x >= 0);
            CHECK(node->rect.x + node->rect.width <= width);
            CHECK(node->rect.height >= 52);
        }
    }
}

TEST_CASE("after the forms of everybody the wall shows what the group thinks, with words beside the numbers") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    open_wall(page);
    choose_case(page);
    REQUIRE(page.press("Kies Bliksemintervisie"));
    while (!page.find(Role::heading, "Evaluatie")) REQUIRE(page.key("ArrowRight"));
    CHECK(page.shows("De uitslag komt op het scherm als er 3 of meer formulieren zijn."));
    const auto fill_in = [&](const char* mark) {
        REQUIRE(page.press("Vul een formulier in"));
        REQUIRE(page.press(mark));
        REQUIRE(page.press("Klaar, geef door"));
    };
    fill_in("4 Mee eens");
    fill_in("5 Helemaal mee eens");
    CHECK_FALSE(page.find(Role::button, "Toon de uitslag"));
    fill_in("4 Mee eens");
    CHECK_FALSE(page.shows("4,3 van 5"));
    CHECK(page.shows("Hoe was deze sessie? Vul zes zinnen in."));
    REQUIRE(page.press("Toon de uitslag"));
    CHECK_FALSE(page.shows("Vul zes zinnen in"));
    CHECK(page.shows("Wat valt op? Praat over de groep, niet over wie wat invulde."));
    CHECK(page.find(Role::list_item, "De samenstelling van onze groep is goed. 4,3 van 5, mee eens"));
    CHECK(page.find(Role::list_item, "Ik kan vrijuit praten in deze groep.: te weinig antwoorden"));
    CHECK(page.shows("3 formulieren."));
    CHECK_FALSE(page.find(Role::button, "Vul een formulier in"));
}

TEST_CASE("the course says when the session was planned, and takes its length from that") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    REQUIRE(page.press("Start met een voorbeeld"));
    REQUIRE(page.press("Intervisie"));
    REQUIRE(page.press("Groep 2"));
    REQUIRE(page.press("Groep 2, sessie 4"));
    REQUIRE(page.type("Begin", "13:30"));
    REQUIRE(page.type("Einde", "15:00"));
    REQUIRE(page.press("Bewaar"));
    page.key("Escape");
    REQUIRE(page.press("Toon sessie op het scherm"));
    CHECK(page.shows("gepland 13:30 tot 15:00"));
    CHECK(page.shows("gepland tot 15:00"));
    CHECK(page.find(Role::list_item, "Methode, 48 min"));
    CHECK(std::string(clock_of(page)) == "8:00");
}

TEST_CASE("another window of the browser looks along, without a button that changes anything") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    open_wall(page);
    REQUIRE(page.press("Toon op een tweede scherm"));
    CHECK(platform.windows == 1);
    choose_case(page);
    page.wait(1000);
    const std::size_t told = platform.walls_shown.size();
    const std::string id = platform.kept.back().id;
    platform.send(platform::Status::wall_asked, {"another"});
    page.settle();
    CHECK(platform.walls_shown.size() == told);
    platform.send(platform::Status::wall_asked, {id});
    page.settle();
    REQUIRE(platform.walls_shown.size() == told + 1);

    SamplePlatform beside;
    beside.kept = platform.kept;
    beside.elsewhere = {id};
    HeadlessPage other(beside);
    other.settle();
    other.key("g");
    other.key("s");
    CHECK(other.shows("Begin de sessie in het andere venster."));
    beside.send(platform::Status::wall_shown, {id, platform.walls_shown.back()});
    other.settle();
    CHECK(other.find(Role::heading, "Methode"));
    CHECK(other.shows("Dit scherm kijkt mee."));
    CHECK(std::string(clock_of(other)) == std::string(clock_of(page)));
    for (const char* name : {"Volgende", "Vorige", "Pauze", "Kies Incidentmethode", "Eigen methodes"}) {
        CAPTURE(name);
        CHECK_FALSE(other.find(Role::button, name));
    }
    other.key("ArrowLeft");
    CHECK(other.find(Role::heading, "Methode"));
    other.wait(1000);
    CHECK(beside.sealed.empty());
    CHECK(beside.walls_shown.empty());
    REQUIRE(page.press("Kies Incidentmethode"));
    page.settle();
    beside.send(platform::Status::wall_shown, {id, platform.walls_shown.back()});
    other.settle();
    CHECK(other.find(Role::heading, "Informatievragen"));
    CHECK(other.shows(secret));
    beside.send(platform::Status::wall_shown, {id, "of another version"});
    other.settle();
    CHECK(other.find(Role::heading, "Informatievragen"));
    REQUIRE(other.press("Sluit scherm"));
    CHECK(other.find(Role::navigation, ""));
    CHECK(page.find(Role::heading, "Informatievragen"));
}

TEST_CASE("without a session that is planned the place says what to do") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Begin leeg");
    page.key("g");
    page.key("s");
    CHECK(page.find(Role::heading, "Nog geen sessie om te tonen"));
    REQUIRE(page.press("Ga naar Intervisie"));
    CHECK_FALSE(page.find(Role::heading, "Nog geen sessie om te tonen"));
}

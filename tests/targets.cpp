// How large everything is that can be pressed, in every view, dialog, theme and form of the page (WCAG 2.2, 2.5.8; 44 for fingers):
// read from the mirror, as assistive technology would.
#include <doctest/doctest.h>

#include <array>
#include <string>

#include "support/headless_page.hpp"
#include "ui/shared/layout.hpp"

using namespace driehoek;
using test::HeadlessPage;
using ui::Form;
using ui::Role;

namespace {

struct Screen {
    float width, height;
    bool has_fingers;
    Form form;
};

// One of each form, with and without fingers where both occur.
constexpr std::array screens{Screen{390, 844, true, Form::phone},   Screen{320, 640, false, Form::phone},
                             Screen{820, 1180, true, Form::sheet},  Screen{1280, 800, false, Form::narrow},
                             Screen{1280, 800, true, Form::narrow}, Screen{1440, 900, false, Form::wide},
                             Screen{1920, 1080, true, Form::wide},  Screen{2560, 1440, false, Form::wall}};

// Every control of this moment, also what is scrolled out of sight.
void check_targets(HeadlessPage& page, const char* moment, const Screen& screen) {
    const float least = screen.has_fingers ? 44 : 24;
    int count = 0;
    for (const ui::MirrorNode& node : page.app().mirror().nodes()) {
        if (!test::is_control(node.role)) continue;
        ++count;
        CAPTURE(moment);
        CAPTURE(screen.width);
        CAPTURE(node.name);
        CHECK(node.rect.width >= least - 0.1F);
        CHECK(node.rect.height >= least - 0.1F);
    }
    CAPTURE(moment);
    CHECK(count > 1);
}

// Opens a dialog, checks it, and closes it.
void check_dialog(HeadlessPage& page, const char* button, const Screen& screen) {
    CAPTURE(button);
    CAPTURE(screen.width);
    REQUIRE(page.press(button));
    REQUIRE(page.find(Role::dialog, ""));
    check_targets(page, button, screen);
    page.key("Escape");
    CHECK_FALSE(page.find(Role::dialog, ""));
}

void go_through_triads(HeadlessPage& page, const Screen& screen) {
    page.press("3-hoeken");
    check_targets(page, "list or map", screen);
    page.press(page.find(Role::picture, "3-hoeken van") ? "Lijst" : "Kaart");
    check_targets(page, "its twin", screen);
    page.press("Kaart");
    for (const char* button : {"Start een 3-hoek", "Voeg iemand toe", "Filter"}) check_dialog(page, button, screen);
    REQUIRE(page.key_on("3-hoek K-05", "ContextMenu"));
    check_targets(page, "menu", screen);
    page.key("Escape");
    REQUIRE(page.press("3-hoek K-05"));
    check_targets(page, "a 3-hoek", screen);
    page.press("Maak het blad hoger");
    check_targets(page, "a high sheet", screen);
    check_dialog(page, "Wijzig hoeken", screen);
    page.key("Escape");
    REQUIRE(page.press("Nadia Lindehof"));
    check_targets(page, "a person", screen);
    check_dialog(page, "Draag een 3-hoek over", screen);
    page.key("Escape");
}

void go_through_rounds(HeadlessPage& page, const Screen& screen) {
    page.press("Intervisie");
    check_targets(page, "a final round", screen);
    check_dialog(page, "Evaluatie", screen);
    REQUIRE(page.press("Nieuwe ronde"));
    check_targets(page, "new round", screen);
    REQUIRE(page.press("Start ronde"));
    check_targets(page, "round", screen);
    page.press(page.find(Role::button, "Lijst") ? "Lijst" : "Kaart");
    check_targets(page, "round, other twin", screen);
    check_dialog(page, "Niet samen", screen);
    page.key("Escape");
}

}  // namespace

TEST_CASE("the form of a page follows from its size and from fingers") {
    for (const Screen& screen : screens) {
        CAPTURE(screen.width);
        CHECK(ui::lay_out({screen.width, screen.height}, 4, screen.has_fingers).form == screen.form);
    }
    // A pointer on a low, narrow window: nothing stands on something else.
    for (const Point size : {Point{640, 400}, Point{720, 450}, Point{960, 600}}) {
        const ui::Layout layout = ui::lay_out(size, 4);
        const float last = layout.first_nav_item.max.y + layout.nav_step.y * static_cast<float>(layout.nav_items - 1);
        CHECK(last <= layout.last_item.min.y);
        CHECK(layout.last_item.max.y <= size.y);
    }
}

TEST_CASE("everything that can be pressed is large enough, in every view and form") {
    for (const Screen& screen : screens) {
        test::TestPlatform platform;
        platform.set_today(make_date(2022, 10, 6));
        HeadlessPage page(platform, screen.width, screen.height);
        page.app().set_preferences({.touch = screen.has_fingers});
        page.settle();
        check_targets(page, "welcome", screen);
        REQUIRE(page.press("Start met een voorbeeld"));
        go_through_triads(page, screen);
        go_through_rounds(page, screen);
        for (const char* place : {"Overzicht", "Verkennen", "Programma", "Gegevens"}) {
            if (!page.press(place)) {
                // A bar below has no room for all of them.
                REQUIRE(page.press("Meer"));
                REQUIRE(page.press(place));
            }
            check_targets(page, place, screen);
        }
        for (const char* button : {"Wijzig naam", "Nieuwe namenlijst", "Wis alles"}) check_dialog(page, button, screen);
        REQUIRE(page.key("ctrl+k"));
        check_targets(page, "palette", screen);
        page.key("Escape");
        REQUIRE(page.key("?"));
        check_targets(page, "help", screen);
        page.key("Escape");
        if (page.press("Meer")) check_targets(page, "more", screen);
    }
}

TEST_CASE("every theme has the same targets in the same places") {
    test::TestPlatform platform;
    platform.set_today(make_date(2022, 10, 6));
    HeadlessPage page(platform);
    REQUIRE(page.press("Start met een voorbeeld"));
    REQUIRE(page.press("3-hoek K-05"));
    const auto places = [&] {
        std::string text;
        for (const ui::MirrorNode& node : page.app().mirror().nodes())
            text += node.name + ' ' + std::to_string(node.rect.x) + ' ' + std::to_string(node.rect.y) + ' ' +
                    std::to_string(node.rect.width) + ' ' + std::to_string(node.rect.height) + '\n';
        return text;
    };
    const std::string light = places();
    page.app().set_preferences({.dark = true});
    page.settle();
    CHECK(places() == light);
    page.app().set_preferences({.more_contrast = true});
    page.settle();
    CHECK(places() == light);
}

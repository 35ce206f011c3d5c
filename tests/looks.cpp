// Size, fingers and motion: what the page does with what the system and the user ask for, without a browser.
#include <imgui.h>
#include <imgui_internal.h>

#include <doctest/doctest.h>

#include <algorithm>
#include <cfloat>

#include "picture/shapes.hpp"
#include "support/headless_page.hpp"
#include "support/rounds.hpp"
#include "ui/kit/canvas.hpp"
#include "ui/kit/look.hpp"
#include "ui/kit/motion.hpp"
#include "ui/kit/ui.hpp"

using namespace driehoek;
using test::HeadlessPage;
using test::SamplePlatform;
using ui::Role;

namespace {

ImVec2 middle_of(const ui::MirrorNode& node) {
    return {node.rect.x + node.rect.width / 2, node.rect.y + node.rect.height / 2};
}

struct Finger {
    explicit Finger(HeadlessPage& on) : page(on) {}
    void down(ImVec2 at) {
        ImGui::GetIO().AddMouseSourceEvent(ImGuiMouseSource_TouchScreen);
        move(at);
        ImGui::GetIO().AddMouseButtonEvent(0, true);
        page.settle();
    }
    void move(ImVec2 at) {
        ImGui::GetIO().AddMousePosEvent(at.x, at.y);
        page.settle();
    }
    void up() {
        ImGui::GetIO().AddMouseButtonEvent(0, false);
        page.settle();
        ImGui::GetIO().AddMousePosEvent(-FLT_MAX, -FLT_MAX);
        page.settle();
    }
    HeadlessPage& page;
};

void start_tablet(HeadlessPage& page) {
    page.app().set_preferences({.reduced_motion = true, .touch = true});
    page.settle();
    REQUIRE(page.press("Start met een voorbeeld"));
}

}  // namespace

TEST_CASE("the size of everything is remembered for each size of screen") {
    SamplePlatform platform;
    {
        HeadlessPage page(platform);
        page.app().set_screen(1920, 1080, 1920);
        page.settle();
        CHECK(page.app().scale() == 1);
        REQUIRE(page.press("Start met een voorbeeld"));
        page.press("Gegevens");
        REQUIRE(page.choose("Grootte", "150"));
        CHECK(page.app().scale() == 1.5F);
        page.app().set_screen(1280, 720, 1280);
        page.settle();
        CHECK(page.app().scale() == 1);
        page.wait(2000);
    }
    HeadlessPage page(platform);
    page.app().set_screen(1920, 1080, 1920);
    page.settle();
    CHECK(page.app().scale() == 1.5F);
    // Nobody reads fifteen of 3840 pixels; who chooses has the last word.
    page.app().set_screen(3840, 2160, 3840);
    page.settle();
    CHECK(page.app().scale() == 1.5F);
}

TEST_CASE("nothing becomes so large that a narrow window has no room for it, and the choice is kept for a wider one") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.app().set_screen(390, 844, 390);
    page.settle();
    REQUIRE(page.press("Start met een voorbeeld"));
    page.press("Gegevens");
    CHECK_FALSE(page.choose("Grootte", "150"));
    REQUIRE(page.choose("Grootte", "125"));
    CHECK(page.app().scale() == 1.25F);
    page.app().set_screen(390, 844, 320);
    CHECK(page.app().scale() == 1);
    page.app().set_screen(390, 844, 390);
    CHECK(page.app().scale() == 1.25F);
}

TEST_CASE("a command of the palette makes everything larger") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.app().set_screen(1440, 900, 1440);
    page.settle();
    REQUIRE(page.press("Start met een voorbeeld"));
    page.key("ctrl+k");
    const ui::MirrorNode* field = page.find(Role::text_field, "");
    REQUIRE(field);
    page.app().mirror().receive({ui::MirrorEvent::Kind::text, field->id, "groter", 0});
    page.settle();
    REQUIRE(page.press("Maak alles groter"));
    CHECK(page.app().scale() == 1.25F);
    CHECK(platform.settings.at("scale:1440x900") == "125");
}

TEST_CASE("the mirror is published in pixels of the page") {
    ui::Mirror mirror;
    mirror.begin("t", "nl");
    ui::MirrorNode node;
    node.id = 1;
    node.rect = {10, 20, 30, 40};
    node.name = "n";
    mirror.add(node);
    const auto tree = mirror.take_publication(1.5F);
    REQUIRE(tree);
    CHECK(
        tree->contains("\x1F"
                       "15\x1F"
                       "30\x1F"
                       "45\x1F"
                       "60\x1F"));
}

TEST_CASE("a finger that stays asks what can be done, and presses nothing") {
    SamplePlatform platform;
    HeadlessPage page(platform, 820, 1180);
    start_tablet(page);
    const ui::MirrorNode* target = page.find(Role::picture_target, "3-hoek K-05");
    REQUIRE(target);
    Finger finger(page);
    finger.down(middle_of(*target));
    const int due = page.app().milliseconds_until_due();
    CHECK(due > 0);
    CHECK(due <= 500);
    for (int frame = 0; frame < 40; ++frame) page.draw();
    CHECK(page.find(Role::dialog, "3-hoek K-05"));
    finger.up();
    CHECK(page.find(Role::dialog, "3-hoek K-05"));
    CHECK_FALSE(page.find(Role::complementary, ""));
    REQUIRE(page.press("Wijzig hoeken"));
    CHECK(page.find(Role::dialog, "Wijzig 3-hoek K-05"));
}

TEST_CASE("the right button asks the same, also in the list") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    REQUIRE(page.press("Start met een voorbeeld"));
    REQUIRE(page.press("Lijst"));
    const ui::MirrorNode* row = page.find(Role::button, "Open 3-hoek K-0");
    REQUIRE(row);
    ImGui::GetIO().AddMousePosEvent(row->rect.x + 100, row->rect.y + 20);
    page.settle();
    ImGui::GetIO().AddMouseButtonEvent(1, true);
    page.settle();
    ImGui::GetIO().AddMouseButtonEvent(1, false);
    page.settle();
    CHECK(page.find(Role::dialog, "3-hoek K-0"));
    CHECK(page.find(Role::button, "Rond deze 3-hoek af"));
}

TEST_CASE("a finger scrolls a list and presses nothing on the way") {
    SamplePlatform platform;
    HeadlessPage page(platform, 820, 1180);
    start_tablet(page);
    REQUIRE(page.press("Lijst"));
    const auto top = [&] { return page.find(Role::button, "Open 3-hoek K-01")->rect.y; };
    const float before = top();
    Finger finger(page);
    finger.down({400, before + 500});
    for (const float y : {470.0F, 400.0F, 330.0F}) finger.move({400, before + y});
    finger.up();
    CHECK(top() < before - 100);
    CHECK_FALSE(page.find(Role::complementary, ""));
}

TEST_CASE("the sheet is made higher, lower and closed, by its button and by dragging") {
    SamplePlatform platform;
    HeadlessPage page(platform, 820, 1180);
    start_tablet(page);
    REQUIRE(page.press("3-hoek K-05"));
    const auto height = [&] { return page.find(Role::complementary, "")->rect.height; };
    CHECK(height() == doctest::Approx(392));
    REQUIRE(page.press("Maak het blad hoger"));
    CHECK(height() > 900);
    REQUIRE(page.press("Maak het blad lager"));
    CHECK(height() == doctest::Approx(392));
    Finger finger(page);
    ImVec2 handle = middle_of(*page.find(Role::button, "Maak het blad hoger"));
    finger.down(handle);
    finger.move({handle.x, handle.y - 300});
    finger.move({handle.x, handle.y - 500});
    finger.up();
    CHECK(height() > 900);
    handle = middle_of(*page.find(Role::button, "Maak het blad lager"));
    finger.down(handle);
    finger.move({handle.x, handle.y + 500});
    finger.move({handle.x, handle.y + 880});
    finger.up();
    CHECK_FALSE(page.find(Role::complementary, ""));
}

TEST_CASE("what moves ends by itself; with less motion nothing moves") {
    for (const bool is_still : {false, true}) {
        CAPTURE(is_still);
        SamplePlatform platform;
        HeadlessPage page(platform);
        REQUIRE(page.press("Start met een voorbeeld"));
        page.wait(3000);
        page.app().set_preferences({.reduced_motion = is_still});
        page.settle();
        const ui::MirrorNode* zoom = page.find(Role::button, "Zoom in");
        REQUIRE(zoom);
        page.app().mirror().receive({ui::MirrorEvent::Kind::press, zoom->id, {}, 0});
        int frames = 0;
        do page.draw();
        while (page.app().wants_frame() && ++frames < 100);
        if (is_still) {
            CHECK(frames <= 2);
        } else {
            // 320 ms of 60 frames a second, and what the frame itself asks for.
            CHECK(frames >= 17);
            CHECK(frames <= 23);
        }
        CHECK_FALSE(page.app().wants_frame());
    }
}

TEST_CASE("who is moved walks to the new seat, and can be pressed there at once") {
    for (const bool is_still : {false, true}) {
        CAPTURE(is_still);
        SamplePlatform platform;
        HeadlessPage page(platform);
        test::start_round(page);
        page.app().set_preferences({.reduced_motion = is_still});
        page.wait(3000);
        const auto seat_of = [&] { return page.find(Role::picture_target, "Mila Sterrenbos")->rect; };
        const ui::MirrorRect before = seat_of();
        REQUIRE(page.key_on("Mila Sterrenbos", " "));
        REQUIRE(page.key_on("Mila Sterrenbos", "ArrowRight"));
        page.wait(2000);
        const ui::MirrorNode* seat = page.find(Role::picture_target, "Mila Sterrenbos");
        page.app().mirror().receive({ui::MirrorEvent::Kind::key, seat->id, " ", 0});
        int frames = 0;
        do {
            page.draw();
            if (++frames == 3) CHECK(seat_of().y < before.y);  // from the tray to a table, for whoever presses
        } while (page.app().wants_frame() && frames < 100);
        if (is_still) {
            CHECK(frames <= 5);
        } else {
            CHECK(frames >= 22);  // 400 ms of 60 frames a second
            CHECK(frames <= 30);
        }
        CHECK_FALSE(page.app().wants_frame());
    }
}

namespace {

// How many corners are drawn of a picture: each letter has four.
int corners_of(const Picture& picture, float zoom) {
    ImDrawList list(ImGui::GetDrawListSharedData());
    list._ResetForNewFrame();
    list.PushTexture(ImGui::GetIO().Fonts->TexRef);
    list.PushClipRect({0, 0}, {1000, 1000});
    ui::draw_picture(list, picture, {{0, 0}, zoom});
    return list.VtxBuffer.Size;
}

}  // namespace

TEST_CASE("in a picture that is smaller than itself no text runs into other text, and what is chosen keeps its own") {
    SamplePlatform platform;
    const HeadlessPage page(platform);  // for its fonts
    Picture picture;
    picture.bounds = {{0, 0}, {400, 100}};
    append_text(picture, {20, 50}, "Hugo", 15, Weight::bold, Ink::ink);
    append_text(picture, {80, 50}, "Mila Sterrenbos", 15, Weight::regular, Ink::ink);
    append_text(picture, {200, 50}, "2", 15, Weight::regular, Ink::ink2);
    append_text(picture, {300, 20}, "K-05", 15, Weight::regular, Ink::ink);
    const int letters = 4 + 14 + 1 + 4;  // a space draws nothing
    CHECK(corners_of(picture, 1) == 4 * letters);
    CHECK(corners_of(picture, 0.9F) == 4 * letters);
    CHECK(corners_of(picture, 0.5F) == 4 * (4 + 4));
    picture.targets.push_back({.subject = {}, .area = {{75, 30}, {190, 60}}, .spoken = "Mila", .is_selected = true});
    CHECK(corners_of(picture, 0.5F) == 4 * (14 + 4));  // the number would lie on the name
    picture.shapes[2].points[0].x = 320;
    CHECK(corners_of(picture, 0.5F) == 4 * (14 + 1 + 4));
}

TEST_CASE("a finger moves the dialog and not what lies behind it; a field that gets the focus comes into sight") {
    SamplePlatform platform;
    HeadlessPage page(platform, 390, 844);
    start_tablet(page);
    page.key("m");
    page.key("e");
    REQUIRE(page.press("Voer een formulier in"));
    const auto y_of = [&](Role role, const char* name) { return page.find(role, name)->rect.y; };
    const float field = y_of(Role::select, "De samenstelling");
    Finger finger(page);
    finger.down({200, 500});
    finger.move({200, 450});
    finger.move({200, 300});
    finger.up();
    CHECK(y_of(Role::select, "De samenstelling") == doctest::Approx(field - 200));

    page.app().mirror().receive(
        {ui::MirrorEvent::Kind::focus, page.find(Role::select, "Ik ga iets anders")->id, {}, 0});
    page.settle();
    const ui::MirrorNode& last = *page.find(Role::select, "Ik ga iets anders");
    CHECK(last.rect.y >= last.clip.y);
    CHECK(last.rect.y + last.rect.height <= last.clip.y + last.clip.height);

    // Left where it was scrolled to, it begins at its top again.
    page.key("Escape");
    page.key("m");
    page.key("e");
    CHECK(y_of(Role::heading, "Te weinig antwoorden") > 200);
}

TEST_CASE("names of a rail without words appear for the keyboard, and not where a click left the focus") {
    SamplePlatform platform;
    HeadlessPage page(platform, 1280, 800);
    page.press("Start met een voorbeeld");
    const auto has_tooltip = [] {
        const ImGuiWindow* tooltip = ImGui::FindWindowByName("##Tooltip_00");
        return tooltip && tooltip->Active;
    };
    const auto give_focus = [&](int by_key) {
        page.app().mirror().receive(
            {ui::MirrorEvent::Kind::focus, page.find(Role::button, "Intervisie")->id, {}, by_key});
        page.settle();
    };
    CHECK_FALSE(has_tooltip());
    give_focus(1);
    CHECK(has_tooltip());
    give_focus(0);
    CHECK_FALSE(has_tooltip());
}

TEST_CASE("a message too long for the page takes more lines, and what a dialog shows ends above it") {
    SamplePlatform platform;
    HeadlessPage page(platform, 390, 844);
    start_tablet(page);
    page.key("m");
    page.key("e");
    REQUIRE(page.press("Voer een formulier in"));
    REQUIRE(page.choose("De samenstelling", "4 Mee eens"));
    REQUIRE(page.press("Voeg formulier toe"));
    const ui::MirrorRect toast = page.find(Role::region, "Bij groep 1 is een formulier ingevoerd")->rect;
    CHECK(toast.x >= 0);
    CHECK(toast.x + toast.width <= 390);
    CHECK(toast.y + toast.height <= 844);
    // Its words in full, and below them what takes the step back.
    const ui::MirrorRect words = page.find(Role::text, "Bij groep 1 is een formulier ingevoerd")->rect;
    const auto& nodes = page.mirror().nodes();
    const ui::MirrorRect undo = std::ranges::find(nodes, "Maak ongedaan", &ui::MirrorNode::name)->rect;
    CHECK(words.x + words.width <= toast.x + toast.width);
    CHECK(undo.y >= words.y + words.height);
    const ui::MirrorNode& field = *page.find(Role::select, "De samenstelling");
    CHECK(field.clip.y + field.clip.height <= toast.y);
    CHECK(field.rect.y + field.rect.height <= toast.y);
}

TEST_CASE("a toast lies on nothing that can be pressed") {
    for (const auto& [width, height] : {std::pair{1440.0F, 900.0F}, std::pair{1366.0F, 700.0F}}) {
        CAPTURE(width);
        test::SamplePlatform platform;
        test::HeadlessPage page(platform, width, height);
        page.press("Start met een voorbeeld");
        page.press("Overzicht");
        REQUIRE(page.press("Kies een datum"));
        REQUIRE(page.press("Bewaar datum"));
        const auto& nodes = page.mirror().nodes();
        const auto toast = std::ranges::find_if(nodes, [](const ui::MirrorNode& node) {
            return node.role == ui::Role::region && node.name.contains("datum");
        });
        REQUIRE(toast != nodes.end());
        const ui::MirrorRect& area = toast->rect;
        for (const ui::MirrorNode& node : nodes) {
            const bool is_meant = node.role >= ui::Role::button && node.role != ui::Role::picture_target;
            if (!is_meant || node.parent == toast->id) continue;
            const ui::MirrorRect seen = ui::intersection(
                node.clip,
                {{node.rect.x, node.rect.y}, {node.rect.x + node.rect.width, node.rect.y + node.rect.height}});
            CAPTURE(node.name);
            const bool is_apart = seen.width <= 0 || seen.height <= 0 || seen.x >= area.x + area.width ||
                                  seen.x + seen.width <= area.x || seen.y >= area.y + area.height ||
                                  seen.y + seen.height <= area.y;
            CHECK(is_apart);
        }
    }
}

// How a map is zoomed by two fingers and by the wheel, which the page tells alike.
#include <doctest/doctest.h>

#include <cmath>

#include "picture/picture.hpp"
#include "support/headless_page.hpp"

using namespace driehoek;
using test::HeadlessPage;
using ui::MirrorRect;
using ui::Role;

namespace {

struct Sample {
    test::SamplePlatform platform;
    HeadlessPage page{platform};
    Sample() { page.press("Start met een voorbeeld"); }

    MirrorRect place_of(std::string_view name) const { return page.find(Role::picture_target, name)->rect; }
    bool pinch(Point at, float scale, Point moved = {}) {
        const bool is_taken = page.app().pinch(at.x, at.y, scale, moved.x, moved.y);
        page.settle();
        return is_taken;
    }
};

Point middle(const MirrorRect& rect) { return {rect.x + rect.width / 2, rect.y + rect.height / 2}; }

constexpr const char* triad = "3-hoek K-05";

}  // namespace

TEST_CASE("a map zooms around the place that is pointed at, by as much as was turned") {
    Sample sample;
    const MirrorRect before = sample.place_of(triad);
    REQUIRE(sample.pinch(middle(before), 1.2F));
    const MirrorRect after = sample.place_of(triad);
    CHECK(middle(after).x == doctest::Approx(middle(before).x).epsilon(0.01));
    CHECK(middle(after).y == doctest::Approx(middle(before).y).epsilon(0.01));
    CHECK(after.width == doctest::Approx(before.width * 1.2F).epsilon(0.02));
    // Several between two frames count as one.
    REQUIRE(sample.page.app().pinch(middle(before).x, middle(before).y, 1.1F, 0, 0));
    REQUIRE(sample.pinch(middle(before), 1 / 1.1F));
    CHECK(sample.place_of(triad).width == doctest::Approx(after.width).epsilon(0.01));
    REQUIRE(sample.pinch(middle(before), 0.01F));
    CHECK(sample.place_of(triad).width == doctest::Approx(before.width).epsilon(0.01));
}

TEST_CASE("two fingers that move together move the map") {
    Sample sample;
    const Point at = middle(sample.place_of(triad));
    sample.pinch(at, 2);
    const Point before = middle(sample.place_of(triad));
    sample.pinch(at, 1, {20, -10});
    CHECK(middle(sample.place_of(triad)).x == doctest::Approx(before.x + 20).epsilon(0.01));
    CHECK(middle(sample.place_of(triad)).y == doctest::Approx(before.y - 10).epsilon(0.01));
}

TEST_CASE("beside a map, on what lies over it and behind a dialog nothing zooms, and the page is told") {
    Sample sample;
    const Point on_map = middle(sample.place_of(triad));
    const Point on_rail = middle(sample.page.find(Role::button, "Gegevens")->rect);
    CHECK_FALSE(sample.pinch(on_rail, 2));
    CHECK_FALSE(sample.pinch({-5, -5}, 2));
    sample.page.press("Voeg iemand toe");
    CHECK_FALSE(sample.pinch(on_map, 2));
    sample.page.key("Escape");
    CHECK(sample.pinch(on_map, 1));
    sample.page.press("Lijst");
    CHECK_FALSE(sample.pinch(on_map, 2));
}

// The map at every level (picture 03): every 3-hoek counts once at each of them, one change moves nothing else, one wheel grows into
// the next without a jump, and how all of that is drawn.
#include "derive/map_levels.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <random>
#include <set>

#include "derive/generate.hpp"
#include "derive/triads_on_day.hpp"
#include "model/rules.hpp"
#include "picture/map_wheel.hpp"
#include "picture/overview_mosaic.hpp"
#include "picture/svg.hpp"
#include "support/even_measure.hpp"
#include "support/files.hpp"
#include "support/lindewaard.hpp"
#include "support/sample_day.hpp"
#include "words/tables.hpp"
#include "words/words.hpp"

using namespace driehoek;
using namespace driehoek::tests;

namespace {

constexpr float turn = 2 * std::numbers::pi_v<float>;
constexpr std::array far_levels{MapLevel::units, MapLevel::departments, MapLevel::leads};

struct MapSample {
    Organisation organisation;
    std::vector<Finding> findings = check_organisation(organisation, sample_day);
    TriadsOnDay on_day = triads_on(sample_day, organisation, findings);
    Breakdown numbers = breakdown_of(organisation, on_day.active, findings);
    Names names{};
    EvenMeasure measure{};

    std::vector<MapPart> parts(MapLevel level, const MapScope& scope = {}) const {
        return parts_of(numbers, level, scope);
    }
    MapWheel wheel(MapLevel level, const MapScope& scope = {}) const {
        return lay_out_map(parts(level, scope), !numbers.hides_small);
    }
    std::vector<TriadId> triads(const MapScope& scope) const {
        std::vector<TriadId> inside;
        for (const TriadId& id : on_day.active) {
            if (is_in_scope(organisation, *find_triad(organisation, id), scope)) inside.push_back(id);
        }
        return inside;
    }
    Picture picture(MapLevel level, const MapScope& scope = {}, std::optional<std::size_t> chosen = {}) const {
        const std::vector<MapPart> shown = parts(level, scope);
        const MapWheel laid_out = lay_out_map(shown, !numbers.hides_small);
        const LoadDots dots = load_dots(organisation, triads(scope), on_day.active, numbers.hides_small);
        return map_wheel_picture({.organisation = organisation,
                                  .parts = shown,
                                  .wheel = laid_out,
                                  .numbers = numbers,
                                  .dots = dots,
                                  .names = names,
                                  .words = words_in(Language::dutch),
                                  .measure = measure,
                                  .level = level,
                                  .chosen = chosen ? chosen : standing_out(shown)});
    }
};

const MapSample& full_size() {
    static const MapSample sample{.organisation = generate_full_size(2022)};
    return sample;
}
MapSample small_sample() { return {.organisation = build_lindewaard()}; }

int sum_of(const std::vector<MapPart>& parts) {
    int sum = 0;
    for (const MapPart& part : parts) sum += part.all.count;
    return sum;
}

float distance(WheelPolar one, WheelPolar other) {
    const float across = std::remainder(one.angle - other.angle, turn) * one.radius;
    return std::hypot(one.radius - other.radius, across);
}

// The furthest that any corner of the first marks goes.
float furthest_move(const MapWheel& before, const MapWheel& after, std::size_t first, std::size_t count) {
    float furthest = 0;
    for (std::size_t at = first; at < first + count; ++at) {
        for (std::size_t corner = 0; corner < 3; ++corner)
            furthest = std::max(furthest, distance(before.marks[at].corners[corner], after.marks[at].corners[corner]));
    }
    return furthest;
}

}  // namespace

TEST_CASE("every 3-hoek counts once at every level, and the parts of each part add up to it") {
    for (const MapSample& sample : {full_size(), small_sample()}) {
        const int all = static_cast<int>(sample.on_day.active.size());
        for (const MapLevel level : far_levels) {
            CAPTURE(static_cast<int>(level));
            CHECK(sum_of(sample.parts(level)) == all);
            for (const MapPart& part : sample.parts(level)) {
                CHECK(part.all.count > 0);
                if (level == MapLevel::leads) continue;
                const auto inside = sample.triads(part.inside());
                CHECK(static_cast<int>(inside.size()) == part.all.count);
                CHECK(sum_of(sample.parts(MapLevel::leads, part.inside())) == part.all.count);
                if (level == MapLevel::units)
                    CHECK(sum_of(sample.parts(MapLevel::departments, part.inside())) == part.all.count);
            }
        }
        for (const MapLevel level : far_levels) {
            int asking = 0;
            for (const MapPart& part : sample.parts(level)) {
                int here = 0;
                for (const ToldCount& sign : part.signs) here += sign.count;
                CHECK(here == part.attention.count);
                asking += here;
            }
            CHECK(asking == static_cast<int>(sample.on_day.with_signal.size()));
        }
    }
}

TEST_CASE("no more triangles than may be, and no signal is rounded to zero") {
    const MapSample& sample = full_size();
    for (const MapLevel level : {MapLevel::units, MapLevel::departments}) {
        const std::vector<MapPart> parts = sample.parts(level);
        const MapWheel wheel = sample.wheel(level);
        CHECK(static_cast<int>(wheel.marks.size()) <= most_map_marks);
        CHECK(wheel.per_mark == 5);
        CHECK(wheel.wedges.size() == parts.size());
        for (std::size_t part = 0; part < parts.size(); ++part) {
            for (std::size_t sign = 0; sign < most_signs; ++sign) {
                const auto drawn = std::ranges::count_if(wheel.marks, [&](const MapMark& mark) {
                    return mark.part == part && mark.sign == static_cast<int>(sign);
                });
                CHECK((drawn > 0) == (parts[part].signs[sign].count > 0));
            }
        }
    }
    // Where there are few each 3-hoek has its own.
    const MapSample small = small_sample();
    CHECK(small.wheel(MapLevel::units).marks.size() == small.on_day.active.size());
}

TEST_CASE("wedges go once around, none over another, and hold their triangles") {
    const MapSample& sample = full_size();
    for (const MapLevel level : far_levels) {
        const MapWheel wheel = sample.wheel(level);
        for (std::size_t at = 0; at < wheel.wedges.size(); ++at) {
            CHECK(wheel.wedges[at].begin < wheel.wedges[at].end);
            if (at > 0) CHECK(wheel.wedges[at - 1].end < wheel.wedges[at].begin);
        }
        CHECK(wheel.wedges.back().end < wheel.wedges.front().begin + turn);
        for (const MapMark& mark : wheel.marks) {
            for (const WheelPolar corner : mark.corners) {
                CHECK(corner.angle >= wheel.wedges[mark.part].begin);
                CHECK(corner.angle <= wheel.wedges[mark.part].end);
                CHECK(corner.radius >= map_inner_radius);
                CHECK(corner.radius <= map_outer_radius);
            }
        }
    }
}

TEST_CASE("one 3-hoek that gets a signal moves nothing") {
    std::mt19937 dice(4);
    const MapSample& before = full_size();
    for (int times = 0; times < 5; ++times) {
        MapSample after{.organisation = before.organisation};
        const TriadId changed = before.on_day.active[dice() % before.on_day.active.size()];
        CAPTURE(changed.text);
        Triad& triad = *find_triad_to_edit(after.organisation, changed);
        close_seat(triad, Corner::job_coach, sample_day);
        after.findings = check_organisation(after.organisation, sample_day);
        after.on_day = triads_on(sample_day, after.organisation, after.findings);
        after.numbers = breakdown_of(after.organisation, after.on_day.active, after.findings);
        for (const MapLevel level : {MapLevel::units, MapLevel::departments}) {
            const MapWheel one = before.wheel(level), other = after.wheel(level);
            // A number that is told in another way may make its own wedge wider; no other wedge changes places.
            CHECK(one.wedges.size() == other.wedges.size());
            std::set<std::size_t> moved;
            for (std::size_t part = 0; part < one.wedges.size(); ++part) {
                const auto marks_of = [&](const MapWheel& wheel) {
                    return std::ranges::count(wheel.marks, part, &MapMark::part);
                };
                if (marks_of(one) != marks_of(other)) moved.insert(part);
            }
            CHECK(moved.size() <= 1);
            if (moved.empty()) CHECK(one.wedges == other.wedges);
        }
    }
}

TEST_CASE("the order in which things came in changes nothing") {
    const MapSample& sample = full_size();
    std::vector<TriadId> mixed = sample.on_day.active;
    std::mt19937 dice(8);
    std::ranges::shuffle(mixed, dice);
    const Breakdown numbers = breakdown_of(sample.organisation, mixed, sample.findings);
    for (const MapLevel level : far_levels)
        CHECK(lay_out_map(parts_of(numbers, level, {}), false) == sample.wheel(level));
    std::vector<TriadId> reversed(sample.on_day.active.rbegin(), sample.on_day.active.rend());
    CHECK(load_dots(sample.organisation, reversed, reversed, true).columns ==
          load_dots(sample.organisation, sample.on_day.active, sample.on_day.active, true).columns);
}

TEST_CASE("a wheel grows out of its wedge into the whole, without a jump") {
    const MapSample& sample = full_size();
    const std::vector<MapPart> parts = sample.parts(MapLevel::units);
    const MapWheel around = sample.wheel(MapLevel::units);
    for (std::size_t wedge = 0; wedge < parts.size(); ++wedge) {
        CAPTURE(wedge);
        const float anchor = around.wedges[wedge].begin + (around.wedges[wedge].end - around.wedges[wedge].begin) / 3;
        const MapWheel inside = lay_out_map(parts_of(sample.numbers, MapLevel::departments, parts[wedge].inside()),
                                            false, begin_under(around.wedges[wedge], anchor));
        const MapWheel first = grown(around, wedge, inside, 0), last = grown(around, wedge, inside, 1);
        // At first what is inside lies in the wedge, and all others where they were.
        CHECK(first.wedges.front().begin >= around.wedges[wedge].begin - 0.001F);
        CHECK(first.wedges[inside.wedges.size() - 1].end <= around.wedges[wedge].end + 0.001F);
        std::size_t at = inside.marks.size();
        for (const MapMark& mark : around.marks) {
            if (mark.part == wedge) continue;
            for (std::size_t corner = 0; corner < 3; ++corner)
                CHECK(distance(first.marks[at].corners[corner], mark.corners[corner]) < 0.2F);
            ++at;
        }
        CHECK(at == first.marks.size());
        // At last there is nothing else, and it is the wheel that will be.
        for (std::size_t each = 0; each < inside.wedges.size(); ++each)
            CHECK(last.wedges[each].begin == doctest::Approx(inside.wedges[each].begin));
        CHECK(furthest_move(last, inside, 0, inside.marks.size()) < 0.2F);
        for (std::size_t each = inside.wedges.size(); each < last.wedges.size(); ++each)
            CHECK(last.wedges[each].end - last.wedges[each].begin == doctest::Approx(0).epsilon(0.001));
        // In between nothing goes further than its share, and what is under the pointer stays there.
        MapWheel before = first;
        for (int step = 1; step <= 50; ++step) {
            const MapWheel now = grown(around, wedge, inside, static_cast<float>(step) / 50);
            CHECK(furthest_move(before, now, 0, now.marks.size()) < turn * map_outer_radius / 50 + 1);
            before = now;
        }
        const float share =
            (anchor - around.wedges[wedge].begin) / (around.wedges[wedge].end - around.wedges[wedge].begin);
        CHECK(std::remainder(inside.begin + share * turn - anchor, turn) == doctest::Approx(0).epsilon(0.01));
    }
}

TEST_CASE("from each level a step leads to the next one, down to the 3-hoeken") {
    const MapSample& sample = full_size();
    CHECK(level_inside(sample.numbers, {}) == MapLevel::units);
    for (const MapPart& unit : sample.parts(MapLevel::units)) {
        CHECK(level_inside(sample.numbers, unit.inside()) == MapLevel::departments);
        CHECK(scope_around(sample.organisation, unit.inside()).is_whole());
        for (const MapPart& department : sample.parts(MapLevel::departments, unit.inside())) {
            const bool is_led_by_one = sample.parts(MapLevel::leads, department.inside()).size() == 1;
            CHECK(level_inside(sample.numbers, department.inside()) ==
                  (is_led_by_one ? MapLevel::triads : MapLevel::leads));
            CHECK(scope_around(sample.organisation, department.inside()) == unit.inside());
            CHECK(sample.triads(department.inside()).size() <= 64);
        }
    }
}

TEST_CASE("Detachering stands out, as 19 % against 11 % on average") {
    const MapSample& sample = full_size();
    const std::vector<MapPart> parts = sample.parts(MapLevel::units);
    const auto out = standing_out(parts);
    REQUIRE(out);
    CHECK(parts[*out].unit == UnitId("D"));
    CHECK_FALSE(parts[*out].attention.is_hidden());
    CHECK(std::lround(100.0 * parts[*out].attention.count / parts[*out].all.count) == 19);
    CHECK(std::lround(100.0 * sample.numbers.attention.count / sample.numbers.all.count) == 11);
}

TEST_CASE("the dot chart has every job coach once, and nobody above the agreement with somebody within it") {
    const MapSample& sample = full_size();
    const LoadDots dots = load_dots(sample.organisation, sample.on_day.active, sample.on_day.active, true);
    CHECK(dots.coaches == 40);
    CHECK(dots.least == 15);
    CHECK(dots.most == 42);
    CHECK(dots.above == 1);
    CHECK(dots.columns.size() <= most_load_columns);
    int coaches = 0, above = 0;
    for (const LoadColumn& column : dots.columns) {
        coaches += column.coaches;
        if (column.is_above) above += column.coaches;
        CHECK((column.least > dots.limit) == column.is_above);
        CHECK((column.most > dots.limit) == column.is_above);
    }
    CHECK(coaches == 40);
    CHECK(above == 1);
    CHECK(load_dots(sample.organisation, {}, sample.on_day.active, true).columns.empty());
}

TEST_CASE("the map of the full size is drawn as it always was, at every level") {
    const MapSample& sample = full_size();
    check_golden(svg_from_picture(sample.picture(MapLevel::units)), "full-size-map-units.svg");
    check_golden(svg_from_picture(sample.picture(MapLevel::departments)), "full-size-map-departments.svg");
    check_golden(svg_from_picture(sample.picture(MapLevel::departments, {UnitId("D"), false})),
                 "full-size-map-one-unit.svg");
    check_golden(svg_from_picture(sample.picture(MapLevel::leads, {UnitId("G-2"), true})), "full-size-map-leads.svg");
}

TEST_CASE("the map of the sample is drawn as it always was, at every level") {
    const MapSample sample = small_sample();
    check_golden(svg_from_picture(sample.picture(MapLevel::units)), "lindewaard-map-units.svg");
    check_golden(svg_from_picture(sample.picture(MapLevel::departments)), "lindewaard-map-departments.svg");
    check_golden(svg_from_picture(sample.picture(MapLevel::leads)), "lindewaard-map-leads.svg");
}

TEST_CASE("labels of the map lie over nothing, and every part can be walked to") {
    const MapSample& sample = full_size();
    for (const MapLevel level : {MapLevel::units, MapLevel::departments}) {
        const Picture picture = sample.picture(level);
        CHECK(picture.targets.size() == sample.parts(level).size() + 1);
        std::vector<Rect> labels;
        for (const Target& target : picture.targets) {
            CHECK_FALSE(target.spoken.empty());
            if (!target.label) continue;
            CHECK(picture.bounds.contains(target.label->min));
            CHECK(picture.bounds.contains(target.label->max));
            for (const Rect& other : labels) {
                const bool touch = target.label->min.x < other.max.x && other.min.x < target.label->max.x &&
                                   target.label->min.y < other.max.y && other.min.y < target.label->max.y;
                CHECK_FALSE(touch);
            }
            labels.push_back(*target.label);
        }
        CHECK(labels.size() >= (level == MapLevel::units ? 7U : 20U));
    }
}

TEST_CASE("what is spoken of the full-size map hides small numbers as its labels do") {
    const Picture picture = full_size().picture(MapLevel::units);
    const auto found = std::ranges::find(picture.targets, UnitId("W"), [](const Target& t) { return t.subject.unit; });
    REQUIRE(found != picture.targets.end());
    CHECK(found->spoken.contains("minder dan 5"));
    CHECK(says(picture, "<5"));
    CHECK(says(picture, "40 jobcoaches"));
    CHECK(picture.targets.back().spoken.contains("Boven de afspraak van 40 3-hoeken: 1 van hen."));
}

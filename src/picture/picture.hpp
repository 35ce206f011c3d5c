// A picture is data before it is pixels: shapes, texts, hit areas and spoken names, in the order they are drawn.
// ImGui draws it, SVG exports it, the mirror reads it out, a test compares it. No colour values: only what a colour means.
#pragma once
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/id.hpp"
#include "model/triad.hpp"

namespace driehoek {

// CSS pixels of the picture at zoom 1; y grows downwards.
struct Point {
    float x = 0;
    float y = 0;
    friend bool operator==(const Point&, const Point&) = default;
};
struct Rect {
    Point min;
    Point max;
    float width() const { return max.x - min.x; }
    float height() const { return max.y - min.y; }
    Point centre() const { return {(min.x + max.x) / 2, (min.y + max.y) / 2}; }
    bool contains(Point point) const {
        return point.x >= min.x && point.x <= max.x && point.y >= min.y && point.y <= max.y;
    }
    friend bool operator==(const Rect&, const Rect&) = default;
};

// DESIGN.md 2.1. The theme decides the value.
enum class Ink : std::uint8_t {
    none,
    paper,
    panel,
    sub,
    sunk,
    wedge,
    line,
    ctl,
    ink,
    ink2,
    ink3,
    foreman,
    job_coach,
    manager,
    third,
    facilitator,  // V, J, M, K/W, B
    on_function,  // letter on V, J, M
    third_fill,  // inside of a plate
    quiet,  // quiet triangle: in order
    amber_mark,
    amber_line,
    amber_text,
    amber_tint,
    amber_sign,
    red,
    red_tint,
    focus,
    shade,  // what lies below a dialog
    faint,  // links in high contrast
    quiet_on_wedge,  // quiet triangle on the area of a unit
};
inline constexpr std::size_t ink_count = static_cast<std::size_t>(Ink::quiet_on_wedge) + 1;

// Dash patterns of DESIGN.md 2.3, in pixels on and off.
enum class Dash : std::uint8_t { none, open, third_contact, rule_break, window };

struct Stroke {
    Ink ink = Ink::none;
    float width = 1;
    Dash dash = Dash::none;
    float opacity = 1;
    friend bool operator==(const Stroke&, const Stroke&) = default;
};
struct Fill {
    Ink ink = Ink::none;
    float opacity = 1;  // 0: a ground that only high contrast shows
    friend bool operator==(const Fill&, const Fill&) = default;
};

enum class Weight : std::uint8_t { regular, semibold, bold };
enum class Anchor : std::uint8_t { start, middle, end };

// One thing to draw. A path is lines and cubic curves; the other kinds keep their own form so that they stay crisp.
struct Shape {
    enum class Kind : std::uint8_t { path, circle, rounded_rect, text };
    // move: 1 point; line: 1 point; curve: 3 points (two controls, end). Closed paths are filled.
    enum class Verb : std::uint8_t { move, line, curve };

    Kind kind = Kind::path;
    Fill fill{};
    Stroke stroke{};
    std::vector<Verb> verbs;  // path
    std::vector<Point> points;  // path; circle: centre; rounded_rect: two corners; text: baseline point
    bool closed = false;  // path
    float radius = 0;  // circle; rounded_rect corners
    std::string text{};  // text
    float size = 15;  // text, CSS pixels (em)
    Weight weight = Weight::regular;
    Anchor anchor = Anchor::start;
    friend bool operator==(const Shape&, const Shape&) = default;
};

// What a part of the picture is about; a press on it selects that.
struct Subject {
    // part: something that only this picture has, known by its place in it: a pair of classes, a row.
    enum class Kind : std::uint8_t { none, triad, person, corner, unit, pair, part };
    Kind kind = Kind::none;
    TriadId triad{};
    PersonId person{};
    std::optional<Corner> corner{};
    UnitId unit{};
    PersonId other{};  // of a pair
    int row = 0, column = 0;  // of a part
    friend bool operator==(const Subject&, const Subject&) = default;
};

// A place that can be pointed at, pressed and walked to with the arrow keys; spoken by a screen reader.
struct Target {
    Subject subject;
    Rect area;
    std::string spoken;  // "3-hoek K-05, type A, Mila Sterrenbos en Nadia Lindehof. Let op: 3 contactpersonen"
    bool has_signal = false;
    bool is_selected = false;
    // The shapes that are this and nothing else: `shapes` of them, from `first_shape`. They go along when it moves.
    std::size_t first_shape = 0, shapes = 0;
    // Its own outline, a closed polygon, where that is no rectangle; then `area` is around it.
    std::vector<Point> outline{};
    std::optional<Rect> label{};  // its name, when that stands beside it: it can be pressed too
    friend bool operator==(const Target&, const Target&) = default;
};

struct Picture {
    std::string title;  // what it is: "3-hoeken van De Lindewaard"
    std::string summary;  // one sentence that says what it means (DESIGN.md principle 4)
    Rect bounds;
    std::vector<Shape> shapes;  // drawn in this order
    std::vector<Target> targets;  // reading order
    bool is_grid = false;  // targets stand in rows and columns: up and down walk a column
    friend bool operator==(const Picture&, const Picture&) = default;
};

// The widths of text that a layout needs. The picture must not know a font: ui and tests hand one in.
struct TextMeasure {
    virtual ~TextMeasure() = default;
    // Width in CSS pixels.
    virtual float width(std::string_view text, float size, Weight weight) const = 0;
};

}  // namespace driehoek

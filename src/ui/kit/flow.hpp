// Where things stand that follow one another. A view says what stands in what; widths go down, heights come back up, in one
// pass: a column knows how wide it is before anything is put into it, and every part says how high it came out. So nothing is
// measured twice, and what is drawn is what is pressed in the same frame.
#pragma once
#include <initializer_list>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "ui/kit/type.hpp"
#include "ui/kit/ui.hpp"

namespace driehoek::ui {

// What can be chosen, each with its words. What is chosen is a value, never a place in the list: lists are made anew.
template <class Value>
struct Options {
    std::vector<Value> values;
    std::vector<std::string> labels;

    void add(Value value, std::string_view label) {
        values.push_back(std::move(value));
        labels.emplace_back(label);
    }
    bool is_empty() const { return values.empty(); }
    // The first one when the value is not among them: it stands for nothing chosen.
    int index_of(const Value& value) const {
        for (std::size_t index = 0; index < values.size(); ++index) {
            if (values[index] == value) return static_cast<int>(index);
        }
        return 0;
    }
};

inline constexpr float sign_indent = 28;  // of words behind a sign
inline constexpr float least_field = 180;  // width of a field in which something can be read

// A select in a place of the caller's. True when the value changed.
template <class Value>
bool select_of(Ui& ui, std::string_view id, const Rect& area, std::string_view label, const Options<Value>& options,
               Value& chosen) {
    int index = options.index_of(chosen);
    const bool is_changed = select_field(ui, id, area, label, options.labels, index);
    // Also when nothing was pressed: what is no longer among them is not chosen any more.
    if (!options.is_empty()) chosen = options.values[static_cast<std::size_t>(index)];
    return is_changed;
}

// Takes one thing after another, each below the last and as wide as the column.
class Column {
public:
    Column(Ui& ui, Point at, float width) : ui_(&ui), at_(at), width_(width), bottom_(at.y) {}
    // In an area, with room around it.
    Column(Ui& ui, const Rect& area, float side, float top)
        : Column(ui, {area.min.x + side, area.min.y + top}, area.width() - 2 * side) {}

    Ui& ui() const { return *ui_; }
    float width() const { return width_; }
    float left() const { return at_.x; }
    float right() const { return at_.x + width_; }
    // Below the last thing that was put in.
    float bottom() const { return bottom_; }
    // Where the next thing begins.
    Point next() const { return {at_.x, bottom_ + (is_begun_ ? gap_ : 0)}; }

    // Room for something that is drawn by its caller, below what came before.
    Rect take(float height);
    // Where that would be.
    Rect place(float height) const { return {next(), {right(), next().y + height}}; }
    // The next thing comes so far below, this once.
    void leave(float gap) { gap_ = gap; }
    // A line across it.
    void divide();
    // What goes into it stands a little to the right in this one.
    Column indented(float indent);
    // Idem, but so far out at both sides: a box around words that stand below other words.
    Column widened(float by);
    // The middle of a sign before the next line; what it is about goes into `indented(sign_indent)`.
    Point sign() const { return {next().x + 10, next().y + 11}; }
    // Something of this column was drawn down to here.
    void reach(float y);

    // --- words: broken into lines
    void paragraph(std::string_view words, const TextStyle& style = type::body);
    void drawn_paragraph(std::string_view words, const TextStyle& style);  // the mirror has the words elsewhere
    // One line, shortened to what fits.
    void line(std::string_view words, TextStyle style = type::body);
    void drawn_line(std::string_view words, const TextStyle& style = type::body);  // the mirror has the words elsewhere
    void heading(std::string_view words, int level, const TextStyle& style = type::section);
    void heading_line(std::string_view words, int level, TextStyle style);  // shortened
    // With something less beside it, at the other end of its line.
    void heading_with(std::string_view words, int level, std::string_view beside);
    void marked_heading(std::string_view glyph, std::string_view words, int level, const TextStyle& style);
    // Read out when it changes.
    void status(std::string_view words, const TextStyle& style = type::strong);
    // With a sign before it.
    void marked_paragraph(std::string_view glyph, std::string_view words, const TextStyle& style = type::body);
    // On a ground of its own, for what must not be overlooked; with room before it for a sign, whose middle is returned.
    Point note(std::string_view words, Ink ground, const TextStyle& style = type::body, bool has_sign = false);

    // Of what comes next.
    void label(std::string_view words);

    // --- controls: true when pressed, or when the value changed
    bool button(std::string_view id, std::string_view label, const ButtonStyle& style = {});
    bool wide_button(std::string_view id, std::string_view label, const ButtonStyle& style = {});  // all of its width
    // With its label above it, and below it what there is to say about it.
    bool field(std::string_view id, std::string_view label, std::string& value, const FieldStyle& style = {});
    template <class Value>
    bool select(std::string_view id, std::string_view label, const Options<Value>& options, Value& chosen,
                bool shows_label = true) {
        return select_of(*ui_, id, field_below(shows_label ? label : std::string_view()), label, options, chosen);
    }
    // Side by side, one of them on.
    bool segments_index(std::string_view id, std::string_view label, const std::vector<std::string>& options,
                        int& chosen, std::span<const std::string_view> glyphs = {});
    template <class Value>
    bool segments(std::string_view id, std::string_view label, const Options<Value>& options, Value& chosen,
                  std::span<const std::string_view> glyphs = {}) {
        int index = options.index_of(chosen);
        const bool is_changed = segments_index(id, label, options.labels, index, glyphs);
        chosen = options.values[static_cast<std::size_t>(index)];
        return is_changed;
    }
    // A line of a list with a button beside it.
    bool line_with_button(std::string_view line, std::string_view id, std::string_view label);
    // Idem, that takes it away.
    bool removable(std::string_view line, std::string_view remove);

private:
    // Room for a field, with its label drawn above it.
    Rect field_below(std::string_view label);

    friend class Columns;
    friend class Card;

    Ui* ui_;
    Point at_;
    float width_;
    float bottom_;
    float gap_ = space::normal;
    bool is_begun_ = false;
    Column* within_ = nullptr;  // grows with this one
};

// Buttons and other small things side by side, on a next row where there is no room.
class Row {
public:
    explicit Row(Column& in, float height = space::button, float gap = space::close);

    // True when pressed.
    bool button(std::string_view id, std::string_view label, const ButtonStyle& style = {});
    Rect take(float width);

private:
    Column* in_;
    float height_, gap_;
    Rect row_;
    float x_;
};

// Things in one row, each in the middle of its height: from the left, from the right, and what is left between them.
class Strip {
public:
    explicit Strip(const Rect& area, float side = 0, float gap = space::close);

    Rect left(float width);
    Rect right(float width);
    Rect rest() const { return rest_; }
    // Words as wide as they are, shortened to what is left.
    void words(std::string_view words, const TextStyle& style);
    void words_at_end(std::string_view words, const TextStyle& style);

private:
    Rect rest_;
    float gap_;
};

struct LineOfWords {
    std::string_view words;
    TextStyle style = type::body;
};
// Lines below each other in the middle of an area's height, each shortened to it. Only draws.
void draw_lines(const Rect& area, std::initializer_list<LineOfWords> lines);
// One of them, recorded.
void line_in(Ui& ui, const Rect& area, std::string_view words, const TextStyle& style = type::body);
// A sign in the middle of an area.
void icon_in(const Rect& area, std::string_view glyph, float size, Ink ink);
// Says in the mirror what its caller draws.
void record(Ui& ui, Role role, std::string_view words, const Rect& area);

// What is shown of a few, side by side on one ground: each a switch of the mirror.
struct Segment {
    std::string_view id, glyph{}, label;  // with a glyph the label is only its name
    bool is_on = false;
};
// All are as wide as the widest.
float segments_width(std::span<const Segment> segments);
// Which one was pressed.
std::optional<std::size_t> draw_segments(Ui& ui, std::string_view id, std::string_view name, const Rect& area,
                                         std::span<const Segment> segments);

// Columns side by side, below each other where one would be narrower than `least`.
class Columns {
public:
    Columns(Column& in, int count, float least, float last_width = 0);  // a last one of a width of its own

    // The first one, and then each time the next.
    Column next();

private:
    Column* in_;
    int count_, given_ = 0;
    float width_, last_width_;
    bool is_stacked_;
    Point at_;
};

// Equal boxes in rows, as many side by side as have room.
class Grid {
public:
    Grid(Column& in, float least_width, float height, float gap = space::normal);
    // So many side by side, none of them wider than `widest`.
    Grid(Column& in, int columns, float height, float gap, float widest);

    int columns() const { return count_; }
    float column_width() const { return width_; }
    Rect next();

private:
    Column* in_;
    float width_, height_, gap_;
    int count_, given_ = 0;
    Rect row_;
};

// A column that scrolls when it is higher than its area. `side`, `top`: room around it, for borders and focus rings.
class ScrollColumn : private ScrollArea, public Column {
public:
    ScrollColumn(Ui& ui, std::string_view id, const Rect& area, float side, float top);
    ~ScrollColumn();
    ScrollColumn(const ScrollColumn&) = delete;
    ScrollColumn& operator=(const ScrollColumn&) = delete;

private:
    float top_;
};

// A container of the mirror around what is put into a column until it goes.
class Group {
public:
    Group(Column& in, Role role, std::string_view id, std::string_view name);
    ~Group();
    Group(const Group&) = delete;
    Group& operator=(const Group&) = delete;

private:
    Column* in_;
    Point at_;
    std::size_t node_;  // in the mirror
};

// So wide and high, in the middle of an area.
Rect middle_of(const Rect& area, float width, float height);
// A box to press, with a sign, a title and what it is for. True when pressed.
bool draw_tile(Ui& ui, const Rect& area, std::string_view glyph, std::string_view title, std::string_view detail);

// A switch with its words in it, as wide as they are. True when pressed.
bool draw_toggle(Ui& ui, const Rect& area, std::string_view name, bool is_on);
float toggle_width(std::string_view name);

struct CardStyle {
    Ink fill = Ink::panel, border = Ink::line;
    float radius = 18, padding = space::padding;
    Role role = Role::region;
    int level = 2;  // of its title
    TextStyle title = type::card_title;
    std::string_view spoken{};  // its name in the mirror, where no title says it
    float least_bottom = 0;  // it reaches at least so far down the page
};

// A box with a title around what is put into it, as high as that.
class Card : public Column {
public:
    Card(Column& in, std::string_view id, std::string_view title, const CardStyle& style = {});
    ~Card();
    Card(const Card&) = delete;
    Card& operator=(const Card&) = delete;

    // What stands above and below its content.
    static float height_around(const CardStyle& style);

private:
    struct Ground;  // drawn at the end, and yet below the content

    Scope scope_;
    CardStyle style_;
    Rect box_;
    std::unique_ptr<Ground> ground_;
};

}  // namespace driehoek::ui

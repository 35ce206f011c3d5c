#include "picture/encounter_classes.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "picture/encounter_parts.hpp"
#include "picture/shapes.hpp"
#include "picture/tokens.hpp"
#include "words/encounters/sentences.hpp"
#include "words/table.hpp"

namespace driehoek {
namespace {

constexpr float track = 46;  // 100 %
constexpr float triangle_height = 466;
constexpr float class_height = 46;
constexpr float narrowest_cell = 52;
constexpr float shortest_label = 104;

float share_of(int part, int all) { return all == 0 ? 0 : static_cast<float>(part) / static_cast<float>(all); }

// Rounded, but all or nothing only when it is.
int percent_of(const PairCount& count) {
    const int rounded = static_cast<int>(std::lround(share_of(count.met, count.all) * 100));
    if (rounded == 0 && count.met > 0) return 1;
    return rounded == 100 && count.met < count.all ? 99 : rounded;
}

class ClassesDrawing {
public:
    explicit ClassesDrawing(const ClassesView& view) : view_(view), classes_(view.classes) {}

    Picture draw() {
        const bool by_function = view_.kind == ClassKind::function;
        picture_.title = by_function ? view_.words.functions_title : view_.words.units_title;
        picture_.summary = is_triangle(view_) ? view_.words.triangle_text : view_.words.grid_text;
        if (is_triangle(view_)) {
            draw_triangle();
        } else {
            draw_grid();
        }
        return std::move(picture_);
    }

private:
    std::string name(std::size_t index) const {
        return name_of(view_.words, view_.organisation, classes_.classes[index], view_.kind);
    }
    std::string size(std::size_t index) const {
        return size_of(view_.words, view_.organisation, classes_.classes[index], view_.kind);
    }
    std::string pairs(const PairCount& count) const {
        const std::string met = std::to_string(count.met);
        return count.all == 1 ? fill(view_.words.pairs_of_one, {met})
                              : fill(view_.words.pairs_of, {met, std::to_string(count.all)});
    }
    // A title, then what there is to tell.
    std::vector<std::string> lines_of(std::size_t row, std::size_t column) const {
        const PairCount& count = classes_.between(row, column);
        std::vector<std::string> lines = lines_of_count(view_.words, count);
        if (row == column) lines.front() = fill(view_.words.pairs_among, {lines.front()});
        if (count.all == 0) lines.clear();
        lines.insert(lines.begin(),
                     row == column ? size(row) : name(column) + std::string(view_.words.and_between) + name(row));
        return lines;
    }
    Token token(std::size_t index) const {
        const std::optional<Function>& function = classes_.classes[index].function;
        return function ? token_of(*function) : Token::other;
    }
    Subject subject_of(std::size_t row, std::size_t column) const {
        return {.kind = Subject::Kind::part,
                .unit = classes_.classes[row].unit,
                .row = static_cast<int>(row),
                .column = static_cast<int>(column)};
    }
    bool is_marked(std::size_t row, std::size_t column) const {
        return subject_of(row, column) == (view_.pointed.kind == Subject::Kind::none ? view_.chosen : view_.pointed);
    }

    void add_target(std::size_t row, std::size_t column, Rect area) {
        Target target;
        target.subject = subject_of(row, column);
        target.area = area;
        std::vector<std::string> lines = lines_of(row, column);
        const std::string title = lines.front();
        lines.erase(lines.begin());
        target.spoken = lines.empty() ? title : fill(view_.words.task_about, {title, in_one(lines)});
        target.is_selected = target.subject == view_.chosen;
        picture_.targets.push_back(std::move(target));
    }

    // --- three classes

    void draw_triangle() {
        const float middle = view_.width / 2;
        picture_.bounds = {{0, 0}, {view_.width, triangle_height}};
        const float half = std::min(182.0F, view_.width / 2 - 62);
        const std::array<Point, 3> corners{Point{middle, 112}, {middle - half, 374}, {middle + half, 374}};
        draw_side(1, 0, corners, {middle - half * 0.68F, 200}, Anchor::end);
        draw_side(2, 0, corners, {middle + half * 0.68F, 200}, Anchor::start);
        draw_side(2, 1, corners, {middle, 430}, Anchor::middle);
        draw_corner(0, corners[0], {middle, 42});
        draw_corner(1, corners[1], {corners[1].x - 8, 434});
        draw_corner(2, corners[2], {corners[2].x + 8, 434});
    }

    void draw_thick(Point from, Point to, float width, Ink ink) {
        append_line(picture_, from, to, {ink, width});
        append_circle(picture_, from, width / 2, {ink});
        append_circle(picture_, to, width / 2, {ink});
    }

    void draw_side(std::size_t row, std::size_t column, const std::array<Point, 3>& corners, Point label,
                   Anchor anchor) {
        const Point one = corners[column];
        const Point other = corners[row];
        const float length = std::hypot(other.x - one.x, other.y - one.y);
        const Point step{(other.x - one.x) / length * 44, (other.y - one.y) / length * 44};
        const Point from{one.x + step.x, one.y + step.y};
        const Point to{other.x - step.x, other.y - step.y};
        const PairCount& count = classes_.between(row, column);
        draw_thick(from, to, track, Ink::quiet);
        const float planned = share_of(count.met + count.planned, count.all) * track;
        if (count.planned > 0) draw_thick(from, to, std::max(planned, 3.0F), Ink::ctl);
        if (count.met > 0) draw_thick(from, to, std::max(share_of(count.met, count.all) * track, 3.0F), Ink::ink);
        append_text(picture_, label, fill(view_.words.percent, {std::to_string(percent_of(count))}), 30, Weight::bold,
                    Ink::ink, anchor);
        append_text(picture_, {label.x, label.y + 24}, pairs(count), 15, Weight::regular, Ink::ink2, anchor);
        const float left = anchor == Anchor::start ? label.x : anchor == Anchor::end ? label.x - 110 : label.x - 55;
        const Rect area{{left, label.y - 26}, {left + 110, label.y + 30}};
        add_target(row, column, area);
        if (is_marked(row, column)) append_rect(picture_, area, 8, no_fill, {Ink::focus, 2.5F});
    }

    void draw_corner(std::size_t index, Point at, Point label) {
        append_token(picture_, token(index), at, 34, letter_of(view_.words, token(index)), 34);
        append_text(picture_, label, size(index), 16, Weight::bold, Ink::ink, Anchor::middle);
        const PairCount& count = classes_.between(index, index);
        if (count.all > 0) {
            append_text(picture_, {label.x, label.y + 21}, fill(view_.words.pairs_among, {pairs(count)}), 15,
                        Weight::regular, Ink::ink2, Anchor::middle);
        }
        const Rect area{{at.x - 36, at.y - 36}, {at.x + 36, at.y + 36}};
        add_target(index, index, area);
        if (is_marked(index, index)) append_rect(picture_, area, 12, no_fill, {Ink::focus, 2.5F});
    }

    // --- any other number

    void draw_grid() {
        const std::size_t count = classes_.classes.size();
        picture_.is_grid = true;
        float label = 60;
        for (std::size_t index = 0; index < count; ++index)
            label = std::max(label, view_.measure.width(name(index), 15, Weight::semibold));
        const float columns = static_cast<float>(std::max<std::size_t>(count, 1));
        // Rather shorter names than a column that is cut off: its number stands at its row too.
        const float beside_cells = std::max(view_.width - narrowest_cell * columns, shortest_label);
        label = std::min({label + 52, view_.width * 0.55F, beside_cells});
        const float cell = std::clamp((view_.width - label) / columns, narrowest_cell, 96.0F);
        picture_.bounds = {{0, 0}, {std::max(view_.width, label + cell * columns), 34 + class_height * columns + 8}};
        for (std::size_t column = 0; column < count; ++column)
            draw_head(column, {label + cell * (static_cast<float>(column) + 0.5F), 16});
        for (std::size_t row = 0; row < count; ++row) {
            const float y = 34 + class_height * static_cast<float>(row);
            draw_head(row, {14, y + class_height / 2});
            append_text(picture_, {36, y + class_height / 2 + 5},
                        cut_to_width(view_.measure, name(row), label - 44, Weight::semibold), 15, Weight::semibold,
                        Ink::ink);
            for (std::size_t column = 0; column <= row; ++column) {
                const float x = label + cell * static_cast<float>(column);
                draw_cell(row, column, {{x, y}, {x + cell, y + class_height}});
            }
        }
        draw_card();
    }

    // A function by its shape, a unit by its number: the same before its row and above its column.
    void draw_head(std::size_t index, Point at) {
        if (view_.kind == ClassKind::function && token(index) != Token::other) {
            append_token(picture_, token(index), at, 13, letter_of(view_.words, token(index)));
            return;
        }
        append_circle(picture_, at, 13, {Ink::panel}, {Ink::ctl, 1.5F});
        append_text(picture_, {at.x, at.y + 5}, std::to_string(index + 1), 15, Weight::semibold, Ink::ink,
                    Anchor::middle);
    }

    void draw_cell(std::size_t row, std::size_t column, Rect area) {
        const PairCount& count = classes_.between(row, column);
        const Rect bar{{area.min.x + 5, area.max.y - 16}, {area.max.x - 5, area.max.y - 8}};
        append_text(picture_, {area.centre().x, area.min.y + 21},
                    count.all == 0 ? "-" : fill(view_.words.percent, {std::to_string(percent_of(count))}), 15,
                    Weight::semibold, count.met > 0 ? Ink::ink : Ink::ink2, Anchor::middle);
        append_rect(picture_, bar, 4, {Ink::quiet});
        const auto fill_to = [&](int part, Ink ink) {
            if (part == 0) return;
            const float wide = std::max(bar.width() * share_of(part, count.all), 3.0F);
            append_rect(picture_, {bar.min, {bar.min.x + wide, bar.max.y}}, 4, {ink});
        };
        if (count.planned > 0) fill_to(count.met + count.planned, Ink::ctl);
        fill_to(count.met, Ink::ink);
        add_target(row, column, area);
        if (is_marked(row, column)) append_rect(picture_, area, 7, no_fill, {Ink::focus, 2.5F});
    }

    void draw_card() {
        const std::size_t count = classes_.classes.size();
        for (std::size_t row = 0; row < count; ++row) {
            for (std::size_t column = 0; column <= row; ++column) {
                if (is_marked(row, column))
                    append_card(picture_, view_.measure, {picture_.bounds.max.x, 34}, lines_of(row, column));
            }
        }
    }

    const ClassesView& view_;
    const ClassEncounters& classes_;
    Picture picture_;
};

}  // namespace

bool is_triangle(const ClassesView& view) {
    return view.kind == ClassKind::function && view.classes.classes.size() == 3;
}

Picture encounter_classes_picture(const ClassesView& view) { return ClassesDrawing(view).draw(); }

}  // namespace driehoek

// Which column of the table is what: lines between the two, changed by dragging one, or with the list of each column.
#include <algorithm>
#include <array>
#include <vector>

#include "base/order.hpp"
#include "ui/kit/icons.hpp"
#include "ui/kit/pointer.hpp"
#include "ui/kit/tokens.hpp"
#include "ui/places/data/intake.hpp"
#include "words/intake/sentences.hpp"

namespace driehoek::ui {
namespace {

constexpr float box_height = 44, box_gap = 12, box_radius = 10;
constexpr float with_lines = 560;  // less and each list stands below its column
constexpr float dot = 6;  // radius

// The columns by what becomes of them, each in the order of the file.
struct SortedColumns {
    std::vector<std::size_t> read, refused, skipped;
    std::vector<std::size_t> by_field;  // those that are read, in the order of the app
};

SortedColumns sorted_columns(const IntakeView& intake) {
    SortedColumns sorted;
    for (std::size_t column = 0; column < intake.table->columns.size(); ++column) {
        const bool is_read = intake.mapping.fields[column] != IntakeField::none;
        if (intake.table->columns[column].refused)
            sorted.refused.push_back(column);
        else
            (is_read ? sorted.read : sorted.skipped).push_back(column);
    }
    sorted.by_field = sorted.read;
    const auto place = [&](std::size_t column) {
        return std::ranges::find(intake::fields_of(intake.mapping.kind), intake.mapping.fields[column]);
    };
    sort_by(sorted.by_field, place);
    return sorted;
}

std::string examples_of(const intake::IntakeColumn& column) {
    std::string all;
    for (const std::string& example : column.examples) all += (all.empty() ? "" : ", ") + example;
    return all;
}

std::string_view glyph_of(IntakeField field) {
    switch (field) {
        case IntakeField::number: return icons::key;
        case IntakeField::level:
        case IntakeField::function: return icons::list;
        case IntakeField::unit:
        case IntakeField::parent_unit:
        case IntakeField::line_manager: return icons::network;
        case IntakeField::location: return icons::flag;
        case IntakeField::working_days:
        case IntakeField::begin:
        case IntakeField::end:
        case IntakeField::training_finished:
        case IntakeField::sbb_registered: return icons::calendar_days;
        case IntakeField::training:
        case IntakeField::module: return icons::graduation_cap;
        case IntakeField::trajectory: return icons::triangle;
        default: return icons::users_round;
    }
}

void draw_sign_of(const ViewContext& view, IntakeField field, Point middle) {
    if (field == IntakeField::code) return draw_plate(middle, "K", 34, 26);
    if (field == IntakeField::lead) return draw_function_token(view.words, Function::foreman, middle, 11);
    if (field == IntakeField::job_coach) return draw_function_token(view.words, Function::job_coach, middle, 11);
    icon({middle.x - 10, middle.y - 10}, glyph_of(field), 20, Ink::ink2);
}

// What a column may become; "not read" is the last one.
bool draw_field_list(const ViewContext& view, const Rect& area, std::size_t column, bool is_bare) {
    const Words& words = view.words;
    const IntakeView& intake = view.intake;
    const auto fields = intake::fields_of(intake.mapping.kind);
    std::vector<std::string> labels;
    auto chosen = static_cast<int>(fields.size());
    for (std::size_t at = 0; at < fields.size(); ++at) {
        labels.push_back(beginning_sentence(words.intake_fields[fields[at]]));
        if (fields[at] == intake.mapping.fields[column]) chosen = static_cast<int>(at);
    }
    labels.push_back(beginning_sentence(words.intake_fields[IntakeField::none]));
    const std::string label = fill(words.column_becomes, {name_of_column(words, *intake.table, column)});
    if (!select_field(view.ui, "field " + std::to_string(column), area, label, labels, chosen, is_bare)) return false;
    const auto at = static_cast<std::size_t>(chosen);
    view.ask(wish::InIntake{intake_act::SetField{column, at < fields.size() ? fields[at] : IntakeField::none}});
    return true;
}

// --- with lines ----------------------------------------------------------------------------------------------------------

void draw_curve(Point from, Point to, Ink ink, float width) {
    const float half = (to.x - from.x) / 2;
    Shape curve;
    curve.stroke = {.ink = ink, .width = width};
    curve.verbs = {Shape::Verb::move, Shape::Verb::curve};
    curve.points = {from, {from.x + half, from.y}, {to.x - half, to.y}, to};
    draw_shapes_at({&curve, 1}, {});
}

void draw_dot(Point middle, Ink ink) {
    Shape circle;
    circle.kind = Shape::Kind::circle;
    circle.fill = {.ink = Ink::panel};
    circle.stroke = {.ink = ink, .width = 2};
    circle.points = {middle};
    circle.radius = dot;
    draw_shapes_at({&circle, 1}, {});
}

struct Boxes {
    Rect area;
    float left_width = 0, right_width = 0;

    Rect left(std::size_t row) const {
        const float y = area.min.y + static_cast<float>(row) * (box_height + box_gap);
        return {{area.min.x, y}, {area.min.x + left_width, y + box_height}};
    }
    Rect right(std::size_t row) const {
        const Rect beside = left(row);
        return {{area.max.x - right_width, beside.min.y}, {area.max.x, beside.max.y}};
    }
};

Boxes boxes_in(Column& column, std::size_t rows) {
    const float height = static_cast<float>(rows) * (box_height + box_gap) - box_gap;
    const Rect area = column.take(std::max(height, 0.0F));
    return {area, area.width() * 0.385F, area.width() * 0.415F};
}

// Name and examples beside each other; a press leads to the list of what it becomes, a drag takes its line along.
void draw_column_box(const ViewContext& view, const Rect& box, std::size_t column, float name_width) {
    const Words& words = view.words;
    const intake::IntakeTable& table = *view.intake.table;
    IntakeLooks& looks = looks_of_intake(view);
    const std::string name = name_of_column(words, table, column);
    const std::string examples = examples_of(table.columns[column]);
    const std::string id = "column " + std::to_string(column);
    const Press press = press_area(view.ui, id, box, fill(words.column_spoken, {name, examples}));
    if (is_dragged(6) && !looks.dragged) {
        looks.dragged = column;
        view.ui.is_drag_taken = true;
    }
    if (press.pressed) focus_on(view.ui, "field " + std::to_string(column));
    const bool is_lifted = looks.dragged == column;
    fill_rect(box, press.hovered || is_lifted ? Ink::sub : Ink::panel, box_radius);
    stroke_rect(box, is_lifted ? Ink::focus : Ink::ctl, box_radius, is_lifted ? 2 : 1);
    const float y = box.centre().y + 5;
    TextStyle bold = type::strong;
    bold.max_width = name_width;
    draw_text({box.min.x + 16, y}, name, bold);
    TextStyle quiet = type::caption;
    quiet.max_width = box.width() - name_width - 16 - 32;
    if (quiet.max_width > 30) draw_text({box.min.x + 32 + name_width, y}, examples, quiet);
}

void draw_field_box(const ViewContext& view, const Rect& box, std::size_t column, bool is_met) {
    fill_rect(box, Ink::panel, box_radius);
    if (is_met || view.ui.mirror.focused() == id_of("field " + std::to_string(column)))
        stroke_rect(box, Ink::focus, box_radius, 3);
    else
        stroke_rect(box, Ink::ctl, box_radius);
    draw_sign_of(view, view.intake.mapping.fields[column], {box.min.x + 34, box.centre().y});
    draw_field_list(view, {{box.min.x + 52, box.min.y}, box.max}, column, true);
}

std::size_t row_among(const std::vector<std::size_t>& columns, std::size_t column) {
    return static_cast<std::size_t>(std::ranges::find(columns, column) - columns.begin());
}

// Ends the drag where the pointer was let go: what that box says is then what the dragged column is.
void let_line_go(const ViewContext& view, const Boxes& boxes, const SortedColumns& sorted) {
    IntakeLooks& looks = looks_of_intake(view);
    const std::size_t dragged = *looks.dragged;
    looks.dragged.reset();
    view.outbox.wants_frame = true;
    for (std::size_t row = 0; row < sorted.by_field.size(); ++row) {
        const std::size_t column = sorted.by_field[row];
        if (column != dragged && boxes.right(row).contains(pointer_place()))
            view.ask(wish::InIntake{intake_act::SetField{dragged, view.intake.mapping.fields[column]}});
    }
}

void draw_read_columns(const ViewContext& view, Column& column, const SortedColumns& sorted, float name_width) {
    const IntakeLooks& looks = looks_of_intake(view);
    const Boxes boxes = boxes_in(column, sorted.read.size());
    const auto begin_of = [&](std::size_t row) { return Point{boxes.left(row).max.x, boxes.left(row).centre().y}; };
    const auto end_of = [&](std::size_t row) { return Point{boxes.right(row).min.x, boxes.right(row).centre().y}; };
    for (std::size_t row = 0; row < sorted.read.size(); ++row) {
        const std::size_t one = sorted.read[row];
        if (looks.dragged != one) draw_curve(begin_of(row), end_of(row_among(sorted.by_field, one)), Ink::ink2, 1.75F);
    }
    for (std::size_t row = 0; row < sorted.read.size(); ++row) {
        const std::size_t one = sorted.read[row];
        const std::size_t end = row_among(sorted.by_field, one);
        draw_column_box(view, boxes.left(row), one, name_width);
        const bool is_met = looks.dragged && looks.dragged != one && boxes.right(end).contains(pointer_place());
        draw_field_box(view, boxes.right(end), one, is_met);
    }
    for (std::size_t row = 0; row < sorted.read.size(); ++row) {
        draw_dot(begin_of(row), looks.dragged == sorted.read[row] ? Ink::focus : Ink::ink2);
        draw_dot(end_of(row), Ink::ink2);
    }
}

void draw_refused(const ViewContext& view, Column& column, std::size_t one, float name_width) {
    const Words& words = view.words;
    const Boxes boxes = boxes_in(column, 1);
    const Rect box = boxes.left(0);
    fill_rect(box, Ink::red_tint, box_radius);
    stroke_rect(box, Ink::red, box_radius, 2);
    TextStyle bold{15, Weight::bold, Ink::red, Anchor::start, name_width};
    const float y = box.centre().y + 5;
    text(view.ui, {box.min.x + 16, y}, name_of_column(words, *view.intake.table, one), bold);
    text(view.ui, {box.min.x + 32 + name_width, y}, words.column_is_hidden, type::caption);
    const Point sign{box.max.x + 34, box.centre().y};
    draw_error_mark(sign, 12);
    const float width = boxes.area.max.x - sign.x - 22;
    TextStyle fault = type::fault, plain = type::body;
    fault.max_width = plain.max_width = width;
    const Word why = words.column_refused[*view.intake.table->columns[one].refused];
    text(view.ui, {sign.x + 22, box.centre().y - 4}, why, fault);
    text(view.ui, {sign.x + 22, box.centre().y + 16}, words.column_refused_text, plain);
}

void draw_skipped(const ViewContext& view, Column& column, std::size_t one, float name_width) {
    const Words& words = view.words;
    const Boxes boxes = boxes_in(column, 1);
    const Rect box = boxes.left(0);
    IntakeLooks& looks = looks_of_intake(view);
    const std::string name = name_of_column(words, *view.intake.table, one);
    const Press press = press_area(view.ui, "column " + std::to_string(one), box,
                                   fill(words.column_spoken, {name, words.column_is_skipped}));
    if (is_dragged(6) && !looks.dragged) {
        looks.dragged = one;
        view.ui.is_drag_taken = true;
    }
    if (press.pressed) focus_on(view.ui, "field " + std::to_string(one));
    fill_rect(box, Ink::sub, box_radius);
    stroke_rect(box, looks.dragged == one ? Ink::focus : Ink::ctl, box_radius, looks.dragged == one ? 2 : 1);
    TextStyle quiet = type::caption, bold = type::strong;
    bold.max_width = name_width;
    bold.ink = Ink::ink2;
    draw_text({box.min.x + 16, box.centre().y + 5}, name, bold);
    quiet.max_width = box.width() - name_width - 48;
    draw_text({box.min.x + 32 + name_width, box.centre().y + 5}, words.column_not_read, quiet);
    // The sentence where a line would begin, and at the end the list that gives it a meaning after all.
    constexpr float list_width = 150;
    const Rect list{{boxes.area.max.x - list_width, box.min.y}, {boxes.area.max.x, box.max.y}};
    line_in(view.ui, {{box.max.x + 22, box.min.y}, {list.min.x - space::close, box.max.y}}, words.column_is_skipped,
            type::caption);
    draw_field_list(view, list, one, false);
}

// --- where there is no room for lines --------------------------------------------------------------------------------------

void draw_column_below(const ViewContext& view, Column& column, std::size_t one) {
    const Words& words = view.words;
    const intake::IntakeColumn& about = view.intake.table->columns[one];
    column.leave(space::gap);
    const std::string name = name_of_column(words, *view.intake.table, one);
    if (about.refused) {
        column.paragraph(name, type::fault);
        column.leave(0);
        column.paragraph(std::string(words.column_refused[*about.refused]) + ' ' +
                         std::string(words.column_refused_text));
        return;
    }
    column.line(name, type::strong);
    column.leave(0);
    const bool is_read = view.intake.mapping.fields[one] != IntakeField::none;
    column.line(is_read ? examples_of(about) : std::string(words.column_is_skipped), type::caption);
    column.leave(space::hair);
    draw_field_list(view, column.take(space::control), one, false);
}

}  // namespace

void draw_intake_columns(const ViewContext& view, Column& column) {
    const Words& words = view.words;
    const IntakeView& intake = view.intake;
    IntakeLooks& looks = looks_of_intake(view);
    const SortedColumns sorted = sorted_columns(intake);
    const bool has_lines = column.width() >= with_lines;
    const Scope scope("columns");
    column.leave(space::gap);
    const Group group(column, Role::group, "columns", words.column_in_file);
    if (intake.missing) {
        column.note(fill(words.column_needed, {words.intake_fields[*intake.missing]}), Ink::red_tint, type::fault);
        draw_intake_kind(view, column);  // it may have been taken for the wrong one
    }
    float name_width = 60;
    for (std::size_t one = 0; one < intake.table->columns.size(); ++one)
        name_width = std::max(name_width,
                              text_width(name_of_column(words, *intake.table, one), type::strong.size, Weight::bold));
    name_width = std::min(name_width, column.width() * 0.385F * 0.55F);
    if (has_lines) {
        const Rect head = column.take(22);
        text(view.ui, {head.min.x, head.max.y - 5}, words.column_in_file, type::label);
        text(view.ui, {head.max.x - head.width() * 0.415F, head.max.y - 5}, words.column_becomes_here, type::label);
        const Rect before = column.place(box_height);
        if (!sorted.read.empty()) draw_read_columns(view, column, sorted, name_width);
        if (looks.dragged) {
            // From its own box, wherever that stands, to the pointer.
            const std::size_t row = row_among(sorted.read, *looks.dragged);
            const float y = before.min.y + static_cast<float>(row) * (box_height + box_gap) + box_height / 2;
            if (row < sorted.read.size())
                draw_curve({before.min.x + before.width() * 0.385F, y}, pointer_place(), Ink::focus, 2.5F);
            const Boxes boxes{before, before.width() * 0.385F, before.width() * 0.415F};
            if (!is_pointer_down()) let_line_go(view, boxes, sorted);
        }
        for (const std::size_t one : sorted.refused) draw_refused(view, column, one, name_width);
    } else {
        for (const std::size_t one : sorted.read) draw_column_below(view, column, one);
        for (const std::size_t one : sorted.refused) draw_column_below(view, column, one);
    }
    std::size_t shown = 0;
    for (const std::size_t one : sorted.skipped) {
        if (shown++ == IntakeLooks::few && !looks.shows_all_columns) break;
        if (has_lines)
            draw_skipped(view, column, one, name_width);
        else
            draw_column_below(view, column, one);
    }
    if (sorted.skipped.size() > IntakeLooks::few && !looks.shows_all_columns &&
        draw_more(view, column, "more columns", words.columns_more, sorted.skipped.size() - IntakeLooks::few)) {
        looks.shows_all_columns = true;
        view.outbox.wants_frame = true;
    }
    column.leave(space::padding);
    column.divide();
}

}  // namespace driehoek::ui

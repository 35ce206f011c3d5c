#include "ui/kit/table.hpp"

#include <algorithm>

namespace driehoek::ui {
namespace {

constexpr float side = 20;  // left and right of the cells
constexpr float head_height = 48;
constexpr float least_width = 680;  // of all columns side by side
constexpr float ground_edge = 12;  // how far a row reaches beyond its cells
constexpr float row_line = 21;

std::vector<float> edges_of(const Rect& box, std::span<const TableColumn> columns, bool is_tight) {
    std::vector<float> edges;
    float x = box.min.x + side;
    for (const TableColumn& column : columns) {
        edges.push_back(x);
        x += (is_tight ? column.tight_share : column.share) * (box.width() - 2 * side);
    }
    return edges;
}

}  // namespace

Table::Table(Ui& ui, std::string_view name, const Rect& box, std::span<const TableColumn> columns)
    : ui_(ui),
      columns_(columns),
      box_(box),
      is_tight_(box.width() < least_width),
      edges_(edges_of(box, columns, is_tight_)),
      container_(ui, Role::table, "table", name, box),
      scroll_(ui, "rows", draw_head()),
      bottom_(scroll_.origin().y) {}

bool Table::shows(std::size_t column) const { return !is_tight_ || columns_[column].tight_share > 0; }

Rect Table::place(std::size_t first, std::size_t last, float top, float bottom) const {
    // A column that is not drawn stands in the place of the next.
    const auto next = std::find_if(edges_.begin() + static_cast<std::ptrdiff_t>(last), edges_.end(),
                                   [&](float edge) { return edge > edges_[last]; });
    return {{edges_[first], top}, {next == edges_.end() ? box_.max.x - side : *next - space::normal, bottom}};
}

Rect Table::draw_head() {
    const Rect line{{box_.min.x + side, box_.min.y + space::close}, {box_.max.x - side, box_.min.y + list_row_height}};
    {
        const Container head(ui_, Role::row, "header", {}, line);
        const Scope scope("header");
        for (std::size_t column = 0; column < columns_.size(); ++column) {
            const Rect cell = place(column, column, line.min.y, line.max.y);
            record(ui_, Role::column_header, columns_[column].title, cell);
            if (shows(column)) draw_lines(cell, {{columns_[column].title, type::label}});
        }
    }
    const float bottom = box_.min.y + head_height;
    ui::line({line.min.x - space::close, bottom - 1}, {line.max.x + space::close, bottom - 1}, Ink::ctl);
    return {{box_.min.x, bottom}, {box_.max.x, box_.max.y - space::close}};
}

void Table::say_nothing(std::string_view words) {
    const Rect line{{box_.min.x + side, bottom_}, {box_.max.x - side, bottom_ + list_row_height}};
    line_in(ui_, line, words, type::caption);
    bottom_ = line.max.y;
}

TableRow::TableRow(Table& table, float height)
    : table_(table),
      area_{{table.box_.min.x + side - ground_edge, table.bottom_},
            {table.box_.max.x - side + ground_edge, table.bottom_ + height}},
      container_(table.ui_, Role::row, "row", {}, area_) {}

TableRow::~TableRow() {
    ui::line({area_.min.x + space::hair, area_.max.y}, {area_.max.x - space::hair, area_.max.y}, Ink::line);
    table_.bottom_ = area_.max.y;
}

Rect TableRow::cell(std::size_t first, std::size_t last) const {
    return table_.place(first, std::max(first, last), area_.min.y, area_.min.y + list_row_height);
}

Container TableRow::first_cell() const {
    return Container(table_.ui_, Role::cell, "cell", {}, {area_.min, {cell(0).max.x, area_.max.y}});
}

void TableRow::draw_ground(bool is_selected, bool is_hovered) const {
    if (is_selected || is_hovered) fill_rect(area_, is_selected ? Ink::sunk : Ink::sub, 8);
}

void TableRow::write(std::size_t column, std::string_view words, const TextStyle& style, float indent,
                     std::size_t last) const {
    const Rect area = cell(column, last);
    record(table_.ui_, Role::cell, words, area);
    if (table_.shows(column)) draw_lines({{area.min.x + indent, area.min.y}, area.max}, {{words, style}});
}

void TableRow::write_lines(std::size_t column, std::string_view words, const TextStyle& style) const {
    const Rect area = cell(column);
    record(table_.ui_, Role::cell, words, area);
    if (!table_.shows(column)) return;
    Column lines(table_.ui_, area, 0, (list_row_height - row_line) / 2);
    lines.drawn_paragraph(words, style);
}

float row_height(std::string_view words, float width, float least) {
    const float lines = count_lines(words, width, type::body.size, type::body.weight);
    return std::max(least, lines * row_line + (list_row_height - row_line));
}

}  // namespace driehoek::ui

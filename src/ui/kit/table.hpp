// A head that stays and rows that scroll below it, as a table in the mirror too: every cell says its words there, also where
// there is too little room to draw it.
#pragma once
#include <span>
#include <string_view>
#include <vector>

#include "ui/kit/flow.hpp"

namespace driehoek::ui {

inline constexpr float list_row_height = 44;  // what a finger needs

struct TableColumn {
    std::string_view title;
    float share = 0;  // of the width
    float tight_share = 0;  // where there is little room; 0: only the mirror has it
};

class Table {
public:
    Table(Ui& ui, std::string_view name, const Rect& box, std::span<const TableColumn> columns);
    ~Table() { scroll_.ends_at(bottom_); }
    Table(const Table&) = delete;
    Table& operator=(const Table&) = delete;

    bool is_tight() const { return is_tight_; }
    bool shows(std::size_t column) const;
    float width(std::size_t column) const { return place(column, column, 0, 0).width(); }
    // Instead of rows.
    void say_nothing(std::string_view words);

private:
    friend class TableRow;

    // Draws it. Returns where the rows scroll.
    Rect draw_head();
    Rect place(std::size_t first, std::size_t last, float top, float bottom) const;

    Ui& ui_;
    std::span<const TableColumn> columns_;
    Rect box_;
    bool is_tight_;
    std::vector<float> edges_;  // where each column begins
    Container container_;
    ScrollArea scroll_;
    float bottom_;
};

// The next row of a table, until it goes.
class TableRow {
public:
    explicit TableRow(Table& table, float height = list_row_height);
    ~TableRow();
    TableRow(const TableRow&) = delete;
    TableRow& operator=(const TableRow&) = delete;

    // All of it, for what is pressed.
    const Rect& area() const { return area_; }
    // From one column to another, as high as the first line.
    Rect cell(std::size_t first, std::size_t last = 0) const;
    // What is recorded until that goes stands in the first cell.
    Container first_cell() const;
    void draw_ground(bool is_selected, bool is_hovered) const;
    // Says it, and draws it where its column is shown; `indent`: behind a sign of the caller's.
    void write(std::size_t column, std::string_view words, const TextStyle& style = type::body, float indent = 0,
               std::size_t last = 0) const;
    // Idem, broken into lines.
    void write_lines(std::size_t column, std::string_view words, const TextStyle& style = type::body) const;

private:
    Table& table_;
    Rect area_;
    Container container_;
};

// The least height of a row in which so many words are broken into lines.
float row_height(std::string_view words, float width, float least);

}  // namespace driehoek::ui

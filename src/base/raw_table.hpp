// A table as it came out of a file, a paste or a sheet: cells of text and the line each row began on. Nothing is understood yet.
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace driehoek {

// All cells in one text: 100,000 rows of twenty columns are two million cells.
class RawTable {
public:
    std::size_t row_count() const { return rows_.size(); }
    // Of the widest row.
    std::size_t width() const { return width_; }
    std::size_t cell_count(std::size_t row) const { return end_of(row) - rows_[row].first_cell; }
    // Empty beyond the end of the row. Valid until the table changes.
    std::string_view cell(std::size_t row, std::size_t column) const;
    // Of the file, from 1; of a sheet the number of its row.
    std::size_t line(std::size_t row) const { return rows_[row].line; }
    // A quote began on this line that nothing ended as it should; it was read as a letter.
    bool has_open_quote(std::size_t row) const { return rows_[row].has_open_quote; }
    bool is_empty(std::size_t row) const;

    void add_cell(std::string_view text);
    void end_row(std::size_t line, bool has_open_quote = false);
    void drop_unfinished_row();
    std::size_t unfinished_width() const { return cells_.size() - first_cell_of_next_; }
    std::size_t total_cells() const { return cells_.size(); }
    // What is refused stands nowhere any more: its text is overwritten, from this row on.
    void forget_column(std::size_t column, std::size_t from_row);

private:
    struct Row {
        std::uint32_t first_cell = 0;
        std::uint32_t line = 0;
        bool has_open_quote = false;
    };
    struct Cell {
        std::uint32_t begin = 0, size = 0;
    };
    std::size_t end_of(std::size_t row) const {
        return row + 1 < rows_.size() ? rows_[row + 1].first_cell : first_cell_of_next_;
    }

    std::string text_;
    std::vector<Cell> cells_;
    std::vector<Row> rows_;
    std::uint32_t first_cell_of_next_ = 0;
    std::size_t width_ = 0;
};

// One of the tables in a file. A CSV file and a paste have one, without a name.
struct RawSheet {
    std::string name;
    RawTable table;
    std::size_t hidden_rows = 0;  // that the sheet does not show; they are in the table
};

}  // namespace driehoek

#include "base/raw_table.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace driehoek {

std::string_view RawTable::cell(std::size_t row, std::size_t column) const {
    if (column >= cell_count(row)) return {};
    const Cell& found = cells_[rows_[row].first_cell + column];
    return std::string_view(text_).substr(found.begin, found.size);
}

bool RawTable::is_empty(std::size_t row) const {
    for (std::size_t column = 0; column < cell_count(row); ++column) {
        if (!tidied(cell(row, column)).empty()) return false;
    }
    return true;
}

void RawTable::add_cell(std::string_view text) {
    cells_.push_back({static_cast<std::uint32_t>(text_.size()), static_cast<std::uint32_t>(text.size())});
    text_ += text;
}

void RawTable::end_row(std::size_t line, bool has_open_quote) {
    rows_.push_back({first_cell_of_next_, static_cast<std::uint32_t>(line), has_open_quote});
    width_ = std::max(width_, cells_.size() - first_cell_of_next_);
    first_cell_of_next_ = static_cast<std::uint32_t>(cells_.size());
}

void RawTable::drop_unfinished_row() {
    if (cells_.size() == first_cell_of_next_) return;
    text_.resize(cells_[first_cell_of_next_].begin);
    cells_.resize(first_cell_of_next_);
}

void RawTable::forget_column(std::size_t column, std::size_t from_row) {
    for (std::size_t row = from_row; row < rows_.size(); ++row) {
        if (column >= cell_count(row)) continue;
        Cell& forgotten = cells_[rows_[row].first_cell + column];
        std::fill_n(text_.begin() + static_cast<std::ptrdiff_t>(forgotten.begin), forgotten.size, ' ');
        forgotten.size = 0;
    }
}

}  // namespace driehoek

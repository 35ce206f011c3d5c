// CSV (RFC 4180, as Excel writes and pastes it) <-> a raw table. The same for files, the clipboard and sheets of a workbook.
#pragma once
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/raw_table.hpp"

namespace driehoek::io {

// Rows and cells beyond this are not read: no organisation has them, and memory is not endless.
inline constexpr std::size_t most_cells = 8'000'000;

// Reads a piece at a time, so that the page goes on between two of them. `sep=` on the first line says the separator; else it is
// the one of ; tab , that divides the first hundred records most evenly.
// A quote that does not end as it should (at a separator or an end of line), or makes one record of several lines with
// another number of fields than most have, is an ordinary letter; that row is marked, and its lines are read each by itself.
class CsvReader {
public:
    explicit CsvReader(std::string text, std::optional<char> separator = std::nullopt);

    // Reads on for about so many bytes. False when all has been read.
    bool step(std::size_t bytes);
    std::size_t done() const { return at_; }  // bytes
    std::size_t size() const { return text_.size(); }
    char separator() const { return separator_; }
    bool is_cut_off() const { return is_cut_off_; }  // beyond most_cells

    const RawTable& table() const { return table_; }
    RawTable take_table() { return std::move(table_); }

private:
    void read_record();

    std::string text_;
    std::size_t at_ = 0;
    std::size_t line_ = 1;
    std::size_t plain_until_ = 0;  // before this place quotes are letters
    std::size_t usual_width_ = 0;
    char separator_ = ';';
    bool is_cut_off_ = false;
    RawTable table_;
    std::string cell_;
};

// All at once.
RawTable read_csv(std::string text, std::optional<char> separator = std::nullopt);

using CsvRow = std::vector<std::string>;
// For Excel in the Netherlands: byte order mark, semicolons, CRLF. What a spreadsheet would run as a formula gets an apostrophe in
// front, that `without_formula_guard` takes off again; numbers stay numbers. Rows of one
// width come back as they are.
std::string write_csv(std::span<const CsvRow> rows);

}  // namespace driehoek::io

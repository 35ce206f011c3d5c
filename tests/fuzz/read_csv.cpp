// Any bytes: a table, the same one in pieces, and the same one from what is written of it.
//   tools/fuzz 60 read_csv
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "base/formula_guard.hpp"
#include "base/text.hpp"
#include "io/csv.hpp"
#include "io/text_encoding.hpp"

using namespace driehoek;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

void must_be_same(const RawTable& one, const RawTable& other) {
    if (one.row_count() != other.row_count()) std::abort();
    for (std::size_t row = 0; row < one.row_count(); ++row) {
        if (one.cell_count(row) != other.cell_count(row)) std::abort();
        for (std::size_t column = 0; column < one.cell_count(row); ++column) {
            if (one.cell(row, column) != other.cell(row, column)) std::abort();
        }
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const std::string text = io::decode_text(bytes).text;
    if (find_invalid_utf8(text) != std::string_view::npos) std::abort();
    const RawTable table = io::read_csv(text);
    io::CsvReader pieces(text);
    while (pieces.step(3)) {
    }
    must_be_same(table, pieces.table());
    // All as wide as the widest, as tables are: beside wider rows a cell of more lines looks like quotes that nobody closed.
    std::size_t widest = 0;
    for (std::size_t row = 0; row < table.row_count(); ++row) widest = std::max(widest, table.cell_count(row));
    std::vector<io::CsvRow> rows(table.row_count());
    for (std::size_t row = 0; row < table.row_count(); ++row) {
        for (std::size_t column = 0; column < table.cell_count(row); ++column)
            rows[row].emplace_back(table.cell(row, column));
        rows[row].resize(widest);
    }
    const RawTable again = io::read_csv(io::decode_text(io::write_csv(rows)).text, ';');
    if (again.row_count() != rows.size()) std::abort();
    for (std::size_t row = 0; row < rows.size(); ++row) {
        for (std::size_t column = 0; column < rows[row].size(); ++column) {
            if (without_formula_guard(again.cell(row, column)) != rows[row][column]) std::abort();
        }
    }
    return 0;
}

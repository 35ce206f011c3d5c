// A raw table understood: where its header stands, where its rows end, what its columns are called and what stands in them.
#pragma once
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/raw_table.hpp"

namespace driehoek::intake {

// Why a column is not even looked at. Its cells are overwritten at once, its examples never exist.
enum class ColumnRefusal : std::uint8_t {
    forbidden_name,  // P1: birth date, pay, telephone, nationality, ... (base/forbidden_key.hpp)
    citizen_numbers,  // P2: what stands in it passes the elfproef
};
inline constexpr int column_refusal_count = static_cast<int>(ColumnRefusal::citizen_numbers) + 1;

// How its name was mended.
enum class HeaderRepair : std::uint8_t { none, was_empty, was_double };

struct IntakeColumn {
    std::string
        name;  // of two lines: "bovenste – onderste"; "2" behind one that was there already; empty if it was empty
    HeaderRepair repair = HeaderRepair::none;
    std::optional<ColumnRefusal> refused{};
    std::vector<std::string> examples;  // up to three different ones
    std::size_t filled = 0;  // of the rows that were looked at
    bool has_bent_numbers = false;  // 1,23457E+11, mei-05
};

struct IntakeTable {
    RawTable raw;
    std::size_t header_row = 0;  // the first of them
    std::size_t header_rows = 1;
    std::vector<IntakeColumn> columns;
    std::size_t end_row = 0;  // what stands below is a note

    std::size_t first_row() const { return header_row + header_rows; }
    std::size_t row_count() const { return end_row - first_row(); }
};

inline constexpr std::size_t rows_before_header = 30;  // at most
inline constexpr std::size_t rows_looked_at = 1000;  // for examples, refusals and what a column may mean

// `header_row`: where the user says it is. None when there is no row with two filled cells or more.
std::optional<IntakeTable> understand(RawTable raw, std::optional<std::size_t> header_row = std::nullopt);

}  // namespace driehoek::intake

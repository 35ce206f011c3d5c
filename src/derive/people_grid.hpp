// People to be added, as rows of text: as they are typed or pasted, and what each row would come to. Knows no words of a language:
// what functions, units and people are called comes with it. Guesses nothing: what may be two things is asked.
#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/organisation.hpp"

namespace driehoek {

enum class GridColumn : std::uint8_t { name, function, unit, manager, days };
inline constexpr int grid_column_count = static_cast<int>(GridColumn::days) + 1;
inline constexpr int grid_text_count = static_cast<int>(GridColumn::manager) + 1;  // columns of text

struct GridRow {
    std::array<std::string, grid_text_count> texts;
    WorkingDays days = monday_to_friday;

    std::string& text(GridColumn column) { return texts[static_cast<std::size_t>(column)]; }
    const std::string& text(GridColumn column) const { return texts[static_cast<std::size_t>(column)]; }
    bool is_empty() const;
    friend bool operator==(const GridRow&, const GridRow&) = default;
};

enum class GridFault : std::uint8_t {
    name_is_missing,
    name_is_known,  // somebody is called so already
    name_is_double,  // row = the other one
    name_is_code,  // of a third corner
    text_is_forbidden,
    text_is_too_long,
    function_is_missing,
    function_is_unknown,
    unit_is_unknown,
    manager_is_unknown,
    manager_is_several,
    manager_is_himself,
    manager_is_below,  // the reporting line would be a circle
    manager_waits,  // row = the manager's, which is not ready itself
    works_no_day,
};
inline constexpr int grid_fault_count = static_cast<int>(GridFault::works_no_day) + 1;

// What may be meant: a text that can stand in the cell, and of a person that is in another row which one.
struct GridChoice {
    std::string text;
    std::optional<std::size_t> row{};
    friend bool operator==(const GridChoice&, const GridChoice&) = default;
};

struct GridProblem {
    GridFault fault{};
    GridColumn column{};
    std::optional<std::size_t> row{};  // the other one
    std::vector<GridChoice> choices{};  // of several: all; of something unknown: the closest, if any
    std::size_t same = 1;  // in how many rows this text is in the way
    friend bool operator==(const GridProblem&, const GridProblem&) = default;
};

// Who manages somebody: one who is here, or one of the rows.
struct GridManager {
    PersonId person{};
    std::optional<std::size_t> row{};
    friend bool operator==(const GridManager&, const GridManager&) = default;
};

struct CheckedRow {
    bool is_empty = false;
    std::optional<Function> function{};
    std::optional<Level> level{};
    UnitId unit{};
    std::string new_unit{};  // as it will be called
    GridManager manager{};
    std::optional<GridProblem> problem{};  // the first, from left to right

    bool is_ready() const { return !is_empty && !problem; }
};

struct GridFunction {
    std::string name;  // "voorman medior"
    Function function{};
    std::optional<Level> level{};
};

// What is called how.
struct GridNames {
    std::vector<GridFunction> functions;
    std::vector<std::string> new_units;  // that the user agreed to
    std::string no_unit;  // "hele organisatie"
    std::string no_manager;  // "geen"
};

struct GridCheck {
    std::vector<CheckedRow> rows;
    int ready = 0, in_the_way = 0;
};
// A row of which the manager is a row that is not ready is not ready either, and says so at the manager's.
GridCheck check_grid(const Organisation& organisation, std::span<const GridRow> rows, const GridNames& names);

// --- pasting -------------------------------------------------------------------------------------------------------------

// Cells as a spreadsheet puts them on the clipboard: tabs, line ends, and quotes around what holds one of these. A line end in a cell
// is a space; rows without text are left out, and counted.
struct PastedCells {
    std::vector<std::vector<std::string>> rows;
    int left_out = 0;
};
PastedCells cells_of(std::string_view clipboard);

struct Pasted {
    int rows = 0;  // that came in
    int left_out = 0;  // without any text
    bool held_numbers = false;  // of citizens: those cells are empty
};
// What is on the clipboard into rows, from a cell on: over what stands there, and below it. With a line of heads its columns go where
// they are called after ("Naam", "Afdeling", "ma"), else they follow one another.
Pasted paste_into(std::vector<GridRow>& rows, std::size_t row, GridColumn column, std::string_view clipboard);

// Days as somebody writes them: "ma di wo", "ma-do", "x". None when it is none of that.
std::optional<WorkingDays> days_of(std::string_view text);

}  // namespace driehoek

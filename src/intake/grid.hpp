// A grid of text in which people, units or 3-hoeken are entered, many at once: rows that are new, and rows of what is here already.
// As they are typed or pasted, what each would come to, and all of it as one change. Knows no words of a language: what functions,
// units and people are called comes with it. Guesses nothing: what may be two things is asked.
#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "edit/read_table.hpp"
#include "model/organisation.hpp"

namespace driehoek {

enum class GridKind : std::uint8_t { people, units, triads };
inline constexpr int grid_kind_count = static_cast<int>(GridKind::triads) + 1;

enum class GridColumn : std::uint8_t {
    name,
    function,
    unit,
    manager,
    days,
    kind,  // of a unit
    parent,
    code,
    trajectory,
    lead,
    job_coach,
    begin,
};
inline constexpr int grid_column_count = static_cast<int>(GridColumn::begin) + 1;

// The first is by what a row is known: its name, or its code.
std::span<const GridColumn> columns_of(GridKind kind);
// Whether what stands in it comes from a list.
bool has_list(GridColumn column);

struct GridCell {
    std::size_t row = 0;
    GridColumn column = GridColumn::name;
    int day = 0;  // of the days, from Monday
    friend bool operator==(const GridCell&, const GridCell&) = default;
};
inline constexpr int grid_days = 5;
// The cells of a row from left to right, each day by itself.
int place_count(GridKind kind);
int place_of(GridKind kind, const GridCell& cell);
GridCell cell_at(GridKind kind, std::size_t row, int place);

struct GridRow {
    std::string id{};  // of who or what is here already; empty: new
    std::array<std::string, grid_column_count> texts{};
    WorkingDays days = monday_to_friday;

    std::string& text(GridColumn column) { return texts[static_cast<std::size_t>(column)]; }
    const std::string& text(GridColumn column) const { return texts[static_cast<std::size_t>(column)]; }
    bool is_empty() const;
    friend bool operator==(const GridRow&, const GridRow&) = default;
};

enum class GridFault : std::uint8_t {
    name_is_missing,
    name_is_known,  // somebody or a unit is called so already
    name_is_double,  // row = the other one
    name_is_code,  // of a third corner
    text_is_forbidden,
    text_is_too_long,
    function_is_missing,
    function_is_unknown,
    unit_is_unknown,
    person_is_unknown,
    person_is_several,
    manager_is_himself,
    manager_is_below,  // the reporting line would be a circle
    row_waits,  // row = the one it names, which is not ready itself
    works_no_day,
    kind_is_unknown,
    kind_is_too_small,  // what stands below it is larger
    parent_is_too_small,
    parent_is_below,
    code_is_missing,
    code_is_wrong,
    code_is_taken,  // has a 3-hoek that goes on, or is somebody else's
    trajectory_is_unknown,  // or missing
    corner_is_double,  // one person in two corners
    day_is_unknown,
    begins_after_end,
};
inline constexpr int grid_fault_count = static_cast<int>(GridFault::begins_after_end) + 1;

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

// Somebody or a unit that a row names: one that is here, or one of the rows.
template <class Id>
struct GridNamed {
    Id id{};
    std::optional<std::size_t> row{};
    friend bool operator==(const GridNamed&, const GridNamed&) = default;
};
using GridPerson = GridNamed<PersonId>;

struct CheckedRow {
    bool is_empty = false;
    bool is_new = false;
    bool is_changed = false;  // of what is here already
    std::vector<Function> functions{};
    std::optional<Level> level{};
    UnitId unit{};
    std::string new_unit{};  // as it will be called
    std::vector<GridPerson> managers{};
    UnitKind kind{};
    GridNamed<UnitId> parent{};
    std::string code{};
    std::optional<TrajectoryKind> trajectory{};
    PersonId lead{}, job_coach{};
    std::optional<Date> begin{};
    std::optional<GridProblem> problem{};  // the first, from left to right

    bool is_ready() const { return (is_new || is_changed) && !problem; }
};

struct GridFunction {
    std::string name;  // "voorman medior"
    Function function{};
    std::optional<Level> level{};
};

// What is called how.
struct GridNames {
    std::vector<GridFunction> functions;
    std::array<std::string, unit_kind_count> kinds;
    std::array<std::string, trajectory_kind_count> trajectories;
    std::vector<std::string> new_units;  // that the user agreed to
    std::string no_unit;  // "hele organisatie"
    std::string nobody;  // "geen"
    std::string no_parent;
};

struct GridCheck {
    std::vector<CheckedRow> rows;
    int ready = 0, in_the_way = 0;
    int changed = 0;  // of those that are ready; the rest is new
};
// A row that names a row that is not ready is not ready either, and says so. Of what is here already only what differs is looked at.
GridCheck check_grid(GridKind kind, const Organisation& organisation, std::span<const GridRow> rows,
                     const GridNames& names, Date today);

// What is here already, as rows: people who work here, all units, 3-hoeken that go on or begin later.
GridRow row_of(const Organisation& organisation, const Person& person, const GridNames& names);
GridRow row_of(const Organisation& organisation, const Unit& unit, const GridNames& names);
GridRow row_of(const Organisation& organisation, const Triad& triad, const GridNames& names);
// "9-3-2026".
std::string cell_text(Date date);

// All that is ready, at once. Who takes over a corner does so from today on.
ReadTable change_of(GridKind kind, const Organisation& organisation, std::span<const GridRow> rows,
                    const GridCheck& check, Date today);

// --- what keys do --------------------------------------------------------------------------------------------------------

// A row in which something is typed first goes on as the one above: its unit, its function; of a 3-hoek the next code.
void carry_down(GridKind kind, const Organisation& organisation, std::vector<GridRow>& rows, std::size_t row);

// From one cell to another, whichever comes first.
struct GridBlock {
    std::size_t first_row = 0, last_row = 0;
    int first_place = 0, last_place = 0;
    bool holds(std::size_t row, int place) const {
        return row >= first_row && row <= last_row && place >= first_place && place <= last_place;
    }
    bool is_one_cell() const { return first_row == last_row && first_place == last_place; }
};
GridBlock block_between(GridKind kind, const GridCell& one, const GridCell& other);
// Its first row in all of it; of one row the row above.
void fill_down(GridKind kind, std::vector<GridRow>& rows, GridBlock block);
void clear_cells(GridKind kind, std::vector<GridRow>& rows, const GridBlock& block);

// As a spreadsheet reads it from the clipboard, and cells_of reads it back; a day is an x.
std::string clipboard_of(GridKind kind, std::span<const GridRow> rows, const GridBlock& block);
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
// What is on the clipboard into rows, from the first cell of a block on: over what stands there, and below it. One cell alone fills
// the block. With a line of heads its columns go where they are called after ("Naam", "Afdeling", "ma"), else they follow one another.
Pasted paste_into(GridKind kind, std::vector<GridRow>& rows, const GridBlock& block, std::string_view clipboard);

}  // namespace driehoek

// The grid in which many people, units or 3-hoeken are entered and changed at once (picture 20): typed or pasted, checked while one
// goes on, one step in the end.
#pragma once
#include <array>
#include <optional>
#include <string>
#include <vector>

#include "intake/grid.hpp"
#include "ui/kit/memo.hpp"
#include "ui/shared/view_context.hpp"

namespace driehoek::ui {

// What stands in the grid of one kind.
struct GridState {
    bool is_begun = false;
    bool has_known = false;  // rows of what is here already
    std::vector<GridRow> rows;  // the last one is empty, always: there it goes on
    std::vector<std::string> new_units;
    GridCell here;
    std::optional<GridCell> far{};  // the other corner of what is selected
    GridColumn first{};  // where one began in this row: Enter goes on below it
    std::optional<GridRow> carried{};  // what the row of `here` took over from the one above
    std::string before;  // what stood in the cell when one came there
    std::optional<GridCell> wants_focus{};
    bool has_list = false;
    bool is_typed = false;  // the list is about what was typed
    int chosen = 0;  // in the list
    Pasted pasted;
    std::vector<std::vector<GridRow>> past;  // before each paste, fill and clearing: Ctrl Z
    bool wants_past = false;
    std::uint64_t version = 1;  // another one after each change of the rows
    std::optional<std::uint64_t> sent{};  // the revision in which the rows that were ready were sent

    void change() { ++version; }
    void start_over();
    // Before a change of many cells.
    void remember();
};

struct GridCache {
    Memo<Shown, std::uint64_t> made;
    GridNames names;
    GridCheck check;
};

struct Grids {
    bool is_open = false;
    GridKind kind = GridKind::people;
    std::array<GridState, grid_kind_count> states;
    std::array<GridCache, grid_kind_count> caches;

    GridState& state() { return states[static_cast<std::size_t>(kind)]; }
};
bool is_grid_shown(const ViewContext& view);

// Opens it: for new rows; or with what is here already, to be changed (people: those named, in that order).
void open_grid(const ViewContext& view, GridKind kind);
void open_grid_of_people(const ViewContext& view, std::span<const PersonId> people);
void open_grid_of_units(const ViewContext& view);
void open_grid_of_triads(const ViewContext& view);
void close_grid(const ViewContext& view);
void paste_into_grid(const ViewContext& view, std::string_view text);
// The rows as they are, checked.
const GridCache& grid_of(const ViewContext& view);

void draw_grid(const ViewContext& view, const Rect& page, const Rect& bar);
// What would be, at the right of it.
void draw_grid_outcome(const ViewContext& view, const Rect& area, GridKind kind, const GridState& state,
                       const GridCache& cache);

// "4 mensen", "2 onderdelen".
std::string counted(const Words& words, GridKind kind, int count);
// The rows that are ready are carried out.
void send_ready_rows(const ViewContext& view, GridKind kind, GridState& state, const GridCache& cache);
// What may stand in a cell of a column, as a list.
std::vector<std::string> grid_options(const ViewContext& view, const GridState& state, GridColumn column);

struct GridStopDialog {};
void draw(const ViewContext& view, GridStopDialog& dialog);

}  // namespace driehoek::ui

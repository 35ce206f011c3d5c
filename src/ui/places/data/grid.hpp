// The grid in which many people are added at once (picture 20): typed or pasted, checked while one goes on, one step in the end.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "derive/people_grid.hpp"
#include "ui/kit/memo.hpp"
#include "ui/shared/view_context.hpp"

namespace driehoek::ui {

struct GridCell {
    std::size_t row = 0;
    GridColumn column = GridColumn::name;
    int day = 0;  // of the days
    friend bool operator==(const GridCell&, const GridCell&) = default;
};

struct GridState {
    bool is_open = false;
    std::vector<GridRow> rows;  // the last one is empty, always: there it goes on
    std::vector<std::string> new_units;
    GridCell here;
    std::string before;  // what stood in the cell when one came there
    std::optional<GridCell> wants_focus{};
    bool has_list = false;
    bool is_typed = false;  // the list is about what was typed
    int chosen = 0;  // in the list
    Pasted pasted;
    std::uint64_t version = 1;  // another one after each change of the rows
    std::optional<std::uint64_t> sent{};  // the revision in which the rows that were ready were sent

    void change() { ++version; }
    bool has_rows() const;
};

struct GridCache {
    Memo<Shown, std::uint64_t> made;
    GridNames names;
    GridCheck check;
};

// Opens it, empty or with what was pasted.
void open_grid(const ViewContext& view);
void paste_into_grid(const ViewContext& view, std::string_view text);
// The rows as they are, checked.
const GridCache& grid_of(const ViewContext& view, const GridState& state);

void draw_grid(const ViewContext& view, const Rect& page, const Rect& bar);
// What would be, at the right of it.
void draw_grid_outcome(const ViewContext& view, const Rect& area, const GridState& state, const GridCache& cache);

// The rows that are ready become people.
void send_ready_rows(const ViewContext& view, GridState& state, const GridCache& cache);
// What may stand in a cell of a column, as a list.
std::vector<std::string> grid_options(const ViewContext& view, const GridState& state, GridColumn column);

struct GridStopDialog {};
void draw(const ViewContext& view, GridStopDialog& dialog);

}  // namespace driehoek::ui

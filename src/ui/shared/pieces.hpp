// Pieces that several views are made of: chips, the switch between picture and list, parts of a list.
#pragma once
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "ui/kit/table.hpp"
#include "ui/shared/view_context.hpp"

namespace driehoek::ui {

inline constexpr float card_gap = 16;  // between cards

struct Chip {
    std::string label;
    int count = 0;  // negative: none
    bool is_on = false;
    std::optional<Rule> signal{};
    std::string_view glyph{};
    std::optional<Function> token{};  // the shape of a function
    bool is_about_errors = false;  // the red sign of a broken rule
    bool opens = false;  // a dialog: no switch
    std::string number{};  // instead of the count: as it may be told
    bool is_short = false;  // its sign says enough where there is little room; the mirror has the words
};

// Chips side by side, on a next row where there is no room.
class ChipRow {
public:
    ChipRow(const ViewContext& view, const Rect& row) : ChipRow(view, row, row.min.x) {}
    // Rows below the first begin at `left`: more to the left, where something else stands beside the first.
    ChipRow(const ViewContext& view, const Rect& row, float left)
        : view_(view), row_({{left, row.min.y}, row.max}), at_(row.min) {}

    // True when pressed.
    bool add(const Chip& chip);
    // Whether all of these come on the row that was begun.
    bool has_room_for(std::span<const Chip> chips) const;
    void divide();
    // The y below the last row.
    float end() const;

private:
    const ViewContext& view_;
    Rect row_;
    Point at_;
};

// A row of buttons that breaks when it is full.
class ButtonRow {
public:
    ButtonRow(Point at, float width, float height = 40) : at_(at), left_(at.x), right_(at.x + width), height_(height) {}

    // True when pressed.
    bool add(Ui& ui, std::string_view id, Word label, const ButtonStyle& style = {});
    // The y below the last row.
    float bottom() const { return at_.y + height_; }

private:
    Point at_;
    float left_, right_, height_;
};

// Picture or list: as high as a chip, 92 wide at most; ends at `right`.
void draw_view_switch(const ViewContext& view, float right, float top, bool is_list);

// Where what is selected stands: beside the picture, over it, in a sheet above the bar below, or (on a phone) instead of it.
Rect inspector_place(const ViewContext& view, const Rect& area);
// Its ground; in a sheet with the handle that makes it higher and lower. Content stands in what is returned.
Rect draw_inspector_ground(const ViewContext& view, const Rect& panel);
// The title of what is selected, a line below it, and the cross that leaves it. Returns the room below.
Rect draw_panel_title(const ViewContext& view, const Rect& panel, std::string_view title, std::string_view detail);
// Brings what `draw` draws there above everything, coming in from where it belongs.
Layer inspector_layer(const ViewContext& view, const Rect& area, const Rect& panel);

// Few enough rows for a frame at full size, and nothing that a screen reader cannot reach.
inline constexpr int rows_per_page = 60;
// Which rows of a long list are on this page.
struct Paging {
    int first = 0, last = 0, all = 0;
};
Paging paging_of(const ViewContext& view, int rows);
// Where a list stands instead of a picture.
inline Rect list_place(const Rect& area) { return {{area.min.x + 8, area.min.y}, {area.max.x - 8, area.max.y - 8}}; }
// A table on a card with a page of its rows, and below it the way to the others; without rows only `nothing`.
void draw_paged_table(const ViewContext& view, const Rect& box, Word name, std::span<const TableColumn> columns,
                      int rows, Word nothing, const std::function<void(Table& table, int row)>& draw_row);

}  // namespace driehoek::ui

// Where the parts of the page stand for a window size (DESIGN.md section 4).
#pragma once
#include "picture/picture.hpp"

namespace driehoek::ui {

struct Layout {
    Rect page;
    Rect rail;
    bool rail_is_below = false;  // a bar at the bottom on narrow windows
    Rect first_nav_item;
    Point nav_step;
    Rect help_item;
    Rect top_bar;
    Rect search;
    Point undo;
    Rect kept_box;
    Rect content;   // for the view
    float below = 0;  // height of the bottom bar
};

// How many places the rail leads to; help stands apart.
inline constexpr int nav_count = 4;

// Size of the window in CSS pixels.
Layout lay_out(Point page);

// Where the palette begins (picture 10a): high, so that a longer list does not move its field.
inline float palette_top(Point page) { return page.x < 700 ? 8 : page.y * 0.133F; }

// Below these widths the inspector lies over the map, and the list comes first.
inline constexpr float narrow_page = 1100;
inline constexpr float phone_page = 700;

}  // namespace driehoek::ui

// Where the parts of the page stand for a window size (DESIGN.md section 4).
#pragma once
#include "picture/picture.hpp"

namespace driehoek::ui {

// How a page is divided.
enum class Form : std::uint8_t {
    phone,   // bar below, one thing at a time, the list first
    sheet,   // portrait and fingers: bar below, what is selected in a sheet above it
    narrow,  // rail of icons, what is selected lies over the picture
    wide,    // rail with words, inspector beside the picture
    wall,    // words beside the icons of the rail
};

struct Layout {
    Rect page;
    Form form = Form::wide;
    bool has_fingers = false;  // the main pointer is one
    Rect rail;
    Rect first_nav_item;
    Point nav_step;
    int nav_items = 0;  // how many places the rail itself leads to; the others are behind `last_item`
    Rect last_item;     // help, or "more" of a bar below
    Rect top_bar;
    Rect search;
    Point undo;
    Rect kept_box;
    float bar_part = 40;  // height of what stands in the top bar
    Rect content;     // for the view
    float below = 0;  // height of the bar below
    float side = 356;  // width of the inspector

    bool has_bar_below() const { return form == Form::phone || form == Form::sheet; }
    // What is selected stands beside the picture, always.
    bool has_side() const { return form >= Form::wide; }
    // Height of chips and of what stands in their row.
    float chip() const { return has_fingers ? 44.0F : 34.0F; }
    // The area of a view in which lines of text are not too long to follow.
    Rect readable(const Rect& area) const;
};

// How many places there are; help stands apart.
inline constexpr int nav_count = 4;

// Size of the window.
Layout lay_out(Point page, bool has_fingers = false);

// Where the palette begins (picture 10a): high, so that a longer list does not move its field.
inline float palette_top(Point page) { return page.x < 700 ? 8 : page.y * 0.133F; }

// Below this width there is room for one thing at a time.
inline constexpr float phone_page = 600;

}  // namespace driehoek::ui

#include "ui/layout.hpp"

#include <algorithm>

namespace driehoek::ui {

Layout lay_out(Point page) {
    Layout layout;
    layout.page = {{0, 0}, page};
    layout.rail_is_below = page.x < phone_page;
    const float kept = page.x < narrow_page ? (layout.rail_is_below ? 108.0F : 220.0F) : 300.0F;
    layout.kept_box = {{page.x - 20 - kept, 14}, {page.x - 20, 54}};
    layout.undo = {layout.kept_box.min.x - 88, 14};
    if (layout.rail_is_below) {
        layout.below = 76;
        layout.rail = {{0, page.y - layout.below}, page};
        const float part = page.x / (place_count + 1);
        const float half = std::min(part / 2, 43.0F);
        const auto item = [&](float index) {
            const float middle = (index + 0.5F) * part;
            return Rect{{middle - half, page.y - 71}, {middle + half, page.y - 5}};
        };
        layout.first_nav_item = item(0);
        layout.nav_step = {part, 0};
        layout.help_item = item(place_count);
        layout.top_bar = {{16, 0}, {page.x, 68}};
        layout.content = {{0, 68}, {page.x, page.y - layout.below}};
        return layout;
    }
    layout.rail = {{0, 0}, {92, page.y}};
    layout.first_nav_item = {{3, 76}, {89, 142}};
    layout.nav_step = {0, 74};
    layout.help_item = {{3, page.y - 105}, {89, page.y - 39}};
    layout.top_bar = {{108, 0}, {page.x, 68}};
    layout.content = {{100, 68}, page};
    return layout;
}

}  // namespace driehoek::ui

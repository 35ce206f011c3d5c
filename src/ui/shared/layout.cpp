#include "ui/shared/layout.hpp"

#include <algorithm>

namespace driehoek::ui {
namespace {

constexpr float sheet_page = 1100;  // up to this width a page for fingers has a sheet
constexpr float wide_page = 1360;
constexpr float roomy_page = 1800;
constexpr float wall_page = 2400;
constexpr float longest_content = 2560;
constexpr int most_below = 5;  // places in a bar below

Form form_of(Point page, bool has_fingers) {
    if (page.x < phone_page) return Form::phone;
    const bool is_upright = page.y > page.x;
    if (page.x < sheet_page && page.y >= 700 && (has_fingers || is_upright)) return Form::sheet;
    if (page.x < wide_page) return Form::narrow;
    return page.x < wall_page ? Form::wide : Form::wall;
}

void put_bar_below(Layout& layout) {
    const Point page = layout.page.max;
    const bool is_phone = layout.form == Form::phone;
    layout.below = is_phone ? 76 : 88;
    layout.rail = {{0, page.y - layout.below}, page};
    layout.nav_items = std::min(nav_count, most_below);
    const float share = page.x / static_cast<float>(layout.nav_items + 1);
    const float half = std::min(is_phone ? 43.0F : 64.0F, share / 2 - 1);
    const auto item = [&](int index) {
        const float x = (static_cast<float>(index) + 0.5F) * share;
        return Rect{{x - half, layout.rail.min.y + 5}, {x + half, page.y - 5}};
    };
    layout.first_nav_item = item(0);
    layout.nav_step = {share, 0};
    layout.last_item = item(layout.nav_items);
    layout.top_bar = {{is_phone ? 16.0F : 84.0F, 0}, {page.x, 68}};
    layout.content = {{0, 68}, {page.x, layout.rail.min.y}};
}

void put_rail_aside(Layout& layout) {
    const Point page = layout.page.max;
    const bool is_narrow = layout.form == Form::narrow;
    const float width = is_narrow ? 72.0F : layout.form == Form::wall ? 208.0F : 92.0F;
    // A low window first loses the logo, then the air between the places.
    const float top = page.y < 480 ? 6.0F : 76.0F;
    const float high = is_narrow ? 56.0F : layout.form == Form::wall ? 52.0F : 66.0F;
    const float room = (page.y - top - 8) / static_cast<float>(nav_count + 1);
    layout.rail = {{0, 0}, {width, page.y}};
    layout.nav_items = nav_count;
    layout.first_nav_item = {{3, top}, {width - 3, top + std::min(high, room - 2)}};
    layout.nav_step = {0, std::min(high + 8, room)};
    const float help = std::min(high, room - 2);
    const float bottom = page.y < 480 ? 6.0F : 39.0F;
    layout.last_item = {{3, page.y - bottom - help}, {width - 3, page.y - bottom}};
    layout.top_bar = {{width + 16, 0}, {page.x, 68}};
    layout.content = {{width + 8, 68}, page};
}

}  // namespace

Rect Layout::readable(const Rect& area) const {
    const float spare = std::max(0.0F, area.width() - longest_content) / 2;
    return {{area.min.x + spare, area.min.y}, {area.max.x - spare, area.max.y}};
}

Layout lay_out(Point page, bool has_fingers) {
    Layout layout;
    layout.page = {{0, 0}, page};
    layout.form = form_of(page, has_fingers);
    layout.has_fingers = has_fingers;
    if (layout.has_bar_below())
        put_bar_below(layout);
    else
        put_rail_aside(layout);
    layout.side = layout.form == Form::narrow ? 320.0F
                  : layout.form == Form::wall ? 480.0F
                  : page.x < roomy_page       ? 356.0F
                                              : 400.0F;
    // Search, undo and the state of keeping stand at the same place on every page.
    layout.bar_part = has_fingers ? 44 : 40;
    const float top = (68 - layout.bar_part) / 2;
    const float bottom = top + layout.bar_part;
    const bool is_phone = layout.form == Form::phone;
    const float edge = is_phone ? 8 : 20;
    const float kept = is_phone ? 108.0F : page.x < sheet_page ? 220.0F : 300.0F;
    layout.kept_box = {{page.x - edge - kept, top}, {page.x - edge, bottom}};
    layout.undo = {layout.kept_box.min.x - 8 - 2 * layout.bar_part, top};
    const float search = page.x < sheet_page ? layout.bar_part : 300;
    layout.search = {{layout.undo.x - (is_phone ? 0.0F : 8.0F) - search, top}, {0, bottom}};
    layout.search.max.x = layout.search.min.x + search;
    return layout;
}

}  // namespace driehoek::ui

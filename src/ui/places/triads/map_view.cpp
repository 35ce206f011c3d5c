// The map seen from afar (picture 03): its wheel, how one gets closer and back, and its list twin.
#include <algorithm>
#include <array>
#include <cmath>

#include "ui/kit/icons.hpp"
#include "ui/kit/tokens.hpp"
#include "ui/places/triads/map_place.hpp"
#include "ui/places/triads/triads.hpp"
#include "ui/places/triads/wheel_cache.hpp"
#include "ui/shared/layout.hpp"
#include "ui/shared/pieces.hpp"

namespace driehoek::ui {
namespace {

constexpr float zooms_in_at = 1.4F;  // so much closer by wheel or fingers, and the next level is there
constexpr float zooms_out_at = 0.75F;

// The wedge under a place on the page, and the angle of that place on the wheel.
struct Aim {
    std::optional<std::size_t> part{};
    float angle = 0;
};
Aim aim_at(const ViewContext& view, const MapNow& now, const Picture& picture, const Rect& canvas, Point at) {
    const Point place = placement_of(view.state.map, picture, canvas).picture_from_screen({at.x, at.y});
    const Point middle = middle_of_map({picture.bounds.width(), picture.bounds.height()});
    Aim aim{.angle = std::atan2(place.y - middle.y, place.x - middle.x)};
    for (std::size_t part = 0; part < now.wheel.wedges.size(); ++part) {
        const MapWedge& wedge = now.wheel.wedges[part];
        constexpr float turn = 6.28318531F;
        const float from_begin = aim.angle - wedge.begin - turn * std::floor((aim.angle - wedge.begin) / turn);
        if (from_begin <= wedge.end - wedge.begin) aim.part = part;
    }
    return aim;
}

// By how much was zoomed out beyond the whole wheel, since somebody last did something else.
struct ZoomedOut {
    float share = 1;
};

void obey_zoom(const ViewContext& view, const MapNow& now, const Picture& picture, const Rect& canvas,
               const PictureAct& act) {
    float& out = view.own<ZoomedOut>().share;
    if (act.zoomed == 1) return;
    note_pointer(view, canvas, act);
    out = act.zoomed > 1 || view.state.map.zoom > 1.001F ? 1.0F : out * act.zoomed;
    const bool is_key = act.wants_zoom != 1;
    if ((out < zooms_out_at || (is_key && out < 1)) && can_zoom_out(view)) {
        out = 1;
        return zoom_out(view);
    }
    if (!is_key && view.state.map.zoom < zooms_in_at) return;
    if (act.zoomed < 1) return;
    std::optional<std::size_t> part = chosen_part(view, now);
    std::optional<float> anchor;
    if (act.at) {
        const Aim aim = aim_at(view, now, picture, canvas, *act.at);
        if (aim.part) {
            part = aim.part;
            anchor = aim.angle;
        }
    }
    if (part) zoom_into(view, *part, anchor);
}

void obey(const ViewContext& view, const MapNow& now, const Picture& picture, const Rect& canvas,
          const PictureAct& act) {
    if (act.wants_list) view.state.shows_list = true;
    if (act.walked && part_of(now.parts, *act.walked)) view.state.map_place.chosen = act.walked;
    if (act.chosen) {
        if (const auto part = part_of(now.parts, *act.chosen)) {
            if (act.is_pressed) {
                view.own<MapCache>().pointed.reset();
                return zoom_into(view, *part);
            }
            if (act.is_double) note_pointer(view, canvas, act);
            if (act.is_double) return zoom_into(view, *part, aim_at(view, now, picture, canvas, *act.at).angle);
            view.state.map_place.chosen = act.chosen;
        }
    }
    if (act.chose_nothing) view.state.select_nothing();
    obey_zoom(view, now, picture, canvas, act);
}

void draw_row(const ViewContext& view, Table& table, const MapNow& now, std::size_t at) {
    const MapPart& part = now.parts[at];
    const Scope scope(part.unit.text + '/' + part.lead.text);
    const Words& words = view.words;
    const TableRow row(table);
    const std::string name = name_of_part(view.organisation, view.names, words, part);
    const bool is_chosen = view.state.map_place.chosen == subject_of(part);
    const Press press = [&] {
        const Container cell = row.first_cell();
        return press_area(view.ui, "open", row.area(), fill(words.zoom_into, {name}));
    }();
    row.draw_ground(is_chosen, press.hovered);
    row.write(0, name, type::strong);
    row.write(1, text_of(part.all));
    row.write(2, state_of_part(words, view.organisation.settings, part), part.asks() ? type::attention : type::body);
    if (press.pressed) zoom_into(view, at);
}

}  // namespace

void draw_map_levels(const ViewContext& view, const Rect& canvas, const Rect& whole) {
    const MapNow& now = map_now(view);
    // On less than this, labels would lie over each other: then a window over the map, to be moved.
    const Point size{std::max(whole.width(), 860.0F), std::max(whole.height(), 600.0F)};
    const Picture& picture = map_picture(view, size);
    if (size.x > canvas.width() + 1 && (view.layout.has_bar_below() || canvas.height() < least_map))
        show_life_size(view.state.map, picture, canvas);
    MapCache& cache = view.own<MapCache>();
    const Picture* between =
        cache.growth ? &cache.between : last_step_picture(view, picture, view.own<WheelCache>().picture);
    const PictureAct act =
        explore_picture(view.ui, "levels", canvas, picture, view.state.map, between ? nullptr : &cache.fading, between);
    obey(view, now, picture, canvas, act);
    draw_zoom_box(view, {{canvas.max.x - 52, canvas.max.y - 142}, {canvas.max.x - 8, canvas.max.y - 6}}, picture,
                  canvas);
}

void draw_parts_list(const ViewContext& view, const Rect& area) {
    const MapNow& now = map_now(view);
    const Words& words = view.words;
    const std::array<TableColumn, 3> columns{
        {{words.column_part, 0.42F, 0.5F}, {words.column_triads, 0.14F, 0.2F}, {words.column_attention, 0.44F, 0.3F}}};
    const Scope scope("parts");
    draw_paged_table(view, list_place(area), words.map_levels[static_cast<std::size_t>(now.level)], columns,
                     static_cast<int>(now.parts.size()), {},
                     [&](Table& table, int row) { draw_row(view, table, now, static_cast<std::size_t>(row)); });
}

float level_buttons_width(const ViewContext& view) {
    std::array<Segment, map_level_count> segments{};
    for (std::size_t at = 0; at < segments.size(); ++at) segments[at].label = view.words.map_levels[at];
    return segments_width(segments);
}

void draw_level_buttons(const ViewContext& view, const Rect& area) {
    constexpr std::array ids{"units", "departments", "leads", "triads"};
    const MapLevel level = map_now(view).level;
    if (area.width() < level_buttons_width(view)) {  // one field where they have no room side by side
        Options<MapLevel> options;
        for (std::size_t at = 0; at < ids.size(); ++at)
            options.add(static_cast<MapLevel>(at), view.words.map_levels[at]);
        MapLevel chosen = level;
        if (select_of(view.ui, "map levels", area, view.words.map_levels_label, options, chosen))
            show_level(view, chosen);
        return;
    }
    std::array<Segment, map_level_count> segments{};
    for (std::size_t at = 0; at < segments.size(); ++at) {
        segments[at] = {
            .id = ids[at], .label = view.words.map_levels[at], .is_on = static_cast<std::size_t>(level) == at};
    }
    const auto pressed = draw_segments(view.ui, "map levels", view.words.map_levels_label, area, segments);
    if (pressed) show_level(view, static_cast<MapLevel>(*pressed));
}

void draw_map_path(const ViewContext& view, const Rect& row) {
    const MapScope scope = view.state.map_place.scope;
    const Container path(view.ui, Role::navigation, "path", view.words.map_path_label, row);
    const Scope ids("path");
    std::vector<MapScope> steps{scope};
    while (!steps.back().is_whole()) steps.push_back(scope_around(view.organisation, steps.back()));
    Strip strip(row);
    for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
        const std::string name = name_of_scope(view, *step);
        const bool is_here = *step == scope;
        const float width = text_width(name, type::strong.size, type::strong.weight);
        if (!is_here) {
            const Rect place = strip.left(width);
            const Press press = press_area(view.ui, name, {{place.min.x - 4, row.min.y}, {place.max.x + 4, row.max.y}},
                                           name, Role::button);
            draw_text({place.min.x, row.centre().y + 5}, name, type::strong);
            line({place.min.x, row.centre().y + 8}, {place.max.x, row.centre().y + 8},
                 press.hovered ? Ink::ink : Ink::ctl);
            if (press.pressed) {
                view.state.select_nothing();
                view.state.map_place = {.scope = *step};
                view.state.map = {};
            }
            icon_in(strip.left(16), icons::arrow_right, 16, Ink::ink2);
        } else {
            line_in(view.ui, strip.rest(), name, type::caption);
        }
    }
}

bool take_map_key(const ViewContext& view, std::string_view key) {
    const ViewState& state = view.state;
    if (key != "Escape" || state.has_selection() || state.carry || state.toast || !can_zoom_out(view)) return false;
    zoom_out(view);
    return true;
}

}  // namespace driehoek::ui

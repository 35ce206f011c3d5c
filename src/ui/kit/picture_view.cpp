#include "ui/kit/picture_view.hpp"

#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/kit/motion.hpp"

namespace driehoek::ui {
namespace {

std::string key_of(const Subject& subject) {
    std::string key = subject.triad.text + '/' + subject.person.text + '/' + subject.unit.text;
    if (subject.kind == Subject::Kind::pair) key += '/' + subject.other.text;
    if (subject.kind == Subject::Kind::part)
        key += '/' + std::to_string(subject.row) + '/' + std::to_string(subject.column);
    return key;
}

// The zoom at which the whole picture fits its area; never larger than life.
float fitting_zoom(const Picture& picture, const Rect& area) {
    return std::min({area.width() / picture.bounds.width(), area.height() / picture.bounds.height(), 1.0F});
}

// At zoom 1 everything is in sight; closer, the picture may be moved until its edge is in the middle.
void keep_in_bounds(MapView& view, const Picture& picture, const Rect& area) {
    view.zoom = std::clamp(view.zoom, 1.0F, closest_zoom);
    const float scale = fitting_zoom(picture, area) * view.zoom;
    const auto limit = [](float share, float in_sight) {
        const float half = std::min(0.5F, in_sight / 2);
        return std::clamp(share, half, 1 - half);
    };
    view.centre.x = limit(view.centre.x, area.width() / (picture.bounds.width() * scale));
    view.centre.y = limit(view.centre.y, area.height() / (picture.bounds.height() * scale));
}

Rect on_page(const Rect& area, const Placement& placement) {
    const ImVec2 min = placement.screen_from_picture(area.min);
    const ImVec2 max = placement.screen_from_picture(area.max);
    return {{min.x, min.y}, {max.x, max.y}};
}

float squared_distance(Point one, Point other) {
    return (one.x - other.x) * (one.x - other.x) + (one.y - other.y) * (one.y - other.y);
}

bool is_inside(const std::vector<Point>& outline, Point at) {
    bool is_in = false;
    for (std::size_t index = 0, before = outline.size() - 1; index < outline.size(); before = index++) {
        const Point one = outline[index], other = outline[before];
        if ((one.y > at.y) != (other.y > at.y) && at.x < (other.x - one.x) * (at.y - one.y) / (other.y - one.y) + one.x)
            is_in = !is_in;
    }
    return is_in;
}

// What is hit itself, the last drawn first; else the nearest that a finger can have meant.
const Target* target_at(const Ui& ui, const Picture& picture, const Placement& placement, Point at) {
    const Target* nearest = nullptr;
    float best = 0;
    for (auto target = picture.targets.rbegin(); target != picture.targets.rend(); ++target) {
        if (target->label && on_page(*target->label, placement).contains(at)) return &*target;
        if (!target->outline.empty()) {
            if (is_inside(target->outline, placement.picture_from_screen({at.x, at.y}))) return &*target;
            continue;
        }
        const Rect place = on_page(target->area, placement);
        if (place.contains(at)) return &*target;
        if (!reachable(ui, place).contains(at)) continue;
        const float distance = squared_distance(place.centre(), at);
        if (nearest && distance >= best) continue;
        nearest = &*target;
        best = distance;
    }
    return nearest;
}

void outline(const Rect& area) {
    stroke_rect({{area.min.x - 3, area.min.y - 3}, {area.max.x + 3, area.max.y + 3}}, Ink::ink, 10, 2, 0.55F);
}

void outline(const Target& target, const Placement& placement) {
    if (target.outline.empty()) return outline(on_page(target.area, placement));
    Shape shape;
    shape.stroke = {Ink::ink, 2 / placement.zoom, Dash::none, 0.55F};
    shape.points = target.outline;
    shape.verbs.assign(shape.points.size(), Shape::Verb::line);
    shape.verbs.front() = Shape::Verb::move;
    shape.closed = true;
    draw_shape(*ImGui::GetWindowDrawList(), shape, placement);
}

// A target that the keyboard reached outside the visible part comes to the middle.
void bring_into_sight(Ui& ui, MapView& view, const Target& target, const Picture& picture, const Rect& area) {
    const Rect place = on_page(target.area, placement_of(view, picture, area));
    if (view.is_still) return scroll_into_sight(place);
    if (area.contains(place.min) && area.contains(place.max)) return;
    glide(ui, view);
    const Point centre = target.area.centre();
    view.centre = {(centre.x - picture.bounds.min.x) / picture.bounds.width(),
                   (centre.y - picture.bounds.min.y) / picture.bounds.height()};
    keep_in_bounds(view, picture, area);
}

// The nearest target above or below that shares a column with this one; the same one when there is none.
std::size_t walk_column(const Picture& picture, std::size_t from, bool down) {
    const Rect& area = picture.targets[from].area;
    std::size_t nearest = from;
    for (std::size_t index = 0; index < picture.targets.size(); ++index) {
        const Point middle = picture.targets[index].area.centre();
        if (middle.x < area.min.x || middle.x > area.max.x) continue;
        const float ahead = down ? middle.y - area.max.y : area.min.y - middle.y;
        const float best = picture.targets[nearest].area.centre().y;
        if (ahead > 0 && (nearest == from || (down ? middle.y < best : middle.y > best))) nearest = index;
    }
    return nearest;
}

// Index of the target to walk to, or none when the key is not for walking.
std::optional<std::size_t> walk(const Picture& picture, const std::string& key, std::size_t from) {
    const std::size_t count = picture.targets.size();
    if (picture.is_grid && (key == "ArrowDown" || key == "ArrowUp"))
        return walk_column(picture, from, key == "ArrowDown");
    if (key == "ArrowRight" || key == "ArrowDown") return (from + 1) % count;
    if (key == "ArrowLeft" || key == "ArrowUp") return (from + count - 1) % count;
    if (key == "Home") return 0;
    if (key == "End") return count - 1;
    return std::nullopt;
}

void obey_key(const std::string& key, PictureAct& act) {
    if (key == "l") act.wants_list = true;
    if (key == "0") act.wants_everything = true;
    if (key == "+" || key == "=") act.wants_zoom = zoom_step;
    if (key == "-") act.wants_zoom = 1 / zoom_step;
}

bool is_menu_key(const std::string& key) { return key == "ContextMenu" || key == "shift+F10"; }

// The mirror twin: one tab stop, arrows between the targets.
void record_targets(Ui& ui, const Rect& area, const Picture& picture, MapView& view, PictureAct& act) {
    const std::size_t count = picture.targets.size();
    std::size_t stop = 0;
    for (std::size_t index = 0; index < count; ++index) {
        if (picture.targets[index].subject == view.walked) stop = index;
    }
    for (std::size_t index = 0; index < count; ++index) {
        const Target& target = picture.targets[index];
        const std::string key = key_of(target.subject);
        const NodeId id = ImGui::GetID(key.c_str());
        ui.used_ids.insert(id);
        if (ui.mirror.take_focus_change(id)) {
            view.walked = target.subject;
            if (ui.mirror.is_focus_by_key()) act.walked = target.subject;
            bring_into_sight(ui, view, target, picture, area);
        }
        if (ui.mirror.take_press(id)) {
            act.chosen = target.subject;
            act.is_pressed = true;
        }
        if (!act.pointed && ui.mirror.focused() == id) act.pointed = target.subject;
        while (const auto pressed = ui.mirror.take_key(id)) {
            if (const auto next = walk(picture, *pressed, index)) {
                view.walked = picture.targets[*next].subject;
                bring_into_sight(ui, view, picture.targets[*next], picture, area);
                ui.mirror.request_focus(ImGui::GetID(key_of(view.walked).c_str()));
            } else if (is_menu_key(*pressed)) {
                act.menu = target.subject;
            } else {
                obey_key(*pressed, act);
            }
        }
        const Rect place = reachable(ui, on_page(target.area, placement_of(view, picture, area)));
        MirrorNode node;
        node.id = id;
        node.role = Role::picture_target;
        node.state = static_cast<std::uint16_t>(state_takes_keys | (index == stop ? state_tab_stop : 0) |
                                                (target.is_selected ? state_pressed | state_switch : 0));
        node.rect = {place.min.x, place.min.y, place.width(), place.height()};
        node.name = target.spoken;
        ui.mirror.add(std::move(node));
    }
}

// By two fingers or the wheel, and by dragging. The last item is the picture's surface.
void zoom_and_pan(Ui& ui, const Rect& area, const Picture& picture, MapView& view, PictureAct& act) {
    const ImGuiIO& io = ImGui::GetIO();
    ui.zoomable.push_back({area, ImGui::GetCurrentWindow()->ID});
    if (ui.pinch && area.contains(ui.pinch->at)) {
        view.left_at = -1;
        act.zoomed = ui.pinch->scale;
        act.at = ui.pinch->at;
        zoom_by(view, ui.pinch->scale, ui.pinch->at, picture, area);
        pan_by(view, ui.pinch->dx, ui.pinch->dy, picture, area);
        view.is_dragged = true;
    }
    if (ImGui::IsItemActive() && ImGui::IsMouseDragging(ImGuiMouseButton_Left, 5)) {
        view.is_dragged = true;
        view.left_at = -1;
        pan_by(view, io.MouseDelta.x, io.MouseDelta.y, picture, area);
        ImGui::SetMouseCursor(ImGuiMouseCursor_ResizeAll);
    }
}

void obey_pointer(Ui& ui, std::string_view id, const Rect& area, const Picture& picture, MapView& view,
                  PictureAct& act) {
    ImGui::SetCursorScreenPos({area.min.x, area.min.y});
    ImGui::SetNextItemAllowOverlap();
    const bool released = ImGui::InvisibleButton(std::string(id).c_str(), {area.width(), area.height()});
    const ImGuiIO& io = ImGui::GetIO();
    if (!view.is_still) zoom_and_pan(ui, area, picture, view, act);
    const Placement placement = placement_of(view, picture, area);
    const Target* under =
        ImGui::IsItemHovered() ? target_at(ui, picture, placement, {io.MousePos.x, io.MousePos.y}) : nullptr;
    if (asks_for_menu(ui) && under) act.menu = under->subject;
    if (under && !view.is_dragged) {
        ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
        outline(*under, placement);
        act.pointed = under->subject;
    }
    if (released && !view.is_dragged) {
        if (under) {
            act.chosen = under->subject;
            act.is_double = ImGui::GetMouseClickedCount(ImGuiMouseButton_Left) == 2 || io.MouseClickedLastCount[0] == 2;
            act.at = Point{io.MousePos.x, io.MousePos.y};
        } else {
            act.chose_nothing = true;
        }
    }
    if (!ImGui::IsItemActive()) view.is_dragged = false;
}

Placement placement_at(float zoom, Point share, const Picture& picture, const Rect& area) {
    const float scale = fitting_zoom(picture, area) * zoom;
    const Point middle{picture.bounds.min.x + share.x * picture.bounds.width(),
                       picture.bounds.min.y + share.y * picture.bounds.height()};
    const Point centre = area.centre();
    return {{centre.x - middle.x * scale, centre.y - middle.y * scale}, scale};
}

// Where it is drawn on its way.
Placement placement_now(Ui& ui, const MapView& view, const Picture& picture, const Rect& area) {
    const float share = view.left_at < 0 ? 1.0F : share_of_motion(ui, view.left_at, zoom_seconds);
    const auto between = [share](float from, float to) { return from + (to - from) * share; };
    return placement_at(between(view.from_zoom, view.zoom),
                        {between(view.from_centre.x, view.centre.x), between(view.from_centre.y, view.centre.y)},
                        picture, area);
}

// The same size of things in an area of another size: a sheet that opens does not make the map smaller.
void keep_size(MapView& view, const Picture& picture, const Rect& area) {
    const float fit = fitting_zoom(picture, area);
    if (view.fit > 0 && fit != view.fit && view.zoom > 1.001F) view.zoom *= view.fit / fit;
    view.fit = fit;
}

void show_selection(Ui& ui, MapView& view, const Picture& picture, const Rect& area) {
    Subject selected;
    for (const Target& target : picture.targets) {
        if (!target.is_selected) continue;
        selected = target.subject;
        if (view.seen != selected) bring_into_sight(ui, view, target, picture, area);
        break;
    }
    view.seen = selected;
}

}  // namespace

bool zooms_at(const std::vector<Zoomable>& all, Point at) {
    ImGuiWindow* top = nullptr;
    ImGui::FindHoveredWindowEx({at.x, at.y}, true, &top, nullptr);
    return top && std::ranges::any_of(
                      all, [&](const Zoomable& one) { return one.window == top->ID && one.area.contains(at); });
}

void glide(Ui& ui, MapView& view) {
    view.from_zoom = view.zoom;
    view.from_centre = view.centre;
    view.left_at = ImGui::GetTime();
    if (!ui.is_still) ui.is_moving = true;
}

void show_everything(Ui& ui, MapView& view) {
    glide(ui, view);
    view.zoom = 1;
    view.centre = {0.5F, 0.5F};
}

Placement placement_of(const MapView& view, const Picture& picture, const Rect& area) {
    return placement_at(view.zoom, view.centre, picture, area);
}

void zoom_by(MapView& view, float factor, Point anchor, const Picture& picture, const Rect& area) {
    const Point before = placement_of(view, picture, area).picture_from_screen({anchor.x, anchor.y});
    view.zoom = std::clamp(view.zoom * factor, 1.0F, closest_zoom);
    const Point after = placement_of(view, picture, area).picture_from_screen({anchor.x, anchor.y});
    view.centre.x += (before.x - after.x) / picture.bounds.width();
    view.centre.y += (before.y - after.y) / picture.bounds.height();
    keep_in_bounds(view, picture, area);
}

void pan_by(MapView& view, float dx, float dy, const Picture& picture, const Rect& area) {
    const float scale = fitting_zoom(picture, area) * view.zoom;
    view.centre.x -= dx / (picture.bounds.width() * scale);
    view.centre.y -= dy / (picture.bounds.height() * scale);
    keep_in_bounds(view, picture, area);
}

void show_life_size(MapView& view, const Picture& picture, const Rect& area) {
    if (view.is_life_size) return;
    view.is_life_size = true;
    view.fit = fitting_zoom(picture, area);
    view.zoom = 1 / view.fit;
}

PictureAct explore_picture(Ui& ui, std::string_view id, const Rect& area, const Picture& picture, MapView& view,
                           FadingPicture* fading, const Picture* on_its_way) {
    PictureAct act;
    if (!view.is_still) {
        keep_size(view, picture, area);
        show_selection(ui, view, picture, area);
    }
    keep_in_bounds(view, picture, area);
    const Container container(ui, Role::picture, id, picture.title, area);
    const Scope scope(id);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    list.PushClipRect({area.min.x, area.min.y}, {area.max.x, area.max.y}, true);
    const MirrorRect clip = ui.mirror.clip();
    ui.mirror.set_clip(intersection(clip, area));
    const Placement placement = placement_now(ui, view, picture, area);
    draw_picture(list, on_its_way ? *on_its_way : picture, placement);
    if (fading) fading->draw(ui, list, placement);
    obey_pointer(ui, "surface", area, picture, view, act);
    record_targets(ui, area, picture, view, act);
    if (!view.is_still && !ui.picture_key.empty()) obey_key(std::exchange(ui.picture_key, {}), act);
    if (act.wants_zoom != 1 && !view.is_still) {
        act.zoomed = act.wants_zoom;
        glide(ui, view);
        zoom_by(view, act.wants_zoom, area.centre(), picture, area);
    }
    if (act.wants_everything && !view.is_still) show_everything(ui, view);
    ui.mirror.set_clip(clip);
    list.PopClipRect();
    return act;
}

void draw_minimap(Ui& ui, const Rect& card_area, std::string_view name, const Picture& picture, const Rect& area,
                  MapView& view) {
    const Layer layer("minimap", card_area);
    card(card_area, Ink::panel, Ink::line, 14);
    const Rect inside{{card_area.min.x + 10, card_area.min.y + 10}, {card_area.max.x - 10, card_area.max.y - 10}};
    const Placement small = placement_at(1, {0.5F, 0.5F}, picture, inside);
    for (const Shape& shape : picture.shapes) {
        if (shape.fill.ink != Ink::wedge) continue;
        Shape part = shape;
        part.fill = {Ink::ctl};
        part.stroke = {};
        draw_shape(*ImGui::GetWindowDrawList(), part, small);
    }
    const Placement now = placement_now(ui, view, picture, area);
    const Point min = now.picture_from_screen({area.min.x, area.min.y});
    const Point max = now.picture_from_screen({area.max.x, area.max.y});
    const Rect whole = on_page(Rect{min, max}, small);
    stroke_rect({{std::max(whole.min.x, inside.min.x - 4), std::max(whole.min.y, inside.min.y - 4)},
                 {std::min(whole.max.x, inside.max.x + 4), std::min(whole.max.y, inside.max.y + 4)}},
                Ink::focus, 4, 2.5F);
    ImGui::SetCursorScreenPos({card_area.min.x, card_area.min.y});
    ImGui::InvisibleButton("there", {card_area.width(), card_area.height()});
    if (ImGui::IsItemActive()) {
        const Point there = small.picture_from_screen(ImGui::GetIO().MousePos);
        view.left_at = -1;
        view.centre = {(there.x - picture.bounds.min.x) / picture.bounds.width(),
                       (there.y - picture.bounds.min.y) / picture.bounds.height()};
        keep_in_bounds(view, picture, area);
    }
    MirrorNode node;
    node.id = ui.unique_id("minimap");
    node.role = Role::image;
    node.rect = {card_area.min.x, card_area.min.y, card_area.width(), card_area.height()};
    node.name = name;
    ui.mirror.add(std::move(node));
}

void show_picture(Ui& ui, std::string_view id, const Rect& area, const Picture& picture) {
    const float zoom = std::min(area.width() / picture.bounds.width(), area.height() / picture.bounds.height());
    const Placement placement{{area.min.x - picture.bounds.min.x * zoom, area.min.y - picture.bounds.min.y * zoom},
                              zoom};
    draw_shapes(*ImGui::GetWindowDrawList(), picture.shapes, placement);
    MirrorNode node;
    node.id = ui.unique_id(id);
    node.role = Role::image;
    node.rect = {area.min.x, area.min.y, area.width(), area.height()};
    node.name = picture.title;
    node.description = picture.summary;
    ui.mirror.add(std::move(node));
}

}  // namespace driehoek::ui

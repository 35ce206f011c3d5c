#include "ui/places/triads/map_place.hpp"

#include <algorithm>
#include <iterator>
#include <set>

#include "picture/overview_mosaic.hpp"
#include "picture/shapes.hpp"
#include "picture/turn.hpp"
#include "ui/kit/look.hpp"
#include "ui/shared/views.hpp"

namespace driehoek::ui {
namespace {

// Of what the filter lets through: those of the whole when there is none.
const Breakdown& numbers_of(const ViewContext& view, MapCache& cache) {
    const bool is_stale = cache.counted.is_stale(view.shown(), view.state.filter);
    if (!view.state.filter.is_set()) return view.derived.numbers;
    if (is_stale) {
        cache.some =
            some_of(view.organisation, shown_triads(view), view.derived.findings, view.derived.numbers.hides_small);
    }
    return cache.some;
}

std::vector<TriadId> triads_inside(const ViewContext& view, const MapScope& scope) {
    std::vector<TriadId> inside;
    std::ranges::copy_if(shown_triads(view), std::back_inserter(inside), [&](const TriadId& id) {
        const Triad* triad = find_triad(view.organisation, id);
        return triad && is_in_scope(view.organisation, *triad, scope);
    });
    return inside;
}

bool fits(const ViewContext& view, const Breakdown& numbers, MapLevel level, const MapScope& scope) {
    if (level == MapLevel::triads) return triads_inside(view, scope).size() <= most_on_wheel;
    return parts_of(numbers, level, scope).size() <= most_map_parts;
}

MapLevel usual_level(const ViewContext& view, const Breakdown& numbers, const MapScope& scope) {
    if (fits(view, numbers, MapLevel::triads, scope)) return MapLevel::triads;
    const MapLevel level = level_inside(numbers, scope);
    return fits(view, numbers, level, scope) ? level : MapLevel::triads;
}

void make_now(const ViewContext& view, const Breakdown& numbers, MapNow& now) {
    const MapPlace& place = view.state.map_place;
    now = {};
    now.scope = place.scope;
    now.numbers = &numbers;
    now.triads = triads_inside(view, now.scope);
    // What was chosen for a list may be too much for a map.
    const bool has_room = place.level && (view.shows_list() || fits(view, numbers, *place.level, now.scope));
    now.level = has_room ? *place.level : usual_level(view, numbers, now.scope);
    if (now.level == MapLevel::triads) return;
    now.parts = parts_of(numbers, now.level, now.scope);
    now.wheel = lay_out_map(now.parts, !numbers.hides_small, place.begin.value_or(map_begin));
    now.dots = load_dots(view.organisation, now.triads, view.derived.active, numbers.hides_small);
    now.standing_out = standing_out(now.parts);
}

// The wedge of `around` that a scope lies in.
std::optional<std::size_t> wedge_of(const MapNow& around, const MapScope& scope) {
    for (std::size_t at = 0; at < around.parts.size(); ++at) {
        if (around.parts[at].level != MapLevel::leads && around.parts[at].inside() == scope) return at;
    }
    return std::nullopt;
}

// As shares of a picture of this size.
Point middle_of_wedge(const MapWedge& wedge, Point size) {
    if (size.x <= 0 || size.y <= 0) return {0.5F, 0.5F};
    const float radius = (map_inner_radius + map_outer_radius) / 2 * scale_of_map(size);
    const Point at = around(middle_of_map(size), radius, wedge.middle());
    return {at.x / size.x, at.y / size.y};
}

// When one wheel is what is in a wedge of the other, it grows out of it, or shrinks into it; else one fades into the other.
void move_from(const ViewContext& view, MapCache& cache, const MapNow& before) {
    const MapNow& now = cache.now;
    cache.growth.reset();
    cache.last_step.reset();
    const std::optional<Point> pointed = std::exchange(cache.pointed, std::nullopt);
    if (view.ui.is_still || view.shows_list() || !before.numbers) return;
    if (before.parts.empty() != now.parts.empty()) {
        const MapNow& around = now.parts.empty() ? before : now;
        const MapScope& inside = now.parts.empty() ? now.scope : before.scope;
        const auto wedge = wedge_of(around, inside);
        cache.last_step = {
            pointed.value_or(wedge ? middle_of_wedge(around.wheel.wedges[*wedge], cache.size) : Point{0.5F, 0.5F}),
            now.parts.empty(), begin_motion(view.ui)};
        return;
    }
    if (now.parts.empty()) return;
    const auto inwards = wedge_of(before, now.scope);
    const auto outwards = wedge_of(now, before.scope);
    if (inwards)
        cache.growth = {before.wheel, now.wheel, *inwards, true, begin_motion(view.ui)};
    else if (outwards)
        cache.growth = {now.wheel, before.wheel, *outwards, false, begin_motion(view.ui)};
    else if (before.level != now.level || before.scope != now.scope)
        cache.fading.replace(std::move(cache.picture), zoom_seconds);
}

void go_there(const ViewContext& view, MapPlace place) {
    view.state.map_place = std::move(place);
    // From as near as it was seen, so that nothing jumps.
    MapView whole;
    glide(view.ui, view.state.map);
    whole.from_zoom = view.state.map.from_zoom;
    whole.from_centre = view.state.map.from_centre;
    whole.left_at = view.state.map.left_at;
    view.state.map = whole;
    view.state.list_page = 0;
    view.outbox.wants_frame = true;
}

std::optional<Sign> highlighted_sign(const ViewContext& view) {
    return view.state.highlighted ? std::optional(sign_of(*view.state.highlighted)) : std::nullopt;
}

MapWheelView picture_of(const ViewContext& view, const MapNow& now, const MapWheel& wheel, const ScreenMeasure& measure,
                        Point size) {
    return {.organisation = view.organisation,
            .parts = now.parts,
            .wheel = wheel,
            .numbers = *now.numbers,
            .dots = now.dots,
            .names = view.names,
            .words = view.words,
            .measure = measure,
            .level = now.level,
            .size = size};
}

}  // namespace

bool has_levels(const ViewContext& view) { return view.derived.active.size() > most_on_wheel; }

const MapNow& map_now(const ViewContext& view) {
    MapCache& cache = view.own<MapCache>();
    MapPlace& place = view.state.map_place;
    // What is looked at may have been taken away meanwhile.
    if (place.scope.unit && *place.scope.unit && !find_unit(view.organisation, *place.scope.unit)) place = {};
    const Breakdown& numbers = numbers_of(view, cache);
    const bool is_stale = cache.laid_out.is_stale(view.shown(), view.state.filter, place.level, place.scope.unit,
                                                  place.scope.is_department, place.begin, view.shows_list());
    if (is_stale) {
        const MapNow before = std::exchange(cache.now, {});
        make_now(view, numbers, cache.now);
        move_from(view, cache, before);
        ++cache.layouts;
    }
    return cache.now;
}

std::optional<std::size_t> chosen_part(const ViewContext& view, const MapNow& now) {
    if (const auto& chosen = view.state.map_place.chosen) {
        if (const auto part = part_of(now.parts, *chosen)) return part;
    }
    return now.standing_out;
}

void show_whole_map(const ViewContext& view) { go_there(view, {}); }

void show_level(const ViewContext& view, MapLevel level) {
    const MapNow& now = map_now(view);
    const Breakdown& numbers = *now.numbers;
    MapScope scope = now.scope;
    if (level == MapLevel::units) scope = {};
    if (level == MapLevel::departments && scope.is_department) scope = scope_around(view.organisation, scope);
    std::optional<std::size_t> chosen = chosen_part(view, now);
    std::vector<MapPart> parts = scope == now.scope ? now.parts : std::vector<MapPart>{};
    // At most as many steps as there are levels.
    const bool has_room = view.shows_list();  // a list has pages
    for (std::size_t step = 0; step < map_level_count && !has_room && !fits(view, numbers, level, scope); ++step) {
        if (parts.empty()) {
            const MapLevel next = level_inside(numbers, scope);
            if (next == MapLevel::triads || next == MapLevel::leads) break;  // nothing to choose a part of
            parts = parts_of(numbers, next, scope);
            chosen = standing_out(parts);
        }
        if (parts.empty()) break;
        scope = parts[chosen.value_or(0)].inside();
        parts.clear();
    }
    go_there(view, {.level = level, .scope = scope});
}

void zoom_into(const ViewContext& view, std::size_t part, std::optional<float> anchor) {
    const MapNow& now = map_now(view);
    if (part >= now.parts.size()) return;
    const MapPart wanted = now.parts[part];
    MapPlace next{.level = MapLevel::triads, .scope = wanted.inside()};
    if (wanted.level != MapLevel::leads) next.level = level_inside(*now.numbers, next.scope);
    if (wanted.level == MapLevel::leads) {
        if (wanted.lead) view.state.select({.kind = Subject::Kind::person, .person = wanted.lead});
        if (triads_inside(view, next.scope).size() > most_on_wheel && wanted.lead) view.state.filter.lead = wanted.lead;
    } else {
        next.begin = begin_under(now.wheel.wedges[part], anchor.value_or(now.wheel.wedges[part].middle()));
    }
    // What is selected now is where somebody is: nothing to fly to.
    view.own<MapCache>().seen =
        Subject{.kind = Subject::Kind::person, .triad = view.state.triad, .person = view.state.person};
    go_there(view, std::move(next));
}

bool can_zoom_out(const ViewContext& view) {
    if (!has_levels(view)) return false;
    const MapPlace& place = view.state.map_place;
    return !place.scope.is_whole() || (place.level && *place.level != usual_level(view, *map_now(view).numbers, {}));
}

void zoom_out(const ViewContext& view) {
    const MapNow& now = map_now(view);
    // From the 3-hoeken of an afdeling first to who leads there, if that divides it.
    const MapLevel inside = level_inside(*now.numbers, now.scope);
    if (now.level == MapLevel::triads && inside != MapLevel::triads && !now.scope.is_whole())
        return go_there(view, {.level = inside, .scope = now.scope});
    const MapScope left = now.scope;
    MapPlace next{.scope = scope_around(view.organisation, now.scope)};
    if (left.is_whole()) return go_there(view, {});
    // What one comes out of stays the one that is looked at.
    next.level =
        next.scope.is_whole() && !left.is_department ? MapLevel::units : level_inside(*now.numbers, next.scope);
    const std::vector<MapPart> parts = parts_of(*now.numbers, *next.level, next.scope);
    for (const MapPart& part : parts) {
        if (part.inside() == left) next.chosen = subject_of(part);
    }
    go_there(view, std::move(next));
}

void fly_to_selection(const ViewContext& view) {
    MapCache& cache = view.own<MapCache>();
    const Subject selected{.kind = Subject::Kind::person, .triad = view.state.triad, .person = view.state.person};
    if (cache.seen == selected) return;
    cache.seen = selected;
    if (!has_levels(view) || (!selected.triad && !selected.person)) return;
    std::vector<const Triad*> about;
    for (const TriadId& id : view.derived.active) {
        const Triad* triad = find_triad(view.organisation, id);
        const bool is_it = selected.triad ? id == selected.triad : triad->first_corner_of(selected.person).has_value();
        if (is_it) about.push_back(triad);
    }
    if (about.empty()) return;
    const MapNow& now = map_now(view);
    const bool is_shown = now.level == MapLevel::triads && now.triads.size() <= most_on_wheel &&
                          std::ranges::any_of(about, [&](const Triad* triad) {
                              return std::ranges::binary_search(now.triads, triad->id);
                          });
    if (is_shown) return;
    std::set<UnitId> departments;
    for (const Triad* triad : about) departments.insert(department_of(view.organisation, *triad));
    // What hides it goes. Somebody who works in several afdelingen is shown with all of his 3-hoeken.
    view.state.filter = {};
    view.state.highlighted.reset();
    MapPlace next{.level = MapLevel::triads, .scope = {*departments.begin(), true}};
    if (departments.size() > 1) {
        const bool is_coach = about.front()->person_at(Corner::job_coach) == selected.person;
        (is_coach ? view.state.filter.job_coach : view.state.filter.lead) = selected.person;
        next.scope = {};
    }
    go_there(view, std::move(next));
}

std::string name_of_scope(const ViewContext& view, const MapScope& scope) {
    if (scope.is_whole()) return std::string(view.words.map_whole);
    const Unit* unit = find_unit(view.organisation, *scope.unit);
    return unit ? unit->name : std::string(view.words.no_unit);
}

void note_pointer(const ViewContext& view, const Rect& canvas, const PictureAct& act) {
    if (!act.at || canvas.width() <= 0 || canvas.height() <= 0) return;
    view.own<MapCache>().pointed =
        Point{(act.at->x - canvas.min.x) / canvas.width(), (act.at->y - canvas.min.y) / canvas.height()};
}

const Picture* last_step_picture(const ViewContext& view, const Picture& parts, const Picture& triads) {
    constexpr float inside = 0.3F;  // as large as the 3-hoeken are in their wedge
    MapCache& cache = view.own<MapCache>();
    if (!cache.last_step) return nullptr;
    const MapCache::LastStep& step = *cache.last_step;
    const float share = share_of_motion(view.ui, step.began, zoom_seconds);
    if (share >= 1 || parts.bounds.width() <= 0 || triads.bounds.width() <= 0) {
        cache.last_step.reset();
        cache.between = {};
        return nullptr;
    }
    const float nearby = step.is_inwards ? share : 1 - share;
    const float scale = inside + (1 - inside) * nearby;
    const Rect& bounds = (step.is_inwards ? triads : parts).bounds;
    const Point around{bounds.width() * step.around.x, bounds.height() * step.around.y};
    cache.between = {};
    cache.between.bounds = bounds;
    // Each is made for its own size: one of them may be larger than the canvas.
    const auto append = [&](const Picture& picture, float its_scale, float opacity) {
        const float fit = bounds.width() / picture.bounds.width();
        Picture fitted;
        append_scaled(fitted, picture, {}, fit, opacity);
        append_scaled(cache.between, fitted, around, its_scale, 1);
    };
    append(parts, scale / inside, 1 - nearby);
    append(triads, scale, nearby);
    return &cache.between;
}

const Picture& map_picture(const ViewContext& view, Point size) {
    MapCache& cache = view.own<MapCache>();
    cache.size = size;
    const MapNow& now = map_now(view);
    const ScreenMeasure measure;
    if (cache.growth) {
        const MapCache::Growth& growth = *cache.growth;
        const float share = share_of_motion(view.ui, growth.began, zoom_seconds);
        if (share < 1) {
            const MapWheel wheel =
                grown(growth.around, growth.wedge, growth.inside, growth.is_inwards ? share : 1 - share);
            MapWheelView moving = picture_of(view, now, wheel, measure, size);
            moving.is_moving = true;
            cache.between = map_wheel_picture(moving);
        } else {
            cache.growth.reset();
            cache.between = {};
        }
    }
    const auto chosen = chosen_part(view, now);
    if (cache.drawn.is_stale(cache.layouts, chosen, highlighted_sign(view), size.x, size.y)) {
        MapWheelView still = picture_of(view, now, now.wheel, measure, size);
        still.chosen = chosen;
        still.highlighted = highlighted_sign(view);
        cache.picture = map_wheel_picture(still);
    }
    return cache.picture;
}

}  // namespace driehoek::ui

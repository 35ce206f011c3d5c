// The 3-hoeken (picture 02): chips, map or list, legend, zoom and the inspector beside it.
#include <algorithm>
#include <array>
#include <iterator>

#include "base/text.hpp"
#include "picture/empty_triad.hpp"
#include "picture/shapes.hpp"
#include "ui/kit/icons.hpp"
#include "ui/kit/tokens.hpp"
#include "ui/places/triads/map_place.hpp"
#include "ui/places/triads/triads.hpp"
#include "ui/places/triads/wheel_cache.hpp"
#include "ui/shared/dialogs.hpp"
#include "ui/shared/layout.hpp"
#include "ui/shared/pieces.hpp"
#include "ui/shared/small_wheel.hpp"
#include "words/scenarios/sentences.hpp"

namespace driehoek::ui {
namespace {

// --- chips -------------------------------------------------------------------------------------------------------------

bool is_shown(const std::vector<TriadId>& shown, const TriadId& triad) {
    return std::ranges::binary_search(shown, triad);
}

// How many of what is shown have each kind of signal, of those that occur.
std::vector<std::pair<Rule, int>> count_signals(const ViewContext& view) {
    std::vector<std::pair<Rule, int>> counts;
    const FilterCounts& left = choices_left(view, view.state.filter);
    for (const Rule rule : triad_rules()) {
        if (const auto found = left.signals.find(rule); found != left.signals.end() && found->second > 0)
            counts.emplace_back(rule, found->second);
    }
    return counts;
}

// Above a hundred 3-hoeken a number is only what the breakdown tells, and with a filter about so many.
std::string told_signals(const ViewContext& view, Rule rule, int count) {
    const Breakdown& numbers = view.derived.numbers;
    if (!numbers.hides_small) return std::to_string(count);
    if (view.state.filter.is_set()) return text_of(told_about(count));
    const std::size_t sign = static_cast<std::size_t>(sign_of(rule));
    // The breakdown counts by sign; several rules may share one.
    const auto with_sign = std::ranges::count_if(
        triad_rules(), [&](Rule other) { return static_cast<std::size_t>(sign_of(other)) == sign; });
    return with_sign == 1 ? text_of(numbers.signs[sign]) : std::string();
}

// Wraps to a next line, from `left` on, when the row is full. Returns the y below the last row.
float draw_chips(const ViewContext& view, const Rect& row, float left, const std::vector<TriadId>& shown,
                 std::size_t planned, std::size_t ended) {
    const Container group(view.ui, Role::group, "chips", view.words.chips_label, row);
    const Scope scope("chips");
    ChipRow chips(view, row, left);
    ViewState& state = view.state;
    constexpr int no_number = -1;
    const bool hides_small = view.derived.numbers.hides_small;
    const int all = static_cast<int>(shown.size());
    const bool is_about = hides_small && state.filter.is_set();
    if (chips.add({.label = std::string(view.words.chip_all),
                   .count = is_about ? no_number : all,
                   .is_on = !state.highlighted && !state.filter.is_set() && state.triad_time == TriadTime::now,
                   .glyph = icons::triangle,
                   .number = is_about ? text_of(told_about(all)) : std::string()})) {
        state.highlighted.reset();
        state.triad_time = TriadTime::now;
        state.filter = {};
        state.list_page = 0;
    }
    // Nearer by than bedrijfsonderdelen a triangle does not say which signal it stands for: there a chip is a filter.
    const bool filters = has_levels(view) && !view.shows_list() && map_now(view).level != MapLevel::units &&
                         map_now(view).level != MapLevel::triads;
    for (const auto& [rule, count] : count_signals(view)) {
        const bool is_on = state.highlighted == rule || state.filter.signal == rule;
        if (chips.add({.label = chip_label(view.words, rule, view.organisation.settings.target_contact_persons),
                       .count = no_number,
                       .is_on = is_on,
                       .signal = rule,
                       .number = told_signals(view, rule, count),
                       .is_short = view.is_phone()})) {
            const auto wanted = is_on ? std::nullopt : std::optional(rule);
            if (filters || state.filter.signal)
                state.filter.signal = wanted;
            else
                state.highlighted = wanted;
            if (is_on) state.highlighted.reset();
            state.triad_time = TriadTime::now;
            state.list_page = 0;
        }
    }
    const auto add_time = [&](TriadTime time, Word label, std::size_t count, std::string_view glyph) {
        const bool is_on = state.triad_time == time;
        if (count == 0 || !chips.add({.label = std::string(label),
                                      .count = static_cast<int>(count),
                                      .is_on = is_on,
                                      .glyph = glyph,
                                      .is_short = view.is_phone()}))
            return;
        state.triad_time = is_on ? TriadTime::now : time;
        state.highlighted.reset();
        state.list_page = 0;
    };
    add_time(TriadTime::later, view.words.begins_later, planned, icons::calendar_days);
    add_time(TriadTime::ended, view.words.has_ended, ended, icons::check);
    chips.divide();
    const std::string what = words_of(view, view.state.filter);
    if (chips.add(
            {.label = what.empty() ? std::string(view.words.chip_filter) : fill(view.words.chip_filter_on, {what}),
             .count = no_number,
             .is_on = state.filter.is_set(),
             .glyph = icons::funnel,
             .opens = true,
             .is_short = view.layout.has_bar_below() && !state.filter.is_set()}))
        view.open_dialog(FilterDialog{view.state.filter});
    if (chips.add({.label = std::string(view.words.save_view),
                   .count = no_number,
                   .glyph = icons::download,
                   .opens = true,
                   .is_short = true}))
        view.open_dialog(SaveViewDialog{});
    return chips.end();
}

}  // namespace

namespace {

struct GoneTriads {
    Memo<Shown, TriadFilter, std::optional<UnitId>, bool> made;
    std::vector<TriadId> gone;
};

}  // namespace

std::vector<TriadId> gone_triads(const ViewContext& view) {
    if (!view.scenario || view.state.triad_time != TriadTime::now) return {};
    const MapScope& scope = view.state.map_place.scope;
    GoneTriads& cache = view.own<GoneTriads>();
    if (!cache.made.is_stale(view.shown(), view.state.filter, scope.unit, scope.is_department)) return cache.gone;
    cache.gone.clear();
    const std::vector<TriadId> all = tried_triads(view, view.as_is, view.organisation).gone;
    for (const TriadFacts& each : facts_of(view.as_is, all, {})) {
        const bool is_here = is_in_scope(view.as_is, *find_triad(view.as_is, each.triad), scope);
        if (is_here && passes(each, view.state.filter)) cache.gone.push_back(each.triad);
    }
    return cache.gone;
}

std::string change_of(const ViewContext& view, const TriadId& id) {
    if (!view.scenario) return {};
    const Triad* now = find_triad(view.as_is, id);
    const Triad* then = find_triad(view.organisation, id);
    const bool ends = now && now->is_active_on(view.today) && then && !then->is_active_on(view.today);
    return driehoek::change_of(view.words, view.as_is, view.names, now, ends ? nullptr : then);
}

std::span<const Rule> triad_rules() {
    static constexpr std::array rules{Rule::corner_is_open,
                                      Rule::too_many_contact_persons,
                                      Rule::function_does_not_fit_corner,
                                      Rule::trajectory_does_not_fit_type,
                                      Rule::person_holds_two_corners,
                                      Rule::two_active_triads};
    return rules;
}

std::string chip_label(const Words& words, Rule rule, int target) {
    return fill(words.rule_labels[rule], {{"count", std::to_string(target + 1)}});
}

void draw_zoom_box(const ViewContext& view, const Rect& box, const Picture& picture, const Rect& canvas) {
    const Container group(view.ui, Role::group, "zoom", view.words.zoom_group, box);
    const Scope scope("zoom");
    card(box, Ink::panel, Ink::line, 11);
    const auto part = [&](int index) {
        const float y = box.min.y + 44.0F * static_cast<float>(index);
        return Rect{{box.min.x, y + 1}, {box.max.x, y + 45}};
    };
    for (const int index : {1, 2})
        line({box.min.x + 8, part(index).min.y - 1}, {box.max.x - 8, part(index).min.y - 1}, Ink::line);
    MapView& map = view.state.map;
    const auto zoom = [&](float factor) {
        glide(view.ui, map);
        zoom_by(map, factor, canvas.centre(), picture, canvas);
    };
    // Far away closer is the next level, and at the edge of a level further is the one before.
    const MapNow& now = map_now(view);
    const bool is_far = now.level != MapLevel::triads;
    if (icon_button(view.ui, "in", part(0), icons::plus, view.words.zoom_in)) {
        if (const auto chosen = chosen_part(view, now); is_far && chosen)
            zoom_into(view, *chosen);
        else
            zoom(zoom_step);
    }
    if (icon_button(view.ui, "out", part(1), icons::minus, view.words.zoom_out)) {
        if (map.zoom < 1.001F && can_zoom_out(view))
            zoom_out(view);
        else
            zoom(1 / zoom_step);
    }
    if (icon_button(view.ui, "fit", part(2), icons::maximize, view.words.zoom_fit)) {
        if (has_levels(view) && map.zoom < 1.001F)
            show_whole_map(view);
        else
            show_everything(view.ui, map);
    }
}

namespace {

// --- map ---------------------------------------------------------------------------------------------------------------

void draw_legend(const ViewContext& view, const Rect& area) {
    const Container group(view.ui, Role::group, "legend", view.words.legend, area);
    const Scope scope("legend");
    card(area, Ink::panel, Ink::line, 12);
    const float y = area.centre().y;
    float x = area.min.x + 22;
    const auto item = [&](Function function, Word label) {
        draw_function_token(view.words, function, {x, y}, 11);
        x += 18 + text(view.ui, {x + 18, y + 5}, label, {15, Weight::regular, Ink::ink2, Anchor::start}) + 32;
    };
    item(Function::foreman, view.words.foreman);
    item(Function::department_manager, view.words.manager_short);
    item(Function::job_coach, view.words.job_coach);
    draw_plate({x + 14, y}, "K", 34, 24);
    x += 38 + text(view.ui, {x + 38, y + 5}, view.words.third_legend, {15, Weight::regular, Ink::ink2, Anchor::start});
    if (!view.scenario) return;
    Picture was;
    append_line(was, {x + 26, y}, {x + 56, y}, {Ink::ctl, 2, Dash::window});
    draw_marks(was);
    text(view.ui, {x + 66, y + 5}, view.words.what_if_legend, {15, Weight::regular, Ink::ink2, Anchor::start});
}

void obey(const ViewContext& view, const PictureAct& act) {
    if (act.chosen) view.state.select(*act.chosen);
    if (act.menu && (act.menu->triad || act.menu->person)) view.open_dialog(MenuDialog{*act.menu});
    if (act.chose_nothing) view.state.select_nothing();
    if (act.wants_list) view.state.shows_list = true;
}

void draw_map(const ViewContext& view, const Rect& canvas, const Rect& whole, const std::vector<TriadId>& shown) {
    const bool has_room = canvas.width() > 600 && !view.layout.has_bar_below();
    const float wide = view.scenario ? 690 : 560;
    const Rect legend{{canvas.max.x - wide, canvas.max.y - 50}, {canvas.max.x - 8, canvas.max.y - 6}};
    const Rect zoom{{canvas.max.x - 52, canvas.max.y - 202}, {canvas.max.x - 8, canvas.max.y - 66}};
    // On less than this, labels would lie over each other: then a window over the map, to be moved.
    const Rect paper{canvas.min, {std::max(whole.max.x, whole.min.x + 900), std::max(whole.max.y, whole.min.y + 640)}};
    const bool is_window = paper.max != canvas.max;
    const Picture& picture = wheel_picture(view, shown, paper,
                                           is_window  ? std::vector<Rect>{}
                                           : has_room ? std::vector{legend, zoom}
                                                      : std::vector{zoom});
    // With a mouse a little smaller still reads well: labels keep their size, and those in the way hide (DESIGN.md section 4).
    if (is_window && (view.layout.has_bar_below() || canvas.height() < least_map))
        show_life_size(view.state.map, picture, canvas);
    const bool was_whole = view.state.map.zoom < 1.001F;
    const Picture* between = last_step_picture(view, view.own<MapCache>().picture, picture);
    const PictureAct act = explore_picture(view.ui, "wheel", canvas, picture, view.state.map,
                                           between ? nullptr : &view.own<WheelCache>().fading, between);
    obey(view, act);
    if (act.zoomed < 1 && was_whole && can_zoom_out(view)) {
        note_pointer(view, canvas, act);
        zoom_out(view);
    }
    if (has_room) draw_legend(view, legend);
    draw_zoom_box(view, zoom, picture, canvas);
    const bool hides_much = is_window && view.state.map.zoom > 1.05F && canvas.height() > 320 && canvas.width() > 420;
    if (hides_much) {
        const Rect card{{canvas.min.x + 16, canvas.max.y - 138}, {canvas.min.x + 166, canvas.max.y - 16}};
        draw_minimap(view.ui, card, view.words.minimap, picture, canvas, view.state.map);
    }
}

// --- what stands there when there is nothing to draw -------------------------------------------------------------------------

void draw_empty_words(const ViewContext& view, const Rect& area, Word title, Word detail) {
    const Point middle = area.centre();
    if (area.height() > 420)
        show_picture(view.ui, "picture", {{middle.x - 90, middle.y - 210}, {middle.x + 90, middle.y - 40}},
                     empty_triad_picture(view.words));
    heading(view.ui, {middle.x, middle.y + 10}, title, 2, {20, Weight::bold, Ink::ink, Anchor::middle});
    text(view.ui, {middle.x, middle.y + 38}, detail, {15, Weight::regular, Ink::ink2, Anchor::middle});
}

void draw_nothing_found(const ViewContext& view, const Rect& area) {
    const Container group(view.ui, Role::region, "empty", view.words.empty_filter_title, area);
    const Scope scope("empty");
    const Point middle = area.centre();
    draw_empty_words(view, area, view.words.empty_filter_title, view.words.empty_filter_text);
    const float y = middle.y + 66;
    if (button(view.ui, "clear", {{middle.x - 92, y}, {middle.x + 92, y + 44}}, view.words.clear_filter,
               {.kind = ButtonKind::primary})) {
        view.state.filter = {};
        view.state.highlighted.reset();
        view.state.triad_time = TriadTime::now;
        show_whole_map(view);
    }
}

// Levels, chips, map or list; below them where one is. Returns the y below.
float draw_bars(const ViewContext& view, Rect row, const std::vector<TriadId>& shown, std::size_t planned,
                std::size_t ended) {
    draw_view_switch(view, row.max.x, row.min.y, view.shows_list());
    row.max.x -= 104;
    if (!has_levels(view)) return draw_chips(view, row, row.min.x, shown, planned, ended);
    constexpr float least_chips = 300;  // beside the levels
    const float high = view.layout.chip();
    const float wide = std::min(level_buttons_width(view), row.width());
    draw_level_buttons(view, {row.min, {row.min.x + wide, row.min.y + high}});
    const bool is_beside = row.width() - wide > least_chips;
    const Point begin = is_beside ? Point{row.min.x + wide + 16, row.min.y} : Point{row.min.x, row.min.y + high + 8};
    float bottom = draw_chips(view, {begin, {row.max.x, begin.y + high}}, row.min.x, shown, planned, ended);
    bottom = std::max(bottom, row.min.y + high);
    if (view.state.map_place.scope.is_whole()) return bottom;
    draw_map_path(view, {{row.min.x + 8, bottom + 4}, {row.max.x, bottom + 34}});
    return bottom + 34;
}

// What goes on and what begins later, or what begins later or has ended alone.
std::vector<TriadId> pictured_triads(const ViewContext& view, const std::vector<TriadId>& shown,
                                     const std::vector<TriadId>& planned, const std::vector<TriadId>& ended) {
    std::vector<TriadId> all;
    if (view.state.triad_time == TriadTime::now) {
        std::vector<TriadId> both;
        std::ranges::merge(shown, planned, std::back_inserter(both));
        std::ranges::merge(both, gone_triads(view), std::back_inserter(all));
    } else
        all = view.state.triad_time == TriadTime::later ? planned : ended;
    const MapScope& scope = view.state.map_place.scope;
    if (!scope.is_whole()) {
        std::erase_if(all, [&](const TriadId& id) {
            return !is_in_scope(view.organisation, *find_triad(view.organisation, id), scope);
        });
    }
    return all;
}

}  // namespace

void draw_no_triads(const ViewContext& view, const Rect& area) {
    const Container group(view.ui, Role::region, "empty", view.words.empty_title, area);
    const Scope scope("empty");
    const Point middle = area.centre();
    draw_empty_words(view, area, view.words.empty_title, view.words.empty_text);
    const float y = middle.y + 66;
    if (button(view.ui, "start", {{middle.x - 173, y}, {middle.x + 17, y + 44}}, view.words.empty_start,
               {.kind = ButtonKind::primary, .glyph = icons::pencil})) {
        view.open_dialog(StartTriadDialog{});
    }
    button(view.ui, "import", {{middle.x + 29, y}, {middle.x + 173, y + 44}}, view.words.empty_import,
           {.glyph = icons::upload, .role = Role::file_button});
}

void select_next_signal(const ViewContext& view, int step) {
    const std::vector<TriadId> shown = shown_triads(view);
    std::vector<TriadId> candidates;
    std::ranges::copy_if(view.derived.with_signal, std::back_inserter(candidates),
                         [&](const TriadId& id) { return is_shown(shown, id); });
    if (candidates.empty()) return;
    // Round and round, from the one that is selected.
    const auto next = step > 0 ? std::ranges::upper_bound(candidates, view.state.triad)
                               : std::ranges::lower_bound(candidates, view.state.triad);
    const TriadId& chosen = step > 0 ? (next == candidates.end() ? candidates.front() : *next)
                                     : (next == candidates.begin() ? candidates.back() : *std::prev(next));
    view.state.select({Subject::Kind::triad, chosen, {}, {}});
    view.ui.mirror.announce(fill(view.words.triad_heading, {chosen.text}));
}

void go_to_triads(const ViewContext& view) {
    ViewState& state = view.state;
    state.place = &places::triads;
    state.filter = {};
    state.highlighted.reset();
    state.triad_time = TriadTime::now;
    state.list_page = 0;
    state.select_nothing();
    state.map_place = {};
}

void draw_triads_view(const ViewContext& view, const Rect& area) {
    const Scope scope("triads");
    const bool is_narrow = !view.layout.has_side();
    if (is_narrow) view.ui.kept_from_toast = 60;  // the buttons below the map, or those of the inspector
    // While others look there is the picture, and nothing to change it with.
    const bool is_told = view.state.story && view.state.story->is_told();
    const Rect inspector = inspector_place(view, area);
    if (view.is_phone() && view.state.has_selection() && !is_told) return draw_inspector(view, inspector);
    const float right = is_narrow || is_told ? area.max.x - 8 : inspector.min.x - 8;

    if (!view.shows_list()) fly_to_selection(view);
    const std::vector<TriadId>& shown = shown_triads(view);
    const std::vector<TriadId>& planned = planned_triads(view);
    const std::vector<TriadId>& ended = ended_triads(view);
    TriadTime& time = view.state.triad_time;
    if (time == TriadTime::later && planned.empty()) time = TriadTime::now;
    if (time == TriadTime::ended && ended.empty()) time = TriadTime::now;
    const float chips_end = draw_bars(view, {{area.min.x + 8, area.min.y + 6}, {right - 8, area.min.y + 40}}, shown,
                                      planned.size(), ended.size());
    // From afar, as long as what goes on is looked at and there are levels to look at.
    const bool is_far = has_levels(view) && time == TriadTime::now && map_now(view).level != MapLevel::triads;
    const std::vector<TriadId> pictured =
        is_far ? std::vector<TriadId>{} : pictured_triads(view, shown, planned, ended);
    const bool is_empty = is_far ? map_now(view).parts.empty() : pictured.empty();

    Rect canvas{{area.min.x, chips_end + 8}, {right, area.max.y - 8}};
    const bool has_sheet = view.layout.form == Form::sheet && view.state.has_selection() && !is_told;
    if (is_narrow && !has_sheet && !is_told) {
        const Rect row{{area.min.x + 8, area.max.y - 52}, {area.max.x - 8, area.max.y - 8}};
        const float width = std::min(240.0F, (row.width() - 8) / 2);
        const Rect first{row.min, {row.min.x + width, row.max.y}};
        draw_start_buttons(view, first, {{first.max.x + 8, row.min.y}, {first.max.x + 8 + width, row.max.y}});
        canvas.max.y = row.min.y - 8;
    }
    if (is_empty && !view.state.filter.is_set()) {
        draw_no_triads(view, canvas);
    } else if (is_empty) {
        draw_nothing_found(view, canvas);
    } else if (is_far) {
        const Rect whole = canvas;
        if (has_sheet) canvas.max.y = std::max(std::min(canvas.max.y, inspector.min.y), canvas.min.y + 120);
        if (view.shows_list())
            draw_parts_list(view, canvas);
        else
            draw_map_levels(view, canvas, whole);
    } else if (view.shows_list() || time == TriadTime::ended || pictured.size() > most_on_wheel) {
        draw_triads_list(view, canvas, pictured);  // a map is of what goes on, and has room for so many
    } else {
        // The sheet takes from what is in sight, not from the map.
        const Rect whole = canvas;
        if (has_sheet) canvas.max.y = std::max(std::min(canvas.max.y, inspector.min.y), canvas.min.y + 120);
        draw_map(view, canvas, whole, pictured);
    }
    if (is_told || (is_narrow && !view.state.has_selection())) return;
    const Layer layer = inspector_layer(view, area, inspector);
    draw_inspector(view, inspector);
}

}  // namespace driehoek::ui

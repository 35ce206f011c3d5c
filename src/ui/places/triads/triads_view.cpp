// The 3-hoeken (picture 02): chips, map or list, legend, zoom and the inspector beside it.
#include <algorithm>
#include <iterator>
#include <map>

#include "base/text.hpp"
#include "picture/empty_triad.hpp"
#include "ui/kit/icons.hpp"
#include "ui/kit/tokens.hpp"
#include "ui/places/triads/triads.hpp"
#include "ui/places/triads/wheel_cache.hpp"
#include "ui/shared/dialogs.hpp"
#include "ui/shared/layout.hpp"
#include "ui/shared/pieces.hpp"

namespace driehoek::ui {
namespace {

// --- chips -------------------------------------------------------------------------------------------------------------

bool is_shown(const std::vector<TriadId>& shown, const TriadId& triad) {
    return std::ranges::binary_search(shown, triad);
}

// One chip per kind of signal that occurs, most telling first: the order of the rules.
std::vector<std::pair<Rule, int>> count_signals(const ViewContext& view, const std::vector<TriadId>& shown) {
    std::vector<std::pair<Rule, int>> counts;
    for (const Rule rule :
         {Rule::corner_is_open, Rule::too_many_contact_persons, Rule::function_does_not_fit_corner,
          Rule::trajectory_does_not_fit_type, Rule::person_holds_two_corners, Rule::two_active_triads}) {
        const auto count = std::ranges::count_if(view.derived.findings, [&](const Finding& finding) {
            return finding.rule == rule && is_shown(shown, finding.triad);
        });
        if (count > 0) counts.emplace_back(rule, static_cast<int>(count));
    }
    return counts;
}

std::string chip_label(const Words& words, Rule rule, int target) {
    return fill(words.rule_labels[rule], {{"count", std::to_string(target + 1)}});
}

std::string filter_label(const ViewContext& view) {
    const TriadFilter& filter = view.state.filter;
    std::string what;
    const auto add = [&](const std::string& part) { what += (what.empty() ? "" : ", ") + part; };
    if (const Unit* unit = find_unit(view.organisation, filter.unit)) add(unit->name);
    if (filter.job_coach) add(view.name_of(filter.job_coach));
    if (filter.lead) add(view.name_of(filter.lead));
    return what.empty() ? std::string(view.words.chip_filter) : fill(view.words.chip_filter_on, {what});
}

// Wraps to a next line when the row is full. Returns the y below the last row.
float draw_chips(const ViewContext& view, const Rect& row, const std::vector<TriadId>& shown, std::size_t planned,
                 std::size_t ended) {
    const Container group(view.ui, Role::group, "chips", view.words.chips_label, row);
    const Scope scope("chips");
    ChipRow chips(view, row);
    ViewState& state = view.state;
    // How many of one part, of one person or with one signal there are is not told where small numbers are hidden: taken
    // together such counts give one away.
    constexpr int no_number = -1;
    const bool hides_small = view.derived.numbers.hides_small;
    if (chips.add({.label = std::string(view.words.chip_all),
                   .count = hides_small && state.filter.is_set() ? no_number : static_cast<int>(shown.size()),
                   .is_on = !state.highlighted && !state.filter.is_set() && state.triad_time == TriadTime::now,
                   .glyph = icons::triangle})) {
        state.highlighted.reset();
        state.triad_time = TriadTime::now;
        state.filter = {};
        state.list_page = 0;
    }
    for (const auto& [rule, count] : count_signals(view, shown)) {
        const bool is_on = state.highlighted == rule;
        if (chips.add({.label = chip_label(view.words, rule, view.organisation.settings.target_contact_persons),
                       .count = hides_small ? no_number : count,
                       .is_on = is_on,
                       .signal = rule,
                       .is_short = view.is_phone()})) {
            state.highlighted = is_on ? std::nullopt : std::optional(rule);
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
    if (chips.add({.label = filter_label(view),
                   .count = no_number,
                   .is_on = state.filter.is_set(),
                   .glyph = icons::funnel,
                   .opens = true,
                   .is_short = view.layout.has_bar_below() && !state.filter.is_set()}))
        view.open_dialog(FilterDialog{view.state.filter});
    return chips.end();
}

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
    text(view.ui, {x + 38, y + 5}, view.words.third_legend, {15, Weight::regular, Ink::ink2, Anchor::start});
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
    if (icon_button(view.ui, "in", part(0), icons::plus, view.words.zoom_in)) zoom(zoom_step);
    if (icon_button(view.ui, "out", part(1), icons::minus, view.words.zoom_out)) zoom(1 / zoom_step);
    if (icon_button(view.ui, "fit", part(2), icons::maximize, view.words.zoom_fit)) show_everything(view.ui, map);
}

void obey(const ViewContext& view, const PictureAct& act) {
    if (act.chosen) view.state.select(*act.chosen);
    if (act.menu && (act.menu->triad || act.menu->person)) view.open_dialog(MenuDialog{*act.menu});
    if (act.chose_nothing) view.state.select_nothing();
    if (act.wants_list) view.state.shows_list = true;
}

void draw_map(const ViewContext& view, const Rect& canvas, const Rect& whole, const std::vector<TriadId>& shown) {
    const bool has_room = canvas.width() > 600 && !view.layout.has_bar_below();
    const Rect legend{{canvas.max.x - 560, canvas.max.y - 50}, {canvas.max.x - 8, canvas.max.y - 6}};
    const Rect zoom{{canvas.max.x - 52, canvas.max.y - 202}, {canvas.max.x - 8, canvas.max.y - 66}};
    // On less than this, labels would lie over each other: then a window over the map, to be moved.
    const Rect paper{canvas.min, {std::max(whole.max.x, whole.min.x + 900), std::max(whole.max.y, whole.min.y + 640)}};
    const bool is_window = paper.max != canvas.max;
    const Picture& picture = wheel_picture(view, shown, paper,
                                           is_window  ? std::vector<Rect>{}
                                           : has_room ? std::vector{legend, zoom}
                                                      : std::vector{zoom});
    // With a mouse a little smaller still reads well: labels keep their size, and those in the way hide (DESIGN.md section 4).
    // With a mouse a little smaller still reads well: labels keep their size, and those in the way hide (DESIGN.md section 4).
    if (is_window && (view.layout.has_bar_below() || canvas.height() < least_map))
        show_life_size(view.state.map, picture, canvas);
    obey(view, explore_picture(view.ui, "wheel", canvas, picture, view.state.map, &view.own<WheelCache>().fading));
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
    }
}

// What goes on and what begins later, or what begins later or has ended alone.
std::vector<TriadId> pictured_triads(const ViewContext& view, const std::vector<TriadId>& shown,
                                     std::vector<TriadId> planned, std::vector<TriadId> ended) {
    if (view.state.triad_time == TriadTime::later) return planned;
    if (view.state.triad_time == TriadTime::ended) return ended;
    std::vector<TriadId> all(shown.size() + planned.size());
    std::ranges::merge(shown, planned, all.begin());
    return all;
}

// One tile per afdeling (or unit without afdelingen): how many 3-hoeken, and how many ask attention. Of what one person has
// in it no numbers.
void draw_unit_tiles(const ViewContext& view, const Rect& area, const std::vector<TriadId>& shown) {
    const Container group(view.ui, Role::region, "units", view.words.too_many_title, area);
    const Scope scope("units");
    heading(view.ui, {area.min.x + 16, area.min.y + 40}, view.words.too_many_title, 2,
            {20, Weight::bold, Ink::ink, Anchor::start});
    const Words& words = view.words;
    const bool tells = !view.state.filter.job_coach && !view.state.filter.lead;
    const float top = paragraph(view.ui, {area.min.x + 16, area.min.y + 66}, area.width() - 32, words.too_many_text,
                                {.ink = Ink::ink2});
    std::map<UnitId, bool> shown_units;  // and whether one asks attention
    for (const TriadId& id : shown) {
        const UnitId unit = department_of(view.organisation, *find_triad(view.organisation, id));
        bool& asks = shown_units[unit];
        asks = asks || std::ranges::binary_search(view.derived.with_signal, id);
    }
    ScrollArea scroll(view.ui, "tiles", {{area.min.x + 8, top}, {area.max.x - 8, area.max.y - 8}});
    const float width = std::min(288.0F, area.width() - 32);
    const int columns = std::max(1, static_cast<int>((area.width() - 32) / (width + 16)));
    int index = 0;
    float bottom = scroll.origin().y;
    for (const auto& [id, asks] : shown_units) {
        const DepartmentNumbers* numbers = view.derived.numbers.find_department(id);
        if (!numbers) continue;
        const Unit* unit = find_unit(view.organisation, id);
        const std::string name = unit ? unit->name : std::string(words.no_unit);
        const Unit* above = find_unit(view.organisation, business_unit_of(view.organisation, id));
        const int row_index = index / columns;
        const Point corner{scroll.origin().x + 8 + static_cast<float>(index % columns) * (width + 16),
                           scroll.origin().y + 4 + static_cast<float>(row_index) * 108};
        const Rect tile{corner, {corner.x + width, corner.y + 92}};
        const auto state_as = [&](const std::string& number) {
            if (!asks) return std::string(words.all_in_order);
            return tells ? fill(words.attention_count, {number}) : std::string(words.attention_some);
        };
        const std::string signals = state_as(text_of(numbers->attention));
        const std::string place = above && above != unit ? above->name : std::string();
        const std::string joint = tells && !place.empty() ? ", " : "";
        const Scope row(id.text);
        const Press press =
            press_area(view.ui, "tile", tile, tells ? name + ", " + spoken_triads(words, numbers->all) : name,
                       Role::button, state_none, state_as(spoken_of(words, numbers->attention)));
        card(tile, press.hovered ? Ink::sub : Ink::panel, Ink::ctl, 12);
        draw_text({corner.x + 18, corner.y + 30}, name, {16, Weight::bold, Ink::ink, Anchor::start, width - 36});
        draw_text({corner.x + 18, corner.y + 53},
                  (tells ? told_triads(words, numbers->all) : std::string()) + joint + place,
                  {15, Weight::regular, Ink::ink2, Anchor::start, width - 36});
        if (asks) draw_signal_mark(Rule::group_is_large, {corner.x + 27, corner.y + 71}, 9);
        draw_text({corner.x + (asks ? 44.0F : 18.0F), corner.y + 76}, signals,
                  {15, Weight::semibold, asks ? Ink::amber_text : Ink::ink2, Anchor::start});
        if (press.pressed) view.state.filter.unit = id;
        bottom = tile.max.y;
        ++index;
    }
    scroll.ends_at(bottom + 12);
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
}

void draw_triads_view(const ViewContext& view, const Rect& area) {
    const Scope scope("triads");
    const bool is_narrow = !view.layout.has_side();
    if (is_narrow) view.ui.kept_from_toast = 60;  // the buttons below the map, or those of the inspector
    const Rect inspector = inspector_place(view, area);
    if (view.is_phone() && view.state.has_selection()) return draw_inspector(view, inspector);
    const float right = is_narrow ? area.max.x - 8 : inspector.min.x - 8;

    const std::vector<TriadId> shown = shown_triads(view);
    const std::vector<TriadId> planned = planned_triads(view);
    const std::vector<TriadId> ended = ended_triads(view);
    TriadTime& time = view.state.triad_time;
    if (time == TriadTime::later && planned.empty()) time = TriadTime::now;
    if (time == TriadTime::ended && ended.empty()) time = TriadTime::now;
    const float chips_end = draw_chips(view, {{area.min.x + 8, area.min.y + 6}, {right - 112, area.min.y + 40}}, shown,
                                       planned.size(), ended.size());
    const std::vector<TriadId> pictured = pictured_triads(view, shown, planned, ended);
    draw_view_switch(view, right - 8, area.min.y + 6, view.shows_list());

    Rect canvas{{area.min.x, chips_end + 8}, {right, area.max.y - 8}};
    const bool has_sheet = view.layout.form == Form::sheet && view.state.has_selection();
    if (is_narrow && !has_sheet) {
        const Rect row{{area.min.x + 8, area.max.y - 52}, {area.max.x - 8, area.max.y - 8}};
        const float width = std::min(240.0F, (row.width() - 8) / 2);
        const Rect first{row.min, {row.min.x + width, row.max.y}};
        draw_start_buttons(view, first, {{first.max.x + 8, row.min.y}, {first.max.x + 8 + width, row.max.y}});
        canvas.max.y = row.min.y - 8;
    }
    if (pictured.empty() && !view.state.filter.is_set()) {
        draw_no_triads(view, canvas);
    } else if (pictured.empty()) {
        draw_nothing_found(view, canvas);
    } else if (view.shows_list() || time == TriadTime::ended) {  // a map is of what goes on
        draw_triads_list(view, canvas, pictured);
    } else if (pictured.size() > most_on_wheel) {
        draw_unit_tiles(view, canvas, shown);
    } else {
        // The sheet takes from what is in sight, not from the map.
        const Rect whole = canvas;
        if (has_sheet) canvas.max.y = std::max(std::min(canvas.max.y, inspector.min.y), canvas.min.y + 120);
        draw_map(view, canvas, whole, pictured);
    }
    if (is_narrow && !view.state.has_selection()) return;
    const Layer layer = inspector_layer(view, area, inspector);
    draw_inspector(view, inspector);
}

}  // namespace driehoek::ui

#include "ui/shell/stories.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

#include "base/text.hpp"
#include "derive/story_numbers.hpp"
#include "derive/tour.hpp"
#include "picture/tokens.hpp"
#include "ui/kit/icons.hpp"
#include "ui/kit/memo.hpp"
#include "ui/kit/pointer.hpp"
#include "ui/kit/tokens.hpp"
#include "ui/shared/dialog_sheet.hpp"
#include "ui/shared/dialogs.hpp"
#include "ui/shared/small_wheel.hpp"
#include "ui/shared/views.hpp"
#include "ui/shell/places.hpp"

namespace driehoek::ui {
namespace {

constexpr float panel_height = 196;
constexpr float list_width = 340;
constexpr std::size_t most_bars = 12;  // with names; above that one bar

// --- what is seen --------------------------------------------------------------------------------------------------

// All that somebody sees now, as a scene without words.
StoryStop stop_of(const ViewContext& view) {
    const ViewState& state = view.state;
    StoryStop stop;
    stop.place = state.place->link;
    const std::string_view look = state.place->looked_at ? state.place->looked_at(state) : std::string_view();
    if (!look.empty()) stop.place.append("/").append(look);
    stop.is_list = state.place->has_list && view.shows_list();
    if (state.place->selected) stop.seen = state.place->selected(state);
    if (state.place != &places::triads) return stop;
    stop.zoom = static_cast<int>(std::lround(state.map.zoom * 100));
    stop.x = static_cast<int>(std::lround(state.map.centre.x * 1000));
    stop.y = static_cast<int>(std::lround(state.map.centre.y * 1000));
    return stop;
}

// As somebody saw it; what is gone since is not selected.
void see(const ViewContext& view, const StoryStop& stop) {
    ViewState& state = view.state;
    const std::string_view link = stop.place;
    const std::size_t slash = link.find('/');
    const Place* place = find_place(link.substr(0, slash));
    go_to(view, place ? *place : places::overview);
    state.select_nothing();
    state.map_place = {};
    state.highlighted.reset();
    state.filter = {};
    state.shows_list = stop.is_list;
    const Place& there = *state.place;
    const bool is_there = there.selectable && there.select && !stop.seen.empty() &&
                          std::ranges::contains(there.selectable(view.organisation), stop.seen);
    if (is_there) there.select(state, view.organisation, stop.seen);
    state.explore_tab = {};
    if (there.look_at && slash != std::string_view::npos) there.look_at(state, link.substr(slash + 1));
    if (state.place != &places::triads) return;
    glide(view.ui, state.map);
    state.map.zoom = static_cast<float>(stop.zoom) / 100;
    state.map.centre = {static_cast<float>(stop.x) / 1000, static_cast<float>(stop.y) / 1000};
}

// The next one in a direction that is not passed over; none at the end.
std::optional<std::size_t> beside(const StoryOnScreen& on_screen, int step) {
    const std::vector<StoryStop>& stops = on_screen.story.stops;
    for (std::size_t at = on_screen.at + static_cast<std::size_t>(step); at < stops.size();
         at += static_cast<std::size_t>(step)) {
        if (!stops[at].is_hidden) return at;
    }
    return std::nullopt;
}

void tell_story(const ViewContext& view, Story story) {
    if (story.stops.empty()) return;
    view.state.story = StoryOnScreen{.story = std::move(story)};
    const auto first = std::ranges::find(view.state.story->story.stops, false, &StoryStop::is_hidden);
    const auto at = first - view.state.story->story.stops.begin();
    show_stop(view, first == view.state.story->story.stops.end() ? 0 : static_cast<std::size_t>(at));
}

void make_story(const ViewContext& view, Story story) {
    view.state.story = StoryOnScreen{.story = std::move(story), .is_making = true};
    view.outbox.wants_frame = true;
}

// What is made is kept at once, like everything else.
void keep_story(const ViewContext& view) { view.send(SetStory{view.state.story->story}); }

// --- what is so today ------------------------------------------------------------------------------------------------

struct SceneCache {
    Memo<Shown> made;
    std::map<std::string, StoryFacts> facts;  // by what is looked at
    std::map<std::string, std::optional<Picture>> pictures;  // by place and what is looked at
};

SceneCache& scenes_of(const ViewContext& view) {
    SceneCache& cache = view.own<SceneCache>();
    if (cache.made.is_stale(view.shown())) {
        cache.facts.clear();
        cache.pictures.clear();
    }
    return cache;
}

// Only what the page tells anyhow: where small numbers are hidden those are no facts.
const StoryFacts& facts_of(const ViewContext& view, const StoryStop& stop) {
    const auto [place, is_new] = scenes_of(view).facts.try_emplace(stop.seen);
    StoryFacts& facts = place->second;
    if (!is_new) return facts;
    const Breakdown& numbers = view.derived.numbers;
    const auto note = [&](StoryNumber number, const ToldCount& told) {
        if (!told.is_hidden() && !told.is_about) facts.of(number) = told.count;
    };
    note(StoryNumber::triads, numbers.all);
    note(StoryNumber::attention, numbers.attention);
    note(StoryNumber::open_corners, numbers.signs[static_cast<std::size_t>(Sign::open)]);
    const auto tour = tour_of(view.organisation, view.derived.active, view.derived.findings);
    if (tour) facts.of(StoryNumber::job_coaches) = tour->job_coaches;
    const Round* round = find_round(view.organisation, RoundId(stop.seen));
    if (round || tour) facts.of(StoryNumber::groups) = round ? static_cast<int>(round->groups.size()) : tour->groups;
    const PersonId person(stop.seen);
    const auto holds = [&](const TriadId& id) {
        const Triad& triad = *find_triad(view.organisation, id);
        return triad.person_at(Corner::lead) == person || triad.person_at(Corner::job_coach) == person;
    };
    if (find_person(view.organisation, person))
        facts.of(StoryNumber::person_triads) = static_cast<int>(std::ranges::count_if(view.derived.active, holds));
    return facts;
}

// "Nu 11, niet 12"; empty where the sentence still is so.
std::string what_is_old(const ViewContext& view, const StoryStop& stop) {
    std::string old;
    for (const OldNumber& each : old_numbers(stop, facts_of(view, stop)))
        old += (old.empty() ? "" : ". ") +
               fill(view.words.stop_number_is_old, {std::to_string(each.now), std::to_string(each.said)});
    return old;
}

// An amber disc and what is so now.
void draw_old_number(const ViewContext& view, const Rect& row, const std::string& old) {
    Picture sign;
    append_signal(sign, Sign::attention, {row.min.x + 11, row.centre().y}, 10);
    draw_marks(sign);
    line_in(view.ui, {{row.min.x + 30, row.min.y}, row.max}, old, type::attention);
}

// --- the tour ------------------------------------------------------------------------------------------------------

Story tour_story(const ViewContext& view, const Tour& tour) {
    const Words& words = view.words;
    const auto stop = [](Word name, std::string sentence, const Place& place, std::string seen = {}) {
        StoryStop made;
        made.name = name;
        made.sentence = std::move(sentence);
        made.place = place.link;
        made.seen = std::move(seen);
        return made;
    };
    const auto first_name_of = [&](const PersonId& person) { return view.names.short_of(view.organisation, person); };
    const Triad& example = *find_triad(view.organisation, tour.example);
    const bool is_whole = example.person_at(Corner::lead) && example.person_at(Corner::job_coach);
    Story story;
    story.name = words.tour;
    std::vector<StoryStop>& stops = story.stops;
    stops.push_back(stop(words.tour_overview, count_in(words.tour_overview_one, words.tour_overview_text, tour.triads),
                         places::triads));
    if (is_whole)
        stops.push_back(stop(words.tour_triad,
                             fill(words.tour_triad_text, {first_name_of(example.person_at(Corner::lead)),
                                                          first_name_of(example.person_at(Corner::job_coach))}),
                             places::triads, tour.example.text));
    if (tour.busiest)
        stops.push_back(
            stop(words.tour_coaches,
                 fill(words.tour_coaches_text, {std::to_string(tour.job_coaches), first_name_of(tour.busiest),
                                                triad_count(words, tour.busiest_triads)}),
                 places::triads, tour.busiest.text));
    stops.push_back(stop(words.tour_attention,
                         std::string(tour.is_open     ? words.tour_open_text
                                     : tour.attention ? words.tour_contacts_text
                                                      : words.tour_nothing_open),
                         places::triads, tour.attention.text));
    stops.push_back(stop(words.tour_list, std::string(words.tour_list_text), places::triads));
    stops.back().is_list = true;
    stops.push_back(stop(words.tour_groups,
                         tour.groups > 0 ? fill(words.tour_groups_text, {std::to_string(tour.groups)})
                                         : std::string(words.tour_no_groups),
                         places::intervisie, tour.round.text));
    stops.push_back(stop(words.tour_end, std::string(words.tour_end_text), places::overview));
    return story;
}

// --- telling -------------------------------------------------------------------------------------------------------

// As long as there is room a bar with its name for each, else one that grows.
void draw_progress(const ViewContext& view, Column& column) {
    const StoryOnScreen& on_screen = *view.state.story;
    const std::vector<StoryStop>& stops = on_screen.story.stops;
    const bool has_names = stops.size() <= most_bars && column.width() > 640;
    const Rect row = column.take(has_names ? 34.0F : 8.0F);
    const float step = row.width() / static_cast<float>(stops.size());
    for (std::size_t at = 0; at < stops.size(); ++at) {
        const float x = row.min.x + step * static_cast<float>(at);
        const Rect bar{{x, row.min.y}, {x + step - (has_names ? 8.0F : 2.0F), row.min.y + 6}};
        if (at <= on_screen.at)
            fill_rect(bar, at == on_screen.at ? Ink::ink : Ink::ink2, 3);
        else
            stroke_rect(bar, Ink::ctl, 3);
        const bool is_here = at == on_screen.at;
        if (has_names)
            draw_text({x, row.min.y + 28}, stops[at].name,
                      {17, is_here ? Weight::bold : Weight::regular, is_here ? Ink::ink : Ink::ink2, Anchor::start,
                       step - 12});
    }
}

void draw_steps(const ViewContext& view, Column& column) {
    const Words& words = view.words;
    StoryOnScreen& on_screen = *view.state.story;
    const auto before = beside(on_screen, -1);
    const auto after = beside(on_screen, 1);
    const Rect row = column.take(52);
    Strip strip(row);
    const bool is_narrow = row.width() < 480;
    const auto pressed = [&](Rect at, std::string_view id, Word label, std::string_view glyph, ButtonKind kind,
                             bool is_disabled) {
        if (is_narrow) glyph = {};
        return button(view.ui, id, at, label, {.kind = kind, .glyph = glyph, .is_disabled = is_disabled});
    };
    const float wide = is_narrow ? (row.width() - 52 - 2 * space::close) / 2 : 190;
    const bool goes_on =
        is_narrow ? icon_button(view.ui, "go on", strip.left(52), icons::log_out, words.story_go_on)
                  : pressed(strip.left(wide), "go on", words.story_go_on, icons::log_out, ButtonKind::normal, false);
    if (goes_on) {
        on_screen.is_left = true;
        view.outbox.wants_frame = true;
    }
    if (std::exchange(on_screen.wants_focus, false)) focus_on(view.ui, after ? "next" : "go on");
    if (pressed(strip.right(wide), "next", words.story_next, icons::arrow_right, ButtonKind::primary, !after))
        show_stop(view, *after);
    if (pressed(strip.right(wide), "previous", words.story_previous, icons::arrow_left, ButtonKind::normal, !before))
        show_stop(view, *before);
    const std::string where =
        fill(words.story_position, {std::to_string(on_screen.at + 1), std::to_string(on_screen.story.stops.size())});
    if (strip.rest().width() > 140)
        line_in(view.ui, strip.rest(), where, {17, Weight::regular, Ink::ink2, Anchor::middle});
}

void draw_story_top(const ViewContext& view, const Rect& area) {
    const Words& words = view.words;
    const Container bar(view.ui, Role::banner, "bar", words.app_name, area);
    Strip strip(area, space::gap);
    const float mark = text_width(words.story_shared_screen, 15, Weight::semibold) + 52;
    if (area.width() > 700) {
        const Rect box = middle_of(strip.right(mark), mark, 40);
        card(box, Ink::sub, Ink::line, 10);
        icon({box.min.x + 12, box.centre().y - 10}, icons::shield_check, 20, Ink::ink2);
        text(view.ui, {box.min.x + 40, box.centre().y + 5}, words.story_shared_screen,
             {15, Weight::semibold, Ink::ink2});
    }
    heading(view.ui, {strip.rest().min.x, area.centre().y + 7}, view.state.story->story.name, 1,
            {22, Weight::bold, Ink::ink, Anchor::start, strip.rest().width() / 2});
    const float x = strip.rest().min.x + text_width(view.state.story->story.name, 22, Weight::bold) + space::gap;
    if (!view.organisation.settings.is_sample || x + 200 > strip.rest().max.x) return;
    text(view.ui, {x, area.centre().y + 6}, words.sample_mark, {15, Weight::semibold, Ink::ink2});
}

}  // namespace

void show_tour(const ViewContext& view) {
    const auto tour = tour_of(view.organisation, view.derived.active, view.derived.findings);
    if (tour) tell_story(view, tour_story(view, *tour));
}

void show_stop(const ViewContext& view, std::size_t at) {
    StoryOnScreen& on_screen = *view.state.story;
    on_screen.at = std::min(at, on_screen.story.stops.size() - 1);
    on_screen.wants_focus = true;
    see(view, on_screen.story.stops[on_screen.at]);
    view.ui.mirror.announce(on_screen.story.stops[on_screen.at].sentence);
    view.outbox.wants_frame = true;
}

void draw_told_story(const ViewContext& view) {
    const Rect& page = view.layout.page;
    const StoryStop& stop = view.state.story->story.stops[view.state.story->at];
    const Rect top{page.min, {page.max.x, page.min.y + 60}};
    draw_story_top(view, top);
    const float high = view.is_phone() ? panel_height + 40 : panel_height;
    const Rect panel{{page.min.x + space::gap, page.max.y - high - space::gap},
                     {page.max.x - space::gap, page.max.y - space::gap}};
    ViewContext within = view;
    within.layout.content = {{page.min.x + space::gap, top.max.y}, {page.max.x, panel.min.y}};
    within.layout.below = 0;
    {
        const Container main(view.ui, Role::main, "main", view.state.place->title(view), within.layout.content);
        const Place& place = *view.state.place;
        place.draw(within, place.is_readable ? within.layout.readable(within.layout.content) : within.layout.content);
    }
    const Container region(view.ui, Role::region, "story", view.words.story_stops, panel);
    const Scope scope("story");
    shadow(panel, 18, 1);
    card(panel, Ink::panel, Ink::line, 18);
    Column column(view.ui, panel, space::padding, 18);
    draw_progress(view, column);
    const bool is_wide = column.width() > 700;
    column.paragraph(stop.sentence, {is_wide ? 26.0F : 18.0F, Weight::bold, Ink::ink, Anchor::start});
    if (const std::string old = what_is_old(view, stop); !old.empty()) {
        column.leave(space::hair);
        draw_old_number(view, column.take(24), old);
    }
    Column foot(view.ui, {column.left(), panel.max.y - 52 - space::gap}, column.width());
    draw_steps(view, foot);
}

namespace {

constexpr float scene_grip = 26, scene_wide = 92, scene_high = 68, scene_buttons = 40;

// A scene on its way to another place in the list.
struct SceneMove {
    std::optional<std::size_t> dragged{};
    std::size_t to = 0;
    std::optional<std::size_t> wants_focus{};  // its handle, where it came to
};

void move_scene(const ViewContext& view, std::size_t from, std::size_t to) {
    StoryOnScreen& on_screen = *view.state.story;
    std::vector<StoryStop>& stops = on_screen.story.stops;
    if (from == to || from >= stops.size() || to >= stops.size()) return;
    StoryStop moved = std::move(stops[from]);
    stops.erase(stops.begin() + static_cast<std::ptrdiff_t>(from));
    stops.insert(stops.begin() + static_cast<std::ptrdiff_t>(to), std::move(moved));
    view.own<SceneMove>().wants_focus = to;
    view.ui.mirror.announce(
        fill(view.words.stop_moved, {stops[to].name, std::to_string(to + 1), std::to_string(stops.size())}));
    keep_story(view);
    view.outbox.wants_frame = true;
}

// The handle: dragged, or with the arrow keys.
void draw_scene_handle(const ViewContext& view, const Rect& box, std::size_t at) {
    const StoryStop& stop = view.state.story->story.stops[at];
    SceneMove& move = view.own<SceneMove>();
    if (move.wants_focus == at) {
        focus_on(view.ui, "move");
        move.wants_focus.reset();
        scroll_into_sight(box);
    }
    while (const auto key = view.ui.mirror.take_key(id_of("move"))) {
        if (*key == "ArrowUp" && at > 0) return move_scene(view, at, at - 1);
        if (*key == "ArrowDown") return move_scene(view, at, at + 1);
    }
    const Press press =
        press_area(view.ui, "move", box, fill(view.words.stop_move, {stop.name}), Role::button, state_takes_keys);
    if (is_dragged(5) && !move.dragged) {
        move.dragged = move.to = at;
        view.ui.is_drag_taken = true;
    }
    icon({box.centre().x - 10, box.centre().y - 10}, icons::grip_vertical, 20, press.hovered ? Ink::ink : Ink::ink2);
}

// What is seen there, as it is today; of what has no small picture the sign of its place.
void draw_scene_picture(const ViewContext& view, const Rect& box, const StoryStop& stop) {
    const Place* place = find_place(std::string_view(stop.place).substr(0, stop.place.find('/')));
    const auto [known, is_new] = scenes_of(view).pictures.try_emplace(stop.place + '/' + stop.seen);
    if (is_new && place == &places::triads && !stop.is_list) {
        Subject selected;
        if (find_triad(view.organisation, TriadId(stop.seen)))
            selected.triad = TriadId(stop.seen);
        else
            selected.person = PersonId(stop.seen);
        known->second = small_wheel(view, view.organisation, nullptr, selected, box.width() - 8);
    }
    card(box, Ink::paper, Ink::ctl, 8);
    const Point middle = box.centre();
    if (known->second && !stop.is_list) {
        const Rect& bounds = known->second->bounds;
        draw_marks(*known->second, {middle.x - bounds.width() / 2, middle.y - bounds.height() / 2});
    } else if (place) {
        icon({middle.x - 14, middle.y - 14}, stop.is_list ? icons::list : place->glyph, 28, Ink::ink2);
    }
}

void draw_scene(const ViewContext& view, Column& column, std::size_t at, std::vector<Rect>& rows) {
    const Words& words = view.words;
    StoryOnScreen& on_screen = *view.state.story;
    const StoryStop& stop = on_screen.story.stops[at];
    const Scope row_scope(std::to_string(at));
    const std::string number = std::to_string(at + 1);
    const std::string old = what_is_old(view, stop);
    std::string said = stop.sentence;
    if (stop.is_hidden) said = said + " (" + std::string(words.story_hidden) + ')';
    const float before = scene_grip + scene_wide + space::normal;
    const float wide = column.width() - before - scene_buttons;
    const float text_high = 26 + 21 * count_lines(said, wide, 15, Weight::regular) + (old.empty() ? 0.0F : 28.0F);
    const Rect row = column.take(std::max(scene_high, text_high) + space::gap);
    rows.push_back(row);
    const Rect words_box{{row.min.x + before - 6, row.min.y}, {row.min.x + before + wide + 2, row.max.y}};
    if (at == on_screen.at) fill_rect(row, Ink::sunk, 9);
    draw_scene_handle(view, {row.min, {row.min.x + scene_grip, row.max.y}}, at);
    const Point corner{row.min.x + scene_grip, row.min.y + space::close};
    draw_scene_picture(view, {corner, {corner.x + scene_wide, corner.y + scene_high}}, stop);
    const Press press = press_area(view.ui, "scene", words_box, fill(words.stop_spoken, {number, stop.name, said}),
                                   Role::button, state_none, old);
    if (press.hovered) fill_rect(words_box, Ink::sub, 9);
    const float x = row.min.x + before;
    draw_text({x, row.min.y + 22}, number + "  " + stop.name, {15, Weight::semibold, Ink::ink, Anchor::start, wide});
    draw_paragraph({x, row.min.y + 43}, wide, said, type::caption);
    if (!old.empty()) {
        const float y = row.min.y + text_high - 18;
        draw_marks([&] {
            Picture sign;
            append_signal(sign, Sign::attention, {x + 10, y}, 9);
            return sign;
        }());
        draw_text({x + 26, y + 5}, old, {15, Weight::semibold, Ink::amber_text, Anchor::start, wide - 26});
    }
    const float right = row.max.x - scene_buttons;
    const auto changed = [&](auto change) {
        change(on_screen.story.stops);
        keep_story(view);
        view.outbox.wants_frame = true;
    };
    if (icon_button(view.ui, "hide", {{right, row.min.y + 2}, {row.max.x, row.min.y + 42}},
                    stop.is_hidden ? icons::eye_off : icons::eye,
                    std::string(stop.is_hidden ? words.stop_show : words.stop_hide) + ": " + stop.name))
        return changed([&](auto& stops) { stops[at].is_hidden = !stops[at].is_hidden; });
    if (icon_button(view.ui, "remove", {{right, row.min.y + 44}, {row.max.x, row.min.y + 84}}, icons::trash_2,
                    std::string(words.stop_remove) + ": " + stop.name))
        return changed([&](auto& stops) { stops.erase(stops.begin() + static_cast<std::ptrdiff_t>(at)); });
    if (!press.pressed) return;
    show_stop(view, at);
    view.open_dialog(StoryStopDialog{at, stop.name, stop.sentence});
}

// Where it would come, and what happens when it is let go.
void draw_scene_move(const ViewContext& view, const std::vector<Rect>& rows) {
    SceneMove& move = view.own<SceneMove>();
    if (!move.dragged || rows.empty()) return;
    const Point pointer = pointer_place();
    move.to = 0;
    while (move.to + 1 < rows.size() && pointer.y > rows[move.to].max.y) ++move.to;
    const bool is_in_list = pointer.x > rows[0].min.x - 40 && pointer.x < rows[0].max.x + 40;
    if (!is_pointer_down()) {
        const std::size_t from = *std::exchange(move.dragged, std::nullopt);
        if (is_in_list) move_scene(view, from, move.to);
        view.outbox.wants_frame = true;
        return;
    }
    view.ui.is_drag_taken = true;
    show_moving_pointer();
    stroke_rect(rows[std::min(*move.dragged, rows.size() - 1)], Ink::ctl, 9, 2);
    if (is_in_list) stroke_rect(rows[move.to], Ink::focus, 9, 2.5F);
}

}  // namespace

Rect draw_story_list(const ViewContext& view, Rect area) {
    const Words& words = view.words;
    StoryOnScreen& on_screen = *view.state.story;
    std::vector<StoryStop>& stops = on_screen.story.stops;
    const Rect box{{std::max(area.min.x, area.max.x - list_width - space::gap), area.min.y + 4},
                   {area.max.x - space::gap, area.max.y - space::gap}};
    const Container region(view.ui, Role::complementary, "story", on_screen.story.name, box);
    const Scope scope("story");
    shadow(box, 18, 1);
    card(box, Ink::panel, Ink::line, 18);
    ScrollColumn column(view.ui, "scenes", box, space::gap, space::gap);
    column.heading(on_screen.story.name, 2, type::card_title);
    column.paragraph(stops.empty() ? words.story_no_stops : words.story_stops_text, type::caption);
    std::vector<Rect> rows;
    for (std::size_t at = 0; at < stops.size(); ++at) {
        if (at > 0) column.leave(space::hair);
        draw_scene(view, column, at, rows);
    }
    draw_scene_move(view, rows);
    column.leave(space::gap);
    if (column.wide_button("add", words.story_add, {.kind = ButtonKind::primary, .glyph = icons::plus}))
        view.open_dialog(
            StoryStopDialog{std::nullopt, fill(words.stop_default_name, {std::to_string(stops.size() + 1)}), {}});
    if (column.wide_button("show", words.story_show, {.is_disabled = stops.empty()})) {
        const Story story = on_screen.story;
        tell_story(view, story);
        return area;
    }
    if (column.wide_button("close", words.story_close_list, {.kind = ButtonKind::ghost})) view.state.story.reset();
    area.max.x = box.min.x;
    return area;
}

Rect draw_way_back(const ViewContext& view, Rect area) {
    const Words& words = view.words;
    StoryOnScreen& on_screen = *view.state.story;
    const std::string label = fill(words.story_back, {std::to_string(on_screen.at + 1)});
    const Rect row{{area.min.x + space::close, area.min.y + 4}, {area.max.x - space::gap, area.min.y + 44}};
    const Container region(view.ui, Role::region, "story", words.stories, row);
    const Scope scope("story");
    Strip strip(row);
    if (button(view.ui, "back", strip.left(button_width(label) + 28), label, {.glyph = icons::arrow_left})) {
        on_screen.is_left = false;
        show_stop(view, on_screen.at);
    }
    if (icon_button(view.ui, "close", strip.left(40), icons::x, words.close, {.kind = ButtonKind::ghost}))
        view.state.story.reset();
    area.min.y = row.max.y + 4;
    return area;
}

bool take_story_key(const ViewContext& view, std::string_view key) {
    StoryOnScreen& on_screen = *view.state.story;
    if (!on_screen.is_told()) return false;
    const std::size_t count = on_screen.story.stops.size();
    if (key == "ArrowRight" || key == "PageDown" || key == "ArrowLeft" || key == "PageUp") {
        const auto next = beside(on_screen, key == "ArrowRight" || key == "PageDown" ? 1 : -1);
        if (next) show_stop(view, *next);
        return true;
    }
    if (key.size() == 1 && key[0] >= '1' && key[0] <= '9') {
        const auto at = static_cast<std::size_t>(key[0] - '1');
        if (at < count) show_stop(view, at);
        return at < count;
    }
    if (key == "Escape" || key == "e") {
        if (key == "e" && on_screen.story.id)
            on_screen.is_making = true;
        else
            on_screen.is_left = true;
        view.outbox.wants_frame = true;
        return true;
    }
    if (key == "f") view.ask(wish::ToggleFullScreen{});
    return key == "f";
}

void draw(const ViewContext& view, StoriesDialog&) {
    const Words& words = view.words;
    DialogSheet sheet(view, "stories", words.stories);
    sheet.paragraph(words.stories_text);
    if (sheet.button("tour", words.tour_start,
                     {.kind = ButtonKind::primary, .is_disabled = view.derived.active.empty()})) {
        close_dialog(view);
        show_tour(view);
        return;
    }
    if (view.organisation.stories->empty()) sheet.paragraph(words.stories_none, type::caption);
    for (const Story& story : *view.organisation.stories) {
        const Scope scope(story.id.text);
        sheet.heading(story.name, 3);
        Row row(sheet);
        const bool shows = row.button("show", words.story_show, {.is_disabled = story.stops.empty()});
        const bool edits = row.button("edit", words.story_edit);
        if (row.button("remove", words.story_remove, {.kind = ButtonKind::ghost})) view.send(RemoveStory{story.id});
        if (!shows && !edits) continue;
        close_dialog(view);
        shows ? tell_story(view, story) : make_story(view, story);
    }
    if (sheet.button("new", words.story_new, {.glyph = icons::plus})) {
        Story story;
        std::vector<std::string_view> taken;
        for (const Story& each : *view.organisation.stories) taken.emplace_back(each.id.text);
        story.id = StoryId(next_id("verhaal", taken));
        story.name = fill(words.story_default_name, {std::to_string(view.organisation.stories->size() + 1)});
        make_story(view, story);
        keep_story(view);
        close_dialog(view);
    }
    sheet.end(words.close);
}

void draw(const ViewContext& view, StoryStopDialog& dialog) {
    const Words& words = view.words;
    if (!view.state.story) return close_dialog(view);
    Story& story = view.state.story->story;
    const bool is_new = !dialog.at;
    DialogSheet sheet(view, "scene", words.stop_title);
    sheet.paragraph(words.story_add_text, type::caption);
    sheet.field("name", words.stop_name, dialog.name);
    sheet.field("sentence", words.stop_sentence, dialog.sentence);
    const auto change = [&](auto edit) {
        edit(story.stops);
        keep_story(view);
        close_dialog(view);
    };
    if (!is_new && *dialog.at < story.stops.size()) {
        const std::size_t at = *dialog.at;
        Row row(sheet);
        const bool is_hidden = story.stops[at].is_hidden;
        if (row.button("earlier", words.stop_up, {.is_disabled = at == 0}))
            return change([&](auto& stops) { std::swap(stops[at - 1], stops[at]); });
        if (row.button("later", words.stop_down, {.is_disabled = at + 1 == story.stops.size()}))
            return change([&](auto& stops) { std::swap(stops[at], stops[at + 1]); });
        if (row.button("hide", is_hidden ? words.stop_show : words.stop_hide))
            return change([&](auto& stops) { stops[at].is_hidden = !is_hidden; });
        if (row.button("remove", words.stop_remove, {.kind = ButtonKind::danger}))
            return change([&](auto& stops) { stops.erase(stops.begin() + static_cast<std::ptrdiff_t>(at)); });
    }
    if (!sheet.done(words.stop_save, trimmed(dialog.name).empty())) return;
    change([&](auto& stops) {
        if (is_new) stops.push_back(stop_of(view));
        StoryStop& stop = is_new ? stops.back() : stops[std::min(*dialog.at, stops.size() - 1)];
        stop.name = dialog.name;
        if (std::exchange(stop.sentence, dialog.sentence) != dialog.sentence || is_new)
            stop.numbers = noted_numbers(stop.sentence, facts_of(view, stop));
    });
}

}  // namespace driehoek::ui

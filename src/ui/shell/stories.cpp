#include "ui/shell/stories.hpp"

#include <algorithm>
#include <cmath>

#include "base/text.hpp"
#include "derive/tour.hpp"
#include "ui/kit/icons.hpp"
#include "ui/shared/dialog_sheet.hpp"
#include "ui/shared/dialogs.hpp"
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
    Column foot(view.ui, {column.left(), panel.max.y - 52 - space::gap}, column.width());
    draw_steps(view, foot);
}

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
    for (std::size_t at = 0; at < stops.size(); ++at) {
        const Scope row_scope(std::to_string(at));
        const StoryStop& stop = stops[at];
        const std::string number = std::to_string(at + 1);
        std::string said = stop.sentence;
        if (stop.is_hidden) said = said + " (" + std::string(words.story_hidden) + ')';
        const std::string spoken = fill(words.stop_spoken, {number, stop.name, said});
        const float lines = count_lines(said, column.width() - 28, 15, Weight::regular);
        const Rect row = column.take(30 + 21 * lines);
        const Press press = press_area(view.ui, "scene", row, spoken);
        if (press.hovered || at == on_screen.at) fill_rect(row, Ink::sunk, 9);
        draw_text({row.min.x + 10, row.min.y + 20}, number + "  " + stop.name,
                  {15, Weight::semibold, Ink::ink, Anchor::start, row.width() - 20});
        draw_paragraph({row.min.x + 10, row.min.y + 42}, row.width() - 20, said, type::caption);
        if (!press.pressed) continue;
        show_stop(view, at);
        view.open_dialog(StoryStopDialog{at, stop.name, stop.sentence});
    }
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
        stop.sentence = dialog.sentence;
    });
}

}  // namespace driehoek::ui

// The tray of people who have no place yet. Low, where the tables need the room: one row, and how many there are more.

#include <algorithm>

#include "base/text.hpp"
#include "ui/kit/icons.hpp"
#include "ui/kit/pointer.hpp"
#include "ui/kit/tokens.hpp"
#include "ui/places/intervisie/rounds.hpp"

namespace driehoek::ui {
namespace {

constexpr float low_tray = 52;
constexpr float more_width = 72;  // of the button behind the row

struct TrayGrid {
    TrayGrid(std::size_t people, float width, bool low) {
        is_wide = width > 700;
        is_low = low && is_wide;
        is_large = people <= 2 && is_wide && width > 322 + 460 && !is_low;
        left = is_large ? 322.0F : is_wide ? 230.0F : 24.0F;
        const float room = width - left - 16;
        card = is_large ? Point{214, 60} : Point{std::min(172.0F, (room - 8) / 2), 44};
        step = {card.x + (is_large ? 16.0F : 8.0F), card.y + 8};
        columns = std::max(1, static_cast<int>((room + 8) / step.x));
        shown = people;
        if (is_low && people > static_cast<std::size_t>(columns)) {
            columns = std::max(1, static_cast<int>((room - more_width) / step.x));
            shown = static_cast<std::size_t>(columns);
        }
        rows = static_cast<int>((shown + static_cast<std::size_t>(columns) - 1) / static_cast<std::size_t>(columns));
    }
    bool is_wide = true, is_large = true, is_low = false;
    std::size_t shown = 0;
    float left = 0;
    Point card, step;
    int columns = 1, rows = 0;
};

void draw_tray_look(const ViewContext& view, const Round& round, const PersonId& person, const Rect& area,
                    bool is_large, const std::string& name, const std::string& function) {
    shadow(area, 12, 0.8F);
    card(area, Ink::panel, Ink::line, 12);
    if (view.state.person == person) stroke_rect(area, Ink::ink, 12, 2.25F);
    const float middle = area.centre().y;
    if (is_large) {
        icon({area.min.x + 8, middle - 10}, icons::grip_vertical, 20, Ink::ctl);
        draw_person_token(view, round, person, {area.min.x + 48, middle}, 17);
        draw_text({area.min.x + 74, area.min.y + 26}, name, {15, Weight::semibold, Ink::ink, Anchor::start, 132});
        draw_text({area.min.x + 74, area.min.y + 46}, function, {15, Weight::regular, Ink::ink2, Anchor::start, 132});
    } else {
        draw_person_token(view, round, person, {area.min.x + 24, middle}, 14);
        draw_text({area.min.x + 46, middle + 5}, name,
                  {15, Weight::semibold, Ink::ink, Anchor::start, area.width() - 52});
    }
    if (view.state.carry && view.state.carry->person == person) fill_rect(area, Ink::sunk, 12, 0.6F);
}

void draw_tray_card(const ViewContext& view, const Round& round, const PersonId& person, const Rect& area,
                    bool is_large) {
    const std::string name = view.name_of(person);
    const std::string function = function_name(view, round, person);
    // There may be hundreds of them, of which a few are in sight.
    if (is_in_sight(area)) draw_tray_look(view, round, person, area, is_large, name, function);
    if (is_under_pointer(area)) note_drop_seat(view, round, person);
    (void)view.own<RoundCache>().seats.place_of(person, area.centre());
    const Press press = take_seat_input(view, round, person, area,
                                        fill(view.words.spoken_seat, {name, function, view.words.tray_in_sentence}));
    if (press.hovered && !view.state.carry) stroke_rect(area, Ink::ink, 12, 1.5F);
}

float roomy_height(const ViewContext& view, std::size_t people, float width) {
    const TrayGrid grid(people, width, false);
    if (grid.is_large) return 108;
    const int most_rows =
        view.layout.page.height() > 980 ? 4 : 2;  // the others are a scroll away; the tables need the room
    const float cards = static_cast<float>(std::min(grid.rows, most_rows)) * grid.step.y + 4;
    return grid.is_wide ? std::max(cards, 88.0F) : cards + 44;
}

// Title and how many, and the way back to one row.
void draw_tray_title(const ViewContext& view, const Rect& area, const TrayGrid& grid, int people) {
    const Words& words = view.words;
    heading(view.ui, {area.min.x + 24, area.min.y + (grid.is_low ? 22.0F : 34.0F)}, words.tray_title, 2,
            {16, Weight::bold, Ink::ink, Anchor::start});
    if (!grid.is_wide) return;
    const Point below{area.min.x + 24, area.min.y + (grid.is_low ? 42.0F : 57.0F)};
    const bool can_shrink = !grid.is_low && view.state.shows_all_unplaced;
    if (grid.is_low || can_shrink) {
        text(view.ui, below, count_in(words.one_person, words.many_people, people), {.ink = Ink::ink2});
    } else {
        paragraph(view.ui, below, grid.left - 40, count_in(words.tray_one, words.tray_many, people),
                  {.ink = Ink::ink2});
    }
    if (can_shrink &&
        button(view.ui, "fewer", {{area.min.x + 16, area.min.y + 68}, {area.min.x + 150, area.min.y + 102}},
               words.tray_fewer, {.kind = ButtonKind::ghost}))
        view.state.shows_all_unplaced = false;
}

void draw_more(const ViewContext& view, Point corner, int hidden) {
    const std::string label = fill(view.words.tray_more, {std::to_string(hidden)});
    if (button(view.ui, "more", {corner, {corner.x + more_width - 8, corner.y + 44}}, label,
               {.spoken = fill(view.words.tray_more_spoken,
                               {count_in(view.words.one_person, view.words.many_people, hidden)})}))
        view.state.shows_all_unplaced = true;
}

}  // namespace

float tray_height(const ViewContext& view, const Round& round, float width, float room) {
    const std::vector<PersonId>& people = round_plan(view, round).unplaced;
    if (people.empty()) return 0;
    const float roomy = roomy_height(view, people.size(), width);
    if (width <= 700 || roomy <= room) {
        view.state.shows_all_unplaced = false;
        return roomy;
    }
    return view.state.shows_all_unplaced ? roomy : low_tray;
}

void draw_round_tray(const ViewContext& view, const Rect& area, const Round& round) {
    const std::vector<PersonId>& people = round_plan(view, round).unplaced;
    const Container region(view.ui, Role::region, "tray", view.words.tray_title, area);
    const Scope scope("tray");
    fill_rect(area, Ink::sunk, 16);
    if (is_under_pointer(area)) note_drop_place(view, round, {});
    if (is_drop_place(view, {})) stroke_rect(area, Ink::ink, 16, 2.5F);
    if (people.empty()) {
        text(view.ui, {area.min.x + 24, area.centre().y + 5}, view.words.tray_none,
             {15, Weight::regular, Ink::ink2, Anchor::start});
        return;
    }
    const TrayGrid grid(people.size(), area.width(), area.height() < low_tray + 1);
    const int hidden = static_cast<int>(people.size() - grid.shown);
    draw_tray_title(view, area, grid, static_cast<int>(people.size()));
    const float top = area.min.y + (grid.is_low ? 0.0F : grid.is_wide ? 2.0F : 42.0F);
    ScrollArea scroll(view.ui, "people", {{area.min.x + grid.left, top}, {area.max.x - 8, area.max.y - 2}});
    const float inset = grid.is_large ? 22.0F : 4.0F;
    float bottom = scroll.origin().y;
    for (std::size_t index = 0; index < grid.shown; ++index) {
        const auto columns = static_cast<std::size_t>(grid.columns);
        const std::size_t row = index / columns;
        const Point corner{scroll.origin().x + 4 + static_cast<float>(index % columns) * grid.step.x,
                           scroll.origin().y + inset + static_cast<float>(row) * grid.step.y};
        const Rect card_area{corner, {corner.x + grid.card.x, corner.y + grid.card.y}};
        draw_tray_card(view, round, people[index], card_area, grid.is_large);
        bottom = card_area.max.y;
    }
    if (hidden > 0)
        draw_more(view, {scroll.origin().x + 4 + static_cast<float>(grid.columns) * grid.step.x, scroll.origin().y + 4},
                  hidden);
    scroll.ends_at(bottom + (grid.is_low ? 0.0F : 2.0F));
}

}  // namespace driehoek::ui

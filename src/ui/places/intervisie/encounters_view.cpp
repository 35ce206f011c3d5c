// Who met whom as pictures: the stairs of pairs, functions and units, and the sessions in time.
#include <algorithm>

#include "base/text.hpp"
#include "ui/kit/icons.hpp"
#include "ui/places/intervisie/encounters.hpp"
#include "ui/places/intervisie/round_cache.hpp"
#include "ui/shared/dialogs.hpp"
#include "ui/shared/pieces.hpp"

namespace driehoek::ui {
namespace {

constexpr float smallest_card = 540;

void point_at(const ViewContext& view, const Subject& subject) {
    if (view.state.encounters.pointed == subject) return;
    view.state.encounters.pointed = subject;
    view.outbox.wants_frame = true;  // the pictures of this frame do not tell it yet
}

// Draws a picture at its own size where that fits; where it does not, it can be moved.
PictureAct explore(const ViewContext& view, std::string_view id, const Rect& room, const Picture& picture,
                   MapView& map) {
    map.is_still = picture.bounds.width() <= room.width() + 1;
    Rect area = room;
    if (map.is_still) {
        const float x = room.min.x + (room.width() - picture.bounds.width()) / 2;
        area = {{x, room.min.y}, {x + picture.bounds.width(), room.min.y + picture.bounds.height()}};
    } else {
        area.max.y = room.min.y + std::min(picture.bounds.height(), std::max(room.height(), 320.0F));
        show_life_size(map, picture, area);
    }
    PictureAct act = explore_picture(view.ui, id, area, picture, map);
    if (act.wants_list) view.state.shows_list = true;
    return act;
}

// What is pointed at is told for as long as it is; what is chosen until something else is.
void obey(const ViewContext& view, const PictureAct& act, Subject& pointed) {
    if (act.pointed) pointed = *act.pointed;
    Subject& chosen = view.state.encounters.chosen;
    if (act.chose_nothing) chosen = {};
    if (!act.chosen) return;
    chosen = chosen == *act.chosen ? Subject() : *act.chosen;
    view.outbox.wants_frame = true;
}

// --- cards ---------------------------------------------------------------------------------------------------------------

class Card {
public:
    Card(const ViewContext& view, std::string_view id, Word title, const Rect& area)
        : scope_(id), region_(view.ui, Role::region, "region", title, area) {
        card(area);
        heading(view.ui, {area.min.x + 24, area.min.y + 34}, title, 2,
                {17, Weight::bold, Ink::ink, Anchor::start, area.width() - 48});
    }

private:
    Scope scope_;
    Container region_;
};

float stairs_height(const ViewContext& view, const Round& round, Point size) {
    return stairs_picture(view, round, {size.x - 24, size.y - 56}).bounds.height() + 56;
}

void draw_stairs(const ViewContext& view, const Round& round, const Rect& area, Subject& pointed) {
    const Card frame(view, "stairs", view.words.staircase_title, area);
    const Picture& picture = stairs_picture(view, round, {area.width() - 24, area.height() - 56});
    obey(view,
         explore(view, "pairs", {{area.min.x + 12, area.min.y + 44}, {area.max.x - 12, area.max.y - 12}}, picture,
                 view.state.encounters.stairs),
         pointed);
}

void draw_class_switch(const ViewContext& view, Point right_top) {
    const Words& words = view.words;
    const float half =
        std::max(text_width(words.by_function, 15, Weight::bold), text_width(words.by_unit, 15, Weight::bold)) + 32;
    const Rect area{{right_top.x - 2 * half - 4, right_top.y}, {right_top.x, right_top.y + 34}};
    const Container group(view.ui, Role::group, "classes", words.classes_switch, area);
    const Scope scope("classes");
    fill_rect(area, Ink::sunk, 9);
    for (const ClassKind kind : {ClassKind::function, ClassKind::unit}) {
        const bool is_first = kind == ClassKind::function;
        const float x = area.min.x + 2 + (is_first ? 0 : half);
        if (segment(view.ui, is_first ? "functions" : "units", {{x, area.min.y + 2}, {x + half, area.max.y - 2}}, {},
                    is_first ? words.by_function : words.by_unit, view.state.encounters.classes == kind, true)) {
            view.state.encounters.classes = kind;
            view.state.encounters.chosen = {};
        }
    }
}

float classes_height(const ViewContext& view, const Round& round, ClassKind kind, float width) {
    return classes_picture(view, round, kind, width - 48).bounds.height() + (width < 560 ? 118.0F : 78.0F);
}

// With a switch to the other kind, or (when both stand side by side) without.
void draw_classes(const ViewContext& view, const Round& round, ClassKind kind, bool has_switch, const Rect& area,
                  Subject& pointed) {
    const Words& words = view.words;
    const bool by_function = kind == ClassKind::function;
    const Card frame(view, by_function ? "functions" : "units", by_function ? words.functions_title : words.units_title,
                     area);
    const Picture& picture = classes_picture(view, round, kind, area.width() - 48);
    float y = area.min.y + 58;
    const bool is_tight = area.width() < 560;
    text(view.ui, {area.min.x + 24, y}, picture.summary,
         {15, Weight::regular, Ink::ink2, Anchor::start, area.width() - 48});
    if (has_switch) {
        draw_class_switch(view, {area.max.x - 16, is_tight ? y + 12 : area.min.y + 12});
        y += is_tight ? 40.0F : 0.0F;
    }
    const float spare = area.max.y - 12 - (y + 12) - picture.bounds.height();
    y += 12 + std::max(0.0F, by_function ? spare / 2 : 0);
    MapView& map = by_function ? view.state.encounters.functions : view.state.encounters.units;
    obey(view, explore(view, "picture", {{area.min.x + 24, y}, {area.max.x - 24, area.max.y - 12}}, picture, map),
         pointed);
}

float timeline_height(const ViewContext& view, const Round& round, float width) {
    return has_timeline(view.organisation, round) ? timeline_picture(view, round, width - 48).bounds.height() + 34 : 0;
}

void draw_timeline(const ViewContext& view, const Round& round, const Rect& area) {
    const Card frame(view, "sessions", view.words.sessions_title, area);
    const PictureAct act =
        explore(view, "timeline", {{area.min.x + 24, area.min.y + 18}, {area.max.x - 24, area.max.y}},
                timeline_picture(view, round, area.width() - 48), view.state.encounters.timeline);
    if (!act.chosen) return;
    const TimelineRow row =
        std::move(timeline_rows(view.organisation, round)[static_cast<std::size_t>(act.chosen->row)]);
    if (act.chosen->column == date_column)
        return view.open_dialog(SessionDateDialog{row.to_date->round, row.to_date->group, {}, {}});
    view.state.encounters.is_shown = false;  // a row opens its group, at its table
    const auto here = std::ranges::find(row.sessions, round.id, &GroupSession::round);
    const GroupSession& session = here == row.sessions.end() ? row.sessions.front() : *here;
    view.state.round = session.round;
    view.state.select_group(session.group);
    view.outbox.wants_frame = true;
}

// --- the page ------------------------------------------------------------------------------------------------------------

float draw_chips(const ViewContext& view, const Rect& row, const Round& round) {
    const Container group(view.ui, Role::group, "chips", view.words.round_chips, row);
    const Scope scope("chips");
    ChipRow chips(view, row);
    EncountersState& state = view.state.encounters;
    const bool has_rounds = view.organisation.rounds->size() > 1;
    if (chips.add({.label = name_in_series(view, round), .count = -1, .glyph = icons::chevron_down, .opens = true}) &&
        has_rounds)
        view.open_dialog(ChooseRoundDialog{});
    if (has_rounds && chips.add({.label = std::string(view.words.rounds_all),
                                 .count = static_cast<int>(view.organisation.rounds->size()),
                                 .is_on = state.all_rounds,
                                 .glyph = icons::calendar_days})) {
        state.all_rounds = !state.all_rounds;
        state.chosen = {};
    }
    const EncounterCache& cache = encounters_of(view, round);
    constexpr int without_place = static_cast<int>(EncounterList::without_place);
    if (cache.asked_without_place > 0 && chips.add({.label = std::string(view.words.list_unplaced),
                                                    .count = cache.asked_without_place,
                                                    .is_on = view.shows_list() && state.list == without_place,
                                                    .glyph = icons::user_minus})) {
        state.list = without_place;
        view.state.shows_list = true;
        view.state.list_page = 0;
    }
    return chips.end();
}

// One below the other.
float draw_column(const ViewContext& view, const Round& round, Point at, float width, Subject& pointed) {
    const EncounterCache& cache = encounters_of(view, round);
    const auto next = [&](float height) {
        const Rect area{at, {at.x + width, at.y + height}};
        at.y += height + card_gap;
        return area;
    };
    if (cache.has_stairs()) draw_stairs(view, round, next(stairs_height(view, round, {width, smallest_card})), pointed);
    for (const ClassKind kind : {ClassKind::function, ClassKind::unit})
        draw_classes(view, round, kind, false, next(classes_height(view, round, kind, width)), pointed);
    if (const float height = timeline_height(view, round, width); height > 0) draw_timeline(view, round, next(height));
    return at.y;
}

// As picture 05.
float draw_side_by_side(const ViewContext& view, const Round& round, Point at, Point size, Subject& pointed) {
    const EncounterCache& cache = encounters_of(view, round);
    const float left_width = std::round(size.x * 0.4864F);
    const float right_width = size.x - left_width - card_gap;
    const float below = timeline_height(view, round, size.x);
    float height = std::max(smallest_card, size.y - (below > 0 ? below + card_gap : 0));
    const ClassKind right = cache.has_stairs() ? view.state.encounters.classes : ClassKind::function;
    height = std::max(height, cache.has_stairs() ? stairs_height(view, round, {left_width, height})
                                                 : classes_height(view, round, ClassKind::unit, left_width) + 56);
    height = std::max(height, classes_height(view, round, right, right_width));
    const Rect left_area{at, {at.x + left_width, at.y + height}};
    const Rect right_area{{left_area.max.x + card_gap, at.y}, {at.x + size.x, at.y + height}};
    if (cache.has_stairs()) {
        draw_stairs(view, round, left_area, pointed);
    } else {
        draw_classes(view, round, ClassKind::unit, false, left_area, pointed);
        paragraph(view.ui, {left_area.min.x + 24, left_area.max.y - 44}, left_width - 48, view.words.staircase_many,
                  {.ink = Ink::ink2});
    }
    draw_classes(view, round, right, cache.has_stairs(), right_area, pointed);
    at.y += height + card_gap;
    if (below == 0) return at.y;
    draw_timeline(view, round, {at, {at.x + size.x, at.y + below}});
    return at.y + below + card_gap;
}

void draw_pictures(const ViewContext& view, const Rect& area, const Round& round) {
    Subject pointed;
    {
        ScrollArea scroll(view.ui, "scroll", area);
        const Point at = scroll.origin();
        const float width = area.width() - card_gap;
        scroll.ends_at(!view.layout.has_side()
                           ? draw_column(view, round, at, width, pointed)
                           : draw_side_by_side(view, round, at, {width, area.height() - card_gap}, pointed));
    }
    point_at(view, pointed);
}

void draw_nothing(const ViewContext& view, const Rect& area) {
    const Container group(view.ui, Role::region, "empty", view.words.encounters_none_title, area);
    const Point middle = area.centre();
    heading(view.ui, {middle.x, middle.y - 20}, view.words.encounters_none_title, 2,
            {20, Weight::bold, Ink::ink, Anchor::middle});
    text(view.ui, {middle.x, middle.y + 8}, view.words.encounters_none_text,
         {15, Weight::regular, Ink::ink2, Anchor::middle, area.width() - 32});
}

}  // namespace

float draw_rounds_parts(const ViewContext& view, Point corner) {
    const Words& words = view.words;
    bool& is_shown = view.state.encounters.is_shown;
    const float one = text_width(words.rounds_compose, 15, Weight::bold) + 28;
    const float other = text_width(words.encounters_title, 15, Weight::bold) + 28;
    const float bottom = corner.y + view.layout.chip();
    const Rect area{corner, {corner.x + one + other + 4, bottom}};
    const Container group(view.ui, Role::group, "parts", words.rounds_parts, area);
    const Scope scope("parts");
    fill_rect(area, Ink::sunk, 9);
    const float middle = corner.x + 2 + one;
    const auto go = [&](bool shows) {
        is_shown = shows;
        view.state.list_page = 0;
        view.state.carry.reset();
        view.state.select_nothing();
        view.outbox.wants_frame = true;
    };
    if (segment(view.ui, "compose", {{corner.x + 2, corner.y + 2}, {middle, bottom - 2}}, {}, words.rounds_compose,
                !is_shown, true))
        go(false);
    if (segment(view.ui, "encounters", {{middle, corner.y + 2}, {middle + other, bottom - 2}}, {},
                words.encounters_title, is_shown, true))
        go(true);
    return area.max.x;
}

void show_encounters(const ViewContext& view) {
    go_to(view, places::intervisie);
    view.state.encounters.is_shown = true;
}

void draw_encounters_view(const ViewContext& view, const Rect& area, const Round& round) {
    const Scope scope("encounters");
    const float left = area.min.x + 8;
    const float right = area.max.x - 16;
    const float parts_end = draw_rounds_parts(view, {left, area.min.y + 6});
    const float high = view.layout.chip();
    const Point chips = view.is_phone() ? Point{left, area.min.y + high + 14} : Point{parts_end + 16, area.min.y + 6};
    const float chips_end = draw_chips(view, {chips, {view.is_phone() ? right : right - 104, chips.y + high}}, round);
    draw_view_switch(view, right, area.min.y + 6, view.shows_list());
    const Rect below{{left, chips_end + 14}, {area.max.x, area.max.y}};
    const bool has_people =
        std::ranges::any_of(encounters_of(view, round).encounters.people, &EncounterPerson::is_placed);
    if (view.shows_list()) {
        draw_encounters_list(view, below, round);
    } else if (!has_people) {
        draw_nothing(view, below);
    } else {
        draw_pictures(view, below, round);
    }
}

}  // namespace driehoek::ui

// Who met whom as pictures: the stairs of pairs, functions and units, and the sessions in time.
#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "ui/kit/flow.hpp"
#include "ui/kit/icons.hpp"
#include "ui/places/intervisie/dialogs.hpp"
#include "ui/places/intervisie/encounters.hpp"
#include "ui/places/intervisie/round_cache.hpp"
#include "ui/places/intervisie/rounds.hpp"
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
PictureAct explore(const ViewContext& view, std::string_view id, Column& column, const Picture& picture, MapView& map) {
    const Rect& bounds = picture.bounds;
    map.is_still = bounds.width() <= column.width() + 1;
    const Rect area =
        middle_of(column.take(bounds.height()), std::min(bounds.width(), column.width()), bounds.height());
    if (!map.is_still) show_life_size(map, picture, area);
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

constexpr float card_padding = space::gap;
constexpr float narrow_card = 560;

CardStyle card_style(float least_bottom = 0) { return {.padding = card_padding, .least_bottom = least_bottom}; }

// What a card of this view takes around its content.
float card_frame() { return Card::height_around(card_style()); }

float stairs_height(const ViewContext& view, const Round& round, float width, float height) {
    const Point room{width - 2 * card_padding, height - card_frame()};
    return stairs_picture(view, round, room).bounds.height() + card_frame();
}

void draw_stairs(const ViewContext& view, const Round& round, Column& column, float height, Subject& pointed) {
    Card card(column, "stairs", view.words.staircase_title, card_style(column.next().y + height));
    const Picture& picture = stairs_picture(view, round, {card.width(), height - card_frame()});
    obey(view, explore(view, "pairs", card, picture, view.state.encounters.stairs), pointed);
}

void draw_class_switch(const ViewContext& view, const Rect& room) {
    const Words& words = view.words;
    ClassKind& classes = view.state.encounters.classes;
    const std::array segments{
        Segment{.id = "functions", .label = words.by_function, .is_on = classes == ClassKind::function},
        Segment{.id = "units", .label = words.by_unit, .is_on = classes == ClassKind::unit}};
    const Rect area = Strip(room).right(segments_width(segments));
    const auto pressed = draw_segments(view.ui, "classes", words.classes_switch, area, segments);
    if (!pressed) return;
    classes = *pressed == 0 ? ClassKind::function : ClassKind::unit;
    view.state.encounters.chosen = {};
}

constexpr float switch_height = 36;

// Without a switch.
float classes_height(const ViewContext& view, const Round& round, ClassKind kind, float width) {
    constexpr float summary = 37;  // the line above the picture
    return classes_picture(view, round, kind, width - 2 * card_padding).bounds.height() + card_frame() + summary +
           (width < narrow_card ? switch_height + space::normal : 0);
}

// With a switch to the other kind, or (when both stand side by side) without.
void draw_classes(const ViewContext& view, const Round& round, ClassKind kind, bool has_switch, Column& column,
                  float height, Subject& pointed) {
    const Words& words = view.words;
    const bool by_function = kind == ClassKind::function;
    const float bottom = column.next().y + height;
    Rect top = column.place(card_padding + space::button);
    top.max.x -= card_padding;
    top.min.y += space::close;
    const bool is_narrow = column.width() < narrow_card;
    Card card(column, by_function ? "functions" : "units", by_function ? words.functions_title : words.units_title,
              card_style(bottom));
    const Picture& picture = classes_picture(view, round, kind, card.width());
    card.line(picture.summary, type::caption);
    if (has_switch) draw_class_switch(view, is_narrow ? card.take(switch_height) : top);
    const float spare = bottom - card_padding - card.next().y - picture.bounds.height();
    if (by_function) card.leave(space::normal + std::max(0.0F, spare / 2));
    MapView& map = by_function ? view.state.encounters.functions : view.state.encounters.units;
    obey(view, explore(view, "picture", card, picture, map), pointed);
}

float timeline_height(const ViewContext& view, const Round& round, float width) {
    if (!has_timeline(view.organisation, round)) return 0;
    return timeline_picture(view, round, width - 2 * card_padding).bounds.height() + card_frame() - space::padding;
}

void draw_timeline(const ViewContext& view, const Round& round, Column& column) {
    if (!has_timeline(view.organisation, round)) return;
    Card card(column, "sessions", view.words.sessions_title, card_style());
    card.leave(-space::padding);  // what it is measured in stands beside the title
    const PictureAct act =
        explore(view, "timeline", card, timeline_picture(view, round, card.width()), view.state.encounters.timeline);
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
void draw_column(const ViewContext& view, const Round& round, Column& column, Subject& pointed) {
    if (encounters_of(view, round).has_stairs())
        draw_stairs(view, round, column, stairs_height(view, round, column.width(), smallest_card), pointed);
    for (const ClassKind kind : {ClassKind::function, ClassKind::unit})
        draw_classes(view, round, kind, false, column, 0, pointed);
    draw_timeline(view, round, column);
}

// As picture 05.
void draw_side_by_side(const ViewContext& view, const Round& round, Column& column, float page, Subject& pointed) {
    const bool has_stairs = encounters_of(view, round).has_stairs();
    const float left_width = std::round(column.width() * 0.4864F);
    const float right_width = column.width() - left_width - space::gap;
    const float below = timeline_height(view, round, column.width());
    float height = std::max(smallest_card, page - (below > 0 ? below + space::gap : 0));
    const ClassKind right_kind = has_stairs ? view.state.encounters.classes : ClassKind::function;
    height = std::max(height, has_stairs ? stairs_height(view, round, left_width, height)
                                         : classes_height(view, round, ClassKind::unit, left_width) + space::section);
    height = std::max(height, classes_height(view, round, right_kind, right_width));
    Columns sides(column, 2, 0, right_width);
    Column left = sides.next();
    if (has_stairs) {
        draw_stairs(view, round, left, height, pointed);
    } else {
        draw_classes(view, round, ClassKind::unit, false, left, height, pointed);
        left.leave(-space::section - space::normal);  // in the card
        left.indented(card_padding).paragraph(view.words.staircase_many, type::caption);
    }
    Column right = sides.next();
    draw_classes(view, round, right_kind, has_stairs, right, height, pointed);
    column.leave(space::gap);
    draw_timeline(view, round, column);
}

void draw_pictures(const ViewContext& view, const Rect& area, const Round& round) {
    Subject pointed;
    {
        ScrollColumn column(view.ui, "scroll", area, 0, 0);
        if (view.layout.has_side()) {
            draw_side_by_side(view, round, column, area.height() - space::gap, pointed);
        } else {
            draw_column(view, round, column, pointed);
        }
        column.leave(space::gap);
        column.take(0);
    }
    point_at(view, pointed);
}

void draw_nothing(const ViewContext& view, const Rect& area) {
    const Container group(view.ui, Role::region, "empty", view.words.encounters_none_title, area);
    Column middle(view.ui, middle_of(area, area.width(), 60), space::gap, 0);
    middle.heading_line(view.words.encounters_none_title, 2, type::centred(type::large_title));
    middle.line(view.words.encounters_none_text, type::centred(type::caption));
}

}  // namespace

float draw_rounds_parts(const ViewContext& view, Point corner) {
    const Words& words = view.words;
    bool& shows_encounters = view.state.encounters.is_shown;
    bool& shows_dates = view.state.dates.is_shown;
    // On a phone, and beside many chips, three names have no room.
    const Round* round = round_in_view(view);
    const bool is_tight = view.is_phone() || (round && form_of(*round) == TableForm::tile);
    const auto glyph = [&](std::string_view sign) { return is_tight ? sign : std::string_view(); };
    const std::array segments{Segment{.id = "compose",
                                      .glyph = glyph(icons::users_round),
                                      .label = words.rounds_compose,
                                      .is_on = !shows_encounters && !shows_dates},
                              Segment{.id = "dates",
                                      .glyph = glyph(icons::calendar_days),
                                      .label = words.dates_part,
                                      .is_on = shows_dates && !shows_encounters},
                              Segment{.id = "encounters",
                                      .glyph = glyph(icons::network),
                                      .label = words.encounters_title,
                                      .is_on = shows_encounters}};
    const Rect area = Column(view.ui, corner, segments_width(segments)).take(view.layout.chip());
    if (const auto pressed = draw_segments(view.ui, "parts", words.rounds_parts, area, segments)) {
        shows_dates = *pressed == 1;
        shows_encounters = *pressed == 2;
        view.state.list_page = 0;
        view.state.dates.put_back();
        view.state.carry.reset();
        view.state.select_nothing();
        view.outbox.wants_frame = true;
    }
    return area.max.x;
}

void show_encounters(const ViewContext& view) {
    go_to(view, places::intervisie);
    view.state.encounters.is_shown = true;
    view.state.dates.is_shown = false;
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

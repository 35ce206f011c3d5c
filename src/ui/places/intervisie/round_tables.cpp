// The group cards with their tables (pictures 04 and 18), and the tray of people without a place.
#include <algorithm>
#include <cmath>
#include <span>
#include <vector>

#include "base/text.hpp"
#include "ui/kit/icons.hpp"
#include "ui/kit/pointer.hpp"
#include "ui/kit/tokens.hpp"
#include "ui/places/intervisie/rounds.hpp"

namespace driehoek::ui {
namespace {

// Where the cards stand: large ones side by side, small ones in rows (DESIGN.md 9.5).
struct CardGrid {
    CardGrid(int groups, float width) : form(table_form(groups)) {
        const bool is_large = form == TableForm::large;
        const float least = is_large ? 300.0F : 400.0F;
        gap = is_large ? 22.0F : 14.0F;
        columns = std::clamp(static_cast<int>((width + gap) / (least + gap)), 1, is_large ? std::max(groups, 1) : 3);
        const float share = (width - gap * static_cast<float>(columns - 1)) / static_cast<float>(columns);
        card_width = std::floor(is_large ? std::min(share, 460.0F) : share);
        card_height = is_large ? 502.0F : 266.0F;
    }
    float height(std::size_t cards) const {
        const std::size_t rows = (cards + static_cast<std::size_t>(columns) - 1) / static_cast<std::size_t>(columns);
        return static_cast<float>(rows) * (card_height + gap) - gap;
    }
    Point corner(Point origin, std::size_t index) const {
        const std::size_t column = index % static_cast<std::size_t>(columns);
        const std::size_t row = index / static_cast<std::size_t>(columns);
        return {origin.x + static_cast<float>(column) * (card_width + gap),
                origin.y + static_cast<float>(row) * (card_height + gap)};
    }

    TableForm form;
    int columns = 1;
    float gap = 0, card_width = 0, card_height = 0;
};

// Shapes and numbers of the functions at a table, with what they become when somebody is dropped here.
void draw_function_counts(const ViewContext& view, const GroupPlan& plan, const GroupPlan* after, Point at,
                          float radius, float end) {
    std::string spoken;
    for (std::size_t index = 0; index < plan.functions.size(); ++index) {
        const auto& [function, count] = plan.functions[index];
        const int then = after ? after->functions[index].second : count;
        const float wide = then == count ? (radius > 10 ? 58.0F : 50.0F) : 96.0F;
        spoken +=
            (spoken.empty() ? "" : ", ") + std::string(name_of(view.words, function)) + ' ' + std::to_string(count);
        if (at.x + wide - 20 > end) continue;
        draw_function_token(view.words, function, at, radius);
        const float number = draw_text({at.x + radius + 7, at.y + 5.5F}, std::to_string(count),
                                       {radius > 10 ? 16.0F : 15.0F, Weight::semibold, Ink::ink, Anchor::start});
        if (then != count) {
            icon({at.x + radius + 13 + number, at.y - 9}, icons::arrow_right, 18, Ink::ink2);
            draw_text({at.x + radius + 37 + number, at.y + 5.5F}, std::to_string(then),
                      {16, Weight::bold, Ink::ink, Anchor::start});
        }
        at.x += wide;
    }
    MirrorNode node;
    node.id = view.ui.unique_id("functions");
    node.role = Role::text;
    node.rect = {at.x, at.y - radius, 1, 2 * radius};
    node.name = spoken;
    view.ui.mirror.add(std::move(node));
}

std::string shared_words(const ViewContext& view, const GroupPlan& plan) {
    return count_in(view.words.one_shared, view.words.many_shared, plan.counts.shared_triads);
}

void draw_large_footer(const ViewContext& view, const Round& round, const Rect& card, const GroupPlan& plan) {
    const float top = card.min.y + table_height(TableForm::large);
    const Words& words = view.words;
    line({card.min.x + 20, top}, {card.max.x - 20, top}, Ink::line);
    draw_state_mark(plan, {card.min.x + 36, top + 30}, plan.is_sound() ? 11 : 12);
    const Word state = !plan.is_sound() ? words.unsound : plan.has_warning() ? words.attention : words.sound;
    const Ink ink = !plan.is_sound() ? Ink::red : plan.has_warning() ? Ink::amber_text : Ink::ink;
    text(view.ui, {card.min.x + 58, top + 35.5F}, state, {17, Weight::bold, ink, Anchor::start});
    if (const auto note = note_of(words, view.organisation, view.names, plan)) {
        paragraph(view.ui, {card.min.x + 24, top + 66}, card.width() - 48, note->sentence,
                  {15, Weight::regular, Ink::ink, Anchor::start});
        return;
    }
    draw_function_counts(view, plan, plan_at_drop(view, round, plan.group), {card.min.x + 36, top + 64}, 11,
                         card.max.x - 20);
    text(view.ui, {card.min.x + 24, top + 100},
         shared_words(view, plan) + ", " + count_in(words.one_unit, words.many_units, plan.counts.units),
         {15, Weight::regular, Ink::ink2, Anchor::start, card.width() - 48});
}

void draw_small_footer(const ViewContext& view, const Round& round, const Rect& card, const GroupPlan& plan) {
    const float y = card.max.y - 24;
    line({card.min.x + 20, y - 24}, {card.max.x - 20, y - 24}, Ink::line);
    if (const auto note = note_of(view.words, view.organisation, view.names, plan)) {
        draw_state_mark(plan, {card.min.x + 32, y}, 11);
        std::string label = note->label;
        if (label[0] >= 'A' && label[0] <= 'Z') label[0] = static_cast<char>(label[0] - 'A' + 'a');
        text(view.ui, {card.min.x + 52, y + 5},
             std::string(note->is_wrong ? view.words.unsound : view.words.attention) + ": " + label,
             {15, note->is_wrong ? Weight::bold : Weight::semibold, state_ink(plan), Anchor::start, card.width() - 72});
        return;
    }
    const std::string shared = shared_words(view, plan);
    const float right = text_width(shared, 15, Weight::regular) + 24;
    draw_function_counts(view, plan, plan_at_drop(view, round, plan.group), {card.min.x + 32, y}, 9,
                         card.max.x - right - 8);
    text(view.ui, {card.max.x - 24, y + 5}, shared, {15, Weight::regular, Ink::ink2, Anchor::end});
}

void draw_facilitator(const ViewContext& view, const Round& round, const IntervisieGroup& group, Point place) {
    const std::string name =
        group.facilitator
            ? fill(view.words.facilitator_of, {view.name_of(group.facilitator), group.name})
            : fill(view.words.facilitator_title, {group.name}) + ": " + std::string(view.words.no_facilitator);
    const Rect area{{place.x - 100, place.y - 22}, {place.x + 22, place.y + 22}};
    if (group.is_final || view.own<RoundCache>().preview != 0) {
        MirrorNode node;
        node.id = view.ui.unique_id("facilitator");
        node.role = Role::text;
        node.rect = {area.min.x, area.min.y, area.width(), area.height()};
        node.name = name;
        return view.ui.mirror.add(std::move(node));
    }
    // Not a stop for Tab: the group's panel has the same.
    const Press press = press_area(view.ui, "facilitator", area, name, Role::picture_target);
    if (press.hovered) stroke_rect(area, Ink::ink, 12, 2, 0.55F);
    if (press.pressed) view.open_dialog(FacilitatorDialog{round.id, group.id, {}});
}

// Somebody on the way to a seat, drawn over all tables.
struct Walker {
    std::span<const Shape> shapes;
    Placement placement;
};

// A table without those who are on their way to it.
void draw_table(const ViewContext& view, const Picture& picture, Point corner, std::vector<Walker>& walkers) {
    const std::span<const Shape> shapes(picture.shapes);
    const Placement here{{corner.x, corner.y}, 1};
    std::size_t drawn = 0;
    for (const Target& target : picture.targets) {
        const Point centre = target.area.centre();
        const Point seat{corner.x + centre.x, corner.y + centre.y};
        const Point place = view.own<RoundCache>().seats.place_of(target.subject.person, seat);
        if (place == seat) continue;
        draw_shapes_at(shapes.subspan(drawn, target.first_shape - drawn), here);
        walkers.push_back(
            {shapes.subspan(target.first_shape, target.shapes), {{place.x - centre.x, place.y - centre.y}, 1}});
        drawn = target.first_shape + target.shapes;
    }
    draw_shapes_at(shapes.subspan(drawn), here);
}

void draw_seats(const ViewContext& view, const Round& round, const Picture& picture, Point corner) {
    for (const Target& target : picture.targets) {
        const Rect area{{corner.x + target.area.min.x, corner.y + target.area.min.y},
                        {corner.x + target.area.max.x, corner.y + target.area.max.y}};
        if (is_under_pointer(area)) note_drop_seat(view, round, target.subject.person);
        const Press press = take_seat_input(view, round, target.subject.person, area, target.spoken);
        if (press.hovered && !view.state.carry)
            stroke_rect({{area.min.x - 3, area.min.y - 3}, {area.max.x + 3, area.max.y + 3}}, Ink::ink, 10, 2, 0.55F);
    }
}

void draw_card(const ViewContext& view, const Round& round, const std::vector<std::size_t>& shown, std::size_t place,
               const Rect& area, const CardGrid& grid, std::vector<Walker>& walkers) {
    const IntervisieGroup& group = round.groups[shown[place]];
    const Picture& picture = view.own<RoundCache>().pictures[shown[place]];
    const Scope scope(group.id.text);
    const GroupPlan& plan = *find_group_plan(round_plan(view, round), group.id);
    const Container container(view.ui, Role::group, "card", group_name(view, group), area);
    const bool is_target = is_drop_place(view, group.id) || view.state.group == group.id;
    card(area, is_target ? Ink::panel : Ink::sub, Ink::line, 18);
    if (is_target) stroke_rect(area, Ink::ink, 18, 2.5F);
    const bool hovered = take_group_input(view, round, shown, place, static_cast<std::size_t>(grid.columns), area,
                                          picture.title + ", " + std::string(state_in_row(view, plan)));
    if (hovered && !is_target && !view.state.carry) stroke_rect(area, Ink::ctl, 18, 1.5F);
    if (is_under_pointer(area)) note_drop_place(view, round, group.id);
    draw_table(view, picture, area.min, walkers);
    const Point facilitator = facilitator_place(grid.form, area.width());
    draw_facilitator(view, round, group, {area.min.x + facilitator.x, area.min.y + facilitator.y});
    draw_seats(view, round, picture, area.min);
    if (grid.form == TableForm::large) {
        draw_large_footer(view, round, area, plan);
    } else {
        draw_small_footer(view, round, area, plan);
    }
}

}  // namespace

void draw_round_tables(const ViewContext& view, const Rect& area, const Round& round) {
    view.own<RoundCache>().seats.begin(view.ui, round.id, {view.revision, view.own<RoundCache>().preview});
    const std::vector<std::size_t> shown = shown_groups(view, round);
    const int groups = static_cast<int>(round.groups.size());
    CardGrid grid(groups, area.width() - 8);
    // The scroll bar stands beside the cards, not over them.
    if (grid.height(shown.size()) + 8 > area.height()) grid = CardGrid(groups, area.width() - 8 - scroll_bar_width());
    (void)group_pictures(view, round, grid.card_width);
    const Container region(view.ui, Role::group, "tables", view.words.title_rounds, area);
    ScrollArea scroll(view.ui, "tables", area);
    const Point origin{scroll.origin().x + 4, scroll.origin().y + 4};
    float bottom = origin.y;
    std::vector<Walker> walkers;
    for (std::size_t place = 0; place < shown.size(); ++place) {
        const Point corner = grid.corner(origin, place);
        const Rect card_area{corner, {corner.x + grid.card_width, corner.y + grid.card_height}};
        draw_card(view, round, shown, place, card_area, grid, walkers);
        bottom = card_area.max.y;
    }
    for (const Walker& walker : walkers) draw_shapes_at(walker.shapes, walker.placement);
    if (shown.empty())
        text(view.ui, {origin.x + 20, origin.y + 32}, view.words.filter_none,
             {15, Weight::regular, Ink::ink2, Anchor::start});
    scroll.ends_at(bottom + 4);
}

void draw_group_table(const ViewContext& view, Column& column, const Round& round, const IntervisieGroup& group) {
    const Rect area = column.widened(space::gap).take(table_height(TableForm::large));
    const Picture picture = large_table(view, round, group, area.width());
    const Container container(view.ui, Role::group, "table", picture.title, area);
    const Scope scope("table");
    draw_shapes_at(picture.shapes, {{area.min.x, area.min.y}, 1});
    const Point facilitator = facilitator_place(TableForm::large, area.width());
    draw_facilitator(view, round, group, {area.min.x + facilitator.x, area.min.y + facilitator.y});
    draw_seats(view, round, picture, area.min);
}

}  // namespace driehoek::ui

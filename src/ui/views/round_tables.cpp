// The group cards with their tables (pictures 04 and 18), and the tray of people without a place.
#include <imgui.h>

#include <algorithm>
#include <cmath>

#include "base/text.hpp"
#include "ui/icons.hpp"
#include "ui/tokens.hpp"
#include "ui/views/rounds.hpp"

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
    Point corner(Point origin, std::size_t index) const {
        const auto column = static_cast<float>(index % static_cast<std::size_t>(columns));
        const auto row = static_cast<float>(index / static_cast<std::size_t>(columns));
        return {origin.x + column * (card_width + gap), origin.y + row * (card_height + gap)};
    }

    TableForm form;
    int columns = 1;
    float gap = 0, card_width = 0, card_height = 0;
};

// Only where it can be seen: what is scrolled away takes no drop.
bool is_under_pointer(const Rect& area) {
    return ImGui::IsMouseHoveringRect({area.min.x, area.min.y}, {area.max.x, area.max.y});
}

bool is_drop_place(const ViewContext& view, const GroupId& group) {
    const std::optional<Carry>& carry = view.state.carry;
    return carry && carry->move && !carry->move->other && carry->move->group == group;
}

const GroupPlan* plan_at_drop(const ViewContext& view, const Round& round, const GroupId& group) {
    if (!is_drop_place(view, group)) return nullptr;
    return find_group_plan(plan_after(view, round, *view.state.carry->move), group);
}

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
    if (const Finding* finding = leading_finding(plan)) {
        paragraph(view.ui, {card.min.x + 24, top + 66}, card.width() - 48,
                  sentence_in_group(words, view.organisation, view.names, *finding),
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
    if (const Finding* finding = leading_finding(plan)) {
        const bool is_wrong = !plan.is_sound();
        draw_state_mark(plan, {card.min.x + 32, y}, 11);
        const Word state = is_wrong ? view.words.unsound : view.words.attention;
        text(view.ui, {card.min.x + 52, y + 5}, std::string(state) + ": " + label_of(view.words, *finding),
             {15, Weight::bold, is_wrong ? Ink::red : Ink::amber_text, Anchor::start, card.width() - 72});
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
    if (group.is_final) {
        MirrorNode node;
        node.id = view.ui.unique_id("facilitator");
        node.role = Role::text;
        node.rect = {area.min.x, area.min.y, area.width(), area.height()};
        node.name = name;
        return view.ui.mirror.add(std::move(node));
    }
    const Press press = press_area(view.ui, "facilitator", area, name);
    if (press.hovered) stroke_rect(area, Ink::ink, 12, 2, 0.55F);
    if (press.pressed) view.open_dialog(FacilitatorDialog{round.id, group.id, {}});
}

void draw_seats(const ViewContext& view, const Round& round, const Picture& picture, Point corner) {
    for (const Target& target : picture.targets) {
        const Rect area{{corner.x + target.area.min.x, corner.y + target.area.min.y},
                        {corner.x + target.area.max.x, corner.y + target.area.max.y}};
        if (is_under_pointer(area)) note_drop_seat(view, round, target.subject.person);
        take_seat_input(view, round, target.subject.person, area, target.spoken);
    }
}

void draw_card(const ViewContext& view, const Round& round, const IntervisieGroup& group, const Picture& picture,
               const Rect& area, TableForm form) {
    const Scope scope(group.id.text);
    const GroupPlan& plan = *find_group_plan(round_plan(view, round), group.id);
    const std::string name = group_name(view, group);
    const Container container(view.ui, Role::group, "card", name, area);
    const bool is_target = is_drop_place(view, group.id) || view.state.group == group.id;
    card(area, is_target ? Ink::panel : Ink::sub, Ink::line, 18);
    if (is_target) stroke_rect(area, Ink::ink, 18, 2.5F);
    // The card is pressed wherever no seat is.
    ImGui::SetNextItemAllowOverlap();
    const Press press =
        press_area(view.ui, "select", area, picture.title + ", " + std::string(state_in_row(view, plan)), Role::button,
                   static_cast<std::uint16_t>(state_switch | (view.state.group == group.id ? state_pressed : 0)));
    if (press.hovered && !is_target && !view.state.carry) stroke_rect(area, Ink::ctl, 18, 1.5F);
    if (press.pressed && !view.state.waits_for_release && !view.state.carry) view.state.select_group(group.id);
    if (is_under_pointer(area)) note_drop_place(view, round, group.id);
    draw_shapes(*ImGui::GetWindowDrawList(), picture, {{area.min.x, area.min.y}, 1});
    const Point facilitator = facilitator_place(form, area.width());
    draw_facilitator(view, round, group, {area.min.x + facilitator.x, area.min.y + facilitator.y});
    draw_seats(view, round, picture, area.min);
    if (form == TableForm::large) {
        draw_large_footer(view, round, area, plan);
    } else {
        draw_small_footer(view, round, area, plan);
    }
}

// --- tray ----------------------------------------------------------------------------------------------------------------

struct TrayGrid {
    TrayGrid(std::size_t people, float width) {
        is_wide = width > 700;
        is_large = people <= 2 && is_wide && width > 322 + 460;
        left = is_large ? 322.0F : is_wide ? 230.0F : 24.0F;
        const float room = width - left - 16;
        card = is_large ? Point{214, 60} : Point{std::min(172.0F, (room - 8) / 2), 44};
        step = {card.x + (is_large ? 16.0F : 8.0F), card.y + 8};
        columns = std::max(1, static_cast<int>((room + 8) / step.x));
        rows = static_cast<int>((people + static_cast<std::size_t>(columns) - 1) / static_cast<std::size_t>(columns));
    }
    bool is_wide = true, is_large = true;
    float left = 0;
    Point card, step;
    int columns = 1, rows = 0;
};

void draw_tray_card(const ViewContext& view, const Round& round, const PersonId& person, const Rect& area,
                    bool is_large) {
    const std::string name = view.name_of(person);
    const std::string function = function_name(view, round, person);
    const bool is_carried = view.state.carry && view.state.carry->person == person;
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
    if (is_carried) fill_rect(area, Ink::sunk, 12, 0.6F);
    if (is_under_pointer(area)) note_drop_seat(view, round, person);
    take_seat_input(view, round, person, area,
                    fill(view.words.spoken_seat, {name, function, view.words.tray_in_sentence}));
}

}  // namespace

void draw_round_tables(const ViewContext& view, const Rect& area, const Round& round) {
    const CardGrid grid(static_cast<int>(round.groups.size()), area.width() - 8);
    // Nowhere until the pointer is over something.
    if (view.state.carry && !view.state.carry->is_by_key) view.state.carry->over.reset();
    const std::vector<Picture>& pictures = table_pictures(view, round, grid.card_width);
    const Container region(view.ui, Role::group, "tables", view.words.title_rounds, area);
    ScrollArea scroll(view.ui, "tables", area);
    const Point origin{scroll.origin().x + 4, scroll.origin().y + 4};
    float bottom = origin.y;
    for (std::size_t index = 0; index < round.groups.size(); ++index) {
        const Point corner = grid.corner(origin, index);
        const Rect card_area{corner, {corner.x + grid.card_width, corner.y + grid.card_height}};
        draw_card(view, round, round.groups[index], pictures[index], card_area, grid.form);
        bottom = card_area.max.y;
    }
    scroll.ends_at(bottom + 4);
}

float tray_height(const ViewContext& view, const Round& round, float width) {
    const std::vector<PersonId>& people = round_plan(view, round).unplaced;
    if (has_final_group(round) && people.empty()) return 0;
    if (people.empty()) return 52;
    const TrayGrid grid(people.size(), width);
    if (grid.is_large) return 108;
    const int most_rows =
        view.layout.page.height() > 980 ? 4 : 2;  // the others are a scroll away; the tables need the room
    const float cards = static_cast<float>(std::min(grid.rows, most_rows)) * grid.step.y + 4;
    return grid.is_wide ? std::max(cards, 88.0F) : cards + 44;
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
    const TrayGrid grid(people.size(), area.width());
    heading(view.ui, {area.min.x + 24, area.min.y + 34}, view.words.tray_title, 2,
            {16, Weight::bold, Ink::ink, Anchor::start});
    if (grid.is_wide)
        paragraph(view.ui, {area.min.x + 24, area.min.y + 57}, grid.left - 40,
                  count_in(view.words.tray_one, view.words.tray_many, static_cast<int>(people.size())),
                  {15, Weight::regular, Ink::ink2, Anchor::start});
    const float top = area.min.y + (grid.is_wide ? 2.0F : 42.0F);
    ScrollArea scroll(view.ui, "people", {{area.min.x + grid.left, top}, {area.max.x - 8, area.max.y - 2}});
    const float inset = grid.is_large ? 22.0F : 4.0F;
    float bottom = scroll.origin().y;
    for (std::size_t index = 0; index < people.size(); ++index) {
        const auto columns = static_cast<std::size_t>(grid.columns);
        const Point corner{scroll.origin().x + 4 + static_cast<float>(index % columns) * grid.step.x,
                           scroll.origin().y + inset + static_cast<float>(index / columns) * grid.step.y};
        const Rect card_area{corner, {corner.x + grid.card.x, corner.y + grid.card.y}};
        draw_tray_card(view, round, people[index], card_area, grid.is_large);
        bottom = card_area.max.y;
    }
    scroll.ends_at(bottom + 2);
}

}  // namespace driehoek::ui

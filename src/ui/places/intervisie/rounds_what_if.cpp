// What a move would change, before it is done: before and after, the rules of the table, and the way without dragging.
#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "ui/kit/icons.hpp"
#include "ui/places/intervisie/rounds.hpp"
#include "ui/shared/pieces.hpp"

namespace driehoek::ui {
namespace {

struct Difference {
    std::string label, before, after;
    const GroupPlan* group_before = nullptr;  // with signs, where it is about a group's state
    const GroupPlan* group_after = nullptr;
};

void add_number(std::vector<Difference>& changes, std::string label, int before, int after) {
    changes.push_back({std::move(label), std::to_string(before), std::to_string(after), nullptr, nullptr});
}

// What changes most comes first: whether groups fit, then sizes, functions and units, then the whole.
std::vector<Difference> differences_of(const ViewContext& view, const Round& round, const Move& move) {
    const Words& words = view.words;
    const RoundPlan& before = round_plan(view, round);
    const RoundPlan& after = plan_after(view, round, move);
    std::vector<Difference> changes;
    std::vector<Difference> details;
    for (std::size_t at = 0; at < round.groups.size(); ++at) {
        const GroupPlan& old = before.groups[at];
        const GroupPlan& now = after.groups[at];
        if (old == now) continue;
        const std::string name = group_name(view, round.groups[at]);
        if (old.is_sound() != now.is_sound() || old.has_warning() != now.has_warning()) {
            changes.push_back(
                {name, std::string(state_in_row(view, old)), std::string(state_in_row(view, now)), &old, &now});
        }
        if (!old.is_sound() && !now.is_sound() && old.broken_rules() != now.broken_rules())
            add_number(changes, fill(words.row_broken, {name}), old.broken_rules(), now.broken_rules());
        if (old.size != now.size) {
            details.push_back({name, count_in(words.one_person, words.many_people, old.size),
                               count_in(words.one_person, words.many_people, now.size), nullptr, nullptr});
        }
        const bool is_target = move.other || round.groups[at].id == move.group;
        if (!is_target) continue;
        for (std::size_t index = 0; index < old.functions.size(); ++index) {
            const auto& [function, count] = old.functions[index];
            if (count != now.functions[index].second)
                add_number(details, fill(words.row_function, {name, name_of(words, function)}), count,
                           now.functions[index].second);
        }
        if (old.counts.units != now.counts.units)
            add_number(details, fill(words.row_units, {name}), old.counts.units, now.counts.units);
    }
    std::ranges::move(details, std::back_inserter(changes));
    add_number(changes, std::string(words.row_shared), before.shared_triads, after.shared_triads);
    const auto percent = [&](int value) { return fill(words.percent, {std::to_string(value)}); };
    if (before.coverage() != after.coverage())
        changes.push_back(
            {std::string(words.row_turns), percent(before.coverage()), percent(after.coverage()), nullptr, nullptr});
    return changes;
}

void draw_changes(const ViewContext& view, Column& column, const std::vector<Difference>& changes) {
    constexpr float mark = 22;
    for (const Difference& change : changes) {
        const Scope scope(change.label + change.before);
        column.divide();
        column.leave(space::close);
        const Point begin = column.next();
        column.drawn_line(change.label, type::strong);
        column.leave(space::hair);
        Strip row(column.take(26));
        if (change.group_before) draw_state_mark(*change.group_before, row.left(mark).centre(), mark / 2);
        row.words(change.before, type::lead_text);
        icon_in(row.left(20), icons::arrow_right, 20, Ink::ink2);
        if (change.group_after) draw_state_mark(*change.group_after, row.left(mark).centre(), mark / 2);
        row.words(change.after, type::lead);
        record(view.ui, Role::text, change.label + ": " + fill(view.words.count_becomes, {change.before, change.after}),
               {begin, {column.right(), column.bottom()}});
    }
}

// Who is carried, where there are no tables to see his seat: the focus stays on it.
void draw_plate_of_carried(const ViewContext& view, Column& column, const Round& round, const PersonId& person) {
    const Rect area = column.widened(button_outset).take(48);
    const std::string name = view.name_of(person);
    const std::string function = function_name(view, round, person);
    const IntervisieGroup* group = group_of(round, person);
    card(area, Ink::sub, Ink::ctl, 12);
    Strip row(area, space::normal);
    draw_person_token(view, round, person, row.left(30).centre(), 15);
    draw_lines(row.rest(), {{name, type::strong}});
    take_seat_input(
        view, round, person, area,
        fill(view.words.spoken_seat, {name, function, place_name(view, round, group ? group->id : GroupId())}));
}

// A key that does something, or with `glyphs` a few of them; the mirror knows them by one name.
void draw_key(const ViewContext& view, const Rect& area, Word key, Word does,
              std::initializer_list<std::string_view> glyphs = {}) {
    constexpr float arrow = 28;
    Strip row(area);
    const auto draw_cap = [&](float width) {
        const Rect cap = row.left(width);
        card(cap, Ink::sub, Ink::line, 6);
        return cap;
    };
    for (const std::string_view glyph : glyphs) icon_in(draw_cap(arrow), glyph, space::gap, Ink::ink2);
    if (glyphs.size() == 0) draw_lines(draw_cap(key_cap_width(key)), {{key, type::centred(type::label)}});
    draw_lines(row.rest(), {{does, type::caption}});
    record(view.ui, Role::text, std::string(key) + ": " + std::string(does), area);
}

}  // namespace

void draw_key_help(const ViewContext& view, Column& column) {
    const Words& words = view.words;
    const Rect box = column.widened(button_outset).take(108);
    const Container group(view.ui, Role::group, "keys", words.without_dragging, box);
    const Scope scope("keys");
    fill_rect(box, Ink::sunk, 12);
    Column inside(view.ui, box, space::gap, space::normal);
    inside.heading(words.without_dragging, 3);
    const float first = inside.width() * 0.55F - space::close;
    const auto next_row = [&] {
        Strip row(inside.take(24));
        inside.leave(space::close);
        return row;
    };
    Strip row = next_row();
    draw_key(view, row.left(first), words.key_space, words.key_pick_up);
    draw_key(view, row.rest(), words.key_arrows, words.key_choose, {icons::arrow_left, icons::arrow_right});
    row = next_row();
    draw_key(view, row.left(first), words.key_enter, words.key_put_down);
    draw_key(view, row.rest(), words.key_escape, words.key_back);
}

void draw_what_if(const ViewContext& view, const Rect& panel, const Round& round, const Carry& carry) {
    const Words& words = view.words;
    const std::string name = view.names.short_of(view.organisation, carry.person);
    const IntervisieGroup* from = group_of(round, carry.person);
    std::string title = fill(words.whatif_choose, {name});
    std::string detail = place_name(view, round, from ? from->id : GroupId());
    if (carry.move && carry.move->other) {
        const std::array both{carry.person, carry.move->other};
        title = fill(words.whatif_swap, {view.names.short_among(view.organisation, both[0], both),
                                         view.names.short_among(view.organisation, both[1], both)});
    } else if (carry.move) {
        title = fill(carry.move->group ? words.whatif_title : words.whatif_out, {name});
        detail = fill(words.whatif_route, {detail, place_name(view, round, carry.move->group)});
    }
    if (!detail.empty() && detail[0] >= 'a' && detail[0] <= 'z') detail[0] = static_cast<char>(detail[0] - 'a' + 'A');
    ScrollColumn column(view.ui, "whatif", draw_panel_title(view, panel, title, detail), space::padding, space::hair);
    if (form_of(round) == TableForm::tile) draw_plate_of_carried(view, column, round, carry.person);
    if (carry.move) draw_changes(view, column, differences_of(view, round, *carry.move));
    draw_key_help(view, column);
    if (!carry.move) return;
    // The table where he would sit, as it would be then.
    const Round after = round_after(round, *carry.move);
    const IntervisieGroup* target = group_of(after, carry.person);
    if (target)
        draw_group_rules(view, column, round.proposal, *target,
                         *find_group_plan(plan_after(view, round, *carry.move), target->id));
}

}  // namespace driehoek::ui

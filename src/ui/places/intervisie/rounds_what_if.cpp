// What a move would change, before it is done: before and after, the rules of the table, and the way without dragging.
#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "ui/kit/icons.hpp"
#include "ui/kit/tokens.hpp"
#include "ui/places/intervisie/rounds.hpp"

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

float draw_changes(const ViewContext& view, const Rect& column, const std::vector<Difference>& changes) {
    float y = column.min.y;
    for (const Difference& change : changes) {
        const Scope scope(change.label + change.before);
        line({column.min.x, y}, {column.max.x, y}, Ink::line);
        draw_text({column.min.x, y + 26}, change.label,
                  {15, Weight::semibold, Ink::ink, Anchor::start, column.width()});
        float x = column.min.x;
        if (change.group_before) {
            draw_state_mark(*change.group_before, {x + 11, y + 51}, 11);
            x += 30;
        }
        x += draw_text({x, y + 57}, change.before, {17, Weight::regular, Ink::ink2, Anchor::start}) + 10;
        icon({x, y + 42}, icons::arrow_right, 20, Ink::ink2);
        x += 30;
        if (change.group_after) {
            draw_state_mark(*change.group_after, {x + 11, y + 51}, 11);
            x += 30;
        }
        draw_text({x, y + 57}, change.after, {17, Weight::bold, Ink::ink, Anchor::start});
        MirrorNode node;
        node.id = view.ui.unique_id("change");
        node.role = Role::text;
        node.rect = {column.min.x, y, column.width(), 70};
        node.name = change.label + ": " + fill(view.words.count_becomes, {change.before, change.after});
        view.ui.mirror.add(std::move(node));
        y += 74;
    }
    return y;
}

// Who is carried, where there are no tables to see his seat: the focus stays on it.
float draw_plate_of_carried(const ViewContext& view, Point at, float width, const Round& round,
                            const PersonId& person) {
    const Rect area{at, {at.x + width, at.y + 48}};
    const std::string name = view.name_of(person);
    const std::string function = function_name(view, round, person);
    card(area, Ink::sub, Ink::ctl, 12);
    draw_person_token(view, round, person, {at.x + 28, at.y + 24}, 15);
    draw_text({at.x + 52, at.y + 29}, name, {15, Weight::semibold, Ink::ink, Anchor::start, width - 64});
    take_seat_input(view, round, person, area,
                    fill(view.words.spoken_seat, {name, function, place_name(view, round, [&] {
                                                      const IntervisieGroup* group = group_of(round, person);
                                                      return group ? group->id : GroupId();
                                                  }())}));
    return area.max.y + 12;
}

}  // namespace

float draw_key_help(const ViewContext& view, Point at, float width) {
    const Words& words = view.words;
    const Rect box{at, {at.x + width, at.y + 108}};
    const Container group(view.ui, Role::group, "keys", words.without_dragging, box);
    const Scope scope("keys");
    fill_rect(box, Ink::sunk, 12);
    draw_panel_section(view, {at.x + 16, at.y + 28}, words.without_dragging);
    const auto cap = [&](Point corner, float wide) {
        card({corner, {corner.x + wide, corner.y + 24}}, Ink::sub, Ink::line, 6);
    };
    const auto speak = [&](Point corner, Word key, Word does) {
        MirrorNode node;
        node.id = view.ui.unique_id(key);
        node.role = Role::text;
        node.rect = {corner.x, corner.y, 130, 24};
        node.name = std::string(key) + ": " + std::string(does);
        view.ui.mirror.add(std::move(node));
    };
    const auto word_key = [&](Point corner, Word key, Word does) {
        const float wide = text_width(key, 15, Weight::semibold) + 14;
        cap(corner, wide);
        draw_text({corner.x + 7, corner.y + 17}, key, {15, Weight::semibold, Ink::ink2, Anchor::start});
        draw_text({corner.x + wide + 9, corner.y + 17}, does, {15, Weight::regular, Ink::ink2, Anchor::start});
        speak(corner, key, does);
    };
    const float second = at.x + 16 + (width - 32) * 0.55F;
    word_key({at.x + 16, at.y + 40}, words.key_space, words.key_pick_up);
    cap({second, at.y + 40}, 28);
    icon({second + 6, at.y + 44}, icons::arrow_left, 16, Ink::ink2);
    cap({second + 33, at.y + 40}, 28);
    icon({second + 39, at.y + 44}, icons::arrow_right, 16, Ink::ink2);
    draw_text({second + 70, at.y + 57}, words.key_choose, {15, Weight::regular, Ink::ink2, Anchor::start});
    speak({second, at.y + 40}, words.key_arrows, words.key_choose);
    word_key({at.x + 16, at.y + 72}, words.key_enter, words.key_put_down);
    word_key({second, at.y + 72}, words.key_escape, words.key_back);
    return box.max.y;
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
    const float top = draw_panel_title(view, panel, title, detail);
    ScrollArea scroll(view.ui, "whatif", {{panel.min.x, top}, {panel.max.x, panel.max.y - 8}});
    const Point at = scroll.origin();
    const Rect column{{at.x + panel_padding, at.y + 4}, {at.x + panel.width() - panel_padding, panel.max.y}};
    float y = column.min.y;
    if (form_of(round) == TableForm::tile)
        y = draw_plate_of_carried(view, {at.x + 16, y}, panel.width() - 32, round, carry.person);
    if (carry.move) y = draw_changes(view, column, differences_of(view, round, *carry.move));
    y = draw_key_help(view, {at.x + 16, y + 8}, panel.width() - 32);
    if (carry.move) {
        // The table where he would sit, as it would be then.
        const Round after = round_after(round, *carry.move);
        if (const IntervisieGroup* target = group_of(after, carry.person)) {
            const RoundPlan& plan = plan_after(view, round, *carry.move);
            y = draw_group_rules(view, {column.min.x, y + 42}, column.width(), *target,
                                 *find_group_plan(plan, target->id));
        }
    }
    scroll.ends_at(y + 8);
}

}  // namespace driehoek::ui

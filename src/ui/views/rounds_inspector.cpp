// Beside the tables: what a move would change, the rules of a group in words, a person and what can be done, or the whole.
#include <algorithm>

#include "base/text.hpp"
#include "ui/icons.hpp"
#include "ui/tokens.hpp"
#include "ui/views/pieces.hpp"
#include "ui/views/rounds.hpp"

namespace driehoek::ui {
namespace {

constexpr float padding = 24;

void draw_title(const ViewContext& view, const Rect& panel, std::string_view title, std::string_view detail) {
    heading(view.ui, {panel.min.x + padding, panel.min.y + 38}, title, 2,
            {20, Weight::bold, Ink::ink, Anchor::start, panel.width() - 90});
    text(view.ui, {panel.min.x + padding, panel.min.y + 61}, detail,
         {15, Weight::regular, Ink::ink2, Anchor::start, panel.width() - 2 * padding});
    if (view.state.has_selection() && !view.state.carry &&
        icon_button(view.ui, "close", {{panel.max.x - 56, panel.min.y + 8}, {panel.max.x - 12, panel.min.y + 52}},
                    icons::x, view.words.close)) {
        view.state.select_nothing();
    }
}

void draw_section(const ViewContext& view, Point at, std::string_view title) {
    heading(view.ui, at, title, 3, {16, Weight::bold, Ink::ink, Anchor::start});
}

// --- before and after ------------------------------------------------------------------------------------------------------

struct Change {
    std::string label, before, after;
    const GroupPlan* group_before = nullptr;  // with signs, where it is about a group's state
    const GroupPlan* group_after = nullptr;
};

void add_number(std::vector<Change>& changes, std::string label, int before, int after) {
    changes.push_back({std::move(label), std::to_string(before), std::to_string(after), nullptr, nullptr});
}

// What changes most comes first: whether groups fit, then sizes, functions and units, then the whole.
std::vector<Change> changes_of(const ViewContext& view, const Round& round, const Move& move) {
    const Words& words = view.words;
    const RoundPlan& before = round_plan(view, round);
    const RoundPlan& after = plan_after(view, round, move);
    std::vector<Change> changes;
    std::vector<Change> details;
    for (std::size_t at = 0; at < round.groups.size(); ++at) {
        const GroupPlan& old = before.groups[at];
        const GroupPlan& now = after.groups[at];
        if (old == now) continue;
        const std::string name = group_name(view, round.groups[at]);
        if (old.is_sound() != now.is_sound() || old.has_warning() != now.has_warning()) {
            changes.push_back(
                {name, std::string(state_in_row(view, old)), std::string(state_in_row(view, now)), &old, &now});
        }
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

float draw_changes(const ViewContext& view, const Rect& column, const std::vector<Change>& changes) {
    float y = column.min.y;
    for (const Change& change : changes) {
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

float draw_key_help(const ViewContext& view, Point at, float width) {
    const Words& words = view.words;
    const Rect box{at, {at.x + width, at.y + 108}};
    const Container group(view.ui, Role::group, "keys", words.without_dragging, box);
    const Scope scope("keys");
    fill_rect(box, Ink::sunk, 12);
    draw_section(view, {at.x + 16, at.y + 28}, words.without_dragging);
    const auto cap = [&](Point corner, float wide) {
        card({corner, {corner.x + wide, corner.y + 24}}, Ink::sub, Ink::line, 6);
    };
    const auto word_key = [&](Point corner, Word key, Word does) {
        const float wide = text_width(key, 15, Weight::semibold) + 14;
        cap(corner, wide);
        draw_text({corner.x + 7, corner.y + 17}, key, {15, Weight::semibold, Ink::ink2, Anchor::start});
        draw_text({corner.x + wide + 9, corner.y + 17}, does, {15, Weight::regular, Ink::ink2, Anchor::start});
        MirrorNode node;
        node.id = view.ui.unique_id(key);
        node.role = Role::text;
        node.rect = {corner.x, corner.y, 130, 24};
        node.name = std::string(key) + ": " + std::string(does);
        view.ui.mirror.add(std::move(node));
    };
    const float second = at.x + 16 + (width - 32) * 0.55F;
    word_key({at.x + 16, at.y + 40}, words.key_space, words.key_pick_up);
    cap({second, at.y + 40}, 28);
    icon({second + 6, at.y + 44}, icons::arrow_left, 16, Ink::ink2);
    cap({second + 33, at.y + 40}, 28);
    icon({second + 39, at.y + 44}, icons::arrow_right, 16, Ink::ink2);
    text(view.ui, {second + 70, at.y + 57}, words.key_choose, {15, Weight::regular, Ink::ink2, Anchor::start});
    word_key({at.x + 16, at.y + 72}, words.key_enter, words.key_put_down);
    word_key({second, at.y + 72}, words.key_escape, words.key_back);
    return box.max.y;
}

// --- rules in words ---------------------------------------------------------------------------------------------------------

struct RuleLine {
    std::string words;
    std::vector<Rule> rules;  // that make it not so
    bool is_unmet_wish = false;  // a soft rule: told, never refused
};

std::vector<RuleLine> rule_lines(const ViewContext& view, const IntervisieGroup& group, const GroupPlan& plan) {
    const Words& words = view.words;
    std::string missing;
    for (const Function function : plan.counts.missing_functions)
        missing += (missing.empty() ? "" : ", ") + std::string(name_of(words, function));
    return {
        {std::string(words.rule_size), {Rule::group_is_too_small, Rule::group_is_large, Rule::group_is_too_large}},
        {std::string(words.rule_lines), {Rule::direct_reporting_line, Rule::indirect_reporting_line}},
        {group.facilitator ? fill(words.rule_facilitator, {view.name_of(group.facilitator)})
                           : std::string(words.rule_facilitator_missing),
         {Rule::facilitator_is_missing, Rule::facilitator_is_not_in_pool, Rule::facilitator_is_member,
          Rule::facilitator_manages_member}},
        {std::string(words.rule_pairs), {Rule::apart_pair_shares_group}},
        {std::string(words.rule_targets), {Rule::function_is_outside_target}},
        {missing.empty() ? std::string(words.rule_functions) : fill(words.rule_functions_missing, {missing}),
         {},
         !missing.empty()},
    };
}

float draw_rules(const ViewContext& view, Point at, float width, const IntervisieGroup& group, const GroupPlan& plan) {
    draw_section(view, at, fill(view.words.rules_of_group, {group.name}));
    float y = at.y + 28;
    int index = 0;
    for (const RuleLine& rule : rule_lines(view, group, plan)) {
        const Scope scope("rule" + std::to_string(index++));
        std::vector<const Finding*> broken;
        for (const Finding& finding : plan.findings) {
            if (std::ranges::find(rule.rules, finding.rule) != rule.rules.end()) broken.push_back(&finding);
        }
        const bool is_wrong =
            std::ranges::any_of(broken, [](const Finding* finding) { return finding->severity == Severity::wrong; });
        const Point mark{at.x + 11, y};
        if (is_wrong) {
            draw_error_mark(mark, 10);
        } else if (!broken.empty() || rule.is_unmet_wish) {
            draw_signal_mark(Rule::group_is_large, mark, 9);
        } else {
            draw_tick_mark(mark, 9.5F);
        }
        y = paragraph(view.ui, {at.x + 32, y + 5}, width - 32, rule.words,
                      {15, is_wrong ? Weight::semibold : Weight::regular, Ink::ink, Anchor::start});
        for (const Finding* finding : broken) {
            y = paragraph(view.ui, {at.x + 32, y}, width - 32,
                          sentence_in_group(view.words, view.organisation, view.names, *finding),
                          {15, Weight::regular, is_wrong ? Ink::red : Ink::ink2, Anchor::start});
        }
        y += 8;
    }
    return y;
}

// --- somebody is carried ------------------------------------------------------------------------------------------------------

void draw_what_if(const ViewContext& view, const Rect& panel, const Round& round, const Carry& carry) {
    const Words& words = view.words;
    const std::string name = view.names.short_of(view.organisation, carry.person);
    const IntervisieGroup* from = group_of(round, carry.person);
    std::string title = fill(words.whatif_choose, {name});
    std::string detail = place_name(view, round, from ? from->id : GroupId());
    if (carry.move && carry.move->other) {
        title = fill(words.whatif_swap, {name, view.names.short_of(view.organisation, carry.move->other)});
    } else if (carry.move) {
        title = fill(carry.move->group ? words.whatif_title : words.whatif_out, {name});
        detail = fill(words.whatif_route, {detail, place_name(view, round, carry.move->group)});
    }
    if (!detail.empty() && detail[0] >= 'a' && detail[0] <= 'z') detail[0] = static_cast<char>(detail[0] - 'a' + 'A');
    draw_title(view, panel, title, detail);
    ScrollArea scroll(view.ui, "whatif", {{panel.min.x, panel.min.y + 76}, {panel.max.x, panel.max.y - 8}});
    const Point at = scroll.origin();
    const Rect column{{at.x + padding, at.y + 4}, {at.x + panel.width() - padding, panel.max.y}};
    float y = column.min.y;
    if (carry.move) y = draw_changes(view, column, changes_of(view, round, *carry.move));
    y = draw_key_help(view, {at.x + 16, y + 8}, panel.width() - 32);
    if (carry.move) {
        // The table where he would sit, as it would be then.
        const Round after = round_after(round, *carry.move);
        if (const IntervisieGroup* target = group_of(after, carry.person)) {
            const RoundPlan& plan = plan_after(view, round, *carry.move);
            y = draw_rules(view, {column.min.x, y + 42}, column.width(), *target, *find_group_plan(plan, target->id));
        }
    }
    scroll.ends_at(y + 8);
}

// --- a group ------------------------------------------------------------------------------------------------------------------

void draw_group(const ViewContext& view, const Rect& panel, const Round& round, const IntervisieGroup& group) {
    const Words& words = view.words;
    const GroupPlan& plan = *find_group_plan(round_plan(view, round), group.id);
    const Word state = !plan.is_sound()     ? words.unsound_in_row
                       : plan.has_warning() ? words.attention_in_row
                                            : words.sound_in_row;
    draw_title(view, panel, group_name(view, group) + ": " + std::string(state),
               count_in(words.one_person, words.many_people, plan.size) + ", " +
                   count_in(words.one_unit, words.many_units, plan.counts.units) + ", " +
                   count_in(words.one_shared, words.many_shared, plan.counts.shared_triads));
    const bool is_draft = !group.is_final;
    const Rect body{{panel.min.x, panel.min.y + 76}, {panel.max.x, panel.max.y - (is_draft ? 64.0F : 8.0F)}};
    {
        ScrollArea scroll(view.ui, group.id.text, body);
        const Point at = scroll.origin();
        float y = draw_rules(view, {at.x + padding, at.y + 24}, panel.width() - 2 * padding, group, plan);
        if (is_draft) y = draw_key_help(view, {at.x + 16, y + 8}, panel.width() - 32);
        scroll.ends_at(y + 8);
    }
    if (is_draft &&
        button(view.ui, "facilitator", {{panel.min.x + 16, panel.max.y - 52}, {panel.max.x - 16, panel.max.y - 12}},
               words.facilitator_button, {.glyph = icons::users_round})) {
        view.open_dialog(FacilitatorDialog{round.id, group.id, {}});
    }
}

// --- a person -----------------------------------------------------------------------------------------------------------------

float draw_fitting_swaps(const ViewContext& view, const Rect& column, const Round& round, const PersonId& person) {
    const Words& words = view.words;
    const std::vector<PersonId>& others = fitting_swaps(view, round, person);
    if (others.empty()) return column.min.y;
    draw_section(view, {column.min.x, column.min.y + 24}, words.fitting_swaps);
    text(view.ui, {column.max.x, column.min.y + 24}, words.rest_stays, {15, Weight::regular, Ink::ink2, Anchor::end});
    float y = column.min.y + 38;
    for (const PersonId& other : others) {
        const Scope scope(other.text);
        const Rect row{{column.min.x - 8, y}, {column.max.x + 8, y + 60}};
        const std::string name = view.name_of(other);
        const std::string place = place_name(view, round, group_of(round, other)->id);
        const Press press = press_area(view.ui, "swap", row,
                                       fill(words.swap_button, {view.names.short_of(view.organisation, person), name}),
                                       Role::button, state_none, place + ", " + std::string(words.fits_everywhere));
        card(row, press.hovered ? Ink::sub : Ink::panel, press.hovered ? Ink::ink : Ink::ctl, 12);
        icon({row.min.x + 12, y + 20}, icons::arrow_left_right, 20, Ink::ink2);
        draw_person_token(view, round, other, {row.min.x + 58, y + 30}, 15);
        draw_text({row.min.x + 82, y + 27}, name, {15, Weight::semibold, Ink::ink, Anchor::start, row.width() - 94});
        draw_text({row.min.x + 82, y + 47}, place + ", " + std::string(words.fits_everywhere),
                  {15, Weight::regular, Ink::ink2, Anchor::start, row.width() - 94});
        if (press.pressed) view.send(SwapMembers{round.id, person, other});
        y += 68;
    }
    return y;
}

float draw_person_buttons(const ViewContext& view, const Rect& column, const Round& round, const PersonId& person) {
    const Words& words = view.words;
    const IntervisieGroup* group = group_of(round, person);
    const bool moves = may_move(round, person);
    float y = column.min.y;
    const auto row = [&](std::string_view id, Word label, std::string_view glyph, bool is_disabled = false) {
        const Rect area{{column.min.x, y}, {column.max.x, y + 44}};
        y += 52;
        return button(view.ui, id, area, label, {.glyph = glyph, .is_disabled = is_disabled});
    };
    if (!moves && group) {
        y = paragraph(view.ui, {column.min.x + 8, y + 16}, column.width() - 16, words.locked_note,
                      {15, Weight::regular, Ink::ink2, Anchor::start}) +
            4;
    }
    if (moves && row("move", words.move_person, icons::arrow_right))
        view.open_dialog(MoveMemberDialog{round.id, person});
    if (moves && row("swap", words.swap_person, icons::arrow_left_right))
        view.open_dialog(SwapMembersDialog{round.id, person, {}});
    if (group &&
        (moves ? row("lock", words.lock_person, icons::lock) : row("lock", words.unlock_person, icons::lock_open))) {
        if (moves) {
            view.send(LockMember{round.id, person});
        } else {
            view.send(UnlockMember{round.id, person});
        }
    }
    if (group && moves && row("out", words.take_out, icons::user_minus)) view.send(PlaceMember{round.id, person, {}});
    return y;
}

void draw_person(const ViewContext& view, const Rect& panel, const Round& round, const Person& person) {
    const IntervisieGroup* group = group_of(round, person.id);
    const Unit* unit = find_unit(view.organisation, person.unit);
    std::string detail = function_name(view, round, person.id);
    if (unit) detail += (detail.empty() ? "" : ", ") + unit->name;
    detail += (detail.empty() ? "" : ", ") + place_name(view, round, group ? group->id : GroupId());
    draw_title(view, panel, view.name_of(person.id), detail);
    ScrollArea scroll(view.ui, person.id.text, {{panel.min.x, panel.min.y + 76}, {panel.max.x, panel.max.y - 8}});
    const Point at = scroll.origin();
    const Rect column{{at.x + padding, at.y}, {at.x + panel.width() - padding, panel.max.y}};
    float y = at.y + 8;
    bool is_in_trouble = false;
    if (group) {
        for (const Finding& finding : find_group_plan(round_plan(view, round), group->id)->findings) {
            if (finding.person != person.id && finding.other != person.id) continue;
            const bool is_wrong = finding.severity == Severity::wrong;
            is_in_trouble = is_in_trouble || is_wrong;
            const std::string sentence = sentence_in_group(view.words, view.organisation, view.names, finding);
            const float lines = count_lines(sentence, column.width() - 48, 15, Weight::regular);
            const Rect box{{column.min.x - 8, y}, {column.max.x + 8, y + lines * 21 + 24}};
            fill_rect(box, is_wrong ? Ink::red_tint : Ink::amber_tint, 12);
            if (is_wrong) {
                draw_error_mark({box.min.x + 22, y + 23}, 11);
            } else {
                draw_signal_mark(finding.rule, {box.min.x + 22, y + 23}, 10);
            }
            paragraph(view.ui, {box.min.x + 44, y + 28}, column.width() - 48, sentence,
                      {15, Weight::regular, Ink::ink, Anchor::start});
            y = box.max.y + 8;
        }
    }
    if (!has_final_group(round)) {
        if (is_in_trouble) y = draw_fitting_swaps(view, {{column.min.x, y}, column.max}, round, person.id) + 8;
        y = draw_person_buttons(view, {{column.min.x - 8, y + 4}, {column.max.x + 8, column.max.y}}, round, person.id);
        y = draw_key_help(view, {at.x + 16, y + 8}, panel.width() - 32);
    }
    scroll.ends_at(y + 8);
}

// --- nothing selected: the whole ------------------------------------------------------------------------------------------------

float draw_group_rows(const ViewContext& view, const Rect& column, const Round& round) {
    const RoundPlan& plan = round_plan(view, round);
    float y = column.min.y;
    for (const IntervisieGroup& group : round.groups) {
        const Scope scope(group.id.text);
        const GroupPlan& each = *find_group_plan(plan, group.id);
        const Rect row{{column.min.x, y}, {column.max.x, y + 44}};
        const std::string name = group_name(view, group);
        const Word state = state_in_row(view, each);
        const Press press =
            press_area(view.ui, "group", row,
                       name + ", " + count_in(view.words.one_person, view.words.many_people, each.size) + ", " +
                           std::string(state));
        if (press.hovered) fill_rect(row, Ink::sub, 10);
        if (press.pressed) view.state.select_group(group.id);
        const float middle = row.centre().y;
        draw_state_mark(each, {row.min.x + 22, middle}, 10);
        draw_text({row.min.x + 44, middle + 5}, name, {15, Weight::semibold, Ink::ink, Anchor::start, 100});
        draw_text({row.min.x + 128, middle + 5}, count_in(view.words.one_person, view.words.many_people, each.size),
                  {15, Weight::regular, Ink::ink2, Anchor::start});
        draw_text({row.max.x - 12, middle + 5}, state,
                  {15, each.is_sound() ? Weight::regular : Weight::bold,
                   !each.is_sound()     ? Ink::red
                   : each.has_warning() ? Ink::amber_text
                                        : Ink::ink2,
                   Anchor::end});
        y += 46;
    }
    return y;
}

void draw_whole(const ViewContext& view, const Rect& panel, const Round& round) {
    draw_title(view, panel, round.name, view.words.choose_person_hint);
    ScrollArea scroll(view.ui, "whole", {{panel.min.x, panel.min.y + 76}, {panel.max.x, panel.max.y - 8}});
    const Point at = scroll.origin();
    const Rect column{{at.x + padding, at.y}, {at.x + panel.width() - padding, panel.max.y}};
    draw_section(view, {column.min.x, at.y + 24}, view.words.all_groups);
    float y = draw_group_rows(view, {{at.x + 12, at.y + 38}, {at.x + panel.width() - 12, panel.max.y}}, round);
    for (const Finding& finding : round_plan(view, round).findings) {
        const Scope scope("finding" + std::to_string(static_cast<int>(finding.rule)) + finding.person.text);
        draw_signal_mark(finding.rule, {column.min.x + 10, y + 22}, 10);
        y = paragraph(view.ui, {column.min.x + 32, y + 27}, column.width() - 32,
                      sentence_of(view.words, view.organisation, view.names, finding),
                      {15, Weight::regular, Ink::ink, Anchor::start}) -
            12;
    }
    if (!has_final_group(round)) y = draw_key_help(view, {at.x + 16, y + 16}, panel.width() - 32);
    scroll.ends_at(y + 8);
}

}  // namespace

void draw_round_inspector(const ViewContext& view, const Rect& place, const Round& round) {
    const Container aside(view.ui, Role::complementary, "inspector", view.words.inspector, place);
    const Scope scope("inspector");
    const Rect panel = draw_inspector_ground(view, place);
    if (view.state.carry) {
        draw_what_if(view, panel, round, *view.state.carry);
    } else if (const IntervisieGroup* group = find_group(round, view.state.group)) {
        draw_group(view, panel, round, *group);
    } else if (const Person* person = find_person(view.organisation, view.state.person)) {
        draw_person(view, panel, round, *person);
    } else {
        draw_whole(view, panel, round);
    }
}

}  // namespace driehoek::ui

// Beside the tables: a group with its rules and the swaps that fit, or the round as a whole.
#include <algorithm>

#include "base/text.hpp"
#include "derive/intervisie.hpp"
#include "ui/kit/icons.hpp"
#include "ui/kit/tokens.hpp"
#include "ui/places/intervisie/rounds.hpp"
#include "ui/shared/pieces.hpp"

namespace driehoek::ui {
namespace {

// Everybody of a group who is in a broken rule that a swap can take away.
std::vector<PersonId> people_in_trouble(const IntervisieGroup& group, const GroupPlan& plan) {
    std::vector<PersonId> people;
    for (const Finding& finding : plan.findings) {
        if (finding.severity != Severity::wrong) continue;
        for (const PersonId& person : {finding.other, finding.person}) {
            const bool is_member = std::ranges::find(group.members, person) != group.members.end();
            if (is_member && std::ranges::find(people, person) == people.end()) people.push_back(person);
        }
    }
    return people;
}

// Sorted shapes of the people of a group, as close together as there is room for.
void draw_members(const ViewContext& view, const Round& round, const GroupPlan& plan, Point at, float room) {
    const IntervisieGroup& group = *find_group(round, plan.group);
    const float step = std::min(23.0F, room / static_cast<float>(std::max(plan.size, 1)));
    const float radius = std::min(9.0F, step * 0.42F);
    const auto draw_those = [&](std::optional<Function> wanted) {
        for (const PersonId& member : group.members) {
            const Person* person = find_person(view.organisation, member);
            const std::optional<Function> function =
                person ? function_in(round.target_functions, *person) : std::nullopt;
            const bool is_target =
                function && std::ranges::find(round.target_functions, *function) != round.target_functions.end();
            if (wanted ? function != wanted : is_target) continue;
            draw_person_token(view, round, member, {at.x + radius, at.y}, radius);
            at.x += step;
        }
    };
    for (const Function function : round.target_functions) draw_those(function);
    draw_those(std::nullopt);
}

float draw_group_rows(const ViewContext& view, const Rect& column, const Round& round) {
    float y = column.min.y;
    for (const IntervisieGroup& group : round.groups) {
        const Scope scope(group.id.text);
        const GroupPlan& plan = *find_group_plan(round_plan(view, round), group.id);
        const Rect row{{column.min.x, y}, {column.max.x, y + 42}};
        const Word state = state_in_row(view, plan);
        const bool is_chosen = view.state.group == group.id;
        const Press press = press_area(
            view.ui, "group", row,
            group_name(view, group) + ", " + count_in(view.words.one_person, view.words.many_people, plan.size) + ", " +
                std::string(state),
            Role::button, static_cast<std::uint16_t>(state_switch | (is_chosen ? state_pressed : 0)));
        if (is_chosen || press.hovered) fill_rect(row, is_chosen ? Ink::sunk : Ink::sub, 10);
        if (press.pressed) view.state.select_group(group.id);
        const float middle = row.centre().y;
        const bool is_plain = plan.is_sound() && !plan.has_warning();
        const float state_width = text_width(state, 15, is_plain ? Weight::regular : Weight::bold);
        const float mark = row.max.x - 14 - state_width - 24;
        draw_text({row.min.x + 14, middle + 6}, group.name, {16, Weight::bold, Ink::ink, Anchor::start, 30});
        draw_members(view, round, plan, {row.min.x + 40, middle}, (is_plain ? mark + 12 : mark - 14) - row.min.x - 40);
        if (!is_plain) draw_state_mark(plan, {mark, middle}, 10);
        draw_text({row.max.x - 14, middle + 6}, state,
                  {15, is_plain ? Weight::regular : Weight::bold, state_ink(plan), Anchor::end});
        y += 44;
    }
    return y;
}

float draw_all_groups(const ViewContext& view, const Rect& column, const Round& round) {
    const float panel_width = column.width() + 2 * panel_padding;
    draw_panel_section(view, {column.min.x, column.min.y + 24}, view.words.all_groups);
    if (panel_width > 320)
        text(view.ui, {column.max.x, column.min.y + 24}, view.words.jump_hint,
             {15, Weight::regular, Ink::ink2, Anchor::end});
    const float inset = panel_padding - 14;
    const float y =
        draw_group_rows(view, {{column.min.x - inset, column.min.y + 40}, {column.max.x + inset, column.max.y}}, round);
    if (form_of(round) != TableForm::small) return y;
    return paragraph(view.ui, {column.min.x, y + 24}, column.width(), view.words.tiles_above,
                     {15, Weight::regular, Ink::ink2, Anchor::start});
}

float draw_tile_key(const ViewContext& view, const Rect& column, const Round& round) {
    line({column.min.x, column.min.y + 4}, {column.max.x, column.min.y + 4}, Ink::line);
    draw_panel_section(view, {column.min.x, column.min.y + 38}, view.words.tile_key_title);
    float y = column.min.y + 64;
    for (const Function function : round.target_functions) {
        draw_function_token(view.words, function, {column.min.x + 12, y}, 8);
        text(view.ui, {column.min.x + 34, y + 5}, name_of(view.words, function),
             {15, Weight::regular, Ink::ink2, Anchor::start});
        y += 32;
    }
    return paragraph(view.ui, {column.min.x, y + 18}, column.width(), view.words.tile_key_text,
                     {15, Weight::regular, Ink::ink2, Anchor::start});
}

// --- a group ------------------------------------------------------------------------------------------------------------------

// What is wrong in a sentence, else what the group is made of. Returns the y below.
float draw_group_title(const ViewContext& view, const Rect& panel, const IntervisieGroup& group,
                       const GroupPlan& plan) {
    const Words& words = view.words;
    const std::string title = fill(words.group_state, {group_name(view, group), state_in_row(view, plan)});
    const auto note = note_of(words, view.organisation, view.names, plan);
    if (!note) {
        return draw_panel_title(view, panel, title,
                                count_in(words.one_unit, words.many_units, plan.counts.units) + ", " +
                                    count_in(words.one_shared, words.many_shared, plan.counts.shared_triads));
    }
    draw_panel_title(view, panel, title, {});
    return paragraph(view.ui, {panel.min.x + panel_padding, panel.min.y + 66}, panel.width() - 2 * panel_padding,
                     note->sentence, {17, Weight::regular, Ink::ink, Anchor::start}) -
           8;
}

float draw_group_body(const ViewContext& view, const Rect& column, const Round& round, const IntervisieGroup& group) {
    const GroupPlan& plan = *find_group_plan(round_plan(view, round), group.id);
    const TableForm form = form_of(round);
    const bool is_draft = !group.is_final;
    float y = column.min.y;
    if (form == TableForm::tile && !shows_round_list(view, round))
        y = draw_group_table(view, {{column.min.x - 16, y}, {column.max.x + 16, column.max.y}}, round, group);
    const std::vector<PersonId> people = people_in_trouble(group, plan);
    if (is_draft && !people.empty()) y = draw_fitting_swaps(view, {{column.min.x, y}, column.max}, round, people);
    if (is_draft && !plan.is_sound()) y = draw_mend_button(view, {{column.min.x, y + 4}, column.max}, round);
    if (form != TableForm::large && round_plan(view, round).broken_rules > 0) {
        if (button(view.ui, "next", {{column.min.x - 8, y + 4}, {column.max.x + 8, y + 44}}, view.words.next_problem))
            select_next_problem(view, round);
        y += 52;
    }
    if (form == TableForm::small && !plan.is_sound())
        y = draw_all_groups(view, {{column.min.x, y + 4}, column.max}, round) + 8;
    y = draw_group_rules(view, {column.min.x, y + 28}, column.width(), group, plan);
    y = draw_replacements(view, {{column.min.x, y}, column.max}, group);
    if (form == TableForm::tile) y = draw_tile_key(view, {{column.min.x, y}, column.max}, round);
    if (form == TableForm::small && plan.is_sound()) y = draw_all_groups(view, {{column.min.x, y}, column.max}, round);
    if (is_draft) y = draw_key_help(view, {column.min.x - 8, y + 8}, column.width() + 16);
    return y;
}

void draw_group(const ViewContext& view, const Rect& panel, const Round& round, const IntervisieGroup& group) {
    const float top = draw_group_title(view, panel, group, *find_group_plan(round_plan(view, round), group.id));
    const bool is_draft = !group.is_final;
    const Rect body{{panel.min.x, top}, {panel.max.x, panel.max.y - (is_draft ? 64.0F : 8.0F)}};
    {
        ScrollArea scroll(view.ui, group.id.text, body);
        const Point at = scroll.origin();
        const Rect column{{at.x + panel_padding, at.y}, {at.x + panel.width() - panel_padding, panel.max.y}};
        scroll.ends_at(draw_group_body(view, column, round, group) + 8);
    }
    if (is_draft &&
        button(view.ui, "facilitator", {{panel.min.x + 16, panel.max.y - 52}, {panel.max.x - 16, panel.max.y - 12}},
               view.words.facilitator_button, {.glyph = icons::users_round})) {
        view.open_dialog(FacilitatorDialog{round.id, group.id, {}});
    }
}

// --- nothing selected: the whole ------------------------------------------------------------------------------------------------

// What belongs to the round and to no table: who may lead, who may not sit together.
float draw_round_buttons(const ViewContext& view, const Rect& column, const Round& round) {
    const Words& words = view.words;
    float y = draw_mend_button(view, column, round);
    const auto row = [&](std::string_view id, const std::string& label, std::string_view glyph) {
        const Rect area{{column.min.x - 8, y}, {column.max.x + 8, y + 44}};
        y += 52;
        return button(view.ui, id, area, label, {.glyph = glyph});
    };
    if (row("pool", std::string(words.pool_button), icons::users_round))
        view.open_dialog(FacilitatorsDialog{.round = round.id});
    if (round.proposal.is_used() && row("explain", std::string(words.explain_button), icons::info))
        view.open_dialog(ExplainProposalDialog{round.id});
    if (has_final_group(round)) {
        if (row("evaluation", std::string(words.evaluation_button), icons::file_spreadsheet))
            view.open_dialog(EvaluationDialog{round.id});
        return y;
    }
    const int pairs = static_cast<int>(round.apart.size());
    if (row("pairs", pairs == 0 ? std::string(words.pairs_button) : count_in(words.one_pair, words.many_pairs, pairs),
            icons::user_minus))
        view.open_dialog(ApartPairsDialog{round.id});
    return y;
}

void draw_whole(const ViewContext& view, const Rect& panel, const Round& round) {
    const float top = draw_panel_title(view, panel, round.name, view.words.choose_person_hint);
    ScrollArea scroll(view.ui, "whole", {{panel.min.x, top}, {panel.max.x, panel.max.y - 8}});
    const Point at = scroll.origin();
    const Rect column{{at.x + panel_padding, at.y}, {at.x + panel.width() - panel_padding, panel.max.y}};
    float y = column.min.y;
    for (const Finding& finding : round_plan(view, round).findings) {
        const Scope scope("finding" + std::to_string(static_cast<int>(finding.rule)) + finding.person.text);
        draw_signal_mark(finding.rule, {column.min.x + 10, y + 22}, 10);
        y = paragraph(view.ui, {column.min.x + 32, y + 27}, column.width() - 32,
                      sentence_of(view.words, view.organisation, view.names, finding),
                      {15, Weight::regular, Ink::ink, Anchor::start}) -
            12;
    }
    if (form_of(round) == TableForm::tile) {
        if (round_plan(view, round).broken_rules > 0) {
            if (button(view.ui, "next", {{column.min.x - 8, y + 12}, {column.max.x + 8, y + 52}},
                       view.words.next_problem))
                select_next_problem(view, round);
            y += 60;
        }
        y = draw_tile_key(view, {{column.min.x, y}, column.max}, round);
    } else {
        y = draw_all_groups(view, {{column.min.x, y}, column.max}, round);
    }
    y = draw_round_buttons(view, {{column.min.x, y + 12}, column.max}, round);
    if (!has_final_group(round)) y = draw_key_help(view, {at.x + 16, y + 8}, panel.width() - 32);
    scroll.ends_at(y + 8);
}

}  // namespace

float draw_panel_title(const ViewContext& view, const Rect& panel, std::string_view title, std::string_view detail) {
    const float x = panel.min.x + panel_padding;
    float y = heading_lines(view.ui, {x, panel.min.y + 38}, panel.width() - 90, title, 2,
                            {20, Weight::bold, Ink::ink, Anchor::start});
    y = detail.empty() ? y + 10
                       : paragraph(view.ui, {x, y - 5}, panel.width() - 2 * panel_padding, detail, type::caption) - 6;
    if (view.state.has_selection() && !view.state.carry &&
        icon_button(view.ui, "close", {{panel.max.x - 56, panel.min.y + 8}, {panel.max.x - 12, panel.min.y + 52}},
                    icons::x, view.words.close)) {
        view.state.select_nothing();
    }
    return y;
}

void draw_panel_section(const ViewContext& view, Point at, std::string_view title) {
    heading(view.ui, at, title, 3, {16, Weight::bold, Ink::ink, Anchor::start});
}

float draw_replacements(const ViewContext& view, const Rect& column, const IntervisieGroup& group) {
    if (group.replacements.empty()) return column.min.y;
    const Words& words = view.words;
    draw_panel_section(view, {column.min.x, column.min.y + 24}, words.replaced_title);
    float y = column.min.y + 48;
    for (const Replacement& replacement : group.replacements) {
        const std::string coming = view.name_of(replacement.coming);
        const std::string leaving = view.name_of(replacement.leaving);
        y = paragraph(view.ui, {column.min.x, y}, column.width(),
                      replacement.day ? fill(words.replaced_line, {coming, leaving, long_date(words, *replacement.day)})
                                      : fill(words.replaced_undated, {coming, leaving}),
                      {15, Weight::regular, Ink::ink2, Anchor::start}) +
            6;
    }
    return y;
}

void draw_round_inspector(const ViewContext& view, const Rect& place, const Round& round) {
    const Container aside(view.ui, Role::complementary, "inspector", view.words.inspector, place);
    const Scope scope("inspector");
    const Rect panel = draw_inspector_ground(view, place);
    if (view.state.carry) {
        draw_what_if(view, panel, round, *view.state.carry);
    } else if (const IntervisieGroup* group = find_group(round, view.state.group)) {
        draw_group(view, panel, round, *group);
    } else if (const Person* person = find_person(view.organisation, view.state.person)) {
        draw_round_person(view, panel, round, *person);
    } else {
        draw_whole(view, panel, round);
    }
}

}  // namespace driehoek::ui

// Beside the tables: a group with its rules and the swaps that fit, or the round as a whole.
#include <algorithm>

#include "base/text.hpp"
#include "derive/intervisie.hpp"
#include "ui/kit/icons.hpp"
#include "ui/kit/tokens.hpp"
#include "ui/places/intervisie/rounds.hpp"
#include "ui/shared/methods_dialog.hpp"
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
void draw_members(const ViewContext& view, const Round& round, const GroupPlan& plan, const Rect& area) {
    const IntervisieGroup& group = *find_group(round, plan.group);
    const float step = std::min(23.0F, area.width() / static_cast<float>(std::max(plan.size, 1)));
    const float radius = std::min(9.0F, step * 0.42F);
    Strip row(area, 0, step - 2 * radius);
    const auto draw_those = [&](std::optional<Function> wanted) {
        for (const PersonId& member : group.members) {
            const Person* person = find_person(view.organisation, member);
            const std::optional<Function> function =
                person ? function_in(round.target_functions, *person) : std::nullopt;
            const bool is_target =
                function && std::ranges::find(round.target_functions, *function) != round.target_functions.end();
            if (wanted ? function != wanted : is_target) continue;
            draw_person_token(view, round, member, row.left(2 * radius).centre(), radius);
        }
    };
    for (const Function function : round.target_functions) draw_those(function);
    draw_those(std::nullopt);
}

void draw_group_row(const ViewContext& view, const Rect& area, const Round& round, const IntervisieGroup& group) {
    const GroupPlan& plan = *find_group_plan(round_plan(view, round), group.id);
    const Word state = state_in_row(view, plan);
    const bool is_chosen = view.state.group == group.id;
    const Press press =
        press_area(view.ui, "group", area,
                   group_name(view, group) + ", " + count_in(view.words.one_person, view.words.many_people, plan.size) +
                       ", " + std::string(state),
                   Role::button, static_cast<std::uint16_t>(state_switch | (is_chosen ? state_pressed : 0)));
    if (is_chosen || press.hovered) fill_rect(area, is_chosen ? Ink::sunk : Ink::sub, 10);
    if (press.pressed) view.state.select_group(group.id);
    const bool is_plain = plan.is_sound() && !plan.has_warning();
    Strip row(area, space::normal);
    draw_lines(row.left(20), {{group.name, type::section}});
    row.words_at_end(state, {.weight = is_plain ? Weight::regular : Weight::bold, .ink = state_ink(plan)});
    if (!is_plain) draw_state_mark(plan, row.right(20).centre(), 10);
    draw_members(view, round, plan, row.rest());
}

void draw_all_groups(const ViewContext& view, Column& column, const Round& round) {
    constexpr float least_for_hint = 272;
    column.leave(space::gap);
    if (column.width() > least_for_hint) {
        column.heading_with(view.words.all_groups, 3, view.words.jump_hint);
    } else {
        column.heading(view.words.all_groups, 3);
    }
    for (const IntervisieGroup& group : round.groups) {
        const Scope scope(group.id.text);
        draw_group_row(view, column.widened(button_outset).take(42), round, group);
        // Of the group as a whole, in the order of the groups and without a colour.
        if (const Turnout turnout = turnout_of(group); turnout.is_known())
            column.indented(sign_indent).paragraph(turnout_sentence(view.words, turnout), type::caption);
        column.leave(2);
    }
    if (form_of(round) == TableForm::small) column.paragraph(view.words.tiles_above, type::caption);
}

void draw_tile_key(const ViewContext& view, Column& column, const Round& round) {
    column.divide();
    column.leave(space::gap);
    column.heading(view.words.tile_key_title, 3);
    for (const Function function : round.target_functions) {
        Strip row(column.take(24));
        column.leave(space::close);
        draw_function_token(view.words, function, row.left(24).centre(), 8);
        line_in(view.ui, row.rest(), name_of(view.words, function), type::caption);
    }
    column.paragraph(view.words.tile_key_text, type::caption);
}

void draw_next_problem(const ViewContext& view, Column& column, const Round& round) {
    if (round_plan(view, round).broken_rules > 0 && panel_button(column, "next", view.words.next_problem))
        select_next_problem(view, round);
}

// --- a group ------------------------------------------------------------------------------------------------------------------

void draw_group_body(const ViewContext& view, Column& column, const Round& round, const IntervisieGroup& group) {
    const GroupPlan& plan = *find_group_plan(round_plan(view, round), group.id);
    const TableForm form = form_of(round);
    const bool is_draft = !group.is_final;
    if (form == TableForm::tile && !shows_round_list(view, round)) draw_group_table(view, column, round, group);
    const std::vector<PersonId> people = people_in_trouble(group, plan);
    if (is_draft && !people.empty()) draw_fitting_swaps(view, column, round, people);
    if (is_draft && !plan.is_sound()) draw_mend_button(view, column, round);
    if (form != TableForm::large) draw_next_problem(view, column, round);
    if (form == TableForm::small && !plan.is_sound()) draw_all_groups(view, column, round);
    if (group.is_final || !group.sessions.empty()) draw_group_sessions(view, column, round, group);
    draw_group_rules(view, column, round.proposal, group, plan);
    draw_replacements(view, column, group);
    if (!is_draft && panel_button(column, "join", view.words.join_person, {.glyph = icons::user_plus}))
        view.open_dialog(
            JoinGroupDialog{round.id, group.id, iso_from_date(day_for_replacement(group, view.today)), {}});
    if (form == TableForm::tile) draw_tile_key(view, column, round);
    if (form == TableForm::small && plan.is_sound()) draw_all_groups(view, column, round);
    column.leave(space::gap);
    if (is_draft) draw_key_help(view, column);
}

// The one to come, planned with a day or without.
const Session* session_to_show(const IntervisieGroup& group) {
    if (const Session* next = next_session(group)) return next;
    const auto planned = std::ranges::find(group.sessions, SessionStatus::planned, &Session::status);
    return planned == group.sessions.end() ? nullptr : &*planned;
}

void draw_session_button(const ViewContext& view, const Rect& area, const Round& round, const IntervisieGroup& group) {
    const Session* session = session_to_show(group);
    if (!session || !group.facilitator) return;
    Column foot(view.ui, area, space::gap, space::normal);
    if (button(view.ui, "session", foot.take(space::button), view.words.session_from_group,
               {.glyph = icons::presentation}))
        show_session(view, {round.id, group.id, session->id});
}

// What is wrong in a sentence, else what the group is made of.
void draw_group(const ViewContext& view, const Rect& panel, const Round& round, const IntervisieGroup& group) {
    const Words& words = view.words;
    const GroupPlan& plan = *find_group_plan(round_plan(view, round), group.id);
    const auto note = note_of(words, view.organisation, view.names, plan);
    Rect body =
        draw_panel_title(view, panel, fill(words.group_state, {group_name(view, group), state_in_row(view, plan)}),
                         note ? std::string()
                              : count_in(words.one_unit, words.many_units, plan.counts.units) + ", " +
                                    count_in(words.one_shared, words.many_shared, plan.counts.shared_triads));
    if (!group.is_final || session_to_show(group)) body.max.y -= space::button + space::gap;
    {
        ScrollColumn column(view.ui, group.id.text, body, space::padding, space::hair);
        if (note) column.paragraph(note->sentence, type::message);
        draw_group_body(view, column, round, group);
    }
    if (group.is_final) return draw_session_button(view, {{panel.min.x, body.max.y}, panel.max}, round, group);
    Column foot(view.ui, {{panel.min.x, body.max.y}, panel.max}, space::gap, space::normal);
    if (button(view.ui, "facilitator", foot.take(space::button), words.facilitator_button,
               {.glyph = icons::users_round}))
        view.open_dialog(FacilitatorDialog{round.id, group.id, {}});
}

// --- nothing selected: the whole ------------------------------------------------------------------------------------------------

// What belongs to the round and to no table: who may lead, who may not sit together.
void draw_round_buttons(const ViewContext& view, Column& column, const Round& round) {
    const Words& words = view.words;
    draw_mend_button(view, column, round);
    if (panel_button(column, "pool", words.pool_button, {.glyph = icons::users_round}))
        view.open_dialog(FacilitatorsDialog{.round = round.id});
    if (panel_button(column, "methods", words.methods_button, {.glyph = icons::copy}))
        view.open_dialog(MethodsDialog{});
    if (round.proposal.is_used() && panel_button(column, "explain", words.explain_button, {.glyph = icons::info}))
        view.open_dialog(ExplainProposalDialog{round.id});
    if (has_final_group(round)) {
        if (panel_button(column, "evaluation", words.evaluation_button, {.glyph = icons::file_spreadsheet}))
            view.open_dialog(EvaluationDialog{round.id});
        if (panel_button(column, "cases", words.cases_button, {.glyph = icons::info}))
            view.open_dialog(CasesDialog{round.id});
        return;
    }
    const int pairs = static_cast<int>(round.apart.size());
    const std::string label =
        pairs == 0 ? std::string(words.pairs_button) : count_in(words.one_pair, words.many_pairs, pairs);
    if (panel_button(column, "pairs", label, {.glyph = icons::user_minus}))
        view.open_dialog(ApartPairsDialog{round.id});
}

void draw_whole(const ViewContext& view, const Rect& panel, const Round& round) {
    const Rect body = draw_panel_title(view, panel, round.name, view.words.choose_person_hint);
    ScrollColumn column(view.ui, "whole", body, space::padding, space::close);
    if (has_final_group(round)) column.paragraph(sessions_held_in(view, round), type::strong);
    if (const std::string turnout = turnout_in(view, round); !turnout.empty()) column.paragraph(turnout, type::caption);
    for (const Finding& finding : round_plan(view, round).findings) {
        const Scope scope("finding" + std::to_string(static_cast<int>(finding.rule)) + finding.person.text);
        draw_signal_mark(finding.rule, column.sign(), 10);
        column.indented(sign_indent).paragraph(sentence_of(view.words, view.organisation, view.names, finding));
        column.leave(space::close);
    }
    if (form_of(round) == TableForm::tile) {
        draw_next_problem(view, column, round);
        draw_tile_key(view, column, round);
    } else {
        draw_all_groups(view, column, round);
    }
    column.leave(space::gap);
    draw_round_buttons(view, column, round);
    column.leave(space::gap);
    if (!has_final_group(round)) draw_key_help(view, column);
}

}  // namespace

bool panel_button(Column& column, std::string_view id, std::string_view label, const ButtonStyle& style) {
    const bool is_pressed = column.widened(button_outset).wide_button(id, label, style);
    column.leave(space::close);
    return is_pressed;
}

void draw_broken_rule(Column& column, std::string_view sentence) {
    draw_error_mark(column.sign(), 10);
    column.indented(sign_indent).paragraph(sentence);
}

void draw_replacements(const ViewContext& view, Column& column, const IntervisieGroup& group) {
    if (group.replacements.empty()) return;
    const Words& words = view.words;
    column.leave(space::gap);
    column.heading(words.replaced_title, 3);
    for (const Replacement& replacement : group.replacements) {
        const std::string coming = view.name_of(replacement.coming);
        const std::string leaving = view.name_of(replacement.leaving);
        const std::string day = replacement.day ? long_date(words, *replacement.day) : std::string(words.unknown_date);
        std::string sentence = !replacement.leaving  ? fill(words.joined_line, {coming, day})
                               : !replacement.coming ? fill(words.left_line, {leaving, day})
                               : replacement.day     ? fill(words.replaced_line, {coming, leaving, day})
                                                     : fill(words.replaced_undated, {coming, leaving});
        column.paragraph(sentence, type::caption);
        column.leave(space::close);
    }
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

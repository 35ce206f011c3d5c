// One person of a round: what is the matter at his table, and everything that can be done without dragging.
#include <algorithm>

#include "base/text.hpp"
#include "ui/kit/icons.hpp"
#include "ui/kit/tokens.hpp"
#include "ui/places/intervisie/rounds.hpp"
#include "ui/shared/pieces.hpp"

namespace driehoek::ui {
namespace {

void draw_person_buttons(const ViewContext& view, Column& column, const Round& round, const PersonId& person) {
    const Words& words = view.words;
    const IntervisieGroup* group = group_of(round, person);
    const bool moves = may_move(round, person);
    if (!moves && group) column.paragraph(words.locked_note, type::caption);
    if (moves && panel_button(column, "move", words.move_person, {.glyph = icons::arrow_right}))
        view.open_dialog(MoveMemberDialog{round.id, person});
    if (moves && panel_button(column, "swap", words.swap_person, {.glyph = icons::arrow_left_right}))
        view.open_dialog(SwapMembersDialog{round.id, person, {}});
    if (group && panel_button(column, "lock", moves ? words.lock_person : words.unlock_person,
                              {.glyph = moves ? icons::lock : icons::lock_open})) {
        if (moves) {
            view.send(LockMember{round.id, person});
        } else {
            view.send(UnlockMember{round.id, person});
        }
    }
    if (group && moves && panel_button(column, "out", words.take_out, {.glyph = icons::user_minus}))
        view.send(PlaceMember{round.id, person, {}});
}

// The signals that are about this person. True when one is a broken rule.
bool draw_signals(const ViewContext& view, Column& column, const GroupPlan& plan, const PersonId& person) {
    bool is_in_trouble = false;
    for (const Finding& finding : plan.findings) {
        if (finding.person != person && finding.other != person) continue;
        const bool is_wrong = finding.severity == Severity::wrong;
        is_in_trouble = is_in_trouble || is_wrong;
        const Point sign = column.widened(button_outset)
                               .note(sentence_in_group(view.words, view.organisation, view.names, finding),
                                     is_wrong ? Ink::red_tint : Ink::amber_tint, type::body, true);
        if (is_wrong) {
            draw_error_mark(sign, 11);
        } else {
            draw_signal_mark(finding.rule, sign, 10);
        }
        column.leave(space::close);
    }
    return is_in_trouble;
}

}  // namespace

void draw_round_person(const ViewContext& view, const Rect& panel, const Round& round, const Person& person) {
    const IntervisieGroup* group = group_of(round, person.id);
    const Unit* unit = find_unit(view.organisation, person.unit);
    std::string detail = function_name(view, round, person.id);
    if (unit) detail += (detail.empty() ? "" : ", ") + unit->name;
    detail += (detail.empty() ? "" : ", ") + place_name(view, round, group ? group->id : GroupId());
    ScrollColumn column(view.ui, person.id.text, draw_panel_title(view, panel, view.name_of(person.id), detail),
                        space::padding, space::close);
    if (!takes_part(round, person.id)) column.paragraph(fill(view.words.no_place_reasons[NoPlaceReason::sits_out], {}));
    const bool is_in_trouble =
        group && draw_signals(view, column, *find_group_plan(round_plan(view, round), group->id), person.id);
    if (group && form_of(round) == TableForm::tile && !shows_round_list(view, round))
        draw_group_table(view, column, round, *group);
    if (has_final_group(round)) {
        if (group && group->is_final &&
            panel_button(column, "replace", view.words.replace_person, {.glyph = icons::arrow_left_right}))
            view.open_dialog(
                ReplaceMemberDialog{round.id, person.id, iso_from_date(day_for_replacement(*group, view.today)), {}});
        if (group) draw_replacements(view, column, *group);
    } else {
        if (is_in_trouble) draw_fitting_swaps(view, column, round, {&person.id, 1});
        draw_person_buttons(view, column, round, person.id);
        column.leave(space::gap);
        draw_key_help(view, column);
    }
}

}  // namespace driehoek::ui

// One person of a round: what is the matter at his table, and everything that can be done without dragging.
#include <algorithm>

#include "base/text.hpp"
#include "ui/kit/icons.hpp"
#include "ui/kit/tokens.hpp"
#include "ui/places/intervisie/rounds.hpp"

namespace driehoek::ui {
namespace {

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

// The signals that are about this person. True when one is a broken rule.
bool draw_signals(const ViewContext& view, const Rect& column, const GroupPlan& plan, const PersonId& person,
                  float& y) {
    bool is_in_trouble = false;
    for (const Finding& finding : plan.findings) {
        if (finding.person != person && finding.other != person) continue;
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
    return is_in_trouble;
}

}  // namespace

void draw_round_person(const ViewContext& view, const Rect& panel, const Round& round, const Person& person) {
    const IntervisieGroup* group = group_of(round, person.id);
    const Unit* unit = find_unit(view.organisation, person.unit);
    std::string detail = function_name(view, round, person.id);
    if (unit) detail += (detail.empty() ? "" : ", ") + unit->name;
    detail += (detail.empty() ? "" : ", ") + place_name(view, round, group ? group->id : GroupId());
    const float top = draw_panel_title(view, panel, view.name_of(person.id), detail);
    ScrollArea scroll(view.ui, person.id.text, {{panel.min.x, top}, {panel.max.x, panel.max.y - 8}});
    const Point at = scroll.origin();
    const Rect column{{at.x + panel_padding, at.y}, {at.x + panel.width() - panel_padding, panel.max.y}};
    float y = at.y + 8;
    if (!takes_part(round, person.id)) {
        y = paragraph(view.ui, {column.min.x, y + 16}, column.width(),
                      fill(view.words.no_place_reasons[NoPlaceReason::sits_out], {}), type::body) -
            8;
    }
    const bool is_in_trouble =
        group && draw_signals(view, column, *find_group_plan(round_plan(view, round), group->id), person.id, y);
    if (group && form_of(round) == TableForm::tile && !shows_round_list(view, round))
        y = draw_group_table(view, {{at.x + 8, y}, {at.x + panel.width() - 8, panel.max.y}}, round, *group) + 8;
    const Rect wide{{column.min.x - 8, y + 4}, {column.max.x + 8, column.max.y}};
    if (has_final_group(round)) {
        if (group && group->is_final &&
            button(view.ui, "replace", {wide.min, {wide.max.x, wide.min.y + 44}}, view.words.replace_person,
                   {.glyph = icons::arrow_left_right}))
            view.open_dialog(
                ReplaceMemberDialog{round.id, person.id, iso_from_date(day_for_replacement(*group, view.today)), {}});
        y = wide.min.y + 52;
        if (group) y = draw_replacements(view, {{column.min.x, y}, column.max}, *group);
    } else {
        if (is_in_trouble) y = draw_fitting_swaps(view, {{column.min.x, y}, column.max}, round, {&person.id, 1}) + 8;
        y = draw_person_buttons(view, {{wide.min.x, y + 4}, wide.max}, round, person.id);
        y = draw_key_help(view, {at.x + 16, y + 8}, panel.width() - 32);
    }
    scroll.ends_at(y + 8);
}

}  // namespace driehoek::ui

// What the groups of a round think of it: told from enough answers on (sheet 11; domain 2.5), and forms that come in.
#include <array>
#include <span>

#include "base/text.hpp"
#include "picture/evaluation_bars.hpp"
#include "ui/icons.hpp"
#include "ui/tokens.hpp"
#include "ui/views/dialogs.hpp"
#include "ui/views/pieces.hpp"

namespace driehoek::ui {
namespace {

constexpr std::array every_statement{Statement::composition, Statement::work_of_another, Statement::needing_each_other,
                                     Statement::safety,      Statement::method,          Statement::learning};
static_assert(every_statement.size() == statement_count);
constexpr std::size_t shown_while_hidden = 3;  // as many as the sheet shows: open bars tell nothing

// The picture, and in the mirror each bar as an item of a list. Returns the y below.
float draw_bars(const ViewContext& view, Point at, float width, const EvaluationResult& result) {
    const std::span statements(every_statement);
    const Picture picture = evaluation_bars_picture(
        view.words, result, result.is_told() ? statements : statements.first(shown_while_hidden), width);
    const auto on_page = [&](const Rect& area) {
        return Rect{{at.x + area.min.x, at.y + area.min.y}, {at.x + area.max.x, at.y + area.max.y}};
    };
    draw_marks(picture, at);
    const Container list(view.ui, Role::list, "bars", view.words.evaluation_button, on_page(picture.bounds));
    for (const Target& bar : picture.targets) record_cell(view, Role::list_item, bar.spoken, on_page(bar.area));
    return at.y + picture.bounds.max.y;
}

// What the bars mean, and how many people they come from as far as that may be told. Returns the y below.
float draw_result(const ViewContext& view, Point at, float width, const EvaluationResult& result) {
    const Words& words = view.words;
    const TextStyle title{20, Weight::bold, Ink::ink, Anchor::start};
    if (result.is_told()) {
        at.y = heading_lines(view.ui, {at.x, at.y + 30}, width, words.evaluation_told, 3, title) + 4;
        const std::string counts =
            fill(words.evaluation_told_text, {std::to_string(result.forms), std::to_string(result.groups)});
        return paragraph(view.ui, at, width, counts, quiet_text);
    }
    const bool is_few = !result.has_enough_forms();
    icon({at.x, at.y + 12}, icons::eye_off, 24, Ink::ink);
    at.y = heading_lines(view.ui, {at.x + 36, at.y + 30}, width - 36, words.evaluation_few, 3, title) + 4;
    const std::string why(is_few ? words.evaluation_few_text : words.evaluation_one_group);
    at.y = paragraph(view.ui, at, width, why + std::string(words.evaluation_when), quiet_text) + 8;
    return paragraph(view.ui, at, width, is_few ? words.evaluation_few_now : words.evaluation_one_group_now,
                     {.weight = Weight::semibold});
}

// One form, and the way to take all of a group back. Returns the y below.
float draw_form(const ViewContext& view, EvaluationDialog& dialog, const Options<GroupId>& groups, Point at,
                float width) {
    const Words& words = view.words;
    int chosen = groups.index_of(dialog.group);
    at.y = paragraph(view.ui, {at.x, at.y + 24}, width, words.form_hint, quiet_text);
    at.y = labelled_select(view, at, width, "group", words.column_group, groups.labels, chosen);
    if (groups.at(chosen) != dialog.group) dialog.refusal.reset();
    dialog.group = groups.at(chosen);
    const EvaluationForm before = dialog.form;
    const std::vector<std::string> marks(words.marks.begin(), words.marks.end());
    for (std::size_t statement = 0; statement < dialog.form.size(); ++statement) {
        // The sentence takes a second line where it must: it is what is answered.
        const Word label = words.statements[statement];
        const float y = draw_paragraph({at.x, at.y + 12}, width, label, {.weight = Weight::semibold}) - 9;
        select_field(view.ui, label, {{at.x, y}, {at.x + width, y + 44}}, label, marks, dialog.form[statement]);
        at.y = y + 60;
    }
    const IntervisieGroup& group = *find_group(*find_round(view.organisation, dialog.round), dialog.group);
    if (dialog.form != before) dialog.refusal.reset();
    if (dialog.refusal)
        at.y = paragraph(view.ui, {at.x, at.y + 6}, width, sentence_of(words, *dialog.refusal),
                         {15, Weight::semibold, Ink::red, Anchor::start});
    ButtonRow row(at, width, 44);
    if (row.add(view.ui, "add", words.form_add, {.kind = ButtonKind::primary})) {
        // Said beside the form, which stays to be set right.
        dialog.refusal = refusal_of(group, dialog.form);
        if (dialog.refusal) {
            view.ui.mirror.announce(std::string(sentence_of(words, *dialog.refusal)), true);
        } else {
            view.send(AddEvaluationForm{dialog.round, group.id, dialog.form});
            EvaluationDialog emptied = dialog;
            emptied.form = {};
            replace_dialog(view, std::move(emptied));
            // Where the next form begins.
            const Word first = words.statements.front();
            view.ui.mirror.request_focus(ImGui::GetID(first.data(), first.data() + first.size()));
        }
    }
    if (group.evaluation.forms > 0 && row.add(view.ui, "clear", fill(words.form_clear, {group.name})))
        view.send(ClearEvaluation{dialog.round, group.id});
    return row.bottom();
}

// Groups that can hand in forms, with how many did.
Options<GroupId> group_options(const Words& words, const Round& round) {
    Options<GroupId> options;
    for (const IntervisieGroup& group : round.groups) {
        if (!group.is_final) continue;
        options.add(group.id, fill(words.form_group, {group.name, std::to_string(group.evaluation.forms),
                                                      std::to_string(most_forms(group))}));
    }
    return options;
}

float draw_entry(const ViewContext& view, EvaluationDialog& dialog, const Round& round, Point at, float width) {
    const Options<GroupId> groups = group_options(view.words, round);
    if (groups.ids.empty()) return paragraph(view.ui, {at.x, at.y + 8}, width, view.words.form_waits, quiet_text);
    ButtonRow row(at, width, 44);
    const auto state = static_cast<std::uint16_t>(state_expandable | (dialog.shows_form ? state_expanded : 0));
    if (row.add(view.ui, "enter", view.words.form_enter, {.state = state})) dialog.shows_form = !dialog.shows_form;
    return dialog.shows_form ? draw_form(view, dialog, groups, {at.x, row.bottom()}, width) : row.bottom();
}

}  // namespace

void draw(const ViewContext& view, EvaluationDialog& dialog) {
    const Words& words = view.words;
    const Round* round = find_round(view.organisation, dialog.round);
    if (!round) return close_dialog(view);
    DialogFrame frame(view.ui, "evaluation", fill(words.evaluation_title, {round->name}), words.dialog_close, 480);
    Point at = frame.origin();
    if (view.organisation.rounds->size() > 1) {
        Options<RoundId> rounds;
        for (const Round& each : *view.organisation.rounds) rounds.add(each.id, each.name);
        int chosen = rounds.index_of(dialog.round);
        at.y = labelled_select(view, at, frame.width(), "round", words.round_choose, rounds.labels, chosen);
        if (rounds.at(chosen) != dialog.round) dialog = {.round = rounds.at(chosen), .shows_form = dialog.shows_form};
        round = find_round(view.organisation, dialog.round);
    }
    const EvaluationResult result = evaluation_of(*round);
    at.y = draw_bars(view, at, frame.width(), result);
    at.y = draw_result(view, at, frame.width(), result) + 4;
    at.y = draw_entry(view, dialog, *round, at, frame.width());
    frame.ends_at(at.y + 16);
    if (frame.wants_to_close()) close_dialog(view);
}

}  // namespace driehoek::ui

// What the groups of a round think of it: told from enough answers on (sheet 11; domain 2.5), and forms that come in.
#include <array>
#include <span>

#include "base/text.hpp"
#include "picture/evaluation_bars.hpp"
#include "picture/evaluation_rounds.hpp"
#include "ui/kit/icons.hpp"
#include "ui/kit/memo.hpp"
#include "ui/kit/tokens.hpp"
#include "ui/places/intervisie/dialogs.hpp"
#include "ui/shared/dialog_sheet.hpp"
#include "ui/shared/dialogs.hpp"
#include "ui/shared/pieces.hpp"

namespace driehoek::ui {
namespace {

constexpr std::array every_statement{Statement::composition, Statement::work_of_another, Statement::needing_each_other,
                                     Statement::safety,      Statement::method,          Statement::learning};
static_assert(every_statement.size() == statement_count);
constexpr std::size_t shown_while_hidden = 3;  // as many as the sheet shows: open bars tell nothing

// The picture, and in the mirror each bar as an item of a list.
void draw_bars(const ViewContext& view, Column& column, const EvaluationResult& result) {
    const std::span statements(every_statement);
    const Picture picture = evaluation_bars_picture(
        view.words, result, result.is_told() ? statements : statements.first(shown_while_hidden), column.width());
    const Rect area = column.take(picture.bounds.max.y);
    draw_marks(picture, area.min);
    const Container list(view.ui, Role::list, "bars", view.words.evaluation_button, area);
    for (const Target& bar : picture.targets)
        record(view.ui, Role::list_item, bar.spoken,
               {{area.min.x + bar.area.min.x, area.min.y + bar.area.min.y},
                {area.min.x + bar.area.max.x, area.min.y + bar.area.max.y}});
}

// --- over the rounds

constexpr std::span<const Statement> statements_of_source = std::span(every_statement).first(3);  // 1.26 to 1.28 of S1

struct ResultsCache {
    Memo<std::uint64_t> from{};
    std::vector<RoundResult> results{};
};

const std::vector<RoundResult>& results_in_view(const ViewContext& view) {
    ResultsCache& cache = view.own<ResultsCache>();
    if (cache.from.is_stale(view.revision)) cache.results = results_by_round(view.organisation);
    return cache.results;
}

// The same numbers as words.
void draw_rounds_list(const ViewContext& view, Column& column, const std::vector<RoundResult>& results) {
    const Words& words = view.words;
    column.leave(space::gap);
    column.heading(words.evaluation_rounds_list, 3);
    const Group list(column, Role::list, "rounds", words.evaluation_rounds_list);
    for (const RoundResult& each : results) {
        std::string line;
        for (const Statement statement : statements_of_source) {
            const auto& mean = each.result.means[static_cast<std::size_t>(statement)];
            const std::string number = mean ? one_decimal(words, mean->tenths) : std::string(words.too_few_short);
            line += (line.empty() ? "" : ", ") + std::string(words.statement_labels[statement]) + ' ' + number;
        }
        column.line(each.name, type::strong);
        column.leave(space::hair);
        column.paragraph(line, type::caption);
        column.leave(space::close);
    }
}

void draw_all_rounds(const ViewContext& view, Column& column) {
    const Words& words = view.words;
    const std::vector<RoundResult>& results = results_in_view(view);
    column.leave(space::gap);
    column.heading(words.evaluation_rounds_title, 3, type::large_title);
    if (results.empty()) return column.paragraph(words.evaluation_rounds_none, type::strong);
    column.paragraph(words.evaluation_rounds_text, type::caption);
    const ScreenMeasure measure;
    const Picture picture = evaluation_rounds_picture({.results = results,
                                                       .shown = statements_of_source,
                                                       .words = words,
                                                       .measure = measure,
                                                       .width = column.width()});
    column.leave(space::gap);
    show_picture(view.ui, "rounds-picture", column.take(picture.bounds.max.y), picture);
    draw_rounds_list(view, column, results);
}

// What the bars mean, and how many people they come from as far as that may be told.
void draw_result(const ViewContext& view, Column& column, const EvaluationResult& result) {
    const Words& words = view.words;
    column.leave(space::gap);
    if (result.is_told()) {
        column.heading(words.evaluation_told, 3, type::large_title);
        return column.paragraph(
            fill(words.evaluation_told_text, {std::to_string(result.forms), std::to_string(result.groups)}),
            type::caption);
    }
    const bool is_few = !result.has_enough_forms();
    column.marked_heading(icons::eye_off, words.evaluation_few, 3, type::large_title);
    const std::string why(is_few ? words.evaluation_few_text : words.evaluation_one_group);
    column.paragraph(why + std::string(words.evaluation_when), type::caption);
    column.paragraph(is_few ? words.evaluation_few_now : words.evaluation_one_group_now, type::strong);
}

// Of each statement how it is marked; the sentence takes a second line where it must: it is what is answered.
void statement_fields(const Words& words, Column& column, EvaluationForm& form) {
    Options<int> marks;
    for (const Word mark : words.marks) marks.add(static_cast<int>(marks.values.size()), mark);
    for (std::size_t statement = 0; statement < form.size(); ++statement) {
        column.label(words.statements[statement]);
        column.select(words.statements[statement], words.statements[statement], marks, form[statement], false);
    }
}

// One form, and the way to take all of a group back.
void draw_form(const ViewContext& view, Column& column, EvaluationDialog& dialog, const Options<GroupId>& groups) {
    const Words& words = view.words;
    const GroupId group_before = dialog.group;
    column.paragraph(words.form_hint, type::caption);
    column.select("group", words.column_group, groups, dialog.group);
    const EvaluationForm before = dialog.form;
    statement_fields(words, column, dialog.form);
    const IntervisieGroup& group = *find_group(*find_round(view.organisation, dialog.round), dialog.group);
    if (dialog.form != before || dialog.group != group_before) dialog.refusal.reset();
    if (dialog.refusal) column.paragraph(sentence_of(words, *dialog.refusal), type::fault);
    Row row(column, space::control);
    if (row.button("add", words.form_add, {.kind = ButtonKind::primary})) {
        // Said beside the form, which stays to be set right.
        dialog.refusal = refusal_of(group, dialog.form);
        if (dialog.refusal) {
            view.ui.mirror.announce(std::string(sentence_of(words, *dialog.refusal)), true);
        } else {
            view.send(AddEvaluationForm{dialog.round, group.id, dialog.form});
            EvaluationDialog emptied = dialog;
            emptied.form = {};
            replace_dialog(view, std::move(emptied));
            focus_on(view.ui, words.statements.front());  // where the next form begins
        }
    }
    if (group.evaluation.forms > 0 && row.button("clear", fill(words.form_clear, {group.name})))
        view.send(ClearEvaluation{dialog.round, group.id});
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

void draw_entry(const ViewContext& view, Column& column, EvaluationDialog& dialog, const Round& round) {
    const Options<GroupId> groups = group_options(view.words, round);
    if (groups.is_empty()) return column.paragraph(view.words.form_waits, type::caption);
    const auto state = static_cast<std::uint16_t>(state_expandable | (dialog.shows_form ? state_expanded : 0));
    if (column.button("enter", view.words.form_enter, {.state = state})) dialog.shows_form = !dialog.shows_form;
    if (dialog.shows_form) draw_form(view, column, dialog, groups);
}

}  // namespace

void draw(const ViewContext& view, EvaluationDialog& dialog) {
    const Words& words = view.words;
    const Round* round = find_round(view.organisation, dialog.round);
    if (!round) return close_dialog(view);
    DialogSheet sheet(view, "evaluation", fill(words.evaluation_title, {round->name}), SheetWidth::narrow);
    if (view.organisation.rounds->size() > 1) {
        Options<bool> parts;
        parts.add(false, words.evaluation_this_round);
        parts.add(true, words.evaluation_all_rounds);
        sheet.segments("view", words.evaluation_view, parts, dialog.shows_all_rounds);
        if (dialog.shows_all_rounds) return draw_all_rounds(view, sheet);
    }
    if (view.organisation.rounds->size() > 1) {
        Options<RoundId> rounds;
        for (const Round& each : *view.organisation.rounds) rounds.add(each.id, each.name);
        RoundId chosen = dialog.round;
        if (sheet.select("round", words.round_choose, rounds, chosen))
            dialog = {.round = chosen, .shows_form = dialog.shows_form};
        round = find_round(view.organisation, dialog.round);
    }
    const EvaluationResult result = evaluation_of(*round);
    draw_bars(view, sheet, result);
    draw_result(view, sheet, result);
    draw_entry(view, sheet, dialog, *round);
}

}  // namespace driehoek::ui

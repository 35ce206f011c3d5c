// Bewaartermijnen: a term for each kind, what is due, and the dialog that says what goes before it goes.
#include <algorithm>
#include <array>

#include "derive/retention.hpp"
#include "ui/kit/icons.hpp"
#include "ui/kit/memo.hpp"
#include "ui/places/data/dialogs.hpp"
#include "ui/shared/dialog_sheet.hpp"
#include "ui/shared/dialogs.hpp"
#include "words/retention/sentences.hpp"

namespace driehoek::ui {
namespace {

constexpr std::array offered_terms{0, 1, 3, 6, 12, 18, 24, 36, 48, 60, 84, 120, kept_for_good};
constexpr std::size_t most_told = 40;  // of one kind

struct RetentionCache {
    Memo<Shown> made{};
    RetentionReport report{};
};

// Of the organisation as it is: in a scenario nothing is cleaned up.
const RetentionReport& report_of(const ViewContext& view) {
    RetentionCache& cache = view.own<RetentionCache>();
    if (cache.made.is_stale(view.shown())) cache.report = retention_report(view.as_is, view.today);
    return cache.report;
}

std::string due_text(const Words& words, const RetentionOfKind& kind) {
    std::string text;
    if (kind.due == 1) text = fill(words.due_one, {long_date(words, *kind.oldest)});
    if (kind.due > 1) text = fill(words.due_many, {std::to_string(kind.due), long_date(words, *kind.oldest)});
    if (kind.waiting > 0) {
        if (!text.empty()) text += ' ';
        text += kind.waiting == 1 ? std::string(words.waiting_one)
                                  : fill(words.due_waiting, {std::to_string(kind.waiting)});
    }
    return text;
}

void draw_kind(const ViewContext& view, Column& column, RetentionKind kind, const RetentionOfKind& state) {
    const Words& words = view.words;
    const Scope scope(words.retention_kinds[kind]);
    column.divide();
    Columns columns(column, 2, 200, 190);
    Column left = columns.next();
    left.heading(words.retention_kinds[kind], 3, type::strong);
    left.leave(space::hair);
    left.paragraph(words.retention_from[kind], type::caption);
    const std::string due = kind == RetentionKind::log ? std::string(words.due_by_itself) : due_text(words, state);
    if (!due.empty()) {
        left.leave(space::hair);
        left.paragraph(due, type::strong);
    }
    Column right = columns.next();
    Options<int> terms;
    for (const int months : offered_terms) {
        if (state.months < months && !std::ranges::contains(terms.values, state.months) &&
            !std::ranges::contains(offered_terms, state.months))
            terms.add(state.months, term_in_words(words, state.months));
        terms.add(months, term_in_words(words, months));
    }
    int chosen = state.months;
    if (!right.select("term", fill(words.retention_term, {words.retention_kinds[kind]}), terms, chosen, false)) return;
    Retention retention = view.as_is.settings.retention;
    retention.months[static_cast<std::size_t>(kind)] = chosen;
    view.send(SetRetention{retention});
}

void draw_pending(const ViewContext& view, Column& column) {
    const Words& words = view.words;
    if (view.status.cleaned.empty()) return;
    column.note(fill(words.clean_pending, {view.status.cleaned, view.status.cleaned_until}), Ink::sub);
    if (column.button("save", words.clean_file_now, {.glyph = icons::save})) view.ask(wish::SaveFile{});
}

// Names of codes that are gone, in the list that is open.
void draw_names_left(const ViewContext& view, Column& column) {
    const Words& words = view.words;
    if (!view.names.is_open()) {
        if (view.status.has_kept_names) column.paragraph(words.names_closed_hint, type::caption);
        return;
    }
    std::vector<std::string> codes;
    for (const auto& [code, name] : view.names.name_by_code()) {
        if (!name.empty() && !std::ranges::contains(*view.as_is.people, code, &Person::code)) codes.push_back(code);
    }
    if (codes.empty()) return;
    column.paragraph(codes.size() == 1 ? std::string(words.name_without_code)
                                       : fill(words.names_without_code, {std::to_string(codes.size())}));
    if (column.button("names", words.names_remove)) view.ask(wish::RemoveNames{std::move(codes)});
}

void draw_records(const ViewContext& view, Column& column, const std::vector<DueRecord>& records, bool waits) {
    const Words& words = view.words;
    const Names codes;
    for (std::size_t at = 0; at < records.size();) {
        const RetentionKind kind = records[at].kind;
        const auto end = static_cast<std::size_t>(
            std::ranges::find_if(records.begin() + static_cast<std::ptrdiff_t>(at), records.end(),
                                 [&](const DueRecord& record) { return record.kind != kind; }) -
            records.begin());
        const Scope scope(words.retention_kinds[kind]);
        column.leave(space::gap);
        column.heading(words.retention_kinds[kind], 3, type::strong);
        const Group group(column, Role::group, "list", words.retention_kinds[kind]);
        for (std::size_t each = at; each < std::min(end, at + most_told); ++each) {
            std::string line = sentence_of(words, view.as_is, codes, records[each]);
            if (waits) line += ": " + std::string(why_it_waits(words, kind));
            column.leave(space::hair);
            column.paragraph(line);
        }
        if (end - at > most_told) column.paragraph(fill(words.due_more, {std::to_string(end - at - most_told)}));
        at = end;
    }
}

}  // namespace

void draw(const ViewContext& view, RetentionDialog&) {
    const Words& words = view.words;
    const RetentionReport& report = report_of(view);
    DialogSheet sheet(view, "retention", words.retention_title, SheetWidth::wide, true);
    sheet.paragraph(words.retention_text);
    sheet.paragraph(words.retention_decide, type::caption);
    draw_pending(view, sheet);
    sheet.heading(words.due_title, 3);
    if (report.due() == 0)
        sheet.paragraph(words.due_nothing);
    else if (report.due() == 1)
        sheet.paragraph(words.clean_one);
    else
        sheet.paragraph(fill(words.clean_many, {std::to_string(report.due())}));
    if (report.due() > 0 &&
        sheet.button("clean", words.clean_button, {.kind = ButtonKind::primary, .glyph = icons::trash_2}))
        view.open_dialog(CleanUpDialog{});
    draw_names_left(view, sheet);
    for (std::size_t kind = 0; kind < report.kinds.size(); ++kind)
        draw_kind(view, sheet, static_cast<RetentionKind>(kind), report.kinds[kind]);
    if (!report.waiting.empty()) {
        sheet.divide();
        sheet.heading(words.waiting_title, 3);
        draw_records(view, sheet, report.waiting, true);
    }
    sheet.end(words.done);
}

void draw(const ViewContext& view, CleanUpDialog&) {
    const Words& words = view.words;
    const RetentionReport& report = report_of(view);
    DialogSheet sheet(view, "clean up", words.clean_sure_title, SheetWidth::usual, true);
    sheet.paragraph(report.due() == 1 ? std::string(words.clean_one)
                                      : fill(words.clean_many, {std::to_string(report.due())}));
    sheet.paragraph(words.clean_means);
    sheet.paragraph(words.clean_files, type::caption);
    draw_records(view, sheet, report.gone, false);
    if (!sheet.done(words.clean_sure_button, report.due() == 0, ButtonKind::danger)) return;
    view.send(CleanUp{view.today});
    close_dialog(view);
}

}  // namespace driehoek::ui

// The log: a line for each thing that was done, what this device is called in it, and all of it as a table.
#include <algorithm>

#include "ui/kit/icons.hpp"
#include "ui/kit/memo.hpp"
#include "ui/places/data/dialogs.hpp"
#include "ui/shared/dialog_sheet.hpp"
#include "words/log/sentences.hpp"

namespace driehoek::ui {
namespace {

constexpr std::size_t lines_on_page = 10;
constexpr float line_height = 50;

struct LogCache {
    Memo<std::uint64_t, LogFilter> made{};
    std::vector<std::size_t> passing{};  // positions in the log
};

const std::vector<std::size_t>& passing_lines(const ViewContext& view, LogFilter filter) {
    LogCache& cache = view.own<LogCache>();
    if (!cache.made.is_stale(view.status.log_revision, filter)) return cache.passing;
    cache.passing.clear();
    for (std::size_t at = 0; at < view.status.log.size(); ++at) {
        if (passes(filter, view.status.log[at].entry)) cache.passing.push_back(at);
    }
    return cache.passing;
}

void draw_line(const ViewContext& view, Column& column, const LogLine& line, std::size_t at) {
    const Scope scope(std::to_string(at));
    const Rect row = column.take(line_height);
    const Container item(view.ui, Role::list_item, "line", {}, row);
    std::string what = sentence_of(view.words, line.entry);
    if (!line.entry.code.empty()) what += ", " + line.entry.code;
    const std::string when = line.entry.workplace.empty() ? line.when : line.when + ", " + line.entry.workplace;
    Column words(view.ui, row.min, row.width());
    words.line(what, type::strong);
    words.leave(0);
    words.line(when, type::caption);
    ui::line({row.min.x, row.max.y}, row.max, Ink::line);
}

void draw_lines_of(const ViewContext& view, Column& column, LogDialog& dialog) {
    const Words& words = view.words;
    const std::vector<std::size_t>& passing = passing_lines(view, dialog.filter);
    if (passing.empty()) return column.paragraph(words.log_empty);
    if (dialog.first >= passing.size()) dialog.first = 0;
    const std::size_t last = std::min(passing.size(), dialog.first + lines_on_page);
    {
        const Group list(column, Role::list, "lines", words.log_title);
        for (std::size_t at = dialog.first; at < last; ++at) {
            column.leave(space::hair);
            draw_line(view, column, view.status.log[passing[at]], at);
        }
    }
    if (passing.size() <= lines_on_page) return;
    column.paragraph(
        fill(words.log_range, {std::to_string(dialog.first + 1), std::to_string(last), std::to_string(passing.size())}),
        type::caption);
    Row row(column);
    if (row.button("newer", words.log_newer,
                   {.glyph = icons::chevron_left, .is_disabled = dialog.first < lines_on_page}))
        dialog.first -= lines_on_page;
    if (row.button("older", words.log_older, {.glyph = icons::chevron_right, .is_disabled = last == passing.size()}))
        dialog.first += lines_on_page;
}

}  // namespace

void open_log(const ViewContext& view) {
    view.open_dialog(LogDialog{.workplace = view.status.workplace});
    view.ask(wish::ListLog{});
}

void draw(const ViewContext& view, LogDialog& dialog) {
    const Words& words = view.words;
    DialogSheet sheet(view, "log", words.log_title, SheetWidth::wide, true);
    sheet.paragraph(words.log_text);
    sheet.paragraph(words.log_stays, type::caption);
    sheet.field("workplace", words.workplace_label, dialog.workplace, {.description = words.workplace_text});
    if (sheet.button("keep", words.workplace_save, {.is_disabled = dialog.workplace == view.status.workplace}))
        view.ask(wish::SetWorkplace{dialog.workplace});
    sheet.divide();
    Options<LogFilter> filters;
    for (std::size_t at = 0; at < words.log_filters.size(); ++at)
        filters.add(static_cast<LogFilter>(at), words.log_filters[at]);
    if (sheet.segments("filter", words.log_filter_label, filters, dialog.filter)) dialog.first = 0;
    draw_lines_of(view, sheet, dialog);
    if (sheet.button("csv", words.log_csv, {.glyph = icons::download})) view.ask(wish::SaveLog{});
    sheet.end(words.done);
}

}  // namespace driehoek::ui

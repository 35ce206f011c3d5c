#include "picture/template_sheet.hpp"

#include <utility>

#include "words/retention/sentences.hpp"
#include "words/table.hpp"
#include "words/words.hpp"

namespace driehoek {
namespace {

std::string text(Word word) { return std::string(word); }

void append_table(const TemplateView& view, std::vector<SheetLine>& lines) {
    const Words& words = view.words;
    SheetLine table{SheetPart::table,
                    {std::to_string(template_columns), text(words.data_column_what), text(words.data_column_whom),
                     text(words.data_column_why), text(words.data_column_long)}};
    for (const DataClass data : data_in_templates(view.kind == TemplateKind::dpia)) {
        std::string whom = text(words.data_whom[subject_of(data)]);
        if (is_sensitive(data)) whom += " (" + text(words.data_sensitive) + ")";
        table.cells.insert(table.cells.end(), {text(words.data_what[data]), std::move(whom), text(words.data_why[data]),
                                               how_long(words, view.settings.retention, data)});
    }
    lines.push_back(std::move(table));
}

void append_list(const TemplateView& view, std::vector<SheetLine>& lines) {
    const Words& words = view.words;
    SheetLine list{SheetPart::list, {}};
    for (const DataClass data : data_in_templates(false)) {
        list.cells.push_back(fill(words.data_line, {words.data_what[data], words.data_why[data],
                                                    how_long(words, view.settings.retention, data)}));
    }
    lines.push_back(std::move(list));
}

}  // namespace

std::string how_long(const Words& words, const Retention& retention, DataClass data) {
    std::string all;
    for (const RetentionKind kind : terms_of(data)) {
        if (!retention.cleans(kind)) continue;
        if (!all.empty()) all += "; ";
        all += fill(words.data_term, {term_in_words(words, retention.of(kind)), words.retention_from[kind]});
    }
    return all.empty() ? text(words.data_as_long_as_used) : all;
}

std::vector<SheetLine> template_sheet(const TemplateView& view) {
    const Words& words = view.words;
    const std::string name = view.settings.name.empty() ? text(words.template_nameless) : view.settings.name;
    const std::string title = text(words.template_names[view.kind]);
    const std::string made = fill(words.template_made_on, {long_date(words, view.today)});
    std::vector<SheetLine> lines;
    lines.push_back({SheetPart::sheet, {name, text(words.templates_title), title, made}});
    lines.push_back({SheetPart::title, {title, std::string()}});
    lines.push_back({SheetPart::note, {text(words.template_no_advice)}});
    for (const TemplateSection section : sections_of(view.kind)) {
        lines.push_back({SheetPart::heading, {text(words.section_titles[section]), std::string()}});
        lines.push_back({SheetPart::note, {text(words.section_texts[section])}});
        if (data_view_of(section) == DataView::table) append_table(view, lines);
        if (data_view_of(section) == DataView::list) append_list(view, lines);
    }
    lines.push_back({SheetPart::foot, {made, name}});
    return lines;
}

std::string template_text(const TemplateView& view) {
    std::string all;
    for (const SheetLine& line : template_sheet(view)) {
        switch (line.part) {
            case SheetPart::sheet: all += line.cells[0] + '\n'; break;
            case SheetPart::heading: all += '\n' + line.cells[0] + '\n'; break;
            case SheetPart::list:
                for (const std::string& item : line.cells) all += "- " + item + '\n';
                break;
            case SheetPart::table:
                for (std::size_t at = 1 + template_columns; at + template_columns <= line.cells.size();
                     at += template_columns) {
                    all += "- ";
                    for (std::size_t column = 0; column < template_columns; ++column) {
                        if (column > 0) all += line.cells[1 + column] + ": ";
                        all += line.cells[at + column] + (column + 1 < template_columns ? ". " : ".\n");
                    }
                }
                break;
            default: all += line.cells[0] + '\n';
        }
    }
    return all;
}

}  // namespace driehoek

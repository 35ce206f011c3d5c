// The templates: which one, what stands in it, and how it leaves the page.
#include "picture/template_sheet.hpp"
#include "ui/kit/icons.hpp"
#include "ui/places/data/dialogs.hpp"
#include "ui/shared/dialog_sheet.hpp"
#include "ui/shared/dialogs.hpp"

namespace driehoek::ui {
namespace {

// As on paper; a table has its rows below each other.
void draw_preview(Column& column, const std::vector<SheetLine>& lines) {
    for (const SheetLine& line : lines) {
        switch (line.part) {
            case SheetPart::heading:
                column.leave(space::gap);
                column.heading(line.cells[0], 3, type::strong);
                column.leave(space::hair);
                break;
            case SheetPart::note: column.paragraph(line.cells[0]); break;
            case SheetPart::list:
                for (const std::string& item : line.cells) column.paragraph(item, type::caption);
                break;
            case SheetPart::table: {
                constexpr std::size_t columns = template_columns;
                for (std::size_t at = 1 + columns; at + columns <= line.cells.size(); at += columns) {
                    column.paragraph(line.cells[at], type::strong);
                    for (std::size_t cell = 1; cell < columns; ++cell) {
                        column.leave(space::hair);
                        column.paragraph(line.cells[1 + cell] + ": " + line.cells[at + cell], type::caption);
                    }
                }
                break;
            }
            default: break;
        }
    }
}

}  // namespace

void draw(const ViewContext& view, TemplatesDialog& dialog) {
    const Words& words = view.words;
    DialogSheet sheet(view, "templates", words.templates_title, SheetWidth::wide, true);
    sheet.paragraph(words.templates_text, type::caption);
    Options<TemplateKind> kinds;
    for (std::size_t at = 0; at < words.template_names.size(); ++at)
        kinds.add(static_cast<TemplateKind>(at), words.template_names[at]);
    sheet.select("which", words.templates_which, kinds, dialog.kind);
    const TemplateView shown{.settings = view.as_is.settings, .words = words, .kind = dialog.kind, .today = view.today};
    Row row(sheet);
    if (row.button("copy", words.template_copy, {.glyph = icons::copy}))
        view.ask(wish::CopyText{template_text(shown), std::string(words.template_copied)});
    const std::vector<SheetLine> lines = template_sheet(shown);
    draw_preview(sheet, lines);
    if (sheet.done(words.template_print, false, ButtonKind::primary, words.done))
        view.ask(wish::PrintPages{text_of(lines)});
}

}  // namespace driehoek::ui

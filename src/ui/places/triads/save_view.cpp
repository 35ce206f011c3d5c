// What is looked at, as a file: with what was chosen, and the day, written on it.
#include "ui/kit/icons.hpp"
#include "ui/places/triads/saved_view.hpp"
#include "ui/places/triads/triads.hpp"
#include "ui/shared/dialog_sheet.hpp"
#include "ui/shared/dialogs.hpp"

namespace driehoek::ui {

void draw(const ViewContext& view, SaveViewDialog&) {
    const Words& words = view.words;
    DialogSheet sheet(view, "save view", words.save_view, SheetWidth::narrow);
    sheet.paragraph(caption_of(view), type::caption);
    const auto offer = [&](std::string_view id, Word label, std::string_view glyph, ViewFile kind) {
        if (!sheet.wide_button(id, label, {.glyph = glyph})) return;
        view.ask(wish::SaveView{kind});
        close_dialog(view);
    };
    offer("svg", words.save_view_svg, icons::image, ViewFile::svg);
    offer("png", words.save_view_png, icons::image, ViewFile::png);
    offer("csv", words.save_view_csv, icons::file_spreadsheet, ViewFile::csv);
    offer("list", words.save_view_list, icons::printer, ViewFile::list);
    sheet.end(words.close);
}

}  // namespace driehoek::ui

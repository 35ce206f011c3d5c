// Dialogs about the page: what is shown, help, messages, and erasing.
#include "base/text.hpp"
#include "picture/empty_triad.hpp"
#include "ui/kit/icons.hpp"
#include "ui/kit/tokens.hpp"
#include "ui/shared/dialog_sheet.hpp"
#include "ui/shared/dialogs.hpp"
#include "ui/shell/actions.hpp"
#include "ui/shell/dialogs.hpp"

namespace driehoek::ui {
namespace {

// The keys that lead to an action, or those of pictures.
void draw_key_list(const ViewContext& view, Column& column, Word title, bool in_picture) {
    constexpr float keys_width = 128;
    column.leave(space::padding);
    column.heading(title, 3);
    const Group list(column, Role::list, title, title);
    const Scope scope(title);
    for (const Action& action : actions()) {
        if ((action.kind == ActionKind::in_picture) != in_picture || action.key.empty()) continue;
        const std::string does = title_of(view, action);
        const std::string keys = name_of_key(view.words, action.key);
        const float width = column.width() - keys_width;
        const float lines = count_lines(does, width, type::caption.size, type::caption.weight);
        const Rect row = column.take(11 + 21 * lines);
        column.leave(space::hair);
        const Container item(view.ui, Role::list_item, action.key, fill(view.words.task_about, {keys, does}), row);
        draw_keys(view.words, action.key, {row.min.x, row.min.y + 16});
        draw_paragraph({row.min.x + keys_width, row.min.y + 21}, width, does, type::caption);
    }
}

}  // namespace

void draw(const ViewContext& view, HelpDialog&) {
    const Words& words = view.words;
    DialogSheet sheet(view, "help", words.help_title, SheetWidth::wide);
    sheet.heading(words.help_triad_title, 3);
    sheet.paragraph(words.help_triad_text, type::caption);
    draw_key_list(view, sheet, words.help_keys_title, false);
    const Action& letters = action_of(ActionKind::switch_letters);
    if (sheet.button("letters", title_of(view, letters))) run(view, letters.kind);
    draw_key_list(view, sheet, words.help_picture_keys_title, true);
    sheet.leave(space::padding);
    sheet.heading(words.help_terms_title, 3);
    for (std::size_t index = 0; index < words.term_questions.size(); ++index) {
        sheet.heading(words.term_questions[index], 4, type::strong);
        sheet.paragraph(words.term_answers[index], type::caption);
    }
    sheet.leave(space::padding);
    sheet.heading(words.help_privacy_title, 3);
    sheet.paragraph(words.help_privacy_text, type::caption);
}

void draw(const ViewContext& view, MessageDialog& dialog) {
    const Words& words = view.words;
    DialogSheet sheet(view, "message", dialog.title);
    if (dialog.offers_other_file) draw_marks(broken_file_picture(), middle_of(sheet.take(160), 140, 160).min);
    if (!dialog.detail.empty()) sheet.note(dialog.detail, Ink::red_tint, type::fault);
    sheet.paragraph(dialog.text);
    if (!dialog.offers_other_file) {
        sheet.end(words.close);
        return;
    }
    Row row(sheet, space::control);
    row.button("other", words.import_choose_other, {.kind = ButtonKind::primary, .role = Role::file_button});
    const bool has_points = view.state.place != &places::welcome;
    const bool to_points = has_points && row.button("points", words.restore_title, {.glyph = icons::rotate_ccw});
    const bool is_closed = row.button("close it", words.close);
    if (to_points || is_closed) close_dialog(view);
    if (to_points) go_to(view, places::data);
}

void draw(const ViewContext& view, LeaveOutDialog& dialog) {
    const Words& words = view.words;
    DialogSheet sheet(view, "leave out", words.leave_out_title);
    sheet.paragraph(fill(words.leave_out_text, {dialog.file}));
    sheet.paragraph(listed(words, dialog.fields), type::strong);
    if (!sheet.done(words.leave_out_button)) return;
    view.ask(wish::OpenOfferedFile{});
    close_dialog(view);
}

void draw_dialog(const ViewContext& view) {
    if (view.state.dialogs.empty()) return view.state.filled_in.clear();
    const std::size_t top = view.state.dialogs.size() - 1;
    view.state.filled_in.resize(top + 1);
    const std::size_t sent = view.outbox.commands.size() + view.outbox.wishes.size();
    view.ui.is_changed = false;
    view.state.dialogs[top].draw(view);
    if (view.outbox.dialog_end) view.outbox.dialog_end->at = top;
    const bool is_on_top = view.state.dialogs.size() == top + 1;
    if (view.outbox.commands.size() + view.outbox.wishes.size() > sent) {
        view.state.filled_in[top] = false;
    } else if (view.ui.is_changed && is_on_top) {
        view.state.filled_in[top] = true;
    }
}

}  // namespace driehoek::ui

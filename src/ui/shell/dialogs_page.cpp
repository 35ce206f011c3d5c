// Dialogs about the page: what is shown, help, messages, and erasing.
#include "base/text.hpp"
#include "picture/empty_triad.hpp"
#include "ui/kit/icons.hpp"
#include "ui/kit/tokens.hpp"
#include "ui/shared/dialog_sheet.hpp"
#include "ui/shared/dialogs.hpp"
#include "ui/shell/actions.hpp"

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

void draw(const ViewContext& view, FilterDialog& dialog) {
    const Words& words = view.words;
    Options<PersonId> leads = staff_options(view, Function::foreman, words.filter_everything);
    const Options<PersonId> managers = staff_options(view, Function::department_manager, {});
    for (std::size_t index = 1; index < managers.values.size(); ++index)
        leads.add(managers.values[index], managers.labels[index]);
    DialogSheet sheet(view, "filter", words.filter_title, SheetWidth::narrow);
    sheet.select("unit", words.filter_unit, unit_options(view, words.filter_everything), dialog.filter.unit);
    sheet.select("lead", words.filter_lead, leads, dialog.filter.lead);
    sheet.select("coach", words.filter_coach, staff_options(view, Function::job_coach, words.filter_everything),
                 dialog.filter.job_coach);
    if (!sheet.done(words.filter_apply)) return;
    view.state.filter = dialog.filter;
    view.state.list_page = 0;
    view.state.map = {};
    close_dialog(view);
}

void draw(const ViewContext& view, HandOverDialog& dialog) {
    const Words& words = view.words;
    DialogSheet sheet(view, "hand over", words.hand_over_title, SheetWidth::narrow);
    sheet.paragraph(fill(words.hand_over_text, {view.name_of(dialog.job_coach)}), type::caption);
    std::optional<ChoosePersonDialog> chosen;
    for (const TriadId& id : view.derived.active) {
        const Triad& triad = *find_triad(view.organisation, id);
        const auto corner = triad.first_corner_of(dialog.job_coach);
        if (!corner || *corner == Corner::third) continue;
        const Scope scope(id.text);
        const Rect row = sheet.take(48);
        sheet.leave(space::close);
        const std::string code = view.code_of(triad);
        const Press press = press_area(view.ui, "row", row, fill(words.hand_over_triad, {code}));
        card(row, press.hovered ? Ink::sub : Ink::panel, Ink::ctl, 10);
        draw_plate({row.min.x + 42, row.centre().y}, code.size() > 6 ? std::string_view("...") : std::string_view(code),
                   60, 28);
        if (const Unit* unit = find_unit(view.organisation, unit_of(view.organisation, triad))) {
            TextStyle style = type::caption;
            style.max_width = row.width() - 140;
            draw_text({row.min.x + 88, row.centre().y + 5}, unit->name, style);
        }
        icon({row.max.x - 34, row.centre().y - 10}, icons::arrow_right, 20, Ink::ink2);
        if (press.pressed) chosen = ChoosePersonDialog{id, *corner, view.iso_today(), {}};
    }
    if (!chosen) return;
    close_dialog(view);
    view.open_dialog(*chosen);
}

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

void draw(const ViewContext& view, WipeDialog&) {
    const Words& words = view.words;
    DialogSheet sheet(view, "wipe", words.wipe_sure_title, SheetWidth::narrow);
    sheet.paragraph(words.wipe_sure_text);
    if (sheet.done(words.wipe_sure_button, false, ButtonKind::danger)) view.ask(WishKind::wipe);
}

void draw(const ViewContext& view, RenameDialog& dialog) {
    const Words& words = view.words;
    DialogSheet sheet(view, "rename", words.organisation_rename, SheetWidth::narrow);
    sheet.field("name", words.organisation_name, dialog.name);
    if (!sheet.done(words.organisation_save, trimmed(dialog.name).empty())) return;
    view.send(RenameOrganisation{dialog.name});
    close_dialog(view);
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
    view.ask(WishKind::open_offered_file);
    close_dialog(view);
}

void draw_dialog(const ViewContext& view) {
    if (view.state.dialogs.empty()) return view.state.filled_in.clear();
    // It may open another while it is drawn; so a mark keeps its place.
    const std::size_t top = view.state.dialogs.size() - 1;
    view.state.filled_in.resize(top + 1);
    const std::size_t sent = view.outbox.commands.size() + view.outbox.wishes.size();
    view.ui.is_changed = false;
    Dialog dialog = std::exchange(view.state.dialogs[top], BeingDrawn{});
    std::visit([&](auto& each) { draw(view, each); }, dialog);
    view.state.dialogs[top] = std::move(dialog);
    if (view.outbox.dialog_end) view.outbox.dialog_end->at = top;
    const bool is_on_top = view.state.dialogs.size() == top + 1;
    if (view.outbox.commands.size() + view.outbox.wishes.size() > sent) {
        view.state.filled_in[top] = false;
    } else if (view.ui.is_changed && is_on_top) {
        view.state.filled_in[top] = true;
    }
}

}  // namespace driehoek::ui

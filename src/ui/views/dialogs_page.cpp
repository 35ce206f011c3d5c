// Dialogs about the page: what is shown, help, messages, and erasing.
#include <imgui.h>

#include "base/text.hpp"
#include "picture/empty_triad.hpp"
#include "ui/actions.hpp"
#include "ui/icons.hpp"
#include "ui/tokens.hpp"
#include "ui/views/dialogs.hpp"

namespace driehoek::ui {
namespace {

// The keys that lead to an action, or those of pictures. Returns the baseline of what comes below.
float draw_key_list(const ViewContext& view, Point at, float width, Word title, bool in_picture) {
    heading(view.ui, at, title, 3, {16, Weight::bold, Ink::ink, Anchor::start});
    at.y += 14;
    const Container list(view.ui, Role::list, title, title,
                         {at, {at.x + width, at.y + remembered_height(title, 36 * 24)}});
    const Scope scope(title);
    const float top = at.y;
    for (const Action& action : actions()) {
        if ((action.kind == ActionKind::in_picture) != in_picture || action.key.empty()) continue;
        const std::string does = title_of(view, action);
        const std::string keys = name_of_key(view.words, action.key);
        const float high = 11 + 21 * count_lines(does, width - 128, 15, Weight::regular);
        const Rect row{at, {at.x + width, at.y + high}};
        const Container item(view.ui, Role::list_item, action.key, fill(view.words.task_about, {keys, does}), row);
        draw_keys(view.words, action.key, {at.x, at.y + 16});
        draw_paragraph({at.x + 128, at.y + 21}, width - 128, does, {.ink = Ink::ink2});
        at.y += high + 4;
    }
    remember_height(title, at.y - top);
    return at.y + 26;
}

}  // namespace

void draw(const ViewContext& view, FilterDialog& dialog) {
    const Words& words = view.words;
    DialogFrame frame(view.ui, "filter", words.filter_title, words.dialog_close, 480);
    Point at = frame.origin();
    const Options<UnitId> units = unit_options(view, words.filter_everything);
    const Options<PersonId> coaches = staff_options(view, Function::job_coach, words.filter_everything);
    Options<PersonId> leads = staff_options(view, Function::foreman, words.filter_everything);
    const Options<PersonId> managers = staff_options(view, Function::department_manager, {});
    for (std::size_t index = 1; index < managers.ids.size(); ++index)
        leads.add(managers.ids[index], managers.labels[index]);
    at.y = labelled_select(view, at, frame.width(), "unit", words.filter_unit, units.labels, dialog.unit);
    at.y = labelled_select(view, at, frame.width(), "lead", words.filter_lead, leads.labels, dialog.lead);
    at.y = labelled_select(view, at, frame.width(), "coach", words.filter_coach, coaches.labels, dialog.job_coach);
    const bool done = draw_done_row(view, at, frame.width(), words.filter_apply);
    frame.ends_at(at.y + 52);
    if (frame.wants_to_close()) return close_dialog(view);
    if (!done) return;
    view.state.filter = {units.at(dialog.unit), coaches.at(dialog.job_coach), leads.at(dialog.lead)};
    view.state.list_page = 0;
    view.state.map = {};
    close_dialog(view);
}

void draw(const ViewContext& view, HandOverDialog& dialog) {
    const Words& words = view.words;
    DialogFrame frame(view.ui, "hand over", words.hand_over_title, words.dialog_close, 480);
    Point at = frame.origin();
    at.y = paragraph(view.ui, {at.x, at.y + 14}, frame.width(),
                     fill(words.hand_over_text, {view.name_of(dialog.job_coach)}),
                     {15, Weight::regular, Ink::ink2, Anchor::start});
    std::optional<ChoosePersonDialog> chosen;
    for (const TriadId& id : view.derived.active) {
        const Triad& triad = *find_triad(view.organisation, id);
        const auto corner = triad.first_corner_of(dialog.job_coach);
        if (!corner || *corner == Corner::third) continue;
        const Scope scope(id.text);
        const Rect row{at, {at.x + frame.width(), at.y + 48}};
        const std::string code = view.code_of(triad);
        const Press press = press_area(view.ui, "row", row, fill(words.hand_over_triad, {code}));
        card(row, press.hovered ? Ink::sub : Ink::panel, Ink::ctl, 10);
        draw_plate({row.min.x + 42, row.centre().y}, code.size() > 6 ? std::string_view("...") : std::string_view(code),
                   60, 28);
        const Unit* unit = find_unit(view.organisation, unit_of(view.organisation, triad));
        if (unit)
            draw_text({row.min.x + 88, row.centre().y + 5}, unit->name,
                      {15, Weight::regular, Ink::ink2, Anchor::start, frame.width() - 140});
        icon({row.max.x - 34, row.centre().y - 10}, icons::arrow_right, 20, Ink::ink2);
        if (press.pressed) chosen = ChoosePersonDialog{id, *corner, view.iso_today(), {}};
        at.y += 56;
    }
    frame.ends_at(at.y);
    if (frame.wants_to_close()) return close_dialog(view);
    if (!chosen) return;
    close_dialog(view);
    view.open_dialog(*chosen);
}

void draw(const ViewContext& view, HelpDialog&) {
    const Words& words = view.words;
    DialogFrame frame(view.ui, "help", words.help_title, words.dialog_close, 620);
    Point at = frame.origin();
    const TextStyle title{16, Weight::bold, Ink::ink, Anchor::start};
    const TextStyle body{15, Weight::regular, Ink::ink2, Anchor::start};
    heading(view.ui, {at.x, at.y + 16}, words.help_triad_title, 3, title);
    at.y = paragraph(view.ui, {at.x, at.y + 42}, frame.width(), words.help_triad_text, body) + 12;
    at.y = draw_key_list(view, at, frame.width(), words.help_keys_title, false);
    const Action& letters = action_of(ActionKind::switch_letters);
    const std::string label = title_of(view, letters);
    if (button(view.ui, "letters",
               {{at.x, at.y - 16}, {at.x + std::min(button_width(label), frame.width()), at.y + 28}}, label))
        run(view, letters.kind);
    at.y = draw_key_list(view, {at.x, at.y + 60}, frame.width(), words.help_picture_keys_title, true);
    heading(view.ui, {at.x, at.y}, words.help_terms_title, 3, title);
    at.y += 28;
    for (std::size_t index = 0; index < words.term_questions.size(); ++index) {
        at.y = heading_lines(view.ui, at, frame.width(), words.term_questions[index], 4, {.weight = Weight::semibold});
        at.y = paragraph(view.ui, at, frame.width(), words.term_answers[index], body) + 8;
    }
    heading(view.ui, {at.x, at.y + 12}, words.help_privacy_title, 3, title);
    at.y = paragraph(view.ui, {at.x, at.y + 38}, frame.width(), words.help_privacy_text, body);
    frame.ends_at(at.y);
    if (frame.wants_to_close()) close_dialog(view);
}

void draw(const ViewContext& view, WipeDialog&) {
    const Words& words = view.words;
    DialogFrame frame(view.ui, "wipe", words.wipe_sure_title, words.dialog_close, 480);
    Point at = frame.origin();
    at.y = paragraph(view.ui, {at.x, at.y + 14}, frame.width(), words.wipe_sure_text,
                     {15, Weight::regular, Ink::ink, Anchor::start}) +
           8;
    const bool done = draw_done_row(view, at, frame.width(), words.wipe_sure_button, false, ButtonKind::danger);
    frame.ends_at(at.y + 52);
    if (frame.wants_to_close()) return close_dialog(view);
    if (done) view.ask(WishKind::wipe);
}

void draw(const ViewContext& view, RenameDialog& dialog) {
    const Words& words = view.words;
    DialogFrame frame(view.ui, "rename", words.organisation_rename, words.dialog_close, 480);
    Point at = frame.origin();
    at.y = labelled_field(view, at, frame.width(), "name", words.organisation_name, dialog.name);
    const bool done = draw_done_row(view, at, frame.width(), words.organisation_save, trimmed(dialog.name).empty());
    frame.ends_at(at.y + 52);
    if (frame.wants_to_close()) return close_dialog(view);
    if (!done) return;
    view.send(RenameOrganisation{dialog.name});
    close_dialog(view);
}

void draw(const ViewContext& view, MessageDialog& dialog) {
    const Words& words = view.words;
    DialogFrame frame(view.ui, "message", dialog.title, words.dialog_close, 560);
    Point at = frame.origin();
    if (dialog.offers_other_file) {
        draw_marks(broken_file_picture(), {at.x + frame.width() / 2 - 70, at.y});
        at.y += 172;
    }
    if (!dialog.detail.empty()) {
        const float lines = count_lines(dialog.detail, frame.width() - 32, 15, Weight::semibold);
        const Rect area{at, {at.x + frame.width(), at.y + lines * 21 + 24}};
        fill_rect(area, Ink::red_tint, 12);
        paragraph(view.ui, {at.x + 16, at.y + 26}, frame.width() - 32, dialog.detail,
                  {15, Weight::semibold, Ink::red, Anchor::start});
        at.y = area.max.y + 12;
    }
    at.y = paragraph(view.ui, {at.x, at.y + 16}, frame.width(), dialog.text,
                     {15, Weight::regular, Ink::ink, Anchor::start}) +
           8;
    float right = at.x + frame.width();
    if (dialog.offers_other_file) {
        const float wide = button_width(words.import_choose_other);
        button(view.ui, "other", {{right - wide, at.y}, {right, at.y + 44}}, words.import_choose_other,
               {.kind = ButtonKind::primary, .role = Role::file_button});
        right -= wide + 8;
        const ButtonStyle back{.glyph = icons::rotate_ccw};
        const float points = button_width(words.restore_title, back);
        const bool has_points = view.state.place != Place::welcome;
        if (has_points &&
            button(view.ui, "points", {{right - points, at.y}, {right, at.y + 44}}, words.restore_title, back)) {
            close_dialog(view);
            go_to(view, Place::data);
        }
        if (has_points) right -= points + 8;
    }
    if (button(view.ui, "close it", {{right - 110, at.y}, {right, at.y + 44}}, words.close)) close_dialog(view);
    frame.ends_at(at.y + 52);
    if (frame.wants_to_close()) close_dialog(view);
}

void draw(const ViewContext& view, LeaveOutDialog& dialog) {
    const Words& words = view.words;
    DialogFrame frame(view.ui, "leave out", words.leave_out_title, words.dialog_close, 560);
    Point at = frame.origin();
    at.y = paragraph(view.ui, {at.x, at.y + 14}, frame.width(), fill(words.leave_out_text, {dialog.file}),
                     {15, Weight::regular, Ink::ink, Anchor::start}) +
           4;
    at.y = paragraph(view.ui, {at.x, at.y + 16}, frame.width(), listed(words, dialog.fields),
                     {15, Weight::semibold, Ink::ink, Anchor::start}) +
           8;
    const bool done = draw_done_row(view, at, frame.width(), words.leave_out_button);
    frame.ends_at(at.y + 52);
    if (frame.wants_to_close()) return close_dialog(view);
    if (!done) return;
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

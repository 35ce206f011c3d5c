// The name list: a file apart from the organisation, encrypted with a password (P3). Open it, make one, fill in names.
#include <algorithm>

#include "base/password.hpp"
#include "base/search.hpp"
#include "base/text.hpp"
#include "ui/tokens.hpp"
#include "ui/views/dialogs.hpp"

namespace driehoek::ui {
namespace {

float draw_message(const ViewContext& view, Point at, float width, const std::string& message) {
    if (message.empty()) return at.y;
    return paragraph(view.ui, {at.x, at.y + 14}, width, message, {15, Weight::semibold, Ink::red, Anchor::start});
}

}  // namespace

void draw(const ViewContext& view, OpenNamesDialog& dialog) {
    const Words& words = view.words;
    DialogFrame frame(view.ui, "open names", words.names_open_title, words.dialog_close, 520);
    Point at = frame.origin();
    at.y = paragraph(view.ui, {at.x, at.y + 14}, frame.width(), words.names_open_text,
                     {15, Weight::regular, Ink::ink2, Anchor::start});
    button(view.ui, "file", {{at.x, at.y}, {at.x + button_width(words.names_file), at.y + 40}}, words.names_file,
           {.role = Role::file_button});
    at.y += 56;
    at.y = labelled_field(view, at, frame.width(), "password", words.names_password, dialog.password,
                          Role::password_field);
    at.y = draw_message(view, at, frame.width(), dialog.message);
    const bool has_list = view.status.has_kept_names || view.status.has_names_file;
    const bool done = draw_done_row(view, at, frame.width(), words.names_unlock, dialog.password.empty() || !has_list);
    frame.ends_at(at.y + 52);
    if (frame.wants_to_close()) return close_dialog(view);
    if (done) view.ask(WishKind::unseal_names, dialog.password);
}

void draw(const ViewContext& view, NewNamesDialog& dialog) {
    const Words& words = view.words;
    DialogFrame frame(view.ui, "new names", words.names_new_title, words.dialog_close, 520);
    Point at = frame.origin();
    at.y = paragraph(view.ui, {at.x, at.y + 14}, frame.width(), words.names_new_text,
                     {15, Weight::regular, Ink::ink2, Anchor::start});
    if (button(view.ui, "offer", {{at.x, at.y}, {at.x + button_width(words.password_offer), at.y + 40}},
               words.password_offer, {}))
        view.ask(WishKind::offer_password);
    at.y += 56;
    if (!dialog.offered.empty()) {
        at.y = paragraph(view.ui, {at.x, at.y + 14}, frame.width(), dialog.offered,
                         {17, Weight::semibold, Ink::ink, Anchor::start});
        at.y = paragraph(view.ui, {at.x, at.y + 6}, frame.width(), words.password_offered,
                         {15, Weight::regular, Ink::ink2, Anchor::start});
    }
    at.y = labelled_field(view, at, frame.width(), "password", words.names_password, dialog.password,
                          Role::password_field);
    const PasswordStrength strength = strength_of(dialog.password);
    const std::string_view judgement = words.password_faults[strength.fault];
    if (!dialog.password.empty())
        at.y = paragraph(
            view.ui, {at.x, at.y + 6}, frame.width(), judgement,
            {15, Weight::semibold, strength.fault == PasswordFault::none ? Ink::ink2 : Ink::amber_text, Anchor::start});
    at.y = labelled_field(view, at, frame.width(), "again", words.names_password_again, dialog.again,
                          Role::password_field);
    at.y = draw_message(view, at, frame.width(), dialog.message);
    const bool done = draw_done_row(view, at, frame.width(), words.names_create, dialog.password.empty());
    frame.ends_at(at.y + 52);
    if (frame.wants_to_close()) return close_dialog(view);
    if (!done) return;
    if (strength.fault != PasswordFault::none) {
        dialog.message = judgement;
        view.ui.mirror.announce(dialog.message, true);
    } else if (dialog.password != dialog.again) {
        dialog.message = words.names_passwords_differ;
    } else {
        view.ask(WishKind::create_names, dialog.password);
    }
}

void draw(const ViewContext& view, EditNamesDialog& dialog) {
    const Words& words = view.words;
    DialogFrame frame(view.ui, "edit names", words.names_edit_title, words.dialog_close, 560);
    Point at = frame.origin();
    at.y = paragraph(view.ui, {at.x, at.y + 14}, frame.width(), words.names_edit_text,
                     {15, Weight::regular, Ink::ink2, Anchor::start});
    at.y = labelled_field(view, at, frame.width(), "search", words.choose_search, dialog.search);
    int rows = 0;
    for (const Person& person : *view.organisation.people) {
        const bool has_row = !person.code.empty() && person.name.empty() && rows < most_offered &&
                             find_match(person.code + ' ' + std::string(view.names.behind(person.code)), dialog.search);
        if (!has_row) continue;
        ++rows;
        const Scope scope(person.code);
        draw_plate({at.x + 40, at.y + 22}, person.code, 64, 30);
        std::string name(view.names.behind(person.code));
        if (text_field(view.ui, "name", {{at.x + 88, at.y}, {at.x + frame.width(), at.y + 44}},
                       std::string(words.person_name) + ' ' + person.code, name)) {
            view.ask(WishKind::set_name, person.code, name);
        }
        at.y += 52;
    }
    if (button(view.ui, "done", {{at.x + frame.width() - 110, at.y}, {at.x + frame.width(), at.y + 44}}, words.done,
               {.kind = ButtonKind::primary})) {
        close_dialog(view);
    }
    frame.ends_at(at.y + 52);
    if (frame.wants_to_close()) close_dialog(view);
}

}  // namespace driehoek::ui

// The name list: a file apart from the organisation, encrypted with a password (P3). Open it, make one, fill in names.
#include "base/password.hpp"
#include "base/search.hpp"
#include "ui/kit/tokens.hpp"
#include "ui/places/data/dialogs.hpp"
#include "ui/shared/dialog_sheet.hpp"
#include "ui/shared/dialogs.hpp"

namespace driehoek::ui {

void draw(const ViewContext& view, OpenNamesDialog& dialog) {
    const Words& words = view.words;
    DialogSheet sheet(view, "open names", words.names_open_title);
    sheet.paragraph(words.names_open_text, type::caption);
    sheet.button("file", words.names_file, {.role = Role::file_button});
    sheet.field("password", words.names_password, dialog.password, {.role = Role::password_field});
    sheet.paragraph(dialog.message, type::fault);
    const bool has_list = view.status.has_kept_names || view.status.has_names_file;
    if (sheet.done(words.names_unlock, dialog.password.empty() || !has_list))
        view.ask(wish::UnsealNames{dialog.password});
}

void draw(const ViewContext& view, NewNamesDialog& dialog) {
    const Words& words = view.words;
    DialogSheet sheet(view, "new names", words.names_new_title);
    sheet.paragraph(words.names_new_text, type::caption);
    if (sheet.button("offer", words.password_offer)) view.ask(wish::OfferPassword{});
    if (!dialog.offered.empty()) {
        sheet.paragraph(dialog.offered, type::lead);
        sheet.paragraph(words.password_offered, type::caption);
    }
    sheet.field("password", words.names_password, dialog.password, {.role = Role::password_field});
    const PasswordFault fault = strength_of(dialog.password).fault;
    const std::string_view judgement = words.password_faults[fault];
    if (!dialog.password.empty())
        sheet.paragraph(judgement, fault == PasswordFault::none ? type::caption : type::attention);
    sheet.field("again", words.names_password_again, dialog.again, {.role = Role::password_field});
    sheet.paragraph(dialog.message, type::fault);
    if (!sheet.done(words.names_create, dialog.password.empty())) return;
    if (fault != PasswordFault::none) {
        dialog.message = judgement;
        view.ui.mirror.announce(dialog.message, true);
    } else if (dialog.password != dialog.again) {
        dialog.message = words.names_passwords_differ;
    } else {
        view.ask(wish::CreateNames{dialog.password});
    }
}

void draw(const ViewContext& view, EditNamesDialog& dialog) {
    constexpr float plate = 88;  // where the code stands, beside the name
    const Words& words = view.words;
    DialogSheet sheet(view, "edit names", words.names_edit_title);
    sheet.paragraph(words.names_edit_text, type::caption);
    sheet.field("search", words.choose_search, dialog.search);
    int rows = 0;
    for (const Person& person : *view.organisation.people) {
        const bool has_row = !person.code.empty() && person.name.empty() && rows < most_offered &&
                             find_match(person.code + ' ' + std::string(view.names.behind(person.code)), dialog.search);
        if (!has_row) continue;
        ++rows;
        const Scope scope(person.code);
        const Rect row = sheet.take(space::control);
        sheet.leave(space::close);
        draw_plate({row.min.x + 40, row.centre().y}, person.code, 64, 30);
        std::string name(view.names.behind(person.code));
        if (text_field(view.ui, "name", {{row.min.x + plate, row.min.y}, row.max},
                       std::string(words.person_name) + ' ' + person.code, name))
            view.ask(wish::SetName{person.code, name});
    }
    sheet.end(words.done);
}

}  // namespace driehoek::ui

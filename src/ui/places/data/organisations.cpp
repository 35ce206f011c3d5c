// Opened, removed and brought back; and the way out of a screen that is not one's own.
#include "ui/places/data/organisations.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "ui/kit/icons.hpp"
#include "ui/places/data/dialogs.hpp"
#include "ui/shared/dialog_sheet.hpp"
#include "ui/shared/dialogs.hpp"

namespace driehoek::ui {
namespace {

constexpr float entry_height = 68;
// On a narrow page the buttons stand below the words.
constexpr float narrow_entry = 440;
float entry_height_in(float width) { return width < narrow_entry ? entry_height + 44 : entry_height; }

bool contains(const std::vector<std::string>& ids, const std::string& id) {
    return std::ranges::find(ids, id) != ids.end();
}

// A sample says so beside its name.
void draw_name(const ViewContext& view, const OrganisationEntry& entry, Point at, float width) {
    const Word mark = view.words.sample_mark;
    const float mark_width = entry.is_sample ? text_width(mark, 15, Weight::regular) + 12 : 0;
    const bool has_room = width > mark_width + 90;
    const float x = at.x + text(view.ui, at, entry.name,
                                {15, Weight::bold, Ink::ink, Anchor::start, has_room ? width - mark_width : width});
    if (entry.is_sample && has_room) text(view.ui, {x + 12, at.y}, mark, {.ink = Ink::ink2});
}

void draw_entry(const ViewContext& view, const OrganisationEntry& entry, const Rect& row) {
    const Words& words = view.words;
    const Scope scope(entry.id);
    const Container item(view.ui, Role::list_item, "item", {}, row);
    const bool is_here = entry.id == view.status.organisation;
    card(row, is_here ? Ink::panel : Ink::sub, is_here ? Ink::ink : Ink::line, 12);
    float right = row.max.x - 12;
    const bool is_narrow = row.width() < narrow_entry;
    const float y = is_narrow ? row.max.y - 46 : row.centre().y - 20;
    const auto side_button = [&](std::string_view id, Word label, const Pattern<"name">& spoken) {
        const float wide = button_width(label);
        right -= wide;
        return button(view.ui, id, {{right, y}, {right + wide, y + 40}}, label, {.spoken = fill(spoken, {entry.name})});
    };
    if (entry.is_removed) {
        if (side_button("back", words.organisation_restore_button, words.organisation_restore))
            view.ask(wish::RestoreOrganisation{entry.id});
    } else {
        right -= 40;
        if (icon_button(view.ui, "remove", {{right, y}, {right + 40, y + 40}}, icons::trash_2,
                        fill(words.organisation_remove, {entry.name})))
            view.ask(wish::RemoveOrganisation{entry.id});
        right -= 8;
        if (is_here)
            right -=
                text(view.ui, {right, y + 25}, words.organisation_here, {15, Weight::semibold, Ink::ink2, Anchor::end});
        else if (side_button("open", words.organisation_open_button, words.organisation_open))
            view.ask(wish::OpenOrganisation{entry.id});
    }
    const float width = (is_narrow ? row.max.x : right) - row.min.x - 28;
    draw_name(view, entry, {row.min.x + 16, row.min.y + 28}, width);
    const std::string detail =
        entry.is_removed ? std::string(words.organisation_removed_note)
                         : fill(words.organisation_changed, {triad_count(words, entry.triads), entry.changed});
    text(view.ui, {row.min.x + 16, row.min.y + 51}, detail, {15, Weight::regular, Ink::ink2, Anchor::start, width});
}

// What must be in a file before the screen may be wiped: an organisation, or its name list.
struct Item {
    std::string key;  // under which the user says to have it
    std::string id, title;
    std::string state{};
    bool is_filed = false, is_sure = false, is_names = false;
};

std::vector<Item> items_of(const ViewContext& view) {
    const Words& words = view.words;
    const PageStatus& status = view.status;
    std::vector<Item> items;
    const auto add = [&](Item item) {
        item.is_sure = item.is_filed && contains(status.sure_of_file, item.key);
        item.state = item.is_sure ? words.finish_safe : item.is_filed ? words.finish_check : words.finish_not_yet;
        items.push_back(std::move(item));
    };
    for (const OrganisationEntry& entry : organisations_of(view)) {
        if (entry.is_removed) continue;
        add({.key = entry.id,
             .id = entry.id,
             .title = entry.name,
             .is_filed = entry.changes == 0 && !entry.filed.empty()});
        if (entry.has_names)
            add({.key = entry.id + "/names",
                 .id = entry.id,
                 .title = fill(words.finish_names, {entry.name}),
                 .is_filed = contains(status.names_in_file, entry.id),
                 .is_names = true});
    }
    return items;
}

void draw_item(const ViewContext& view, const Item& item, Column& column) {
    const Words& words = view.words;
    Card card(column, item.key, {},
              {.fill = Ink::sub,
               .border = item.is_sure ? Ink::line : Ink::ctl,
               .radius = 12,
               .padding = space::gap,
               .role = Role::list_item});
    card.marked_paragraph(item.is_sure    ? icons::check
                          : item.is_names ? icons::lock
                                          : icons::save,
                          item.title, type::strong);
    card.leave(space::hair);
    card.paragraph(item.state, type::caption);
    if (item.is_sure) return;
    Row row(card);
    if (row.button("save", words.file_save, {.spoken = fill(words.file_save_of, {item.title})}))
        view.ask(item.is_names ? Wish(wish::SaveNamesOf{item.id}) : Wish(wish::SaveFile{item.id}));
    if (item.is_filed && row.button("have", words.finish_have, {.spoken = fill(words.finish_have_of, {item.title})}))
        view.ask(wish::ConfirmFile{item.key});
}

}  // namespace

std::vector<OrganisationEntry> organisations_of(const ViewContext& view) {
    std::vector<OrganisationEntry> entries = view.status.organisations;
    for (OrganisationEntry& entry : entries) {
        if (entry.id != view.status.organisation) continue;
        // Of the one on screen more is known than what was kept last.
        entry.name = view.organisation.settings.name;
        entry.triads = static_cast<int>(view.organisation.triads->size());
        entry.changes = view.status.changes_since_file;
        entry.filed = view.status.filed;
        entry.has_names = entry.has_names || view.names.is_open();
    }
    return entries;
}

void draw_organisations(const ViewContext& view, Column& column) {
    const Group list(column, Role::list, "organisations", view.words.organisations_title);
    for (const OrganisationEntry& entry : organisations_of(view)) {
        draw_entry(view, entry, column.take(entry_height_in(column.width())));
        column.leave(space::close);
    }
}

void draw(const ViewContext& view, OrganisationsDialog&) {
    DialogSheet sheet(view, "organisations", view.words.organisations_choose, SheetWidth::wide);
    draw_organisations(view, sheet);
    if (!sheet.button("manage", view.words.organisations_manage, {.glyph = icons::database})) return;
    close_dialog(view);
    go_to(view, places::data);
}

void draw(const ViewContext& view, FinishDialog&) {
    const Words& words = view.words;
    DialogSheet sheet(view, "finish", words.finish_title, SheetWidth::wide);
    sheet.paragraph(words.finish_what);
    const std::vector<Item> items = items_of(view);
    {
        const Group list(sheet, Role::list, "items", words.organisations_title);
        for (const Item& item : items) draw_item(view, item, sheet);
    }
    const bool is_safe = view.status.kept == KeptState::kept && std::ranges::all_of(items, &Item::is_sure);
    if (!is_safe) sheet.paragraph(words.finish_first, type::caption);
    if (sheet.done(words.finish_wipe, !is_safe, ButtonKind::danger)) view.ask(wish::Wipe{});
}

void draw(const ViewContext& view, FileChangedDialog& dialog) {
    const Words& words = view.words;
    DialogSheet sheet(view, "file changed", words.file_changed_title);
    sheet.paragraph(fill(words.file_changed_text, {dialog.file}));
    Row row(sheet);
    const bool other = row.button("other", words.file_save_other, {.kind = ButtonKind::primary});
    const bool over = row.button("over", words.file_overwrite, {.kind = ButtonKind::danger});
    const bool cancel = row.button("cancel", words.cancel);
    if (other || over) view.ask(wish::SaveFile{dialog.organisation, other ? "new" : "over"});
    if (other || over || cancel) close_dialog(view);
}

void draw(const ViewContext& view, RenameDialog& dialog) {
    const Words& words = view.words;
    DialogSheet sheet(view, "rename", words.organisation_rename, SheetWidth::narrow);
    sheet.field("name", words.organisation_name, dialog.name);
    if (!sheet.done(words.organisation_save, trimmed(dialog.name).empty())) return;
    view.send(RenameOrganisation{dialog.name});
    close_dialog(view);
}

void draw(const ViewContext& view, WipeDialog&) {
    const Words& words = view.words;
    DialogSheet sheet(view, "wipe", words.wipe_sure_title, SheetWidth::narrow);
    sheet.paragraph(words.wipe_sure_text);
    if (sheet.done(words.wipe_sure_button, false, ButtonKind::danger)) view.ask(wish::Wipe{});
}

}  // namespace driehoek::ui

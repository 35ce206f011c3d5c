// Dialogs that change one 3-hoek: its corners, its contacts, its days.
#include "base/text.hpp"
#include "ui/kit/icons.hpp"
#include "ui/kit/tokens.hpp"
#include "ui/shared/dialog_sheet.hpp"
#include "ui/shared/dialogs.hpp"

namespace driehoek::ui {
namespace {

constexpr float day_width = 180;  // of a field beside a wider one

// One corner: who holds it, and what can be done about it.
void draw_corner_row(const ViewContext& view, Column& column, const Triad& triad, Corner corner) {
    const Words& words = view.words;
    const Scope scope(std::to_string(static_cast<int>(corner)));
    const Rect row = column.take(64);
    column.leave(space::close);
    const std::string_view role = name_of(words, corner, triad.type);
    const Container group(view.ui, Role::group, "corner", role, row);
    card(row, Ink::sub, Ink::line, 12);
    const PersonId& person = triad.person_at(corner);
    const Point mark{row.min.x + 32, row.centre().y};
    if (person)
        draw_corner_token(words, find_person(view.organisation, person), corner, mark, 14);
    else
        draw_open_token(corner, triad.type, mark, 14);
    constexpr float buttons = 2 * space::control + space::gap;
    Column who(view.ui, {row.min.x + 60, row.min.y + space::normal}, row.width() - 60 - space::gap - buttons);
    who.line(role, type::caption);
    who.leave(0);
    who.line(person ? view.names.in_corner(view.organisation, triad, corner) : std::string(words.corner_is_open_now),
             person ? type::strong : type::attention);
    const Rect change{{row.max.x - buttons, row.min.y + 10}, {row.max.x - buttons + space::control, row.max.y - 10}};
    if (icon_button(view.ui, "change", change, icons::pencil, fill(words.corner_change, {role}), {}))
        view.open_dialog(ChoosePersonDialog{triad.id, corner, view.iso_today(), {}});
    const Rect open{{change.max.x + space::close, change.min.y}, {row.max.x - space::close, change.max.y}};
    if (person && icon_button(view.ui, "open", open, icons::user_minus, fill(words.corner_open_up, {role}), {}))
        view.send(EndCorner{triad.id, corner, view.today});
}

void draw_contacts(const ViewContext& view, Column& column, const Triad& triad) {
    const Words& words = view.words;
    column.leave(space::gap);
    column.heading(words.contacts_title, 3);
    bool has_some = false;
    for (const ExtraContact& contact : triad.extra_contacts) {
        if (contact.until) continue;
        has_some = true;
        const Scope scope(contact.person.text);
        const std::string label = fill(words.contact_end, {view.names.short_of(view.organisation, contact.person)});
        if (column.line_with_button(view.name_of(contact.person), "end", label))
            view.send(EndContact{triad.id, contact.person, view.today});
    }
    if (!has_some)
        column.paragraph(fill(words.contacts_none, {std::to_string(view.organisation.settings.target_contact_persons)}),
                         type::caption);
    if (column.button("add", words.contact_add, {.glyph = icons::user_plus}))
        view.open_dialog(AddContactDialog{triad.id, view.iso_today()});
}

void draw_period(const ViewContext& view, Column& column, EditCornersDialog& dialog) {
    column.leave(space::gap);
    column.heading(view.words.period_title, 3);
    Columns days(column, 2, least_field);
    Column begin = days.next();
    day_field(view, begin, "begin", view.words.period_begin, dialog.begin);
    Column end = days.next();
    day_field(view, end, "end", view.words.period_end, dialog.end);
    const bool is_wrong = !day_hint(view, dialog.begin).empty() || !day_hint(view, dialog.end).empty();
    if (column.button("save", view.words.period_save, {.is_disabled = is_wrong}))
        view.send(
            SetTriadPeriod{dialog.triad, read_optional_day(view, dialog.begin), read_optional_day(view, dialog.end)});
}

std::string iso_or_empty(const std::optional<Date>& date) { return date ? iso_from_date(*date) : std::string(); }

// Who it was and as what, and from when until when. True when it never was.
bool draw_period_row(const ViewContext& view, Column& column, const Triad& triad, CorrectTriadDialog::Period& period,
                     std::size_t index) {
    const Words& words = view.words;
    const std::string name =
        period.corner == Corner::third ? view.name_of_third(period.person) : view.name_of(period.person);
    const std::string_view role =
        period.corner ? name_of(words, *period.corner, triad.type) : std::string_view(words.contact_role);
    const std::string title = name + ", " + std::string(role);
    const Scope scope("period" + std::to_string(index));
    const Group group(column, Role::group, "period", title);
    column.leave(space::gap);
    bool is_removed = false;
    if (period.is_now)
        column.line(title, type::strong);
    else
        is_removed = column.line_with_button(title, "remove", fill(words.history_remove, {name}));
    Columns days(column, 2, day_width);
    Column since = days.next();
    day_field(view, since, "since", words.history_since, period.since);
    Column until = days.next();
    if (!period.is_now) day_field(view, until, "until", words.history_until, period.until);
    return is_removed;
}

// None while a day cannot be read. Who holds a corner no longer has a last day.
std::optional<CorrectTriad> read_correction(const ViewContext& view, const CorrectTriadDialog& dialog,
                                            const Triad& triad) {
    const auto is_wrong = [&](const std::string& day) { return !day_hint(view, day).empty(); };
    CorrectTriad read = correction_of(triad);
    if (is_wrong(dialog.begin) || is_wrong(dialog.end)) return std::nullopt;
    read.type = dialog.type;
    read.begin = read_optional_day(view, dialog.begin);
    read.end = read_optional_day(view, dialog.end);
    read.past.clear();
    read.extra_contacts.clear();
    for (const CorrectTriadDialog::Period& period : dialog.periods) {
        if (is_wrong(period.since) || is_wrong(period.until)) return std::nullopt;
        const std::optional<Date> since = read_optional_day(view, period.since);
        const std::optional<Date> until = read_optional_day(view, period.until);
        if (!period.corner)
            read.extra_contacts.push_back({period.person, period.reason, since, until});
        else if (period.is_now)
            read.since[static_cast<std::size_t>(*period.corner)] = since;
        else
            read.past.push_back({*period.corner, period.person, since, until});
    }
    return read;
}

// What a corner is looking for.
std::string hint_of(const Words& words, const Triad& triad, Corner corner) {
    if (corner == Corner::third) return std::string(words.choose_third_hint);
    if (corner == Corner::job_coach) return std::string(words.choose_coach_hint);
    const Function needed = triad.type == TriadType::a ? Function::foreman : Function::department_manager;
    return fill(words.choose_lead_hint, {name_of(words, triad.type), name_of(words, needed)});
}

}  // namespace

CorrectTriadDialog::CorrectTriadDialog(const Triad& corrected)
    : triad(corrected.id),
      type(corrected.type),
      begin(iso_or_empty(corrected.begin)),
      end(iso_or_empty(corrected.end)) {
    for (const Corner corner : {Corner::lead, Corner::job_coach, Corner::third}) {
        for (const PastSeat& past : corrected.past) {
            if (past.corner == corner)
                periods.push_back({past.person, corner, false, {}, iso_or_empty(past.since), iso_or_empty(past.until)});
        }
        if (corrected.person_at(corner))
            periods.push_back(
                {corrected.person_at(corner), corner, true, {}, iso_or_empty(corrected.seat(corner).since)});
    }
    for (const ExtraContact& contact : corrected.extra_contacts)
        periods.push_back({contact.person, std::nullopt, false, contact.reason, iso_or_empty(contact.since),
                           iso_or_empty(contact.until)});
}

void draw(const ViewContext& view, CorrectTriadDialog& dialog) {
    const Words& words = view.words;
    const Triad* triad = find_triad(view.organisation, dialog.triad);
    if (!triad) return close_dialog(view);
    Options<TriadType> types;
    types.add(TriadType::a, words.type_a_long);
    types.add(TriadType::b, words.type_b_long);
    DialogSheet sheet(view, "correct", fill(words.history_title, {view.code_of(*triad)}), SheetWidth::usual, true);
    sheet.select("type", words.history_type, types, dialog.type);
    Columns whole(sheet, 2, day_width);
    Column begin = whole.next();
    day_field(view, begin, "begin", words.period_begin, dialog.begin);
    Column end = whole.next();
    day_field(view, end, "end", words.period_end, dialog.end);
    std::optional<std::size_t> removed;
    for (std::size_t index = 0; index < dialog.periods.size(); ++index) {
        if (draw_period_row(view, sheet, *triad, dialog.periods[index], index)) removed = index;
    }
    if (removed) dialog.periods.erase(dialog.periods.begin() + static_cast<std::ptrdiff_t>(*removed));
    const std::optional<CorrectTriad> corrected = read_correction(view, dialog, *triad);
    if (!sheet.done(words.person_save, !corrected)) return;
    if (*corrected != correction_of(*triad)) view.send(*corrected);
    close_dialog(view);
}

EditCornersDialog edit_corners_dialog(const ViewContext& view, const TriadId& id) {
    const Triad* triad = find_triad(view.organisation, id);
    return {id, triad ? iso_or_empty(triad->begin) : std::string(), triad ? iso_or_empty(triad->end) : std::string()};
}

void draw(const ViewContext& view, EditCornersDialog& dialog) {
    const Words& words = view.words;
    const Triad* triad = find_triad(view.organisation, dialog.triad);
    if (!triad) return close_dialog(view);
    DialogSheet sheet(view, "edit", fill(words.edit_title, {view.code_of(*triad)}));
    for (const Corner corner : {Corner::third, Corner::lead, Corner::job_coach})
        draw_corner_row(view, sheet, *triad, corner);
    draw_contacts(view, sheet, *triad);
    draw_period(view, sheet, dialog);
    if (sheet.end(words.done, words.end_triad)) view.open_dialog(EndTriadDialog{dialog.triad, view.iso_today()});
}

void draw(const ViewContext& view, ChoosePersonDialog& dialog) {
    const Words& words = view.words;
    const Triad* triad = find_triad(view.organisation, dialog.triad);
    if (!triad) return close_dialog(view);
    const std::string_view role = name_of(words, dialog.corner, triad->type);
    DialogSheet sheet(view, "choose", fill(words.choose_title, {role, view.code_of(*triad)}));
    sheet.paragraph(hint_of(words, *triad, dialog.corner), type::caption);
    Columns pair(sheet, 2, least_field, day_width);
    pair.next().field("search", words.choose_search, dialog.search);
    Column day = pair.next();
    day_field(view, day, "day", words.choose_from, dialog.day);
    const auto chosen = draw_people(view, sheet, dialog.search, *triad, dialog.corner);
    if (dialog.corner != Corner::third && sheet.button("add", words.add_person, {.glyph = icons::user_plus})) {
        const Function lead = triad->type == TriadType::a ? Function::foreman : Function::department_manager;
        view.open_dialog(AddPersonDialog{.function = dialog.corner == Corner::job_coach ? Function::job_coach : lead});
    }
    if (!chosen || !day_hint(view, dialog.day).empty()) return;
    view.send(SetCorner{dialog.triad, dialog.corner, *chosen, *read_day(view, dialog.day)});
    close_dialog(view);
}

void draw(const ViewContext& view, AddContactDialog& dialog) {
    const Words& words = view.words;
    const Triad* triad = find_triad(view.organisation, dialog.triad);
    if (!triad) return close_dialog(view);
    Options<ContactReason> reasons;
    reasons.add(ContactReason::earlier_situation, words.reason_earlier);
    reasons.add(ContactReason::handover, words.reason_handover);
    reasons.add(ContactReason::other, words.reason_other);
    DialogSheet sheet(view, "contact", fill(words.contact_title, {view.code_of(*triad)}));
    sheet.paragraph(words.contact_text, type::caption);
    Columns pair(sheet, 2, least_field, day_width);
    pair.next().select("reason", words.contact_reason, reasons, dialog.reason);
    Column day = pair.next();
    day_field(view, day, "day", words.choose_from, dialog.day);
    sheet.field("search", words.choose_search, dialog.search);
    const auto chosen = draw_people(view, sheet, dialog.search, *triad, std::nullopt);
    if (!chosen || !day_hint(view, dialog.day).empty()) return;
    view.send(AddContact{dialog.triad, *chosen, dialog.reason, *read_day(view, dialog.day)});
    close_dialog(view);
}

void draw(const ViewContext& view, EndTriadDialog& dialog) {
    const Words& words = view.words;
    const Triad* triad = find_triad(view.organisation, dialog.triad);
    if (!triad) return close_dialog(view);
    DialogSheet sheet(view, "end", std::string(words.end_triad) + ": " + view.code_of(*triad), SheetWidth::narrow);
    sheet.paragraph(words.end_triad_text, type::caption);
    day_field(view, sheet, "day", words.end_triad_date, dialog.day);
    if (!sheet.done(words.end_triad, !day_hint(view, dialog.day).empty())) return;
    view.send(EndTriad{dialog.triad, *read_day(view, dialog.day)});
    close_all_dialogs(view);
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

}  // namespace driehoek::ui

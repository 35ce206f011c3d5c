// Dialogs that change one 3-hoek: its corners, its contacts, its days.
#include "base/text.hpp"
#include "ui/icons.hpp"
#include "ui/tokens.hpp"
#include "ui/views/dialogs.hpp"

namespace driehoek::ui {
namespace {

// One corner: who holds it, and what can be done about it.
float draw_corner_row(const ViewContext& view, const Triad& triad, Corner corner, Point at, float width) {
    const Words& words = view.words;
    const Scope scope(std::to_string(static_cast<int>(corner)));
    const Rect row{at, {at.x + width, at.y + 64}};
    const std::string_view role = name_of(words, corner, triad.type);
    const Container group(view.ui, Role::group, "corner", role, row);
    card(row, Ink::sub, Ink::line, 12);
    const PersonId& person = triad.person_at(corner);
    const Point mark{at.x + 32, row.centre().y};
    if (person)
        draw_corner_token(words, find_person(view.organisation, person), corner, mark, 14);
    else
        draw_open_token(corner, triad.type, mark, 14);
    const float buttons = 2 * 44 + 16;
    text(view.ui, {at.x + 60, at.y + 27}, role, {15, Weight::regular, Ink::ink2, Anchor::start});
    text(view.ui, {at.x + 60, at.y + 48}, person ? view.name_of(person) : std::string(words.corner_is_open_now),
         {15, Weight::semibold, person ? Ink::ink : Ink::amber_text, Anchor::start, width - 76 - buttons});
    const float x = row.max.x - buttons;
    if (icon_button(view.ui, "change", {{x, at.y + 10}, {x + 44, at.y + 54}}, icons::pencil,
                    fill(words.corner_change, {role}), {})) {
        view.open_dialog(ChoosePersonDialog{triad.id, corner, view.iso_today(), {}});
    }
    if (person && icon_button(view.ui, "open", {{x + 52, at.y + 10}, {x + 96, at.y + 54}}, icons::user_minus,
                              fill(words.corner_open_up, {role}), {})) {
        view.send(EndCorner{triad.id, corner, view.today});
    }
    return row.max.y + 8;
}

float draw_contacts(const ViewContext& view, const Triad& triad, Point at, float width) {
    heading(view.ui, {at.x, at.y + 18}, view.words.contacts_title, 3, {16, Weight::bold, Ink::ink, Anchor::start});
    float y = at.y + 30;
    bool has_some = false;
    for (const ExtraContact& contact : triad.extra_contacts) {
        if (contact.until) continue;
        has_some = true;
        const Scope scope(contact.person.text);
        const std::string name = view.name_of(contact.person);
        const std::string label =
            fill(view.words.contact_end, {view.names.short_of(view.organisation, contact.person)});
        const float wide = button_width(label);
        text(view.ui, {at.x, y + 27}, name, {15, Weight::semibold, Ink::ink, Anchor::start, width - wide - 12});
        if (button(view.ui, "end", {{at.x + width - wide, y}, {at.x + width, y + 40}}, label))
            view.send(EndContact{triad.id, contact.person, view.today});
        y += 48;
    }
    if (!has_some) {
        text(view.ui, {at.x, y + 18},
             fill(view.words.contacts_none, {std::to_string(view.organisation.settings.target_contact_persons)}),
             {15, Weight::regular, Ink::ink2, Anchor::start});
        y += 32;
    }
    if (button(view.ui, "add",
               {{at.x, y}, {at.x + button_width(view.words.contact_add, {.glyph = icons::user_plus}), y + 40}},
               view.words.contact_add, {.glyph = icons::user_plus})) {
        view.open_dialog(AddContactDialog{triad.id, view.iso_today(), {}, 0});
    }
    return y + 56;
}

float draw_period(const ViewContext& view, EditCornersDialog& dialog, Point at, float width) {
    heading(view.ui, {at.x, at.y + 18}, view.words.period_title, 3, {16, Weight::bold, Ink::ink, Anchor::start});
    const float half = (width - 16) / 2;
    const float left = labelled_day(view, {at.x, at.y + 34}, half, "begin", view.words.period_begin, dialog.begin);
    const float right =
        labelled_day(view, {at.x + half + 16, at.y + 34}, half, "end", view.words.period_end, dialog.end);
    const float y = std::max(left, right);
    const bool is_wrong = !day_hint(view, dialog.begin).empty() || !day_hint(view, dialog.end).empty();
    const SetTriadPeriod period{dialog.triad, read_optional_day(view, dialog.begin),
                                read_optional_day(view, dialog.end)};
    if (button(view.ui, "save", {{at.x, y}, {at.x + button_width(view.words.period_save), y + 40}},
               view.words.period_save, {.is_disabled = is_wrong})) {
        view.send(period);
    }
    return y + 56;
}

// A wide field with a field for a day beside it, or below it where there is no room.
struct FieldPair {
    explicit FieldPair(float width)
        : is_stacked(width < 420),
          first_width(is_stacked ? width : width - 196),
          second_width(is_stacked ? width : 180) {}

    Point second_at(Point first, float below) const {
        return is_stacked ? Point{first.x, below} : Point{first.x + first_width + 16, first.y};
    }

    bool is_stacked;
    float first_width, second_width;
};

}  // namespace

void draw(const ViewContext& view, EditCornersDialog& dialog) {
    const Triad* triad = find_triad(view.organisation, dialog.triad);
    if (!triad) return close_dialog(view);
    DialogFrame frame(view.ui, "edit", fill(view.words.edit_title, {view.code_of(*triad)}), view.words.dialog_close,
                      560);
    Point at = frame.origin();
    for (const Corner corner : {Corner::third, Corner::lead, Corner::job_coach})
        at.y = draw_corner_row(view, *triad, corner, at, frame.width());
    at.y = draw_contacts(view, *triad, {at.x, at.y + 8}, frame.width());
    at.y = draw_period(view, dialog, {at.x, at.y + 8}, frame.width());
    const float end_width = button_width(view.words.end_triad);
    if (button(view.ui, "finish", {{at.x, at.y}, {at.x + end_width, at.y + 44}}, view.words.end_triad,
               {.kind = ButtonKind::danger})) {
        view.open_dialog(EndTriadDialog{dialog.triad, view.iso_today()});
    }
    if (button(view.ui, "done", {{at.x + frame.width() - 110, at.y}, {at.x + frame.width(), at.y + 44}},
               view.words.done, {.kind = ButtonKind::primary})) {
        close_dialog(view);
    }
    frame.ends_at(at.y + 52);
    if (frame.wants_to_close()) close_dialog(view);
}

void draw(const ViewContext& view, ChoosePersonDialog& dialog) {
    const Triad* triad = find_triad(view.organisation, dialog.triad);
    if (!triad) return close_dialog(view);
    const Words& words = view.words;
    const std::string_view role = name_of(words, dialog.corner, triad->type);
    DialogFrame frame(view.ui, "choose", fill(words.choose_title, {role, view.code_of(*triad)}), words.dialog_close,
                      560);
    Point at = frame.origin();
    std::string hint(dialog.corner == Corner::third ? words.choose_third_hint : words.choose_coach_hint);
    if (dialog.corner == Corner::lead) {
        const Function needed = triad->type == TriadType::a ? Function::foreman : Function::department_manager;
        hint = fill(words.choose_lead_hint, {name_of(words, triad->type), name_of(words, needed)});
    }
    at.y = paragraph(view.ui, {at.x, at.y + 14}, frame.width(), hint, {15, Weight::regular, Ink::ink2, Anchor::start});
    const std::string_view wrong = day_hint(view, dialog.day);
    const FieldPair pair(frame.width());
    const float below = labelled_field(view, at, pair.first_width, "search", words.choose_search, dialog.search);
    at.y = labelled_day(view, pair.second_at(at, below), pair.second_width, "day", words.choose_from, dialog.day);
    const auto chosen = draw_people(view, at, frame.width(), dialog.search, *triad, dialog.corner);
    if (dialog.corner != Corner::third) {
        if (button(view.ui, "add",
                   {{at.x, at.y}, {at.x + button_width(words.add_person, {.glyph = icons::user_plus}), at.y + 44}},
                   words.add_person, {.glyph = icons::user_plus})) {
            AddPersonDialog person;
            person.function = dialog.corner == Corner::job_coach ? 2 : triad->type == TriadType::a ? 0 : 1;
            view.open_dialog(person);
        }
        at.y += 52;
    }
    frame.ends_at(at.y);
    if (frame.wants_to_close()) return close_dialog(view);
    if (!chosen || !wrong.empty()) return;
    view.send(SetCorner{dialog.triad, dialog.corner, *chosen, *read_day(view, dialog.day)});
    close_dialog(view);
}

void draw(const ViewContext& view, AddContactDialog& dialog) {
    const Triad* triad = find_triad(view.organisation, dialog.triad);
    if (!triad) return close_dialog(view);
    const Words& words = view.words;
    DialogFrame frame(view.ui, "contact", fill(words.contact_title, {view.code_of(*triad)}), words.dialog_close, 560);
    Point at = frame.origin();
    at.y = paragraph(view.ui, {at.x, at.y + 14}, frame.width(), words.contact_text,
                     {15, Weight::regular, Ink::ink2, Anchor::start});
    const std::vector<std::string> reasons{std::string(words.reason_earlier), std::string(words.reason_handover),
                                           std::string(words.reason_other)};
    const std::string_view wrong = day_hint(view, dialog.day);
    const FieldPair pair(frame.width());
    const float below =
        labelled_select(view, at, pair.first_width, "reason", words.contact_reason, reasons, dialog.reason);
    at.y = labelled_day(view, pair.second_at(at, below), pair.second_width, "day", words.choose_from, dialog.day);
    at.y = labelled_field(view, at, frame.width(), "search", words.choose_search, dialog.search);
    const auto chosen = draw_people(view, at, frame.width(), dialog.search, *triad, std::nullopt);
    frame.ends_at(at.y);
    if (frame.wants_to_close()) return close_dialog(view);
    if (!chosen || !wrong.empty()) return;
    view.send(
        AddContact{dialog.triad, *chosen, static_cast<ContactReason>(dialog.reason), *read_day(view, dialog.day)});
    close_dialog(view);
}

void draw(const ViewContext& view, EndTriadDialog& dialog) {
    const Triad* triad = find_triad(view.organisation, dialog.triad);
    if (!triad) return close_dialog(view);
    DialogFrame frame(view.ui, "end", std::string(view.words.end_triad) + ": " + view.code_of(*triad),
                      view.words.dialog_close, 480);
    Point at = frame.origin();
    at.y = paragraph(view.ui, {at.x, at.y + 14}, frame.width(), view.words.end_triad_text,
                     {15, Weight::regular, Ink::ink2, Anchor::start});
    const std::string_view wrong = day_hint(view, dialog.day);
    at.y = labelled_day(view, at, 200, "day", view.words.end_triad_date, dialog.day);
    const bool done = draw_done_row(view, at, frame.width(), view.words.end_triad, !wrong.empty());
    frame.ends_at(at.y + 52);
    if (frame.wants_to_close()) return close_dialog(view);
    if (!done) return;
    view.send(EndTriad{dialog.triad, *read_day(view, dialog.day)});
    close_all_dialogs(view);
}

}  // namespace driehoek::ui

// What can be done with what a finger stayed on or the right button pressed; and what a bar below has no room for.
#include "base/text.hpp"
#include "model/rules.hpp"
#include "ui/kit/icons.hpp"
#include "ui/shared/dialog_sheet.hpp"
#include "ui/shared/dialogs.hpp"
#include "ui/shared/own_papers.hpp"
#include "ui/shell/actions.hpp"
#include "ui/shell/places.hpp"

namespace driehoek::ui {
namespace {

// Buttons below each other. Each that is pressed closes the menu first: what it opens stands on top.
class Menu {
public:
    Menu(const ViewContext& view, Column& column) : view_(view), column_(column) {}

    bool add(std::string_view label, std::string_view glyph) {
        const Rect row = column_.take(48);
        column_.leave(space::close);
        if (!button(view_.ui, label, row, label, {.glyph = glyph})) return false;
        close_dialog(view_);
        return true;
    }

private:
    const ViewContext& view_;
    Column& column_;
};

void offer_triad(const ViewContext& view, Menu& menu, const Triad& triad) {
    const Words& words = view.words;
    if (menu.add(fill(words.open_triad, {view.code_of(triad)}), icons::eye))
        view.state.select({Subject::Kind::triad, triad.id, {}, {}});
    if (menu.add(words.edit_corners, icons::pencil)) {
        view.open_dialog(edit_corners_dialog(view, triad.id));
    }
    if (const PersonId& third = triad.person_at(Corner::third); third && menu.add(words.person_edit, icons::info))
        open_person_editor(view, third);
    if (has_own_sheet(triad, view.today) && menu.add(words.own_triad_button, icons::printer))
        view.open_dialog(OwnTriadDialog{.triad = triad.id});
    if (menu.add(words.end_triad, icons::flag)) view.open_dialog(EndTriadDialog{triad.id, view.iso_today()});
    const bool list = view.shows_list();
    if (menu.add(list ? words.show_on_map : words.show_in_list, list ? icons::map : icons::list))
        view.state.shows_list = !list;
}

void offer_person(const ViewContext& view, Menu& menu, const PersonId& person) {
    if (menu.add(fill(view.words.menu_open, {view.name_of(person)}), icons::eye))
        view.state.select({Subject::Kind::person, {}, person, {}});
    if (menu.add(view.words.person_edit, icons::pencil)) open_person_editor(view, person);
    if (const Person* found = find_person(view.organisation, person);
        found && menu.add(view.words.own_data_button, icons::printer))
        view.open_dialog(own_data_dialog(*found));
    if (menu.add(view.words.solve_hand_over, icons::arrow_right)) view.open_dialog(HandOverDialog{person});
    const bool is_coach = count_active_triads(view.organisation, Corner::job_coach, person, view.today) > 0;
    if (menu.add(view.words.menu_only_these, icons::funnel)) {
        (is_coach ? view.state.filter.job_coach : view.state.filter.lead) = person;
        view.state.select_nothing();
    }
}

void offer_rest(const ViewContext& view, Menu& menu) {
    const auto offer = [&](ActionKind kind, const std::string& label) {
        if (is_enabled(view, kind) && menu.add(label, action_of(kind).glyph)) run(view, kind);
    };
    for (const Place* place : all_places().subspan(static_cast<std::size_t>(view.layout.nav_items)))
        if (menu.add(view.words.*place->name, place->glyph)) go_to(view, *place);
    offer(ActionKind::open_palette, title_of(view, action_of(ActionKind::open_palette)));
    offer(ActionKind::switch_names,
          std::string(view.names.shows_names() ? view.words.codes_choice : view.words.names_choice));
    for (const ActionKind kind : {ActionKind::scale_up, ActionKind::scale_down, ActionKind::help})
        offer(kind, title_of(view, action_of(kind)));
}

}  // namespace

void draw(const ViewContext& view, MenuDialog& dialog) {
    const Triad* triad = find_triad(view.organisation, dialog.subject.triad);
    const std::string title = triad                   ? fill(view.words.triad_heading, {view.code_of(*triad)})
                              : dialog.subject.person ? view.name_of(dialog.subject.person)
                                                      : std::string(view.words.nav_more);
    DialogSheet sheet(view, "menu", title, SheetWidth::narrow);
    Menu menu(view, sheet);
    if (triad)
        offer_triad(view, menu, *triad);
    else if (dialog.subject.person)
        offer_person(view, menu, dialog.subject.person);
    else
        offer_rest(view, menu);
}

}  // namespace driehoek::ui

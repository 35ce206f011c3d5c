// What reading in would change: who is new, who changes, and who is gone, of whom nobody goes unless the user says so.
#include <algorithm>
#include <array>
#include <vector>

#include "ui/kit/icons.hpp"
#include "ui/places/data/intake.hpp"
#include "ui/shared/dialog_sheet.hpp"

namespace driehoek::ui {
namespace {

using intake::Gone;
using intake::Plan;

// Of people and 3-hoeken that are in the plan.
std::string names_in_words(const Words& words, std::vector<std::string> names) {
    constexpr std::size_t most = 30;
    if (names.size() <= most) return listed(words, names);
    const std::size_t more = names.size() - most;
    names.resize(most);
    std::string all;
    for (const std::string& name : names) all += (all.empty() ? "" : ", ") + name;
    return fill(words.outcome_more_names, {all, std::to_string(more)});
}

std::vector<std::string> names_of(const Plan& plan, const std::vector<PersonId>& people,
                                  const std::vector<std::string>& triads) {
    std::vector<std::string> names = triads;
    for (const PersonId& id : people) {
        const auto found = std::ranges::find(plan.change.people, id, &Person::id);
        if (found != plan.change.people.end()) names.push_back(found->name);
    }
    return names;
}

struct Outcome {
    Word label;
    std::size_t count = 0;
    IntakeLooks::Names names = IntakeLooks::Names::none;
};

// A number with what it counts; a press shows the names.
void draw_outcome(const ViewContext& view, const Rect& area, const Outcome& outcome) {
    IntakeLooks& looks = looks_of_intake(view);
    const std::string count = std::to_string(outcome.count);
    const std::string spoken = fill(view.words.outcome_spoken, {outcome.label, count});
    const bool can_open = outcome.names != IntakeLooks::Names::none && outcome.count > 0;
    const bool is_open = can_open && looks.names == outcome.names;
    bool is_hovered = false;
    if (can_open) {
        const Press press = press_area(view.ui, outcome.label, area, spoken, Role::button,
                                       static_cast<std::uint16_t>(state_expandable | (is_open ? state_expanded : 0)));
        is_hovered = press.hovered;
        if (press.pressed) {
            looks.names = is_open ? IntakeLooks::Names::none : outcome.names;
            view.outbox.wants_frame = true;
        }
    } else {
        record(view.ui, Role::text, spoken, area);
    }
    fill_rect(area, is_hovered ? Ink::sunk : Ink::sub, 12);
    stroke_rect(area, can_open ? Ink::ctl : Ink::line, 12);
    draw_text({area.min.x + 16, area.centre().y + 9}, count, {26, Weight::bold, Ink::ink, Anchor::start});
    const float x = area.min.x + 16 + text_width(count, 26, Weight::bold) + space::normal;
    TextStyle label = type::caption;
    label.max_width = area.max.x - x - (can_open ? 36 : 12);
    draw_text({x, area.centre().y + 5}, outcome.label, label);
    if (can_open)
        icon_in({{area.max.x - 32, area.min.y}, {area.max.x - 12, area.max.y}},
                is_open ? icons::chevron_down : icons::chevron_right, 20, Ink::ink2);
}

void draw_numbers(const ViewContext& view, Column& column, const Plan& plan) {
    const Words& words = view.words;
    using Names = IntakeLooks::Names;
    column.leave(space::gap);
    Grid grid(column, 170, 56, space::close);
    draw_outcome(view, grid.next(), {words.outcome_new, plan.added, Names::added});
    draw_outcome(view, grid.next(), {words.outcome_changes, plan.changed, Names::changed});
    draw_outcome(view, grid.next(), {words.outcome_gone, plan.gone.size()});
    draw_outcome(view, grid.next(), {words.outcome_same, plan.same});
    const IntakeLooks& looks = looks_of_intake(view);
    if (looks.names == Names::added && plan.added > 0)
        column.paragraph(names_in_words(words, names_of(plan, plan.added_people, plan.added_triads)), type::caption);
    if (looks.names == Names::changed && plan.changed > 0)
        column.paragraph(names_in_words(words, names_of(plan, plan.changed_people, plan.changed_triads)),
                         type::caption);
    if (!plan.new_units.empty())
        column.paragraph(fill(words.outcome_units, {names_in_words(words, plan.new_units)}), type::caption);
    if (!plan.new_locations.empty())
        column.paragraph(fill(words.outcome_locations, {names_in_words(words, plan.new_locations)}), type::caption);
}

// --- who is gone ---------------------------------------------------------------------------------------------------------

std::string key_of_gone(const Gone& gone) {
    return gone.triad && gone.person ? gone.triad.text + '/' + gone.person.text : gone.person.text + gone.triad.text;
}

bool is_contact(const Gone& gone) { return gone.triad && gone.person; }

std::string name_of_gone(const ViewContext& view, const Gone& gone) {
    if (!gone.triad) return view.name_of(gone.person);
    const Triad* triad = find_triad(view.organisation, gone.triad);
    const std::string code = triad ? view.code_of(*triad) : gone.triad.text;
    return gone.person ? fill(view.words.gone_contact, {code, view.name_of(gone.person)}) : code;
}

void draw_gone_row(const ViewContext& view, Column& column, const Gone& gone) {
    const Words& words = view.words;
    IntakeLooks& looks = looks_of_intake(view);
    const std::string name = name_of_gone(view, gone);
    const Scope scope(key_of_gone(gone));
    const Rect row = column.take(space::control);
    const Container item(view.ui, Role::list_item, "item", {}, row);
    const bool is_leaving = looks.leaving.contains(key_of_gone(gone));
    const float width = toggle_width(words.gone_leaves);
    const Rect side{{row.max.x - width, row.min.y + 4}, {row.max.x, row.max.y - 4}};
    if (!gone.is_held) {
        const Press press = press_area(view.ui, "leaves", side, fill(words.gone_leaves_spoken, {name}), Role::button,
                                       static_cast<std::uint16_t>(state_switch | (is_leaving ? state_pressed : 0)));
        fill_rect(side, is_leaving ? Ink::ink : press.hovered ? Ink::sub : Ink::panel, side.height() / 2);
        stroke_rect(side, is_leaving ? Ink::ink : Ink::ctl, side.height() / 2);
        const Ink ink = is_leaving ? Ink::panel : Ink::ink;
        icon({side.min.x + 10, side.centre().y - 9}, is_leaving ? icons::check : icons::plus, 18, ink);
        draw_text({side.min.x + 34, side.centre().y + 5}, words.gone_leaves, {15, Weight::semibold, ink});
        if (press.pressed) {
            if (is_leaving)
                looks.leaving.erase(key_of_gone(gone));
            else
                looks.leaving.insert(key_of_gone(gone));
            view.outbox.wants_frame = true;
        }
    }
    const float room = (gone.is_held ? row.max.x : side.min.x) - row.min.x - space::normal;
    const float name_width = std::min(text_width(name, 15, Weight::semibold), room);
    TextStyle strong = type::strong, quiet = type::caption;
    strong.max_width = room;
    text(view.ui, {row.min.x, row.centre().y + 5}, name, strong);
    quiet.max_width = room - name_width - space::normal;
    const std::string note = gone.is_held    ? std::string(words.gone_held)
                             : gone.last_day ? fill(words.gone_last_day, {long_date(words, *gone.last_day)})
                                             : std::string();
    if (!note.empty() && quiet.max_width > 40)
        text(view.ui, {row.min.x + name_width + space::normal, row.centre().y + 5}, note, quiet);
    line({row.min.x, row.max.y}, row.max, Ink::line);
}

std::string title_of_gone(const Words& words, std::span<const Gone> these) {
    const std::string count = std::to_string(these.size());
    const bool is_one = these.size() == 1;
    if (is_contact(these.front()))
        return is_one ? std::string(words.gone_one_contact) : fill(words.gone_contacts, {count});
    if (these.front().person) return is_one ? std::string(words.gone_one_person) : fill(words.gone_people, {count});
    return is_one ? std::string(words.gone_one_triad) : fill(words.gone_triads, {count});
}

// Of one kind.
void draw_gone(const ViewContext& view, Column& column, std::string_view id, std::span<const Gone> these) {
    if (these.empty()) return;
    const Words& words = view.words;
    IntakeLooks& looks = looks_of_intake(view);
    const std::string title = title_of_gone(words, these);
    Card card(column, id, title,
              {.fill = Ink::sub, .radius = 12, .padding = space::gap, .level = 3, .title = type::section});
    const Scope scope(id);
    card.paragraph(words.gone_text, type::caption);
    Options<bool> choices;
    choices.add(false, words.gone_stays);
    choices.add(true, words.gone_leaves);
    const auto leaves = [&](const Gone& gone) { return looks.leaving.contains(key_of_gone(gone)); };
    bool some_leave = std::ranges::any_of(these, leaves);
    if (card.segments("choice", words.gone_choice, choices, some_leave)) {
        for (const Gone& gone : these) {
            looks.leaving.erase(key_of_gone(gone));
            if (some_leave && !gone.is_held) looks.leaving.insert(key_of_gone(gone));
        }
        view.outbox.wants_frame = true;
    }
    if (std::ranges::any_of(these, leaves)) day_field(view, card, "day", words.gone_day, looks.day);
    const Group list(card, Role::list, "who", title);
    std::size_t shown = 0;
    for (const Gone& gone : these) {
        if (shown == 2 * IntakeLooks::few && !looks.shows_all_gone) break;
        ++shown;
        card.leave(0);
        draw_gone_row(view, card, gone);
    }
    if (these.size() > shown && draw_more(view, card, "more gone", words.gone_more, these.size() - shown)) {
        looks.shows_all_gone = true;
        view.outbox.wants_frame = true;
    }
}

}  // namespace

std::vector<Gone> leaving_of(const ViewContext& view) {
    std::vector<Gone> leaving;
    if (!view.intake.plan) return leaving;
    const IntakeLooks& looks = looks_of_intake(view);
    std::ranges::copy_if(view.intake.plan->gone, std::back_inserter(leaving),
                         [&](const Gone& gone) { return !gone.is_held && looks.leaving.contains(key_of_gone(gone)); });
    return leaving;
}

void draw_intake_outcome(const ViewContext& view, Column& column) {
    if (!view.intake.plan || view.intake.missing) return;
    const Scope scope("outcome");
    draw_numbers(view, column, *view.intake.plan);
    // Contacts come last.
    const std::span<const Gone> gone(view.intake.plan->gone);
    const auto contacts = static_cast<std::size_t>(std::ranges::find_if(gone, is_contact) - gone.begin());
    draw_gone(view, column, "gone", gone.first(contacts));
    draw_gone(view, column, "gone contacts", gone.subspan(contacts));
}

}  // namespace driehoek::ui

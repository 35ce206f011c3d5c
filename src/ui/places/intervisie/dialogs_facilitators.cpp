// Dialogs about begeleiders: who leads a group, and the pool they come from with what each carries.
#include <algorithm>

#include "base/search.hpp"
#include "base/text.hpp"
#include "ui/kit/icons.hpp"
#include "ui/kit/tokens.hpp"
#include "ui/places/intervisie/round_choices.hpp"

namespace driehoek::ui {
namespace {

// "2 van 4 groepen": what somebody carries in this round, of what he can (Z9).
std::string load_of(const ViewContext& view, const Round& round, const Facilitator& facilitator) {
    return fill(view.words.pool_load,
                {std::to_string(count_groups_led(round, facilitator.person)), std::to_string(facilitator.most_groups)});
}

// As somebody comes into the pool: what the function says about the type.
Facilitator facilitator_from(const ViewContext& view, const PersonId& id) {
    Facilitator facilitator;
    facilitator.person = id;
    const Person* person = find_person(view.organisation, id);
    if (person && person->has(Function::team_coach)) facilitator.kind = FacilitatorKind::team_coach;
    if (person && person->is_external) facilitator.kind = FacilitatorKind::external;
    return facilitator;
}

// What can be changed of somebody in the pool stands beside who it is, or below where there is no room.
void draw_facilitator_row(const ViewContext& view, Column& column, const Round& round, const Facilitator& facilitator) {
    constexpr float mark = 30;
    const Words& words = view.words;
    const Scope scope(facilitator.person.text);
    const std::string name = view.name_of(facilitator.person);
    const bool is_busy = count_groups_led(round, facilitator.person) > facilitator.most_groups;
    Options<FacilitatorKind> kinds;
    for (const Word kind : words.facilitator_kinds) kinds.add(static_cast<FacilitatorKind>(kinds.values.size()), kind);
    Options<int> numbers;
    for (int number = 1; number <= std::max(12, facilitator.most_groups); ++number)
        numbers.add(number, fill(words.pool_at_most, {std::to_string(number)}));
    Facilitator changed = facilitator;
    Columns parts(column, 2, 180, 300);
    Column who = parts.next();
    who.line(name, type::strong);
    who.leave(0);
    const Point load{who.left() + (is_busy ? mark : 0), who.bottom()};
    if (is_busy) draw_signal_mark(Rule::facilitator_has_many_groups, {load.x - 18, load.y + 10}, 9);
    Column(view.ui, load, who.width() - mark)
        .line(load_of(view, round, facilitator), is_busy ? type::attention : type::caption);
    who.reach(load.y + 21);
    Column change = parts.next();
    const Rect row = change.take(space::control);
    const Rect drop{{row.max.x - space::control, row.min.y}, row.max};
    const float wide = (row.width() - space::control - 2 * space::close) / 2;
    const Rect first{row.min, {row.min.x + wide, row.max.y}};
    const Rect second{{first.max.x + space::close, row.min.y}, {first.max.x + space::close + wide, row.max.y}};
    const bool is_kind = select_of(view.ui, "kind", first, fill(words.pool_kind, {name}), kinds, changed.kind);
    const bool is_most =
        select_of(view.ui, "most", second, fill(words.pool_most, {name}), numbers, changed.most_groups);
    if (is_kind || is_most) view.send(ChangeFacilitator{changed});
    if (icon_button(view.ui, "drop", drop, icons::trash_2, fill(words.pool_drop, {name}), {}))
        view.send(DropFacilitator{facilitator.person});
}

// Staff that is not in the pool yet, or the name of somebody from outside.
void draw_addition(const ViewContext& view, DialogSheet& sheet, FacilitatorsDialog& dialog) {
    const Words& words = view.words;
    Options<PersonId> staff;
    staff.add({}, words.choose_something);
    for (const Person& person : *view.organisation.people) {
        if (!person.functions.empty() && !find_facilitator(view.organisation, person.id))
            staff.add(person.id, view.name_of(person.id));
    }
    sheet.leave(space::padding);
    sheet.select("staff", words.pool_staff, staff, dialog.staff);
    sheet.field("outside", words.pool_outside, dialog.outside);
    const std::string name = tidied(dialog.outside);
    const Namesake namesake(view, dialog.outside, dialog.asked);
    namesake.draw(sheet);
    const bool done =
        sheet.done(namesake.is_asked() ? words.person_anyway : words.pool_add,
                   (!dialog.staff && name.empty()) || namesake.is_certain(), ButtonKind::primary, words.close);
    if (!done || namesake.asks()) return;
    if (dialog.staff) view.send(AddFacilitator{facilitator_from(view, dialog.staff)});
    if (!name.empty()) {
        std::vector<std::string_view> taken;
        for (const Person& person : *view.organisation.people) taken.emplace_back(person.id.text);
        const PersonId id(next_id("P", taken));
        view.send(AddPerson{.id = id, .name = name, .function = Function::facilitator, .is_external = true});
        view.send(AddFacilitator{{.person = id, .kind = FacilitatorKind::external}});
    }
    replace_dialog(view, FacilitatorsDialog{dialog.round, {}, {}, dialog.asked});
}

// Neither a member nor the manager of one: they could not be chosen anyway (H3).
bool could_lead(const ViewContext& view, const IntervisieGroup& group, const Person& person) {
    return !person.functions.empty() && !find_facilitator(view.organisation, person.id) &&
           std::ranges::none_of(group.members, [&](const PersonId& member) {
               return member == person.id || reporting_distance(view.organisation, person.id, member) > 0;
           });
}

}  // namespace

void draw(const ViewContext& view, FacilitatorDialog& dialog) {
    const Round* round = find_round(view.organisation, dialog.round);
    const IntervisieGroup* group = round ? find_group(*round, dialog.group) : nullptr;
    if (!group) return close_dialog(view);
    const Words& words = view.words;
    DialogSheet sheet(view, "facilitator", fill(words.facilitator_title, {group->name}));
    sheet.paragraph(words.facilitator_text, type::caption);
    sheet.field("search", words.choose_search, dialog.search);
    bool chosen = false;
    int rows = 0;
    const auto offer = [&](const PersonId& person, bool is_in_pool) {
        const std::string name = view.name_of(person);
        if (person == group->facilitator || rows == most_offered || !find_match(name, dialog.search)) return;
        ++rows;
        const Scope scope(person.text);
        std::string detail = function_name(view, *round, person);
        if (const Facilitator* known = find_facilitator(view.organisation, person))
            detail = std::string(words.facilitator_kinds[known->kind]) + ", " +
                     fill(words.facilitator_leads, {load_of(view, *round, *known)});
        if (!draw_choice(view, sheet, "choose", name, detail, round, person)) return;
        if (!is_in_pool) view.send(AddFacilitator{facilitator_from(view, person)});
        view.send(SetFacilitator{round->id, group->id, person});
        chosen = true;
    };
    sheet.heading(words.facilitator_pool, 3);
    for (const Facilitator& facilitator : *view.organisation.facilitators) offer(facilitator.person, true);
    if (group->facilitator && draw_choice(view, sheet, "nobody", std::string(words.facilitator_nobody), {})) {
        view.send(SetFacilitator{round->id, group->id, {}});
        chosen = true;
    }
    sheet.leave(space::gap);
    sheet.heading(words.facilitator_others, 3);
    for (const Person& person : *view.organisation.people) {
        if (could_lead(view, *group, person)) offer(person.id, false);
    }
    if (chosen) close_dialog(view);
}

void draw(const ViewContext& view, FacilitatorsDialog& dialog) {
    const Round* round = find_round(view.organisation, dialog.round);
    if (!round) return close_dialog(view);
    const Words& words = view.words;
    DialogSheet sheet(view, "pool", words.pool_title, SheetWidth::wide);
    sheet.paragraph(words.pool_text, type::caption);
    if (view.organisation.facilitators->empty()) sheet.paragraph(words.pool_none, type::caption);
    for (const Facilitator& facilitator : *view.organisation.facilitators)
        draw_facilitator_row(view, sheet, *round, facilitator);
    draw_addition(view, sheet, dialog);
}

}  // namespace driehoek::ui

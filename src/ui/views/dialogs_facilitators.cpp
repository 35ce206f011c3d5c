// Dialogs about begeleiders: who leads a group, and the pool they come from with what each carries.
#include <algorithm>

#include "base/search.hpp"
#include "base/text.hpp"
#include "ui/icons.hpp"
#include "ui/tokens.hpp"
#include "ui/views/dialogs.hpp"
#include "ui/views/rounds.hpp"

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

float draw_facilitator_row(const ViewContext& view, Point at, float width, const Round& round,
                           const Facilitator& facilitator) {
    const Words& words = view.words;
    const Scope scope(facilitator.person.text);
    const std::string name = view.name_of(facilitator.person);
    const bool is_busy = count_groups_led(round, facilitator.person) > facilitator.most_groups;
    const bool is_narrow = width < 480;
    text(view.ui, {at.x, at.y + 18}, name, {15, Weight::semibold, Ink::ink, Anchor::start, width - 60});
    const float load =
        text(view.ui, {at.x, at.y + 38}, load_of(view, round, facilitator),
             {15, is_busy ? Weight::semibold : Weight::regular, is_busy ? Ink::amber_text : Ink::ink2, Anchor::start});
    if (is_busy) draw_signal_mark(Rule::facilitator_has_many_groups, {at.x + load + 18, at.y + 33}, 9);
    std::vector<std::string> kinds;
    for (const Word kind : words.facilitator_kinds) kinds.emplace_back(kind);
    std::vector<std::string> numbers;
    const int most = std::max(12, facilitator.most_groups);
    for (int number = 1; number <= most; ++number)
        numbers.push_back(fill(words.pool_at_most, {std::to_string(number)}));
    Facilitator changed = facilitator;
    int kind = static_cast<int>(facilitator.kind);
    int number = facilitator.most_groups - 1;
    const float y = is_narrow ? at.y + 50 : at.y;
    const float end = is_narrow ? at.x + width : at.x + width - 52;
    const float first = is_narrow ? at.x : end - 288;
    const float middle = is_narrow ? at.x + width / 2 : end - 144;
    bool is_changed =
        select_field(view.ui, "kind", {{first, y}, {middle - 8, y + 44}}, fill(words.pool_kind, {name}), kinds, kind);
    is_changed =
        select_field(view.ui, "most", {{middle, y}, {end, y + 44}}, fill(words.pool_most, {name}), numbers, number) ||
        is_changed;
    if (is_changed) {
        changed.kind = static_cast<FacilitatorKind>(kind);
        changed.most_groups = number + 1;
        view.send(ChangeFacilitator{changed});
    }
    if (icon_button(view.ui, "drop", {{at.x + width - 44, at.y}, {at.x + width, at.y + 44}}, icons::trash_2,
                    fill(words.pool_drop, {name}), {}))
        view.send(DropFacilitator{facilitator.person});
    return y + 56;
}

// Staff that is not in the pool yet, or the name of somebody from outside.
float draw_addition(const ViewContext& view, Point at, float width, FacilitatorsDialog& dialog) {
    const Words& words = view.words;
    Options<PersonId> staff;
    staff.add({}, std::string(words.choose_something));
    for (const Person& person : *view.organisation.people) {
        if (!person.functions.empty() && !find_facilitator(view.organisation, person.id))
            staff.add(person.id, view.name_of(person.id));
    }
    at.y = labelled_select(view, at, width, "staff", words.pool_staff, staff.labels, dialog.staff);
    at.y = labelled_field(view, at, width, "outside", words.pool_outside, dialog.outside);
    const PersonId chosen = staff.at(dialog.staff);
    const std::string name = tidied(dialog.outside);
    const Namesake namesake(view, dialog.outside, dialog.asked);
    at.y = namesake.draw(at, width);
    const bool done =
        draw_done_row(view, at, width, namesake.is_asked() ? words.person_anyway : words.pool_add,
                      (!chosen && name.empty()) || namesake.is_certain(), ButtonKind::primary, words.close);
    if (done && namesake.asks()) return at.y + 52;
    if (done && chosen) view.send(AddFacilitator{facilitator_from(view, chosen)});
    if (done && !name.empty()) {
        std::vector<std::string_view> taken;
        for (const Person& person : *view.organisation.people) taken.emplace_back(person.id.text);
        const PersonId id(next_id("P", taken));
        view.send(AddPerson{.id = id, .name = name, .function = Function::facilitator, .is_external = true});
        view.send(AddFacilitator{{.person = id, .kind = FacilitatorKind::external}});
    }
    if (done) replace_dialog(view, FacilitatorsDialog{dialog.round, 0, {}, dialog.asked});
    return at.y + 52;
}

}  // namespace

void draw(const ViewContext& view, FacilitatorDialog& dialog) {
    const Round* round = find_round(view.organisation, dialog.round);
    const IntervisieGroup* group = round ? find_group(*round, dialog.group) : nullptr;
    if (!group) return close_dialog(view);
    const Words& words = view.words;
    DialogFrame frame(view.ui, "facilitator", fill(words.facilitator_title, {group->name}), words.dialog_close, 520);
    Point at = frame.origin();
    at.y = paragraph(view.ui, {at.x, at.y + 14}, frame.width(), words.facilitator_text, quiet_text) + 4;
    at.y = labelled_field(view, at, frame.width(), "search", words.choose_search, dialog.search);
    bool chosen = false;
    int rows = 0;
    const auto offer = [&](const PersonId& person, bool is_in_pool) {
        const std::string name = view.name_of(person);
        if (person == group->facilitator || rows == most_offered || !find_match(name, dialog.search)) return;
        ++rows;
        const Scope scope(person.text);
        std::string detail = function_name(view, *round, person);
        if (const Facilitator* known = find_facilitator(view.organisation, person))
            detail = std::string(words.facilitator_kinds[static_cast<std::size_t>(known->kind)]) + ", " +
                     fill(words.facilitator_leads, {load_of(view, *round, *known)});
        if (draw_person_choice(view, {at, {at.x + frame.width(), at.y + 58}}, "choose", name, detail, 56, round,
                               person)) {
            if (!is_in_pool) view.send(AddFacilitator{facilitator_from(view, person)});
            view.send(SetFacilitator{round->id, group->id, person});
            chosen = true;
        }
        at.y += 66;
    };
    const auto title = [&](Word words_of_title) {
        heading(view.ui, {at.x, at.y + 18}, words_of_title, 3, {16, Weight::bold, Ink::ink, Anchor::start});
        at.y += 32;
    };
    title(words.facilitator_pool);
    for (const Facilitator& facilitator : *view.organisation.facilitators) offer(facilitator.person, true);
    if (group->facilitator) {
        if (draw_person_choice(view, {at, {at.x + frame.width(), at.y + 48}}, "nobody",
                               std::string(words.facilitator_nobody), {}, 18)) {
            view.send(SetFacilitator{round->id, group->id, {}});
            chosen = true;
        }
        at.y += 56;
    }
    title(words.facilitator_others);
    for (const Person& person : *view.organisation.people) {
        // Neither a member nor the manager of one: they could not be chosen anyway (H3).
        const bool is_possible =
            !person.functions.empty() && !find_facilitator(view.organisation, person.id) &&
            std::ranges::none_of(group->members, [&](const PersonId& member) {
                return member == person.id || reporting_distance(view.organisation, person.id, member) > 0;
            });
        if (is_possible) offer(person.id, false);
    }
    frame.ends_at(at.y);
    if (chosen || frame.wants_to_close()) close_dialog(view);
}

void draw(const ViewContext& view, FacilitatorsDialog& dialog) {
    const Round* round = find_round(view.organisation, dialog.round);
    if (!round) return close_dialog(view);
    const Words& words = view.words;
    DialogFrame frame(view.ui, "pool", words.pool_title, words.dialog_close, 620);
    Point at = frame.origin();
    at.y = paragraph(view.ui, {at.x, at.y + 14}, frame.width(), words.pool_text, quiet_text) + 4;
    if (view.organisation.facilitators->empty()) {
        text(view.ui, {at.x, at.y + 12}, words.pool_none, quiet_text);
        at.y += 34;
    }
    for (const Facilitator& facilitator : *view.organisation.facilitators)
        at.y = draw_facilitator_row(view, at, frame.width(), *round, facilitator);
    at.y = draw_addition(view, {at.x, at.y + 8}, frame.width(), dialog);
    frame.ends_at(at.y);
    if (frame.wants_to_close()) close_dialog(view);
}

}  // namespace driehoek::ui

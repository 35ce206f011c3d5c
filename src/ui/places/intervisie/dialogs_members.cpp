// Dialogs about who sits where: moving and swapping without dragging, replacing in a final group, pairs to keep apart.
#include <algorithm>

#include "base/search.hpp"
#include "base/text.hpp"
#include "ui/kit/tokens.hpp"
#include "ui/places/intervisie/round_choices.hpp"

namespace driehoek::ui {
namespace {

// What a move would mean, in words: at least for the group that somebody comes from or goes to.
std::string meaning_of(const ViewContext& view, const Round& round, const Move& move, const GroupId& group) {
    std::string outcome = outcome_of(view, round, move);
    if (!outcome.empty()) return outcome;
    const RoundPlan& after = plan_after(view, round, move);
    const IntervisieGroup* target = find_group(round, group);
    if (!target) return {};
    const GroupPlan& plan = *find_group_plan(after, target->id);
    return fill(plan.is_sound() ? view.words.sound_then : view.words.unsound_then, {group_name(view, *target)});
}

// The day of a change in a final group, between two of its sessions; none while it is not such a day.
std::optional<Date> replacement_day(const ViewContext& view, DialogSheet& sheet, const IntervisieGroup& group,
                                    std::string& text) {
    const std::optional<Date> day = read_day(view, text);
    const std::string_view wrong = !day                               ? day_hint(view, text)
                                   : is_between_sessions(group, *day) ? std::string_view()
                                                                      : view.words.replace_between;
    sheet.field("day", view.words.replace_from, text,
                {.role = Role::date_field, .description = wrong, .is_invalid = !wrong.empty()});
    return wrong.empty() ? day : std::nullopt;
}

std::string detail_of(const ViewContext& view, const std::optional<Finding>& harm, std::string detail) {
    if (!harm) return detail;
    return fill(view.words.replace_not_fit, {sentence_of(view.words, view.organisation, view.names, *harm)});
}

// People who are asked for and found by what is searched; not those of one group.
std::vector<const Person*> people_to_choose(const ViewContext& view, const Round& round, const IntervisieGroup* except,
                                            bool have_place, const std::string& search) {
    std::vector<const Person*> found;
    for (const Person& person : *view.organisation.people) {
        const IntervisieGroup* group = group_of(round, person.id);
        if ((group != nullptr) != have_place || (group && group == except) || found.size() == most_offered) continue;
        if (!group && (!is_in_target(round.target_functions, person) || !person.is_employed_on(view.today))) continue;
        if (find_match(view.name_of(person.id), search)) found.push_back(&person);
    }
    return found;
}

// Whoever could take the place: first nobody, then who has none, then the members of other groups, who would exchange.
std::optional<PersonId> draw_replacements_to_choose(const ViewContext& view, Column& column, const Round& round,
                                                    const ReplaceMemberDialog& dialog) {
    const Words& words = view.words;
    const IntervisieGroup* from = group_of(round, dialog.leaving);
    std::optional<PersonId> chosen;
    Round without = round;
    place_member(without, dialog.leaving, {});
    if (draw_choice(
            view, column, "nobody", std::string(words.replace_nobody),
            detail_of(view, find_harm(view.organisation, round, without), std::string(words.replace_nobody_text))))
        chosen = PersonId();
    for (const bool has_place : {false, true}) {
        for (const Person* person : people_to_choose(view, round, from, has_place, dialog.search)) {
            const Scope scope(person->id.text);
            const IntervisieGroup* group = group_of(round, person->id);
            std::string detail =
                group ? fill(words.replace_exchange, {place_name(view, round, group->id),
                                                      view.names.short_of(view.organisation, dialog.leaving)})
                      : std::string(words.replace_free);
            const auto harm = find_harm(view.organisation, round, dialog.leaving, person->id);
            if (draw_choice(view, column, "choose", view.name_of(person->id), detail_of(view, harm, std::move(detail)),
                            &round, person->id))
                chosen = person->id;
        }
    }
    return chosen;
}

}  // namespace

void draw(const ViewContext& view, MoveMemberDialog& dialog) {
    const Round* round = find_round(view.organisation, dialog.round);
    if (!round) return close_dialog(view);
    DialogSheet sheet(view, "move", fill(view.words.move_title, {view.name_of(dialog.person)}), SheetWidth::narrow);
    const IntervisieGroup* from = group_of(*round, dialog.person);
    std::optional<Move> chosen;
    const auto offer = [&](const GroupId& group, const std::string& name) {
        const Scope scope("to" + group.text);
        const Move move{dialog.person, group, {}};
        if (draw_choice(view, sheet, "choose", name, meaning_of(view, *round, move, group))) chosen = move;
    };
    for (const IntervisieGroup& group : round->groups) {
        if (&group != from) offer(group.id, group_name(view, group));
    }
    if (from) offer({}, std::string(view.words.tray_title));
    if (!chosen) return;
    view.send(command_of(*round, *chosen));
    close_dialog(view);
}

void draw(const ViewContext& view, SwapMembersDialog& dialog) {
    const Round* round = find_round(view.organisation, dialog.round);
    if (!round) return close_dialog(view);
    const Words& words = view.words;
    DialogSheet sheet(view, "swap", fill(words.swap_title, {view.name_of(dialog.person)}));
    sheet.paragraph(words.swap_text, type::caption);
    sheet.field("search", words.choose_search, dialog.search);
    const IntervisieGroup* from = group_of(*round, dialog.person);
    std::optional<PersonId> chosen;
    int rows = 0;
    const auto offer = [&](const PersonId& other, const IntervisieGroup* group) {
        const std::string name = view.name_of(other);
        if (group == from || rows == most_offered || !may_move(*round, other) || !find_match(name, dialog.search))
            return;
        ++rows;
        const Scope scope(other.text);
        const std::string outcome = meaning_of(view, *round, {dialog.person, {}, other},
                                               group  ? group->id
                                               : from ? from->id
                                                      : GroupId());
        std::string detail = place_name(view, *round, group ? group->id : GroupId());
        if (!outcome.empty()) detail += ". " + outcome;
        if (draw_choice(view, sheet, "choose", name, detail, round, other)) chosen = other;
    };
    for (const IntervisieGroup& group : round->groups) {
        for (const PersonId& other : group.members) offer(other, &group);
    }
    for (const PersonId& other : round_plan(view, *round).unplaced) offer(other, nullptr);
    if (rows == 0) sheet.paragraph(words.choose_nobody_found, type::caption);
    if (!chosen) return;
    view.send(SwapMembers{round->id, dialog.person, *chosen});
    close_dialog(view);
}

void draw(const ViewContext& view, ReplaceMemberDialog& dialog) {
    const Round* round = find_round(view.organisation, dialog.round);
    const IntervisieGroup* from = round ? group_of(*round, dialog.leaving) : nullptr;
    if (!from) return close_dialog(view);
    const Words& words = view.words;
    DialogSheet sheet(view, "replace", fill(words.replace_title, {view.name_of(dialog.leaving)}));
    sheet.paragraph(words.replace_text, type::caption);
    const std::optional<Date> day = replacement_day(view, sheet, *from, dialog.day);
    sheet.field("search", words.choose_search, dialog.search);
    const auto chosen = draw_replacements_to_choose(view, sheet, *round, dialog);
    if (!chosen || !day) return;
    view.send(ReplaceMember{.round = round->id, .leaving = dialog.leaving, .coming = *chosen, .day = *day});
    close_dialog(view);
}

void draw(const ViewContext& view, JoinGroupDialog& dialog) {
    const Round* round = find_round(view.organisation, dialog.round);
    const IntervisieGroup* group = round ? find_group(*round, dialog.group) : nullptr;
    if (!group) return close_dialog(view);
    const Words& words = view.words;
    DialogSheet sheet(view, "join", fill(words.join_title, {place_name(view, *round, group->id)}));
    sheet.paragraph(words.join_text, type::caption);
    const std::optional<Date> day = replacement_day(view, sheet, *group, dialog.day);
    sheet.field("search", words.choose_search, dialog.search);
    std::optional<PersonId> chosen;
    const std::vector<const Person*> people = people_to_choose(view, *round, group, false, dialog.search);
    for (const Person* person : people) {
        const Scope scope(person->id.text);
        Round after = *round;
        place_member(after, person->id, group->id);
        const auto harm = find_harm(view.organisation, *round, after);
        if (draw_choice(view, sheet, "choose", view.name_of(person->id),
                        detail_of(view, harm, std::string(words.replace_free)), round, person->id))
            chosen = person->id;
    }
    if (people.empty()) sheet.paragraph(words.choose_nobody_found, type::caption);
    if (!chosen || !day) return;
    view.send(ReplaceMember{.round = round->id, .coming = *chosen, .day = *day, .group = group->id});
    close_dialog(view);
}

void draw(const ViewContext& view, ApartPairsDialog& dialog) {
    const Round* round = find_round(view.organisation, dialog.round);
    if (!round) return close_dialog(view);
    const Words& words = view.words;
    DialogSheet sheet(view, "pairs", words.pairs_title);
    sheet.paragraph(words.pairs_text, type::caption);
    if (round->apart.empty()) sheet.paragraph(words.pairs_none, type::caption);
    for (const ApartPair& pair : round->apart) {
        const Scope scope(pair.one.text + "/" + pair.other.text);
        const std::string one = view.name_of(pair.one);
        const std::string other = view.name_of(pair.other);
        if (sheet.removable(fill(words.pair_names, {one, other}), fill(words.pair_remove, {one, other})))
            view.send(RemoveApartPair{round->id, pair.one, pair.other});
    }
    pair_fields(words, sheet, round_options(view, *round), dialog.one, dialog.other);
    const bool is_no_pair = !dialog.one || !dialog.other || dialog.one == dialog.other;
    if (!sheet.done(words.pair_add, is_no_pair, ButtonKind::primary, words.close)) return;
    view.send(AddApartPair{round->id, dialog.one, dialog.other});
    replace_dialog(view, ApartPairsDialog{round->id});
}

}  // namespace driehoek::ui

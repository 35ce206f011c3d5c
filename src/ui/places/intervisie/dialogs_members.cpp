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

// Whoever could take the place: first who has none, then the members of other groups, who would exchange.
std::optional<PersonId> draw_replacements_to_choose(const ViewContext& view, Column& column, const Round& round,
                                                    const ReplaceMemberDialog& dialog) {
    const Words& words = view.words;
    const IntervisieGroup* from = group_of(round, dialog.leaving);
    std::optional<PersonId> chosen;
    int rows = 0;
    for (const bool has_place : {false, true}) {
        for (const Person& person : *view.organisation.people) {
            const IntervisieGroup* group = group_of(round, person.id);
            if ((group != nullptr) != has_place || group == from || rows == most_offered) continue;
            if (!group && !is_in_target(round.target_functions, person)) continue;
            const std::string name = view.name_of(person.id);
            if (!find_match(name, dialog.search)) continue;
            ++rows;
            const Scope scope(person.id.text);
            const auto harm = find_harm(view.organisation, round, dialog.leaving, person.id);
            std::string detail =
                group ? fill(words.replace_exchange, {place_name(view, round, group->id),
                                                      view.names.short_of(view.organisation, dialog.leaving)})
                      : std::string(words.replace_free);
            if (harm) detail = fill(words.replace_not_fit, {sentence_of(words, view.organisation, view.names, *harm)});
            if (draw_choice(view, column, "choose", name, detail, &round, person.id)) chosen = person.id;
        }
    }
    if (rows == 0) column.paragraph(words.choose_nobody_found, type::caption);
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
    const std::optional<Date> day = read_day(view, dialog.day);
    const std::string_view wrong = !day                               ? day_hint(view, dialog.day)
                                   : is_between_sessions(*from, *day) ? std::string_view()
                                                                      : words.replace_between;
    sheet.field("day", words.replace_from, dialog.day,
                {.role = Role::date_field, .description = wrong, .is_invalid = !wrong.empty()});
    sheet.field("search", words.choose_search, dialog.search);
    const auto chosen = draw_replacements_to_choose(view, sheet, *round, dialog);
    if (!chosen || !wrong.empty()) return;
    view.send(ReplaceMember{round->id, dialog.leaving, *chosen, *day});
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

// Dialogs about who sits where: moving and swapping without dragging, replacing in a final group, pairs to keep apart.
#include <algorithm>

#include "base/search.hpp"
#include "base/text.hpp"
#include "ui/tokens.hpp"
#include "ui/views/dialogs.hpp"
#include "ui/views/rounds.hpp"

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
std::optional<PersonId> draw_replacements_to_choose(const ViewContext& view, Point& at, float width, const Round& round,
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
            if (draw_person_choice(view, {at, {at.x + width, at.y + 58}}, "choose", name, detail, 56, &round,
                                   person.id))
                chosen = person.id;
            at.y += 66;
        }
    }
    if (rows == 0) {
        text(view.ui, {at.x, at.y + 20}, words.choose_nobody_found, quiet_text);
        at.y += 40;
    }
    return chosen;
}

}  // namespace

void draw(const ViewContext& view, MoveMemberDialog& dialog) {
    const Round* round = find_round(view.organisation, dialog.round);
    if (!round) return close_dialog(view);
    DialogFrame frame(view.ui, "move", fill(view.words.move_title, {view.name_of(dialog.person)}),
                      view.words.dialog_close, 480);
    Point at = frame.origin();
    const IntervisieGroup* from = group_of(*round, dialog.person);
    std::optional<Move> chosen;
    const auto offer = [&](const GroupId& group, const std::string& name) {
        const Scope scope("to" + group.text);
        const Move move{dialog.person, group, {}};
        if (draw_person_choice(view, {at, {at.x + frame.width(), at.y + 58}}, "choose", name,
                               meaning_of(view, *round, move, group), 18))
            chosen = move;
        at.y += 66;
    };
    for (const IntervisieGroup& group : round->groups) {
        if (&group != from) offer(group.id, group_name(view, group));
    }
    if (from) offer({}, std::string(view.words.tray_title));
    frame.ends_at(at.y);
    if (frame.wants_to_close()) return close_dialog(view);
    if (!chosen) return;
    view.send(command_of(*round, *chosen));
    close_dialog(view);
}

void draw(const ViewContext& view, SwapMembersDialog& dialog) {
    const Round* round = find_round(view.organisation, dialog.round);
    if (!round) return close_dialog(view);
    const Words& words = view.words;
    DialogFrame frame(view.ui, "swap", fill(words.swap_title, {view.name_of(dialog.person)}), words.dialog_close, 520);
    Point at = frame.origin();
    at.y = paragraph(view.ui, {at.x, at.y + 14}, frame.width(), words.swap_text, quiet_text);
    at.y = labelled_field(view, at, frame.width(), "search", words.choose_search, dialog.search);
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
        if (draw_person_choice(view, {at, {at.x + frame.width(), at.y + 58}}, "choose", name, detail, 56, round, other))
            chosen = other;
        at.y += 66;
    };
    for (const IntervisieGroup& group : round->groups) {
        for (const PersonId& other : group.members) offer(other, &group);
    }
    for (const PersonId& other : round_plan(view, *round).unplaced) offer(other, nullptr);
    if (rows == 0) {
        text(view.ui, {at.x, at.y + 20}, words.choose_nobody_found, quiet_text);
        at.y += 40;
    }
    frame.ends_at(at.y);
    if (frame.wants_to_close()) return close_dialog(view);
    if (!chosen) return;
    view.send(SwapMembers{round->id, dialog.person, *chosen});
    close_dialog(view);
}

void draw(const ViewContext& view, ReplaceMemberDialog& dialog) {
    const Round* round = find_round(view.organisation, dialog.round);
    const IntervisieGroup* from = round ? group_of(*round, dialog.leaving) : nullptr;
    if (!from) return close_dialog(view);
    const Words& words = view.words;
    DialogFrame frame(view.ui, "replace", fill(words.replace_title, {view.name_of(dialog.leaving)}), words.dialog_close,
                      560);
    Point at = frame.origin();
    at.y = paragraph(view.ui, {at.x, at.y + 14}, frame.width(), words.replace_text, quiet_text) + 4;
    const std::optional<Date> day = read_day(view, dialog.day);
    const std::string_view wrong = !day                               ? day_hint(view, dialog.day)
                                   : is_between_sessions(*from, *day) ? std::string_view()
                                                                      : words.replace_between;
    at.y = labelled_field(view, at, std::min(200.0F, frame.width()), "day", words.replace_from, dialog.day,
                          Role::date_field, wrong, !wrong.empty());
    at.y = labelled_field(view, at, frame.width(), "search", words.choose_search, dialog.search);
    const auto chosen = draw_replacements_to_choose(view, at, frame.width(), *round, dialog);
    frame.ends_at(at.y);
    if (frame.wants_to_close()) return close_dialog(view);
    if (!chosen || !wrong.empty()) return;
    view.send(ReplaceMember{round->id, dialog.leaving, *chosen, *day});
    close_dialog(view);
}

void draw(const ViewContext& view, ApartPairsDialog& dialog) {
    const Round* round = find_round(view.organisation, dialog.round);
    if (!round) return close_dialog(view);
    const Words& words = view.words;
    DialogFrame frame(view.ui, "pairs", words.pairs_title, words.dialog_close, 520);
    Point at = frame.origin();
    at.y = paragraph(view.ui, {at.x, at.y + 14}, frame.width(), words.pairs_text, quiet_text) + 4;
    if (round->apart.empty()) {
        text(view.ui, {at.x, at.y + 10}, words.pairs_none, quiet_text);
        at.y += 32;
    }
    for (const ApartPair& pair : round->apart) {
        const Scope scope(pair.one.text + "/" + pair.other.text);
        const std::string one = view.name_of(pair.one);
        const std::string other = view.name_of(pair.other);
        if (draw_removable(view, at, frame.width(), fill(words.pair_names, {one, other}),
                           fill(words.pair_remove, {one, other})))
            view.send(RemoveApartPair{round->id, pair.one, pair.other});
    }
    const Options<PersonId> people = round_options(view, *round);
    at.y = draw_pair_fields(view, at, frame.width(), people, dialog.one, dialog.other);
    const PersonId one = people.at(dialog.one);
    const PersonId other = people.at(dialog.other);
    const bool done = draw_done_row(view, at, frame.width(), words.pair_add, !one || !other || one == other,
                                    ButtonKind::primary, words.close);
    frame.ends_at(at.y + 52);
    if (frame.wants_to_close()) return close_dialog(view);
    if (!done) return;
    view.send(AddApartPair{round->id, one, other});
    replace_dialog(view, ApartPairsDialog{round->id});
}

}  // namespace driehoek::ui

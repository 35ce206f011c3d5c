// Dialogs of a round of intervisie: its settings with what follows from them, and which round is looked at.
#include <algorithm>

#include "base/order.hpp"
#include "base/text.hpp"
#include "model/group_making.hpp"
#include "model/rules.hpp"
#include "ui/kit/icons.hpp"
#include "ui/kit/tokens.hpp"
#include "ui/places/intervisie/round_choices.hpp"

namespace driehoek::ui {
namespace {

// --- a round and its settings ------------------------------------------------------------------------------------------------

std::string sizes_in_words(const ViewContext& view, int people, int groups) {
    const Words& words = view.words;
    const std::string count = count_in(words.one_group, words.many_groups, groups);
    const std::vector<int> sizes = even_sizes(people, groups);
    const std::string large = count_in(words.one_person, words.many_people, sizes.front());
    const std::string text = sizes.front() == sizes.back()
                                 ? fill(words.sizes_same, {count, large})
                                 : fill(words.sizes_two, {count, std::to_string(sizes.back()), large});
    if (sizes.back() < smallest_group) return fill(words.sizes_too_small, {text});
    return sizes.front() > largest_group ? fill(words.sizes_too_large, {text}) : text;
}

const compose::GroupCount* find_count(const std::vector<compose::GroupCount>& counts, int groups) {
    const auto found = std::ranges::find(counts, groups, &compose::GroupCount::groups);
    return found == counts.end() ? nullptr : &*found;
}

// Computes anew what follows from the settings, when one of them that matters for it has changed.
void follow_settings(const ViewContext& view, RoundDialog& dialog) {
    constexpr int most_ranked = 8;
    constexpr std::int64_t most_tries = 20'000;
    if (!dialog.counted.is_stale(view.shown(), dialog.type, dialog.functions)) return;
    const Round* known = find_round(view.organisation, dialog.round);
    Round round = known ? *known : Round{};
    round.composition = dialog.type;
    round.target_functions = dialog.functions;
    dialog.people = static_cast<int>(std::ranges::count_if(
        *view.organisation.people, [&](const Person& person) { return is_asked(round, person); }));
    dialog.counts = compose::rank_group_counts(view.organisation, round, compose::wishes_of(round.proposal), view.today,
                                               most_ranked, most_tries);
    // A new round does not begin with a number of groups that cannot be when there is one that can.
    const compose::GroupCount* now = find_count(dialog.counts, dialog.groups);
    if (!known && now && !now->is_possible() && dialog.counts.front().is_possible())
        dialog.groups = dialog.counts.front().groups;
}

// "3 groepen van 5 of 6 mensen (past het best)"
Options<int> group_options(const ViewContext& view, const RoundDialog& dialog) {
    const int most = std::min(most_groups_in_round,
                              std::max({12, dialog.groups, (dialog.people + smallest_group - 1) / smallest_group}));
    Options<int> options;
    for (int groups = 1; groups <= most; ++groups) {
        std::string text = sizes_in_words(view, dialog.people, groups);
        const compose::GroupCount* count = find_count(dialog.counts, groups);
        if (count && !count->is_possible()) {
            text = fill(view.words.sizes_impossible, {text});
        } else if (count && count == &dialog.counts.front()) {
            text = fill(view.words.sizes_best, {text});
        }
        options.add(groups, text);
    }
    return options;
}

// What a number of groups means for who sits at a table.
std::string spread_in_words(const ViewContext& view, const compose::GroupCount& count) {
    const Words& words = view.words;
    std::string list;
    std::string missing;
    for (const compose::FunctionSpread& spread : count.functions) {
        if (spread.people == 0) continue;
        const std::string name(name_of(words, spread.function));
        const std::string least = std::to_string(spread.least);
        if (!list.empty()) list += ", ";
        list += spread.least == spread.most ? fill(words.spread_even, {name, least})
                                            : fill(words.spread_two, {name, least, std::to_string(spread.most)});
        if (spread.least == 0) missing += ' ' + fill(words.spread_missing, {name});
    }
    std::string sentence = fill(words.spread_per_group, {list}) + missing;
    return count.is_possible() ? sentence : std::string(words.count_impossible) + ' ' + sentence;
}

Options<int> numbers(int most) {
    Options<int> options;
    for (int number = 1; number <= most; ++number) options.add(number, std::to_string(number));
    return options;
}

Options<Composition> composition_options(const Words& words) {
    Options<Composition> options;
    for (const Word name : words.compositions) options.add(static_cast<Composition>(options.values.size()), name);
    return options;
}

// One switch per function that somebody has, or that is chosen already.
void draw_functions(const ViewContext& view, Column& column, std::vector<Function>& chosen) {
    const Group group(column, Role::group, "functions", view.words.round_functions);
    const Scope scope("functions");
    column.label(view.words.round_functions);
    Row row(column, 36);
    for (int index = 0; index < function_count; ++index) {
        const auto function = static_cast<Function>(index);
        const auto place = std::ranges::find(chosen, function);
        const bool is_on = place != chosen.end();
        if (!is_on && count_target_people(view.organisation, {&function, 1}) == 0) continue;
        const std::string_view name = name_of(view.words, function);
        const Rect area = row.take(toggle_width(name));
        if (!draw_toggle(view.ui, area, name, is_on)) continue;
        if (is_on) {
            chosen.erase(place);
        } else {
            chosen.push_back(function);
            sort(chosen);
        }
    }
}

}  // namespace

std::string turns_outlook(const Words& words, const std::vector<int>& sizes, int sessions, int cases) {
    int people = 0;
    for (const int size : sizes) people += size;
    if (people == 0) return std::string(words.turns_nobody);
    const int turns = sessions * cases;
    const int with_turn = count_with_turn(sizes, turns);
    std::string sentence;
    if (with_turn == people) {
        sentence = fill(words.turns_all, {std::to_string(sessions)});
    } else {
        const auto enough = cases_for_everybody(sizes.front(), sessions);
        sentence = fill(words.turns_some, {std::to_string(with_turn), std::to_string(people),
                                           enough ? fill(words.turns_cases, {std::to_string(*enough)})
                                                  : std::string(words.turns_smaller)});
    }
    // Each of the one or two sizes.
    for (std::size_t at = 0; at < sizes.size(); at += sizes.size() - 1) {
        const int size = sizes[at];
        const int turn = std::min(size, turns);
        if (size > 0 && (at == 0 || size != sizes.front()))
            sentence += ' ' + fill(words.turns_per_group, {std::to_string(size), std::to_string(turn),
                                                           std::to_string((turn * 100 + size / 2) / size)});
        if (sizes.size() == 1) break;
    }
    if (sizes.back() < smallest_group || sizes.front() > largest_good_group)
        sentence += ' ' + std::string(words.sizes_outside);
    return sentence;
}

std::string turns_sentence(const ViewContext& view, const Round& round) {
    const std::vector<const Round*> series = sessions_in_series(view.organisation, round);
    if (round.groups.empty()) return {};
    std::vector<int> sizes;
    for (const IntervisieGroup& group : round.groups) sizes.push_back(static_cast<int>(group.members.size()));
    std::ranges::sort(sizes, std::ranges::greater{});
    const int sessions = series.size() > 1 ? static_cast<int>(series.size()) : round.planned_sessions;
    return turns_outlook(view.words, sizes, sessions, round.cases_per_session);
}

namespace {

// What the numbers mean for those who take part (domain 2.4).
std::string outlook_of(const ViewContext& view, const RoundDialog& dialog) {
    const Round* known = find_round(view.organisation, dialog.round);
    const int sessions = known ? known->planned_sessions : sessions_per_round;
    const std::string turns =
        turns_outlook(view.words, even_sizes(dialog.people, dialog.groups), sessions, dialog.cases);
    const compose::GroupCount* count = find_count(dialog.counts, dialog.groups);
    return count ? spread_in_words(view, *count) + ' ' + turns : turns;
}

void send_new_round(const ViewContext& view, const RoundDialog& dialog) {
    std::vector<std::string_view> taken;
    for (const Round& round : *view.organisation.rounds) taken.emplace_back(round.id.text);
    view.send(StartRound{.round = RoundId(next_id("R", taken)),
                         .name = dialog.name,
                         .composition = dialog.type,
                         .target_functions = dialog.functions,
                         .group_count = dialog.groups,
                         .cases_per_session = dialog.cases});
}

// Only what is different: each is a command, all of them one step.
void send_changes(const ViewContext& view, const RoundDialog& dialog, const Round& round) {
    if (dialog.functions != round.target_functions) view.send(SetRoundTargets{round.id, dialog.functions});
    if (dialog.type != round.composition) view.send(SetComposition{round.id, dialog.type});
    if (dialog.cases != round.cases_per_session) view.send(SetCases{round.id, dialog.cases});
    if (dialog.groups != static_cast<int>(round.groups.size())) view.send(SetGroupCount{round.id, dialog.groups});
    if (trimmed(dialog.name) != round.name) view.send(RenameRound{round.id, dialog.name});
}

void settings_fields(const ViewContext& view, Column& column, RoundDialog& dialog) {
    const Words& words = view.words;
    const Composition before = dialog.type;
    column.select("type", words.round_type, composition_options(words), dialog.type);
    if (!dialog.round && dialog.type != before && dialog.functions == usual_functions(before))
        dialog.functions = usual_functions(dialog.type);
    column.leave(space::close);
    column.paragraph(words.composition_notes[dialog.type], type::caption);
    draw_functions(view, column, dialog.functions);
    follow_settings(view, dialog);
    column.leave(space::gap);
    column.select("groups", words.round_groups, group_options(view, dialog), dialog.groups);
    column.select("cases", words.round_cases, numbers(most_cases_per_session), dialog.cases);
    column.note(outlook_of(view, dialog), Ink::sunk);
}

// What is not taken back so easily by hand; both are one step that can be undone.
void draw_grave_buttons(const ViewContext& view, Column& column, const Round& round) {
    column.leave(space::padding);
    Row row(column);
    const bool reopens =
        has_final_group(round) && row.button("reopen", view.words.round_reopen, {.glyph = icons::rotate_ccw});
    const bool removes =
        row.button("remove", view.words.round_remove, {.kind = ButtonKind::danger, .glyph = icons::trash_2});
    if (reopens) view.send(ReopenRound{round.id});
    if (removes) view.send(RemoveRound{round.id});
    if (reopens || removes) close_dialog(view);
}

// The sessions of a round whose groups change, each to look at. True when one was chosen.
bool draw_sessions(const ViewContext& view, Column& column, const std::vector<const Round*>& sessions) {
    constexpr float least_width = 100;
    const Round* shown = round_in_view(view);
    bool chosen = false;
    Grid grid(column, std::max(least_width, column.width() / 4 - space::close), space::button, space::close);
    for (std::size_t index = 0; index < sessions.size(); ++index) {
        const Scope scope(sessions[index]->id.text);
        const std::string label = fill(view.words.proposal_session, {std::to_string(index + 1)});
        if (!segment(view.ui, "session", grid.next(), {}, label, shown == sessions[index], true)) continue;
        view.state.round = sessions[index]->id;
        view.state.select_nothing();
        chosen = true;
    }
    return chosen;
}

}  // namespace

void draw(const ViewContext& view, RoundDialog& dialog) {
    const Words& words = view.words;
    const Round* round = find_round(view.organisation, dialog.round);
    if (dialog.round && !round) return close_dialog(view);
    DialogSheet sheet(view, "round",
                      round ? fill(words.round_edit_title, {round->name}) : std::string(words.round_new));
    sheet.field("name", words.round_name, dialog.name);
    if (round && has_final_group(*round))
        sheet.paragraph(words.round_only_name, type::caption);
    else
        settings_fields(view, sheet, dialog);
    if (round) draw_grave_buttons(view, sheet, *round);
    const bool is_incomplete = trimmed(dialog.name).empty() || dialog.functions.empty();
    if (!sheet.done(round ? words.round_save : words.round_start, is_incomplete)) return;
    if (round) {
        send_changes(view, dialog, *round);
    } else {
        send_new_round(view, dialog);
    }
    close_dialog(view);
}

void draw(const ViewContext& view, ChooseRoundDialog&) {
    const Words& words = view.words;
    DialogSheet sheet(view, "rounds", words.round_choose, SheetWidth::narrow);
    bool chosen = false;
    for (const Round& round : *view.organisation.rounds) {
        if (is_later_session(view.organisation, round)) continue;  // stands below the first
        const Scope scope(round.id.text);
        const std::vector<const Round*> sessions = sessions_in_series(view.organisation, round);
        std::string detail = sessions.size() > 1
                                 ? fill(words.series_sessions, {std::to_string(sessions.size())})
                                 : count_in(words.one_group, words.many_groups, static_cast<int>(round.groups.size()));
        if (has_final_group(round)) detail += ", " + fill(words.bar_final, {round.name});
        if (draw_choice(view, sheet, "choose", round.name, detail)) {
            view.state.round = round.id;
            view.state.select_nothing();
            chosen = true;
        }
        if (sessions.size() > 1 && draw_sessions(view, sheet, sessions)) chosen = true;
    }
    if (chosen) close_dialog(view);
}

}  // namespace driehoek::ui

// Dialogs of a round of intervisie: its settings with what follows from them, and which round is looked at.
#include <algorithm>

#include "base/order.hpp"
#include "base/text.hpp"
#include "model/group_making.hpp"
#include "model/rules.hpp"
#include "ui/icons.hpp"
#include "ui/tokens.hpp"
#include "ui/views/dialogs.hpp"
#include "ui/views/rounds.hpp"

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
    std::string key = std::to_string(view.revision) + '|' + std::to_string(dialog.type);
    for (const Function function : dialog.functions) key += '|' + std::to_string(static_cast<int>(function));
    if (dialog.counts_key == key) return;
    const Round* known = find_round(view.organisation, dialog.round);
    Round round = known ? *known : Round{};
    round.composition = static_cast<Composition>(dialog.type);
    round.target_functions = dialog.functions;
    dialog.people = static_cast<int>(std::ranges::count_if(
        *view.organisation.people, [&](const Person& person) { return is_asked(round, person); }));
    dialog.counts = compose::rank_group_counts(view.organisation, round, compose::wishes_of(round.proposal), view.today,
                                               most_ranked, most_tries);
    dialog.counts_key = std::move(key);
    // A new round does not begin with a number of groups that cannot be when there is one that can.
    const compose::GroupCount* now = find_count(dialog.counts, dialog.groups + 1);
    if (!known && now && !now->is_possible() && dialog.counts.front().is_possible())
        dialog.groups = dialog.counts.front().groups - 1;
}

// "3 groepen van 5 of 6 mensen (past het best)"
std::vector<std::string> group_options(const ViewContext& view, const RoundDialog& dialog) {
    const int most = std::min(most_groups_in_round,
                              std::max({12, dialog.groups + 1, (dialog.people + smallest_group - 1) / smallest_group}));
    std::vector<std::string> options;
    for (int groups = 1; groups <= most; ++groups) {
        std::string text = sizes_in_words(view, dialog.people, groups);
        const compose::GroupCount* count = find_count(dialog.counts, groups);
        if (count && !count->is_possible()) {
            text = fill(view.words.sizes_impossible, {text});
        } else if (count && count == &dialog.counts.front()) {
            text = fill(view.words.sizes_best, {text});
        }
        options.push_back(std::move(text));
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

std::vector<std::string> numbers(int most) {
    std::vector<std::string> options;
    for (int number = 1; number <= most; ++number) options.push_back(std::to_string(number));
    return options;
}

// One switch per function that somebody has, or that is chosen already.
float draw_functions(const ViewContext& view, Point at, float width, std::vector<Function>& chosen) {
    const Container group(view.ui, Role::group, "functions", view.words.round_functions,
                          {at, {at.x + width, at.y + 100}});
    const Scope scope("functions");
    draw_text({at.x, at.y + 12}, view.words.round_functions, {15, Weight::semibold, Ink::ink, Anchor::start});
    float x = at.x;
    float y = at.y + 26;
    for (int index = 0; index < function_count; ++index) {
        const auto function = static_cast<Function>(index);
        const auto place = std::ranges::find(chosen, function);
        const bool is_on = place != chosen.end();
        if (!is_on && count_target_people(view.organisation, {&function, 1}) == 0) continue;
        const std::string_view name = name_of(view.words, function);
        const float wide = text_width(name, 15, Weight::semibold) + 46;
        if (x > at.x && x + wide > at.x + width) {
            x = at.x;
            y += 44;
        }
        const Rect area{{x, y}, {x + wide, y + 36}};
        const Press press = press_area(view.ui, name, area, name, Role::button,
                                       static_cast<std::uint16_t>(state_switch | (is_on ? state_pressed : 0)));
        fill_rect(area, is_on ? Ink::ink : press.hovered ? Ink::sub : Ink::panel, 18);
        stroke_rect(area, is_on ? Ink::ink : Ink::ctl, 18);
        const Ink ink = is_on ? Ink::panel : Ink::ink;
        icon({x + 10, y + 9}, is_on ? icons::check : icons::plus, 18, ink);
        draw_text({x + 34, y + 23}, name, {15, Weight::semibold, ink, Anchor::start});
        if (press.pressed) {
            if (is_on) {
                chosen.erase(place);
            } else {
                chosen.push_back(function);
                sort(chosen);
            }
        }
        x += wide + 8;
    }
    return y + 52;
}

// Domain 2.4: what a number of groups means for turns, in words.
std::string outlook_of(const Words& words, const std::vector<int>& sizes, int sessions, int cases) {
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
            sentence +=
                ' ' + fill(words.turns_per_group, {std::to_string(size), std::to_string(turn), std::to_string(size),
                                                   std::to_string((turn * 100 + size / 2) / size)});
        if (sizes.size() == 1) break;
    }
    if (sizes.back() < smallest_group || sizes.front() > largest_good_group)
        sentence += ' ' + std::string(words.sizes_outside);
    return sentence;
}

// What the numbers mean for those who take part (domain 2.4).
float draw_outlook(const ViewContext& view, Point at, float width, const RoundDialog& dialog) {
    const Words& words = view.words;
    const Round* known = find_round(view.organisation, dialog.round);
    const int sessions = known ? known->planned_sessions : sessions_per_round;
    const std::vector<int> sizes = even_sizes(dialog.people, dialog.groups + 1);
    std::string sentence = outlook_of(words, sizes, sessions, dialog.cases + 1);
    if (const compose::GroupCount* count = find_count(dialog.counts, dialog.groups + 1))
        sentence = spread_in_words(view, *count) + ' ' + sentence;
    const float lines = count_lines(sentence, width - 32, 15, Weight::regular);
    const Rect box{at, {at.x + width, at.y + lines * 21 + 24}};
    fill_rect(box, Ink::sunk, 12);
    paragraph(view.ui, {at.x + 16, at.y + 27}, width - 32, sentence, {15, Weight::regular, Ink::ink, Anchor::start});
    return box.max.y + 16;
}

void send_new_round(const ViewContext& view, const RoundDialog& dialog) {
    std::vector<std::string_view> taken;
    for (const Round& round : *view.organisation.rounds) taken.emplace_back(round.id.text);
    view.send(StartRound{.round = RoundId(next_id("R", taken)),
                         .name = dialog.name,
                         .composition = static_cast<Composition>(dialog.type),
                         .target_functions = dialog.functions,
                         .group_count = dialog.groups + 1,
                         .cases_per_session = dialog.cases + 1});
}

// Only what is different: each is a command, all of them one step.
void send_changes(const ViewContext& view, const RoundDialog& dialog, const Round& round) {
    const auto type = static_cast<Composition>(dialog.type);
    if (dialog.functions != round.target_functions) view.send(SetRoundTargets{round.id, dialog.functions});
    if (type != round.composition) view.send(SetComposition{round.id, type});
    if (dialog.cases + 1 != round.cases_per_session) view.send(SetCases{round.id, dialog.cases + 1});
    if (dialog.groups + 1 != static_cast<int>(round.groups.size()))
        view.send(SetGroupCount{round.id, dialog.groups + 1});
    if (trimmed(dialog.name) != round.name) view.send(RenameRound{round.id, dialog.name});
}

}  // namespace

void draw(const ViewContext& view, RoundDialog& dialog) {
    const Words& words = view.words;
    const Round* round = find_round(view.organisation, dialog.round);
    if (dialog.round && !round) return close_dialog(view);
    DialogFrame frame(view.ui, "round",
                      round ? fill(words.round_edit_title, {round->name}) : std::string(words.round_new),
                      words.dialog_close, 560);
    Point at = frame.origin();
    at.y = labelled_field(view, at, frame.width(), "name", words.round_name, dialog.name);
    if (round && has_final_group(*round)) {
        at.y = paragraph(view.ui, {at.x, at.y + 14}, frame.width(), words.round_only_name, quiet_text) + 8;
    } else {
        std::vector<std::string> types;
        for (const Word each : words.compositions) types.emplace_back(each);
        const auto type_before = static_cast<Composition>(dialog.type);
        at.y = labelled_select(view, at, frame.width(), "type", words.round_type, types, dialog.type);
        const auto type = static_cast<Composition>(dialog.type);
        if (!round && type != type_before && dialog.functions == usual_functions(type_before))
            dialog.functions = usual_functions(type);
        at.y = paragraph(view.ui, {at.x, at.y + 4}, frame.width(),
                         words.composition_notes[static_cast<std::size_t>(dialog.type)], quiet_text) +
               4;
        at.y = draw_functions(view, at, frame.width(), dialog.functions);
        follow_settings(view, dialog);
        at.y = labelled_select(view, at, frame.width(), "groups", words.round_groups, group_options(view, dialog),
                               dialog.groups);
        at.y =
            labelled_select(view, at, 200, "cases", words.round_cases, numbers(most_cases_per_session), dialog.cases);
        at.y = draw_outlook(view, at, frame.width(), dialog);
    }
    const bool is_incomplete = trimmed(dialog.name).empty() || dialog.functions.empty();
    const bool done =
        draw_done_row(view, at, frame.width(), round ? words.round_save : words.round_start, is_incomplete);
    frame.ends_at(at.y + 52);
    if (frame.wants_to_close()) return close_dialog(view);
    if (!done) return;
    if (round) {
        send_changes(view, dialog, *round);
    } else {
        send_new_round(view, dialog);
    }
    close_dialog(view);
}

void draw(const ViewContext& view, ChooseRoundDialog&) {
    DialogFrame frame(view.ui, "rounds", view.words.round_choose, view.words.dialog_close, 480);
    Point at = frame.origin();
    bool chosen = false;
    const Round* shown = round_in_view(view);
    for (const Round& round : *view.organisation.rounds) {
        if (is_later_session(view.organisation, round)) continue;  // stands below the first
        const Scope scope(round.id.text);
        const std::vector<const Round*> sessions = sessions_in_series(view.organisation, round);
        const int groups = static_cast<int>(round.groups.size());
        std::string detail = count_in(view.words.one_group, view.words.many_groups, groups);
        if (sessions.size() > 1) detail = fill(view.words.series_sessions, {std::to_string(sessions.size())});
        if (has_final_group(round)) detail += ", " + fill(view.words.bar_final, {round.name});
        if (draw_person_choice(view, {at, {at.x + frame.width(), at.y + 58}}, "choose", round.name, detail, 18)) {
            view.state.round = round.id;
            view.state.select_nothing();
            chosen = true;
        }
        at.y += 66;
        if (sessions.size() < 2) continue;
        const float wide = frame.width() / static_cast<float>(std::min<std::size_t>(sessions.size(), 4));
        for (std::size_t index = 0; index < sessions.size(); ++index) {
            const Scope session_scope(sessions[index]->id.text);
            const std::size_t row = index / 4;
            const Point corner{at.x + static_cast<float>(index % 4) * wide, at.y + static_cast<float>(row) * 44};
            if (segment(view.ui, "session", {corner, {corner.x + wide - 6, corner.y + 40}}, {},
                        fill(view.words.proposal_session, {std::to_string(index + 1)}), shown == sessions[index],
                        true)) {
                view.state.round = sessions[index]->id;
                view.state.select_nothing();
                chosen = true;
            }
        }
        const std::size_t rows = (sessions.size() + 3) / 4;
        at.y += static_cast<float>(rows) * 44 + 14;
    }
    frame.ends_at(at.y);
    if (chosen || frame.wants_to_close()) close_dialog(view);
}

}  // namespace driehoek::ui

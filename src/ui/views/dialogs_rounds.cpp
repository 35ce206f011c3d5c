// Dialogs of intervisie: a round and its settings, moving and swapping without dragging, begeleider, pairs to keep apart.
#include <algorithm>

#include "base/order.hpp"
#include "base/text.hpp"
#include "ui/icons.hpp"
#include "ui/tokens.hpp"
#include "ui/views/dialogs.hpp"
#include "ui/views/rounds.hpp"

namespace driehoek::ui {
namespace {

const TextStyle quiet{15, Weight::regular, Ink::ink2, Anchor::start};

// A pressable row with a name and what it would mean. True when pressed.
bool draw_choice(const ViewContext& view, const Rect& row, std::string_view id, const std::string& name,
                 const std::string& detail, float inset, const Round* round = nullptr, const PersonId& person = {}) {
    const Press press = press_area(view.ui, id, row, name, Role::button, state_none, detail);
    card(row, press.hovered ? Ink::sub : Ink::panel, press.hovered ? Ink::ink : Ink::ctl, 10);
    if (round && person) draw_person_token(view, *round, person, {row.min.x + 30, row.centre().y}, 13);
    const float width = row.width() - inset - 16;
    const bool has_detail = !detail.empty();
    draw_text({row.min.x + inset, has_detail ? row.min.y + 24 : row.centre().y + 5}, name,
              {15, Weight::semibold, Ink::ink, Anchor::start, width});
    if (has_detail)
        draw_text({row.min.x + inset, row.min.y + 44}, detail, {15, Weight::regular, Ink::ink2, Anchor::start, width});
    return press.pressed;
}

bool contains(std::string_view text, std::string_view search) {
    const auto lower = [](std::string_view from) {
        std::string to(from);
        for (char& each : to) {
            if (each >= 'A' && each <= 'Z') each = static_cast<char>(each + 32);
        }
        return to;
    };
    return lower(text).contains(lower(trimmed(search)));
}

// --- a round and its settings ------------------------------------------------------------------------------------------------

std::string sizes_in_words(const ViewContext& view, int people, int groups) {
    const Words& words = view.words;
    const std::string count = count_in(words.one_group, words.many_groups, groups);
    const std::vector<int> sizes = even_sizes(people, groups);
    const std::string large = count_in(words.one_person, words.many_people, sizes.front());
    if (sizes.front() == sizes.back()) return fill(words.sizes_same, {count, large});
    return fill(words.sizes_two, {count, std::to_string(sizes.back()), large});
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
    draw_text({at.x, at.y + 15}, view.words.round_functions, {15, Weight::semibold, Ink::ink, Anchor::start});
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

// What the numbers mean for those who take part (domain 2.4).
float draw_outlook(const ViewContext& view, Point at, float width, const RoundDialog& dialog, int people) {
    const Words& words = view.words;
    const Round* known = find_round(view.organisation, dialog.round);
    const int sessions = known ? known->planned_sessions : sessions_per_round;
    const std::vector<int> sizes = even_sizes(people, dialog.groups + 1);
    const int with_turn = count_with_turn(sizes, sessions * (dialog.cases + 1));
    std::string sentence;
    if (people == 0) {
        sentence = words.turns_nobody;
    } else if (with_turn == people) {
        sentence = fill(words.turns_all, {std::to_string(sessions)});
    } else {
        sentence = fill(words.turns_some, {std::to_string(with_turn), std::to_string(people)});
    }
    if (people > 0 && (sizes.back() < smallest_group || sizes.front() > largest_good_group))
        sentence += ' ' + std::string(words.sizes_outside);
    const float lines = count_lines(sentence, width - 32, 15, Weight::regular);
    const Rect box{at, {at.x + width, at.y + lines * 21 + 24}};
    fill_rect(box, Ink::sunk, 12);
    paragraph(view.ui, {at.x + 16, at.y + 27}, width - 32, sentence, {15, Weight::regular, Ink::ink, Anchor::start});
    return box.max.y + 16;
}

void send_new_round(const ViewContext& view, const RoundDialog& dialog) {
    std::vector<std::string_view> taken;
    for (const Round& round : *view.organisation.rounds) taken.emplace_back(round.id.text);
    StartRound start{.round = RoundId(next_id("R", taken)),
                     .name = dialog.name,
                     .composition = static_cast<Composition>(dialog.type),
                     .target_functions = dialog.functions,
                     .group_count = dialog.groups + 1,
                     .cases_per_session = dialog.cases + 1};
    view.state.round = start.round;
    view.state.select_nothing();
    view.send(std::move(start));
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

// --- people to choose from ----------------------------------------------------------------------------------------------------

// What a move would mean, in words.
std::string meaning_of(const ViewContext& view, const Round& round, const Move& move) {
    const std::string outcome = outcome_of(view, round, move);
    if (!outcome.empty()) return outcome;
    const RoundPlan& after = plan_after(view, round, move);
    const IntervisieGroup* target = find_group(round, move.group);
    if (!target) return {};
    const GroupPlan& plan = *find_group_plan(after, target->id);
    return fill(plan.is_sound() ? view.words.sound_then : view.words.unsound_then, {group_name(view, *target)});
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
        at.y = paragraph(view.ui, {at.x, at.y + 14}, frame.width(), words.round_only_name, quiet) + 8;
    } else {
        std::vector<std::string> types;
        for (const Word each : words.compositions) types.emplace_back(each);
        at.y = labelled_select(view, at, frame.width(), "type", words.round_type, types, dialog.type);
        at.y = paragraph(view.ui, {at.x, at.y + 4}, frame.width(),
                         words.composition_notes[static_cast<std::size_t>(dialog.type)], quiet) +
               4;
        at.y = draw_functions(view, at, frame.width(), dialog.functions);
        const int people = count_target_people(view.organisation, dialog.functions);
        const int most = std::min(most_groups_in_round,
                                  std::max({12, dialog.groups + 1, (people + smallest_group - 1) / smallest_group}));
        std::vector<std::string> sizes;
        for (int groups = 1; groups <= most; ++groups) sizes.push_back(sizes_in_words(view, people, groups));
        at.y = labelled_select(view, at, frame.width(), "groups", words.round_groups, sizes, dialog.groups);
        at.y =
            labelled_select(view, at, 200, "cases", words.round_cases, numbers(most_cases_per_session), dialog.cases);
        at.y = draw_outlook(view, at, frame.width(), dialog, people);
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
    for (const Round& round : *view.organisation.rounds) {
        const Scope scope(round.id.text);
        const int groups = static_cast<int>(round.groups.size());
        std::string detail = count_in(view.words.one_group, view.words.many_groups, groups);
        if (has_final_group(round)) detail += ", " + fill(view.words.bar_final, {round.name});
        if (draw_choice(view, {at, {at.x + frame.width(), at.y + 58}}, "choose", round.name, detail, 18)) {
            view.state.round = round.id;
            view.state.select_nothing();
            chosen = true;
        }
        at.y += 66;
    }
    frame.ends_at(at.y);
    if (chosen || frame.wants_to_close()) close_dialog(view);
}

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
        if (draw_choice(view, {at, {at.x + frame.width(), at.y + 58}}, "choose", name, meaning_of(view, *round, move),
                        18))
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
    constexpr int most_rows = 40;  // the search field leads to the others
    DialogFrame frame(view.ui, "swap", fill(words.swap_title, {view.name_of(dialog.person)}), words.dialog_close, 520);
    Point at = frame.origin();
    at.y = paragraph(view.ui, {at.x, at.y + 14}, frame.width(), words.swap_text, quiet);
    at.y = labelled_field(view, at, frame.width(), "search", words.choose_search, dialog.search);
    const IntervisieGroup* from = group_of(*round, dialog.person);
    std::optional<PersonId> chosen;
    int rows = 0;
    const auto offer = [&](const PersonId& other, const IntervisieGroup* group) {
        const std::string name = view.name_of(other);
        if (group == from || rows == most_rows || !may_move(*round, other) || !contains(name, dialog.search)) return;
        ++rows;
        const Scope scope(other.text);
        const std::string outcome = outcome_of(view, *round, {dialog.person, {}, other});
        std::string detail = place_name(view, *round, group ? group->id : GroupId());
        if (!outcome.empty()) detail += ". " + outcome;
        if (draw_choice(view, {at, {at.x + frame.width(), at.y + 58}}, "choose", name, detail, 56, round, other))
            chosen = other;
        at.y += 66;
    };
    for (const IntervisieGroup& group : round->groups) {
        for (const PersonId& other : group.members) offer(other, &group);
    }
    for (const PersonId& other : round_plan(view, *round).unplaced) offer(other, nullptr);
    if (rows == 0) {
        text(view.ui, {at.x, at.y + 20}, words.choose_nobody_found, quiet);
        at.y += 40;
    }
    frame.ends_at(at.y);
    if (frame.wants_to_close()) return close_dialog(view);
    if (!chosen) return;
    view.send(SwapMembers{round->id, dialog.person, *chosen});
    close_dialog(view);
}

void draw(const ViewContext& view, FacilitatorDialog& dialog) {
    const Round* round = find_round(view.organisation, dialog.round);
    const IntervisieGroup* group = round ? find_group(*round, dialog.group) : nullptr;
    if (!group) return close_dialog(view);
    const Words& words = view.words;
    constexpr int most_rows = 40;
    DialogFrame frame(view.ui, "facilitator", fill(words.facilitator_title, {group->name}), words.dialog_close, 520);
    Point at = frame.origin();
    at.y = paragraph(view.ui, {at.x, at.y + 14}, frame.width(), words.facilitator_text, quiet) + 4;
    at.y = labelled_field(view, at, frame.width(), "search", words.choose_search, dialog.search);
    bool chosen = false;
    int rows = 0;
    const auto offer = [&](const PersonId& person, bool is_in_pool) {
        const std::string name = view.name_of(person);
        if (person == group->facilitator || rows == most_rows || !contains(name, dialog.search)) return;
        ++rows;
        const Scope scope(person.text);
        const int led = count_groups_led(*round, person);
        std::string detail = function_name(view, *round, person);
        if (led > 0)
            detail += (detail.empty() ? "" : ", ") +
                      fill(words.facilitator_leads, {count_in(words.one_group, words.many_groups, led)});
        if (draw_choice(view, {at, {at.x + frame.width(), at.y + 58}}, "choose", name, detail, 56, round, person)) {
            if (!is_in_pool) view.send(AddFacilitator{person});
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
        if (draw_choice(view, {at, {at.x + frame.width(), at.y + 48}}, "nobody", std::string(words.facilitator_nobody),
                        {}, 18)) {
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

void draw(const ViewContext& view, ApartPairsDialog& dialog) {
    const Round* round = find_round(view.organisation, dialog.round);
    if (!round) return close_dialog(view);
    const Words& words = view.words;
    DialogFrame frame(view.ui, "pairs", words.pairs_title, words.dialog_close, 520);
    Point at = frame.origin();
    at.y = paragraph(view.ui, {at.x, at.y + 14}, frame.width(), words.pairs_text, quiet) + 4;
    if (round->apart.empty()) {
        text(view.ui, {at.x, at.y + 10}, words.pairs_none, quiet);
        at.y += 32;
    }
    for (const ApartPair& pair : round->apart) {
        const Scope scope(pair.one.text + "/" + pair.other.text);
        const std::string one = view.name_of(pair.one);
        const std::string other = view.name_of(pair.other);
        text(view.ui, {at.x, at.y + 27}, fill(words.pair_names, {one, other}),
             {15, Weight::semibold, Ink::ink, Anchor::start, frame.width() - 60});
        if (icon_button(view.ui, "remove", {{at.x + frame.width() - 44, at.y}, {at.x + frame.width(), at.y + 44}},
                        icons::trash_2, fill(words.pair_remove, {one, other}), {}))
            view.send(RemoveApartPair{round->id, pair.one, pair.other});
        at.y += 52;
    }
    Options<PersonId> people;
    people.add({}, std::string(words.choose_something));
    for (const Person& person : *view.organisation.people) {
        if (is_in_target(round->target_functions, person) || group_of(*round, person.id))
            people.add(person.id, view.name_of(person.id));
    }
    at.y = labelled_select(view, at, frame.width(), "one", words.pair_one, people.labels, dialog.one);
    at.y = labelled_select(view, at, frame.width(), "other", words.pair_other, people.labels, dialog.other);
    const PersonId one = people.at(dialog.one);
    const PersonId other = people.at(dialog.other);
    const bool done = draw_done_row(view, at, frame.width(), words.pair_add, !one || !other || one == other);
    frame.ends_at(at.y + 52);
    if (frame.wants_to_close()) return close_dialog(view);
    if (!done) return;
    view.send(AddApartPair{round->id, one, other});
    dialog.one = dialog.other = 0;
}

}  // namespace driehoek::ui

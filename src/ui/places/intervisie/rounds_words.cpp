// How a round and its groups are called, and the small signs beside them.
#include <algorithm>

#include "base/text.hpp"
#include "derive/intervisie.hpp"
#include "model/rules.hpp"
#include "ui/kit/tokens.hpp"
#include "ui/places/intervisie/rounds.hpp"

namespace driehoek::ui {

const Round* round_in_view(const ViewContext& view) {
    const Round* chosen = find_round(view.organisation, view.state.round);
    return chosen ? chosen : latest_round(view.organisation);
}

std::string name_in_series(const ViewContext& view, const Round& round) {
    const bool is_first_of_many = !round.series && sessions_in_series(view.organisation, round).size() > 1;
    return is_first_of_many ? fill(view.words.proposal_session_round, {round.name, "1"}) : round.name;
}

bool shows_round_list(const ViewContext& view, const Round& round) {
    return view.state.shows_list.value_or(view.is_phone() || round.groups.size() > most_tiles);
}

TableForm form_of(const Round& round) { return table_form(static_cast<int>(round.groups.size())); }

bool passes(GroupFilter filter, const GroupPlan& plan) {
    if (filter == GroupFilter::every) return true;
    return filter == GroupFilter::wrong ? !plan.is_sound() : plan.is_sound() && plan.has_warning();
}

std::vector<std::size_t> shown_groups(const ViewContext& view, const Round& round) {
    const RoundPlan& plan = round_plan(view, round);
    std::vector<std::size_t> shown;
    for (std::size_t index = 0; index < plan.groups.size(); ++index) {
        if (passes(view.state.group_filter, plan.groups[index])) shown.push_back(index);
    }
    return shown;
}

std::string group_name(const ViewContext& view, const IntervisieGroup& group) {
    return fill(view.words.group_name, {group.name});
}

std::string place_name(const ViewContext& view, const Round& round, const GroupId& group) {
    const IntervisieGroup* found = find_group(round, group);
    return found ? fill(view.words.group_in_sentence, {found->name}) : std::string(view.words.tray_in_sentence);
}

std::string function_name(const ViewContext& view, const Round& round, const PersonId& person) {
    const Person* found = find_person(view.organisation, person);
    const std::optional<Function> function = found ? function_in(round.target_functions, *found) : std::nullopt;
    return function ? std::string(name_of(view.words, *function)) : std::string();
}

void draw_person_token(const ViewContext& view, const Round& round, const PersonId& person, Point centre,
                       float radius) {
    const Person* found = find_person(view.organisation, person);
    draw_function_token(view.words, found ? function_in(round.target_functions, *found) : std::nullopt, centre, radius);
}

void draw_state_mark(const GroupPlan& plan, Point centre, float radius) {
    if (!plan.is_sound()) {
        draw_error_mark(centre, radius);
    } else if (plan.has_warning()) {
        draw_signal_mark(Rule::group_is_large, centre, radius - 1);
    } else {
        draw_tick_mark(centre, radius);
    }
}

Word state_in_row(const ViewContext& view, const GroupPlan& plan) {
    if (!plan.is_sound()) return view.words.unsound_in_row;
    return plan.has_warning() ? view.words.attention_in_row : view.words.sound_in_row;
}

Ink state_ink(const GroupPlan& plan) {
    if (!plan.is_sound()) return Ink::red;
    return plan.has_warning() ? Ink::amber_text : Ink::ink2;
}

std::string outcome_of(const ViewContext& view, const Round& round, const Move& move) {
    const RoundPlan& before = round_plan(view, round);
    const RoundPlan& after = plan_after(view, round, move);
    std::string outcome;
    for (std::size_t at = 0; at < round.groups.size(); ++at) {
        const bool was_sound = before.groups[at].is_sound();
        const bool is_sound = after.groups[at].is_sound();
        if (was_sound == is_sound) continue;
        outcome += outcome.empty() ? "" : " ";
        outcome +=
            fill(is_sound ? view.words.sound_then : view.words.unsound_then, {group_name(view, round.groups[at])});
    }
    return outcome;
}

}  // namespace driehoek::ui

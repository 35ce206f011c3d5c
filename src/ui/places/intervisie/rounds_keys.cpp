// The keys of the rounds that count wherever the focus is: L, G and digits, Enter while somebody is dragged.
#include <algorithm>
#include <utility>

#include "ui/places/intervisie/rounds.hpp"

namespace driehoek::ui {
namespace {

// After G each digit goes on to a longer number, as long as there is such a group.
void jump(const ViewContext& view, const Round& round, const std::string& key) {
    std::optional<std::string>& digits = view.state.jump;
    if (!digits) digits = std::string();
    const auto named = [&](const std::string& name) {
        return std::ranges::find(round.groups, name, &IntervisieGroup::name);
    };
    auto found = named(*digits + key);
    if (found == round.groups.end()) {
        digits->clear();
        found = named(key);
    }
    if (found == round.groups.end()) return;
    *digits += key;
    view.state.select_group(found->id);
    view.state.walked_group = view.state.revealed_group = found->id;
    view.ui.mirror.announce(group_name(view, *found) + ", " +
                            std::string(state_in_row(view, *find_group_plan(round_plan(view, round), found->id))));
}

}  // namespace

void select_next_problem(const ViewContext& view, const Round& round, int step) {
    const RoundPlan& plan = round_plan(view, round);
    const std::size_t count = plan.groups.size();
    std::size_t from = step > 0 ? count - 1 : 0;
    for (std::size_t at = 0; at < count; ++at) {
        if (plan.groups[at].group == view.state.group) from = at;
    }
    for (std::size_t away = 1; away <= count; ++away) {
        const GroupPlan& group = plan.groups[(from + (step > 0 ? away : count - away)) % count];
        if (group.is_sound()) continue;
        view.state.select_group(group.group);
        view.state.walked_group = view.state.revealed_group = group.group;
        view.ui.mirror.announce(note_of(view.words, view.organisation, view.names, group)->sentence);
        return;
    }
    view.ui.mirror.announce(std::string(view.words.no_next_problem));
}

void obey_round_key(const ViewContext& view, const Round& round) {
    const std::string key = std::exchange(view.state.round_key, {});
    if (key.empty()) return;
    view.outbox.wants_frame = true;
    if (key == "Enter") {
        if (view.state.carry && view.state.carry->held_over) view.state.carry->is_grown = true;
        return;
    }
    if (key[0] >= '0' && key[0] <= '9') return jump(view, round, key);
    view.state.jump.reset();
    if (key == "l") view.state.shows_list = !shows_round_list(view, round);
}

}  // namespace driehoek::ui

#include "ui/places/intervisie/round_cache.hpp"

#include <algorithm>
#include <utility>

#include "model/rules.hpp"

namespace driehoek::ui {
namespace {

ShownRound shown_round(const ViewContext& view, const Round& round) {
    return {view.shown(), round.id, view.own<RoundCache>().preview};
}

struct Places {
    PersonId leaving, coming;
};

// Who leaves and who comes at this table when what is carried is let go.
Places places_at(const Round& round, const IntervisieGroup& group, const std::optional<Carry>& carry) {
    if (!carry) return {};
    const bool is_from = group_of(round, carry->person) == &group;
    const std::optional<Move>& move = carry->move;
    if (!move) return {is_from ? carry->person : PersonId(), {}};
    if (!move->other) {
        return {is_from ? carry->person : PersonId(), !is_from && move->group == group.id ? carry->person : PersonId()};
    }
    if (is_from) return {carry->person, move->other};
    if (group_of(round, move->other) == &group) return {move->other, carry->person};
    return {};
}

TableView view_of(const ViewContext& view, const Round& round, const IntervisieGroup& group, TableForm form,
                  float width) {
    const std::optional<Carry>& carry = view.state.carry;
    const RoundPlan* after = carry && carry->move ? &plan_after(view, round, *carry->move) : nullptr;
    const Places places = places_at(round, group, carry);
    const GroupPlan* group_after = after ? find_group_plan(*after, group.id) : nullptr;
    return {.organisation = view.organisation,
            .round = round,
            .group = group,
            .plan = *find_group_plan(round_plan(view, round), group.id),
            .names = view.names,
            .words = view.words,
            .form = form,
            .width = width,
            .selected = view.state.person,
            .leaving = places.leaving,
            .coming = places.coming,
            .size_after = places.coming && group_after ? group_after->size : -1};
}

}  // namespace

const RoundPlan& round_plan(const ViewContext& view, const Round& round) {
    RoundCache& cache = view.own<RoundCache>();
    if (cache.planned.is_stale(shown_round(view, round))) cache.plan = plan_round(view.organisation, round, view.today);
    return cache.plan;
}

const std::optional<UnreadySession>& unready_session(const ViewContext& view, const Round& round) {
    RoundCache& cache = view.own<RoundCache>();
    if (!cache.looked_for_unready.is_stale(shown_round(view, round))) return cache.unready;
    cache.unready.reset();
    int number = 0;
    for (const Round* session : sessions_in_series(view.organisation, round)) {
        ++number;
        if (session->id == round.id || has_final_group(*session)) continue;
        RoundPlan plan = plan_round(view.organisation, *session, view.today);
        if (plan.can_be_final()) continue;
        cache.unready = UnreadySession{session->id, number, std::move(plan)};
        break;
    }
    return cache.unready;
}

const RoundPlan& plan_after(const ViewContext& view, const Round& round, const Move& move) {
    RoundCache& cache = view.own<RoundCache>();
    if (cache.moved.is_stale(shown_round(view, round), move))
        cache.after = what_if(view.organisation, round, round_plan(view, round), move, view.today);
    return cache.after;
}

const std::vector<FittingSwap>& fitting_swaps(const ViewContext& view, const Round& round,
                                              std::span<const PersonId> people) {
    RoundCache& cache = view.own<RoundCache>();
    if (cache.swapped.is_stale(shown_round(view, round), {people.begin(), people.end()}))
        cache.swaps = find_fitting_swaps(view.organisation, round, people, view.today);
    return cache.swaps;
}

const std::vector<Picture>& group_pictures(const ViewContext& view, const Round& round, float width) {
    RoundCache& cache = view.own<RoundCache>();
    const std::optional<Carry>& carry = view.state.carry;
    if (!cache.drawn.is_stale(shown_round(view, round), width, view.state.person, carry ? carry->person : PersonId(),
                              carry ? carry->move : std::nullopt))
        return cache.pictures;
    const TableForm form = table_form(static_cast<int>(round.groups.size()));
    cache.pictures.clear();
    for (const IntervisieGroup& group : round.groups) {
        const TableView table = view_of(view, round, group, form, width);
        cache.pictures.push_back(form == TableForm::tile ? round_tile_picture(table) : round_table_picture(table));
    }
    return cache.pictures;
}

Picture large_table(const ViewContext& view, const Round& round, const IntervisieGroup& group, float width) {
    return round_table_picture(view_of(view, round, group, TableForm::large, width));
}

}  // namespace driehoek::ui

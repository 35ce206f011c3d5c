#include "ui/places/intervisie/round_cache.hpp"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <utility>

#include "model/rules.hpp"
#include "ui/shared/view_context.hpp"

namespace driehoek::ui {
namespace {

std::string joined(std::initializer_list<std::string_view> parts) {
    std::string key;
    for (const std::string_view part : parts) {
        key += part;
        key += '|';
    }
    return key;
}

std::string key_of_round(const ViewContext& view, const Round& round) {
    return joined(
        {std::to_string(view.revision), view.iso_today(), round.id.text, std::to_string(view.rounds.preview)});
}

std::string key_of(const Move& move) { return joined({move.person.text, move.group.text, move.other.text}); }

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
    RoundCache& cache = view.rounds;
    if (cache.revision != view.revision || cache.day != view.today || cache.round != round.id ||
        cache.plan_preview != cache.preview) {
        cache.plan = plan_round(view.organisation, round, view.today);
        cache.revision = view.revision;
        cache.day = view.today;
        cache.round = round.id;
        cache.plan_preview = cache.preview;
    }
    return cache.plan;
}

const std::optional<UnreadySession>& unready_session(const ViewContext& view, const Round& round) {
    RoundCache& cache = view.rounds;
    std::string key = key_of_round(view, round);
    if (cache.unready_key == key) return cache.unready;
    cache.unready_key = std::move(key);
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
    RoundCache& cache = view.rounds;
    if (const std::string key = key_of_round(view, round) + key_of(move); cache.after_key != key) {
        cache.after = what_if(view.organisation, round, round_plan(view, round), move, view.today);
        cache.after_key = key;
    }
    return cache.after;
}

const std::vector<FittingSwap>& fitting_swaps(const ViewContext& view, const Round& round,
                                              std::span<const PersonId> people) {
    RoundCache& cache = view.rounds;
    std::string key = key_of_round(view, round);
    for (const PersonId& person : people) (key += person.text) += '|';
    if (cache.swaps_key != key) {
        cache.swaps = find_fitting_swaps(view.organisation, round, people, view.today);
        cache.swaps_key = key;
    }
    return cache.swaps;
}

std::string key_of_length(float pixels) { return std::to_string(std::bit_cast<std::uint32_t>(pixels)); }

const std::vector<Picture>& group_pictures(const ViewContext& view, const Round& round, float width) {
    RoundCache& cache = view.rounds;
    const std::optional<Carry>& carry = view.state.carry;
    const std::string key = key_of_round(view, round) +
                            joined({key_of_length(width), view.words.language_code,
                                    view.names.shows_names() ? "names" : "codes", view.state.person.text,
                                    carry ? carry->person.text : "", carry && carry->move ? key_of(*carry->move) : ""});
    if (cache.pictures_key == key) return cache.pictures;
    const TableForm form = table_form(static_cast<int>(round.groups.size()));
    cache.pictures.clear();
    for (const IntervisieGroup& group : round.groups) {
        const TableView table = view_of(view, round, group, form, width);
        cache.pictures.push_back(form == TableForm::tile ? round_tile_picture(table) : round_table_picture(table));
    }
    cache.pictures_key = key;
    return cache.pictures;
}

Picture large_table(const ViewContext& view, const Round& round, const IntervisieGroup& group, float width) {
    return round_table_picture(view_of(view, round, group, TableForm::large, width));
}

}  // namespace driehoek::ui

#include "ui/round_cache.hpp"

#include <algorithm>

#include "ui/view_context.hpp"

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

std::string key_of(const ViewContext& view, const Round& round) {
    return joined({std::to_string(view.revision), view.iso_today(), round.id.text});
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

}  // namespace

const RoundPlan& round_plan(const ViewContext& view, const Round& round) {
    RoundCache& cache = view.rounds;
    if (const std::string key = key_of(view, round); cache.plan_key != key) {
        cache.plan = plan_round(view.organisation, round, view.today);
        cache.plan_key = key;
    }
    return cache.plan;
}

const RoundPlan& plan_after(const ViewContext& view, const Round& round, const Move& move) {
    RoundCache& cache = view.rounds;
    if (const std::string key = key_of(view, round) + key_of(move); cache.after_key != key) {
        cache.after = what_if(view.organisation, round, move, view.today);
        cache.after_key = key;
    }
    return cache.after;
}

const std::vector<PersonId>& fitting_swaps(const ViewContext& view, const Round& round, const PersonId& person) {
    RoundCache& cache = view.rounds;
    if (const std::string key = key_of(view, round) + person.text; cache.swaps_key != key) {
        cache.swaps = find_fitting_swaps(view.organisation, round, person, view.today);
        cache.swaps_key = key;
    }
    return cache.swaps;
}

const std::vector<Picture>& table_pictures(const ViewContext& view, const Round& round, float width) {
    RoundCache& cache = view.rounds;
    const std::optional<Carry>& carry = view.state.carry;
    const std::string key = key_of(view, round) +
                            joined({std::to_string(width), view.words.language_code,
                                    view.names.shows_names() ? "names" : "codes", view.state.person.text,
                                    carry ? carry->person.text : "", carry && carry->move ? key_of(*carry->move) : ""});
    if (cache.pictures_key == key) return cache.pictures;
    const RoundPlan& plan = round_plan(view, round);
    const RoundPlan* after = carry && carry->move ? &plan_after(view, round, *carry->move) : nullptr;
    cache.pictures.clear();
    for (const IntervisieGroup& group : round.groups) {
        const Places places = places_at(round, group, carry);
        const GroupPlan* group_after = after ? find_group_plan(*after, group.id) : nullptr;
        const bool is_touched = places.coming && group_after;
        cache.pictures.push_back(round_table_picture({.organisation = view.organisation,
                                                      .round = round,
                                                      .group = group,
                                                      .plan = *find_group_plan(plan, group.id),
                                                      .names = view.names,
                                                      .words = view.words,
                                                      .form = table_form(static_cast<int>(round.groups.size())),
                                                      .width = width,
                                                      .selected = view.state.person,
                                                      .leaving = places.leaving,
                                                      .coming = places.coming,
                                                      .size_after = is_touched ? group_after->size : -1}));
    }
    cache.pictures_key = key;
    return cache.pictures;
}

}  // namespace driehoek::ui

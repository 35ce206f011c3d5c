// What is computed of the round on the screen, kept until something it depends on has changed.
#pragma once
#include <string>
#include <vector>

#include "picture/round_table.hpp"
#include "ui/encounter_cache.hpp"

namespace driehoek::ui {

struct ViewContext;

struct RoundCache {
    std::string plan_key, after_key, pictures_key, swaps_key;
    RoundPlan plan, after;
    std::vector<Picture> pictures;
    std::vector<PersonId> swaps;
    EncounterCache encounters;
};

const RoundPlan& round_plan(const ViewContext& view, const Round& round);
// After a move of somebody of this round.
const RoundPlan& plan_after(const ViewContext& view, const Round& round, const Move& move);
// With whom this member could swap so that no hard rule is broken in either group; most useful first, three at most.
const std::vector<PersonId>& fitting_swaps(const ViewContext& view, const Round& round, const PersonId& person);
// One picture per group, with the selection and whoever is carried.
const std::vector<Picture>& table_pictures(const ViewContext& view, const Round& round, float width);

}  // namespace driehoek::ui

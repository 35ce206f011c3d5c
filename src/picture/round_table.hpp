// A group of intervisie as a round table: seats with names, locks, begeleider, and the curve between two people who may
// not sit together (DESIGN.md 3 and 9.5). While somebody is carried also the seat left behind and the place to drop.
#pragma once
#include "derive/names.hpp"
#include "derive/round_plan.hpp"
#include "picture/picture.hpp"

namespace driehoek {

struct Words;

// Up to 3 groups large with names above and below, up to 12 small with names beside, more as tiles without names.
enum class TableForm : std::uint8_t { large, small, tile };
inline constexpr int most_large_tables = 3;
inline constexpr int most_tables = 12;
TableForm table_form(int groups);
// Height of the picture; its width is as wide as it may be.
float table_height(TableForm form);
// Where the begeleider stands: beside the table, not at it.
Point facilitator_place(TableForm form, float width);

struct TableView {
    const Organisation& organisation;
    const Round& round;
    const IntervisieGroup& group;
    const GroupPlan& plan;  // as the group is now
    const Names& names;
    const Words& words;
    TableForm form = TableForm::large;
    float width = 308;
    PersonId selected{};
    PersonId leaving{};  // is carried away: his seat stays behind
    PersonId coming{};  // would sit here: at the seat of `leaving`, else at a new one
    int size_after = -1;  // what the size becomes; negative: it stays
};
Picture round_table_picture(const TableView& view);

// Of a tile only the width may be more.
inline constexpr float tile_width = 222;
inline constexpr float tile_height = 156;
// The same group as a tile: seats without names, how many of each function, and words only where something is wrong.
// Nothing in it can be pointed at. Of the view: form, selected, leaving and coming do not matter.
Picture round_tile_picture(const TableView& view);

}  // namespace driehoek

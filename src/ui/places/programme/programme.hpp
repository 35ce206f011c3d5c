// Programma (pictures 13 and 13b): teams as lines, the route of the voorman, maatwerk, buddies, the leadership programme.
#pragma once
#include <string>
#include <vector>

#include "derive/foreman_route.hpp"
#include "derive/programme_map.hpp"
#include "ui/kit/flow.hpp"
#include "ui/kit/memo.hpp"
#include "ui/kit/picture_view.hpp"
#include "ui/shared/views.hpp"

namespace driehoek::ui {

// What somebody writes of an outcome before it is kept.
struct OutcomeDraft {
    RequestId request;  // of which it is
    CustomOutcome outcome{};
    std::string what, how_much, reason;
};

struct ProgrammeState {
    UnitId zoom;  // whose teams are shown; none: all
    OutcomeDraft draft;
    std::string third_party;  // as it is typed
    std::string third_party_of;  // what it was when typing began
    std::string search;  // in good examples
    MapView lines{.is_still = true}, route{.is_still = true}, table{.is_still = true}, line{.is_still = true};
};

// What the pictures and lists are made from, once.
struct ProgrammeCache {
    Memo<Shown, UnitId> mapped;
    ProgrammeMap map;
    Memo<Shown, UnitId, float, bool> drawn;
    Picture lines;
    Memo<Shown> routed;
    ForemanRoute route;
    Memo<Shown, float> route_drawn;
    Picture route_picture;
    Memo<Shown, float> yields_drawn;
    Picture yields;
    Memo<Shown> goals_found;
    std::vector<GoalId> goals_without;
    std::vector<PersonId> coaches_without;
    Memo<Shown, UnitId, float> table_drawn;
    Picture track, table;
    Memo<Shown, UnitId, float> gate_drawn;
    Picture gate;
};

const ProgrammeMap& programme_of(const ViewContext& view);
const Picture& programme_lines_of(const ViewContext& view, float width);
const ForemanRoute& route_of(const ViewContext& view);
const Picture& route_picture_of(const ViewContext& view, float width);
const Picture& yields_picture_of(const ViewContext& view, float width);
const ProgrammeCache& goals_of(const ViewContext& view);
// Null where the unit is gone.
const ProgrammeCache* custom_pictures_of(const ViewContext& view, const UnitId& unit, float width);
const Picture* gate_picture_of(const ViewContext& view, const UnitId& unit, float width);

std::string unit_name(const ViewContext& view, const UnitId& unit);

void draw_programme_view(const ViewContext& view, const Rect& area);
// The lines as a list, in a card of the column.
void draw_programme_list(const ViewContext& view, Column& column);
void draw_route(const ViewContext& view, Column& column);
void draw_buddies(const ViewContext& view, Column& column);
void draw_yields(const ViewContext& view, Column& column);
void draw_goals(const ViewContext& view, Column& column);
void draw_examples(const ViewContext& view, Column& column);
void draw_needs(const ViewContext& view, Column& column);
void draw_reach(const ViewContext& view, Column& column);

void draw_custom_view(const ViewContext& view, const Rect& area);
// Leads to the maatwerk of a team.
void show_custom(const ViewContext& view, const UnitId& unit);

}  // namespace driehoek::ui

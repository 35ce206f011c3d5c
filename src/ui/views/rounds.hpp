// What the parts of the intervisie view share: which round, how a group is doing, and somebody being carried.
#pragma once
#include <string>

#include "ui/round_cache.hpp"
#include "ui/views/views.hpp"

namespace driehoek::ui {

// The round that is looked at; null when there is none yet.
const Round* current_round(const ViewContext& view);

// --- parts of the view ---------------------------------------------------------------------------------------------------

void draw_round_tables(const ViewContext& view, const Rect& area, const Round& round);
void draw_round_tray(const ViewContext& view, const Rect& area, const Round& round);
float tray_height(const ViewContext& view, const Round& round, float width);
void draw_rounds_list(const ViewContext& view, const Rect& area, const Round& round);
void draw_round_inspector(const ViewContext& view, const Rect& panel, const Round& round);

// --- carrying --------------------------------------------------------------------------------------------------------------

// A seat, or a card of the tray: what can be picked up, walked along and selected. `area` is drawn by the caller.
void take_seat_input(const ViewContext& view, const Round& round, const PersonId& person, const Rect& area,
                     std::string_view spoken);
// Where a pointer that carries somebody is; called while the tables and the tray are drawn.
void note_drop_place(const ViewContext& view, const Round& round, const GroupId& group);
void note_drop_seat(const ViewContext& view, const Round& round, const PersonId& other);
// After everything is drawn: who is carried is drawn on top, and letting go is carried out.
void finish_carry(const ViewContext& view, const Round& round);
void draw_carried(const ViewContext& view, const Round& round);
// The command of a move.
Command command_of(const Round& round, const Move& move);

// --- words ------------------------------------------------------------------------------------------------------------------

std::string group_name(const ViewContext& view, const IntervisieGroup& group);  // "Groep 1"
std::string place_name(const ViewContext& view, const Round& round,
                       const GroupId& group);  // "groep 1", "nog niet geplaatst"
std::string function_name(const ViewContext& view, const Round& round, const PersonId& person);
void draw_person_token(const ViewContext& view, const Round& round, const PersonId& person, Point centre, float radius);
// Octagon, amber disc or tick.
void draw_state_mark(const GroupPlan& plan, Point centre, float radius);
Word state_in_row(const ViewContext& view, const GroupPlan& plan);  // "voldoet niet"
// The first finding worth telling: a broken rule, else a warning; null when the group simply fits.
const Finding* leading_finding(const GroupPlan& plan);
// "Groep 1 voldoet dan." for each group that changes for better or worse.
std::string outcome_of(const ViewContext& view, const Round& round, const Move& move);

}  // namespace driehoek::ui

// What the parts of the intervisie view share: which round, how a group is doing, and somebody being carried.
#pragma once
#include <string>

#include "derive/turnout.hpp"
#include "ui/kit/flow.hpp"
#include "ui/places/intervisie/dialogs.hpp"
#include "ui/places/intervisie/round_cache.hpp"
#include "ui/shared/views.hpp"

namespace driehoek::ui {

// The round that is looked at; null when there is none yet.
const Round* round_in_view(const ViewContext& view);
// "Ronde 3", or of one with other groups in each session "Ronde 3, sessie 1".
std::string name_in_series(const ViewContext& view, const Round& round);
// The list on a phone and where there are more than 40 groups, unless something else was chosen.
bool shows_round_list(const ViewContext& view, const Round& round);
// With so many groups the list comes first, and tiles stand per part of the organisation (DESIGN.md 9.5).
inline constexpr std::size_t most_tiles = 40;
// In which form the groups of this round are drawn.
TableForm form_of(const Round& round);
// The groups that the filter lets through, by their index in the round.
std::vector<std::size_t> shown_groups(const ViewContext& view, const Round& round);
bool passes(GroupFilter filter, const GroupPlan& plan);

// Domain 2.4: what sizes of groups, the largest first, mean for turns, in words; and what those of a round mean.
std::string turns_outlook(const Words& words, const std::vector<int>& sizes, int sessions, int cases);
std::string turns_sentence(const ViewContext& view, const Round& round);

// --- parts of the view ---------------------------------------------------------------------------------------------------

void draw_rounds_view(const ViewContext& view, const Rect& area);
void draw_round_tables(const ViewContext& view, const Rect& area, const Round& round);
void draw_round_tiles(const ViewContext& view, const Rect& area, const Round& round);
void draw_round_tray(const ViewContext& view, const Rect& area, const Round& round);
// `room`: what it may take without hiding what is said of the tables; above that it is one row until all are asked for.
float tray_height(const ViewContext& view, const Round& round, float width, float room);
void draw_rounds_list(const ViewContext& view, const Rect& area, const Round& round);
void draw_round_inspector(const ViewContext& view, const Rect& panel, const Round& round);
void draw_round_bar(const ViewContext& view, const Rect& bar, const Round& round);
void draw_round_number(const ViewContext& view, Point at, const std::string& number, Word label);

// --- a proposal: in the place of the document's groups while it is being made, until it is used or closed -----------------------

// The round as the chosen proposal would have it; null when none is on the tables.
const Round* proposed_round(const ViewContext& view, const Round& round);
// "Maak een voorstel", 190 x 42.
void draw_propose_button(const ViewContext& view, const Rect& area, const Round& round);
void propose(const ViewContext& view, const Round& round);
void draw_proposal_panel(const ViewContext& view, const Rect& panel, const Round& round);
// The groups that are there with the fewest people moved: whether that is a question at all, its button where it is one, and
// what is said of it in the panel, whose title returns the room below.
bool can_be_mended(const ViewContext& view, const Round& round);
void draw_mend_button(const ViewContext& view, Column& column, const Round& round);
Rect draw_mended_title(const ViewContext& view, const Rect& panel, const Round& round);
void draw_mended(const ViewContext& view, Column& column, const Round& round);
// What collides where nothing legal exists; the ways out; a number of groups that goes better.
bool is_impossible(const ProposalView& proposal);  // proved
std::size_t shown_sitting(const ViewContext& view);  // which session of a proposal is on the tables
// What a plan of the proposal's problem breaks, by name.
std::string sentence_of(const ViewContext& view, const Round& round, const compose::Breach& breach);
// What one plan has more or less than another, the heaviest first: "-4 gedeelde 3-hoeken, +1 paren met dezelfde functie.".
std::string change_between(const Words& words, const compose::Problem& problem, const compose::Score& now,
                           const compose::Score& then, std::size_t most);
// The same beside what each wish alone could have; empty when that is all there.
std::string unmet_wishes(const Words& words, const compose::Problem& problem, const compose::Bounds& bounds,
                         const compose::Score& score);
void draw_collision(const ViewContext& view, Column& column, const Round& round);
void draw_ways_out(const ViewContext& view, Column& column, const Round& round);
void draw_better_groups(const ViewContext& view, Column& column, const Round& round);
// In the place of the panel: why the selected person sits here. False when nobody is selected who has a place.
bool draw_why(const ViewContext& view, const Rect& panel, const Round& shown);
// The other good proposals, where the tray is else.
void draw_proposal_strip(const ViewContext& view, const Rect& area, const Round& shown);
void draw_proposal_bar(const ViewContext& view, const Rect& bar, const Round& shown);

// --- parts of the inspector ------------------------------------------------------------------------------------------------

inline constexpr float button_outset = 8;  // of buttons and boxes of a panel, at both sides of its words

bool panel_button(Column& column, std::string_view id, std::string_view label, const ButtonStyle& style = {});
// A rule that is not kept.
void draw_broken_rule(Column& column, std::string_view sentence);
void draw_key_help(const ViewContext& view, Column& column);
void draw_group_rules(const ViewContext& view, Column& column, const Proposal& proposal, const IntervisieGroup& group,
                      const GroupPlan& plan);
void draw_fitting_swaps(const ViewContext& view, Column& column, const Round& round, std::span<const PersonId> people);
// The group as a table with its seats to pick up.
void draw_group_table(const ViewContext& view, Column& column, const Round& round, const IntervisieGroup& group);
void draw_what_if(const ViewContext& view, const Rect& panel, const Round& round, const Carry& carry);
void draw_round_person(const ViewContext& view, const Rect& panel, const Round& round, const Person& person);
// What was replaced in a final group.
void draw_group_sessions(const ViewContext& view, Column& column, const Round& round, const IntervisieGroup& group);
// "Ronde 1: 9 van 12 sessies gehouden", of all its groups.
// "Opkomst: 22 van 24, 92 %"; of all groups of a round: empty where nothing was noted.
std::string turnout_sentence(const Words& words, const Turnout& turnout);
std::string turnout_in(const ViewContext& view, const Round& round);
std::string sessions_held_in(const ViewContext& view, const Round& round);
void draw_replacements(const ViewContext& view, Column& column, const IntervisieGroup& group);

// --- carrying and walking --------------------------------------------------------------------------------------------------

// A seat, a card of the tray or a row of the list: what can be picked up, walked along and selected. Drawn by the caller.
// Somebody who is there twice is taken once.
Press take_seat_input(const ViewContext& view, const Round& round, const PersonId& person, const Rect& area,
                      std::string_view spoken);
// A card or a tile of a group: selected when pressed, or where somebody who is carried by key is put down. The arrow keys
// walk along `shown`, in rows of so many. True when the pointer is above it.
bool take_group_input(const ViewContext& view, const Round& round, const std::vector<std::size_t>& shown,
                      std::size_t place, std::size_t columns, const Rect& area, std::string_view spoken);
// Only where it can be seen: what is scrolled away takes no drop.
bool is_under_pointer(const Rect& area);
bool is_drop_place(const ViewContext& view, const GroupId& group);
bool pointer_carries(const ViewContext& view);
// What a group would be when who is carried is put down there; null when he would not come here.
const GroupPlan* plan_at_drop(const ViewContext& view, const Round& round, const GroupId& group);
// Where a pointer that carries somebody is; called while the tables and the tray are drawn.
void note_drop_place(const ViewContext& view, const Round& round, const GroupId& group);
void note_drop_seat(const ViewContext& view, const Round& round, const PersonId& other);
// Before everything is drawn: nobody is held above anything yet.
void begin_carry(const ViewContext& view);
// After everything is drawn: letting go is carried out, and the way of the arrow keys is known.
void finish_carry(const ViewContext& view, const Round& round);
void draw_carried(const ViewContext& view, const Round& round);
// The command of a move.
Command command_of(const Round& round, const Move& move);
// The keys that count wherever the focus is: N, L, G and digits, Enter while somebody is dragged.
void obey_round_key(const ViewContext& view, const Round& round);
// The next group in which a rule is broken, round and round.
void select_next_problem(const ViewContext& view, const Round& round, int step = 1);  // -1: the one before

// --- words ------------------------------------------------------------------------------------------------------------------

std::string group_name(const ViewContext& view, const IntervisieGroup& group);  // "Groep 1"
std::string place_name(const ViewContext& view, const Round& round,
                       const GroupId& group);  // "groep 1", "nog niet geplaatst"
std::string function_name(const ViewContext& view, const Round& round, const PersonId& person);
void draw_person_token(const ViewContext& view, const Round& round, const PersonId& person, Point centre, float radius);
// Octagon, amber disc or tick.
void draw_state_mark(const GroupPlan& plan, Point centre, float radius);
Word state_in_row(const ViewContext& view, const GroupPlan& plan);  // "voldoet niet"
Ink state_ink(const GroupPlan& plan);  // red, amber or the ink of quiet words
// "Groep 1 voldoet dan." for each group that changes for better or worse.
std::string outcome_of(const ViewContext& view, const Round& round, const Move& move);

}  // namespace driehoek::ui

// The views: each draws one place or one part of it, into the rectangle it is given.
#pragma once
#include <functional>
#include <string>

#include "derive/tasks.hpp"
#include "ui/kit/flow.hpp"
#include "ui/shared/view_context.hpp"

namespace driehoek::ui {

void go_to(const ViewContext& view, const Place& place);
// Codes or names: a switch once the name list is open, the way to open it before.
void press_codes(const ViewContext& view);

void draw_shell(const ViewContext& view);  // rail, top bar, the place, toast, faults, the dialog on top

// Goes to intervisie and asks what the next round is like.
void open_new_round(const ViewContext& view);

// What stands where there are no 3-hoeken yet, with the two ways to get some.
void draw_no_triads(const ViewContext& view, const Rect& area);
// The 3-hoek with a signal after the one that is selected, of those that are shown; -1: the one before it.
void select_next_signal(const ViewContext& view, int step);
// Leads to the 3-hoeken, with nothing selected, filtered or highlighted.
void go_to_triads(const ViewContext& view);
// More than this and plates would overlap: then a unit is chosen first.
inline constexpr std::size_t most_on_wheel = 64;

// "Bewaard op dit apparaat", or how far keeping is.
Word kept_words(const Words& words, KeptState kept);

// What the bar of a fault says, in one piece.
std::string fault_sentence(const Words& words, const PageStatus& status);

// Draws the topmost dialog, if one is open.
void draw_dialog(const ViewContext& view);

// What solves a signal: the words of a button, and what it does. Without `act` there is nothing to press.
struct Solution {
    std::string label{};
    std::function<void()> act{};
};
Solution solution_of(const ViewContext& view, const Finding& finding);
Solution solution_of(const ViewContext& view, const MissingDate& missing);
Solution solution_of(const ViewContext& view, const PastSession& past);
Solution solution_of(const ViewContext& view, const DoubleBooking& both);

// The signals of a 3-hoek or a person, each with the button that solves it.
void draw_signal_cards(const ViewContext& view, Column& column, const std::vector<Finding>& findings);

}  // namespace driehoek::ui

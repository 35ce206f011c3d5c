// The views: each draws one place or one part of it, into the rectangle it is given.
#pragma once
#include "ui/view_context.hpp"

namespace driehoek::ui {

void draw_shell(const ViewContext& view);  // rail, top bar, the place, toast, faults, the dialog on top

void draw_welcome_view(const ViewContext& view, const Rect& area);
void draw_triads_view(const ViewContext& view, const Rect& area);
void draw_triads_list(const ViewContext& view, const Rect& area, const std::vector<TriadId>& triads);
void draw_inspector(const ViewContext& view, const Rect& area);
void draw_rounds_view(const ViewContext& view, const Rect& area);
void draw_data_view(const ViewContext& view, const Rect& area);

// Draws the topmost dialog, if one is open.
void draw_dialog(const ViewContext& view);

// The signals of a 3-hoek or a person, each with the button that solves it. Returns the y below.
float draw_signal_cards(const ViewContext& view, const Rect& column, const std::vector<Finding>& findings);

}  // namespace driehoek::ui

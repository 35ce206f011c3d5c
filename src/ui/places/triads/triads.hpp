// Between the sources of this place; nobody else includes this.
#pragma once
#include "ui/shared/views.hpp"

namespace driehoek::ui {

struct FilterDialog {
    TriadFilter filter;
};
void draw(const ViewContext& view, FilterDialog& dialog);

void draw_triads_view(const ViewContext& view, const Rect& area);
void draw_triads_list(const ViewContext& view, const Rect& area, const std::vector<TriadId>& triads);
void draw_inspector(const ViewContext& view, const Rect& area);
// The two buttons that begin something: a 3-hoek, a person.
void draw_start_buttons(const ViewContext& view, const Rect& triad, const Rect& person);

}  // namespace driehoek::ui

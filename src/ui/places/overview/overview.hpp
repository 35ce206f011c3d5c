// Between the sources of the overview; nobody else includes this.
#pragma once
#include "ui/places/overview/overview_cache.hpp"
#include "ui/shared/views.hpp"

namespace driehoek::ui {

void draw_overview_view(const ViewContext& view, const Rect& page);
void draw_overview_mosaic(const ViewContext& view, Column& column);
// Reaches at least so far down the page.
void draw_overview_intervisie(const ViewContext& view, Column& column, float least_bottom = 0);
void draw_overview_tasks(const ViewContext& view, Column& column);
// The same in a card that keeps its height and scrolls inside.
void draw_overview_tasks_panel(const ViewContext& view, const Rect& area);

// Around what stands in a card.
inline float overview_padding(float width) { return width < 500 ? 20.0F : 28.0F; }

}  // namespace driehoek::ui

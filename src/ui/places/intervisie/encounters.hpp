// Wie met wie (picture 05), beside composing in the place Intervisie.
#pragma once
#include "ui/places/intervisie/encounter_cache.hpp"
#include "ui/shared/views.hpp"

namespace driehoek::ui {

// The switch between composing and who met whom, for the context bar of both. Returns its right side.
float draw_rounds_parts(const ViewContext& view, Point corner);
// Leads to who met whom, from anywhere.
void show_encounters(const ViewContext& view);

void draw_encounters_view(const ViewContext& view, const Rect& area, const Round& round);
void draw_encounters_list(const ViewContext& view, const Rect& area, const Round& round);

}  // namespace driehoek::ui

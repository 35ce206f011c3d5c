// What is kept, files, names, and how the page looks.
#pragma once
#include "ui/shared/views.hpp"

namespace driehoek::ui {

void draw_data_view(const ViewContext& view, const Rect& page);

}  // namespace driehoek::ui

// The first thing a new user sees.
#pragma once
#include "ui/shared/views.hpp"

namespace driehoek::ui {

void draw_welcome_view(const ViewContext& view, const Rect& page);

}  // namespace driehoek::ui

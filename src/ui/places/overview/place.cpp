#include "ui/kit/icons.hpp"
#include "ui/places/overview/overview.hpp"

namespace driehoek::ui {

constinit const Place places::overview{.link = "overzicht",
                                       .key = "g o",
                                       .glyph = icons::layout_dashboard,
                                       .name = &Words::title_overview,
                                       .title = [](const ViewContext& view) { return view.words.title_overview; },
                                       .draw = draw_overview_view,
                                       .is_readable = true,
                                       .is_about_today = true};

}  // namespace driehoek::ui

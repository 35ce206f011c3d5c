#include "ui/kit/icons.hpp"
#include "ui/places/data/data.hpp"

namespace driehoek::ui {

constinit const Place places::data{.link = "gegevens",
                                   .key = "g g",
                                   .glyph = icons::database,
                                   .name = &Words::nav_data,
                                   .title = [](const ViewContext& view) { return view.words.title_data; },
                                   .draw = draw_data_view,
                                   .is_readable = true,
                                   .enter = [](const ViewContext& view) { view.ask(wish::ListKept{}); }};

}  // namespace driehoek::ui

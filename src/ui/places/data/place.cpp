#include "ui/kit/icons.hpp"
#include "ui/places/data/data.hpp"
#include "ui/places/data/grid.hpp"

namespace driehoek::ui {

constinit const Place places::data{.link = "gegevens",
                                   .key = "g g",
                                   .glyph = icons::database,
                                   .name = &Words::nav_data,
                                   .title =
                                       [](const ViewContext& view) {
                                           const Grids& grids = view.own<Grids>();
                                           return is_grid_shown(view)
                                                      ? view.words.grid_titles[static_cast<std::size_t>(grids.kind)]
                                                      : view.words.title_data;
                                       },
                                   .draw = draw_data_view,
                                   .enter = [](const ViewContext& view) { view.ask(wish::ListKept{}); }};

}  // namespace driehoek::ui

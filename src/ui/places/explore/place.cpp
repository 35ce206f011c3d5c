#include "ui/kit/icons.hpp"
#include "ui/places/explore/explore.hpp"

namespace driehoek::ui {

constinit const Place places::explore{.link = "verkennen",
                                      .key = "g v",
                                      .glyph = icons::network,
                                      .name = &Words::nav_explore,
                                      .title = [](const ViewContext& view) { return view.words.title_explore; },
                                      .draw = draw_explore_view,
                                      .has_list = true,
                                      .take_key = take_explore_key};

}  // namespace driehoek::ui

#include "ui/kit/icons.hpp"
#include "ui/places/mt_day/mt_day.hpp"

namespace driehoek::ui {

constinit const Place places::mt_day{.link = "mt-dag",
                                     .key = "g t",
                                     .glyph = icons::flag,
                                     .name = &Words::nav_mt_day,
                                     .title = [](const ViewContext& view) { return view.words.title_mt_day; },
                                     .draw = draw_mt_day_view,
                                     .has_list = true,
                                     .covers_page = is_mt_on_wall,
                                     .take_key = take_mt_key};

}  // namespace driehoek::ui

#include "ui/kit/icons.hpp"
#include "ui/places/welcome/welcome.hpp"

namespace driehoek::ui {

// Where nothing is open yet; not on the rail, and so in no table.
constinit const Place places::welcome{.link = {},
                                      .key = {},
                                      .glyph = icons::triangle,
                                      .name = &Words::app_name,
                                      .title = [](const ViewContext& view) { return view.words.app_name; },
                                      .draw = draw_welcome_view};

}  // namespace driehoek::ui

#include "ui/kit/icons.hpp"
#include "ui/places/session/wall.hpp"

namespace driehoek::ui {

constinit const Place places::session{.link = "sessie",
                                      .key = "g s",
                                      .glyph = icons::presentation,
                                      .name = &Words::nav_session,
                                      .title = [](const ViewContext& view) { return view.words.title_session; },
                                      .draw = draw_wall_view,
                                      .is_readable = true,
                                      .covers_page = has_wall,
                                      .take_key = take_wall_key};

}  // namespace driehoek::ui

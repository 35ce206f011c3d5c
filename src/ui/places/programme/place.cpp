#include "ui/kit/icons.hpp"
#include "ui/places/programme/programme.hpp"

namespace driehoek::ui {
constinit const Place places::programme{
    .link = "programma",
    .key = "g p",
    .glyph = icons::route,
    .name = &Words::nav_programme,
    .title =
        [](const ViewContext& view) {
            return view.own<ProgrammeState>().shows_custom ? view.words.custom_title : view.words.nav_programme;
        },
    .draw = draw_programme_view,
    .has_list = true,
    .is_about_today = true,
    .enter = [](const ViewContext& view) { view.own<ProgrammeState>().shows_custom = false; }};

}  // namespace driehoek::ui

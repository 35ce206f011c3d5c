// Gegevens: the switch between its parts, and the part that is shown.
#include <array>

#include "ui/places/data/data.hpp"

namespace driehoek::ui {
namespace {

constexpr float switch_width = 318;

// Draws it in the row at the top of the page. Returns what is left of that row; below it on a phone, where it takes all of it.
Rect draw_part_switch(const ViewContext& view, const Rect& page, DataPart& part) {
    const Words& words = view.words;
    const std::array names{words.part_file, words.part_people, words.part_units};
    std::array<Segment, data_part_count> segments;
    for (std::size_t index = 0; index < segments.size(); ++index)
        segments[index] = {.id = names[index], .label = names[index], .is_on = static_cast<std::size_t>(part) == index};
    const Rect row{{page.min.x + space::close, page.min.y + 6},
                   {page.max.x - space::gap, page.min.y + 6 + view.layout.chip()}};
    const float wide = view.is_phone() ? row.width() : std::max(switch_width, segments_width(segments));
    const Rect area{row.min, {row.min.x + wide, row.max.y}};
    if (const auto pressed = draw_segments(view.ui, "parts", words.parts_label, area, segments)) {
        part = static_cast<DataPart>(*pressed);
        view.state.select_nothing();
    }
    if (!view.is_phone()) return {{area.max.x + space::gap, row.min.y}, row.max};
    const float below = row.max.y + space::close;
    return {{row.min.x, below}, {row.max.x, below + view.layout.chip()}};
}

}  // namespace

void draw_data_view(const ViewContext& view, const Rect& page) {
    const Scope scope("data");
    DataPart& part = view.own<DataState>().part;
    if (view.intake.is_on()) part = DataPart::file;  // where the table is
    const Rect bar = draw_part_switch(view, page, part);
    switch (part) {
        case DataPart::file:
            return draw_file_part(view, {{page.min.x, (view.is_phone() ? bar.min.y : bar.max.y) + 2}, page.max});
        case DataPart::people: return draw_people_part(view, page, bar);
        case DataPart::units: return draw_units_part(view, page, bar);
    }
}

void show_part(const ViewContext& view, DataPart part) {
    go_to(view, places::data);
    view.own<DataState>().part = part;
}

}  // namespace driehoek::ui

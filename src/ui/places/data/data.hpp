// The parts of Gegevens: what is kept, files, names and how the page looks; the people; the units. A switch leads to each, always
// at the same spot.
#pragma once
#include "ui/shared/views.hpp"

namespace driehoek::ui {

enum class DataPart : std::uint8_t { file, people, units };
inline constexpr int data_part_count = static_cast<int>(DataPart::units) + 1;

struct DataState {
    DataPart part = DataPart::file;
};

void draw_data_view(const ViewContext& view, const Rect& page);
// Leads there, from wherever the user is.
void show_part(const ViewContext& view, DataPart part);

// Each in what the switch leaves of the page. `bar`: what is free of its row.
void draw_file_part(const ViewContext& view, const Rect& area);
void draw_people_part(const ViewContext& view, const Rect& page, const Rect& bar);
void draw_units_part(const ViewContext& view, const Rect& page, const Rect& bar);

// What F2 does here: the name of who or what is chosen. False: nothing is.
bool rename_chosen(const ViewContext& view);

}  // namespace driehoek::ui

// What is looked at in the place of the 3-hoeken, for files.
#pragma once
#include <string>
#include <vector>

#include "picture/picture.hpp"
#include "picture/sheet.hpp"
#include "ui/shared/view_context.hpp"

namespace driehoek::ui {

// The map as it is looked at, whole, with a line below it that says of what and of which day it is.
Picture picture_to_save(const ViewContext& view);
// The 3-hoeken in a row each, below that line and the names of the columns.
std::vector<std::vector<std::string>> rows_to_save(const ViewContext& view);
// The same rows on paper.
std::vector<SheetLine> list_to_print(const ViewContext& view);
// The line: "De Lindewaard. Open hoek, Groen & Buitenruimte. 6 oktober 2022".
std::string caption_of(const ViewContext& view);

}  // namespace driehoek::ui

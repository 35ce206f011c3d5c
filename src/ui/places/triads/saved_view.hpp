// What is looked at in the place of the 3-hoeken, for files.
#pragma once
#include <string>
#include <vector>

#include "picture/picture.hpp"
#include "ui/shared/view_context.hpp"

namespace driehoek::ui {

// The map as it is looked at, whole, with a line below it that says of what and of which day it is.
Picture picture_to_save(const ViewContext& view);
// The 3-hoeken in a row each, below that line and the names of the columns.
std::vector<std::vector<std::string>> rows_to_save(const ViewContext& view);

}  // namespace driehoek::ui

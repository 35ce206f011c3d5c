// The small sign beside a task (picture 01): a 3-hoek that shows where something is the matter, or who carries how much.
#pragma once
#include "derive/tasks.hpp"
#include "picture/picture.hpp"

namespace driehoek {

// 60 x 60, around (30, 30). Empty for a task about intervisie or the programme: those have an icon of the page.
Picture task_picture(const Organisation& organisation, const Task& task);

}  // namespace driehoek

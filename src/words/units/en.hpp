// English.
#pragma once
#include "words/units/words.hpp"

namespace driehoek::en {

inline constexpr UnitWords units{
    .unit_list_title = "Units",
    .units_text = "Business units, departments and teams. Choose one to change it.",
    .units_none = "There are no units yet.",
    .action_units = "See and change units",
    .unit_kinds = {{UnitKind::business_unit, "business unit"},
                   {UnitKind::department, "department"},
                   {UnitKind::team, "team"}},
    .unit_new = "New unit",
    .unit_another = "New unit...",
    .unit_title = "Change {unit}",
    .unit_name = "Name of the unit",
    .unit_kind = "Kind",
    .unit_parent = "Belongs to",
    .unit_no_parent = "Nothing, it is at the top",
    .unit_add = "Add",
    .unit_save = "Save",
    .unit_remove = "Remove",
    .unit_join_title = "Join",
    .unit_join_text = "Everybody and everything of this unit goes to the other one. This unit is gone then.",
    .unit_join = "With which unit?",
    .unit_join_button = "Join",
    .person_edit_title = "Change {person}",
    .person_edit = "Change details",
    .person_functions = "Functions",
    .person_level = "Level",
    .person_no_level = "Not known",
    .person_days = "Working days",
    .person_external = "Works for",
    .person_is_ours = "this organisation",
    .person_is_external = "another organisation",
    .person_module = "Module, if there is one",
    .person_save = "Save",
    .person_remove = "Remove",
    .person_leave = "Leaves...",
    .person_leave_title = "{person} leaves",
    .person_leave_text = "The corners of this person are vacant from that day on. What was before stays.",
    .person_leave_day = "First day without",
    .person_leave_button = "Save",
};

}  // namespace driehoek::en
